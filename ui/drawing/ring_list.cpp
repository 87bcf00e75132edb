// SPDX-License-Identifier: Apache-2.0
// A ring that has no room for labels around it: all its parts in a list, with their values.
#include "drawing/ring_renderer.h"

#include <algorithm>

namespace atlas {

namespace {
constexpr qreal besideGap = 20, underGap = 10, indent = 16, rowGap = 2, groupGap = 6;
constexpr qreal smallestRing = 36; ///< radius
constexpr qreal narrow = 360;
constexpr qreal widest = 420; ///< list: beyond it the eye loses the line between name and value
} // namespace

std::vector<RingRenderer::Row> RingRenderer::listRows(const ChartDescription& chart, bool groupsOnly) const {
    std::vector<Row> rows;
    for (const ChartSeries& series : chart.series) {
        if (m_inner != nullptr)
            rows.push_back({series.name, series.nameText, m_style.theme.colour(series.colour)});
        if (groupsOnly && m_inner != nullptr)
            continue;
        for (const ChartPoint& point : series.points)
            if (point.value)
                rows.push_back({point.label, point.valueText,
                                m_inner == nullptr ? m_style.theme.colour(colourOf(series, point)) : QColor()});
    }
    return rows;
}

std::optional<qreal> RingRenderer::breakRows(std::vector<Row>& rows, qreal width) const {
    const QFont font = m_style.font(TypeStep::Small), strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    qreal height = 0;
    for (Row& row : rows) {
        const qreal value = QFontMetricsF(row.colour.isValid() ? strong : font).horizontalAdvance(row.value);
        const qreal room = width - m_style.px(indent) - (row.value.isEmpty() ? 0 : value + m_style.px(8));
        if (widestWord(row.name, font) > room)
            return {};
        row.lines = wrapText(row.name, font, room);
        height += QFontMetricsF(font).height() * static_cast<qreal>(row.lines.size()) +
                  m_style.px(row.colour.isValid() && m_inner != nullptr ? groupGap : rowGap);
    }
    return height;
}

void RingRenderer::putRows(const std::vector<Row>& rows, const QRectF& place) {
    const QFont font = m_style.font(TypeStep::Small), strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const qreal side = m_style.px(10);
    qreal top = place.top();
    for (const Row& row : rows) {
        const bool isGroup = row.colour.isValid() && m_inner != nullptr;
        if (row.colour.isValid())
            m_swatches.emplace_back(QRectF(place.left(), top + (metrics.height() - side) / 2, side, side), row.colour);
        const qreal height = metrics.height() * static_cast<qreal>(row.lines.size());
        const QRectF line(place.left() + m_style.px(indent), top, place.width() - m_style.px(indent), height);
        m_text.add(row.lines, font, m_style.colour(Colour::Text), line, Qt::AlignLeft | Qt::AlignTop);
        m_text.add(row.value, row.colour.isValid() ? strong : font,
                   m_style.colour(row.colour.isValid() ? Colour::Text : Colour::MutedText), line,
                   Qt::AlignRight | Qt::AlignTop);
        top += height + m_style.px(isGroup ? groupGap : rowGap);
    }
}

bool RingRenderer::placeListed(const ChartDescription& chart, const QRectF& area, bool groupsOnly) {
    m_text.clear();
    m_leaders.clear();
    m_swatches.clear();
    std::vector<Row> rows = listRows(chart, groupsOnly);
    const qreal most = m_style.px(widest), gap = m_style.px(besideGap), below = m_style.px(underGap);
    // Beside the list or over it, where the ring is the larger one.
    qreal beside = 0;
    for (const double part : {0.5, 0.45, 0.4, 0.35}) {
        const qreal side = std::min(area.height(), area.width() * part);
        const auto height = breakRows(rows, std::min(most, area.width() - side - gap));
        if (height && *height <= area.height()) {
            beside = side;
            break;
        }
    }
    const auto under = breakRows(rows, std::min(most, area.width()));
    const qreal above = under ? std::min(area.height() - *under - below, area.width()) : 0;
    if (std::max(beside, above) / 2 < m_style.px(smallestRing))
        return false;
    const qreal side = std::max(beside, above);
    // In a narrow column always over it, so that rings beside each other are of one size.
    const bool isNarrow = area.width() < m_style.px(narrow) && above / 2 >= m_style.px(smallestRing);
    if (beside >= above && !isNarrow) {
        const qreal width = std::min(most, area.width() - side - gap);
        const qreal height = breakRows(rows, width).value_or(0);
        const qreal left = area.left() + (area.width() - side - gap - width) / 2;
        putRows(rows, QRectF(left + side + gap, area.top() + (area.height() - height) / 2, width, height));
        placeRing(chart, QPointF(left + side / 2, area.center().y()), side / 2 - m_style.px(2));
        return true;
    }
    const qreal width = std::min(most, area.width());
    putRows(rows, QRectF(area.left() + (area.width() - width) / 2, area.top() + above + below, width, *under));
    placeRing(chart, QPointF(area.center().x(), area.top() + above / 2), above / 2 - m_style.px(2));
    return true;
}

} // namespace atlas
