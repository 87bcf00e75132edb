// SPDX-License-Identifier: Apache-2.0
#include "targets/target_charts.h"

#include "charts/catalogue.h"
#include "drawing/chart_card.h"
#include "parts/add_to_story.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "state/panel_host.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr int cardWidth = 280; ///< at least, so that nothing of a card is cut off in a small window
constexpr int cardHeight = 360;
constexpr QLatin1String shareKey("share-projection");
} // namespace

TargetCharts::TargetCharts(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QScrollArea(parent), m_session(session), m_view(view), m_host(host) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // it follows what it holds
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(12);
    for (const QString& key :
         {QString(shareKey), QStringLiteral("projection"), QStringLiteral("contributions"), QStringLiteral("gap")}) {
        auto* card = new ChartCard(view, content);
        card->setMinimumSize(cardWidth, cardHeight);
        card->setVisible(key != shareKey);
        connect(card, &ChartCard::nodeActivated, &view, &ViewState::showNode);
        connect(card, &ChartCard::storyRequested, this, [this, key](const QString& form) {
            m_host.offerSlide(inForm(chartSlide(m_session, key, nodeOf(key), m_indicator, m_year), form));
        });
        layout->addWidget(card);
        m_entries.append({key, card, true});
    }
    layout->addStretch(1);
    setWidget(content);
    setMinimumWidth(cardWidth + 24 + verticalScrollBar()->sizeHint().width());
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TargetCharts::drawVisible);
    connect(&view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        for (const Entry& entry : std::as_const(m_entries))
            entry.card->setTheme(theme);
    });
}

const Indicator* TargetCharts::ratio() const {
    const auto& all = m_session.figures().indicators();
    const auto found = std::find_if(all.begin(), all.end(), [this](const Indicator& indicator) {
        return indicator.kind == IndicatorKind::Ratio &&
               (indicator.id == m_indicator || indicator.numerator == m_indicator ||
                indicator.denominator == m_indicator);
    });
    return found == all.end() ? nullptr : &*found;
}

NodeId TargetCharts::nodeOf(const QString& key) const {
    const Outline& outline = m_session.outline();
    if (key == shareKey) {
        // The share is of its own branch, whichever of its parts is selected.
        const Indicator* share = ratio();
        return share != nullptr && share->branch.isValid() && outline.contains(share->branch) ? share->branch : m_node;
    }
    if (key == QLatin1String("projection"))
        return m_node;
    // Where nothing can be rolled up, what the node itself adds to says more than an empty chart.
    const auto rollsUp = [this](NodeId node) {
        const planning::NoRollUp why = m_session.reading().rollUp(node, m_indicator, m_year).why;
        return why == planning::NoRollUp::HasOne || why == planning::NoRollUp::NoTargets;
    };
    for (NodeId node = m_node; node.isValid(); node = outline.parent(node))
        if (rollsUp(node))
            return node;
    return m_node;
}

void TargetCharts::show(NodeId node, IndicatorId indicator, int year) {
    if (node == m_node && indicator == m_indicator && year == m_year)
        return;
    m_node = node;
    m_indicator = indicator;
    m_year = year;
    for (const Entry& entry : std::as_const(m_entries))
        if (entry.key == shareKey)
            entry.card->setVisible(ratio() != nullptr);
    redraw();
}

void TargetCharts::redraw() {
    for (Entry& entry : m_entries)
        entry.stale = true;
    drawVisible();
}

void TargetCharts::follow(const ChangeSet& changes) {
    if (changes.currentScenario || changes.structure)
        return redraw();
    // A target of one of the parts reaches a chart through the roll-up of the node that the chart is about; the
    // share's two parts are indicators of their own.
    for (Entry& entry : m_entries) {
        const NodeId node = nodeOf(entry.key);
        const auto concerns = [node](const TargetCell& cell) { return cell.node == node; };
        entry.stale = entry.stale || changes.rolledUp.contains(node) || changes.nodes.contains(node) ||
                      std::any_of(changes.targets.begin(), changes.targets.end(), concerns);
    }
    drawVisible();
}

void TargetCharts::drawVisible() {
    if (!isVisible() || !m_node.isValid() || !m_session.outline().contains(m_node))
        return;
    const QRect seen = viewport()->rect().translated(0, verticalScrollBar()->value());
    for (Entry& entry : m_entries)
        if (entry.stale && entry.card->isVisibleTo(this) && entry.card->geometry().intersects(seen))
            draw(entry);
}

void TargetCharts::draw(Entry& entry) {
    entry.stale = false;
    const NodeId node = nodeOf(entry.key);
    const Indicator* share = ratio();
    const IndicatorId indicator = entry.key == shareKey && share != nullptr ? share->id : m_indicator;
    ChartDescription chart = describeChart(m_session, entry.key, node, m_view.language(), indicator, m_year);
    if (const QString here = nextStep(entry.key, node); chart.isEmpty() && !here.isEmpty())
        chart.emptyText = here;
    entry.card->setChart(chart);
}

QString TargetCharts::nextStep(const QString& key, NodeId node) const {
    if (key == shareKey)
        return tr("A share follows from the growth targets of its two parts. Choose each of them as the indicator "
                  "above and set its growth.");
    if (key != QLatin1String("contributions"))
        return tr("No growth target yet. Type one into the table or move the slider.");
    if (m_session.reading().rollUp(node, m_indicator, m_year).why != planning::NoRollUp::NoTargets)
        return {};
    return tr("No growth targets under %1 yet. Type one into the table or move the slider.")
        .arg(m_session.outline().name(node).in(m_view.language()));
}

void TargetCharts::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    drawVisible();
}

void TargetCharts::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    drawVisible();
}

} // namespace atlas
