// SPDX-License-Identifier: Apache-2.0
// One scenario merged into another: what is taken, and the conflicts, decided cell by cell before anything is written.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace atlas {

class MergeModel;
class PanelHost;
class ScenarioCombo;

class MergePanel : public QWidget {
    Q_OBJECT
public:
    MergePanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void mergeFrom(ScenarioId scenario); ///< into what it was made from where that may be edited, or another one

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void retranslate();
    void follow(const ChangeSet& changes);
    void readAgain(); ///< the plan, once the panel is seen
    void updateState();
    [[nodiscard]] QString summary() const;  ///< what would happen
    [[nodiscard]] QString nextStep() const; ///< what is missing; empty: nothing
    void decideSelected(int side);
    void exchange();
    void merge();

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    MergeModel* m_model;
    QLabel* m_fromLabel;
    ScenarioCombo* m_from;
    QLabel* m_intoLabel;
    ScenarioCombo* m_into;
    QPushButton* m_exchange;
    QLabel* m_summary;
    QPushButton* m_copy; ///< where there is one scenario only
    QPushButton* m_here; ///< of the selected conflicts
    QPushButton* m_there;
    QPushButton* m_allHere;
    QPushButton* m_allThere;
    QTableView* m_table;
    QLabel* m_next;
    QPushButton* m_merge;
    QString m_refused; ///< why there is no plan
    bool m_stale = true;
};

} // namespace atlas
