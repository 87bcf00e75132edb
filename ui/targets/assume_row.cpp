// SPDX-License-Identifier: Apache-2.0
#include "targets/assume_row.h"

#include "parts/level_spin_box.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/target_edits.h"
#include "targets/target_entry.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace atlas {

AssumeRow::AssumeRow(Session& session, TargetEntry& entry, QWidget* parent)
    : QWidget(parent), m_session(session), m_entry(entry), m_label(new QLabel(this)), m_value(new LevelSpinBox(this)),
      m_button(new QPushButton(this)) {
    m_label->setWordWrap(true);
    m_label->setProperty("muted", true);
    m_button->setAutoDefault(true);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_label, 0, 0, 1, 2);
    layout->addWidget(m_value, 1, 0);
    layout->addWidget(m_button, 1, 1);
    layout->setColumnStretch(0, 1);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, [this](double value) { m_button->setEnabled(value > 0); });
    connect(m_button, &QPushButton::clicked, this, &AssumeRow::enter);
}

void AssumeRow::ask(const MissingFigure& missing, Language language) {
    if (missing != m_missing)
        m_value->setValue(0);
    m_missing = missing;
    m_button->setEnabled(m_value->value() > 0);
    retranslate(language);
}

void AssumeRow::retranslate(Language language) {
    const Indicator* indicator = m_session.figures().indicator(m_missing.indicator);
    if (indicator == nullptr)
        return;
    const QString what = tr("%1 of %2, %3", "indicator, node, year")
                             .arg(indicator->name.in(language), m_session.outline().name(m_missing.node).in(language),
                                  QString::number(m_missing.year));
    m_label->setText(tr("No figure is known: %1", "indicator, node, year").arg(what));
    m_value->setUnit(indicator->unit, language);
    m_value->setAccessibleName(what);
    m_button->setText(tr("Assume it"));
    m_button->setToolTip(tr("Enters the figure as an assumption. Every screen says that it is one."));
    m_button->setAccessibleName(tr("Assume %1").arg(what));
}

void AssumeRow::enter() {
    m_value->interpretText();
    const MissingFigure asked = m_missing;
    m_entry.commit(edits::setAssumption(m_session, asked.node, asked.indicator, asked.year, m_value->level()));
}

} // namespace atlas
