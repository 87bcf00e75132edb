// SPDX-License-Identifier: Apache-2.0
// Which rows of the history are shown: by text, person, kind of thing and time, of one place or one target. What is in
// force stands below as buttons that take it away again.
#pragma once

#include "session/session.h"
#include "state/view_state.h"
#include "storage/portfolio.h"

#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace atlas {

class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    HistoryFilterBar(Session& session, ViewState& view, QWidget* parent = nullptr);

    [[nodiscard]] LogFilter filter() const;
    [[nodiscard]] QString text() const;     ///< to be found in what the rows say; trimmed
    [[nodiscard]] bool isFiltering() const; ///< by anything but text
    /// One target of the scenario that is shown, and nothing else.
    void showCell(const TargetCell& cell);
    void noticeAuthor(const QString& author); ///< of a new row; may be one who can't be chosen yet

Q_SIGNALS:
    void filterChanged();
    void textChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Time { AnyTime, Today, LastWeek, Between };

    void retranslate();
    void readAuthors();
    void follow(); ///< the selection: what "this place" and "this target" are
    void takeNode();
    void takeCell();
    void clear();
    void apply(); ///< something was chosen
    void showChips();
    void addChip(const QString& text, const std::function<void()>& takeAway);
    [[nodiscard]] std::optional<TargetCell> selectedCell() const;
    [[nodiscard]] QString nameOf(NodeId node) const;

    Session& m_session;
    ViewState& m_view;
    QLineEdit* m_text;
    QComboBox *m_who, *m_what, *m_when;
    QLabel *m_fromLabel, *m_toLabel;
    QDateEdit *m_from, *m_to;
    QPushButton *m_thisPlace, *m_thisCell;
    QHBoxLayout* m_chips;
    QWidget* m_range;

    NodeId m_node;
    std::optional<TargetCell> m_cell;
    ScenarioId m_scenario; ///< of the cell
};

} // namespace atlas
