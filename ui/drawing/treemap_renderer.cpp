// SPDX-License-Identifier: Apache-2.0
#include "drawing/treemap_renderer.h"

#include <algorithm>

namespace atlas {

namespace {

double positive(const ChartPoint& point) { return std::max(0.0, point.value.value_or(0)); }

/// A little smaller, so that tiles stand apart; never turned inside out.
QRectF shrunk(const QRectF& rect, qreal gap) {
    const qreal x = std::min(gap, rect.width() / 4), y = std::min(gap, rect.height() / 4);
    return rect.adjusted(x, y, -x, -y);
}

} // namespace

std::vector<QRectF> squarified(const std::vector<double>& values, const QRectF& area) {
    std::vector<QRectF> rects(values.size());
    std::vector<size_t> order;
    double left = 0;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i] > 0) {
            order.push_back(i);
            left += values[i];
        }
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] > values[b]; });
    QRectF rest = area;
    for (size_t begin = 0; begin < order.size() && rest.width() > 0 && rest.height() > 0;) {
        // A strip along the shorter side, with as many tiles as bring its worst one nearer to a square.
        const qreal side = std::min(rest.width(), rest.height());
        const double scale = rest.width() * rest.height() / left;
        const auto worst = [&](size_t end, double sum) {
            const double depth = sum * scale / side;
            double ratio = 0;
            for (size_t i = begin; i < end; ++i) {
                const double length = values[order[i]] * scale / depth;
                ratio = std::max({ratio, length / depth, depth / length});
            }
            return ratio;
        };
        size_t end = begin + 1;
        double sum = values[order[begin]];
        while (end < order.size() && worst(end + 1, sum + values[order[end]]) <= worst(end, sum))
            sum += values[order[end++]];
        const bool upright = rest.width() >= rest.height();
        const qreal depth = end == order.size() ? std::max(rest.width(), rest.height()) : sum * scale / side;
        qreal at = upright ? rest.top() : rest.left();
        for (size_t i = begin; i < end; ++i) {
            const qreal length = side * values[order[i]] / sum;
            rects[order[i]] = upright ? QRectF(rest.left(), at, depth, length) : QRectF(at, rest.top(), length, depth);
            at += length;
        }
        rest.adjust(upright ? depth : 0, upright ? 0 : depth, 0, 0);
        left -= sum;
        begin = end;
    }
    return rects;
}

void TreemapRenderer::place(const ChartDescription& chart, const QRectF& area) {
    const QStringList first = placeTiles(chart, area);
    if (first.isEmpty())
        return;
    // The names without room go below, where a line or two is enough; otherwise hover text and table have them.
    const QFont font = m_style.font(TypeStep::Small);
    const qreal line = QFontMetricsF(font).height();
    const QString between = chart.language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    const auto listed = [&](const QStringList& names) {
        return wrapText(tr("Small tiles: %1").arg(names.join(between)), font, area.width());
    };
    const qsizetype lines = listed(first).size();
    if (lines > 2)
        return;
    const auto again = [&](const QRectF& within) {
        m_text.clear();
        m_marks.clear();
        m_bars.clear();
        m_plates.clear();
        return placeTiles(chart, within);
    };
    const qreal height = line * static_cast<qreal>(lines);
    const QStringList names = again(area.adjusted(0, 0, 0, -height - m_style.px(4)));
    if (listed(names).size() <= lines)
        addText(listed(names), font, Colour::MutedText,
                QRectF(area.left(), area.bottom() - height, area.width(), height), Qt::AlignLeft | Qt::AlignTop);
    else // the smaller tiles have made the list longer
        (void)again(area);
}

QStringList TreemapRenderer::placeTiles(const ChartDescription& chart, const QRectF& area) {
    std::vector<double> sums;
    for (const ChartSeries& series : chart.series) {
        double sum = 0;
        for (const ChartPoint& point : series.points)
            sum += positive(point);
        sums.push_back(sum);
    }
    const std::vector<QRectF> groups = squarified(sums, area);
    const QFont font = m_style.font(TypeStep::Small), strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const QFontMetricsF metrics(font), strongMetrics(strong);
    const bool several = chart.series.size() > 1;
    QStringList small;
    for (int s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        const QRectF group = shrunk(groups[static_cast<size_t>(s)], several ? m_style.px(3) : 0);
        if (group.isEmpty())
            continue;
        QRectF inner = group;
        const QStringList lines = balancedText(series.name, strong, group.width());
        const qreal head = strongMetrics.height() * static_cast<qreal>(lines.size());
        const bool headed = several && group.height() > head * 2.5 && lines.size() < 3 &&
                            widestWord(series.name, strong) <= group.width();
        if (headed) {
            const QRectF box(group.left(), group.top(), group.width(), head);
            addText(lines, strong, Colour::Text, box, Qt::AlignLeft | Qt::AlignTop);
            const qreal after = widestLine(lines, strongMetrics) + m_style.px(6);
            if (lines.size() == 1 && after + metrics.horizontalAdvance(series.nameText) <= group.width())
                addText(series.nameText, font, Colour::MutedText, box.adjusted(after, 0, 0, 0),
                        Qt::AlignLeft | Qt::AlignTop);
            inner.setTop(group.top() + head + m_style.px(2));
            addMark(s, 0, box, box);
            m_marks.back().isGroup = true;
        }
        QStringList unnamed;
        int named = 0;
        std::vector<double> values;
        for (const ChartPoint& point : series.points)
            values.push_back(positive(point));
        const std::vector<QRectF> tiles = squarified(values, inner);
        for (int p = 0; p < series.points.size(); ++p) {
            const ChartPoint& point = series.points[p];
            const QRectF& tile = tiles[static_cast<size_t>(p)];
            if (tile.isEmpty())
                continue;
            const QRectF drawn = shrunk(tile, m_style.px(1));
            const QColor fill = m_style.theme.colour(colourOf(series, point));
            addBar(drawn, fill, point.style);
            addMark(s, p, drawn, tile);
            if (!placeLabel(point, drawn, point.style == MarkStyle::Plain ? fill : m_style.colour(Colour::Surface)))
                unnamed.append(point.label);
            else
                ++named;
        }
        // Where nothing could be named, the group's own name says more.
        small += !several || headed || named > 0 ? unnamed : QStringList{series.name};
    }
    return small;
}

bool TreemapRenderer::placeLabel(const ChartPoint& point, const QRectF& tile, const QColor& fill) {
    const qreal pad = m_style.px(6);
    const QRectF room = tile.adjusted(pad, pad * 0.6, -pad, -pad * 0.6);
    const QColor ink = m_style.on(fill);
    for (const TypeStep step : {TypeStep::Heading, TypeStep::Body, TypeStep::Small}) {
        if (step == TypeStep::Heading && room.width() < m_style.px(160))
            continue;
        const QFont font = m_style.font(step), strong = m_style.font(step, QFont::DemiBold);
        const QFontMetricsF metrics(font), strongMetrics(strong);
        if (widestWord(point.label, font) > room.width())
            continue;
        const QStringList lines = wrapText(point.label, font, room.width());
        const qreal names = metrics.height() * static_cast<qreal>(lines.size());
        const qreal value = strongMetrics.horizontalAdvance(point.valueText);
        // Larger letters only where they leave the tile some air.
        const bool smallest = step == TypeStep::Small;
        const bool valueFits =
            value <= room.width() && names + strongMetrics.height() <= room.height() * (smallest ? 1 : 0.6);
        if (!valueFits && (!smallest || names > room.height()))
            continue;
        if (point.style != MarkStyle::Plain)
            m_plates.emplace_back(room.left() - pad / 2, room.top() - pad / 3,
                                  std::max(widestLine(lines, metrics), valueFits ? value : 0) + pad,
                                  names + (valueFits ? strongMetrics.height() : 0) + pad * 0.6);
        m_text.add(lines, font, ink, room, Qt::AlignLeft | Qt::AlignTop);
        if (valueFits)
            m_text.add(point.valueText, strong, ink, room.adjusted(0, names, 0, 0), Qt::AlignLeft | Qt::AlignTop);
        return true;
    }
    return false;
}

} // namespace atlas
