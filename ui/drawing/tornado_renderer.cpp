// SPDX-License-Identifier: Apache-2.0
#include "drawing/tornado_renderer.h"

#include "drawing/row_plan.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

QRectF TornadoRenderer::placeKey(const ChartDescription& chart, const QRectF& area) {
    const QFont font = m_style.font(TypeStep::Small);
    const QFontMetricsF metrics(font);
    const qreal side = m_style.px(10);
    qreal x = area.left(), y = area.top();
    const auto put = [&](const QString& name, ColourRole colour) {
        const qreal width = side + m_style.px(6) + metrics.horizontalAdvance(name);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += metrics.height() + m_style.px(2);
        }
        const QRectF box(x, y + (metrics.height() - side) / 2, side, side);
        addBar(box, m_style.theme.colour(colour));
        addText(name, font, Colour::Text, QRectF(box.right() + m_style.px(6), y, width, metrics.height()),
                Qt::AlignLeft | Qt::AlignTop);
        x += width + m_style.px(16);
    };
    put(chart.lowName.isEmpty() ? tr("Low") : chart.lowName, ColourRole::Muted);
    put(chart.highName.isEmpty() ? tr("High") : chart.highName, chart.series[0].colour);
    return area.adjusted(0, y - area.top() + metrics.height() + m_style.px(6), 0, 0);
}

void TornadoRenderer::place(const ChartDescription& chart, const QRectF& whole) {
    const auto& points = chart.series[0].points;
    if (points.isEmpty() || chart.references.isEmpty())
        return;
    const ReferenceLine& reference = chart.references.first();
    const double base = reference.value;
    QRectF area = placeKey(chart, whole);
    const QFont strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const qreal head = QFontMetricsF(strong).height();
    area.setTop(area.top() + head + m_style.px(2));

    QStringList labels;
    for (const ChartPoint& point : points)
        labels.append(point.label);
    RowPlan plan = RowPlan::make(labels, {}, m_style, area);
    const int count = static_cast<int>(points.size());
    if (plan.shown < count) {
        const QFont font = plan.labelFont;
        const qreal line = QFontMetricsF(font).height();
        plan = RowPlan::make(labels, {}, m_style, area.adjusted(0, 0, 0, -line));
        addText(moreText(count - plan.shown), font, Colour::MutedText,
                QRectF(area.left(), area.bottom() - line, area.width(), line), Qt::AlignLeft | Qt::AlignBottom);
    }

    // Each end with its text outside; where both ends lie on one side of the base, both texts stand at the far one.
    struct Row {
        double low = 0, high = 0;
        QString before, behind;
    };
    std::vector<Row> rows;
    const QFontMetricsF metrics(plan.valueFont);
    const qreal gap = m_style.px(6);
    double least = base, most = base;
    std::vector<EndRoom> ends;
    for (int i = 0; i < plan.shown; ++i) {
        const ChartPoint& point = points[i];
        Row row{point.low.value_or(base), point.high.value_or(base), {}, {}};
        const bool swapped = row.low > row.high;
        const QString smaller = swapped ? point.highText : point.lowText;
        const QString larger = swapped ? point.lowText : point.highText;
        const double from = std::min(row.low, row.high), to = std::max(row.low, row.high);
        const QString both = tr("%1 / %2", "two results on one side of the base").arg(smaller, larger);
        row.before = to < base ? both : from < base ? smaller : QString();
        row.behind = from > base ? both : to > base || from == to ? larger : QString();
        least = std::min(least, from);
        most = std::max(most, to);
        const auto width = [&](const QString& text) {
            return text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + gap;
        };
        ends.push_back({std::min(from, base), std::max(to, base), width(row.before), width(row.behind)});
        rows.push_back(row);
    }
    const QRectF lane = plan.bar(0);
    const FittedScale scale = FittedScale::make(ends, least, most, lane.left(), lane.right());

    if (most > least)
        m_values = AxisMap::linear(Qt::Horizontal, least, scale.at(least), most, scale.at(most));
    m_categories = AxisMap::categories(Qt::Vertical, plan.tops);
    m_plotArea = QRectF(QPointF(lane.left(), plan.tops.front()), QPointF(lane.right(), plan.tops.back()));

    const qreal x = scale.at(base);
    const QString& baseText = reference.label.isEmpty() ? reference.valueText : reference.label;
    const qreal baseWidth = QFontMetricsF(strong).horizontalAdvance(baseText);
    const qreal baseLeft = std::clamp(x - baseWidth / 2, area.left(), std::max(area.left(), area.right() - baseWidth));
    addText(baseText, strong, Colour::Text, QRectF(baseLeft, area.top() - head - m_style.px(2), baseWidth, head),
            Qt::AlignLeft | Qt::AlignTop);

    for (int i = 0; i < plan.shown; ++i) {
        const Row& row = rows[static_cast<size_t>(i)];
        const ChartPoint& point = points[i];
        const QRectF line = plan.row(i), bar = plan.bar(i);
        plan.placeLabel(i, point.label, {}, m_style, m_text);
        // The base goes through the marks; labels that stand above those it leaves alone.
        m_strokes.push_back({QPolygonF({{x, plan.above ? bar.top() - m_style.px(2) : line.top()},
                                        {x, plan.above ? bar.bottom() + m_style.px(2) : line.bottom()}}),
                             m_style.colour(Colour::Text), m_style.stroke(1.5), false});
        if (!point.low || !point.high)
            continue;
        struct Part {
            double to = 0;
            ColourRole colour = ColourRole::Muted;
        };
        std::array parts{Part{row.low, ColourRole::Muted},
                         Part{row.high, point.colour.value_or(chart.series[0].colour)}};
        // The longer one under the shorter one, where they lie on the same side.
        if (std::abs(parts[0].to - base) < std::abs(parts[1].to - base))
            std::swap(parts[0], parts[1]);
        qreal left = x, right = x;
        for (const Part& part : parts) {
            const qreal end = scale.at(part.to);
            left = std::min(left, end);
            right = std::max(right, end);
            if (end != x)
                addBar(QRectF(QPointF(std::min(x, end), bar.top()), QPointF(std::max(x, end), bar.bottom())),
                       m_style.theme.colour(part.colour), point.style);
        }
        QRectF all(left, bar.top(), right - left, bar.height());
        if (all.width() < m_style.px(4))
            all.adjust(-m_style.px(2), 0, m_style.px(2), 0);
        addMark(0, i, all, line);
        const qreal top = bar.center().y() - metrics.height() / 2;
        addText(row.before, plan.valueFont, Colour::Text,
                QRectF(lane.left(), top, left - gap - lane.left(), metrics.height()), Qt::AlignRight | Qt::AlignTop);
        addText(row.behind, plan.valueFont, Colour::Text,
                QRectF(right + gap, top, area.right() - right - gap, metrics.height()), Qt::AlignLeft | Qt::AlignTop);
    }
}

} // namespace atlas
