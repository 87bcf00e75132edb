// SPDX-License-Identifier: Apache-2.0
#include "parts/rate_spin_box.h"

#include "domain/target.h"
#include "entry/rate_entry.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <cmath>

namespace atlas {

namespace {
constexpr double none = lowestTarget * 100 - 0.0001; // stands for no rate; just below all there are
}

RateSpinBox::RateSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setDecimals(4); // before the range, which is rounded to them
    setRange(none, highestTarget * 100);
    setSpecialValueText(QStringLiteral(" "));
    setSingleStep(0.1);
    setKeyboardTracking(false); // 12 is not first a 1
    setAlignment(Qt::AlignRight);
}

std::optional<double> RateSpinBox::rate() const {
    if (value() < lowestTarget * 100)
        return std::nullopt;
    return std::round(value() * 1e8) / 1e8 / 100; // as typed rates are: 8.1 % is 0.081
}

void RateSpinBox::setRate(std::optional<double> rate) { setValue(rate ? *rate * 100 : none); }

void RateSpinBox::stepBy(int steps) {
    if (!rate()) {
        const QSignalBlocker quiet(this);
        setValue(0);
    }
    QDoubleSpinBox::stepBy(steps);
}

QValidator::State RateSpinBox::validate(QString& text, int&) const {
    const auto typed = parseRate(text, rate());
    return typed && *typed ? QValidator::Acceptable : QValidator::Intermediate;
}

double RateSpinBox::valueFromText(const QString& text) const {
    const auto typed = parseRate(text, rate());
    return typed && *typed ? **typed * 100 : value();
}

QString RateSpinBox::textFromValue(double value) const {
    QString text = rateForEditing(value / 100);
    text.replace(QLatin1Char('-'), QChar(0x2212));
    return text;
}

bool RateSpinBox::takes() {
    const auto typed = parseRate(lineEdit()->text(), rate());
    if (!typed)
        Q_EMIT refused(typed.error());
    return typed.has_value();
}

void RateSpinBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!takes())
            return; // the spin box would put the old value in its place
        Q_EMIT taken();
    } else if (event->key() == Qt::Key_Escape && !parseRate(lineEdit()->text(), rate())) {
        setValue(value()); // let go: the value is back
    }
    QDoubleSpinBox::keyPressEvent(event);
}

void RateSpinBox::focusOutEvent(QFocusEvent* event) {
    if (takes())
        QDoubleSpinBox::focusOutEvent(event);
    else
        QWidget::focusOutEvent(event); // NOLINT(bugprone-parent-virtual-call): as above
}

} // namespace atlas
