// SPDX-License-Identifier: Apache-2.0
#include "portfolio/chart_section.h"

#include "charts/catalogue.h"
#include "drawing/chart_card.h"
#include "parts/add_to_story.h"
#include "parts/flow_grid.h"
#include "session/outline.h"
#include "state/panel_host.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr int chartHeight = 360;
constexpr int emptyHeight = 180; ///< one that has nothing to draw yet says so in less room

/// Keeps a chart's place, as an empty card, until it is built.
class ChartPlace : public QWidget {
public:
    ChartPlace(const ViewState& view, QWidget* parent) : QWidget(parent), m_view(view) {
        setMinimumHeight(chartHeight);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
    }

    [[nodiscard]] QSize sizeHint() const override { return QSize(300, minimumHeight()); }

protected:
    void paintEvent(QPaintEvent*) override {
        if (!layout()->isEmpty())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_view.theme().colour(Colour::Border));
        painter.setBrush(m_view.theme().colour(Colour::Surface));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }

private:
    const ViewState& m_view;
};

/// Charts that say nothing about targets don't have to be described again when one moves.
bool showsTargets(const QString& key) {
    static const QStringList others{QStringLiteral("vehicles"), QStringLiteral("structure"),
                                    QStringLiteral("industries-by-tier"), QStringLiteral("shares")};
    return !others.contains(key);
}

} // namespace

ChartSection::ChartSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_grid(new FlowGrid(300, 3, true, this)) {}

void ChartSection::showNode(NodeId node) {
    m_node = node;
    show(m_session.outline().contains(node) ? chartsOf(m_session, node) : QStringList{});
}

void ChartSection::show(const QStringList& keys) {
    m_shown = static_cast<int>(keys.size());
    while (m_slots.size() < static_cast<size_t>(m_shown))
        addSlot();
    for (size_t i = 0; i < m_slots.size(); ++i) {
        Slot& slot = m_slots[i];
        const bool used = i < static_cast<size_t>(m_shown);
        if (used) {
            slot.key = keys.at(static_cast<int>(i));
            slot.stale = true;
        }
        slot.place->setVisible(used);
    }
    setVisible(m_shown > 0);
}

ChartSection::Slot& ChartSection::addSlot() {
    Slot slot;
    slot.place = new ChartPlace(m_view, this);
    m_grid->addWidget(slot.place);
    m_slots.push_back(slot);
    return m_slots.back();
}

void ChartSection::refreshTargets(bool dragging) {
    if (!dragging && m_session.outline().contains(m_node)) {
        // The first target under a node brings a chart of contributions, the last takes it away.
        QStringList before;
        for (int i = 0; i < m_shown; ++i)
            before.append(m_slots[static_cast<size_t>(i)].key);
        if (const QStringList keys = chartsOf(m_session, m_node); keys != before) {
            show(keys);
            return;
        }
    }
    for (int i = 0; i < m_shown; ++i) {
        Slot& slot = m_slots[static_cast<size_t>(i)];
        if (showsTargets(slot.key))
            slot.stale = true;
    }
}

void ChartSection::build(Slot& slot) {
    if (slot.card == nullptr) {
        slot.card = new ChartCard(m_view, slot.place);
        slot.place->layout()->addWidget(slot.card);
        connect(slot.card, &ChartCard::nodeActivated, &m_view, &ViewState::showNode);
        const ChartCard* card = slot.card;
        connect(slot.card, &ChartCard::presentRequested, this,
                [this, card] { Q_EMIT presentRequested(m_node, card->chart().key, card->form()); });
        connect(slot.card, &ChartCard::storyRequested, this, [this, card](const QString& form) {
            m_host.offerSlide(inForm(chartSlide(m_session, card->chart().key, m_node), form));
        });
        slot.stale = true;
    }
    if (!slot.stale)
        return;
    const ChartDescription chart = describeChart(m_session, slot.key, m_node, m_view.language());
    slot.place->setMinimumHeight(chart.isEmpty() ? emptyHeight : chartHeight);
    slot.card->setChart(chart);
    slot.stale = false;
    slot.card->show();
}

void ChartSection::buildWithin(const QRect& rect) {
    for (int i = 0; i < m_shown; ++i) {
        Slot& slot = m_slots[static_cast<size_t>(i)];
        if (slot.place->geometry().intersects(rect))
            build(slot);
    }
}

void ChartSection::buildAll() {
    for (int i = 0; i < m_shown; ++i)
        build(m_slots[static_cast<size_t>(i)]);
}

void ChartSection::setTheme(const Theme& theme) {
    for (Slot& slot : m_slots)
        if (slot.card != nullptr)
            slot.card->setTheme(theme);
    update();
}

void ChartSection::layOut() { m_grid->activate(); }

} // namespace atlas
