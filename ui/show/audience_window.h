// SPDX-License-Identifier: Apache-2.0
// What the room sees: the slide, the whole display large, with nothing around it. It reads the keys of a show and draws
// the laser spot, the blank screen and the end of the story.
#pragma once

#include "look/theme.h"
#include "show/presentation.h"

#include <QTimer>
#include <QWidget>

class QScreen;

namespace atlas {

class LaserSpot;
class ShowShortcuts;
class SlideCanvas;

class AudienceWindow : public QWidget {
    Q_OBJECT
public:
    AudienceWindow(Presentation& show, const Theme& theme, QWidget* parent = nullptr);
    ~AudienceWindow() override;

    void openOn(QScreen* screen); ///< full screen there
    void setTheme(const Theme& theme);
    void setMoves(bool moves); ///< slides fade into each other
    [[nodiscard]] SlideCanvas* canvas() const { return m_canvas; }
    [[nodiscard]] bool isLaserShown() const;
    [[nodiscard]] bool isHelpShown() const;
    void showHelp();
    void toggleFullScreen();

    static constexpr int cursorTime = 2000; ///< milliseconds until a mouse that rests is out of sight

Q_SIGNALS:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Part { Slide, Slider, Chart }; ///< where the keyboard is

    void follow();      ///< the shot
    void followState(); ///< blank, end, laser
    void announce();
    void enter(Part part);
    bool walk(const QKeyEvent& event);
    void placeLaser();
    void wakeCursor();
    void hideCursor();

    Presentation& m_show;
    Theme m_theme;
    SlideCanvas* m_canvas;
    LaserSpot* m_laser;
    ShowShortcuts* m_help;
    QTimer m_cursor;
    Part m_part = Part::Slide;
    bool m_moves = true;
    bool m_laserHeld = false; ///< by Ctrl
};

} // namespace atlas
