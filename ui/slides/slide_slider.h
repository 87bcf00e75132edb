// SPDX-License-Identifier: Apache-2.0
// The slider under a slide's chart: how it is laid out, drawn still in a picture, and live in front of the room.
#pragma once

#include "charts/slide_view.h"
#include "drawing/chart_text.h"

#include <QWidget>

class QSlider;

namespace atlas {

class JumpSlider;

/// Label and value above a track.
struct SliderLook {
    TextInk text;
    QRectF track;      ///< the groove
    qreal handle = 0;  ///< its diameter
    qreal place = 0;   ///< of the handle's middle
    qreal stored = -1; ///< of the scenario's own rate; -1: where the handle is
    bool shortened = false;

    [[nodiscard]] static SliderLook of(const SlideSlider& slider, const ChartStyle& style, const QRectF& box);
    void paintTrack(QPainter& painter, const ChartStyle& style) const;
    void paintHandle(QPainter& painter, const ChartStyle& style) const;
};

class SlideSliderBar : public QWidget {
    Q_OBJECT
public:
    explicit SlideSliderBar(QWidget* parent = nullptr);

    void setSlider(const SlideSlider& slider, const ChartStyle& style);
    [[nodiscard]] QSlider* control() const;

    /// Steps of a tenth of a percentage point: what a slider's whole numbers stand for.
    static constexpr double step = 0.001;

Q_SIGNALS:
    void moved(double rate); ///< by a person

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    SlideSlider m_slider;
    ChartStyle m_style;
    SliderLook m_look;
    JumpSlider* m_control;
};

} // namespace atlas
