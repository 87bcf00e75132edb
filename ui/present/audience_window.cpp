// SPDX-License-Identifier: Apache-2.0
#include "present/audience_window.h"

#include "charts/chart_export.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr int slideMargin = 20; ///< in the pixels of a slide
constexpr int mostPictures = 4;
} // namespace

AudienceWindow::AudienceWindow(const Theme& theme, QWidget* parent) : QWidget(parent, Qt::Window), m_theme(theme) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 180);
    announce();
}

void AudienceWindow::setSlides(const QVector<ChartDescription>& slides, int place) {
    m_slides = slides;
    m_pictures.clear();
    m_place = std::clamp(place, 0, std::max(0, static_cast<int>(slides.size()) - 1));
    announce();
    update();
}

void AudienceWindow::setTheme(const Theme& theme) {
    m_theme = theme;
    m_pictures.clear();
    update();
}

void AudienceWindow::goTo(int place) {
    const int there = std::clamp(place, 0, std::max(0, static_cast<int>(m_slides.size()) - 1));
    m_number.clear();
    m_blank = false;
    update();
    if (there == m_place)
        return;
    m_place = there;
    announce();
    Q_EMIT placeChanged(m_place);
}

void AudienceWindow::announce() {
    setWindowTitle(tr("Audience window"));
    if (m_slides.isEmpty()) {
        setAccessibleName(tr("Audience window"));
        return;
    }
    const ChartDescription& chart = m_slides.at(m_place);
    setAccessibleName(tr("Slide %1 of %2: %3").arg(m_place + 1).arg(m_slides.size()).arg(chart.title));
    setAccessibleDescription(chart.summary);
}

const QPixmap& AudienceWindow::picture(int place) {
    const auto known = m_pictures.constFind(place);
    if (known != m_pictures.cend())
        return *known;
    if (m_pictures.size() >= mostPictures)
        m_pictures.removeIf(
            [&](const std::pair<const int&, QPixmap&>& entry) { return std::abs(entry.first - m_place) > 1; });
    const qreal scale = static_cast<qreal>(height()) / slideHeight * devicePixelRatioF();
    const int slideWidth = static_cast<int>(std::lround(static_cast<qreal>(width()) * slideHeight / height()));
    const QSize size(slideWidth - 2 * slideMargin, slideHeight - 2 * slideMargin);
    QPixmap drawn = QPixmap::fromImage(chartImage(m_slides.at(place), m_theme, size, scale, true));
    drawn.setDevicePixelRatio(devicePixelRatioF());
    return *m_pictures.insert(place, drawn);
}

void AudienceWindow::drawAhead() {
    if (!isVisible())
        return;
    for (const int place : {m_place + 1, m_place - 1})
        if (place >= 0 && place < m_slides.size())
            (void)picture(place);
}

void AudienceWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_blank || m_slides.isEmpty()) {
        painter.fillRect(rect(), Qt::black);
        return;
    }
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    const QPixmap& slide = picture(m_place);
    const QSizeF size = slide.deviceIndependentSize();
    painter.drawPixmap(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), slide);
    QTimer::singleShot(0, this, &AudienceWindow::drawAhead);
}

void AudienceWindow::resizeEvent(QResizeEvent* event) {
    m_pictures.clear();
    QWidget::resizeEvent(event);
}

void AudienceWindow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_N:
        goTo(m_place + 1);
        return;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_P:
        goTo(m_place - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(static_cast<int>(m_slides.size()) - 1);
        return;
    case Qt::Key_B:
    case Qt::Key_Period: // what remote clickers send
        m_blank = !m_blank;
        update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_number.isEmpty())
            goTo(m_place + 1);
        else
            goTo(m_number.toInt() - 1);
        return;
    case Qt::Key_Escape:
        Q_EMIT left();
        close();
        return;
    default:
        break;
    }
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9 && m_number.size() < 4) {
        m_number += QChar(event->key());
        return;
    }
    QWidget::keyPressEvent(event);
}

void AudienceWindow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        goTo(m_place + 1);
    else
        QWidget::mousePressEvent(event);
}

void AudienceWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        announce();
    QWidget::changeEvent(event);
}

} // namespace atlas
