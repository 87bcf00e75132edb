// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_slider.h"

#include "parts/jump_slider.h"
#include "slides/slide_text.h"

#include <QPaintEvent>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The control on a slide: it draws the look of the still slider, so that nothing jumps when the live one takes over.
class SlideTrack : public JumpSlider {
public:
    explicit SlideTrack(QWidget* parent) : JumpSlider(Qt::Horizontal, parent) {}
    const SliderLook* look = nullptr;
    const ChartStyle* style = nullptr;

protected:
    void paintEvent(QPaintEvent*) override {
        if (look == nullptr || style == nullptr)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        SliderLook here = *look;
        here.track.translate(-pos());
        here.stored -= here.stored < 0 ? 0 : x();
        const double part = maximum() > minimum() ? double(value() - minimum()) / (maximum() - minimum()) : 0;
        here.place = here.track.left() + part * here.track.width();
        here.paintTrack(painter, *style);
        here.paintHandle(painter, *style);
        if (hasFocus()) {
            painter.setPen(QPen(style->colour(Colour::Text), style->px(1.5)));
            painter.setBrush(Qt::NoBrush);
            const qreal radius = here.handle / 2 + style->px(2.5);
            painter.drawEllipse(QPointF(here.place, here.track.center().y()), radius, radius);
        }
    }
};

int stepsOf(double rate) { return static_cast<int>(std::lround(rate / SlideSliderBar::step)); }

} // namespace

SliderLook SliderLook::of(const SlideSlider& slider, const ChartStyle& style, const QRectF& box) {
    SliderLook look;
    look.handle = style.px(16);
    const QFont label = slideFont(style, 14, QFont::Medium), value = slideFont(style, 20, QFont::Bold),
                note = slideFont(style, smallestSlideStep);
    const qreal row = QFontMetricsF(value).height(), gap = style.px(10);
    const qreal valueWidth = QFontMetricsF(value).horizontalAdvance(slider.rateText);
    const qreal noteWidth = QFontMetricsF(note).horizontalAdvance(slider.storedText);
    const auto line = [&](const QFont& font) {
        // Different sizes share a baseline.
        const qreal top = box.top() + QFontMetricsF(value).ascent() - QFontMetricsF(font).ascent();
        return QRectF(box.left(), top, box.width(), QFontMetricsF(font).height());
    };
    look.text.add(slider.rateText, value, style.colour(Colour::Accent), line(value), Qt::AlignRight | Qt::AlignTop);
    qreal free = box.width() - valueWidth - gap;
    if (!slider.storedText.isEmpty() && noteWidth < free * 0.5) {
        look.text.add(slider.storedText, note, style.colour(Colour::MutedText),
                      line(note).adjusted(0, 0, -valueWidth - gap, 0), Qt::AlignRight | Qt::AlignTop);
        free -= noteWidth + gap;
    }
    const QString name = QFontMetricsF(label).elidedText(slider.label, Qt::ElideRight, std::max(free, 1.0));
    look.shortened = name != slider.label;
    look.text.add(name, label, style.colour(Colour::Text), line(label), Qt::AlignLeft | Qt::AlignTop);

    const qreal middle = (box.top() + row + box.bottom()) / 2, thick = style.px(5);
    look.track = QRectF(box.left() + look.handle / 2, middle - thick / 2, box.width() - look.handle, thick);
    const double low = slider.slider.lowest, range = std::max(slider.slider.highest - low, 1e-9);
    const auto at = [&](double rate) {
        return look.track.left() + std::clamp((rate - low) / range, 0.0, 1.0) * look.track.width();
    };
    look.place = at(slider.rate);
    look.stored = slider.isMoved() ? at(slider.stored) : -1;
    return look;
}

void SliderLook::paintTrack(QPainter& painter, const ChartStyle& style) const {
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colour(Colour::Recede));
    painter.drawRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.setBrush(style.colour(Colour::Accent));
    painter.drawRoundedRect(QRectF(track.topLeft(), QPointF(place, track.bottom())), track.height() / 2,
                            track.height() / 2);
    if (stored >= 0) // where the scenario stands
        painter.fillRect(QRectF(stored - style.px(1.25), track.center().y() - handle / 2, style.px(2.5), handle),
                         style.colour(Colour::Text));
}

void SliderLook::paintHandle(QPainter& painter, const ChartStyle& style) const {
    const qreal pen = style.px(3);
    painter.setPen(QPen(style.colour(Colour::Accent), pen));
    painter.setBrush(style.colour(Colour::Surface));
    const qreal radius = (handle - pen) / 2;
    painter.drawEllipse(QPointF(place, track.center().y()), radius, radius);
}

SlideSliderBar::SlideSliderBar(QWidget* parent) : QWidget(parent), m_control(new SlideTrack(this)) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_control->setSingleStep(5);
    m_control->setPageStep(10);
    connect(m_control, &QSlider::valueChanged, this, [this](int value) { Q_EMIT moved(value * step); });
}

QSlider* SlideSliderBar::control() const { return m_control; }

void SlideSliderBar::setSlider(const SlideSlider& slider, const ChartStyle& style) {
    m_slider = slider;
    m_style = style;
    auto* track = static_cast<SlideTrack*>(m_control);
    track->look = &m_look;
    track->style = &m_style;
    if (m_control->accessibleName() != slider.label)
        m_control->setAccessibleName(slider.label);
    if (m_control->accessibleDescription() != slider.storedText)
        m_control->setAccessibleDescription(slider.storedText);
    {
        // What comes in is told already; while a hand is on it the slider is ahead of what the chart shows.
        const QSignalBlocker blocker(m_control);
        m_control->setRange(stepsOf(slider.slider.lowest), stepsOf(slider.slider.highest));
        if (!m_control->isSliderDown())
            m_control->setValue(stepsOf(slider.rate));
    }
    place();
}

void SlideSliderBar::place() {
    m_look = SliderLook::of(m_slider, m_style, QRectF(rect()));
    const qreal reach = m_look.handle / 2 + m_style.px(5);
    const QRect control = m_look.track.adjusted(-m_look.handle / 2, 0, m_look.handle / 2, 0)
                              .adjusted(0, -reach, 0, reach)
                              .toAlignedRect() &
                          rect();
    if (m_control->geometry() != control)
        m_control->setGeometry(control);
    update();
}

void SlideSliderBar::resizeEvent(QResizeEvent*) { place(); }

void SlideSliderBar::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), m_style.colour(Colour::Surface));
    m_look.text.paint(painter);
}

} // namespace atlas
