// SPDX-License-Identifier: Apache-2.0
// Where everything on a slide stands: heading, chart, points, figures, slider, foot. Lines end at the same words in
// every size, so that the room, the presenter, a thumbnail and a page show the same slide: all are laid out at one
// height, and made larger or smaller. The drawing of the chart itself is left to whoever shows it, still or live.
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
    // In the pixels of the size that was asked for.
    [[nodiscard]] const ChartStyle& style() const { return m_shownStyle; }
    [[nodiscard]] QRect chart() const { return shown(m_chart).toRect(); }   ///< for the chart's drawing; empty: none
    [[nodiscard]] QRect slider() const { return shown(m_slider).toRect(); } ///< empty: none
    [[nodiscard]] SlideInk ink() const;                                     ///< without the chart's
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
    [[nodiscard]] QRectF shown(const QRectF& laid) const;

    QSizeF m_shownSize;
    ChartStyle m_shownStyle;
    QSizeF m_size; ///< as it is laid out, and so is what follows
    SlidePlace m_place;
    ChartStyle m_style;
    TextInk m_text;
    std::vector<Colour> m_grounds; ///< of each piece of the text
    std::vector<Box> m_boxes;
    QRectF m_chart, m_slider;
    std::optional<SlideSlider> m_sliderState;
    bool m_shortened = false;
};

} // namespace atlas
