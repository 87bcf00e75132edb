// SPDX-License-Identifier: Apache-2.0
#include "targets/working_copy.h"

#include "session/scenario_edits.h"
#include "session/session.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace atlas {

Text workingCopyName(const Session& session, const Scenario& from, const QDate& day) {
    // Content, so in both languages at once and not in the one that the program speaks just now.
    const QString date = day.toString(Qt::ISODate);
    const auto name = [&](int number) {
        const QString more = number < 2 ? QString() : QStringLiteral(" (%1)").arg(number);
        return Text{QStringLiteral("%1, working copy of %2%3").arg(from.name.in(Language::English), date, more),
                    QStringLiteral("%1（%2工作副本）%3").arg(from.name.in(Language::Chinese), date, more)};
    };
    const QVector<Scenario>& taken = session.scenarios();
    for (int number = 1;; ++number)
        if (Text free = name(number); std::none_of(taken.begin(), taken.end(), [&](const Scenario& scenario) {
                return scenario.name.en == free.en || scenario.name.zh == free.zh;
            }))
            return free;
}

Result<QString> continueInCopy(Session& session, Language language) {
    const Scenario from = session.scenario();
    const Text name = workingCopyName(session, from, QDate::currentDate());
    TRY(session.commit(edits::forkScenario(session, from.id, name)));
    return WorkingCopyBanner::tr("You now work in “%1”. The published targets stay as they are.")
        .arg(name.in(language));
}

WorkingCopyBanner::WorkingCopyBanner(QWidget* parent)
    : QFrame(parent), m_sentence(new QLabel(this)), m_continue(new QPushButton(this)), m_cancel(new QPushButton(this)) {
    setProperty("banner", true);
    m_sentence->setWordWrap(true);
    m_continue->setProperty("primary", true);
    for (QPushButton* button : {m_continue, m_cancel})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sentence, 1);
    layout->addWidget(m_continue);
    layout->addWidget(m_cancel);
    connect(m_continue, &QPushButton::clicked, this, &WorkingCopyBanner::accepted);
    connect(m_cancel, &QPushButton::clicked, this, &WorkingCopyBanner::declined);
    retranslate();
    hide();
}

void WorkingCopyBanner::offer(const QString& scenario, const QString& what) {
    setWords(scenario, what);
    show();
    // Once the cell's editor has given the keyboard back to the table.
    QMetaObject::invokeMethod(
        m_continue, [this] { m_continue->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void WorkingCopyBanner::setWords(const QString& scenario, const QString& what) {
    m_scenario = scenario;
    m_what = what;
    retranslate();
}

void WorkingCopyBanner::retranslate() {
    setAccessibleName(tr("Protected scenario"));
    m_sentence->setText(tr("“%1” is protected and stays as it is. %2").arg(m_scenario, m_what));
    setAccessibleDescription(m_sentence->text());
    m_continue->setText(tr("Continue in a working copy"));
    m_continue->setAccessibleName(tr("Continue in a working copy"));
    m_continue->setAccessibleDescription(m_sentence->text());
    m_cancel->setText(tr("Cancel", "the offer of a working copy"));
    m_cancel->setAccessibleName(tr("Cancel", "the offer of a working copy"));
}

void WorkingCopyBanner::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void WorkingCopyBanner::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT declined();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atlas
