// SPDX-License-Identifier: Apache-2.0
// Scroll bars and sliders.
#include "look/look_style.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QSlider>

namespace atlas {

namespace {
constexpr int handleSize = 18;
constexpr int groove = 4;
} // namespace

QRect LookStyle::scrollBarRect(const QStyleOptionSlider& option, SubControl part) const {
    const bool isAcross = option.orientation == Qt::Horizontal;
    const QRect rect = option.rect;
    const int room = isAcross ? rect.width() : rect.height();
    const int range = option.maximum - option.minimum;
    int length = room;
    if (range > 0)
        length = std::clamp(
            static_cast<int>(static_cast<qint64>(option.pageStep) * room / (qint64(range) + option.pageStep)),
            std::min(28, room), room);
    const int start = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, room - length,
                                              option.upsideDown);
    const auto along = [&](int from, int size) {
        const QRect place = isAcross ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                     : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return visualRect(option.direction, rect, place);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return rect;
    case SC_ScrollBarSlider:
        return along(start, length);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + length, room - start - length);
    default: // no buttons at its ends
        return {};
    }
}

void LookStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const {
    // The ground is that of what it scrolls.
    const QWidget* holder =
        widget != nullptr && widget->parentWidget() != nullptr ? widget->parentWidget()->parentWidget() : nullptr;
    if (const auto* area = qobject_cast<const QAbstractScrollArea*>(holder))
        painter->fillRect(option.rect, area->viewport()->palette().color(area->viewport()->backgroundRole()));
    if (option.maximum > option.minimum)
        drawBox(painter, scrollBarRect(option, SC_ScrollBarSlider).adjusted(3, 3, -3, -3),
                {colour(Colour::Recede), {}, 0, 3});
}

QRect LookStyle::sliderRect(const QStyleOptionSlider& option, SubControl part, const QWidget* widget) const {
    const QRect rect = option.rect;
    switch (part) {
    case SC_SliderGroove:
        return {rect.left(), rect.center().y() - groove / 2 + 1, rect.width(), groove};
    case SC_SliderHandle: {
        const int at = sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                               rect.width() - handleSize, option.upsideDown);
        return {rect.left() + at, rect.center().y() - handleSize / 2 + 1, handleSize, handleSize};
    }
    default:
        return QProxyStyle::subControlRect(CC_Slider, &option, part, widget);
    }
}

void LookStyle::drawSlider(const QStyleOptionSlider& option, QPainter* painter, const QWidget* widget) const {
    const QRect line = proxy()->subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRect handle = proxy()->subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const bool isEnabled = option.state.testFlag(State_Enabled);
    const QColor accent = colour(isEnabled ? Colour::Accent : Colour::Recede);
    drawBox(painter, line, {colour(Colour::Border), {}, 0, 2});
    QRect reached = line;
    option.upsideDown ? reached.setLeft(handle.center().x()) : reached.setRight(handle.center().x());
    drawBox(painter, reached, {accent, {}, 0, 2});
    if (option.tickPosition != QSlider::NoTicks) {
        QStyleOptionSlider ticks = option;
        ticks.subControls = SC_SliderTickmarks;
        QProxyStyle::drawComplexControl(CC_Slider, &ticks, painter, widget);
    }
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    drawBox(painter, handle, {hasFocus ? accent : colour(Colour::Surface), accent, 2, 9});
}

} // namespace atlas
