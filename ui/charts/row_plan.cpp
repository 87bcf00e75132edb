// SPDX-License-Identifier: Apache-2.0
#include "charts/row_plan.h"

#include <algorithm>

namespace atlas {

namespace {

/// Lines of a label above its mark, with room for a value behind the last one.
QStringList headLines(const RowPlan& plan, const QString& label, const QString& head, const ChartStyle& style) {
    const qreal value = head.isEmpty() ? 0 : QFontMetricsF(plan.valueFont).horizontalAdvance(head) + style.px(8);
    return wrapText(label, plan.labelFont, plan.area.width() - value);
}

} // namespace

RowPlan RowPlan::make(const QStringList& names, const QStringList& heads, const ChartStyle& style, const QRectF& area,
                      Labels where) {
    const bool narrow = area.width() < style.px(400);
    RowPlan plan;
    plan.area = area;
    plan.labelFont = style.font(area.width() >= style.px(560) ? TypeStep::Body : TypeStep::Small);
    plan.valueFont = style.font(narrow ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const int count = static_cast<int>(names.size());
    if (count == 0)
        return plan;
    const QFontMetricsF metrics(plan.labelFont);
    const qreal line = std::max(metrics.height(), QFontMetricsF(plan.valueFont).height());

    qreal longest = 0, widest = 0;
    qsizetype linesAbove = 1, linesLeft = 1;
    for (int i = 0; i < count; ++i) {
        longest = std::max(longest, metrics.horizontalAdvance(names[i]));
        widest = std::max(widest, widestWord(names[i], plan.labelFont));
        linesAbove = std::max(linesAbove, headLines(plan, names[i], heads.value(i), style).size());
    }
    plan.labelWidth =
        std::min(longest, std::max(area.width() * (narrow ? 0.34 : 0.38), std::min(widest, area.width() * 0.45))) + 1;
    for (const QString& label : names)
        linesLeft = std::max(linesLeft, wrapText(label, plan.labelFont, plan.labelWidth).size());
    plan.headHeight = line * static_cast<qreal>(linesAbove);

    const qreal needLeft = std::max(static_cast<qreal>(linesLeft) * metrics.height(), line) + style.px(2);
    const qreal needAbove = plan.headHeight + (heads.isEmpty() ? line : style.px(6)) + style.px(6);
    const auto capacity = [&](qreal need) { return std::clamp(static_cast<int>(area.height() / need), 1, count); };
    const bool wordsFit = widest <= plan.labelWidth;
    const bool crowded = narrow && linesLeft > 1 && capacity(needAbove) == count;
    plan.above = where == Labels::Above || !wordsFit || crowded || capacity(needAbove) > capacity(needLeft);
    plan.shown = capacity(plan.above ? needAbove : needLeft);
    plan.band = std::min(area.height() / plan.shown, style.px(96) + (plan.above ? plan.headHeight : 0));
    plan.thickness = plan.above ? std::clamp(plan.band - plan.headHeight - style.px(10), style.px(5), style.px(28))
                                : std::min(plan.band * 0.66, style.px(40));
    if (!plan.above)
        plan.headHeight = 0;
    return plan;
}

QRectF RowPlan::row(int index) const { return {area.left(), area.top() + index * band, area.width(), band}; }

QRectF RowPlan::bar(int index) const {
    const QRectF whole = row(index);
    if (!above)
        return {whole.left() + labelWidth + 12, whole.center().y() - thickness / 2, whole.width() - labelWidth - 12,
                thickness};
    const qreal rest = band - headHeight;
    return {whole.left(), whole.top() + headHeight + (rest - thickness) / 2, whole.width(), thickness};
}

void RowPlan::placeLabel(int index, const QString& label, const QString& head, const ChartStyle& style,
                         TextInk& text) const {
    const QColor ink = style.colour(Colour::Text);
    const QRectF whole = row(index);
    if (!above) {
        text.add(wrapText(label, labelFont, labelWidth), labelFont, ink,
                 QRectF(whole.left(), whole.top(), labelWidth, band), Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    const QStringList lines = headLines(*this, label, head, style);
    const QRectF box(whole.left(), whole.top(), whole.width(), headHeight);
    text.add(lines, labelFont, ink, box, Qt::AlignLeft | Qt::AlignBottom);
    if (head.isEmpty())
        return;
    const qreal last = QFontMetricsF(labelFont).horizontalAdvance(lines.value(lines.size() - 1));
    text.add(head, valueFont, ink, box.adjusted(last + style.px(8), 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom);
}

FittedScale FittedScale::make(const std::vector<EndRoom>& marks, double low, double high, qreal left, qreal right) {
    const qreal room = right - left;
    const double span = high > low ? high - low : 1;
    qreal perUnit = room / span, reserve = 0;
    // A text before a mark pushes all to the right, which leaves less room behind: settled in a few rounds.
    for (int round = 0; round < 12; ++round) {
        reserve = 0;
        for (const EndRoom& mark : marks)
            reserve = std::max(reserve, mark.before - (mark.low - low) * perUnit);
        qreal fitting = (room - reserve) / span;
        for (const EndRoom& mark : marks)
            if (mark.high > low)
                fitting = std::min(fitting, (room - reserve - mark.behind) / (mark.high - low));
        fitting = std::max(fitting, room * 0.1 / span);
        if (fitting >= perUnit)
            break;
        perUnit = fitting;
    }
    return {left + reserve - low * perUnit, perUnit};
}

} // namespace atlas
