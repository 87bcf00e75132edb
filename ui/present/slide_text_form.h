// SPDX-License-Identifier: Apache-2.0
// What a slide says: heading and points, or the speaker's notes, in both languages side by side. What was typed is
// kept a moment after the last key, and at once when something else is looked at.
#pragma once

#include "domain/result.h"
#include "session/session.h"

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

    void showSlide(SlideId id); ///< what was typed into the one before is kept first
    void keep();

Q_SIGNALS:
    void refused(const atlas::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void read(); ///< what the slide says now, where nobody is typing

    Session& m_session;
    About m_about;
    SlideId m_slide;
    Slide m_shown; ///< as the fields were last filled
    QLabel* m_english;
    QLabel* m_chinese;
    QLineEdit* m_headingEn = nullptr; ///< only of About::Slide
    QLineEdit* m_headingZh = nullptr;
    QPlainTextEdit* m_bodyEn;
    QPlainTextEdit* m_bodyZh;
    QTimer m_idle;
    bool m_isRefused = false; ///< what stands in the fields could not be kept, and stays there
};

} // namespace atlas
