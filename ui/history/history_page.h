// SPDX-License-Identifier: Apache-2.0
// Who changed what, when, from, to and why: the change log as a table with filters, the selected row with all that it
// says, and from there back: one change, or everything.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace atlas {

class HistoryDetail;
class HistoryFilterBar;
class HistoryModel;
class PanelHost;

class HistoryPage : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    /// The history of one target of the scenario that is shown.
    void showCell(const TargetCell& cell);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void filter();
    void findText();
    void updateEmpty();
    void describeCurrent();
    void arrangeColumns();
    void showSelected();

    Session& m_session;
    ViewState& m_view;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel* m_heading;
    QLabel* m_lead;
    HistoryFilterBar* m_filter;
    QTableView* m_table;
    QLabel* m_empty;
    HistoryDetail* m_detail;
};

} // namespace atlas
