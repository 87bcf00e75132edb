// SPDX-License-Identifier: Apache-2.0
// The goal panel's controls, and its plan in words and numbers.
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
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int chartHeight = 320;
constexpr int mostMissing = 2;
constexpr int restMs = 250;
enum Column { YearColumn, LevelColumn, GrowthColumn, ChangeColumn, ColumnCount };
} // namespace

void GoalPanel::build() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content = new QWidget(scroll);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    const auto label = [this] { return new QLabel(m_content); };
    m_kindLabel = label();
    m_goalLabel = label();
    m_partLabel = label();
    m_yearLabel = label();
    m_wayLabel = label();
    const auto combo = [this] {
        auto* made = new QComboBox(m_content);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(8);
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        return made;
    };
    m_kind = combo();
    for (const GoalKind each : {GoalKind::Level, GoalKind::Share, GoalKind::ThroughPart, GoalKind::SizeLevel})
        m_kind->addItem(QString(), static_cast<int>(each));
    m_level = new LevelSpinBox(m_content);
    m_rate = new RateSpinBox(m_content);
    m_part = combo();
    m_span = combo();
    m_span->addItem(QString(), false);
    m_span->addItem(QString(), true);
    m_goalYear = new QSpinBox(m_content);
    m_goalYear->setKeyboardTracking(false);
    m_goalYear->setAlignment(Qt::AlignRight);
    m_way = combo();
    m_headline = label();
    m_headline->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_details = label();
    for (QLabel* each : {m_headline, m_details})
        each->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (int i = 0; i < mostMissing; ++i)
        m_missing.append(new AssumeRow(m_session, m_entry, m_content));
    m_table = new QTableWidget(0, ColumnCount, m_content);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LevelColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_previewed = new QCheckBox(m_content);
    m_previewed->setChecked(true);
    m_putIn = new QPushButton(m_content);
    m_putIn->setProperty("primary", true);
    m_putIn->setAutoDefault(true);
    m_chart = new ChartCard(m_view, m_content);
    m_chart->setMinimumHeight(chartHeight);

    auto* form = new QGridLayout;
    form->setHorizontalSpacing(8);
    form->setVerticalSpacing(8);
    form->setColumnStretch(1, 1);
    int row = 0;
    const auto line = [&](QLabel* name, QWidget* control) {
        name->setBuddy(control);
        form->addWidget(name, row, 0);
        form->addWidget(control, row++, 1);
    };
    line(m_kindLabel, m_kind);
    line(m_partLabel, m_part);
    line(m_goalLabel, m_level);
    form->addWidget(m_rate, row - 1, 1); // one or the other
    line(m_yearLabel, m_goalYear);
    form->addWidget(m_span, row++, 1);
    line(m_wayLabel, m_way);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(form);
    layout->addSpacing(4);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    for (AssumeRow* each : m_missing)
        layout->addWidget(each);
    layout->addWidget(m_table);
    layout->addWidget(m_previewed);
    layout->addWidget(m_putIn, 0, Qt::AlignLeft);
    layout->addSpacing(4);
    layout->addWidget(m_chart);
    layout->addStretch(1);
    scroll->setWidget(m_content);
    scroll->show(); // the panel is seen already
}

void GoalPanel::connectParts() {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &GoalPanel::gather);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_touched = false;
        m_toStart = true;
        gather();
    });
    for (QComboBox* each : {m_part, m_span, m_way})
        connect(each, &QComboBox::currentIndexChanged, this, &GoalPanel::touch);
    connect(m_level, &QDoubleSpinBox::valueChanged, this, &GoalPanel::touch);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &GoalPanel::touch);
    connect(m_goalYear, &QSpinBox::valueChanged, this, &GoalPanel::touch);
    connect(m_rate, &RateSpinBox::refused, &m_entry, &TargetEntry::refuse);
    connect(m_previewed, &QCheckBox::toggled, this, &GoalPanel::touch);
    connect(m_putIn, &QPushButton::clicked, this, &GoalPanel::putIn);
    connect(m_chart, &ChartCard::nodeActivated, &m_view, &ViewState::showNode);
    connect(&m_view, &ViewState::themeChanged, m_chart, &ChartCard::setTheme);
}

void GoalPanel::retranslate() {
    if (!m_isBuilt)
        return;
    const QScopedValueRollback filling(m_filling, true);
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, GoalWords::kind(static_cast<GoalKind>(m_kind->itemData(i).toInt())));
    m_kindLabel->setText(tr("Goal", "label of a combo box"));
    m_kind->setAccessibleName(tr("Kind of goal"));
    m_partLabel->setText(tr("Through", "label: the part that is to change"));
    m_part->setAccessibleName(tr("Part that is to change"));
    m_yearLabel->setText(tr("Year", "label: of the goal"));
    m_goalYear->setAccessibleName(tr("Year of the goal"));
    m_span->setItemText(0, tr("in that year alone"));
    m_span->setItemText(1, tr("on average each year until then"));
    m_span->setAccessibleName(tr("Years that the goal is about"));
    m_wayLabel->setText(tr("By", "label: whose targets reach the size level"));
    m_way->setAccessibleName(tr("Whose targets reach the size level"));
    m_table->setAccessibleName(tr("What the goal takes each year"));
    m_previewed->setText(tr("Preview it in the table and the chart"));
    m_previewed->setToolTip(tr("Nothing is written. The preview ends when you leave this panel."));
    m_putIn->setText(tr("Put it in"));
    m_putIn->setToolTip(tr("Sets these growth targets. One step to undo."));
    if (isVisible())
        gather();
}

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
