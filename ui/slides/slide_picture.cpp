// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_picture.h"

#include "drawing/chart_drawing.h"
#include "slides/slide_layout.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

QRectF scaled(const QRectF& rect, qreal factor) { return {rect.topLeft() * factor, rect.size() * factor}; }

} // namespace

SlideInk drawSlide(QPainter& painter, const SlideView& slide, const Theme& theme, QSizeF size, SlidePlace place) {
    if (size.height() < 1 || size.width() < 1)
        return {};
    // Letters have whole pixels: a thumbnail is a larger slide made smaller.
    const qreal factor = std::min(1.0, size.height() / SlideLayout::slideHeight);
    const SlideLayout layout(slide, theme, size / factor, place);
    SlideInk ink = layout.ink();

    painter.save();
    painter.scale(factor, factor);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    layout.paint(painter);
    layout.paintSlider(painter);
    if (const QRectF area = layout.chart(); slide.chart && area.width() >= 1 && area.height() >= 1) {
        ChartDrawing drawing({theme, layout.style().scale, true});
        drawing.setDescription(*slide.chart);
        drawing.setAnnotations(slide.annotations);
        const ChartInk chart = drawing.draw(painter, area);
        ink.marks = chart.marks;
        for (const ChartInk::Label& label : chart.labels)
            ink.lines.push_back({label.piece.text, label.piece.font.pixelSize() / (size.height() / factor),
                                 label.piece.colour, label.background, label.piece.rect.translated(area.topLeft())});
    }
    painter.restore();

    for (SlideInk::Line& line : ink.lines)
        line.rect = scaled(line.rect, factor);
    ink.chartDrawing = scaled(ink.chartDrawing, factor);
    ink.slider = scaled(ink.slider, factor);
    return ink;
}

} // namespace atlas
