// SPDX-License-Identifier: Apache-2.0
#include "show/presenter_slider.h"

#include "parts/jump_slider.h"
#include "slides/slide_slider.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace atlas {

PresenterSlider::PresenterSlider(Presentation& show, QWidget* parent)
    : QWidget(parent), m_show(show), m_label(new QLabel(this)), m_value(new QLabel(this)),
      m_slider(new JumpSlider(Qt::Horizontal, this)), m_reset(new QPushButton(this)), m_keep(new QPushButton(this)) {
    m_value->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_slider->setSingleStep(5);
    m_slider->setPageStep(10);
    for (QWidget* control : std::initializer_list<QWidget*>{m_slider, m_reset, m_keep})
        control->setFocusPolicy(Qt::TabFocus);
    m_label->setWordWrap(true);
    auto* told = new QHBoxLayout; // over the slider, which needs its length
    told->setSpacing(12);
    told->addWidget(m_label, 1);
    told->addWidget(m_value);
    auto* moved = new QHBoxLayout;
    moved->setSpacing(12);
    moved->addWidget(m_slider, 1);
    moved->addWidget(m_reset);
    moved->addWidget(m_keep);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(told);
    layout->addLayout(moved);
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int value) { m_show.moveSlider(value * SlideSliderBar::step); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_show.resetSlider(); });
    connect(m_keep, &QPushButton::clicked, this, [this] { m_show.run({ShowCommand::Keep}); });
    retranslate();
}

void PresenterSlider::follow(Language language) {
    const Slide slide = m_show.slide();
    const SlideShot shot = m_show.shot();
    const bool any = shot && shot->view.slider && !m_show.isEnd();
    setVisible(any);
    if (!any)
        return;
    const SlideSlider& live = *shot->view.slider;
    const auto own = language == m_show.language() ? shot->view.slider : m_show.viewOf(slide, language).slider;
    const SlideSlider& told = own ? *own : live;
    m_label->setText(told.label);
    m_slider->setAccessibleName(told.label);
    m_value->setText(live.isMoved() ? tr("%1 (%2)", "a rate, what is stored").arg(told.rateText, told.storedText)
                                    : told.rateText);
    const auto steps = [](double rate) { return static_cast<int>(std::lround(rate / SlideSliderBar::step)); };
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(steps(live.slider.lowest), steps(live.slider.highest));
    if (!m_slider->isSliderDown())
        m_slider->setValue(steps(live.rate));
    m_reset->setEnabled(m_show.isSliderMoved());
    m_keep->setEnabled(m_show.isSliderMoved());
}

void PresenterSlider::retranslate() {
    m_reset->setText(tr("Put back"));
    m_reset->setAccessibleName(tr("Put the slider back"));
    m_reset->setToolTip(tr("Put back (R)"));
    m_keep->setText(tr("Keep…"));
    m_keep->setAccessibleName(tr("Keep as a scenario"));
    m_keep->setToolTip(tr("Keep as a scenario (K)"));
}

void PresenterSlider::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
