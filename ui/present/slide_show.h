// SPDX-License-Identifier: Apache-2.0
// A show from its first slide to its end: opens the windows on the displays that there are, keeps these awake, and
// goes on when one of them is unplugged.
#pragma once

#include "present/display_awake.h"
#include "present/presentation.h"
#include "view_state.h"

#include <QPointer>

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
    void kept(atlas::ScenarioId scenario, const QString& name); ///< what a slider came to

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void answer(ShowCommand command);
    void openAudience(QScreen* screen);
    void openPresenter(QScreen* screen);
    void showOther(); ///< audience's or presenter's view, on one display
    void swap();
    void screensChanged();
    void listDisplays();
    void askToKeep(QWidget* parent);

    Session& m_session;
    ViewState& m_view;
    Settings& m_settings;
    std::unique_ptr<Presentation> m_presentation;
    std::unique_ptr<DisplayAwake> m_awake;
    QPointer<AudienceWindow> m_audience;
    QPointer<PresenterWindow> m_presenter;
    QPointer<QWidget> m_from;
    QPointer<KeepDialog> m_keep;
    QPointer<QScreen> m_room, m_desk;
};

} // namespace atlas
