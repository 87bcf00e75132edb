// SPDX-License-Identifier: Apache-2.0
// What the presenter sees meanwhile: the slide of the room, the next one, the notes, the time, and a control for
// everything that the room's window does by key.
#pragma once

#include "show/show_window.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScreen;

namespace atlas {

class PresenterSlider;

class PresenterWindow final : public ShowWindow {
    Q_OBJECT
public:
    /// `language`: of notes and headings, the program's. The slides are shown as the room sees them.
    PresenterWindow(Presentation& show, const Theme& theme, Language language, QWidget* parent = nullptr);
    ~PresenterWindow() override;

    void setTheme(const Theme& theme) override;
    void setMoves(bool moves) override;
    void setLanguage(Language language);
    void setRatio(qreal widthToHeight); ///< of the room's display
    void setNotesSize(int pixels);
    [[nodiscard]] int notesSize() const { return m_notesSize; }
    void setAwake(bool kept); ///< are the displays kept from sleeping?
    /// The displays that there are and the one that the room sees; with one there is nothing to choose.
    void setDisplays(const QStringList& names, int room);
    void say(const QString& sentence); ///< in the status line
    [[nodiscard]] SlideCanvas* upcoming() const { return m_next; }

Q_SIGNALS:
    void notesSizeChanged(int pixels);
    void displayChosen(int display); ///< for the room
    void swapRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QPushButton* button(ShowCommand command, bool checkable);
    void build();
    void follow();
    void followState();
    void speakSlide();
    void followClock();
    void listSlides();
    void nameSlide(int place); ///< in the list
    void showNotes();
    void retranslate();

    Language m_language;
    SlideCanvas* m_next;
    QLabel *m_elapsed, *m_clock, *m_place, *m_nextLabel, *m_notesLabel, *m_status;
    QPlainTextEdit* m_notes;
    QComboBox *m_jump, *m_displays;
    PresenterSlider* m_slider;
    QPushButton *m_previousButton, *m_nextButton, *m_black, *m_laserButton, *m_languageButton, *m_end;
    QPushButton *m_timer, *m_timerReset, *m_smaller, *m_larger, *m_swap, *m_helpButton;
    QTimer m_tick;
    QString m_said;
    QString m_spoken; ///< the slide that was named last
    std::optional<bool> m_awake;
    int m_notesSize = 18;
};

} // namespace atlas
