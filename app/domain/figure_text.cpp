// SPDX-License-Identifier: Apache-2.0
#include "domain/figure_text.h"

#include <QLocale>

#include <array>
#include <cmath>

namespace atlas {

namespace {

constexpr int shownDecimals = 2;
constexpr QChar minusSign(0x2212);

/// At most \p decimals, without trailing zeros, thousands separated, with a true minus.
QString number(double value, int decimals) {
    QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString text = locale.toString(std::abs(value), 'f', decimals);
    if (text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    const bool zero = std::none_of(text.begin(), text.end(), [](QChar c) { return c >= u'1' && c <= u'9'; });
    return value < 0 && !zero ? minusSign + text : text;
}

struct Magnitude {
    double size;
    const char16_t* english;
    const char16_t* chinese;
};

// A magnitude is used from the value on that rounds to one of it: 999,999 is 1 million and not 1,000 thousand.
constexpr std::array english{Magnitude{1e12, u" trillion", nullptr}, Magnitude{1e9, u" billion", nullptr},
                             Magnitude{1e6, u" million", nullptr}, Magnitude{1e3, u" thousand", nullptr}};
constexpr std::array chinese{Magnitude{1e12, nullptr, u"万亿"}, Magnitude{1e8, nullptr, u"亿"},
                             Magnitude{1e4, nullptr, u"万"}};

QString withMagnitude(double value, Language language) {
    constexpr double plainBelow = 10000;
    const double rounding = 0.5 * std::pow(10.0, -shownDecimals);
    if (language == Language::Chinese) {
        for (const Magnitude& magnitude : chinese)
            if (std::abs(value) / magnitude.size >= 1 - rounding * 1e-4 && std::abs(value) >= plainBelow - rounding)
                // As people write it, 3000亿 has no separator.
                return number(value / magnitude.size, shownDecimals).remove(QLatin1Char(',')) +
                       QString::fromUtf16(magnitude.chinese);
    } else {
        for (const Magnitude& magnitude : english)
            if (std::abs(value) / magnitude.size >= 1 - rounding * 1e-3 && std::abs(value) >= plainBelow - rounding)
                return number(value / magnitude.size, shownDecimals) + QString::fromUtf16(magnitude.english);
    }
    return number(value, shownDecimals);
}

} // namespace

QString figureText(double value, Unit unit, Language language, UnitWords words) {
    const bool zh = language == Language::Chinese;
    switch (unit) {
    case Unit::Percent:
        return percentText(value, language);
    case Unit::Index:
        return number(value, 1);
    case Unit::Count:
        return withMagnitude(value, language);
    case Unit::Vehicles: {
        const QString text = withMagnitude(value, language);
        if (words == UnitWords::Without)
            return text;
        return zh ? text + QStringLiteral("辆") : text + QStringLiteral(" vehicles");
    }
    case Unit::CnyBillion: {
        const QString text = withMagnitude(value * 1e9, language);
        if (words == UnitWords::Without)
            return text;
        return zh ? text + QStringLiteral("元") : QStringLiteral("CNY ") + text;
    }
    }
    return {};
}

QString percentText(double fraction, Language, int decimals) {
    return number(fraction * 100, decimals) + QLatin1Char('%');
}

QString pointsText(double fraction, Language language, int decimals) {
    const QString text = number(fraction * 100, decimals);
    const QString sign = text.startsWith(minusSign) || text == QLatin1String("0") ? QString() : QStringLiteral("+");
    return sign + text + (language == Language::Chinese ? QStringLiteral("个百分点") : QStringLiteral(" pp"));
}

QString exactText(double value, Unit unit, Language language) {
    constexpr int allDecimals = 6;
    switch (unit) {
    case Unit::Percent:
        return number(value * 100, allDecimals) + QLatin1Char('%');
    case Unit::Index:
    case Unit::Count:
        return number(value, allDecimals);
    case Unit::Vehicles:
    case Unit::CnyBillion:
        return number(value, allDecimals) + QLatin1Char(' ') + unitText(unit, language);
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

QString periodText(const Period& period, Language language) {
    const bool zh = language == Language::Chinese;
    switch (period.kind) {
    case PeriodKind::Year:
        return zh ? QStringLiteral("%1年").arg(period.year) : QString::number(period.year);
    case PeriodKind::AsOf:
        return zh ? QStringLiteral("截至%1年").arg(period.year) : QStringLiteral("as of %1").arg(period.year);
    case PeriodKind::Ambition:
        return zh ? QStringLiteral("目标规模") : QStringLiteral("ambition");
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
        return zh ? QStringLiteral("目标") : QStringLiteral("ambition");
    }
    return {};
}

} // namespace atlas
