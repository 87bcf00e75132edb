// SPDX-License-Identifier: Apache-2.0
// The goal panel's controls.
#include "drawing/chart_card.h"
#include "parts/heard_view.h"
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
} // namespace

void GoalPanel::build() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what it holds
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
    m_table = new HeardView<QTableWidget>(0, ColumnCount, m_content);
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

} // namespace atlas
