// SPDX-License-Identifier: Apache-2.0
#include "targets/rate_spin_box.h"

#include "domain/target.h"
#include "models/rate_entry.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace atlas {

RateSpinBox::RateSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(4); // before the range, which is rounded to them
    setRange(lowestTarget * 100, highestTarget * 100);
    setSingleStep(0.1);
    setKeyboardTracking(false); // 12 is not first a 1
    setAlignment(Qt::AlignRight);
}

QValidator::State RateSpinBox::validate(QString& text, int&) const {
    const auto rate = parseRate(text, value() / 100);
    return rate && *rate ? QValidator::Acceptable : QValidator::Intermediate;
}

double RateSpinBox::valueFromText(const QString& text) const {
    const auto rate = parseRate(text, value() / 100);
    return rate && *rate ? **rate * 100 : value();
}

QString RateSpinBox::textFromValue(double value) const {
    QString text = rateForEditing(value / 100);
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

void RateSpinBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        if (const auto rate = parseRate(lineEdit()->text(), value() / 100); !rate)
            Q_EMIT refused(rate.error());
    QDoubleSpinBox::keyPressEvent(event);
}

} // namespace atlas
