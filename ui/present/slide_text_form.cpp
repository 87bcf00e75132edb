// SPDX-License-Identifier: Apache-2.0
#include "present/slide_text_form.h"

#include "session/story_edits.h"
#include "session/story_shelf.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

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
    connect(&m_idle, &QTimer::timeout, this, &SlideTextForm::keepShown);
    const auto typed = [this] {
        m_isConflict = false;
        m_idle.start();
    };
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
            connect(edit, &QLineEdit::editingFinished, this, &SlideTextForm::keepShown);
        }
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.stories)
            read();
    });
    retranslate();
}

void SlideTextForm::showSlide(SlideId id) {
    keepShown();
    if (m_isRefused)
        m_held.insert(m_slide, standing());
    m_slide = id;
    m_shown = {};
    m_isRefused = false;
    m_isConflict = false;
    setEnabled(m_session.stories().slide(id) != nullptr);
    if (m_held.contains(id) && m_session.stories().slide(id) != nullptr) {
        const Entry held = m_held.take(id);
        m_shown = held.shown;
        m_refusal = held.refusal;
        m_isRefused = true;
        m_isConflict = held.isConflict;
        fill(held.heading, held.body);
    } else {
        read();
    }
    tellRefusals();
}

void SlideTextForm::read() {
    const Slide* slide = m_session.stories().slide(m_slide);
    const Slide now = slide != nullptr ? *slide : Slide{};
    // A field that somebody is typing into keeps what was typed; the others follow.
    if ((m_idle.isActive() || m_isRefused) && now.id == m_shown.id)
        return;
    m_shown = now;
    fill(now.heading, m_about == About::Slide ? now.body : now.notes);
}

void SlideTextForm::fill(const Text& heading, const Text& body) {
    put(m_bodyEn, body.en);
    put(m_bodyZh, body.zh);
    if (m_about == About::Slide) {
        put(m_headingEn, heading.en);
        put(m_headingZh, heading.zh);
    }
}

SlideTextForm::Entry SlideTextForm::standing() const {
    Entry entry{m_shown, m_shown.heading, {m_bodyEn->toPlainText(), m_bodyZh->toPlainText()}, m_refusal, m_isConflict};
    if (m_about == About::Slide)
        entry.heading = {m_headingEn->text(), m_headingZh->text()};
    return entry;
}

Result<void> SlideTextForm::write(SlideId id, Entry& entry) {
    const Slide* slide = m_session.stories().slide(id);
    if (slide == nullptr)
        return {};
    if (entry.isConflict)
        return failure(entry.refusal);
    Slide changed = *slide;
    const bool ofSlide = m_about == About::Slide;
    bool isOthers = false; // somebody else changed what was typed into
    const auto take = [&](QString& field, const QString& shown, const QString& typedText) {
        if (typedText == shown)
            return; // what was not typed into is not ours to write
        isOthers = isOthers || (field != shown && field != typedText);
        field = typedText;
    };
    Text& body = ofSlide ? changed.body : changed.notes;
    const Text& shownBody = ofSlide ? entry.shown.body : entry.shown.notes;
    take(body.en, shownBody.en, entry.body.en);
    take(body.zh, shownBody.zh, entry.body.zh);
    if (ofSlide) {
        take(changed.heading.en, entry.shown.heading.en, entry.heading.en);
        take(changed.heading.zh, entry.shown.heading.zh, entry.heading.zh);
    }
    if (isOthers) {
        entry.shown = *slide;
        entry.isConflict = true;
        entry.refusal = {ErrorCode::Conflict,
                         tr("Somebody else changed this text meanwhile. Type on to put yours in its place."),
                         {}};
        return failure(entry.refusal);
    }
    const auto kept = m_session.commit(edits::changeSlide(m_session, changed)); // no step where nothing differs
    if (kept)
        return {};
    entry.refusal = kept.error();
    return failure(kept.error());
}

void SlideTextForm::keepShown() {
    m_idle.stop();
    if (m_session.stories().slide(m_slide) == nullptr)
        return;
    Entry typed = standing();
    const bool wasRefused = m_isRefused;
    m_isRefused = !write(m_slide, typed);
    if (m_isRefused) { // what was typed stays in the fields
        m_shown = typed.shown;
        m_refusal = typed.refusal;
        m_isConflict = typed.isConflict;
        tellRefusals();
        return;
    }
    read();
    if (wasRefused && m_held.isEmpty())
        Q_EMIT mended();
    else if (wasRefused)
        tellRefusals();
}

void SlideTextForm::keep() {
    keepShown();
    if ((m_isRefused && !m_isConflict) || m_held.isEmpty())
        return; // each try of a locked file is a wait
    const QList<SlideId> ids = m_held.keys();
    for (const SlideId id : ids) {
        if (m_session.stories().slide(id) == nullptr)
            continue; // deleted; an undo may bring it back
        Entry held = m_held.value(id);
        if (write(id, held)) {
            m_held.remove(id);
        } else {
            m_held.insert(id, held);
            if (!held.isConflict)
                break;
        }
    }
    if (m_held.isEmpty() && !m_isRefused)
        Q_EMIT mended();
    else
        tellRefusals();
}

void SlideTextForm::tellRefusals() {
    const auto tell = [this](const Slide& slide, Error error) {
        const QVector<Slide> all = m_session.stories().slides(slide.story);
        const auto at = std::find_if(all.begin(), all.end(), [&](const Slide& each) { return each.id == slide.id; });
        const QString number = QString::number(at - all.begin() + 1);
        const QString sentence =
            m_about == About::Notes ? tr("The notes of slide %1 are not saved; what you typed stays with the slide. %2")
                                    : tr("The text of slide %1 is not saved; what you typed stays with the slide. %2");
        error.sentence = sentence.arg(number, error.sentence);
        Q_EMIT refused(error);
    };
    if (m_isRefused) {
        if (const Slide* slide = m_session.stories().slide(m_slide))
            tell(*slide, m_refusal);
        return;
    }
    for (auto held = m_held.cbegin(); held != m_held.cend(); ++held)
        if (const Slide* slide = m_session.stories().slide(held.key())) {
            tell(*slide, held->refusal);
            return;
        }
}

bool SlideTextForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        keepShown();
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
