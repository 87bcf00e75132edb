// SPDX-License-Identifier: Apache-2.0
#include "present/slide_text_form.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace atlas {

namespace {
constexpr int idleTime = 1000; ///< milliseconds after the last key

template <class Field>
void put(Field* field, const QString& text) {
    const QSignalBlocker quiet(field);
    if constexpr (std::is_same_v<Field, QLineEdit>) {
        if (field->text() != text) {
            field->setText(text);
            field->setCursorPosition(0); // a long heading shows its beginning
        }
    } else if (field->toPlainText() != text) {
        field->setPlainText(text);
    }
}
} // namespace

SlideTextForm::SlideTextForm(Session& session, About about, QWidget* parent)
    : QWidget(parent), m_session(session), m_about(about), m_english(new QLabel(this)), m_chinese(new QLabel(this)),
      m_bodyEn(new QPlainTextEdit(this)), m_bodyZh(new QPlainTextEdit(this)) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(6);
    layout->addWidget(m_english, 0, 0);
    layout->addWidget(m_chinese, 0, 1);
    if (about == About::Slide) {
        m_headingEn = new QLineEdit(this);
        m_headingZh = new QLineEdit(this);
        layout->addWidget(m_headingEn, 1, 0);
        layout->addWidget(m_headingZh, 1, 1);
    }
    layout->addWidget(m_bodyEn, 2, 0);
    layout->addWidget(m_bodyZh, 2, 1);
    layout->setRowStretch(2, 1);
    for (QLabel* label : {m_english, m_chinese})
        label->setProperty("muted", true);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleTime);
    connect(&m_idle, &QTimer::timeout, this, &SlideTextForm::keep);
    const auto typed = [this] { m_idle.start(); };
    for (QPlainTextEdit* edit : {m_bodyEn, m_bodyZh}) {
        edit->setTabChangesFocus(true);
        edit->setMinimumHeight(48);
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, typed);
    }
    for (QLineEdit* edit : {m_headingEn, m_headingZh})
        if (edit != nullptr) {
            edit->setMaxLength(300);
            connect(edit, &QLineEdit::textEdited, this, typed);
            connect(edit, &QLineEdit::editingFinished, this, &SlideTextForm::keep);
        }
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.stories)
            read();
    });
    retranslate();
}

void SlideTextForm::showSlide(SlideId id) {
    keep();
    m_slide = id;
    m_shown = {};
    m_isRefused = false;
    setEnabled(m_session.slide(id) != nullptr);
    read();
}

void SlideTextForm::read() {
    const Slide* slide = m_session.slide(m_slide);
    const Slide now = slide != nullptr ? *slide : Slide{};
    // A field that somebody is typing into keeps what was typed; the others follow.
    if ((m_idle.isActive() || m_isRefused) && now.id == m_shown.id)
        return;
    m_shown = now;
    const bool ofSlide = m_about == About::Slide;
    put(m_bodyEn, ofSlide ? now.body.en : now.notes.en);
    put(m_bodyZh, ofSlide ? now.body.zh : now.notes.zh);
    if (ofSlide) {
        put(m_headingEn, now.heading.en);
        put(m_headingZh, now.heading.zh);
    }
}

void SlideTextForm::keep() {
    m_idle.stop();
    const Slide* slide = m_session.slide(m_slide);
    if (slide == nullptr)
        return;
    Slide changed = *slide;
    const Text typed{m_bodyEn->toPlainText(), m_bodyZh->toPlainText()};
    const bool ofSlide = m_about == About::Slide;
    bool isOthers = false; // somebody else changed what was typed into
    const auto take = [&](QString& field, const QString& shown, const QString& typedText) {
        if (typedText == shown)
            return; // what was not typed into is not ours to write
        isOthers = isOthers || (field != shown && field != typedText);
        field = typedText;
    };
    Text& body = ofSlide ? changed.body : changed.notes;
    const Text& shownBody = ofSlide ? m_shown.body : m_shown.notes;
    take(body.en, shownBody.en, typed.en);
    take(body.zh, shownBody.zh, typed.zh);
    if (ofSlide) {
        take(changed.heading.en, m_shown.heading.en, m_headingEn->text());
        take(changed.heading.zh, m_shown.heading.zh, m_headingZh->text());
    }
    if (isOthers) {
        m_shown = *slide;
        m_isRefused = true;
        Q_EMIT refused({ErrorCode::Conflict,
                        tr("Somebody else changed this text meanwhile. Type on to put yours in its place."),
                        {}});
        return;
    }
    const auto kept = m_session.changeSlide(changed); // no step where nothing differs
    m_isRefused = !kept;
    if (kept)
        read();
    else
        Q_EMIT refused(kept.error()); // what was typed stays in the fields
}

bool SlideTextForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        keep();
    return QWidget::eventFilter(watched, event);
}

void SlideTextForm::hideEvent(QHideEvent* event) {
    keep(); // another workspace, or the window closes
    QWidget::hideEvent(event);
}

void SlideTextForm::retranslate() {
    m_english->setText(tr("English"));
    m_chinese->setText(tr("Chinese"));
    if (m_about == About::Notes) {
        m_bodyEn->setAccessibleName(tr("Speaker notes in English"));
        m_bodyZh->setAccessibleName(tr("Speaker notes in Chinese"));
        for (QPlainTextEdit* edit : {m_bodyEn, m_bodyZh})
            edit->setPlaceholderText(tr("What you want to say. Only you see it."));
        return;
    }
    m_bodyEn->setAccessibleName(tr("Points in English"));
    m_bodyZh->setAccessibleName(tr("Points in Chinese"));
    m_headingEn->setAccessibleName(tr("Heading in English"));
    m_headingZh->setAccessibleName(tr("Heading in Chinese"));
    for (QPlainTextEdit* edit : {m_bodyEn, m_bodyZh})
        edit->setPlaceholderText(tr("Points, a line each"));
    for (QLineEdit* edit : {m_headingEn, m_headingZh})
        edit->setPlaceholderText(tr("Heading: the message"));
}

void SlideTextForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
