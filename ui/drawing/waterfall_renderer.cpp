// SPDX-License-Identifier: Apache-2.0
#include "drawing/waterfall_renderer.h"

#include "domain/figure_text.h"
#include "drawing/row_plan.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QString changeText(double value, Unit unit, Language language) {
    if (unit == Unit::Percent)
        return pointsText(value, language);
    const QString text = figureText(value, unit, language, UnitWords::Without);
    return value > 0 ? QLatin1Char('+') + text : text;
}

struct Range {
    double low = 0, high = 0;
};

template <class Items>
Range rangeOf(const Items& items) {
    Range range;
    for (const auto& item : items) {
        range.low = std::min({range.low, item.from, item.to});
        range.high = std::max({range.high, item.from, item.to});
    }
    if (range.high <= range.low)
        range.high = range.low + 1;
    return range;
}

} // namespace

std::vector<WaterfallRenderer::Item> WaterfallRenderer::itemsOf(const ChartDescription& chart) const {
    std::vector<Item> items;
    const auto& points = chart.series[0].points;
    for (int i = 0; i < points.size(); ++i) {
        const ChartPoint& point = points[i];
        Item item;
        item.points = {i};
        item.label = point.label;
        item.text = point.valueText;
        item.value = point.value.value_or(0);
        item.shown = point.shown.value_or(item.value);
        item.isTotal = point.isTotal && point.value;
        item.isGap = !point.value;
        items.push_back(item);
    }
    addUp(items);
    return items;
}

void WaterfallRenderer::addUp(std::vector<Item>& items) {
    double level = 0;
    for (Item& item : items) {
        item.from = item.isTotal ? 0 : level;
        level = item.isTotal ? item.value : level + item.value;
        item.to = item.level = level;
    }
}

std::vector<WaterfallRenderer::Item> WaterfallRenderer::merged(const ChartDescription& chart,
                                                               const std::vector<Item>& items, int most) const {
    std::vector<size_t> steps;
    for (size_t i = 0; i < items.size(); ++i)
        if (!items[i].isTotal && !items[i].isGap)
            steps.push_back(i);
    std::stable_sort(steps.begin(), steps.end(),
                     [&](size_t a, size_t b) { return std::abs(items[a].value) < std::abs(items[b].value); });
    std::vector<Item> made = items;
    for (size_t count = 2; count <= steps.size() && static_cast<int>(made.size()) > most; ++count) {
        made.clear();
        const auto chosen = [&](size_t i) {
            return std::find(steps.begin(), steps.begin() + static_cast<qsizetype>(count), i) !=
                   steps.begin() + static_cast<qsizetype>(count);
        };
        for (size_t i = 0; i < items.size(); ++i) {
            size_t end = i;
            while (end < items.size() && !items[end].isTotal)
                ++end;
            std::vector<size_t> small;
            for (size_t j = i; j < end; ++j)
                if (chosen(j))
                    small.push_back(j);
            for (; i < end; ++i)
                if (small.size() < 2 || !chosen(i))
                    made.push_back(items[i]);
            if (small.size() >= 2)
                made.push_back(together(chart, items, small));
            if (end < items.size())
                made.push_back(items[end]);
        }
    }
    addUp(made);
    return made;
}

WaterfallRenderer::Item WaterfallRenderer::together(const ChartDescription& chart, const std::vector<Item>& items,
                                                    const std::vector<size_t>& which) const {
    Item both;
    for (const size_t i : which) {
        both.points += items[i].points;
        both.value += items[i].value;
        both.shown += items[i].shown;
    }
    both.label = tr("%n smaller steps", "of a waterfall", static_cast<int>(both.points.size()));
    both.text = changeText(both.shown, chart.y.unit, chart.language); // the sum of what is shown of them
    return both;
}

void WaterfallRenderer::place(const ChartDescription& chart, const QRectF& area) {
    const std::vector<Item> items = itemsOf(chart);
    if (!items.empty() && !placeColumns(chart, area, items))
        placeRows(chart, area, items);
}

void WaterfallRenderer::placeBar(const ChartDescription& chart, const Item& item, const QRectF& bar,
                                 const QRectF& reach) {
    const ChartSeries& series = chart.series[0];
    const ChartPoint& point = series.points[item.points.first()];
    const bool single = item.points.size() == 1;
    ColourRole role = item.isTotal ? series.colour : item.value < 0 ? ColourRole::Bad : ColourRole::Good;
    if (single && point.colour)
        role = *point.colour;
    // A step of nothing is still to be seen.
    QRectF rect = bar.normalized();
    const qreal least = m_style.px(2);
    if (rect.width() < least)
        rect.adjust(-(least - rect.width()) / 2, 0, (least - rect.width()) / 2, 0);
    if (rect.height() < least)
        rect.adjust(0, -(least - rect.height()) / 2, 0, (least - rect.height()) / 2);
    addBar(rect, m_style.theme.colour(role), single ? point.style : MarkStyle::Plain);
    QString text;
    if (!single) {
        QStringList lines{item.text, item.label};
        for (const int i : item.points)
            lines.append(tr("%1: %2", "step of a waterfall, its change")
                             .arg(series.points[i].label, series.points[i].valueText));
        text = lines.join(QLatin1Char('\n'));
    }
    addMark(0, item.points.first(), rect, reach, text);
}

bool WaterfallRenderer::placeColumns(const ChartDescription& chart, const QRectF& area,
                                     const std::vector<Item>& items) {
    const int count = static_cast<int>(items.size());
    const qreal band = std::min(area.width() / count, m_style.px(150));
    const bool narrow = band < m_style.px(90);
    const QFont labelFont = m_style.font(narrow ? TypeStep::Small : TypeStep::Body);
    const QFont valueFont = m_style.font(narrow ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const QFontMetricsF labelMetrics(labelFont), valueMetrics(valueFont);
    qsizetype lines = 1;
    for (const Item& item : items) {
        if (widestWord(item.label, labelFont) > band - m_style.px(8) ||
            valueMetrics.horizontalAdvance(item.text) > band - m_style.px(4))
            return false;
        lines = std::max(lines, wrapText(item.label, labelFont, band - m_style.px(8)).size());
    }
    const qreal labelHeight = labelMetrics.height() * static_cast<qreal>(lines);
    const qreal valueHeight = valueMetrics.height() + m_style.px(2);
    const Range range = rangeOf(items);
    const qreal below = range.low < 0 ? valueHeight : 0;
    const QRectF plot(area.left(), area.top() + valueHeight, band * count,
                      area.height() - valueHeight - below - labelHeight - m_style.px(6));
    if (lines > 3 || plot.height() < m_style.px(80))
        return false;
    const auto yOf = [&](double value) {
        return plot.bottom() - (value - range.low) / (range.high - range.low) * plot.height();
    };
    m_values = AxisMap::linear(Qt::Vertical, range.low, plot.bottom(), range.high, plot.top());
    std::vector<qreal> edges;
    for (int i = 0; i <= count; ++i)
        edges.push_back(plot.left() + i * band);
    m_categories = AxisMap::categories(Qt::Horizontal, edges);
    m_plotArea = plot;
    const qreal thickness = band * 0.68;
    addRule({plot.left(), yOf(0)}, {plot.right(), yOf(0)}, Colour::MutedText);
    for (int i = 0; i < count; ++i) {
        const Item& item = items[static_cast<size_t>(i)];
        const qreal left = plot.left() + i * band, x = left + (band - thickness) / 2;
        addText(wrapText(item.label, labelFont, band - m_style.px(8)), labelFont, Colour::Text,
                QRectF(left, plot.bottom() + below + m_style.px(6), band, labelHeight),
                Qt::AlignHCenter | Qt::AlignTop);
        if (i + 1 < count)
            addRule({x + thickness, yOf(item.level)}, {left + band + (band - thickness) / 2, yOf(item.level)},
                    Colour::MutedText);
        if (item.isGap) {
            addText(item.text, valueFont, Colour::MutedText,
                    QRectF(left, yOf(item.level) - valueHeight, band, valueHeight - m_style.px(2)),
                    Qt::AlignHCenter | Qt::AlignBottom);
            continue;
        }
        const qreal top = yOf(std::max(item.from, item.to)), bottom = yOf(std::min(item.from, item.to));
        placeBar(chart, item, QRectF(x, top, thickness, bottom - top), QRectF(left, area.top(), band, area.height()));
        const bool under = std::max(item.from, item.to) <= 0 && std::min(item.from, item.to) < 0;
        addText(item.text, valueFont, Colour::Text,
                under ? QRectF(left, bottom + m_style.px(2), band, valueHeight)
                      : QRectF(left, top - valueHeight, band, valueHeight - m_style.px(2)),
                Qt::AlignHCenter | (under ? Qt::AlignTop : Qt::AlignBottom));
    }
    return true;
}

void WaterfallRenderer::placeRows(const ChartDescription& chart, const QRectF& area, std::vector<Item> items) {
    RowPlan plan;
    const auto planned = [&] {
        QStringList labels, heads;
        for (const Item& item : items) {
            labels.append(item.label);
            heads.append(item.text);
        }
        return RowPlan::make(labels, heads, m_style, area);
    };
    const std::vector<Item> all = items;
    for (int most = static_cast<int>(all.size());; --most) {
        items = most < static_cast<int>(all.size()) ? merged(chart, all, most) : all;
        plan = planned();
        if (plan.shown >= static_cast<int>(items.size()) || most <= 2)
            break;
    }
    const Range range = rangeOf(items);
    const qreal gap = m_style.px(6);
    const QFontMetricsF metrics(plan.valueFont);
    const auto isLeft = [](const Item& item) {
        return std::min(item.from, item.to) < 0 && item.from <= 0 && item.to <= 0;
    };
    std::vector<EndRoom> marks;
    if (!plan.above)
        for (const Item& item : items) {
            const qreal width = metrics.horizontalAdvance(item.text) + gap;
            marks.push_back({std::min(item.from, item.to), std::max(item.from, item.to), isLeft(item) ? width : 0,
                             isLeft(item) ? 0 : width});
        }
    const QRectF lane = plan.bar(0);
    const FittedScale scale = FittedScale::make(marks, range.low, range.high, lane.left(), lane.right());
    const int shown = std::min(plan.shown, static_cast<int>(items.size()));
    m_values = AxisMap::linear(Qt::Horizontal, range.low, scale.at(range.low), range.high, scale.at(range.high));
    m_categories = AxisMap::categories(Qt::Vertical, plan.tops);
    m_plotArea = QRectF(QPointF(lane.left(), plan.tops.front()), QPointF(lane.right(), plan.tops.back()));
    addRule({scale.at(0), plan.bar(0).top() - m_style.px(3)},
            {scale.at(0), plan.bar(shown - 1).bottom() + m_style.px(3)}, plan.above ? Colour::Grid : Colour::MutedText);
    for (int i = 0; i < shown; ++i) {
        const Item& item = items[static_cast<size_t>(i)];
        const QRectF bar = plan.bar(i);
        plan.placeLabel(i, item.label, plan.above ? item.text : QString(), m_style, m_text);
        // Labels above the bars stand where a line to the next bar would go.
        if (i + 1 < shown && !plan.above)
            addRule({scale.at(item.level), bar.bottom()}, {scale.at(item.level), plan.bar(i + 1).top()},
                    Colour::MutedText);
        if (item.isGap && !plan.above) {
            const qreal begins = scale.at(item.level) + gap;
            addText(item.text, plan.valueFont, Colour::MutedText,
                    QRectF(begins, plan.row(i).top(), area.right() - begins, plan.row(i).height()),
                    Qt::AlignLeft | Qt::AlignVCenter);
        }
        if (item.isGap)
            continue;
        const qreal left = scale.at(std::min(item.from, item.to)), right = scale.at(std::max(item.from, item.to));
        placeBar(chart, item, QRectF(left, bar.top(), right - left, bar.height()), plan.row(i));
        if (plan.above)
            continue;
        const QRectF row = plan.row(i);
        addText(item.text, plan.valueFont, Colour::Text,
                isLeft(item) ? QRectF(lane.left(), row.top(), left - gap - lane.left(), row.height())
                             : QRectF(right + gap, row.top(), area.right() - right - gap, row.height()),
                (isLeft(item) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
}

} // namespace atlas
