// SPDX-License-Identifier: Apache-2.0
// Spreads a wanted growth over the parts of the selected node: shown in advance in the table and the charts, written as
// one step by Apply. Locks last; a spread that can't be is refused with the nearest that can.
#pragma once

#include "session/preview.h"
#include "session/spread_plan.h"
#include "state/view_state.h"
#include "targets/plan_panel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace atlas {

class LockEditor;
class NotedDelegate;
class RateSpinBox;
class Session;
class SpreadModel;

class SpreadPanel final : public PlanPanel {
    Q_OBJECT
public:
    SpreadPanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent = nullptr);
    ~SpreadPanel() override;

    [[nodiscard]] QString title() const override;
    void showCell(NodeId node, IndicatorId indicator, int year) override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    void leave() override;

    void wantTarget(); ///< the wanted growth is the node's own target, and the keyboard goes there

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void connectParts();
    void fillChoices();
    void touch();       ///< somebody chose something: from now on the spread is shown in advance
    void wantDefault(); ///< the node's own target, else its roll-up
    void beginMethod(); ///< of another cell: the planner's, unless it leads nowhere here
    [[nodiscard]] planning::SpreadMethod method() const;
    void setMethod(planning::SpreadMethod method);
    void want(double goal);
    void plan(); ///< the numbers of the panel, and where touched the preview
    void endPreview();
    void describe();
    void describeFailure();
    void describeNothing(); ///< to change
    void offerInstead();
    void showLock();
    void setLock(NodeId node, const std::optional<TargetLock>& lock);
    void apply();
    [[nodiscard]] SpreadRequest request() const;
    [[nodiscard]] QString nameOf(NodeId node) const;

    Session& m_session;
    ViewState& m_view;
    SpreadModel* m_model;
    NotedDelegate* m_delegate;
    QLabel *m_where, *m_goalLabel, *m_now;
    RateSpinBox* m_spin;
    QLabel *m_methodLabel, *m_explanation, *m_yearsLabel;
    QComboBox *m_method, *m_years;
    QCheckBox* m_down;
    QTableView* m_table;
    LockEditor* m_lock;
    QLabel* m_outcome;
    QPushButton *m_useNearest, *m_useInstead, *m_goToGap, *m_apply;
    QLineEdit* m_reason;
    QTimer m_rest;

    TargetCell m_cell;
    double m_goal = 0; ///< exact: the spin box shows four decimals of it
    SpreadPlan m_plan;
    planning::SpreadMethod m_chosen = planning::SpreadMethod::Proportional; ///< by the planner, for every cell
    bool m_needsSameRate = false;                                           ///< of what is written
    bool m_isWanted = false;                                                ///< somebody chose the goal
    bool m_isTouched = false;                                               ///< shown in advance
    Preview m_preview;
    bool m_isOurs = false; ///< the session speaks of what we do
    bool m_isPutting = false;
};

} // namespace atlas
