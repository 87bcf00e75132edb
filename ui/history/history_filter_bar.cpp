// SPDX-License-Identifier: Apache-2.0
#include "history/history_filter_bar.h"

#include "parts/command.h"
#include "session/figures.h"
#include "session/indicator_scope.h"
#include "session/outline.h"
#include "storage/portfolio.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr int longestChip = 44; ///< characters
constexpr const char* tables[] = {"", "target", "cell_terms", "node", "scenario", "observation", "story", "slide"};
} // namespace

HistoryFilterBar::HistoryFilterBar(Session& session, ViewState& view, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_text(new QLineEdit(this)), m_who(new QComboBox(this)),
      m_what(new QComboBox(this)), m_when(new QComboBox(this)), m_fromLabel(new QLabel(this)),
      m_toLabel(new QLabel(this)), m_from(new QDateEdit(this)), m_to(new QDateEdit(this)),
      m_thisPlace(new QPushButton(this)), m_thisCell(new QPushButton(this)), m_chips(new QHBoxLayout),
      m_range(new QWidget(this)) {
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(150);
    for (const char* table : tables)
        m_what->addItem(QString(), QString::fromLatin1(table));
    for (const Time time : {AnyTime, Today, LastWeek, Between})
        m_when->addItem(QString(), static_cast<int>(time));
    for (QComboBox* combo : {m_who, m_what, m_when})
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QDate today = QDate::currentDate();
    m_from->setDate(today.addDays(-30));
    m_to->setDate(today);
    for (QDateEdit* date : {m_from, m_to}) {
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->setMinimumWidth(124);
    }
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);

    auto* range = new QHBoxLayout(m_range);
    range->setContentsMargins(0, 0, 0, 0);
    range->setSpacing(8);
    range->addWidget(m_fromLabel);
    range->addWidget(m_from);
    range->addWidget(m_toLabel);
    range->addWidget(m_to);
    m_range->hide();
    auto* choices = new QHBoxLayout;
    choices->setSpacing(8);
    choices->addWidget(m_text, 1);
    choices->addWidget(m_who);
    choices->addWidget(m_what);
    choices->addWidget(m_when);
    m_chips->setSpacing(8);
    auto* places = new QHBoxLayout;
    places->setSpacing(8);
    places->addWidget(m_thisPlace);
    places->addWidget(m_thisCell);
    places->addWidget(m_range);
    places->addLayout(m_chips);
    places->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addLayout(places);

    setCommand(m_thisPlace, QStringLiteral("history-of-node"));
    setCommand(m_thisCell, QStringLiteral("history-of-target"));
    setCommand(m_text, QStringLiteral("search-history"));
    connect(m_text, &QLineEdit::textChanged, this, &HistoryFilterBar::textChanged);
    for (QComboBox* combo : {m_who, m_what, m_when})
        connect(combo, &QComboBox::activated, this, &HistoryFilterBar::apply);
    for (QDateEdit* date : {m_from, m_to})
        connect(date, &QDateEdit::dateChanged, this, &HistoryFilterBar::apply);
    connect(m_thisPlace, &QPushButton::clicked, this, &HistoryFilterBar::takeNode);
    connect(m_thisCell, &QPushButton::clicked, this, &HistoryFilterBar::takeCell);
    connect(&view, &ViewState::nodeChanged, this, &HistoryFilterBar::follow);
    connect(&view, &ViewState::cellChanged, this, &HistoryFilterBar::follow);
    readAuthors();
    retranslate();
}

QString HistoryFilterBar::text() const { return m_text->text().trimmed(); }

LogFilter HistoryFilterBar::filter() const {
    LogFilter filter;
    filter.node = m_node;
    filter.cell = m_cell;
    if (m_cell)
        filter.scenario = m_scenario;
    filter.author = m_who->currentData().toString();
    filter.table = m_what->currentData().toString();
    const QDate today = QDate::currentDate();
    switch (m_when->currentData().toInt()) {
    case Today:
        filter.from = today.startOfDay().toUTC();
        break;
    case LastWeek:
        filter.from = today.addDays(-6).startOfDay().toUTC();
        break;
    case Between:
        filter.from = std::min(m_from->date(), m_to->date()).startOfDay().toUTC();
        filter.to = std::max(m_from->date(), m_to->date()).endOfDay().toUTC();
        break;
    default:
        break;
    }
    return filter;
}

bool HistoryFilterBar::isFiltering() const {
    return m_node.isValid() || m_cell || m_who->currentIndex() > 0 || m_what->currentIndex() > 0 ||
           m_when->currentIndex() > 0;
}

void HistoryFilterBar::showCell(const TargetCell& cell) {
    m_node = {};
    m_cell = cell;
    m_scenario = m_session.scenario().id;
    for (QComboBox* combo : {m_who, m_what, m_when})
        combo->setCurrentIndex(0);
    m_text->clear();
    apply();
}

std::optional<TargetCell> HistoryFilterBar::selectedCell() const {
    const Indicator* indicator = m_session.figures().indicator(m_view.indicator());
    if (indicator == nullptr || m_view.year() == 0 || !takesTarget(m_session.outline(), *indicator, m_view.node()))
        return {};
    return TargetCell{m_view.node(), indicator->id, m_view.year()};
}

void HistoryFilterBar::takeNode() {
    m_node = m_view.node();
    m_cell = {};
    apply();
}

void HistoryFilterBar::takeCell() {
    if (const auto cell = selectedCell()) {
        m_node = {};
        m_cell = cell;
        m_scenario = m_session.scenario().id;
        apply();
    }
}

void HistoryFilterBar::clear() {
    m_node = {};
    m_cell = {};
    for (QComboBox* combo : {m_who, m_what, m_when})
        combo->setCurrentIndex(0);
    apply();
}

void HistoryFilterBar::apply() {
    m_range->setVisible(m_when->currentData().toInt() == Between);
    showChips();
    follow();
    Q_EMIT filterChanged();
}

void HistoryFilterBar::readAuthors() {
    const QString chosen = m_who->currentData().toString();
    const QStringList authors = m_session.portfolio().authors().value_or(QStringList{});
    m_who->clear();
    m_who->addItem(tr("Everybody", "in the history"), QString());
    for (const QString& author : authors)
        m_who->addItem(author, author);
    m_who->setCurrentIndex(std::max(0, m_who->findData(chosen)));
}

void HistoryFilterBar::noticeAuthor(const QString& author) {
    if (!author.isEmpty() && m_who->findData(author) < 0)
        m_who->addItem(author, author);
}

QString HistoryFilterBar::nameOf(NodeId node) const {
    return m_session.outline().contains(node) ? m_session.outline().name(node).in(m_view.language())
                                              : tr("a deleted place");
}

void HistoryFilterBar::follow() {
    const NodeId node = m_view.node();
    const auto cell = selectedCell();
    m_thisPlace->setEnabled(m_session.outline().contains(node) && m_node != node);
    m_thisPlace->setToolTip(m_session.outline().contains(node) ? nameOf(node) : QString());
    m_thisCell->setVisible(cell.has_value());
    m_thisCell->setEnabled(cell && cell != m_cell);
    if (cell)
        m_thisCell->setToolTip(
            tr("%1 · %2 · %3", "node, indicator, year")
                .arg(nameOf(cell->node), m_session.figures().indicator(cell->indicator)->name.in(m_view.language()))
                .arg(cell->year));
}

void HistoryFilterBar::addChip(const QString& text, const std::function<void()>& takeAway) {
    const QString shown =
        text.size() > longestChip ? text.left(longestChip - 1) + QChar(0x2026) : text; // the tool tip has all of it
    auto* chip = new QPushButton(shown + QStringLiteral("  ×"), this);
    chip->setToolTip(text);
    chip->setAccessibleName(tr("Remove filter: %1").arg(text));
    // Later: the button that is pressed goes.
    connect(
        chip, &QPushButton::clicked, this,
        [this, takeAway] {
            takeAway();
            apply();
        },
        Qt::QueuedConnection);
    m_chips->addWidget(chip);
}

void HistoryFilterBar::showChips() {
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_node.isValid())
        addChip(nameOf(m_node), [this] { m_node = {}; });
    if (m_cell) {
        const QVector<Scenario>& all = m_session.scenarios();
        const auto of =
            std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == m_scenario; });
        const QString scenario = of != all.cend() ? of->name.in(m_view.language()) : QString();
        addChip(tr("%1, %2 · %3", "node, year, scenario").arg(nameOf(m_cell->node)).arg(m_cell->year).arg(scenario),
                [this] { m_cell = {}; });
    }
    for (QComboBox* combo : {m_who, m_what, m_when})
        if (combo->currentIndex() > 0)
            addChip(combo->currentText(), [combo] { combo->setCurrentIndex(0); });
    if (m_chips->count() > 1) {
        auto* all = new QPushButton(tr("Show everything"), this);
        all->setProperty("link", true);
        all->setAccessibleName(all->text());
        connect(all, &QPushButton::clicked, this, &HistoryFilterBar::clear, Qt::QueuedConnection);
        m_chips->addWidget(all);
    }
}

void HistoryFilterBar::retranslate() {
    m_text->setPlaceholderText(tr("Filter by place, person or text"));
    m_text->setAccessibleName(tr("Filter history"));
    m_who->setItemText(0, tr("Everybody", "in the history"));
    m_who->setAccessibleName(tr("Whose changes"));
    const QStringList kinds{tr("All kinds", "of changes"),      tr("Targets", "changes of them"),
                            tr("Locks, uncertainty, notes"),    tr("Places", "changes of them"),
                            tr("Scenarios", "changes of them"), tr("Figures", "changes of them"),
                            tr("Stories", "changes of them"),   tr("Slides", "changes of them")};
    for (int at = 0; at < kinds.size(); ++at)
        m_what->setItemText(at, kinds.at(at));
    m_what->setAccessibleName(tr("Changes of what"));
    const QStringList times{tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Between two days")};
    for (int at = 0; at < times.size(); ++at)
        m_when->setItemText(at, times.at(at));
    m_when->setAccessibleName(tr("When it was changed"));
    m_fromLabel->setText(tr("from", "a day"));
    m_toLabel->setText(tr("to", "a day"));
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_thisPlace->setText(tr("Only this place"));
    m_thisPlace->setAccessibleName(tr("Only this place"));
    m_thisCell->setText(tr("Only this target"));
    m_thisCell->setAccessibleName(tr("Only this target"));
    showChips();
    follow();
}

void HistoryFilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace atlas
