// SPDX-License-Identifier: Apache-2.0
#include "targets/planning_side.h"

#include "parts/command.h"
#include "session/session.h"
#include "targets/goal_panel.h"
#include "targets/reconcile_panel.h"
#include "targets/spread_panel.h"
#include "targets/target_charts.h"
#include "targets/uncertainty_panel.h"

#include <QTabBar>

namespace atlas {

PlanningSide::PlanningSide(Session& session, ViewState& view, TargetEntry& entry, PanelHost& host, QWidget* parent)
    : QTabWidget(parent), m_charts(new TargetCharts(session, view, host, this)) {
    setDocumentMode(true);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    addTab(m_charts, QString());
    auto* reconcile = new ReconcilePanel(session, view, entry, this);
    add(reconcile);
    auto* spread = new SpreadPanel(session, view, entry, this);
    add(spread);
    connect(reconcile, &ReconcilePanel::spreadRequested, this, [this, spread] {
        setCurrentWidget(spread);
        spread->wantTarget();
    });
    add(new GoalPanel(session, view, entry, this));
    add(new UncertaintyPanel(session, view, entry, host, this));
    connect(this, &QTabWidget::currentChanged, this, &PlanningSide::front);
    const char* const names[] = {"charts", "reconcile", "spread", "goal", "uncertainty"};
    for (int i = 0; i < count(); ++i)
        setCommand(widget(i), QString::fromLatin1(names[i]));
    redraw();
}

void PlanningSide::add(PlanPanel* panel) {
    m_panels.append(panel);
    addTab(panel, panel->title());
}

PlanPanel* PlanningSide::panel() const { return qobject_cast<PlanPanel*>(currentWidget()); }

void PlanningSide::front() {
    if (m_shown != nullptr && m_shown != panel())
        m_shown->leave();
    m_shown = panel();
    if (m_shown != nullptr)
        m_shown->showCell(m_node, m_indicator, m_year);
}

void PlanningSide::showCell(NodeId node, IndicatorId indicator, int year) {
    const bool isAnother = node != m_node || indicator != m_indicator || year != m_year;
    if (isAnother && m_shown != nullptr)
        m_shown->leave();
    m_node = node;
    m_indicator = indicator;
    m_year = year;
    m_charts->show(node, indicator, year);
    if (m_shown != nullptr)
        m_shown->showCell(node, indicator, year);
}

void PlanningSide::follow(const ChangeSet& changes) {
    m_charts->follow(changes);
    if (m_shown != nullptr)
        m_shown->follow(changes);
}

void PlanningSide::redraw() {
    setAccessibleName(tr("Planning"));
    tabBar()->setAccessibleName(tr("Planning panels"));
    setTabText(indexOf(m_charts), tr("Charts", "tab"));
    m_charts->redraw();
    for (PlanPanel* each : m_panels) {
        each->retranslate();
        setTabText(indexOf(each), each->title());
    }
}

} // namespace atlas
