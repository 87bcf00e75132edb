// SPDX-License-Identifier: Apache-2.0
// Who changed what, when, from, to and why: the change log as a table, filtered by typing.
#pragma once

#include "session/session.h"
#include "view_state.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace atlas {

class HistoryModel;

class HistoryPage : public QWidget {
    Q_OBJECT
public:
    HistoryPage(Session& session, ViewState& view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void filter(const QString& text);
    void updateEmpty();
    void showSelected();

    Session& m_session;
    ViewState& m_view;
    HistoryModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel* m_heading;
    QLabel* m_lead;
    QLineEdit* m_filter;
    QTableView* m_table;
    QLabel* m_empty;
};

} // namespace atlas
