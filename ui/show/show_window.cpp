// SPDX-License-Identifier: Apache-2.0
#include "show/show_window.h"

#include "show/laser_spot.h"
#include "show/show_shortcuts.h"
#include "slides/slide_canvas.h"

#include <QCloseEvent>
#include <QKeyEvent>

namespace atlas {

ShowWindow::ShowWindow(Presentation& show, const Theme& theme, Qt::WindowFlags flags, QWidget* parent)
    : QWidget(parent, flags), m_show(show), m_theme(theme), m_canvas(new SlideCanvas(theme, this)),
      m_laser(new LaserSpot(m_canvas)), m_help(new ShowShortcuts(theme, this)) {
    setFocusPolicy(Qt::StrongFocus);
    connect(&show, &Presentation::laserMoved, this, &ShowWindow::placeLaser);
    connect(m_canvas, &SlideCanvas::nodeActivated, &show, &Presentation::openNode);
}

void ShowWindow::setTheme(const Theme& theme) {
    m_theme = theme;
    m_canvas->setTheme(theme);
    m_help->setTheme(theme);
}

void ShowWindow::setMoves(bool moves) { m_canvas->setMoves(moves); }

void ShowWindow::showHelp() { m_help->open(); }

bool ShowWindow::isHelpShown() const { return !m_help->isHidden(); }

void ShowWindow::placeLaser() {
    if (m_laser->isHidden())
        return;
    const QRectF slide = m_canvas->slideRect();
    const QPointF place = m_show.laserPlace();
    m_laser->pointAt({slide.left() + place.x() * slide.width(), slide.top() + place.y() * slide.height()});
    m_laser->raise();
}

void ShowWindow::keyPressEvent(QKeyEvent* event) {
    const auto key = showKey(*event);
    if (isHelpShown()) {
        m_help->hide();
        if (!key || key->command == ShowCommand::Help || key->command == ShowCommand::Leave)
            return;
    }
    if (event->key() == Qt::Key_Control && !event->isAutoRepeat() && !m_show.isLaserOn()) {
        m_laserHeld = true;
        m_show.setLaser(true);
        return;
    }
    if (walk(*event))
        return;
    if (key)
        m_show.run(*key);
    else
        QWidget::keyPressEvent(event);
}

void ShowWindow::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Control && m_laserHeld && !event->isAutoRepeat()) {
        m_laserHeld = false;
        m_show.setLaser(false);
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void ShowWindow::resizeEvent(QResizeEvent* event) {
    if (isHelpShown())
        m_help->setGeometry(rect());
    QWidget::resizeEvent(event);
}

void ShowWindow::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

} // namespace atlas
