// SPDX-License-Identifier: Apache-2.0
#include "targets/goal_words.h"

#include "session/figures.h"
#include "session/outline.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
QString nameOf(const GoalQuestion& question, NodeId node) {
    return question.session.outline().name(node).in(question.language);
}

QString nameOf(const GoalQuestion& question, IndicatorId indicator) {
    const Indicator* found = question.session.figures().indicator(indicator);
    return found != nullptr ? found->name.in(question.language) : QString();
}
} // namespace

QString GoalWords::kind(GoalKind kind) {
    switch (kind) {
    case GoalKind::Level:
        return tr("A level in a year");
    case GoalKind::Share:
        return tr("A share in a year");
    case GoalKind::ThroughPart:
        return tr("Growth through one part");
    case GoalKind::SizeLevel:
        return tr("The size level");
    }
    return {};
}

QString GoalWords::levelText(const GoalQuestion& question, double level, bool isIndex, UnitWords words) {
    if (question.facts.kind == GoalKind::Share)
        return percentText(level, question.language);
    const Indicator* indicator = question.session.figures().indicator(question.facts.path.indicator);
    return figureText(level, isIndex || indicator == nullptr ? Unit::Index : indicator->unit, question.language, words);
}

QString GoalWords::alternative(const GoalQuestion& question, const GoalAlternative& one) {
    return tr("%1 alone: %2, %3", "part, rate, change")
        .arg(nameOf(question, one.node), percentText(one.growth, question.language),
             pointsText(one.change, question.language));
}

QString GoalWords::headline(const GoalQuestion& question, const GoalPlan& plan) {
    switch (plan.why) {
    case NoPlan::HasOne:
        break;
    case NoPlan::OutOfReach:
        return tr("Not reachable");
    case NoPlan::Locked:
        return tr("Locked");
    case NoPlan::NoBase:
    case NoPlan::NoRate:
        return tr("A figure is missing");
    default:
        return tr("No answer");
    }
    const QString rate = percentText(plan.growth, question.language);
    if (plan.years.size() == 1)
        return tr("%1 in %2", "rate, year").arg(rate, QString::number(plan.years.front().year));
    return tr("%1 each year, %2 to %3", "rate, first and last year")
        .arg(rate, QString::number(plan.years.front().year), QString::number(plan.years.back().year));
}

QString GoalWords::refusal(const GoalQuestion& question, const GoalPlan& plan) {
    const QString node = nameOf(question, question.facts.node);
    const QString indicator = nameOf(question, question.indicator);
    switch (plan.why) {
    case NoPlan::HasOne:
        return {};
    case NoPlan::NotHere:
        return tr("“%1” has no growth targets here. Choose another indicator or place.").arg(indicator);
    case NoPlan::NoBase:
        return tr("A base value is missing. Enter it as an assumption, or choose another goal.");
    case NoPlan::NoShare:
        return tr("“%1” is neither a share nor a part of one. Choose such an indicator.").arg(indicator);
    case NoPlan::NoDenominator:
        return tr("“%1” has no growth targets yet, so its path isn't known. Set some first.")
            .arg(nameOf(question, question.facts.denominatorIndicator));
    case NoPlan::NoParts:
        return tr("Nothing under %1 has a weight in “%2”. Enter base values, or choose a place with parts.")
            .arg(node, indicator);
    case NoPlan::NoPart:
        return tr("Choose the part that is to change.");
    case NoPlan::NoWeight:
        return tr("%1 has no weight, so no rate of it moves the whole. Enter its base value.")
            .arg(nameOf(question, question.wish.part));
    case NoPlan::NoSizeLevel:
        return tr("No size level is stated for %1 or for what is under it.").arg(node);
    case NoPlan::OtherMeasure:
        return tr("The size level is output. “%1” measures something else and can't be held against it.")
            .arg(indicator);
    case NoPlan::NoRate:
        return tr("The size level is output, “%1” is value added. The value-added rate converts one into the other; "
                  "it is missing.")
            .arg(indicator);
    case NoPlan::Locked:
        return tr("Every year of the plan is locked. Unlock one to change it.");
    case NoPlan::OutOfReach:
        return reached(question, plan);
    case NoPlan::Invalid:
        return plan.sentence;
    }
    return {};
}

QString GoalWords::reached(const GoalQuestion& question, const GoalPlan& plan) {
    if (!plan.reach || !plan.reach->atLowest || !plan.reach->atHighest)
        return plan.sentence;
    const bool isGrowth = question.facts.kind == GoalKind::ThroughPart || question.wish.part.isValid();
    const auto text = [&](double value) {
        return isGrowth
                   ? percentText(value, question.language)
                   : levelText(question, value, question.facts.kind == GoalKind::Level && !question.facts.path.base);
    };
    return plan.sentence + QLatin1Char(' ') +
           tr("Not reachable between %1 and %2 a year: there it comes to %3 and %4.", "two rates, what they lead to")
               .arg(percentText(plan.reach->lowestRate, question.language),
                    percentText(plan.reach->highestRate, question.language), text(*plan.reach->atLowest),
                    text(*plan.reach->atHighest));
}

QStringList GoalWords::sizeDetails(const GoalQuestion& question, const GoalPlan& plan) {
    if (!plan.level)
        return {};
    const Language language = question.language;
    const GoalFacts& facts = question.facts;
    const auto money = [&](double value) { return figureText(value, Unit::CnyBillion, language); };
    QStringList all;
    if (facts.needsRate)
        all.append(tr("Goal: %1 of value added (size level %2 × value-added rate %3 of %4, an assumption).")
                       .arg(money(plan.goal), money(*facts.sizeLevel), percentText(*facts.valueAddedRate, language),
                            nameOf(question, facts.rateNode)));
    else
        all.append(tr("Goal: the size level of %1.").arg(money(plan.goal)));
    if (plan.gap > 0)
        all.append(tr("Gap to %1 in %2: %3.", "level, base year, gap")
                       .arg(money(*plan.level), QString::number(facts.baseYear), money(plan.gap)));
    else
        all.append(
            tr("The level of %1 in %2 has reached it.").arg(money(*plan.level), QString::number(facts.baseYear)));
    if (plan.gap > 0 && plan.yearsToCross)
        all.append(tr("With the targets as they are it is crossed in %1, after %2 years.")
                       .arg(QString::number(facts.baseYear + static_cast<int>(std::ceil(*plan.yearsToCross))),
                            figureText(*plan.yearsToCross, Unit::Index, language)));
    else if (plan.gap > 0)
        all.append(tr("With the targets as they are it is never crossed."));
    all.append(tr("A size level is an ambition; its prices and its year are not stated."));
    return all;
}

QStringList GoalWords::details(const GoalQuestion& question, const GoalPlan& plan) {
    const GoalFacts& facts = question.facts;
    const Language language = question.language;
    QStringList all;
    if (plan.why != NoPlan::HasOne) {
        all.append(refusal(question, plan));
        return all + sizeDetails(question, plan);
    }
    const QString year = QString::number(plan.years.back().year);
    const QString node = nameOf(question, facts.node);
    switch (facts.kind) {
    case GoalKind::Level:
        all.append(tr("%1: from %2 in %3 to %4 in %5.", "indicator, level, year, level, year")
                       .arg(nameOf(question, question.indicator),
                            levelText(question, facts.path.base.value_or(100), plan.isIndex),
                            QString::number(facts.baseYear),
                            levelText(question, plan.years.back().level.value_or(0), plan.isIndex), year));
        if (plan.isIndex)
            all.append(tr("No level is known, so this is an index, %1 = 100.").arg(facts.baseYear));
        break;
    case GoalKind::Share:
        all.append(tr("Growth of “%1”, so that its share is %2 in %3. “%4” stays on its own path.")
                       .arg(nameOf(question, facts.path.indicator),
                            percentText(plan.years.back().level.value_or(0), language), year,
                            nameOf(question, facts.denominatorIndicator)));
        break;
    case GoalKind::ThroughPart:
        all.append(
            question.wish.eachYear && plan.years.size() > 1
                ? tr("Growth of %1, so that %2 grows %3 a year on average until %4. The other parts stay as "
                     "they are.")
                      .arg(nameOf(question, question.wish.part), node, percentText(question.wish.goal, language), year)
                : tr("Growth of %1, so that %2 grows %3 in %4. The other parts stay as they are.")
                      .arg(nameOf(question, question.wish.part), node,
                           percentText(plan.years.back().whole.value_or(0), language), year));
        break;
    case GoalKind::SizeLevel:
        all += sizeDetails(question, plan);
        break;
    }
    if (std::any_of(plan.years.begin(), plan.years.end(), [](const GoalYear& each) { return each.locked; }))
        all.append(tr("Locked years stay as they are; the others make up for them."));
    if (plan.isCarriedOn)
        all.append(tr("After %1 the last rate goes on until another target is set.").arg(year));
    return all;
}

} // namespace atlas
