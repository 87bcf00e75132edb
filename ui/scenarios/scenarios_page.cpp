// SPDX-License-Identifier: Apache-2.0
#include "scenarios/scenarios_page.h"

#include "parts/command.h"
#include "scenarios/compare_panel.h"
#include "scenarios/merge_panel.h"
#include "scenarios/scenario_list.h"

#include <QEvent>
#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace atlas {

ScenariosPage::ScenariosPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_tabs(new QTabWidget(this)),
      m_list(new ScenarioList(session, view, host, m_tabs)), m_compare(new ComparePanel(session, view, host, m_tabs)),
      m_merge(new MergePanel(session, view, host, m_tabs)) {
    m_heading->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    for (QWidget* tab :
         {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_merge)})
        m_tabs->addTab(tab, QString());
    setCommand(m_list, QStringLiteral("scenarios"));
    setCommand(m_compare, QStringLiteral("compare"));
    setCommand(m_merge, QStringLiteral("merge"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_tabs, 1);

    connect(m_list, &ScenarioList::compareRequested, this, [this](ScenarioId scenario) {
        m_compare->compare(scenario);
        m_tabs->setCurrentWidget(m_compare);
    });
    connect(m_list, &ScenarioList::mergeRequested, this, [this](ScenarioId scenario) {
        m_merge->mergeFrom(scenario);
        m_tabs->setCurrentWidget(m_merge);
    });
    retranslate();
}

void ScenariosPage::retranslate() {
    m_heading->setText(tr("Scenarios"));
    m_tabs->tabBar()->setAccessibleName(tr("Scenarios: list, comparison, merge"));
    m_tabs->setTabText(m_tabs->indexOf(m_list), tr("All scenarios", "tab"));
    m_tabs->setTabText(m_tabs->indexOf(m_compare), tr("Compare", "tab: two scenarios"));
    m_tabs->setTabText(m_tabs->indexOf(m_merge), tr("Merge", "tab: one scenario into another"));
}

void ScenariosPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
