// SPDX-License-Identifier: Apache-2.0
#include "drawing/bullet_renderer.h"

#include "drawing/row_plan.h"

#include <algorithm>

namespace atlas {

void BulletRenderer::place(const ChartDescription& chart, const QRectF& whole) {
    const ChartSeries& series = chart.series[0];
    const int count = static_cast<int>(series.points.size());
    if (count == 0)
        return;
    QStringList labels, texts;
    double low = 0, high = chart.y.maximum;
    for (const ChartPoint& point : series.points) {
        labels.append(point.label);
        texts.append(
            point.targetText.isEmpty()
                ? point.valueText
                : tr("%1, target %2", "a value and what it is held against").arg(point.valueText, point.targetText));
        if (point.maximum > 0)
            continue;
        low = std::min({low, point.value.value_or(0), point.target.value_or(0)});
        high = std::max({high, point.value.value_or(0), point.target.value_or(0)});
    }
    if (high <= low)
        high = low + 1;

    QRectF area = whole;
    // Texts stand in a column at the right; above the bars where that would leave these too little.
    const auto textWidth = [&](const RowPlan& plan) { return widestLine(texts, QFontMetricsF(plan.valueFont)); };
    const auto planned = [&] {
        RowPlan plan = RowPlan::make(labels, texts, m_style, area);
        const qreal lane = plan.bar(0).width() - textWidth(plan) - m_style.px(12);
        return plan.above || lane >= area.width() * 0.25
                   ? plan
                   : RowPlan::make(labels, texts, m_style, area, RowPlan::Labels::Above);
    };
    RowPlan plan = planned();
    if (plan.shown < count) {
        const QFont font = plan.labelFont;
        const qreal line = QFontMetricsF(font).height();
        area.setBottom(area.bottom() - line);
        plan = planned();
        addText(moreText(count - plan.shown), font, Colour::MutedText,
                QRectF(area.left(), area.bottom(), area.width(), line), Qt::AlignLeft | Qt::AlignBottom);
    }
    const qreal column = plan.above ? 0 : textWidth(plan) + m_style.px(12);
    const qreal thickness = std::min(plan.thickness, m_style.px(22));
    const QRectF track = plan.bar(0).adjusted(0, 0, -column, 0);
    if (std::none_of(series.points.begin(), series.points.end(),
                     [](const ChartPoint& point) { return point.maximum > 0; }))
        m_values = AxisMap::linear(Qt::Horizontal, low, track.left(), high, track.right());
    m_categories = AxisMap::categories(Qt::Vertical, plan.tops);
    m_plotArea = QRectF(QPointF(track.left(), plan.tops.front()), QPointF(track.right(), plan.tops.back()));
    for (int i = 0; i < plan.shown; ++i) {
        const ChartPoint& point = series.points[i];
        const bool own = point.maximum > 0;
        const double from = own ? 0 : low;
        const double to = own ? std::max({point.maximum, point.value.value_or(0), point.target.value_or(0)}) : high;
        const QRectF lane = plan.bar(i);
        const QRectF bar(lane.left(), lane.center().y() - thickness / 2, lane.width() - column, thickness);
        const auto xOf = [&](double value) {
            return bar.left() + std::clamp((value - from) / (to - from), 0.0, 1.0) * bar.width();
        };
        plan.placeLabel(i, point.label, plan.above ? texts[i] : QString(), m_style, m_text);
        addBar(bar, m_style.colour(Colour::Grid));
        if (!plan.above)
            addText(texts[i], plan.valueFont, Colour::Text,
                    QRectF(bar.right() + m_style.px(12), plan.row(i).top(), column, plan.row(i).height()),
                    Qt::AlignLeft | Qt::AlignVCenter);
        if (point.value) {
            // Thinner than its track, so that the tick stands out beyond it.
            const qreal inset = thickness * 0.16, start = xOf(0), end = xOf(*point.value);
            QRectF value(std::min(start, end), bar.top() + inset, std::abs(end - start), thickness - 2 * inset);
            if (value.width() < 2)
                value.setWidth(2);
            addBar(value, m_style.theme.colour(colourOf(series, point)), point.style);
            addMark(0, i, value, plan.row(i));
        }
        if (point.target) {
            const qreal half = m_style.stroke(1.5),
                        over =
                            std::min(m_style.px(3), std::max(0.0, plan.above ? m_style.px(2)
                                                                             : (plan.row(i).height() - thickness) / 2));
            const qreal at = std::clamp(xOf(*point.target), bar.left() + half, bar.right() - half);
            const QRectF tick(at - half, bar.top() - over, 2 * half, thickness + 2 * over);
            addBar(tick.adjusted(-half, 0, half, 0), m_style.colour(Colour::Surface)); // apart from the bar
            addBar(tick, m_style.colour(Colour::Text));
        }
    }
}

} // namespace atlas
