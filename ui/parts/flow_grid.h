// SPDX-License-Identifier: Apache-2.0
// A grid of equally wide items: as many columns as the width allows, items of a row equally high. A last row that lacks
// just one item shares out its room. What pages of cards are laid out with.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace atlas {

class FlowGrid : public QLayout {
public:
    /// Widths in pixels. `fillRow`: fewer items than columns share the whole width, instead of leaving the rest empty.
    FlowGrid(int minimumColumnWidth, int maximumColumns, bool fillRow, QWidget* parent = nullptr);
    ~FlowGrid() override;

    [[nodiscard]] int columns(int width) const;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;
    void invalidate() override;

private:
    int arrange(const QRect& rect, bool move) const; ///< answers the height
    [[nodiscard]] std::vector<QLayoutItem*> shown() const;

    int m_minimumWidth;
    int m_maximumColumns;
    bool m_fillRow;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    mutable int m_knownWidth = -1; ///< of the last answer of heightForWidth()
    mutable int m_knownHeight = 0;
};

} // namespace atlas
