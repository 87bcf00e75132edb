// SPDX-License-Identifier: Apache-2.0
#include "drawing/row_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

/// Lines of a label above its mark, with room for a value behind the last one.
QStringList headLines(const RowPlan& plan, const QString& label, const QString& head, const ChartStyle& style) {
    const qreal value = head.isEmpty() ? 0 : QFontMetricsF(plan.valueFont).horizontalAdvance(head) + style.px(8);
    return wrapText(label, plan.labelFont, plan.area.width() - value);
}

} // namespace

QString moreText(int count) { return QCoreApplication::translate("atlas::RowPlan", "and %1 more").arg(count); }

RowPlan RowPlan::make(const QStringList& names, const QStringList& heads, const ChartStyle& style, const QRectF& area,
                      Labels where) {
    // Large letters where all rows have room with them.
    const bool wide = area.width() >= style.px(560);
    RowPlan plan = make(names, heads, style, area, where, wide ? TypeStep::Body : TypeStep::Small);
    if (wide && plan.shown < names.size())
        plan = make(names, heads, style, area, where, TypeStep::Small);
    return plan;
}

RowPlan RowPlan::make(const QStringList& names, const QStringList& heads, const ChartStyle& style, const QRectF& area,
                      Labels where, TypeStep step) {
    const bool narrow = area.width() < style.px(400);
    RowPlan plan;
    plan.area = area;
    plan.gap = style.px(12);
    plan.pad = style.px(6);
    plan.labelFont = style.font(step);
    const bool small = narrow || (step == TypeStep::Small && area.width() >= style.px(560));
    plan.valueFont = style.font(small ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const int count = static_cast<int>(names.size());
    if (count == 0)
        return plan;
    const QFontMetricsF metrics(plan.labelFont);
    const qreal line = std::max(metrics.height(), QFontMetricsF(plan.valueFont).height());

    qreal longest = 0, widest = 0;
    for (const QString& name : names) {
        longest = std::max(longest, metrics.horizontalAdvance(name));
        widest = std::max(widest, widestWord(name, plan.labelFont));
    }
    plan.labelWidth =
        std::min(longest, std::max(area.width() * (narrow ? 0.36 : 0.38), std::min(widest, area.width() * 0.45))) + 1;
    plan.endHeight = heads.isEmpty() ? line : style.px(6);
    std::vector<qreal> left, over;
    bool wraps = false;
    for (int i = 0; i < count; ++i) {
        const auto lines = static_cast<qreal>(wrapText(names[i], plan.labelFont, plan.labelWidth).size());
        wraps = wraps || lines > 1;
        left.push_back(std::max(lines * metrics.height(), line) + style.px(2));
        over.push_back(static_cast<qreal>(headLines(plan, names[i], heads.value(i), style).size()) * line +
                       plan.endHeight + plan.pad);
    }
    const auto capacity = [&](const std::vector<qreal>& needs) {
        qreal used = 0;
        int rows = 0;
        while (rows < count && used + needs[static_cast<size_t>(rows)] <= area.height() + 0.01)
            used += needs[static_cast<size_t>(rows++)];
        return std::max(rows, 1);
    };
    const bool crowded = narrow && wraps && capacity(over) == count;
    plan.above = where == Labels::Above || widest > plan.labelWidth || crowded || capacity(over) > capacity(left);
    std::vector<qreal>& needs = plan.above ? over : left;
    plan.shown = capacity(needs);

    // What is left over goes to all rows alike, as far as it helps them.
    qreal used = 0, smallest = needs.front();
    for (int i = 0; i < plan.shown; ++i) {
        used += needs[static_cast<size_t>(i)];
        smallest = std::min(smallest, needs[static_cast<size_t>(i)]);
    }
    const qreal most = std::max(0.0, style.px(72) - (plan.above ? 0 : smallest));
    const qreal more = std::clamp((area.height() - used) / plan.shown, 0.0, most);
    qreal top = area.top();
    for (int i = 0; i < plan.shown; ++i) {
        plan.tops.push_back(top);
        top += needs[static_cast<size_t>(i)] + more;
    }
    plan.tops.push_back(top);
    plan.endHeight += more;
    plan.thickness = plan.above ? std::clamp(plan.endHeight - style.px(4), style.px(5), style.px(28))
                                : std::min((smallest + more) * 0.66, style.px(40));
    return plan;
}

QRectF RowPlan::row(int index) const {
    const qreal top = tops[static_cast<size_t>(index)];
    return {area.left(), top, area.width(), tops[static_cast<size_t>(index) + 1] - top};
}

QRectF RowPlan::bar(int index) const {
    const QRectF whole = row(index);
    if (!above)
        return {whole.left() + labelWidth + gap, whole.center().y() - thickness / 2, whole.width() - labelWidth - gap,
                thickness};
    // Under its label, with the rest of the room below it.
    const qreal end = whole.bottom() - pad - endHeight;
    return {whole.left(), end + std::clamp((endHeight - thickness) / 2, 0.0, pad), whole.width(), thickness};
}

void RowPlan::placeLabel(int index, const QString& label, const QString& head, const ChartStyle& style,
                         TextInk& text) const {
    const QColor ink = style.colour(Colour::Text);
    const QRectF whole = row(index);
    if (!above) {
        text.add(balancedText(label, labelFont, labelWidth), labelFont, ink,
                 QRectF(whole.left(), whole.top(), labelWidth, whole.height()), Qt::AlignRight | Qt::AlignVCenter);
        return;
    }
    const QStringList lines = headLines(*this, label, head, style);
    const QRectF box(whole.left(), whole.top(), whole.width(), whole.height() - endHeight - pad);
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
