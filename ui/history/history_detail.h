// SPDX-License-Identifier: Apache-2.0
// One row of the history with all that it says, and the two ways back from it: each says first what will happen and
// asks for a reason, in the same strip.
#pragma once

#include "session/session.h"
#include "state/view_state.h"
#include "words/change_text.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QTextBrowser;

namespace atlas {

class PanelHost;

class HistoryDetail : public QFrame {
    Q_OBJECT
public:
    HistoryDetail(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    /// `stepRows`: how many rows its step has.
    void setEntry(const LogEntry& entry, const ChangeText& change, int stepRows);
    void clear();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Way { None, TakeBack, GoBack };

    void retranslate();
    void describe();
    void fit(); ///< as high as the texts are
    void ask(Way way);
    void weigh(); ///< what the way would change, again
    void carryOut();
    void leave();
    [[nodiscard]] QString countsOf(const Edit& edit) const;
    [[nodiscard]] Result<Edit> wouldBe() const;

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QTextBrowser* m_text;
    QPushButton *m_takeBack, *m_goBack;
    QWidget *m_ways, *m_question;
    QLabel* m_sentence;
    QLineEdit* m_reason;
    QPushButton *m_confirm, *m_cancel;
    std::optional<LogEntry> m_entry;
    ChangeText m_change;
    int m_stepRows = 1;
    Way m_way = Way::None;
    QString m_counts; ///< what is to change, in words
};

} // namespace atlas
