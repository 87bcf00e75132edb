// SPDX-License-Identifier: Apache-2.0
#include "history/history_detail.h"

#include "domain/date_text.h"
#include "models/history_model.h"
#include "parts/announcement.h"
#include "parts/command.h"
#include "session/history_edits.h"
#include "state/panel_host.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr int highestText = 140; ///< what is longer is scrolled
} // namespace

HistoryDetail::HistoryDetail(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QFrame(parent), m_session(session), m_view(view), m_host(host), m_text(new QTextBrowser(this)),
      m_takeBack(new QPushButton(this)), m_goBack(new QPushButton(this)), m_ways(new QWidget(this)),
      m_question(new QWidget(this)), m_sentence(new QLabel(this)), m_reason(new QLineEdit(this)),
      m_confirm(new QPushButton(this)), m_cancel(new QPushButton(this)) {
    setProperty("card", true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setFont(Theme::font(TypeStep::Body));
    m_text->document()->setDocumentMargin(0);
    m_text->setStyleSheet(QStringLiteral("background: transparent;")); // a part of the card, not a field
    m_text->setTabChangesFocus(true);
    m_sentence->setWordWrap(true);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // as fit() says
    m_sentence->setTextFormat(Qt::PlainText);
    m_confirm->setProperty("primary", true);
    for (QPushButton* button : {m_takeBack, m_goBack, m_confirm, m_cancel})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too

    auto* ways = new QHBoxLayout(m_ways);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->setSpacing(8);
    ways->addWidget(m_takeBack);
    ways->addWidget(m_goBack);
    ways->addStretch(1);
    auto* answers = new QHBoxLayout;
    answers->setSpacing(8);
    answers->addWidget(m_reason, 1);
    answers->addWidget(m_confirm);
    answers->addWidget(m_cancel);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(8);
    question->addWidget(m_sentence);
    question->addLayout(answers);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_ways);
    layout->addWidget(m_question);

    setCommand(m_takeBack, QStringLiteral("take-back"));
    setCommand(m_goBack, QStringLiteral("go-back"));
    connect(m_takeBack, &QPushButton::clicked, this, [this] { ask(Way::TakeBack); });
    connect(m_goBack, &QPushButton::clicked, this, [this] { ask(Way::GoBack); });
    connect(m_confirm, &QPushButton::clicked, this, &HistoryDetail::carryOut);
    connect(m_reason, &QLineEdit::returnPressed, this, &HistoryDetail::carryOut);
    connect(m_cancel, &QPushButton::clicked, this, &HistoryDetail::leave);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.origin != ChangeSet::Origin::Preview && m_way != Way::None)
            weigh(); // what was said a moment ago may no longer be so
    });
    connect(&view, &ViewState::themeChanged, this, &HistoryDetail::describe);
    m_question->hide();
    hide();
    retranslate();
}

void HistoryDetail::setEntry(const LogEntry& entry, const ChangeText& change, int stepRows) {
    const bool isOther = !m_entry || m_entry->id != entry.id;
    m_entry = entry;
    m_change = change;
    m_stepRows = stepRows;
    if (isOther)
        leave();
    describe();
    show();
}

void HistoryDetail::clear() {
    m_entry = {};
    leave();
    hide();
}

void HistoryDetail::describe() {
    if (!m_entry)
        return;
    const auto dash = [](const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; };
    const QString who = !m_entry->author.isEmpty() ? m_entry->author
                        : m_entry->step.isValid()  ? tr("the program", "who made a change")
                                                   : tr("another program", "who made a change");
    QStringList words{momentText(m_entry->at, m_view.language()), who};
    const QVector<Scenario>& all = m_session.scenarios();
    const auto of =
        std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == m_entry->scenario; });
    if (of != all.cend())
        words.append(tr("in scenario “%1”").arg(of->name.in(m_view.language())));
    if (m_stepRows > 1)
        words.append(m_stepRows < HistoryModel::mostCounted
                         ? tr("one of %n in the step “%1”", nullptr, m_stepRows).arg(m_entry->text)
                         : tr("one of very many in the step “%1”").arg(m_entry->text));
    const QString muted = m_view.theme().colour(Colour::MutedText).name();
    QString html =
        QStringLiteral("<p style=\"margin:0 0 2px 0\"><b>%1</b></p><p style=\"margin:0 0 6px 0; color:%2\">%3</p>"
                       "<table cellspacing=\"0\" cellpadding=\"1\">")
            .arg(m_change.what().toHtmlEscaped(), muted, words.join(QStringLiteral(" · ")).toHtmlEscaped());
    const auto pair = [&](const QString& name, const QString& value) {
        html += QStringLiteral("<tr><td style=\"color:%1; padding-right:12px\">%2</td><td>%3</td></tr>")
                    .arg(muted, name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    pair(tr("From", "a value"), dash(m_change.from));
    pair(tr("To", "a value"), dash(m_change.to));
    pair(tr("Why", "a reason"), m_entry->reason.isEmpty() ? tr("no reason was given") : m_entry->reason);
    m_text->setHtml(html + QStringLiteral("</table>"));
    fit();
    const bool mayEdit = !m_session.portfolio().isReadOnly();
    m_takeBack->setEnabled(mayEdit);
    m_goBack->setEnabled(mayEdit);
}

void HistoryDetail::fit() {
    // A table beside them would take the room of their further lines.
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - 2 * frameWidth();
    m_text->document()->setTextWidth(room);
    m_text->setFixedHeight(std::min(highestText, static_cast<int>(std::ceil(m_text->document()->size().height())) + 2));
    m_sentence->setFixedHeight(std::max(0, m_sentence->heightForWidth(room))); // -1: it is empty
}

void HistoryDetail::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    fit();
}

QString HistoryDetail::countsOf(const Edit& edit) const {
    QStringList words;
    const auto count = [](qsizetype n) { return static_cast<int>(n); };
    if (!edit.targets.isEmpty())
        words.append(tr("%n target(s)", "growth targets", count(edit.targets.size())));
    if (!edit.terms.isEmpty())
        words.append(tr("locks or notes of %n target(s)", "growth targets", count(edit.terms.size())));
    if (!edit.nodes.isEmpty())
        words.append(tr("%n place(s)", nullptr, count(edit.nodes.size())));
    if (!edit.scenarios.isEmpty())
        words.append(tr("%n scenario(s)", nullptr, count(edit.scenarios.size())));
    if (!edit.observations.isEmpty())
        words.append(tr("%n figure(s)", nullptr, count(edit.observations.size())));
    if (!edit.stories.isEmpty())
        words.append(tr("%n story(s)", nullptr, count(edit.stories.size())));
    if (!edit.slides.isEmpty())
        words.append(tr("%n slide(s)", nullptr, count(edit.slides.size())));
    qsizetype more = 0;
    edit.others.forEach([&](const auto& changes) { more += changes.size(); });
    if (more > 0)
        words.append(tr("%n other row(s), such as sources and indicators", nullptr, count(more)));
    return words.join(m_view.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

Result<Edit> HistoryDetail::wouldBe() const {
    return m_way == Way::TakeBack ? edits::reversal(m_session, *m_entry) : edits::wayBack(m_session, *m_entry);
}

void HistoryDetail::ask(Way way) {
    if (!m_entry)
        return;
    m_way = way;
    m_reason->clear();
    m_confirm->setText(way == Way::TakeBack ? tr("Take back") : tr("Go back"));
    m_confirm->setAccessibleName(m_confirm->text());
    m_ways->hide();
    m_question->show();
    weigh();
    (m_confirm->isEnabled() ? static_cast<QWidget*>(m_reason) : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void HistoryDetail::weigh() {
    const auto edit = wouldBe();
    const QString moment = momentText(m_entry->at, m_view.language());
    m_confirm->setEnabled(edit && !edit->isEmpty());
    m_reason->setEnabled(m_confirm->isEnabled());
    m_counts = edit ? countsOf(*edit) : QString();
    QString sentence;
    if (!edit)
        sentence = edit.error().sentence;
    else if (edit->isEmpty())
        sentence = tr("Nothing differs from what it was on %1.").arg(moment);
    else if (m_way == Way::GoBack)
        sentence = tr("As on %1 again: %2. What was done since stays in the history, and undo brings it back.")
                       .arg(moment, m_counts);
    else if (m_stepRows > 1)
        sentence = tr("The whole step is taken back. As before it again: %1.").arg(m_counts);
    else
        sentence = tr("As before this change again: %1.").arg(m_counts);
    const bool keeps = std::any_of(m_session.scenarios().cbegin(), m_session.scenarios().cend(),
                                   [](const Scenario& each) { return each.isProtected; });
    if (edit && m_way == Way::GoBack && keeps)
        sentence += QLatin1Char(' ') + tr("Targets that were protected then and are now stay as they are.");
    m_sentence->setText(sentence);
    fit();
    m_question->setAccessibleDescription(sentence);
    m_confirm->setAccessibleDescription(sentence);
}

void HistoryDetail::carryOut() {
    if (!m_entry || m_way == Way::None || !m_confirm->isEnabled())
        return;
    const Way way = std::exchange(m_way, Way::None); // it is not weighed again while it happens
    const QString counts = m_counts;
    const auto done = way == Way::TakeBack ? edits::revert(m_session, *m_entry, m_reason->text())
                                           : edits::returnTo(m_session, *m_entry, m_reason->text());
    if (!done) {
        m_way = way;
        m_sentence->setText(done.error().sentence);
        announce(*this, m_sentence->text());
        fit();
        return;
    }
    leave();
    m_host.say(way == Way::TakeBack ? tr("Taken back: %1. Undo brings it back.").arg(counts)
                                    : tr("Gone back: %1. Undo brings back what was before.").arg(counts));
}

void HistoryDetail::leave() {
    const bool hadKeyboard = m_question->isAncestorOf(focusWidget());
    m_way = Way::None;
    m_question->hide();
    m_ways->show();
    if (hadKeyboard)
        m_takeBack->setFocus(Qt::OtherFocusReason);
}

void HistoryDetail::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_way != Way::None)
        leave();
    else
        QFrame::keyPressEvent(event);
}

void HistoryDetail::retranslate() {
    setAccessibleName(tr("The selected change"));
    m_text->setAccessibleName(tr("All about the selected change"));
    m_takeBack->setText(tr("Take back this change…"));
    m_takeBack->setAccessibleName(tr("Take back this change"));
    m_goBack->setText(tr("Go back to this moment…"));
    m_goBack->setAccessibleName(tr("Go back to this moment"));
    m_reason->setPlaceholderText(tr("Why? (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason for going back"));
    m_cancel->setText(tr("Cancel", "going back"));
    m_cancel->setAccessibleName(tr("Cancel", "going back"));
    if (m_way != Way::None) {
        m_confirm->setText(m_way == Way::TakeBack ? tr("Take back") : tr("Go back"));
        m_confirm->setAccessibleName(m_confirm->text());
        weigh();
    }
    describe();
}

void HistoryDetail::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace atlas
