// SPDX-License-Identifier: Apache-2.0
// A chart as it is laid out, without a card around it: its labels and marks can be asked where they stand.
#pragma once

#include "drawing/chart_page.h"
#include "drawing/chart_renderer.h"

#include <QtCharts/QChartView>

namespace atlas::test {

/// A renderer in a chart as large as a picture leaves room for its drawing.
class Drawn {
public:
    explicit Drawn(const ChartDescription& description, QSize size = QSize(520, 380), bool projector = false)
        : chart(description), style{Theme(), chartScale(size), projector} {
        view.chart()->setMargins(QMargins());
        ChartPage page;
        page.layout(chart, style, QRectF(QPointF(), size).adjusted(16, 16, -16, -16));
        area = QRectF(QPointF(), page.drawing().size());
        view.chart()->resize(area.size());
        renderer = ChartRenderer::make(chart.kind, *view.chart());
        renderer->build(chart);
        renderer->layout(chart, style, area);
    }
    void take(const ChartDescription& description) {
        chart = description;
        renderer->update(chart);
        renderer->layout(chart, style, area);
    }
    [[nodiscard]] const std::vector<TextInk::Piece>& texts() const { return renderer->text().pieces(); }
    [[nodiscard]] QRectF textRect(const QString& text) const {
        for (const TextInk::Piece& piece : texts())
            if (piece.text == text)
                return piece.rect;
        return {};
    }
    [[nodiscard]] const ChartMark* mark(int series, int point) const {
        for (const ChartMark& mark : renderer->marks())
            if (mark.series == series && mark.point == point && !mark.isGroup)
                return &mark;
        return nullptr;
    }
    [[nodiscard]] QImage image() const {
        QImage drawn(area.size().toSize(), QImage::Format_ARGB32_Premultiplied);
        drawn.fill(Qt::white);
        QPainter painter(&drawn);
        renderer->paintUnder(painter);
        renderer->paintOver(painter);
        return drawn;
    }

    ChartDescription chart;
    ChartStyle style;
    QRectF area;
    QChartView view;
    std::unique_ptr<ChartRenderer> renderer;
};

} // namespace atlas::test
