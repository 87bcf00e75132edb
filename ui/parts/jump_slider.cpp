// SPDX-License-Identifier: Apache-2.0
#include "parts/jump_slider.h"

#include <QMouseEvent>
#include <QStyleOptionSlider>

namespace atlas {

void JumpSlider::mousePressEvent(QMouseEvent* event) {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const QPoint place = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !handle.contains(place)) {
        const QRect groove = style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
        setSliderDown(true); // the beginning of a drag, and not an edit of its own
        setSliderPosition(QStyle::sliderValueFromPosition(minimum(), maximum(),
                                                          place.x() - groove.x() - handle.width() / 2,
                                                          groove.width() - handle.width(), option.upsideDown));
        // The handle is under the pointer now, up to the slider's edge: held by its middle it is let go, too.
        const QRect held = style()->subControlRect(QStyle::CC_Slider, (initStyleOption(&option), &option),
                                                   QStyle::SC_SliderHandle, this);
        QMouseEvent onHandle(event->type(), held.center(), event->globalPosition(), event->button(), event->buttons(),
                             event->modifiers(), event->pointingDevice());
        QSlider::mousePressEvent(&onHandle);
        return;
    }
    QSlider::mousePressEvent(event);
}

} // namespace atlas
