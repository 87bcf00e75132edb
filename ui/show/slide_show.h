// SPDX-License-Identifier: Apache-2.0
// A show from its first slide to its end: opens the windows on the displays that there are, keeps these awake, and
// goes on when one of them is unplugged or plugged in. The speaker's notes never appear on the room's display.
#pragma once

#include "show/display_awake.h"
#include "show/presentation.h"
#include "state/view_state.h"

#include <QPointer>
#include <QSet>

#include <memory>

class QScreen;

namespace atlas {

class AudienceWindow;
class KeepDialog;
class PresenterWindow;
class Settings;

class SlideShow : public QObject {
    Q_OBJECT
public:
    SlideShow(Session& session, ViewState& view, Settings& settings, QObject* parent = nullptr);
    ~SlideShow() override;

    /// Begins at a place, or where a show runs already goes on with these slides there. `from`: the window that asks;
    /// with more than one display the room gets another one than that.
    void start(const QVector<Slide>& slides, int place, QWidget* from);
    void end();
    [[nodiscard]] bool isRunning() const;
    /// After an edit of the story.
    void setSlides(const QVector<Slide>& slides);
    [[nodiscard]] Presentation* presentation() const { return m_presentation.get(); } ///< of the last show
    [[nodiscard]] AudienceWindow* audience() const;                                   ///< nullptr: no show runs
    [[nodiscard]] PresenterWindow* presenter() const; ///< nullptr: not asked for, on one display

Q_SIGNALS:
    void started();
    void ended();
    void placeChanged(int place);
    void kept(atlas::ScenarioId scenario, const QString& sentence); ///< what a slider came to, and what is shown now

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(ShowCommand command);
    void openAudience(QScreen* screen);
    void openPresenter(QScreen* screen);
    void takeKeyboard(); ///< for the presenter's window
    void showOther();    ///< audience's or presenter's view, on one display
    void swap();
    void follow(QScreen* screen);              ///< hears of its changes
    void leave(QScreen* gone);                 ///< it is being unplugged
    void assign(QScreen* here);                ///< to the speaker; the room gets another one, or the one of last time
    void choose(QScreen* room, QScreen* desk); ///< somebody wants it so, also next time
    void settle();                             ///< each window on its display, as far as it is there
    void listDisplays();
    void askToKeep(QWidget* parent);
    void deleteClosed();
    /// Those that there are; of two that show the same picture one.
    [[nodiscard]] QList<QScreen*> displays() const;
    [[nodiscard]] bool mayShowNotes() const; ///< on the only display: it is not the room's

    Session& m_session;
    ViewState& m_view;
    Settings& m_settings;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<DisplayAwake> m_awake;
    QPointer<AudienceWindow> m_audience;
    QPointer<PresenterWindow> m_presenter;
    QVector<QPointer<QWidget>> m_closed; ///< of shows before, where they wait to be deleted
    QPointer<QWidget> m_from;
    QPointer<KeepDialog> m_keep;
    QPointer<QScreen> m_room, m_desk; ///< where the windows are; the same: there is one display
    QString m_roomKey, m_deskKey;     ///< where they belong, also while that display is away
    QSet<const QScreen*> m_gone;      ///< unplugged, and not deleted yet
};

} // namespace atlas
