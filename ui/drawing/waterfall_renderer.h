// SPDX-License-Identifier: Apache-2.0
// A waterfall: from a total over signed steps to a total. Columns where their labels fit under them, else rows.
#pragma once

#include "drawing/shape_renderer.h"

#include <QCoreApplication>

namespace atlas {

class WaterfallRenderer : public ShapeRenderer {
    Q_DECLARE_TR_FUNCTIONS(atlas::WaterfallRenderer)
public:
    explicit WaterfallRenderer(QChart& chart) : ShapeRenderer(chart) {}

protected:
    void place(const ChartDescription& chart, const QRectF& area) override;

private:
    struct Item {
        QVector<int> points; ///< more than one: small steps that are shown as one
        QString label, text;
        double value = 0;
        double shown = 0;        ///< as its text says it
        double from = 0, to = 0; ///< as the bar is drawn
        double level = 0;        ///< reached after it
        bool isTotal = false;
        bool isGap = false; ///< its value is missing
    };

    [[nodiscard]] std::vector<Item> itemsOf(const ChartDescription& chart) const;
    /// Puts the smallest steps between two totals together, until there are `most` items or nothing more to merge.
    [[nodiscard]] std::vector<Item> merged(const ChartDescription& chart, const std::vector<Item>& items,
                                           int most) const;
    [[nodiscard]] Item together(const ChartDescription& chart, const std::vector<Item>& items,
                                const std::vector<size_t>& which) const;
    static void addUp(std::vector<Item>& items);
    [[nodiscard]] bool placeColumns(const ChartDescription& chart, const QRectF& area, const std::vector<Item>& items);
    void placeRows(const ChartDescription& chart, const QRectF& area, std::vector<Item> items);
    void placeBar(const ChartDescription& chart, const Item& item, const QRectF& bar, const QRectF& reach);
};

} // namespace atlas
