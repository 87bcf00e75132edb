// SPDX-License-Identifier: Apache-2.0
#include "targets/cell_terms_editor.h"

#include "entry/rate_entry.h"
#include "session/held_rates.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "state/view_state.h"
#include "targets/target_entry.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace atlas {

namespace {

QString shownRate(const std::optional<double>& rate) {
    QString text = rate ? rateForEditing(*rate) : QString();
    text.chop(1); // points and limits stand beside their unit
    return text;
}

Qt::CheckState stateOf(qsizetype with, qsizetype all) {
    return with == 0 ? Qt::Unchecked : with == all ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

CellTermsEditor::CellTermsEditor(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent)
    : QFrame(parent), m_session(session), m_view(view), m_entry(entry) {
    build();
    retranslate();
    hide();
}

void CellTermsEditor::build() {
    setProperty("card", true);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    m_locked = new QCheckBox(this);
    m_ends = new QCheckBox(this);
    m_lastDay = new QDateEdit(this);
    m_lastDay->setCalendarPopup(true);
    m_lastDay->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_lastDay->setMinimumWidth(116);
    const auto field = [this](QLabel*& label, QLineEdit*& line, int width) {
        label = new QLabel(this);
        line = new QLineEdit(this);
        line->setMinimumWidth(width);
        label->setBuddy(line);
    };
    field(m_reasonLabel, m_reason, 120);
    field(m_lowestLabel, m_lowest, 64);
    field(m_highestLabel, m_highest, 64);
    field(m_sigmaLabel, m_sigma, 64);
    field(m_noteLabel, m_note, 120);
    m_apply = new QPushButton(this);
    m_apply->setProperty("primary", true);
    m_cancel = new QPushButton(this);

    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        for (QWidget* widget : widgets)
            line->addWidget(widget, qobject_cast<QLineEdit*>(widget) != nullptr ? 1 : 0);
        return line;
    };
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto* top = row({m_title, m_apply, m_cancel});
    top->setStretch(0, 1);
    layout->addLayout(top);
    layout->addLayout(row({m_locked, m_reasonLabel, m_reason}));
    layout->addLayout(row({m_lowestLabel, m_lowest, m_highestLabel, m_highest, m_ends, m_lastDay}));
    auto* saying = row({m_sigmaLabel, m_sigma, m_noteLabel, m_note});
    saying->setStretch(1, 0);
    m_sigma->setMaximumWidth(80);
    layout->addLayout(saying);
    QWidget* before = m_locked;
    for (QWidget* next : std::initializer_list<QWidget*>{m_reason, m_lowest, m_highest, m_ends, m_lastDay, m_sigma,
                                                         m_note, m_apply, m_cancel}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_locked, &QCheckBox::stateChanged, this, &CellTermsEditor::enableFields);
    connect(m_locked, &QCheckBox::clicked, this, [this] { m_locked->setTristate(false); });
    connect(m_ends, &QCheckBox::stateChanged, this, &CellTermsEditor::enableFields);
    connect(m_ends, &QCheckBox::clicked, this, [this] { m_ends->setTristate(false); });
    connect(m_apply, &QPushButton::clicked, this, &CellTermsEditor::apply);
    connect(m_cancel, &QPushButton::clicked, this, &CellTermsEditor::close);
}

void CellTermsEditor::retranslate() {
    setAccessibleName(tr("Lock, uncertainty and note"));
    m_locked->setText(tr("Locked", "check box of selected targets"));
    m_locked->setAccessibleName(tr("Locked", "check box of selected targets"));
    m_locked->setToolTip(tr("A locked target stays as it is. With a lowest or highest rate it may move between them."));
    m_ends->setText(tr("until", "the last day of a lock"));
    m_ends->setAccessibleName(tr("The lock has a last day"));
    m_lastDay->setAccessibleName(tr("Last day of the lock"));
    const auto name = [](QLabel* label, QLineEdit* line, const QString& text, const QString& accessible) {
        label->setText(text);
        line->setAccessibleName(accessible);
    };
    name(m_reasonLabel, m_reason, tr("Reason", "of a lock"), tr("Reason of the lock"));
    name(m_lowestLabel, m_lowest, tr("Lowest %"), tr("Lowest rate in percent"));
    name(m_highestLabel, m_highest, tr("Highest %"), tr("Highest rate in percent"));
    name(m_sigmaLabel, m_sigma, tr("± points"), tr("Standard deviation in percentage points"));
    name(m_noteLabel, m_note, tr("Note"), tr("Note"));
    m_sigma->setToolTip(tr("How uncertain the target is: its standard deviation in percentage points, such as 1.5."));
    m_apply->setText(tr("Apply"));
    m_apply->setAccessibleName(tr("Apply lock, uncertainty and note"));
    m_cancel->setText(tr("Cancel", "lock, uncertainty and note"));
    m_cancel->setAccessibleName(tr("Cancel", "lock, uncertainty and note"));
    m_title->setText(title());
}

void CellTermsEditor::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString CellTermsEditor::title() const {
    if (m_cells.isEmpty())
        return {};
    const TargetCell& first = m_cells.constFirst();
    const QString where =
        tr("%1 · %2", "node, year")
            .arg(m_session.outline().name(first.node).in(m_view.language()), QString::number(first.year));
    const auto others = static_cast<int>(m_cells.size()) - 1;
    return others == 0 ? where : tr("%1 and %n other target(s)", nullptr, others).arg(where);
}

// Reading.

void CellTermsEditor::open(const QVector<TargetCell>& cells, Field field) {
    if (cells.isEmpty())
        return;
    if (isVisible() && isTyped()) {
        apply();
        if (isVisible())
            return; // refused: what is typed stays, and why is said
    }
    m_cells = cells;
    load();
    if (field == Field::Lock)
        m_locked->setCheckState(Qt::Checked);
    show();
    (field == Field::Lock ? m_reason : m_note)->setFocus(Qt::ShortcutFocusReason);
}

void CellTermsEditor::follow(const QVector<TargetCell>& cells) {
    if (!isVisible() || isTouched() || cells == m_cells)
        return;
    if (cells.isEmpty())
        return hide();
    m_cells = cells;
    load();
}

void CellTermsEditor::reload() {
    if (isVisible() && !isTouched())
        load();
}

void CellTermsEditor::close() {
    hide();
    Q_EMIT closed();
}

void CellTermsEditor::load() {
    qsizetype locked = 0;
    qsizetype ending = 0;
    QDate lastDay;
    const auto put = [&](QLineEdit* line, auto textOf) {
        const QString text = textOf(m_session.reading().terms(m_cells.constFirst()));
        const bool same = std::all_of(m_cells.begin(), m_cells.end(), [&](const TargetCell& cell) {
            return textOf(m_session.reading().terms(cell)) == text;
        });
        line->setText(same ? text : QString());
        line->setPlaceholderText(same ? QString() : tr("various", "the selected targets say different things"));
    };
    for (const TargetCell& cell : std::as_const(m_cells))
        if (const auto lock = lockInForce(m_session, cell)) {
            ++locked;
            ending += lock->expires.isValid() ? 1 : 0;
            lastDay = std::max(lastDay, lock->expires);
        }
    put(m_reason, [](const CellTerms& terms) { return terms.lock ? terms.lock->reason : QString(); });
    put(m_lowest, [](const CellTerms& terms) { return terms.lock ? shownRate(terms.lock->lowest) : QString(); });
    put(m_highest, [](const CellTerms& terms) { return terms.lock ? shownRate(terms.lock->highest) : QString(); });
    put(m_sigma, [](const CellTerms& terms) { return shownRate(terms.sigma); });
    put(m_note, [](const CellTerms& terms) { return terms.note; });
    m_wasLocked = stateOf(locked, m_cells.size());
    m_wasEnding = stateOf(ending, std::max<qsizetype>(locked, 1));
    m_wasLastDay = lastDay.isValid() ? lastDay : QDate::currentDate().addMonths(1);
    m_locked->setCheckState(m_wasLocked);
    m_ends->setCheckState(m_wasEnding);
    m_lastDay->setDate(m_wasLastDay);
    m_title->setText(title());
    enableFields();
}

void CellTermsEditor::enableFields() {
    const bool locks = m_locked->checkState() != Qt::Unchecked;
    for (QWidget* widget : {static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_lowest),
                            static_cast<QWidget*>(m_highest), static_cast<QWidget*>(m_ends)})
        widget->setEnabled(locks);
    m_lastDay->setEnabled(locks && m_ends->checkState() == Qt::Checked);
}

bool CellTermsEditor::isTyped() const {
    const auto lines = {m_reason, m_lowest, m_highest, m_sigma, m_note};
    return std::any_of(lines.begin(), lines.end(), [](const QLineEdit* line) { return line->isModified(); });
}

bool CellTermsEditor::isTouched() const {
    return m_locked->checkState() != m_wasLocked || m_ends->checkState() != m_wasEnding ||
           m_lastDay->date() != m_wasLastDay || isTyped();
}

// Writing.

Result<void> CellTermsEditor::writeLock(CellTerms& terms) const {
    if (m_locked->checkState() == Qt::Unchecked) {
        terms.lock.reset();
        return {};
    }
    if (m_locked->checkState() == Qt::PartiallyChecked && !terms.lock)
        return {};
    const auto before = terms.lock;
    TargetLock lock = before.value_or(TargetLock{});
    if (m_reason->isModified())
        lock.reason = m_reason->text().trimmed();
    for (const auto& [line, limit] : {std::pair{m_lowest, &lock.lowest}, std::pair{m_highest, &lock.highest}})
        if (line->isModified()) {
            TRY(const auto read, parseRate(line->text(), std::nullopt));
            *limit = read;
        }
    if (m_ends->checkState() == Qt::Unchecked)
        lock.expires = QDate();
    else if (m_ends->checkState() == Qt::Checked && (m_wasEnding != Qt::Checked || m_lastDay->date() != m_wasLastDay))
        lock.expires = m_lastDay->date();
    if (lock.expires.isValid() && lock.expires < QDate::currentDate())
        return failure(ErrorCode::Invalid, tr("The last day of the lock is over. Choose a later one."));
    if (before != lock)
        lock.author.clear(); // it is mine from now on
    terms.lock = lock;
    return {};
}

Result<CellTerms> CellTermsEditor::wanted(const TargetCell& cell) const {
    CellTerms terms = m_session.reading().terms(cell);
    TRY(writeLock(terms));
    if (m_sigma->isModified()) {
        const auto read = parseRate(m_sigma->text(), std::nullopt);
        if (!read || (*read && **read < 0))
            return failure(ErrorCode::Invalid, tr("“%1” is no uncertainty. Enter percentage points such as 1.5, or "
                                                  "nothing.")
                                                   .arg(m_sigma->text().trimmed()));
        terms.sigma = *read;
    }
    if (m_note->isModified())
        terms.note = m_note->text().trimmed();
    return terms;
}

QString CellTermsEditor::stepText() const {
    const auto count = static_cast<int>(m_cells.size());
    if (m_locked->checkState() != m_wasLocked)
        return m_locked->checkState() == Qt::Checked ? tr("Lock %n growth target(s)", nullptr, count)
                                                     : tr("Unlock %n growth target(s)", nullptr, count);
    return m_note->isModified() && !m_sigma->isModified()
               ? tr("Note on %n growth target(s)", nullptr, count)
               : tr("Change what is said of %n growth target(s)", nullptr, count);
}

void CellTermsEditor::apply() {
    if (isTouched()) {
        TargetEntry::Terms terms;
        for (const TargetCell& cell : std::as_const(m_cells)) {
            const auto now = wanted(cell);
            if (!now)
                return m_entry.refuse(now.error());
            terms.append({cell, *now});
        }
        const bool isOffered = m_session.scenario().isProtected; // as an edit of a working copy
        if (!m_entry.setTerms(terms, stepText()) && !isOffered)
            return;
    }
    close();
}

void CellTermsEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_cancel->hasFocus() ? close() : apply();
    else
        QFrame::keyPressEvent(event);
}

} // namespace atlas
