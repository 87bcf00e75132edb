// SPDX-License-Identifier: Apache-2.0
// What the targets page answers to an entry that can't be written: why, or the offer of a working copy; and what it
// does with locks and notes of selected cells.
#include "domain/figure_text.h"
#include "models/held_text.h"
#include "models/target_model.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/scenario_edits.h"
#include "session/target_edits.h"
#include "targets/cell_terms_editor.h"
#include "targets/find_bar.h"
#include "targets/growth_editor.h"
#include "targets/rate_delegate.h"
#include "targets/target_grid.h"
#include "targets/targets_page.h"
#include "targets/working_copy.h"

#include <QDate>
#include <QLabel>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace atlas {

void TargetsPage::connectTerms() {
    connect(m_delegate, &RateDelegate::entryForAll, m_table, &TargetGrid::enterAll);
    connect(m_table, &TargetGrid::noteRequested, this, [this] { editTerms(true); });
    connect(m_table, &TargetGrid::lockRequested, this, &TargetsPage::toggleLock);
    connect(m_table, &TargetGrid::findRequested, m_find, &FindBar::open);
    connect(m_table, &TargetGrid::remarked, &m_view, &ViewState::messageRequested);
    connect(m_editor, &GrowthEditor::remarked, &m_view, &ViewState::messageRequested);
    connect(m_model, &TargetModel::held, &m_view, &ViewState::messageRequested);
    connect(m_table, &TargetGrid::historyRequested, &m_view, &ViewState::requestHistory);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_terms,
            [this] { m_terms->follow(m_table->selectedCells()); });
    connect(m_terms, &CellTermsEditor::refused, this, [this](const Error& error) {
        // Not at the cell: a tool tip there would cover the fields.
        m_refusal->setText(error.sentence);
        m_refusal->show();
        Q_EMIT m_view.messageRequested(error.sentence);
    });
    connect(m_terms, &CellTermsEditor::protectedEdit, this, &TargetsPage::offerCopyForTerms);
    connect(m_terms, &CellTermsEditor::closed, m_table, [this] {
        m_refusal->hide(); // of what was let go
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void TargetsPage::editTerms(bool note) {
    const QVector<TargetCell> cells = m_table->selectedCells();
    if (cells.isEmpty())
        return refuse(m_table->currentIndex(),
                      {ErrorCode::Invalid, tr("Select cells of years that take targets first."), {}});
    m_editor->commit();
    m_terms->open(cells, note ? CellTermsEditor::Field::Note : CellTermsEditor::Field::Lock);
    // The strip takes room from the table: the cell stays in sight.
    QMetaObject::invokeMethod(
        m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }, Qt::QueuedConnection);
}

void TargetsPage::toggleLock() {
    const QVector<TargetCell> cells = m_table->selectedCells();
    const bool allLocked = !cells.isEmpty() && std::all_of(cells.begin(), cells.end(), [this](const TargetCell& cell) {
        return lockInForce(m_session, cell).has_value();
    });
    if (!allLocked)
        return editTerms(false);
    m_editor->commit();
    CellTermsEditor::Terms terms;
    for (const TargetCell& cell : cells) {
        CellTerms kept = m_session.reading().terms(cell);
        kept.lock.reset();
        terms.emplaceBack(cell, std::move(kept));
    }
    const QString text = tr("Unlock %n growth target(s)", nullptr, static_cast<int>(terms.size()));
    if (m_session.scenario().isProtected)
        return offerCopyForTerms(terms, text);
    if (const auto set = m_session.commit(edits::setTerms(m_session, terms, text)); !set)
        refuse(m_table->currentIndex(), set.error());
}

void TargetsPage::refuse(const QModelIndex& index, const Error& error) {
    m_refusal->setText(error.sentence);
    m_refusal->show();
    m_table->scrollTo(index);
    const QRect cell = m_table->visualRect(index);
    QToolTip::showText(m_table->viewport()->mapToGlobal(cell.bottomLeft()), error.sentence, m_table, cell, 8000);
    Q_EMIT m_view.messageRequested(error.sentence);
}

void TargetsPage::offerCopy(const TargetModel::Rates& rates, const QString& text) {
    if (rates.isEmpty())
        return;
    const Language language = m_view.language();
    const auto& [cell, rate] = rates.constFirst();
    const QString name = m_session.outline().name(cell.node).in(language);
    QString what;
    if (rates.size() > 1)
        what = tr("%n growth target(s) can be changed in a copy of it.", nullptr, static_cast<int>(rates.size()));
    else if (rate)
        what = tr("%1 can become %3 for %2 in a copy of it.", "node, year, rate")
                   .arg(name, QString::number(cell.year), percentText(*rate, language));
    else
        what = tr("The target of %1 for %2 can be cleared in a copy of it.").arg(name, QString::number(cell.year));
    m_offeredTerms.clear();
    m_banner->offer(m_session.scenario().name.in(language), what, rates, text);
}

void TargetsPage::offerCopyForTerms(const CellTermsEditor::Terms& terms, const QString& text) {
    m_offeredTerms = terms;
    m_banner->offer(m_session.scenario().name.in(m_view.language()),
                    tr("%n target(s) can be locked, noted or said to be uncertain in a copy of it.", nullptr,
                       static_cast<int>(terms.size())),
                    {}, text);
}

void TargetsPage::continueInCopy() {
    const TargetModel::Rates rates = m_banner->rates();
    const QString text = m_banner->text();
    m_banner->hide();
    const Scenario from = m_session.scenario();
    const Text name = workingCopyName(m_session, from, QDate::currentDate());
    if (const auto made = m_session.commit(edits::forkScenario(m_session, from.id, name)); !made) {
        refuse(m_table->currentIndex(), made.error());
        return;
    }
    bool written = true;
    QString stated;
    if (const auto terms = std::exchange(m_offeredTerms, {}); !terms.isEmpty()) {
        stated = statedText(m_session, statedByLocks(m_session, terms), m_view.language());
        if (const auto set = m_session.commit(edits::setTerms(m_session, terms, text)); !set) {
            refuse(m_table->currentIndex(), set.error());
            written = false;
        }
    } else if (rates.size() == 1) {
        if (const auto set =
                m_session.commit(edits::setTarget(m_session, rates.constFirst().first, rates.constFirst().second));
            !set) {
            refuse(m_table->currentIndex(), set.error());
            written = false;
        }
    } else {
        written = m_model->write(rates, text, m_table->currentIndex());
    }
    if (written)
        Q_EMIT m_view.messageRequested(QStringList{
            tr("You now work in “%1”. The published targets stay as they are.").arg(name.in(m_view.language())), stated}
                                           .join(m_view.language() == Language::Chinese ? QString()
                                                                                        : QStringLiteral(" "))
                                           .trimmed());
    m_table->setFocus(Qt::OtherFocusReason);
}

void TargetsPage::declineCopy() {
    m_banner->hide();
    m_offeredTerms.clear();
    m_editor->refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace atlas
