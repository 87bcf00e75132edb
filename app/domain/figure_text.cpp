// SPDX-License-Identifier: Apache-2.0
#include "domain/figure_text.h"

#include "domain/limits.h"
#include "domain/rounding.h"

#include <QLocale>

#include <cmath>
#include <limits>
#include <span>

namespace atlas {

namespace {

constexpr QChar minusSign(0x2212);
constexpr int figureDigits = 4;
constexpr int percentDigits = 3;
constexpr int indexDecimals = 1;
constexpr int exactDecimals = 6;
constexpr double yuanInBillion = 1e9;
constexpr double hundredMillionsInBillion = 10; ///< 亿 in a billion

struct Rounded {
    double value = 0; ///< not negative
    int decimals = 0;
};

Rounded rounded(double value, int decimals) { return {std::abs(roundHalfUp(value, decimals)), decimals}; }

int decimalsFor(double value, int digits) {
    int decimals = digits - 1;
    for (double limit = 10; decimals > 0 && std::abs(value) >= limit; limit *= 10)
        --decimals;
    return decimals;
}

QString dash() { return QString(QChar(0x2013)); }

QString withAllDecimals(const Rounded& number) {
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    return locale.toString(number.value, 'f', number.decimals);
}

QString withoutSign(const Rounded& number) {
    QString text = withAllDecimals(number);
    if (number.decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text;
}

/// Nothing is ever shown as "−0".
QString signOf(double value, const Rounded& number) {
    return value < 0 && number.value > 0 ? QString(minusSign) : QString();
}

QString decimalText(double value, int decimals) {
    if (!std::isfinite(value))
        return dash();
    const Rounded number = rounded(value, decimals);
    return signOf(value, number) + withoutSign(number);
}

struct Magnitude {
    double size;
    double limit; ///< what rounds to this many of them is told in the next magnitude
    QStringView word;
};

constexpr double noLimit = std::numeric_limits<double>::infinity();
constexpr Magnitude english[] = {{1, 1e4, u""},
                                 {1e3, 1e3, u" thousand"},
                                 {1e6, 1e3, u" million"},
                                 {1e9, 1e3, u" billion"},
                                 {1e12, noLimit, u" trillion"}};
constexpr Magnitude chinese[] = {{1, 1e4, u""}, {1e4, 1e4, u"万"}, {1e8, 1e4, u"亿"}, {1e12, noLimit, u"万亿"}};

/// The magnitude that a value is told in, and how many decimals it has there.
FigureForm magnitudeForm(double value, Language language) {
    const bool zh = language == Language::Chinese;
    for (const Magnitude& magnitude : zh ? std::span<const Magnitude>(chinese) : std::span<const Magnitude>(english)) {
        const double shown = value / magnitude.size;
        const int decimals = decimalsFor(shown, figureDigits);
        if (rounded(shown, decimals).value < magnitude.limit)
            return {magnitude.size, decimals, magnitude.word.toString()};
    }
    return {};
}

/// A number of the form's magnitude; before a word Chinese has no thousands separators: 3000亿.
QString inMagnitude(QString digits, const FigureForm& form, Language language) {
    if (language == Language::Chinese && !form.word.isEmpty() && form.word != u"%")
        digits.remove(u',');
    return digits + form.word;
}

QString magnitudeText(double value, Language language) {
    if (!std::isfinite(value))
        return dash();
    const FigureForm form = magnitudeForm(value, language);
    const Rounded number = rounded(value / form.size, form.decimals);
    return signOf(value, number) + inMagnitude(withoutSign(number), form, language);
}

/// "vehicle" of one, "vehicles" of any other number.
QString vehicles(const QString& number, Language language, const QString& chineseUnit) {
    if (language == Language::Chinese)
        return number + chineseUnit;
    return number + (number == u"1" ? QStringLiteral(" vehicle") : QStringLiteral(" vehicles"));
}

/// The number's unit around it, as people say it.
QString withUnit(const QString& text, Unit unit, Language language) {
    switch (unit) {
    case Unit::Vehicles:
        return vehicles(text, language, QStringLiteral("辆"));
    case Unit::CnyBillion:
        return language == Language::Chinese ? text + QStringLiteral("元") : QStringLiteral("CNY ") + text;
    case Unit::Percent:
    case Unit::Index:
    case Unit::Count:
        break;
    }
    return text;
}

/// A number beyond what a portfolio may hold: its hundreds of digits say less than this.
bool isOutOfRange(double value) { return std::isfinite(value) && !limits::isValue(value); }

QString outOfRange(Language language) {
    return language == Language::Chinese ? QStringLiteral("超出范围") : QStringLiteral("out of range");
}

} // namespace

QString figureText(double value, Unit unit, Language language, UnitWords words) {
    if (isOutOfRange(value))
        return outOfRange(language);
    const auto inUnit = [&](const QString& text) {
        return words == UnitWords::With ? withUnit(text, unit, language) : text;
    };
    switch (unit) {
    case Unit::Percent:
        return percentText(value, language, decimalsFor(value * 100, percentDigits));
    case Unit::Index:
        return decimalText(value, indexDecimals);
    case Unit::Count:
    case Unit::Vehicles:
        return inUnit(magnitudeText(value, language));
    case Unit::CnyBillion:
        return inUnit(magnitudeText(value * yuanInBillion, language));
    }
    return {};
}

FigureForm figureForm(double value, Unit unit, Language language) {
    switch (unit) {
    case Unit::Percent:
        return {0.01, decimalsFor(value * 100, percentDigits), QStringLiteral("%")};
    case Unit::Index:
        return {1, indexDecimals, {}};
    case Unit::Count:
    case Unit::Vehicles:
        return magnitudeForm(value, language);
    case Unit::CnyBillion: {
        FigureForm form = magnitudeForm(value * yuanInBillion, language);
        form.size /= yuanInBillion;
        return form;
    }
    }
    return {};
}

QString figureText(double value, Unit unit, Language language, UnitWords words, const FigureForm& form) {
    if (isOutOfRange(value))
        return outOfRange(language);
    const double shown = value / form.size;
    if (!std::isfinite(shown))
        return dash();
    Rounded number = rounded(shown, form.decimals);
    QString sign = signOf(value, number);
    // What is there and can't be seen is told by its bound, not as nothing.
    if (value != 0 && number.value == 0) {
        number.value = std::pow(10.0, -form.decimals);
        sign = value > 0 ? QStringLiteral("<") : QStringLiteral(">") + minusSign;
    }
    const QString text = sign + inMagnitude(withAllDecimals(number), form, language);
    return words == UnitWords::With ? withUnit(text, unit, language) : text;
}

QString percentText(double fraction, Language language, int decimals) {
    if (isOutOfRange(fraction))
        return outOfRange(language);
    return decimalText(fraction * 100, decimals) + u'%';
}

QString pointsText(double fraction, Language language, int decimals) {
    if (isOutOfRange(fraction))
        return outOfRange(language);
    QString text = decimalText(fraction * 100, decimals);
    if (fraction > 0 && text != u"0" && std::isfinite(fraction))
        text.prepend(u'+');
    return text + (language == Language::Chinese ? QStringLiteral("个百分点") : QStringLiteral(" pp"));
}

QString relativeText(double fraction, Language language, int decimals) {
    constexpr int mostDecimals = 2;
    const double size = std::abs(fraction);
    if (!std::isfinite(size) || isOutOfRange(size) || size == 0)
        return percentText(size, language, decimals);
    for (int more = decimals; more <= mostDecimals; ++more)
        if (roundHalfUp(size * 100, more) != 0)
            return percentText(size, language, more);
    return u'<' + percentText(std::pow(10.0, -mostDecimals) / 100, language, mostDecimals);
}

QString shareText(double fraction, Language language) {
    return fraction == 0 || fraction == 1 || !std::isfinite(fraction) ? percentText(fraction, language, 0)
                                                                      : chanceText(fraction, language);
}

QString chanceText(double chance, Language language) {
    if (std::abs(chance) < 1 && roundHalfUp(chance * 100, 0) == 0)
        return QStringLiteral("<1%");
    if (chance <= 1 && roundHalfUp(chance * 100, 0) == 100)
        return QStringLiteral(">99%");
    return percentText(chance, language, 0);
}

QString deviationText(double sigma, Language language) {
    constexpr int decimals = 2;
    const bool isHidden = sigma > 0 && roundHalfUp(sigma * 100, decimals) == 0;
    const QString size = isHidden ? u'<' + pointsText(std::pow(10.0, -decimals) / 100, language, decimals).mid(1)
                                  : pointsText(sigma, language, decimals);
    return QChar(0x00B1) + (size.startsWith(u'+') ? size.mid(1) : size);
}

QString exactText(double value, Unit unit, Language language) {
    if (isOutOfRange(value))
        return outOfRange(language);
    const bool zh = language == Language::Chinese;
    switch (unit) {
    case Unit::Percent:
        return percentText(value, language, exactDecimals);
    case Unit::Index:
    case Unit::Count:
        return decimalText(value, exactDecimals);
    case Unit::Vehicles:
        return vehicles(decimalText(value, exactDecimals), language, QStringLiteral(" 辆"));
    case Unit::CnyBillion:
        return zh ? decimalText(value * hundredMillionsInBillion, exactDecimals) + QStringLiteral(" 亿元")
                  : QStringLiteral("CNY %1 billion").arg(decimalText(value, exactDecimals));
    }
    return {};
}

QString unitText(Unit unit, Language language) {
    const bool zh = language == Language::Chinese;
    switch (unit) {
    case Unit::Percent:
        return QStringLiteral("%");
    case Unit::Vehicles:
        return zh ? QStringLiteral("辆") : QStringLiteral("vehicles");
    case Unit::CnyBillion:
        return zh ? QStringLiteral("十亿元") : QStringLiteral("CNY billion");
    case Unit::Count:
        return zh ? QStringLiteral("个") : QStringLiteral("number");
    case Unit::Index:
        return zh ? QStringLiteral("指数") : QStringLiteral("index");
    }
    return {};
}

namespace {
QString monthName(int month) { return QLocale::c().monthName(month); } // an empty text where there is none
} // namespace

QString periodText(const Period& period, Language language) {
    const bool zh = language == Language::Chinese;
    switch (period.kind) {
    case PeriodKind::Year:
        return zh ? QStringLiteral("%1年").arg(period.year) : QString::number(period.year);
    case PeriodKind::AsOf:
        return zh ? QStringLiteral("截至%1年").arg(period.year) : QStringLiteral("as of %1").arg(period.year);
    case PeriodKind::Ambition:
        return zh ? QStringLiteral("目标规模") : QStringLiteral("ambition");
    case PeriodKind::Half:
        return zh ? QStringLiteral("%1年%2半年").arg(period.year).arg(period.part == 1 ? u"上"_qs : u"下"_qs)
                  : QStringLiteral("%1 half of %2").arg(period.part == 1 ? u"first"_qs : u"second"_qs).arg(period.year);
    case PeriodKind::Quarter:
        return zh ? QStringLiteral("%1年第%2季度")
                        .arg(period.year)
                        .arg(QStringLiteral("一二三四").mid(period.part - 1, 1))
                  : QStringLiteral("Q%1 %2").arg(period.part).arg(period.year);
    case PeriodKind::Month:
        return zh ? QStringLiteral("%1年%2月").arg(period.year).arg(period.part)
                  : QStringLiteral("%1 %2").arg(monthName(period.part)).arg(period.year);
    case PeriodKind::ToMonth:
        if (period.part == 1)
            return periodText({PeriodKind::Month, period.year, period.part}, language);
        return zh ? QStringLiteral("%1年1—%2月").arg(period.year).arg(period.part)
                  : QStringLiteral("January to %1 %2").arg(monthName(period.part)).arg(period.year);
    case PeriodKind::Span:
        return zh ? QStringLiteral("%1—%2年").arg(period.fromYear).arg(period.year)
                  : QStringLiteral("%1–%2").arg(period.fromYear).arg(period.year);
    }
    return {};
}

QString statusText(ObservationStatus status, Language language) {
    const bool zh = language == Language::Chinese;
    switch (status) {
    case ObservationStatus::Reported:
        return zh ? QStringLiteral("已公布") : QStringLiteral("reported");
    case ObservationStatus::Approximate:
        return zh ? QStringLiteral("约数") : QStringLiteral("approximate");
    case ObservationStatus::Derived:
        return zh ? QStringLiteral("推算") : QStringLiteral("derived");
    case ObservationStatus::Assumption:
        return zh ? QStringLiteral("假设") : QStringLiteral("assumption");
    case ObservationStatus::Ambition:
        // The same words as of its period, which has no year: a view that shows both can leave one out.
        return zh ? QStringLiteral("目标规模") : QStringLiteral("ambition");
    }
    return {};
}

} // namespace atlas
