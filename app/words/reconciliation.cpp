// SPDX-License-Identifier: Apache-2.0
#include "words/reconciliation.h"

#include "domain/parts_text.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "session/session.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int conversionDecimals = 4; ///< 6.5 % real and a deflator of -0.5 % are 5.9675 %

QString measureWord(Measure measure) {
    switch (measure) {
    case Measure::Output:
        return Reconciliation::tr("Gross output", "measure");
    case Measure::ValueAdded:
        return Reconciliation::tr("Value added", "measure");
    case Measure::Sales:
        return Reconciliation::tr("Sales", "measure");
    case Measure::Gdp:
        return Reconciliation::tr("Gross domestic product", "measure");
    case Measure::Investment:
        return Reconciliation::tr("Investment", "measure");
    case Measure::Units:
        return Reconciliation::tr("Number of units", "measure");
    case Measure::Ambition:
        return Reconciliation::tr("Ambition", "measure");
    case Measure::Share:
        return Reconciliation::tr("Share", "measure");
    }
    return {};
}

QString basisWord(PriceBasis basis) {
    switch (basis) {
    case PriceBasis::Real:
        return Reconciliation::tr("real growth", "price basis");
    case PriceBasis::Nominal:
        return Reconciliation::tr("nominal growth", "price basis");
    case PriceBasis::None:
        break;
    }
    return Reconciliation::tr("growth", "price basis: none");
}

void read(const Session& session, Conversion& conversion, Language language) {
    conversion.name =
        Conversion::tr("%1, %2", "rate, year").arg(conversion.rate->name.in(language)).arg(conversion.year);
    for (const Figure& figure : session.figures().of(conversion.node)) {
        if (figure.indicator.id != conversion.rate->id ||
            figure.observation.period != Period{PeriodKind::Year, conversion.year})
            continue;
        conversion.value = figure.observation.value;
        conversion.isStated = figure.observation.status != ObservationStatus::Assumption;
        if (figure.source)
            conversion.source = figure.source->citation(language);
    }
}

} // namespace

Reconciliation Reconciliation::of(const Session& session, const TargetCell& cell) {
    Reconciliation found;
    found.year = cell.year;
    for (int year = cell.year; year >= session.scenario().firstYear && !found.topDown; --year) {
        found.topDown = session.reading().target({cell.node, cell.indicator, year});
        found.topDownYear = found.topDown ? year : 0;
    }
    found.bottomUp = session.reading().rollUp(cell.node, cell.indicator, cell.year).growth;
    found.gap = session.reading().gap(cell.node, cell.indicator, cell.year);
    found.accepted = session.reading().terms(cell).acceptedGap;
    return found;
}

QString Reconciliation::gapText(Language language) const {
    return topDown && bottomUp ? differenceText(*topDown, *bottomUp, language) : QString();
}

bool Reconciliation::isOpen() const { return gap && planning::isGap(*gap); }

QString Reconciliation::acceptance() const {
    if (!accepted)
        return {};
    return accepted->reason.isEmpty()
               ? tr("Accepted by %1").arg(accepted->author)
               : tr("Accepted by %1: %2", "author, reason").arg(accepted->author, accepted->reason);
}

QString Reconciliation::sentence(Language language) const {
    const auto rate = [&](std::optional<double> value) { return percentText(value.value_or(0), language); };
    if (!topDown && !bottomUp)
        return tr("No top-down target and no bottom-up.");
    if (!topDown)
        return tr("No top-down target, bottom-up %1.").arg(rate(bottomUp));
    if (!bottomUp)
        return tr("Top-down %1, no bottom-up.").arg(rate(topDown));
    if (!isOpen())
        return tr("Top-down %1, bottom-up %2, no gap.").arg(rate(topDown), rate(bottomUp));
    const QString open = tr("Top-down %1, bottom-up %2, gap %3").arg(rate(topDown), rate(bottomUp), gapText(language));
    return accepted ? tr("%1, accepted by %2.", "the gap; author").arg(open, accepted->author)
                    : tr("%1, not accepted.", "the gap").arg(open);
}

QString Reconciliation::meaning(Language language) const {
    if (!gap)
        return topDown ? tr("The parts add up to nothing yet.")
                       : tr("It has no target of its own, so there is no gap.");
    if (!isOpen())
        return tr("The parts add up to the target.");
    QString points = gapText(language);
    points.remove(0, 1); // the sign is in the words
    return *gap > 0 ? tr("The parts add up to %1 more than the target.").arg(points)
                    : tr("The parts add up to %1 less than the target.").arg(points);
}

QString scopeSentence(const Session& session, const Indicator& indicator, Language language) {
    QString where;
    switch (indicator.appliesTo) {
    case AppliesTo::Area:
        where = Reconciliation::tr("of the area as a whole", "scope");
        break;
    case AppliesTo::Tree:
        where = Reconciliation::tr("of every place", "scope");
        break;
    case AppliesTo::Branch:
        where = session.outline().contains(indicator.branch)
                    ? Reconciliation::tr("of %1 and what stands under it", "scope")
                          .arg(session.outline().name(indicator.branch).in(language))
                    : Reconciliation::tr("of a part of the area", "scope");
        break;
    case AppliesTo::Role:
        where = Reconciliation::tr("of every place of some kinds", "scope");
        break;
    }
    return Reconciliation::tr("%1, %2, %3. Unlike measures (gross output, value added, sales, GDP) are never added.",
                              "measure, price basis, scope")
        .arg(measureWord(indicator.measure), basisWord(indicator.priceBasis), where);
}

Conversion Conversion::toNominal(const Session& session, const TargetCell& cell, Language language) {
    const Indicator* of = session.figures().indicator(cell.indicator);
    const Indicator* deflator = session.figures().indicator(u"gdp-deflator");
    Conversion conversion;
    if (of == nullptr || deflator == nullptr || of->priceBasis != PriceBasis::Real)
        return conversion;
    conversion.rate = deflator;
    conversion.node = session.outline().root();
    conversion.year = cell.year;
    read(session, conversion, language);
    const auto growth = session.reading().growth(cell.node, cell.indicator, cell.year);
    if (!conversion.value) {
        conversion.result = tr("Targets are real. Nominal growth is missing: it takes a deflator.");
    } else if (!growth) {
        conversion.result = tr("There is no growth yet that could be made nominal.");
    } else {
        const double nominal = planning::nominalGrowth(*growth, *conversion.value);
        conversion.result = tr("%1 real is %2 nominal.", "growth")
                                .arg(percentText(*growth, language, conversionDecimals),
                                     percentText(nominal, language, conversionDecimals));
    }
    return conversion;
}

Conversion Conversion::toValueAdded(const Session& session, const TargetCell& cell, Language language) {
    const Indicator* of = session.figures().indicator(cell.indicator);
    const Indicator* rate = session.figures().indicator(u"value-added-rate");
    const auto size = session.figures().sizeLevel(cell.node);
    Conversion conversion;
    if (of == nullptr || rate == nullptr || of->measure != Measure::ValueAdded || !size)
        return conversion;
    conversion.rate = rate;
    conversion.node = cell.node;
    conversion.year = session.scenario().baseYear;
    read(session, conversion, language);
    const QString level = figureText(*size, Unit::CnyBillion, language);
    conversion.result = conversion.value
                            ? tr("The size level of %1 is %2 of value added.")
                                  .arg(level, figureText(*size * *conversion.value, Unit::CnyBillion, language))
                            : tr("The size level of %1 is meant as output. To compare it with value added takes a "
                                 "value-added rate.")
                                  .arg(level);
    return conversion;
}

} // namespace atlas
