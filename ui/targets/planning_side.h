// SPDX-License-Identifier: Apache-2.0
// What stands beside the targets table, a tab each: the charts, and the panels of the planner.
#pragma once

#include "state/view_state.h"
#include "targets/plan_panel.h"

#include <QTabWidget>

namespace atlas {

class PanelHost;
class Session;
class TargetCharts;

class PlanningSide : public QTabWidget {
    Q_OBJECT
public:
    PlanningSide(Session& session, ViewState& view, TargetEntry& entry, PanelHost& host, QWidget* parent = nullptr);

    void showCell(NodeId node, IndicatorId indicator, int year);
    void follow(const ChangeSet& changes);
    void redraw(); ///< another language, theme or scenario
    /// Of no panel: each scrolls, and those in the back don't know yet how they will stand.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void add(PlanPanel* panel);
    void front();
    [[nodiscard]] PlanPanel* panel() const; ///< in front; nullptr: the charts

    TargetCharts* m_charts;
    QVector<PlanPanel*> m_panels;
    PlanPanel* m_shown = nullptr;
    NodeId m_node;
    IndicatorId m_indicator;
    int m_year = 0;
};

} // namespace atlas
