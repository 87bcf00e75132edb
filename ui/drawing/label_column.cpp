// SPDX-License-Identifier: Apache-2.0
#include "drawing/label_column.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr qreal between = 4; ///< labels of two lines
} // namespace

void spreadLabels(std::vector<ColumnLabel>& labels, qreal top, qreal bottom, qreal gap) {
    std::vector<ColumnLabel*> order;
    qreal used = -gap;
    for (ColumnLabel& label : labels) {
        label.shown = used + gap + label.height <= bottom - top + 0.01;
        if (!label.shown)
            continue;
        used += gap + label.height;
        order.push_back(&label);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const ColumnLabel* a, const ColumnLabel* b) { return a->wanted < b->wanted; });

    // Labels that would touch form a block, which stands where its members want to be on average.
    struct Block {
        size_t first = 0, count = 0;
        qreal height = 0, sum = 0; ///< sum of where each wants the top of the block
        qreal top = 0;
    };
    const auto settle = [&](Block& block) {
        block.top = std::clamp(block.sum / static_cast<qreal>(block.count), top, std::max(top, bottom - block.height));
    };
    std::vector<Block> blocks;
    for (size_t i = 0; i < order.size(); ++i) {
        Block block{i, 1, order[i]->height, order[i]->wanted - order[i]->height / 2, 0};
        settle(block);
        while (!blocks.empty() && blocks.back().top + blocks.back().height + gap > block.top) {
            const Block before = blocks.back();
            blocks.pop_back();
            const qreal offset = before.height + gap;
            block = {before.first, before.count + block.count, offset + block.height,
                     before.sum + block.sum - offset * static_cast<qreal>(block.count), 0};
            settle(block);
        }
        blocks.push_back(block);
    }
    for (const Block& block : blocks) {
        qreal at = block.top;
        for (size_t i = block.first; i < block.first + block.count; ++i) {
            order[i]->top = at;
            at += order[i]->height + gap;
        }
    }
}

void EndLabels::add(const QString& value, const QString& name, const QColor& colour, bool swatch) {
    m_labels.push_back({value, name, colour, swatch, {}, {}});
}

bool EndLabels::hasValue(const Label& label) const {
    return !label.value.isEmpty() && (m_form != Form::NameOnly || label.name.isEmpty());
}

qreal EndLabels::before(const Label& label, const ChartStyle& style) const {
    const qreal box = label.swatch ? style.px(14) : 0;
    return m_form == Form::Behind && hasValue(label)
               ? box + QFontMetricsF(m_strong).horizontalAdvance(label.value) + style.px(6)
               : box;
}

bool EndLabels::tryForm(Form form, const ChartStyle& style, const QRectF& area, qreal most, qreal& width) {
    m_form = form;
    const bool small = form != Form::Below || area.width() < style.px(400);
    m_small = style.font(TypeStep::Small);
    m_strong = style.font(small ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const QFontMetricsF nameMetrics(m_small), strongMetrics(m_strong);
    const qreal allowed = most * (form == Form::Below ? 1 : 1.6), widestAllowed = most * 1.6;
    bool whole = true;
    width = 0;
    for (const Label& label : m_labels) {
        const qreal name = before(label, style) + nameMetrics.horizontalAdvance(label.name);
        const qreal word = before(label, style) + widestWord(label.name, m_small);
        whole = whole && word <= widestAllowed;
        const qreal value = hasValue(label) ? strongMetrics.horizontalAdvance(label.value) : 0;
        width = std::max({width, std::min(name, std::max(allowed, std::min(word, widestAllowed))),
                          form == Form::Behind && label.swatch ? value + style.px(14) : value});
    }
    width = std::ceil(width) + 1;
    qreal height = 0;
    for (Label& label : m_labels) {
        label.lines = wrapText(label.name, m_small, width - before(label, style));
        const qreal names = nameMetrics.height() * static_cast<qreal>(label.lines.size());
        const qreal value = hasValue(label) ? strongMetrics.height() : 0;
        label.place.height = form == Form::Behind ? std::max(names, value) : names + value;
        height += label.place.height;
    }
    const qreal gaps = style.px(between) * static_cast<qreal>(std::max<size_t>(m_labels.size(), 1) - 1);
    return whole && height + (form == Form::Below ? gaps : 0) <= area.height();
}

qreal EndLabels::plan(const ChartStyle& style, const QRectF& area, qreal most) {
    qreal width = 0;
    for (const Form form : {Form::Below, Form::Behind, Form::NameOnly})
        if (tryForm(form, style, area, most, width))
            break;
    return width;
}

void EndLabels::place(const ChartStyle& style, const QRectF& column, bool right, TextInk& text) {
    m_swatches.clear();
    std::vector<ColumnLabel> places;
    for (const Label& label : m_labels)
        places.push_back(label.place);
    // Two lines each would read as one list where they touch.
    spreadLabels(places, column.top(), column.bottom(), m_form == Form::Below ? style.px(between) : 0);
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    const qreal line = QFontMetricsF(m_small).height(), strongLine = QFontMetricsF(m_strong).height();
    for (size_t i = 0; i < m_labels.size(); ++i) {
        Label& label = m_labels[i];
        label.place = places[i];
        if (!label.place.shown)
            continue;
        const QRectF box(column.left(), label.place.top, column.width(), label.place.height);
        const qreal shift = before(label, style), sign = right ? -1 : 1;
        const bool inLine = m_form == Form::Behind;
        const qreal value = hasValue(label) && !inLine ? strongLine : 0;
        if (hasValue(label))
            text.add(label.value, m_strong, style.colour(Colour::Text),
                     box.translated(inLine && label.swatch ? style.px(14) : 0, 0), side | Qt::AlignTop);
        // Beside a value the name is on its baseline.
        text.add(label.lines, m_small, style.colour(Colour::MutedText), box.translated(sign * shift, value),
                 side | Qt::AlignTop);
        if (label.swatch && !label.lines.isEmpty()) {
            const qreal edge = style.px(10);
            m_swatches.emplace_back(QRectF(column.left(), box.top() + value + (line - edge) / 2, edge, edge),
                                    label.colour);
        }
    }
}

void EndLabels::paintSwatches(QPainter& painter) const {
    for (const auto& [box, colour] : m_swatches)
        painter.fillRect(box, colour);
}

} // namespace atlas
