// SPDX-License-Identifier: Apache-2.0
// What is selected, in words: description, figures with who says so, the selected target with its roll-up, and what was
// changed here. Selectable text; the description is edited in place.
#pragma once

#include "session/session.h"
#include "state/view_state.h"
#include "storage/portfolio.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace atlas {

class DescriptionEditor;
class PanelHost;

class Inspector : public QWidget {
    Q_OBJECT
public:
    Inspector(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    /// Shows what has changed since the last drawing, which is otherwise done when the event loop is idle.
    void completeNow();
    /// Saves what is typed, as an edit that can be undone. False: some of it could not be saved and is held here only.
    bool keepTyped();
    /// Opens the description for editing, as the pencil does.
    void editDescription();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void follow(const ChangeSet& changes);
    void retranslate();
    void openLink(const QUrl& link);
    Result<void> saveDescription();
    void showRefusal(const Error& error);
    void buildEditor();
    /// Another node was chosen: what was typed is saved, as an edit that can be undone, or held where it is refused.
    void leaveEditor();
    void resumeEditor(NodeId node); ///< on what is held for that node, if anything is

    /// A description that could not be saved.
    struct Held {
        Text before;
        Text typed;
        QString refusal;
        bool isContested = false;
    };

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QLabel* m_heading;
    QToolButton* m_edit;
    DescriptionEditor* m_editor;
    QTextBrowser* m_document;
    QTimer m_later;
    QVector<LogEntry> m_log; ///< the newest rows of the change log about a node
    NodeId m_logged;         ///< that node
    bool m_logStale = true;
    NodeId m_shown;
    NodeId m_edited; ///< whose description is open
    QHash<NodeId, Held> m_held;
};

} // namespace atlas
