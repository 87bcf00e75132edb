// SPDX-License-Identifier: Apache-2.0
#include "parts/level_spin_box.h"

#include <QLocale>
#include <QSignalBlocker>

namespace atlas {

namespace {
constexpr double most = 1e12;
constexpr double hundredMillionsInBillion = 10;
constexpr double tenThousand = 1e4;
} // namespace

LevelSpinBox::LevelSpinBox(QWidget* parent) : QDoubleSpinBox(parent) {
    setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    setGroupSeparatorShown(true);
    setDecimals(4);
    setRange(0, most);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(false); // 12 is not first a 1
    setAlignment(Qt::AlignRight);
}

void LevelSpinBox::setUnit(Unit unit, Language language) {
    const double kept = level();
    const QSignalBlocker quiet(this);
    const bool chinese = language == Language::Chinese;
    m_unit = unit;
    m_scale = 1;
    QString before, after;
    switch (unit) {
    case Unit::Percent:
        m_scale = 100;
        after = QStringLiteral("%");
        break;
    case Unit::Vehicles:
        m_scale = chinese ? 1 / tenThousand : 1;
        after = chinese ? QStringLiteral(" 万辆") : QStringLiteral(" vehicles");
        break;
    case Unit::CnyBillion:
        m_scale = chinese ? hundredMillionsInBillion : 1;
        before = chinese ? QString() : QStringLiteral("CNY ");
        after = chinese ? QStringLiteral(" 亿元") : QStringLiteral(" billion");
        break;
    case Unit::Count:
    case Unit::Index:
        break;
    }
    setPrefix(before);
    setSuffix(after);
    setValue(kept * m_scale);
}

void LevelSpinBox::setLevel(double level) { setValue(level * m_scale); }

double LevelSpinBox::level() const { return value() / m_scale; }

QString LevelSpinBox::textFromValue(double value) const {
    QString text = QDoubleSpinBox::textFromValue(value);
    if (text.contains(locale().decimalPoint())) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(locale().decimalPoint()))
            text.chop(1);
    }
    return text;
}

} // namespace atlas
