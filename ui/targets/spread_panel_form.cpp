// SPDX-License-Identifier: Apache-2.0
// The controls of the spread panel: how they stand and what they are called.
#include "models/spread_model.h"
#include "parts/elided_combo.h"
#include "parts/heard_view.h"
#include "parts/rate_spin_box.h"
#include "session/session.h"
#include "targets/lock_editor.h"
#include "targets/noted_delegate.h"
#include "targets/panel_body.h"
#include "targets/spread_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace atlas {

using planning::SpreadMethod;

void SpreadPanel::build() {
    auto* area = new PanelBody(this);
    QWidget* body = area->widget();
    m_where = new QLabel(body);
    m_where->setProperty("muted", true);
    m_where->setWordWrap(true);
    m_goalLabel = new QLabel(body);
    m_spin = new RateSpinBox(body);
    m_spin->setFixedWidth(120);
    m_goalLabel->setBuddy(m_spin);
    m_now = new QLabel(body);
    m_now->setProperty("muted", true);
    m_now->setWordWrap(true);
    auto* head = new QGridLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(6);
    head->addWidget(m_where, 0, 0, 1, 2);
    head->addWidget(m_goalLabel, 1, 0);
    head->addWidget(m_spin, 1, 1, Qt::AlignLeft);
    head->addWidget(m_now, 2, 0, 1, 2);
    head->setColumnStretch(1, 1);

    m_methodLabel = new QLabel(body);
    m_method = new ElidedCombo(body);
    m_methodLabel->setBuddy(m_method);
    m_explanation = new QLabel(body);
    m_explanation->setProperty("muted", true);
    m_explanation->setWordWrap(true);
    m_yearsLabel = new QLabel(body);
    m_years = new ElidedCombo(body);
    m_yearsLabel->setBuddy(m_years);
    m_down = new QCheckBox(body);
    m_table = new HeardView<QTableView>(body);
    m_table->setModel(m_model);
    m_delegate = new NotedDelegate(m_view.theme(), this);
    m_table->setItemDelegate(m_delegate);
    m_table->setItemDelegateForColumn(SpreadModel::Lock, new QStyledItemDelegate(this)); // a plain box to tick
    dressPanelTable(*m_table);
    m_lock = new LockEditor(body);
    m_lock->hide();
    auto* choices = new QGridLayout;
    choices->setContentsMargins(12, 0, 12, 8);
    choices->setHorizontalSpacing(8);
    choices->setVerticalSpacing(6);
    choices->addWidget(m_methodLabel, 0, 0);
    choices->addWidget(m_method, 0, 1);
    choices->addWidget(m_explanation, 1, 0, 1, 2);
    choices->addWidget(m_yearsLabel, 2, 0);
    choices->addWidget(m_years, 2, 1);
    choices->addWidget(m_down, 3, 0, 1, 2);
    choices->setColumnStretch(1, 1);
    auto* lock = new QVBoxLayout;
    lock->setContentsMargins(12, 8, 12, 8);
    lock->addWidget(m_lock);
    area->first().addLayout(head);
    area->first().addLayout(choices);
    area->second().addWidget(m_table);
    area->second().addLayout(lock);

    m_outcome = new QLabel(this);
    m_outcome->setWordWrap(true);
    m_outcome->setMinimumHeight(2 * m_outcome->fontMetrics().lineSpacing() + 4); // two lines, also in a low panel
    m_useNearest = new QPushButton(this);
    m_useInstead = new QPushButton(this);
    m_goToGap = new QPushButton(this);
    m_reason = new QLineEdit(this);
    m_apply = new QPushButton(this);
    m_apply->setProperty("primary", true);
    for (QPushButton* button : {m_useNearest, m_useInstead, m_goToGap, m_apply})
        button->setAutoDefault(true); // Enter presses it outside of a dialog, too
    auto* outcome = new QVBoxLayout;
    outcome->setSpacing(6);
    outcome->addWidget(m_outcome);
    for (QPushButton* way : {m_useInstead, m_useNearest, m_goToGap})
        outcome->addWidget(way, 0, Qt::AlignLeft);
    auto* reason = new QHBoxLayout;
    reason->setSpacing(8);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_apply);
    auto* foot = new QBoxLayout(QBoxLayout::TopToBottom);
    foot->setContentsMargins(12, 6, 12, 8);
    foot->setSpacing(8);
    foot->addLayout(outcome, 2);
    foot->addLayout(reason, 3);
    area->turn(*foot);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
}

void SpreadPanel::fillChoices() {
    const int method = std::max(0, m_method->currentIndex());
    m_method->clear();
    for (const SpreadMethod each :
         {SpreadMethod::Proportional, SpreadMethod::SameShift, SpreadMethod::SameRate, SpreadMethod::LeastSquares}) {
        m_method->addItem(SpreadModel::methodName(each));
        m_method->setItemData(m_method->count() - 1, SpreadModel::methodSentence(each), Qt::ToolTipRole);
    }
    m_method->setCurrentIndex(method);
    const int years = m_years->currentIndex();
    const int last = m_session.scenario().lastYear;
    m_years->clear();
    m_years->addItem(tr("only %1", "year").arg(m_cell.year));
    if (m_cell.year < last)
        m_years->addItem(tr("%1 to %2, each year", "years").arg(m_cell.year).arg(last));
    m_years->setCurrentIndex(years == 1 && m_years->count() > 1 ? 1 : 0);
}

void SpreadPanel::retranslate() {
    setAccessibleName(title());
    m_delegate->setTheme(m_view.theme());
    m_model->setLanguage(m_view.language());
    m_model->retranslate();
    m_goalLabel->setText(tr("Wanted growth"));
    m_spin->setAccessibleName(tr("Wanted growth"));
    m_spin->setToolTip(tr("What the parts shall add up to, in percent."));
    m_methodLabel->setText(tr("How", "label: way of spreading"));
    m_method->setAccessibleName(tr("Way of spreading"));
    m_yearsLabel->setText(tr("Years", "label"));
    m_years->setAccessibleName(tr("Years to spread"));
    m_years->setToolTip(tr("Later years without a target of their own carry on what is set here."));
    m_down->setText(tr("Also down the tree"));
    m_down->setAccessibleName(tr("Also down the tree"));
    m_down->setToolTip(tr("A part that gets a new target passes it on to its own weighted parts."));
    m_table->setAccessibleName(tr("Parts before and after the spread"));
    m_lock->retranslate();
    m_reason->setPlaceholderText(tr("Reason (may be empty)"));
    m_reason->setAccessibleName(tr("Reason of the spread"));
    m_apply->setText(tr("Apply", "a spread"));
    m_apply->setAccessibleName(tr("Apply the spread"));
    fillChoices();
    fitRows(*m_table);
    plan();
}

} // namespace atlas
