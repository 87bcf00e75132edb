// SPDX-License-Identifier: Apache-2.0
// The goal panel's plan: in words, as a table and as a chart.
#include "charts/catalogue.h"
#include "domain/parts_text.h"
#include "drawing/chart_card.h"
#include "models/figure_role.h"
#include "parts/level_spin_box.h"
#include "parts/rate_spin_box.h"
#include "targets/assume_row.h"
#include "targets/goal_panel.h"
#include "targets/goal_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

namespace atlas {

void GoalPanel::showPlan() {
    const GoalKind goal = kind();
    const bool isLevel = goal == GoalKind::Level, isSize = goal == GoalKind::SizeLevel;
    const bool isPart = goal == GoalKind::ThroughPart;
    m_partLabel->setVisible(isPart);
    m_part->setVisible(isPart);
    m_span->setVisible(isPart);
    m_level->setVisible(isLevel);
    m_rate->setVisible(!isLevel && !isSize);
    m_goalLabel->setVisible(!isSize);
    m_wayLabel->setVisible(isSize && !m_plan.alone.empty());
    m_way->setVisible(isSize && !m_plan.alone.empty());
    m_goalLabel->setBuddy(isLevel ? static_cast<QWidget*>(m_level) : m_rate);
    m_goalLabel->setText(isPart              ? tr("Growth", "label: wanted of the whole")
                         : !isLevel          ? tr("Share", "label: wanted")
                         : m_facts.path.base ? tr("Level", "label: wanted")
                                             : tr("Index", "label: wanted"));
    m_level->setAccessibleName(tr("Level to reach"));
    m_rate->setAccessibleName(isPart ? tr("Growth of the whole to reach") : tr("Share to reach"));

    const GoalQuestion question{m_session, m_facts, wish(), m_indicator, m_view.language()};
    m_headline->setText(GoalWords::headline(question, m_plan));
    m_details->setText(GoalWords::details(question, m_plan).join(QLatin1Char('\n')));
    const bool hasOne = m_plan.why == NoPlan::HasOne;
    m_table->setVisible(hasOne);
    m_previewed->setVisible(hasOne && !m_session.scenario().isProtected);
    m_putIn->setVisible(hasOne);
    m_putIn->setEnabled(!m_plan.rates.isEmpty());
    showMissing();
    if (hasOne)
        showTable();
}

void GoalPanel::showMissing() {
    for (qsizetype i = 0; i < m_missing.size(); ++i) {
        const bool isAsked = i < m_plan.missing.size();
        m_missing[i]->setVisible(isAsked);
        if (isAsked)
            m_missing[i]->ask(m_plan.missing[i], m_view.language());
    }
}

void GoalPanel::showTable() {
    const Language language = m_view.language();
    const GoalQuestion question{m_session, m_facts, wish(), m_indicator, language};
    const bool hasWhole = kind() == GoalKind::ThroughPart;
    m_table->setHorizontalHeaderLabels({tr("Year", "column"),
                                        hasWhole                    ? tr("Whole", "column: growth of the parent")
                                        : kind() == GoalKind::Share ? tr("Share", "column")
                                        : m_plan.isIndex            ? tr("Index", "column")
                                                                    : tr("Level", "column"),
                                        tr("Growth", "column"), tr("Change", "column: against what stands now")});
    m_table->setRowCount(static_cast<int>(m_plan.years.size()));
    const Indicator* ratio = kind() == GoalKind::Share ? ratioOf(m_session, m_indicator) : nullptr;
    const NodeId part = question.wish.part;
    const auto figure = [&](NodeId node, IndicatorId of, int year, FigureAspect aspect) {
        return FigureRef::planned(m_session.scenario().mark.uid, {node, of, year}, aspect);
    };
    const auto put = [this](int row, int column, const QString& text, const FigureRef& shown = {}) {
        auto* item = m_table->item(row, column);
        if (item == nullptr) {
            item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setFlags(Qt::ItemIsEnabled);
            m_table->setItem(row, column, item);
        }
        item->setText(text);
        item->setData(FigureRole, figureData(shown));
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const GoalYear& year = m_plan.years[static_cast<size_t>(row)];
        put(row, YearColumn, QString::number(year.year));
        put(row, LevelColumn,
            hasWhole     ? (year.whole ? percentText(*year.whole, language) : QStringLiteral("–"))
            : year.level ? GoalWords::levelText(question, *year.level, m_plan.isIndex, UnitWords::Without)
                         : QStringLiteral("–"),
            hasWhole     ? (year.whole ? figure(m_node, m_indicator, year.year, FigureAspect::RollUp) : FigureRef())
            : year.level ? figure(m_node, ratio != nullptr ? ratio->id : m_indicator, year.year,
                                  m_plan.isIndex ? FigureAspect::Index : FigureAspect::Level)
                         : FigureRef());
        put(row, GrowthColumn, percentText(year.growth, language),
            figure(part.isValid() ? part : m_node, m_facts.path.indicator, year.year, FigureAspect::Growth));
        put(row, ChangeColumn,
            year.locked ? tr("locked")
            : year.now  ? differenceText(*year.now, year.growth, language)
                        : tr("new", "a target where none stood"));
        m_table->setRowHeight(row, 28);
    }
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + 28 * m_table->rowCount() + 2);
}

void GoalPanel::drawChart() {
    const Indicator* ratio = ratioOf(m_session, m_indicator);
    const bool isShare = kind() == GoalKind::Share && ratio != nullptr;
    const QString key = isShare                           ? QStringLiteral("share-projection")
                        : kind() == GoalKind::ThroughPart ? QStringLiteral("contributions")
                                                          : QStringLiteral("projection");
    m_chart->setChart(describeChart(m_session, key, m_node, m_view.language(), isShare ? ratio->id : m_indicator,
                                    m_goalYear->value()));
}

} // namespace atlas
