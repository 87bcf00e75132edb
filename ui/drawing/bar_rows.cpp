// SPDX-License-Identifier: Apache-2.0
// Horizontal bars: where their labels and values stand in the room that there is.
#include "drawing/bar_renderer.h"
#include "drawing/row_plan.h"

#include <QtCharts/QBarCategoryAxis>

#include <algorithm>
#include <cmath>

namespace atlas {

const QString& BarRenderer::rowLabel(const ChartDescription& chart, int category) const {
    for (const ChartSeries& series : chart.series)
        if (category < series.points.size())
            return series.points[category].label;
    static const QString none;
    return none;
}

QString BarRenderer::rowText(const ChartDescription& chart, int category) const {
    if (category < chart.totals.size())
        return chart.totals.at(category);
    QStringList parts;
    for (const ChartSeries& series : chart.series)
        if (category < series.points.size() && (chart.series.size() == 1 || series.points[category].value.value_or(0)))
            parts.append(series.points[category].valueText);
    return parts.join(QStringLiteral(" + "));
}

QStringList BarRenderer::linesOfRow(const ChartDescription& chart, int category, const Rows& rows, qreal width) const {
    const qreal value = QFontMetricsF(rows.strongFont).horizontalAdvance(rowText(chart, category)) + m_style.px(8);
    return wrapText(rowLabel(chart, category), rows.labelFont, width - value);
}

BarRenderer::Rows BarRenderer::planRows(const ChartDescription& chart, const QRectF& area) const {
    const bool narrow = area.width() < m_style.px(400);
    const bool wide = area.width() >= m_style.px(560);
    Rows rows;
    rows.labelFont = m_style.font(wide ? TypeStep::Body : TypeStep::Small);
    rows.valueFont = m_style.font(narrow ? TypeStep::Small : TypeStep::Body);
    rows.strongFont = rows.valueFont;
    rows.strongFont.setWeight(QFont::DemiBold);
    const QFontMetricsF labelMetrics(rows.labelFont), strongMetrics(rows.strongFont);
    rows.lineHeight = std::max(labelMetrics.height(), strongMetrics.height());

    qreal longest = 0, widest = 0;
    qsizetype linesAbove = 1;
    for (int i = 0; i < m_count; ++i) {
        const QString& label = rowLabel(chart, i);
        longest = std::max(longest, labelMetrics.horizontalAdvance(label));
        widest = std::max(widest, widestWord(label, rows.labelFont));
        linesAbove = std::max(linesAbove, linesOfRow(chart, i, rows, area.width()).size());
    }
    const qreal band = area.height() / m_count;
    rows.headHeight = rows.lineHeight * static_cast<qreal>(linesAbove);
    const qreal smallest = rows.headHeight + m_style.px(12); // of a row with its label above the bar

    // Labels left of the bars where they take little room, above them otherwise.
    rows.labelWidth =
        std::min(longest, std::max(area.width() * (narrow ? 0.34 : 0.4), std::min(widest, area.width() * 0.5))) + 1;
    qsizetype lines = 1;
    for (int i = 0; i < m_count; ++i)
        lines = std::max(lines, wrapText(rowLabel(chart, i), rows.labelFont, rows.labelWidth).size());
    const bool fitsLeft =
        widest <= rows.labelWidth && static_cast<qreal>(lines) * labelMetrics.height() <= band - m_style.px(2);
    const bool fitsAbove = band >= smallest;
    rows.above = !fitsLeft || (narrow && lines > 1 && fitsAbove);
    rows.shown = m_count;
    if (rows.above && band < smallest) {
        // Too little room for all: the first ones, and a line that says so.
        const qreal room = area.height() - rows.lineHeight;
        rows.shown = std::clamp(static_cast<int>(room / smallest), 1, m_count);
    }
    return rows;
}

void BarRenderer::layoutHorizontal(const ChartDescription& chart, const QRectF& whole) {
    const Rows rows = planRows(chart, whole);
    QRectF area = whole;
    if (rows.shown < m_count) {
        area.setBottom(whole.bottom() - rows.lineHeight);
        m_text.add(moreText(m_count - rows.shown), rows.labelFont, m_style.colour(Colour::MutedText),
                   QRectF(area.bottomLeft(), whole.bottomRight()), Qt::AlignLeft | Qt::AlignBottom);
    }
    const Range range = this->range(chart);
    const double span = range.high - range.low;
    const QFontMetricsF strongMetrics(rows.strongFont);
    const qreal gap = m_style.px(8);
    const qreal band = area.height() / rows.shown;
    const int seriesCount = static_cast<int>(chart.series.size());
    const auto valueOf = [&](int s, int category) {
        return category < chart.series[s].points.size() ? chart.series[s].points[category].value.value_or(0) : 0.0;
    };

    // With labels left, values stand at the ends of the bars: the longest bar and its value just reach the edge.
    const qreal left = rows.above ? area.left() : area.left() + rows.labelWidth + m_style.px(12);
    qreal leftReserve = 0;
    if (!rows.above && seriesCount == 1)
        for (int i = 0; i < m_count; ++i)
            if (valueOf(0, i) < 0)
                leftReserve = std::max(leftReserve, strongMetrics.horizontalAdvance(rowText(chart, i)) + gap);
    const qreal room = area.right() - left - leftReserve;
    qreal length = room;
    for (int i = 0; i < m_count && !rows.above; ++i) {
        double up = 0;
        for (int s = 0; s < seriesCount; ++s)
            up = m_stacked ? up + std::max(0.0, valueOf(s, i)) : std::max(up, valueOf(s, i));
        const QString text = rowText(chart, i);
        const double share = (up - range.low) / span;
        if (share > 0 && !text.isEmpty())
            length =
                std::min(length, std::max(room * 0.2, (room - strongMetrics.horizontalAdvance(text) - gap) / share));
    }
    const qreal thickness = rows.above
                                ? std::clamp(band - rows.headHeight - m_style.px(10), m_style.px(4), m_style.px(28))
                                : std::min(band * 0.66, m_style.px(44));
    const qreal labelTop = rows.above ? (band - rows.headHeight - thickness - m_style.px(2)) / 2 : 0;
    const qreal barMiddle = rows.above ? labelTop + rows.headHeight + m_style.px(2) + thickness / 2 : band / 2;
    const QRectF plot(left + leftReserve, area.top() + barMiddle - band / 2, length, band * rows.shown);
    m_categoryAxis->setRange(QString::number(m_count - rows.shown), QString::number(m_count - 1));
    setGeometry(plot, range, thickness, band);
    const auto xOf = [&](double value) { return plot.left() + (value - range.low) / span * plot.width(); };
    std::vector<qreal> edges;
    for (int i = 0; i <= rows.shown; ++i)
        edges.push_back(area.top() + i * band);
    m_values = AxisMap::linear(Qt::Horizontal, range.low, plot.left(), range.high, plot.right());
    m_categories = AxisMap::categories(Qt::Vertical, edges);
    m_plotArea = QRectF(plot.left(), area.top(), plot.width(), band * rows.shown);

    for (int i = 0; i < rows.shown; ++i) {
        const QRectF row(area.left(), area.top() + i * band, area.width(), band);
        const qreal top = row.top() + barMiddle - thickness / 2;
        if (chart.y.maximum > 0)
            m_tracks.emplace_back(plot.left(), top, plot.width(), thickness);
        if (range.low < 0)
            m_baselines.emplace_back(xOf(0), top - m_style.px(2), xOf(0), top + thickness + m_style.px(2));

        double up = 0, down = 0;
        for (int s = 0; s < seriesCount; ++s) {
            if (i >= chart.series[s].points.size() || !chart.series[s].points[i].value)
                continue;
            const double value = *chart.series[s].points[i].value;
            double& start = value < 0 ? down : up;
            QRectF bar(QPointF(xOf(m_stacked ? start : 0), top),
                       QPointF(xOf((m_stacked ? start : 0) + value), top + thickness));
            bar = bar.normalized();
            if (!m_stacked)
                bar = QRectF(bar.left(), top + s * thickness / seriesCount, bar.width(), thickness / seriesCount);
            start += value;
            if (seriesCount == 1 || value != 0)
                addBar(chart, s, i, bar, seriesCount == 1 ? row : bar);
        }

        const QString text = rowText(chart, i);
        const bool strong =
            seriesCount > 1 || colourOf(chart.series[0], chart.series[0].points[i]) != ColourRole::Muted;
        const QFont& valueFont = strong ? rows.strongFont : rows.valueFont;
        const QColor ink = m_style.colour(Colour::Text);
        if (rows.above) {
            const QRectF head(row.left(), row.top() + labelTop, row.width(), rows.headHeight);
            const QStringList lines = linesOfRow(chart, i, rows, area.width());
            const qreal lastWidth = QFontMetricsF(rows.labelFont).horizontalAdvance(lines.value(lines.size() - 1));
            m_text.add(lines, rows.labelFont, ink, head, Qt::AlignLeft | Qt::AlignBottom);
            m_text.add(text, valueFont, ink, head.adjusted(lastWidth + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom);
            continue;
        }
        m_text.add(wrapText(rowLabel(chart, i), rows.labelFont, rows.labelWidth), rows.labelFont, ink,
                   QRectF(row.left(), row.top(), rows.labelWidth, band), Qt::AlignRight | Qt::AlignVCenter);
        const bool negative = seriesCount == 1 && valueOf(0, i) < 0;
        const QRectF side = negative ? QRectF(QPointF(area.left(), top), QPointF(xOf(down) - gap, top + thickness))
                                     : QRectF(QPointF(xOf(up) + gap, top), QPointF(area.right(), top + thickness));
        m_text.add(text, valueFont, ink, side, (negative ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

} // namespace atlas
