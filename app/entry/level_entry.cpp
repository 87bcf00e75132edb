// SPDX-License-Identifier: Apache-2.0
#include "entry/level_entry.h"

#include "domain/figure_text.h"
#include "entry/arithmetic.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

struct LevelEntry {
    Q_DECLARE_TR_FUNCTIONS(LevelEntry)
};

constexpr double hundredMillionsInBillion = 10; // 亿 in a billion

double entryUnitsInOne(Unit unit, Language language) {
    return unit == Unit::CnyBillion && language == Language::Chinese ? hundredMillionsInBillion : 1;
}

} // namespace

QString entryUnitText(Unit unit, Language language) {
    return unit == Unit::CnyBillion && language == Language::Chinese ? QStringLiteral("亿元")
                                                                     : unitText(unit, language);
}

Result<std::optional<double>> parseLevel(const QString& text, Unit unit, Language language) {
    QString typed = plainEntry(text);
    if (typed.isEmpty())
        return std::optional<double>{};
    static const QRegularExpression form(QStringLiteral("^(\\d+|\\d{1,3}([, ])\\d{3}(\\2\\d{3})*)(\\.\\d+)?$"));
    const double number =
        form.match(typed).hasMatch() ? typed.remove(QLatin1Char(',')).remove(QLatin1Char(' ')).toDouble() : NAN;
    if (!std::isfinite(number))
        return failure(ErrorCode::Invalid, LevelEntry::tr("“%1” is no base value. Enter a plain number in %2, such as "
                                                          "1,200 or 0.5; leave it empty to take it back.")
                                               .arg(text.trimmed(), entryUnitText(unit, language)));
    return std::optional<double>{number / entryUnitsInOne(unit, language)};
}

QString levelForEntry(double level, Unit unit, Language language) {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    constexpr int decimals = 6;
    QString text = locale.toString(level * entryUnitsInOne(unit, language), 'f', decimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace atlas
