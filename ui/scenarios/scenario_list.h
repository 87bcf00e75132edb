// SPDX-License-Identifier: Apache-2.0
// The list of scenarios with what can be done to each: show, copy, rename, describe, protect, archive, delete. Each
// step can be undone.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;
class QTableView;

namespace atlas {

class DescriptionEditor;
class PanelHost;
class ScenarioModel;

class ScenarioList : public QWidget {
    Q_OBJECT
public:
    ScenarioList(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    [[nodiscard]] ScenarioId selected() const;
    /// Saves the description that is being written, as an edit that can be undone. False: it could not be saved, and
    /// stands in the editor with the reason.
    bool keepTyped();

Q_SIGNALS:
    void compareRequested(atlas::ScenarioId scenario);
    void mergeRequested(atlas::ScenarioId scenario);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void retranslate();
    void follow();
    void updateButtons();
    [[nodiscard]] QString reason() const; ///< why something can't be done to the selected one
    void select(ScenarioId id);
    [[nodiscard]] const Scenario* named(ScenarioId id) const; ///< nullptr: none, or removed
    [[nodiscard]] const Scenario* scenario() const;           ///< the selected one
    void say(const Result<Edit>& done, const QString& sentence);
    void openMenu(const QPoint& place);

    void showSelected();
    void copySelected();
    void renameSelected();
    void describeSelected();
    Result<void> writeDescription();
    void saveDescription();
    void closeEditor();
    void protectSelected();
    void setProtected(bool isProtected);
    void archiveSelected();
    void deleteSelected();

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    ScenarioModel* m_model;
    QLabel* m_lead;
    QTableView* m_table;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_describe;
    QPushButton* m_protect;
    QPushButton* m_archive;
    QPushButton* m_delete;
    QPushButton* m_compare;
    QPushButton* m_merge;
    QCheckBox* m_archived;
    QLabel* m_reason;
    QFrame* m_question; ///< before what was published may be edited
    QLabel* m_asked;
    QPushButton* m_allow;
    QPushButton* m_keep;
    QLabel* m_description;
    DescriptionEditor* m_editor;
    ScenarioId m_described; ///< in the editor
};

} // namespace atlas
