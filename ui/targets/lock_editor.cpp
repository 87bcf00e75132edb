// SPDX-License-Identifier: Apache-2.0
#include "targets/lock_editor.h"

#include "entry/rate_entry.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace atlas {

LockEditor::LockEditor(QWidget* parent)
    : QFrame(parent), m_where(new QLabel(this)), m_reasonLabel(new QLabel(this)), m_limitsLabel(new QLabel(this)),
      m_to(new QLabel(this)), m_reason(new QLineEdit(this)), m_lowest(new QLineEdit(this)),
      m_highest(new QLineEdit(this)), m_until(new QCheckBox(this)), m_expires(new QDateEdit(this)),
      m_lock(new QPushButton(this)), m_unlock(new QPushButton(this)) {
    setProperty("card", true);
    m_where->setWordWrap(true);
    m_where->setProperty("muted", true);
    for (QLineEdit* limit : {m_lowest, m_highest}) {
        limit->setAlignment(Qt::AlignRight);
        limit->setMinimumWidth(56);
        limit->setPlaceholderText(QStringLiteral("%"));
    }
    m_expires->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_expires->setCalendarPopup(true);
    m_expires->setDate(QDate::currentDate());
    m_expires->setEnabled(false);
    m_reasonLabel->setBuddy(m_reason);
    m_limitsLabel->setBuddy(m_lowest);
    for (QPushButton* button : {m_lock, m_unlock})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too

    auto* limits = new QHBoxLayout;
    limits->setSpacing(8);
    limits->addWidget(m_lowest, 1);
    limits->addWidget(m_to);
    limits->addWidget(m_highest, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_lock);
    buttons->addWidget(m_unlock);
    buttons->addStretch(1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(8, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_where, 0, 0, 1, 2);
    grid->addWidget(m_reasonLabel, 1, 0);
    grid->addWidget(m_reason, 1, 1);
    grid->addWidget(m_limitsLabel, 2, 0);
    grid->addLayout(limits, 2, 1);
    grid->addWidget(m_until, 3, 0);
    grid->addWidget(m_expires, 3, 1);
    grid->addLayout(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);

    connect(m_until, &QCheckBox::toggled, m_expires, &QWidget::setEnabled);
    connect(m_reason, &QLineEdit::returnPressed, m_lock, &QPushButton::click);
    connect(m_lock, &QPushButton::clicked, this, &LockEditor::take);
    connect(m_unlock, &QPushButton::clicked, this, &LockEditor::unlockRequested);
    retranslate();
}

void LockEditor::retranslate() {
    setAccessibleName(tr("Lock", "panel"));
    m_reasonLabel->setText(tr("Reason", "of a lock"));
    m_reason->setAccessibleName(tr("Reason of the lock"));
    m_reason->setPlaceholderText(tr("Why is it kept?"));
    m_limitsLabel->setText(tr("Limits", "of a lock"));
    m_limitsLabel->setToolTip(tr("Without limits the target is kept as it is."));
    m_to->setText(tr("to", "between two limits"));
    m_lowest->setAccessibleName(tr("Lowest target"));
    m_highest->setAccessibleName(tr("Highest target"));
    for (QLineEdit* limit : {m_lowest, m_highest})
        limit->setToolTip(tr("Without limits the target is kept as it is."));
    m_until->setText(tr("Until", "the last day of a lock"));
    m_until->setAccessibleName(tr("The lock expires"));
    m_expires->setAccessibleName(tr("Last day of the lock"));
    m_lock->setText(m_shown ? tr("Change the lock") : tr("Lock it"));
    m_lock->setAccessibleName(m_lock->text());
    m_unlock->setText(tr("Unlock"));
    m_unlock->setAccessibleName(tr("Unlock"));
}

void LockEditor::put(const std::optional<TargetLock>& lock) {
    const auto limit = [](std::optional<double> rate) { return rate ? rateForEditing(*rate) : QString(); };
    m_reason->setText(lock ? lock->reason : QString());
    m_lowest->setText(lock ? limit(lock->lowest) : QString());
    m_highest->setText(lock ? limit(lock->highest) : QString());
    m_until->setChecked(lock && lock->expires.isValid());
    m_expires->setDate(lock && lock->expires.isValid() ? lock->expires : QDate::currentDate());
}

void LockEditor::show(const TargetCell& cell, const QString& where, const std::optional<TargetLock>& lock) {
    const bool isAnother = cell != m_cell || lock != m_shown;
    m_cell = cell;
    m_shown = lock;
    if (isAnother)
        put(lock);
    m_where->setText(lock && !lock->author.isEmpty()
                         ? tr("%1, locked by %2", "node and year; author").arg(where, lock->author)
                         : where);
    m_unlock->setVisible(lock.has_value());
    retranslate();
    setVisible(true);
}

void LockEditor::take() {
    TargetLock lock;
    lock.reason = m_reason->text().trimmed();
    const auto lowest = parseRate(m_lowest->text(), std::nullopt);
    const auto highest = parseRate(m_highest->text(), std::nullopt);
    for (const auto* limit : {&lowest, &highest})
        if (!*limit) {
            Q_EMIT refused(limit->error());
            return;
        }
    lock.lowest = *lowest;
    lock.highest = *highest;
    if (m_until->isChecked())
        lock.expires = m_expires->date();
    Q_EMIT lockRequested(lock);
}

} // namespace atlas
