// SPDX-License-Identifier: Apache-2.0
// What a slide says: heading and points, or the speaker's notes, in both languages side by side. What was typed is
// kept a moment after the last key, and at once when something else is looked at. What could not be kept is held for
// its slide and stands there again when somebody comes back.
#pragma once

#include "domain/result.h"
#include "session/session.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace atlas {

class SlideTextForm : public QWidget {
    Q_OBJECT
public:
    enum class About { Slide, Notes };

    SlideTextForm(Session& session, About about, QWidget* parent = nullptr);

    void showSlide(SlideId id); ///< what was typed into the one before is kept first, or held where that is refused
    void keep();                ///< also what is held for other slides

Q_SIGNALS:
    void refused(const atlas::Error& error); ///< says which slide
    void mended();                           ///< everything that was refused is kept now

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// What stands in the fields of a slide.
    struct Entry {
        Slide shown; ///< as the fields were last filled
        Text heading;
        Text body;
        Error refusal;           ///< of the last try
        bool isConflict = false; ///< somebody else changed the text: only typing on replaces theirs
    };

    void retranslate();
    void read(); ///< what the slide says now, where nobody is typing
    void keepShown();
    void fill(const Text& heading, const Text& body);
    [[nodiscard]] Entry standing() const;
    Result<void> write(SlideId id, Entry& entry);
    void tellRefusals(); ///< of the slide that is shown, else of one that is held

    Session& m_session;
    About m_about;
    SlideId m_slide;
    Slide m_shown; ///< as the fields were last filled
    QHash<SlideId, Entry> m_held;
    Error m_refusal;
    QLabel* m_english;
    QLabel* m_chinese;
    QLineEdit* m_headingEn = nullptr; ///< only of About::Slide
    QLineEdit* m_headingZh = nullptr;
    QPlainTextEdit* m_bodyEn;
    QPlainTextEdit* m_bodyZh;
    QTimer m_idle;
    bool m_isRefused = false; ///< what stands in the fields could not be kept, and stays there
    bool m_isConflict = false;
};

} // namespace atlas
