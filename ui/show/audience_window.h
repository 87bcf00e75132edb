// SPDX-License-Identifier: Apache-2.0
// What the room sees: the slide, the whole display large, with nothing around it. It reads the keys of a show and draws
// the laser spot, the blank screen and the end of the story.
#pragma once

#include "parts/spoken_parts.h"
#include "show/show_window.h"

#include <QTimer>

class QScreen;

namespace atlas {

class AudienceWindow final : public ShowWindow, public SpokenParts {
    Q_OBJECT
public:
    AudienceWindow(Presentation& show, const Theme& theme, QWidget* parent = nullptr);
    ~AudienceWindow() override;

    void openOn(QScreen* screen); ///< full screen there
    void setTheme(const Theme& theme) override;
    void setMoves(bool moves) override; ///< slides fade into each other, too
    [[nodiscard]] bool isLaserShown() const;
    void toggleFullScreen();

    // A screen reader hears each slide; after them, the page that a click has opened.
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Window; }
    [[nodiscard]] bool hasSpokenChildren() const override { return true; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override;
    [[nodiscard]] QString partName(int part) const override;
    [[nodiscard]] QString partDescription(int part) const override;
    [[nodiscard]] QRect partRect(int part) const override;
    void pressPart(int part) override;

    static constexpr int cursorTime = 2000; ///< milliseconds until a mouse that rests is out of sight

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool walk(const QKeyEvent& event) override; ///< along the chart's marks

private:
    enum class Part { Slide, Slider, Chart }; ///< where the keyboard is

    void follow();      ///< the shot
    void followState(); ///< blank, end, laser
    void tell();        ///< what is shown, to assistive technology
    [[nodiscard]] QString slideWords() const;
    void enter(Part part);
    void wakeCursor();
    void hideCursor();

    QTimer m_cursor;
    Part m_part = Part::Slide;
    QString m_told; ///< what was spoken last
    bool m_moves = true;
};

} // namespace atlas
