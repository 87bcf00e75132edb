// SPDX-License-Identifier: Apache-2.0
#include "status_line.h"

#include "session/session.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QTime>
#include <QUndoStack>

namespace atlas {

StatusLine::StatusLine(Session& session, QWidget* parent)
    : QStatusBar(parent), m_session(session), m_message(new QLabel(this)), m_scenario(new QLabel(this)),
      m_saved(new QLabel(this)), m_file(new QLabel(this)) {
    setSizeGripEnabled(false);
    setContentsMargins(8, 2, 8, 2);
    // A long sentence gives way to what is always there: its tool tip has the whole.
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    addWidget(m_message, 1);
    for (QLabel* label : {m_scenario, m_saved, m_file}) {
        label->setProperty("muted", true);
        label->setContentsMargins(8, 0, 8, 0);
        addPermanentWidget(label);
    }
    connect(&session, &Session::changed, this, &StatusLine::refresh);
    // What was said of an earlier step ("Undo brings it back") is no longer true after the next one.
    connect(session.undoStack(), &QUndoStack::indexChanged, this, [this] { say({}); });
    connect(&session, &Session::othersEdited, this, [this](const QString& author, int count) {
        say(author.isEmpty() ? tr("%n change(s) came in from another window or program.", nullptr, count)
                             : tr("%n change(s) came in from %1.", nullptr, count).arg(author));
    });
    connect(&session, &Session::editFailed, this, [this](const Error& error) { say(error.sentence); });
    refresh();
}

void StatusLine::say(const QString& sentence) {
    m_sentence = sentence;
    fitMessage();
    m_message->setAccessibleDescription(sentence);
    m_message->setToolTip(sentence);
}

void StatusLine::fitMessage() {
    m_message->setText(m_message->fontMetrics().elidedText(m_sentence, Qt::ElideRight, m_message->width()));
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QStatusBar::resizeEvent(event);
    QMetaObject::invokeMethod(this, &StatusLine::fitMessage, Qt::QueuedConnection); // once the labels have their places
}

void StatusLine::changeEvent(QEvent* event) {
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void StatusLine::refresh() {
    const Language language = QLocale().language() == QLocale::Chinese ? Language::Chinese : Language::English;
    const Scenario& scenario = m_session.scenario();
    const QString name = scenario.name.in(language);
    m_message->setAccessibleName(tr("Status", "accessible name of the status bar's text"));
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
