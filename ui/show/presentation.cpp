// SPDX-License-Identifier: Apache-2.0
#include "show/presentation.h"

#include "session/outline.h"
#include "session/scenario_plan.h"
#include "slides/slide_slider.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr int frameTime = 16; ///< milliseconds
constexpr int mostDigits = 4;
constexpr double keyStep = 0.005; ///< of a slider by a key: half a percentage point
} // namespace

Presentation::Presentation(Session& session, Language audience, ShowClock::Now now, QObject* parent)
    : QObject(parent), m_session(session), m_moved(session), m_clock(now ? ShowClock(std::move(now)) : ShowClock()),
      m_language(audience) {
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Presentation::applyRate);
    m_sinceFrame.start();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        forget();
        m_moved.renew();
        Q_EMIT slidesChanged();
        Q_EMIT shotChanged();
    });
    connect(&session, &Session::changed, this, &Presentation::sessionChanged);
}

Presentation::~Presentation() = default;

void Presentation::sessionChanged(const ChangeSet& changes) {
    // The steps of a drag elsewhere come as fast as a hand; the room follows once a frame.
    if (!m_later.isActive())
        m_later.start(changes.origin == ChangeSet::Origin::Preview ? frameTime : 0);
}

void Presentation::forget() {
    m_shots.clear();
    for (Drilled& drilled : m_drilled)
        drilled.shot.reset();
}

void Presentation::setSlides(const QVector<Slide>& slides) {
    const Slide before = m_slides.value(m_place);
    m_slides = slides;
    m_shots.clear();
    m_numbers.clear();
    int place = std::clamp(m_place, 0, std::max(0, count() - 1));
    if (before.id.isValid()) {
        const auto same =
            std::find_if(slides.begin(), slides.end(), [&](const Slide& slide) { return slide.id == before.id; });
        if (same != slides.end())
            place = static_cast<int>(same - slides.begin());
    }
    m_end = m_end && !slides.isEmpty();
    const bool moved = place != m_place;
    m_place = place;
    Q_EMIT slidesChanged();
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
    if (moved)
        Q_EMIT placeChanged(m_place);
}

Slide Presentation::slide() const { return m_drilled.isEmpty() ? m_slides.value(m_place) : m_drilled.last().slide; }

SlideShot Presentation::describe(const Slide& slide, quint64 number, SlidePlace place) {
    auto shot = std::make_shared<ShownSlide>();
    shot->slide = number;
    shot->version = ++m_lastVersion;
    shot->view = describeSlide(m_session, slide, m_language, m_moved.plan(slide));
    shot->place = place;
    return shot;
}

SlideShot Presentation::shotAt(int place) {
    if (place < 0 || place >= count())
        return {};
    SlideShot& shot = m_shots[place];
    if (!shot) {
        quint64& number = m_numbers[place];
        if (number == 0)
            number = ++m_lastNumber;
        shot = describe(m_slides[place], number, {place + 1, count()});
    }
    return shot;
}

SlideShot Presentation::shot() {
    if (m_drilled.isEmpty())
        return shotAt(m_place);
    Drilled& top = m_drilled.last();
    if (!top.shot)
        top.shot = describe(top.slide, top.number, {});
    return top.shot;
}

QVector<SlideShot> Presentation::ahead() {
    QVector<SlideShot> shots;
    if (isDrilled())
        shots.append(shotAt(m_place));
    for (const int place : {m_place + 1, m_place - 1})
        if (place >= 0 && place < count())
            shots.append(shotAt(place));
    return shots;
}

QString Presentation::heading(const Slide& slide, Language language) const {
    return slideHeading(m_session, slide, language, m_moved.plan(slide));
}

SlideView Presentation::viewOf(const Slide& slide, Language language) const {
    return describeSlide(m_session, slide, language, m_moved.plan(slide));
}

void Presentation::show(int place, bool end) {
    applyRate(); // of the slide that goes
    m_number.clear();
    m_blank = Blank::None;
    m_drilled.clear();
    place = std::clamp(place, 0, std::max(0, count() - 1));
    const bool moved = place != m_place;
    m_place = place;
    m_end = end && count() > 0;
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
    if (moved)
        Q_EMIT placeChanged(m_place);
}

void Presentation::goTo(int place) { show(place, false); }

void Presentation::next() {
    const bool last = m_place + 1 >= count();
    show(m_place + (last ? 0 : 1), last);
}

void Presentation::previous() {
    // From what lies over the story one comes back to the story first.
    show(m_place - (m_end || isDrilled() ? 0 : 1), false);
}

void Presentation::openNode(NodeId node) {
    if (!node.isValid() || !m_session.outline().contains(node) || m_end)
        return;
    applyRate();
    Slide page;
    page.kind = SlideKind::Page;
    page.node = node;
    page.scenario = slide().scenario;
    if (isDrilled() && m_drilled.last().slide.node == node)
        return;
    m_drilled.append({page, ++m_lastNumber, {}});
    m_number.clear();
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
}

void Presentation::back() {
    if (!isDrilled())
        return;
    m_drilled.removeLast();
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
}

void Presentation::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    forget();
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
}

void Presentation::toggleBlank(Blank blank) {
    m_blank = m_blank == blank ? Blank::None : blank;
    m_number.clear();
    Q_EMIT stateChanged();
}

void Presentation::run(const ShowKey& key) {
    const QString number = m_number;
    if (key.command != ShowCommand::Digit && !m_number.isEmpty()) {
        m_number.clear();
        Q_EMIT stateChanged();
    }
    switch (key.command) {
    case ShowCommand::Next:
        next();
        break;
    case ShowCommand::Previous:
        previous();
        break;
    case ShowCommand::Back:
        if (!number.isEmpty()) { // the last digit was a slip
            m_number = number.chopped(1);
            Q_EMIT stateChanged();
        } else if (isDrilled()) {
            back();
        } else {
            previous();
        }
        break;
    case ShowCommand::First:
    case ShowCommand::Restart:
        goTo(0);
        break;
    case ShowCommand::Last:
        goTo(count() - 1);
        break;
    case ShowCommand::StartHere:
        goTo(m_place);
        break;
    case ShowCommand::Leave:
        if (!number.isEmpty())
            break; // what was typed is taken back first
        if (isDrilled())
            back();
        else
            Q_EMIT asked(ShowCommand::Leave);
        break;
    case ShowCommand::Black:
        toggleBlank(Blank::Black);
        break;
    case ShowCommand::White:
        toggleBlank(Blank::White);
        break;
    case ShowCommand::Digit:
        if (m_number.size() < mostDigits) {
            m_number += QString::number(key.digit);
            Q_EMIT stateChanged();
        }
        break;
    case ShowCommand::Enter:
        if (number.isEmpty())
            next();
        else if (number.toInt() > 0)
            goTo(number.toInt() - 1);
        break;
    case ShowCommand::Language:
        setLanguage(m_language == Language::English ? Language::Chinese : Language::English);
        break;
    case ShowCommand::Laser:
        setLaser(!m_laser);
        break;
    case ShowCommand::SliderUp:
        stepSlider(1);
        break;
    case ShowCommand::SliderDown:
        stepSlider(-1);
        break;
    case ShowCommand::SliderReset:
        resetSlider();
        break;
    case ShowCommand::Timer:
        m_clock.isRunning() ? m_clock.pause() : m_clock.start();
        Q_EMIT clockChanged();
        break;
    case ShowCommand::Keep:
    case ShowCommand::FullScreen:
    case ShowCommand::OtherView:
    case ShowCommand::Help:
        Q_EMIT asked(key.command);
        break;
    }
}

void Presentation::moveSlider(double rate) {
    if (!slide().slider)
        return;
    m_wantedRate = rate;
    // Once a frame, and always the newest: a hand that is faster than the chart is never followed from behind.
    if (!m_frame.isActive())
        m_frame.start(static_cast<int>(std::clamp<qint64>(frameTime - m_sinceFrame.elapsed(), 0, frameTime)));
}

void Presentation::applyRate() {
    m_frame.stop();
    if (!m_wantedRate)
        return;
    const double rate = *std::exchange(m_wantedRate, {});
    const Slide moved = slide();
    m_sinceFrame.start();
    if (const auto done = m_moved.move(moved, rate); !done) {
        Q_EMIT failed(done.error().sentence);
        return;
    }
    m_shots.remove(m_place);
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
}

void Presentation::stepSlider(int steps) {
    const Slide here = slide();
    const SlideShot shown = shot();
    if (!here.slider || !shown || !shown->view.slider)
        return;
    const double now = m_wantedRate.value_or(shown->view.slider->rate);
    // From a rate between two steps to the next one.
    const double next = (steps > 0 ? std::floor(now / keyStep + 1e-6) : std::ceil(now / keyStep - 1e-6)) + steps;
    moveSlider(std::clamp(next * keyStep, here.slider->lowest, here.slider->highest));
}

void Presentation::resetSlider() {
    m_frame.stop();
    m_wantedRate.reset();
    m_moved.reset(slide());
    m_shots.remove(m_place);
    Q_EMIT shotChanged();
    Q_EMIT stateChanged();
}

bool Presentation::isSliderMoved() const { return m_wantedRate || m_moved.rate(slide()).has_value(); }

Result<ScenarioId> Presentation::keep(const Slide& slide, const Text& name) {
    applyRate();
    auto kept = m_moved.keep(slide, name);
    if (kept) {
        forget();
        Q_EMIT shotChanged();
        Q_EMIT stateChanged();
    }
    return kept;
}

void Presentation::setLaser(bool on) {
    if (on == m_laser)
        return;
    m_laser = on;
    Q_EMIT stateChanged();
}

void Presentation::pointLaser(QPointF place) {
    m_laserPlace = place;
    if (m_laser)
        Q_EMIT laserMoved();
}

} // namespace atlas
