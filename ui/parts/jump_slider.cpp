// SPDX-License-Identifier: Apache-2.0
#include "parts/jump_slider.h"

#include "domain/figure_text.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <QMouseEvent>
#include <QStyleOptionSlider>

namespace atlas {

namespace {

class RateInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RateInterface(JumpSlider* slider) : QAccessibleWidget(slider, QAccessible::Slider) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const Language language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
        return kind == QAccessible::Value ? percentText(percent(slider().value()) / 100, language)
                                          : QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return percent(slider().value()); }
    void setCurrentValue(const QVariant& value) override {
        slider().setValue(qRound(value.toDouble() * JumpSlider::stepsPerPercent));
    }
    [[nodiscard]] QVariant maximumValue() const override { return percent(slider().maximum()); }
    [[nodiscard]] QVariant minimumValue() const override { return percent(slider().minimum()); }
    [[nodiscard]] QVariant minimumStepSize() const override { return percent(slider().singleStep()); }

private:
    [[nodiscard]] JumpSlider& slider() const { return *static_cast<JumpSlider*>(widget()); }
    [[nodiscard]] static double percent(int steps) { return double(steps) / JumpSlider::stepsPerPercent; }
};

QAccessibleInterface* rateSlider(const QString&, QObject* object) {
    auto* slider = qobject_cast<JumpSlider*>(object);
    return slider != nullptr ? new RateInterface(slider) : nullptr;
}

} // namespace

JumpSlider::JumpSlider(Qt::Orientation orientation, QWidget* parent) : QSlider(orientation, parent) {
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(rateSlider);
        return true;
    }();
}

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
