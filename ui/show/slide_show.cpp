// SPDX-License-Identifier: Apache-2.0
#include "show/slide_show.h"

#include "show/audience_window.h"
#include "show/keep_dialog.h"
#include "show/presenter_window.h"
#include "state/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace atlas {

namespace {

constexpr auto onceLater = static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection);

/// What a display is known by when it comes back: where it is plugged in, and which it is.
QString keyOf(const QScreen* screen) {
    return QStringList{screen->name(), screen->manufacturer(), screen->model(), screen->serialNumber()}.join(
        QLatin1Char('/'));
}

QStringList keysOf(const QList<QScreen*>& screens) {
    QStringList keys;
    for (const QScreen* screen : screens)
        keys.append(keyOf(screen));
    return keys;
}

/// nullptr: it is not there.
QScreen* withKey(const QList<QScreen*>& screens, const QString& key) {
    const auto found = std::find_if(screens.begin(), screens.end(), [&](QScreen* one) { return keyOf(one) == key; });
    return found == screens.end() ? nullptr : *found;
}

/// The first that is another one, or the same where there is no other.
QScreen* otherThan(const QList<QScreen*>& screens, QScreen* than) {
    const auto other = std::find_if(screens.begin(), screens.end(), [&](QScreen* one) { return one != than; });
    return other == screens.end() ? than : *other;
}

/// The desktop's first, where it is one of them.
QScreen* firstOf(const QList<QScreen*>& screens) {
    QScreen* primary = QGuiApplication::primaryScreen();
    return screens.contains(primary) ? primary : screens.value(0);
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
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &SlideShow::leave);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SlideShow::follow);
    for (QScreen* screen : QGuiApplication::screens())
        connect(screen, &QScreen::geometryChanged, this, &SlideShow::settle, onceLater);
}

SlideShow::~SlideShow() {
    m_awake.reset();
    delete m_keep.data();
    // What is going is a window no more when its last events come past eventFilter().
    delete std::exchange(m_presenter, nullptr).data();
    delete std::exchange(m_audience, nullptr).data();
    deleteClosed();
}

void SlideShow::deleteClosed() {
    for (const QPointer<QWidget>& window : std::exchange(m_closed, {}))
        delete window.data();
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
    deleteClosed();       // before what they look at
    m_presentation = std::make_unique<Presentation>(m_session, m_view.language());
    m_presentation->setSlides(slides);
    m_presentation->goTo(place);
    connect(m_presentation.get(), &Presentation::asked, this, &SlideShow::answer);
    connect(m_presentation.get(), &Presentation::placeChanged, this, &SlideShow::placeChanged);

    const QList<QScreen*> all = displays();
    QScreen* here = from != nullptr ? from->screen() : QGuiApplication::primaryScreen();
    assign(all.contains(here) ? here : firstOf(all));
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
        m_presenter->setMoves(!m_view.reducedMotion());
        m_presenter->setNotesSize(m_settings.notesSize());
        connect(m_presenter.data(), &PresenterWindow::notesSizeChanged, this,
                [this](int pixels) { m_settings.setNotesSize(pixels); });
        connect(m_presenter.data(), &PresenterWindow::displayChosen, this, [this](int display) {
            const QList<QScreen*> all = displays();
            QScreen* chosen = all.value(display);
            if (chosen != nullptr && chosen != m_room)
                choose(chosen, m_desk == chosen || m_desk.isNull() ? otherThan(all, chosen) : m_desk.data());
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
    takeKeyboard();
    // The room's window may come up later than this one, where both were moved: the speaker has the keyboard then, too,
    // and one press of O gives it to the room.
    QMetaObject::invokeMethod(this, &SlideShow::takeKeyboard, Qt::QueuedConnection);
    listDisplays();
}

void SlideShow::takeKeyboard() {
    if (!m_presenter || !m_presenter->isVisible())
        return;
    m_presenter->raise();
    m_presenter->activateWindow();
    m_presenter->setFocus();
}

bool SlideShow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_audience && event->type() == QEvent::Resize && m_presenter)
        m_presenter->setRatio(qreal(m_audience->width()) / std::max(1, m_audience->height()));
    return QObject::eventFilter(watched, event);
}

QList<QScreen*> SlideShow::displays() const {
    QList<QScreen*> screens = QGuiApplication::screens();
    screens.removeIf([this](const QScreen* one) { return m_gone.contains(one); });
    // Of two that show the same the room's counts: what stands on the other is seen there, too.
    QList<QScreen*> apart;
    for (const bool roomsTurn : {true, false})
        for (QScreen* one : std::as_const(screens)) {
            const bool isRoom = isRunning() && keyOf(one) == m_roomKey;
            const auto covers = [&](const QScreen* other) { return other->geometry().intersects(one->geometry()); };
            if (isRoom == roomsTurn && std::none_of(apart.cbegin(), apart.cend(), covers))
                apart.append(one);
        }
    std::sort(apart.begin(), apart.end(),
              [&](QScreen* one, QScreen* two) { return screens.indexOf(one) < screens.indexOf(two); });
    return apart;
}

bool SlideShow::mayShowNotes() const { return m_desk && keyOf(m_desk) == m_deskKey; }

void SlideShow::listDisplays() {
    if (!m_presenter)
        return;
    QStringList names;
    const QList<QScreen*> screens = displays();
    for (const QScreen* screen : screens)
        names.append(tr("%1 (%2 × %3)", "name of a display, width, height")
                         .arg(screen->name())
                         .arg(screen->size().width())
                         .arg(screen->size().height()));
    m_presenter->setDisplays(names, static_cast<int>(screens.indexOf(m_room.data())));
}

void SlideShow::follow(QScreen* screen) {
    m_gone.remove(screen);
    connect(screen, &QScreen::geometryChanged, this, &SlideShow::settle, onceLater);
    QMetaObject::invokeMethod(this, &SlideShow::settle, Qt::QueuedConnection);
}

void SlideShow::leave(QScreen* gone) {
    m_gone.insert(gone);
    // Qt is about to move its windows to a display that is left, and that may be the room's.
    if (m_presenter && gone == m_desk && m_desk != m_room)
        m_presenter->hide();
    QMetaObject::invokeMethod(this, &SlideShow::settle, Qt::QueuedConnection);
}

void SlideShow::assign(QScreen* here) {
    const QList<QScreen*> all = displays();
    m_desk = here;
    m_room = otherThan(all, here);
    if (QScreen* last = all.size() > 1 ? withKey(all, m_settings.roomDisplay(keysOf(all))) : nullptr) {
        m_room = last;
        if (m_desk == last)
            m_desk = otherThan(all, last);
    }
    m_roomKey = keyOf(m_room);
    m_deskKey = keyOf(m_desk);
}

void SlideShow::choose(QScreen* room, QScreen* desk) {
    m_room = room;
    m_desk = desk;
    m_roomKey = keyOf(room);
    m_deskKey = keyOf(desk);
    m_settings.setRoomDisplay(keysOf(displays()), m_roomKey);
    openAudience(room);
    openPresenter(desk);
}

void SlideShow::settle() {
    const QList<QScreen*> all = displays();
    if (!isRunning() || all.isEmpty()) // all are off: they come back, and so do the windows
        return;
    const QPointer<QScreen> roomBefore = m_room, deskBefore = m_desk;
    QScreen* room = withKey(all, m_roomKey);
    QScreen* desk = withKey(all, m_deskKey);
    if (m_roomKey == m_deskKey) { // there was one display until now
        assign(desk != nullptr ? desk : firstOf(all));
    } else {
        if (desk == nullptr)
            desk = room != nullptr ? otherThan(all, room) : firstOf(all);
        if (room == nullptr)
            room = otherThan(all, desk);
        m_room = room;
        m_desk = desk;
    }
    const bool moves = m_room != roomBefore || m_audience->screen() != m_room;
    if (moves)
        openAudience(m_room);
    if (m_desk != m_room) {
        if (moves || m_desk != deskBefore || !m_presenter || !m_presenter->isVisible())
            openPresenter(m_desk);
    } else if (m_presenter && !mayShowNotes()) {
        m_presenter->hide();
    } else {
        m_audience->raise(); // the room's slide goes on; O brings the presenter's view
    }
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
    } else if (mayShowNotes()) {
        openPresenter(m_desk);
    }
}

void SlideShow::swap() {
    if (m_room.isNull() || m_desk.isNull() || m_room == m_desk)
        settle(); // there is nothing to change places with
    else
        choose(m_desk, m_room);
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
    connect(m_keep.data(), &KeepDialog::kept, this, [this](ScenarioId scenario, const QString& name) {
        // In which scenario one is afterwards is said where one looks.
        const QString sentence = tr("“%1” is kept as a scenario of its own. “%2” is shown as before.")
                                     .arg(name, m_session.scenario().name.in(m_view.language()));
        if (m_presenter)
            m_presenter->say(sentence);
        Q_EMIT kept(scenario, sentence);
    });
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
            m_closed.append(window);
        }
    if (m_from)
        m_from->activateWindow();
    Q_EMIT ended();
    if (!m_presentation->movedSlides().isEmpty() && m_from)
        askToKeep(m_from);
}

} // namespace atlas
