// SPDX-License-Identifier: Apache-2.0
#include "window/status_line.h"

#include "parts/announcement.h"
#include "session/session.h"
#include "storage/portfolio.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace atlas {

namespace {

constexpr int mostLines = 4;

/// May the same be tried again, so that it counts as read once it went through?
bool mayBeMended(ErrorCode code) {
    return code != ErrorCode::Conflict && code != ErrorCode::Invalid && code != ErrorCode::Unsupported;
}

} // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_message(new QLabel(this)), m_read(new QPushButton(this)),
      m_scenario(new QLabel(this)), m_saved(new QLabel(this)), m_file(new QLabel(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    // A long sentence gives way to what is always there: its tool tip has the whole.
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setTextFormat(Qt::PlainText);
    addWidget(m_message, 1);
    m_read->setAutoDefault(true); // Enter presses it outside of a dialog, too
    m_read->hide();
    addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, [this] {
        m_unread.removeFirst();
        showNext();
    });
    for (QLabel* label : {m_scenario, m_saved, m_file}) {
        label->setProperty("muted", true);
        label->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(label);
    }
    connect(&session, &Session::changed, this, &StatusLine::refresh);
    // What was said of an earlier step ("Undo brings it back") is no longer true after the next one.
    connect(session.undoStack(), &UndoStack::indexChanged, this, [this] {
        say({});
        letGo(Until::NextStep);
    });
    connect(session.undoStack(), &UndoStack::mended, this, [this] { letGo(Until::Mended); });
    connect(&session, &Session::othersEdited, this, [this](const QString& author, int count) {
        say(author.isEmpty() ? tr("%n change(s) came in from another window or program.", nullptr, count)
                             : tr("%n change(s) came in from %1.", nullptr, count).arg(author));
    });
    connect(&session, &Session::editFailed, this,
            [this](const Error& error) { add(error.sentence, mayBeMended(error.code) ? Until::Mended : Until::Read); });
    connect(&session, &Session::readFailed, this, [this](const Error& error) { add(error.sentence, Until::Readable); });
    connect(&session, &Session::readMended, this, [this] { letGo(Until::Readable); });
    refresh();
}

void StatusLine::say(const QString& sentence) {
    m_sentence = sentence;
    announce(*this, sentence);
    if (m_unread.isEmpty())
        showNext();
}

void StatusLine::refuse(const QString& sentence) { add(sentence, Until::NextStep); }

void StatusLine::add(const QString& sentence, Until until) {
    if (sentence.isEmpty())
        return;
    // The same said again is one sentence to read.
    m_unread.removeIf([&](const Refusal& each) { return each.sentence == sentence; });
    m_unread.prepend({sentence, until});
    announce(*this, sentence);
    showNext();
}

void StatusLine::letGo(Until until) {
    if (m_unread.removeIf([&](const Refusal& each) { return each.until == until; }) > 0)
        showNext();
}

void StatusLine::showNext() {
    const bool refuses = !m_unread.isEmpty();
    const QString shown = refuses ? m_unread.constFirst().sentence : m_sentence;
    if (m_message->property("refusal").toBool() != refuses) {
        m_message->setProperty("refusal", refuses);
        m_message->style()->polish(m_message);
    }
    m_read->setVisible(refuses);
    fitMessage();
    m_message->setAccessibleDescription(shown);
    m_message->setToolTip(shown);
}

void StatusLine::fitMessage() {
    const QFontMetrics metrics = m_message->fontMetrics();
    m_message->setWordWrap(!m_unread.isEmpty());
    if (m_unread.isEmpty()) {
        m_message->setMinimumHeight(0);
        m_message->setText(metrics.elidedText(m_sentence, Qt::ElideRight, m_message->width()));
        return;
    }
    // What has to be read is there to the last word.
    const QString& sentence = m_unread.constFirst().sentence;
    const QRect room(0, 0, std::max(1, m_message->width()), metrics.lineSpacing() * mostLines);
    m_message->setMinimumHeight(metrics.boundingRect(room, Qt::TextWordWrap, sentence).height());
    m_message->setText(sentence);
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    QMetaObject::invokeMethod(this, &StatusLine::fitMessage, Qt::QueuedConnection); // once the labels have their places
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    // A sentence of a moment ago is in the other language; a refusal stays until it has been read.
    say({});
    refresh();
}

void StatusLine::refresh() {
    const Language language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    const Scenario& scenario = m_session.scenario();
    const QString name = scenario.name.in(language);
    m_message->setAccessibleName(tr("Status", "accessible name of the status bar's text"));
    m_read->setText(tr("Got it", "button: the message has been read"));
    m_read->setAccessibleName(tr("Close the message"));
    m_scenario->setText(scenario.isProtected ? tr("Scenario: %1 (protected)").arg(name) : tr("Scenario: %1").arg(name));
    m_scenario->setAccessibleName(tr("Scenario shown"));
    // Every edit is on disk before the session tells of it, so there is only one other state: a drag that goes on.
    const bool readOnly = m_session.portfolio().isReadOnly();
    m_saved->setText(m_session.isPreviewing() ? tr("Trying out, not saved")
                     : readOnly               ? tr("Read-only")
                                              : tr("All changes saved"));
    m_saved->setAccessibleName(tr("Saved state"));
    m_file->setText(QFileInfo(m_session.portfolio().path()).fileName());
    m_file->setToolTip(m_session.portfolio().path());
    m_file->setAccessibleName(tr("Portfolio file"));
    QMetaObject::invokeMethod(this, &StatusLine::fitMessage, Qt::QueuedConnection);
}

} // namespace atlas
