// SPDX-License-Identifier: Apache-2.0
// The scenarios of the portfolio: which is shown, which was made from which; copy, rename, delete, each undoable.
#pragma once

#include "session/session.h"
#include "view_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace atlas {

class ScenarioModel;

class ScenariosPage : public QWidget {
    Q_OBJECT
public:
    ScenariosPage(Session& session, ViewState& view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ScenarioId selected() const;
    void retranslate();
    void updateButtons();
    void select(ScenarioId id);
    void showSelected();
    void copySelected();
    void renameSelected();
    void deleteSelected();

    Session& m_session;
    ViewState& m_view;
    ScenarioModel* m_model;
    QLabel* m_heading;
    QLabel* m_lead;
    QTableView* m_table;
    QPushButton* m_show;
    QPushButton* m_copy;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QLabel* m_reason; ///< why a button can't be used
};

} // namespace atlas
