// SPDX-License-Identifier: Apache-2.0
// What the two windows of a show have in common: the slide that the room sees with the laser spot over it, the list of
// keys, and what a key or a clicker's button does.
#pragma once

#include "look/theme.h"
#include "show/presentation.h"

#include <QWidget>

namespace atlas {

class LaserSpot;
class ShowShortcuts;
class SlideCanvas;

class ShowWindow : public QWidget {
    Q_OBJECT
public:
    virtual void setTheme(const Theme& theme);
    virtual void setMoves(bool moves); ///< marks move to their new values
    [[nodiscard]] SlideCanvas* canvas() const { return m_canvas; }
    void showHelp();
    [[nodiscard]] bool isHelpShown() const;

Q_SIGNALS:
    void closed();

protected:
    ShowWindow(Presentation& show, const Theme& theme, Qt::WindowFlags flags, QWidget* parent);

    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Takes a key that means something else where the keyboard is; false: it is one of the show's.
    virtual bool walk(const QKeyEvent& /*event*/) { return false; }
    void placeLaser();

    Presentation& m_show;
    Theme m_theme;
    SlideCanvas* m_canvas;
    LaserSpot* m_laser;
    ShowShortcuts* m_help;

private:
    bool m_laserHeld = false; ///< by Ctrl
};

} // namespace atlas
