// SPDX-License-Identifier: Apache-2.0
#include "entry/rate_entry.h"

#include "domain/target.h"
#include "entry/arithmetic.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace atlas {

namespace {

struct RateEntry {
    Q_DECLARE_TR_FUNCTIONS(RateEntry)
};

/// A sum of rates is rounded to 1e-12, so that 7 % and half a point make 7.5 % and not 7.500000000000001 %.
double tidy(double rate) { return std::round(rate * 1e12) / 1e12; }

Result<std::optional<double>> outside(const QString& text) {
    return failure(ErrorCode::Invalid,
                   RateEntry::tr("“%1” is outside what a growth target may be: from −100 % to 1,000 % a year.")
                       .arg(text.trimmed()));
}

Result<std::optional<double>> worked(const QString& text, const QString& typed) {
    if (isGoalEntry(text))
        return failure(ErrorCode::Invalid,
                       RateEntry::tr("“%1” needs a cell of the targets table. Type it there.").arg(text.trimmed()));
    TRY(const auto percent, evaluate(typed.mid(1)));
    const double rate = tidy(percent / 100) + 0.0; // no minus zero
    if (rate < lowestTarget || rate > highestTarget)
        return outside(text);
    return std::optional<double>{rate};
}

} // namespace

bool isGoalEntry(const QString& text) {
    const QString typed = plainEntry(text);
    return typed.compare(QLatin1String("=goal"), Qt::CaseInsensitive) == 0 || typed == QStringLiteral("=目标");
}

Result<std::optional<double>> parseRate(const QString& text, std::optional<double> current) {
    QString typed = plainEntry(text);
    if (typed.isEmpty())
        return std::optional<double>{};
    if (typed.startsWith(QLatin1Char('=')))
        return worked(text, typed);
    // As accountants write less than nothing.
    static const QRegularExpression bracketed(QStringLiteral("^\\(([\\d.,]+%?)\\)(%?)$"));
    typed.replace(bracketed, QStringLiteral("-\\1\\2"));

    static const QRegularExpression form(QStringLiteral("^([+*/]?)(-?)(\\d*)(?:([.,])(\\d*))?(%|pp|个百分点)?$"));
    const QRegularExpressionMatch match = form.match(typed);
    const QString whole = match.captured(3);
    const QString part = match.captured(5);
    if (!match.hasMatch() || (whole.isEmpty() && part.isEmpty()))
        return failure(
            ErrorCode::Invalid,
            RateEntry::tr("“%1” is not a growth target. Enter a percentage such as 8 or 8.5 %, or a step from "
                          "the present value such as +0.5.")
                .arg(text.trimmed()));
    // 1,000 may mean one or a thousand: better asked than guessed.
    if (match.captured(4) == QLatin1String(",") && part.size() == 3 && !whole.isEmpty() && whole != QLatin1String("0"))
        return failure(
            ErrorCode::Invalid,
            RateEntry::tr("“%1” can be read in two ways. Enter the percentage with a point for decimals and without "
                          "separators for thousands.")
                .arg(text.trimmed()));

    const double number = (match.captured(2).isEmpty() ? 1 : -1) * (whole + QLatin1Char('.') + part).toDouble();
    const QString how = match.captured(1);
    const QString unit = match.captured(6);
    double rate = number / 100;
    if (!how.isEmpty()) {
        if (!current)
            return failure(ErrorCode::Invalid,
                           RateEntry::tr("There is no value yet that “%1” could change. Enter a percentage such as 8.")
                               .arg(text.trimmed()));
        if (how == QLatin1String("+"))
            rate = tidy(*current + number / 100);
        else if (!unit.isEmpty() || number <= 0)
            return failure(
                ErrorCode::Invalid,
                RateEntry::tr("“%1” is not a growth target. To scale the present value, enter a factor above 0 "
                              "such as *1.1.")
                    .arg(text.trimmed()));
        else
            rate = tidy(how == QLatin1String("*") ? *current * number : *current / number);
    }
    if (rate < lowestTarget || rate > highestTarget)
        return outside(text);
    return std::optional<double>{rate};
}

QString rateForEditing(double rate) {
    QString number = QString::number(rate * 100, 'f', 10);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return (number == QLatin1String("-0") ? QStringLiteral("0") : number) + QLatin1Char('%');
}

} // namespace atlas
