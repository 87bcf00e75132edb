// SPDX-License-Identifier: Apache-2.0
#include "targets/conversion_row.h"

#include "domain/figure_text.h"
#include "entry/rate_entry.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace atlas {

ConversionRow::ConversionRow(QWidget* parent)
    : QWidget(parent), m_name(new QLabel(this)), m_status(new QLabel(this)), m_result(new QLabel(this)),
      m_entry(new QLineEdit(this)) {
    m_entry->setFixedWidth(88);
    m_entry->setAlignment(Qt::AlignRight);
    m_name->setWordWrap(true);
    m_name->setBuddy(m_entry);
    m_status->setProperty("muted", true);
    m_result->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_name, 1);
    line->addWidget(m_entry);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_result);
    layout->addLayout(line);
    layout->addWidget(m_status);
    connect(m_entry, &QLineEdit::editingFinished, this, &ConversionRow::take);
}

void ConversionRow::show(const Conversion& conversion, Language language) {
    setVisible(conversion.rate != nullptr);
    if (conversion.rate == nullptr)
        return;
    m_name->setText(conversion.name);
    m_result->setText(conversion.result);
    m_entry->setAccessibleName(conversion.name);
    m_entry->setAccessibleDescription(conversion.result);
    m_entry->setToolTip(tr("A rate in percent, such as −0.5. It counts as an assumption; empty takes it back."));
    m_entry->setPlaceholderText(QStringLiteral("%"));
    m_entry->setReadOnly(conversion.isStated);
    if (!m_entry->isModified() || conversion.value != m_value)
        m_entry->setText(conversion.value ? rateForEditing(*conversion.value) : QString());
    m_value = conversion.value;
    QString status;
    if (conversion.isStated)
        status = conversion.source.isEmpty() ? statusText(ObservationStatus::Reported, language)
                                             : tr("Source: %1").arg(conversion.source);
    else if (conversion.value)
        status = statusText(ObservationStatus::Assumption, language);
    m_status->setText(status);
    m_status->setVisible(!status.isEmpty());
    QFont font = m_entry->font();
    font.setItalic(conversion.value && !conversion.isStated);
    m_entry->setFont(font);
}

void ConversionRow::take() {
    if (!m_entry->isModified() || m_entry->isReadOnly())
        return;
    m_entry->setModified(false);
    const auto rate = parseRate(m_entry->text(), m_value);
    if (!rate) {
        m_entry->setText(m_value ? rateForEditing(*m_value) : QString());
        Q_EMIT refused(rate.error());
    } else if (*rate != m_value) {
        Q_EMIT entered(*rate);
    }
}

} // namespace atlas
