// SPDX-License-Identifier: Apache-2.0
#include "show/audience_window.h"

#include "drawing/chart_text.h"
#include "drawing/chart_view.h"
#include "show/audience_words.h"
#include "show/laser_spot.h"
#include "slides/slide_canvas.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QSlider>

#include <utility>

namespace atlas {

AudienceWindow::AudienceWindow(Presentation& show, const Theme& theme, QWidget* parent)
    : ShowWindow(show, theme, Qt::Window | Qt::FramelessWindowHint, parent) {
    installSpokenParts();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setMinimumSize(320, 180);
    m_canvas->setLive(true, true);
    m_cursor.setSingleShot(true);
    m_cursor.setInterval(cursorTime);
    connect(&m_cursor, &QTimer::timeout, this, &AudienceWindow::hideCursor);
    connect(&show, &Presentation::shotChanged, this, &AudienceWindow::follow);
    connect(&show, &Presentation::stateChanged, this, &AudienceWindow::followState);
    connect(m_canvas, &SlideCanvas::pointed, this, [this](QPointF place) {
        wakeCursor();
        m_show.pointLaser(place);
    });
    connect(m_canvas, &SlideCanvas::clicked, this, [this] { m_show.next(); });
    connect(m_canvas, &SlideCanvas::sliderMoved, &show, &Presentation::moveSlider);
    follow();
    followState();
}

AudienceWindow::~AudienceWindow() = default;

void AudienceWindow::openOn(QScreen* screen) {
    // A window that is full screen already stays on its display until it is shown anew.
    if (isFullScreen() && this->screen() != screen)
        showNormal();
    setScreen(screen);
    setGeometry(screen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
    m_cursor.start();
}

void AudienceWindow::toggleFullScreen() { isFullScreen() ? showNormal() : showFullScreen(); }

void AudienceWindow::setTheme(const Theme& theme) {
    ShowWindow::setTheme(theme);
    update();
}

void AudienceWindow::setMoves(bool moves) {
    ShowWindow::setMoves(moves);
    m_moves = moves;
}

bool AudienceWindow::isLaserShown() const { return !m_laser->isHidden(); }

void AudienceWindow::follow() {
    const SlideShot shot = m_show.shot(), before = m_canvas->shot();
    const bool another = !shot || !before || shot->slide != before->slide;
    if (another)
        enter(Part::Slide);
    m_canvas->setShot(shot, m_moves && !m_canvas->isHidden());
    m_canvas->setAhead(m_show.ahead());
    if (QSlider* slider = m_canvas->slider()) {
        slider->setFocusPolicy(Qt::TabFocus); // a drag by the mouse leaves the arrows to the slides
        slider->installEventFilter(this);
    }
    if (another || before->view.summary != shot->view.summary || before->view.heading != shot->view.heading)
        tell();
}

void AudienceWindow::followState() {
    const bool covered = m_show.blank() != Blank::None || m_show.isEnd() || m_show.count() == 0;
    if (covered)
        enter(Part::Slide);
    m_canvas->setLive(!m_show.isLaserOn(), true);
    m_canvas->setVisible(!covered);
    if (m_laser->isHidden() == (m_show.isLaserOn() && !covered)) {
        m_laser->setVisible(m_show.isLaserOn() && !covered);
        wakeCursor();
    }
    placeLaser();
    tell();
    if (covered)
        update();
}

void AudienceWindow::tell() {
    setWindowTitle(tr("Audience window"));
    const SlideShot shot = m_show.shot();
    QString name = tr("Audience window");
    if (m_show.isEnd())
        name = endOfStoryText(m_show.language());
    else if (shot)
        name = slideName(*shot, m_show.language());
    const QString description = slideWords();
    if (accessibleName() != name)
        setAccessibleName(name);
    if (accessibleDescription() != description)
        setAccessibleDescription(description);
    // The window is the same for each slide, so each is a part of it: what has been spoken is not spoken again.
    if (isActiveWindow() && m_part == Part::Slide && std::exchange(m_told, name) != name)
        speakPart(*this, currentPart());
}

QString AudienceWindow::slideWords() const {
    const SlideShot shot = m_show.isEnd() ? SlideShot() : m_show.shot();
    return !shot ? QString() : shot->view.emptyText.isEmpty() ? shot->view.summary : shot->view.emptyText;
}

int AudienceWindow::partCount() const { return m_show.count() + 1; }

int AudienceWindow::currentPart() const {
    return m_show.isEnd() || m_show.count() == 0 ? -1 : m_show.isDrilled() ? m_show.count() : m_show.place();
}

QString AudienceWindow::partName(int part) const {
    if (part == currentPart())
        return accessibleName();
    return part < m_show.count() ? m_show.heading(m_show.slides().at(part), m_show.language()) : QString();
}

QString AudienceWindow::partDescription(int part) const { return part == currentPart() ? slideWords() : QString(); }

QRect AudienceWindow::partRect(int part) const { return part == currentPart() ? rect() : QRect(); }

void AudienceWindow::pressPart(int part) {
    if (part < m_show.count())
        m_show.goTo(part);
}

void AudienceWindow::enter(Part part) {
    if (part != Part::Chart)
        m_canvas->endWalk();
    const bool isBack = part == Part::Slide && std::exchange(m_part, part) != Part::Slide;
    m_part = part;
    if (part == Part::Slider && m_canvas->slider() != nullptr)
        m_canvas->slider()->setFocus(Qt::TabFocusReason);
    else if (QSlider* slider = m_canvas->slider(); slider != nullptr && slider->hasFocus())
        setFocus(Qt::OtherFocusReason);
    if (part == Part::Chart)
        m_canvas->walk(1);
    if (isBack) {
        m_told.clear();
        tell();
    }
}

bool AudienceWindow::focusNextPrevChild(bool next) {
    if (m_canvas->isHidden())
        return true;
    QVector<Part> parts{Part::Slide};
    if (m_canvas->slider() != nullptr)
        parts.append(Part::Slider);
    if (m_canvas->hasMarks())
        parts.append(Part::Chart);
    const qsizetype count = parts.size(), at = std::max<qsizetype>(0, parts.indexOf(m_part));
    enter(parts[(at + (next ? 1 : count - 1)) % count]);
    return true;
}

bool AudienceWindow::walk(const QKeyEvent& event) {
    if (m_part != Part::Chart || (event.modifiers() & ~Qt::KeypadModifier) != 0)
        return false;
    switch (event.key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_canvas->walk(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_canvas->walk(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_canvas->activateMark();
        return true;
    case Qt::Key_Escape:
        enter(Part::Slide);
        return true;
    default:
        return false;
    }
}

bool AudienceWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched == m_canvas->slider()) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Escape:
            enter(Part::Slide);
            return true;
        case Qt::Key_PageUp: // a clicker turns over, wherever the keyboard is
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            keyPressEvent(key);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AudienceWindow::mouseMoveEvent(QMouseEvent* event) {
    wakeCursor();
    QWidget::mouseMoveEvent(event);
}

void AudienceWindow::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        QWidget::mouseReleaseEvent(event);
    else if (m_show.blank() != Blank::None)
        m_show.toggleBlank(m_show.blank());
    else if (!m_show.isEnd())
        m_show.next();
}

void AudienceWindow::wakeCursor() {
    if (isLaserShown()) { // the spot is the cursor
        hideCursor();
        return;
    }
    if (testAttribute(Qt::WA_SetCursor)) {
        unsetCursor();
        if (m_canvas->liveChart() != nullptr)
            m_canvas->liveChart()->viewport()->unsetCursor();
    }
    m_cursor.start();
}

void AudienceWindow::hideCursor() {
    setCursor(Qt::BlankCursor);
    if (m_canvas->liveChart() != nullptr)
        m_canvas->liveChart()->viewport()->setCursor(Qt::BlankCursor);
}

void AudienceWindow::resizeEvent(QResizeEvent* event) {
    m_canvas->setGeometry(rect());
    placeLaser();
    ShowWindow::resizeEvent(event);
}

void AudienceWindow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_show.blank() != Blank::None) {
        painter.fillRect(rect(), m_show.blank() == Blank::White ? Qt::white : Qt::black);
        return;
    }
    painter.fillRect(rect(), m_theme.colour(Colour::Surface));
    if (!m_show.isEnd())
        return;
    QFont font = Theme::font(TypeStep::Body);
    font.setPixelSize(std::max(12, height() / 24));
    painter.setFont(font);
    painter.setPen(m_theme.colour(Colour::MutedText));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, endOfStoryText(m_show.language()));
}

} // namespace atlas
