// SPDX-License-Identifier: Apache-2.0
#include "parts/flow_grid.h"

#include <QWidget>

#include <algorithm>

namespace atlas {

namespace {
constexpr int widest = 840; ///< of an item that shares out the row: a chart wider than that is only longer
}

FlowGrid::FlowGrid(int minimumColumnWidth, int maximumColumns, bool fillRow, QWidget* parent)
    : QLayout(parent), m_minimumWidth(minimumColumnWidth), m_maximumColumns(maximumColumns), m_fillRow(fillRow) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(12);
}

FlowGrid::~FlowGrid() = default;

int FlowGrid::columns(int width) const {
    const int fitting = std::clamp((width + spacing()) / (m_minimumWidth + spacing()), 1, m_maximumColumns);
    return m_fillRow ? std::max(1, std::min(fitting, static_cast<int>(shown().size()))) : fitting;
}

std::vector<QLayoutItem*> FlowGrid::shown() const {
    std::vector<QLayoutItem*> items;
    items.reserve(m_items.size());
    for (const auto& item : m_items)
        if (!item->isEmpty())
            items.push_back(item.get());
    return items;
}

void FlowGrid::addItem(QLayoutItem* item) {
    m_items.emplace_back(item);
    invalidate();
}

int FlowGrid::count() const { return static_cast<int>(m_items.size()); }

QLayoutItem* FlowGrid::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowGrid::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

void FlowGrid::invalidate() {
    m_knownWidth = -1;
    QLayout::invalidate();
}

int FlowGrid::heightForWidth(int width) const {
    if (width != m_knownWidth) {
        m_knownHeight = arrange(QRect(0, 0, width, 0), false);
        m_knownWidth = width;
    }
    return m_knownHeight;
}

QSize FlowGrid::sizeHint() const {
    const int width = 4 * (m_minimumWidth + spacing());
    return QSize(width, heightForWidth(width));
}

QSize FlowGrid::minimumSize() const {
    const QMargins margins = contentsMargins();
    return QSize(m_minimumWidth + margins.left() + margins.right(), 0);
}

void FlowGrid::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowGrid::arrange(const QRect& rect, bool move) const {
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const std::vector<QLayoutItem*> items = shown();
    if (items.empty())
        return 0;
    const int perRow = columns(inner.width());
    int y = inner.y();
    for (size_t first = 0; first < items.size(); first += static_cast<size_t>(perRow)) {
        const size_t end = std::min(items.size(), first + static_cast<size_t>(perRow));
        // A row that lacks just one shares out its room; one that lacks more keeps the columns.
        const int there = static_cast<int>(end - first);
        const int columnsHere = there == perRow - 1 ? there : perRow;
        const bool capped = m_fillRow && (inner.width() + spacing()) / columnsHere - spacing() > widest;
        // Pixels that don't divide evenly go where they fall, so that every row ends at the same edge.
        const auto left = [&](int column) {
            return capped ? column * (widest + spacing()) : column * (inner.width() + spacing()) / columnsHere;
        };
        const auto width = [&](size_t i) {
            const int column = static_cast<int>(i - first);
            return left(column + 1) - spacing() - left(column);
        };
        int height = 0;
        for (size_t i = first; i < end; ++i)
            height = std::max(height, items[i]->hasHeightForWidth() ? items[i]->heightForWidth(width(i))
                                                                    : items[i]->sizeHint().height());
        if (move)
            for (size_t i = first; i < end; ++i)
                items[i]->setGeometry(QRect(inner.x() + left(static_cast<int>(i - first)), y, width(i), height));
        y += height + spacing();
    }
    const QMargins margins = contentsMargins();
    return y - spacing() - inner.y() + margins.top() + margins.bottom();
}

} // namespace atlas
