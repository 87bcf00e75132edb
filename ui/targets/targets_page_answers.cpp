// SPDX-License-Identifier: Apache-2.0
// What the targets page answers to an entry that can't be written: why, or the offer of a working copy.
#include "domain/figure_text.h"
#include "models/target_model.h"
#include "targets/growth_editor.h"
#include "targets/target_grid.h"
#include "targets/targets_page.h"
#include "targets/working_copy.h"

#include <QDate>
#include <QLabel>
#include <QToolTip>

namespace atlas {

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
    m_banner->offer(m_session.scenario().name.in(language), what, rates, text);
}

void TargetsPage::continueInCopy() {
    const TargetModel::Rates rates = m_banner->rates();
    const QString text = m_banner->text();
    m_banner->hide();
    const Scenario from = m_session.scenario();
    const Text name = workingCopyName(m_session, from, QDate::currentDate());
    if (const auto made = m_session.forkScenario(from.id, name); !made) {
        refuse(m_table->currentIndex(), made.error());
        return;
    }
    bool written = true;
    if (rates.size() == 1) {
        if (const auto set = m_session.setTarget(rates.constFirst().first, rates.constFirst().second); !set) {
            refuse(m_table->currentIndex(), set.error());
            written = false;
        }
    } else {
        written = m_model->write(rates, text, m_table->currentIndex());
    }
    if (written)
        Q_EMIT m_view.messageRequested(
            tr("You now work in “%1”. The published targets stay as they are.").arg(name.in(m_view.language())));
    m_table->setFocus(Qt::OtherFocusReason);
}

void TargetsPage::declineCopy() {
    m_banner->hide();
    m_editor->refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace atlas
