// SPDX-License-Identifier: Apache-2.0
// Where everything on a slide stands: heading, chart, points, figures, slider, foot. Laid out once for a size; the
// drawing of the chart itself is left to whoever shows it, still or live.
#pragma once

#include "slides/slide_picture.h"
#include "slides/slide_text.h"

namespace atlas {

class SlideLayout {
public:
    SlideLayout() = default;
    /// `size`: at least slideHeight high for what is drawn with it to be crisp; see drawSlide().
    SlideLayout(const SlideView& slide, const Theme& theme, QSizeF size, SlidePlace place);

    void paint(QPainter& painter) const; ///< all but the chart's drawing, and but the slider where it is live
    void paintSlider(QPainter& painter) const;
    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    [[nodiscard]] QRect chart() const { return m_chart; }   ///< for the chart's drawing; empty: none
    [[nodiscard]] QRect slider() const { return m_slider; } ///< empty: none
    [[nodiscard]] SlideInk ink() const;                     ///< without the chart's
    /// The same picture but for chart and slider.
    [[nodiscard]] bool sameFrame(const SlideLayout& other) const;

    static constexpr int slideHeight = 432; ///< in the pixels that steps are given in

private:
    struct Box {
        QRectF rect;
        Colour fill;
        qreal radius = 0;
        bool border = false;
        bool operator==(const Box&) const = default;
    };
    void layTitle(const SlideView& slide, QRectF room);
    void layText(const SlideView& slide, QRectF room);
    void layChart(const SlideView& slide, QRectF room);
    void layPage(const SlideView& slide, QRectF room);
    void layEmpty(const SlideView& slide, QRectF room);
    [[nodiscard]] QRectF layHead(const SlideView& slide, QRectF room); ///< what is left under it
    [[nodiscard]] QRectF layFoot(const SlideView& slide, QRectF room); ///< what is left above it
    void layPoints(const QStringList& points, const QRectF& room, std::initializer_list<int> steps, bool centred);
    [[nodiscard]] bool figuresFit(const QVector<SlideFigure>& figures, qreal width) const; ///< as cards
    /// Each answers its height; dry: without laying anything.
    qreal layCards(const QVector<SlideFigure>& figures, const QRectF& room, int columns, bool dry);
    qreal layRows(const QVector<SlideFigure>& figures, const QRectF& room, bool dry);
    void add(const FittedText& text, Colour colour, const QRectF& rect, Qt::Alignment alignment,
             Colour ground = Colour::Surface);
    [[nodiscard]] qreal px(qreal pixels) const { return m_style.px(pixels); }

    QSizeF m_size;
    SlidePlace m_place;
    ChartStyle m_style;
    TextInk m_text;
    std::vector<Colour> m_grounds; ///< of each piece of the text
    std::vector<Box> m_boxes;
    QRect m_chart, m_slider;
    std::optional<SlideSlider> m_sliderState;
    bool m_shortened = false;
};

} // namespace atlas
