// SPDX-License-Identifier: Apache-2.0
#include "present/slide_show.h"

#include "present/audience_window.h"
#include "present/keep_dialog.h"
#include "present/presenter_window.h"
#include "settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace atlas {

namespace {

/// The first that is another one, or the same where there is no other.
QScreen* otherScreen(QScreen* than) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.begin(), screens.end(), [&](QScreen* one) { return one != than; });
    return other == screens.end() ? than : *other;
}

} // namespace

SlideShow::SlideShow(Session& session, ViewState& view, Settings& settings, QObject* parent)
    : QObject(parent), m_session(session), m_view(view), m_settings(settings) {
    connect(&view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        if (m_audience)
            m_audience->setTheme(theme);
        if (m_presenter)
            m_presenter->setTheme(theme);
    });
    connect(&view, &ViewState::languageChanged, this, [this](Language language) {
        if (m_presenter)
            m_presenter->setLanguage(language);
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen* gone) {
        if (m_room == gone)
            m_room = nullptr;
        if (m_desk == gone)
            m_desk = nullptr;
        // Qt moves its windows first.
        QMetaObject::invokeMethod(this, &SlideShow::screensChanged, Qt::QueuedConnection);
    });
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SlideShow::listDisplays, Qt::QueuedConnection);
}

SlideShow::~SlideShow() {
    m_awake.reset();
    delete m_keep.data();
    delete m_presenter.data();
    delete m_audience.data();
}

bool SlideShow::isRunning() const { return !m_audience.isNull(); }

AudienceWindow* SlideShow::audience() const { return m_audience; }

PresenterWindow* SlideShow::presenter() const { return m_presenter; }

void SlideShow::start(const QVector<Slide>& slides, int place, QWidget* from) {
    m_from = from;
    if (isRunning()) {
        m_presentation->setSlides(slides);
        m_presentation->goTo(place);
        m_audience->activateWindow();
        return;
    }
    delete m_keep.data(); // it asks about the show before
    if (m_presentation)   // after its windows, which may wait to be deleted
        m_presentation.release()->deleteLater();
    m_presentation = std::make_unique<Presentation>(m_session, m_view.language());
    m_presentation->setSlides(slides);
    m_presentation->goTo(place);
    connect(m_presentation.get(), &Presentation::asked, this, &SlideShow::answer);
    connect(m_presentation.get(), &Presentation::placeChanged, this, &SlideShow::placeChanged);

    QScreen* here = from != nullptr ? from->screen() : QGuiApplication::primaryScreen();
    m_desk = here;
    m_room = otherScreen(here);
    for (QScreen* screen : QGuiApplication::screens())
        if (QGuiApplication::screens().size() > 1 && screen->name() == m_settings.roomDisplay()) {
            m_room = screen; // the one of last time
            if (m_desk == screen)
                m_desk = otherScreen(screen);
        }
    openAudience(m_room);
    if (m_desk != m_room)
        openPresenter(m_desk);
    m_presentation->clock().start();
    m_awake = std::make_unique<DisplayAwake>();
    connect(m_awake.get(), &DisplayAwake::answered, this, [this](bool kept) {
        if (m_presenter)
            m_presenter->setAwake(kept);
    });
    m_awake->keep(tr("A presentation is running"));
    Q_EMIT started();
}

void SlideShow::openAudience(QScreen* screen) {
    if (!m_audience) {
        m_audience = new AudienceWindow(*m_presentation, m_view.theme());
        m_audience->setMoves(!m_view.reducedMotion());
        connect(m_audience.data(), &AudienceWindow::closed, this, &SlideShow::end);
    }
    m_audience->openOn(screen);
}

void SlideShow::openPresenter(QScreen* screen) {
    if (!m_presenter) {
        m_presenter = new PresenterWindow(*m_presentation, m_view.theme(), m_view.language());
        m_presenter->setNotesSize(m_settings.notesSize());
        connect(m_presenter.data(), &PresenterWindow::notesSizeChanged, this,
                [this](int pixels) { m_settings.setNotesSize(pixels); });
        connect(m_presenter.data(), &PresenterWindow::displayChosen, this, [this](int display) {
            const QList<QScreen*> screens = QGuiApplication::screens();
            if (display < 0 || display >= screens.size() || screens[display] == m_room)
                return;
            m_room = screens[display];
            m_settings.setRoomDisplay(m_room->name());
            if (m_desk == m_room)
                m_desk = otherScreen(m_room);
            openAudience(m_room);
            openPresenter(m_desk);
        });
        connect(m_presenter.data(), &PresenterWindow::swapRequested, this, &SlideShow::swap);
        connect(m_presenter.data(), &PresenterWindow::closed, this, [this] {
            if (m_desk != m_room) // with one display the slide lies behind it
                end();
        });
        if (m_awake)
            m_presenter->setAwake(m_awake->isKept());
        if (m_audience)
            m_presenter->setRatio(qreal(m_audience->width()) / std::max(1, m_audience->height()));
        m_audience->installEventFilter(this);
    }
    m_presenter->setScreen(screen);
    m_presenter->setGeometry(screen->availableGeometry());
    m_presenter->showMaximized();
    m_presenter->activateWindow();
    m_presenter->setFocus();
    listDisplays();
}

bool SlideShow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_audience && event->type() == QEvent::Resize && m_presenter)
        m_presenter->setRatio(qreal(m_audience->width()) / std::max(1, m_audience->height()));
    return QObject::eventFilter(watched, event);
}

void SlideShow::listDisplays() {
    if (!m_presenter)
        return;
    QStringList names;
    const QList<QScreen*> screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        names.append(tr("%1 (%2 × %3)", "name of a display, width, height")
                         .arg(screen->name())
                         .arg(screen->size().width())
                         .arg(screen->size().height()));
    m_presenter->setDisplays(names, static_cast<int>(screens.indexOf(m_room.data())));
}

void SlideShow::screensChanged() {
    if (!isRunning())
        return;
    QScreen* left = QGuiApplication::primaryScreen();
    if (left == nullptr) // all are off: they come back, and so do the windows
        return;
    const bool roomGone = m_room.isNull();
    if (m_room.isNull())
        m_room = m_desk.isNull() ? left : m_desk.data();
    if (m_desk.isNull())
        m_desk = left;
    if (roomGone)
        openAudience(m_room);
    if (m_presenter && m_desk == m_room)
        m_audience->raise(); // the room's slide goes on; O brings the presenter's view
    listDisplays();
}

void SlideShow::setSlides(const QVector<Slide>& slides) {
    if (isRunning())
        m_presentation->setSlides(slides);
}

void SlideShow::showOther() {
    if (m_desk != m_room && m_presenter) {
        QWidget* other = m_presenter->isActiveWindow() ? static_cast<QWidget*>(m_audience) : m_presenter;
        other->activateWindow();
        return;
    }
    if (m_presenter && m_presenter->isVisible()) {
        m_presenter->hide();
        m_audience->raise();
        m_audience->activateWindow();
        m_audience->setFocus();
    } else {
        openPresenter(m_desk.isNull() ? m_audience->screen() : m_desk.data());
    }
}

void SlideShow::swap() {
    std::swap(m_room, m_desk);
    if (m_room.isNull() || m_desk.isNull())
        return;
    m_settings.setRoomDisplay(m_room->name());
    openAudience(m_room);
    openPresenter(m_desk);
}

void SlideShow::answer(ShowCommand command) {
    if (!isRunning())
        return;
    const bool atPresenter =
        m_presenter && m_presenter->isVisible() && (m_presenter->isActiveWindow() || m_desk == m_room);
    switch (command) {
    case ShowCommand::Leave:
        end();
        break;
    case ShowCommand::FullScreen:
        m_audience->toggleFullScreen();
        break;
    case ShowCommand::OtherView:
        showOther();
        break;
    case ShowCommand::Help:
        atPresenter ? m_presenter->showHelp() : m_audience->showHelp();
        break;
    case ShowCommand::Keep:
        if (!m_presentation->movedSlides().isEmpty())
            askToKeep(m_presenter && m_presenter->isVisible() ? static_cast<QWidget*>(m_presenter) : m_audience);
        break;
    default:
        break;
    }
}

void SlideShow::askToKeep(QWidget* parent) {
    delete m_keep.data();
    m_keep = new KeepDialog(*m_presentation, m_view.language(), parent);
    m_keep->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_keep.data(), &KeepDialog::kept, this, &SlideShow::kept);
    m_keep->open();
}

void SlideShow::end() {
    if (!isRunning())
        return;
    AudienceWindow* audience = m_audience;
    PresenterWindow* presenter = m_presenter;
    m_audience = nullptr;
    m_presenter = nullptr;
    m_awake.reset();
    m_presentation->setLaser(false);
    m_presentation->clock().pause();
    // Later: the key that ends the show came in through one of them.
    for (QWidget* window : std::initializer_list<QWidget*>{presenter, audience})
        if (window != nullptr) {
            window->disconnect(this);
            window->hide();
            window->deleteLater();
        }
    if (m_from)
        m_from->activateWindow();
    Q_EMIT ended();
    if (!m_presentation->movedSlides().isEmpty() && m_from)
        askToKeep(m_from);
}

} // namespace atlas
