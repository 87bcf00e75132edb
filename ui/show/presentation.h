// SPDX-License-Identifier: Apache-2.0
// A running show without its windows: which slide, what is blank, the number typed so far, the drill-down, the moved
// sliders, the laser's place, the clock. Windows hand in what people do and follow its signals.
#pragma once

#include "session/session.h"
#include "show/moved_sliders.h"
#include "show/show_clock.h"
#include "show/show_keys.h"
#include "slides/slide_shot.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointF>
#include <QTimer>

namespace atlas {

enum class Blank { None, Black, White };

class Presentation : public QObject {
    Q_OBJECT
public:
    Presentation(Session& session, Language audience, ShowClock::Now now = {}, QObject* parent = nullptr);
    ~Presentation() override;

    /// Also while it runs, after an edit of the story: the slide that is shown stays where it is still there.
    void setSlides(const QVector<Slide>& slides);
    [[nodiscard]] const QVector<Slide>& slides() const { return m_slides; }
    [[nodiscard]] int count() const { return static_cast<int>(m_slides.size()); }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] bool isEnd() const { return m_end; } ///< after the last slide
    [[nodiscard]] bool isDrilled() const { return !m_drilled.isEmpty(); }
    [[nodiscard]] Blank blank() const { return m_blank; }
    [[nodiscard]] QString number() const { return m_number; } ///< typed so far
    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] Slide slide() const; ///< the one that is shown, of the story or drilled to

    [[nodiscard]] SlideShot shot(); ///< nullptr: there is no slide
    [[nodiscard]] SlideShot shotAt(int place);
    [[nodiscard]] QString heading(const Slide& slide, Language language) const;
    [[nodiscard]] SlideView viewOf(const Slide& slide, Language language) const; ///< for the presenter
    [[nodiscard]] QVector<SlideShot> ahead();                                    ///< the next and the one before

    void goTo(int place);
    void next();
    void previous();
    void openNode(atlas::NodeId node); ///< its page for a moment, over the story
    void back();                       ///< one drill-down less
    void setLanguage(Language language);
    void toggleBlank(Blank blank);
    void run(const ShowKey& key); ///< what a window has to do itself comes out as asked()

    // The slide's slider. Moves come as fast as a hand makes them; the chart follows once a frame.
    void moveSlider(double rate);
    void stepSlider(int steps);
    void resetSlider();
    [[nodiscard]] bool isSliderMoved() const;
    [[nodiscard]] const QVector<Slide>& movedSlides() const { return m_moved.slides(); }
    Result<ScenarioId> keep(const Slide& slide, const Text& name);

    void setLaser(bool on);
    [[nodiscard]] bool isLaserOn() const { return m_laser; }
    void pointLaser(QPointF place); ///< in parts of the slide
    [[nodiscard]] QPointF laserPlace() const { return m_laserPlace; }

    [[nodiscard]] ShowClock& clock() { return m_clock; }

Q_SIGNALS:
    void slidesChanged(); ///< other slides, another order, or what they are about: their headings may be others
    void shotChanged();   ///< another slide, or another state of it
    void placeChanged(int place);
    void stateChanged(); ///< blank, end, number, drill-down, language, laser on or off
    void laserMoved();
    void clockChanged();                    ///< started, stopped, begun anew
    void asked(atlas::ShowCommand command); ///< leave, full screen, other view, keep, help
    void failed(const QString& sentence);

private:
    struct Drilled {
        Slide slide;
        quint64 number;
        SlideShot shot;
    };
    void show(int place, bool end);
    void forget(); ///< what was described
    void applyRate();
    void sessionChanged(const ChangeSet& changes);
    [[nodiscard]] SlideShot describe(const Slide& slide, quint64 number, SlidePlace place);

    Session& m_session;
    QVector<Slide> m_slides;
    QHash<int, SlideShot> m_shots;
    QHash<int, quint64> m_numbers; ///< ShownSlide::slide of each
    QVector<Drilled> m_drilled;
    MovedSliders m_moved;
    ShowClock m_clock;
    QTimer m_frame;
    QElapsedTimer m_sinceFrame;
    QTimer m_later;
    std::optional<double> m_wantedRate; ///< the newest, not shown yet
    quint64 m_lastNumber = 0;
    quint64 m_lastVersion = 0;
    int m_place = 0;
    bool m_end = false;
    Blank m_blank = Blank::None;
    QString m_number;
    Language m_language;
    bool m_laser = false;
    QPointF m_laserPlace{0.5, 0.5};
};

} // namespace atlas
