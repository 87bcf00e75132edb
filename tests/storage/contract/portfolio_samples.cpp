// SPDX-License-Identifier: Apache-2.0
// Rows of what a portfolio is made of: places, figures, and the words they are told in.
#include "storage/contract/world.h"

namespace atlas::test {

template <>
Samples<Profile> samples(World& world) {
    Samples<Profile> of;
    of.second = {both("The city"), words("USD"),     2020, 2021, 2035, both("Room 7"),
                 world.document,   words("starter"), true};
    of.third = of.second;
    of.third.currency = words("EUR");
    return of;
}

template <>
Samples<Person> samples(World&) {
    Samples<Person> of;
    of.first.name = both("Li");
    of.second = {{}, both("Wang"), both("Planning"), words("wang"), words("wang@example.org"), true};
    of.third.name = both("Zhao");
    return of;
}

template <>
Samples<UnitRow> samples(World& world) {
    Samples<UnitRow> of;
    of.first.key = world.word("unit");
    of.first.base = words("t");
    of.first.name = both("Tonnes");
    of.second = {{},        world.word("unit"), Dimension::Quantity,   words("kWh"), third, both("Hours"),
                 both("h"), words("hour"),      words("\xe6\x97\xb6"), true,         true};
    of.third = of.first;
    of.third.name = both("Tons");
    return of;
}

template <>
Samples<MeasureRow> samples(World& world) {
    Samples<MeasureRow> of;
    of.first = {{}, world.word("measure"), both("Jobs"), false};
    of.second = {{}, world.word("measure"), both("Posts"), true, true};
    of.third = of.first;
    of.third.name = both("Work");
    return of;
}

template <>
Samples<KindRow> samples(World& world) {
    Samples<KindRow> of;
    of.first.key = world.word("kind");
    of.first.name = both("Programme");
    of.second = {
        {},  world.word("kind"), KindRole::Action, both("Plan"), both("Plans"), words("flag"), words("#204060"), 7,
        true};
    of.third = of.first;
    of.third.name = both("Project");
    return of;
}

template <>
Samples<KindPlace> samples(World& world) {
    Samples<KindPlace> of;
    of.first = {{}, world.freshKind(), world.freshKind(), 0};
    of.second = {{}, world.freshKind(), world.freshKind(), 1, true};
    of.third = of.first;
    of.third.position = 2;
    return of;
}

template <>
Samples<Source> samples(World& world) {
    Samples<Source> of;
    of.first.key = world.word("source");
    of.first.title = both("Yearbook");
    of.second = {{},
                 world.word("source"),
                 both("Report"),
                 both("Bureau"),
                 both("Zhao"),
                 QDate(2026, 1, 31),
                 words("https://example.org"),
                 both("A note"),
                 QDate(2026, 2, 28),
                 world.document,
                 Audience::Restricted,
                 true};
    of.third = of.first;
    of.third.title = both("Letter");
    return of;
}

template <>
Samples<Node> samples(World& world) {
    Samples<Node> of;
    of.first.parent = world.node;
    of.first.name = both("Cars");
    of.second = of.first;
    of.second.parent = world.otherNode;
    of.second.position = 3;
    of.second.kind = NodeKind::Strategy;
    of.second.status = NodeStatus::Stated;
    of.second.removed = true;
    of.second.key = world.word("node");
    of.second.name = both("Cars and their parts");
    of.second.description = both("What drives");
    of.second.source = world.source;
    of.second.code = world.word("code");
    of.second.origin = words("C36");
    of.second.shortName = both("C");
    of.second.owner = world.person;
    of.second.mergedInto = world.thirdNode;
    of.third = of.first;
    of.third.name = both("Vehicles");
    return of;
}

template <>
Samples<Indicator> samples(World& world) {
    Samples<Indicator> of;
    of.first.key = world.word("indicator");
    of.first.name = both("Output");
    of.second = of.first;
    of.second.key = world.word("indicator");
    of.second.name = both("Value");
    of.second.description = both("What is made");
    of.second.unit = Unit::CnyBillion;
    of.second.measure = Measure::ValueAdded;
    of.second.priceBasis = PriceBasis::Real;
    of.second.position = 4;
    of.second.shortName = both("V");
    of.second.scope = both("Above a size");
    of.second.whole = both("The city");
    of.second.better = Better::Less;
    of.second.owner = world.person;
    of.second.reviewMonths = 12;
    of.second.removed = true;
    of.third = of.first;
    of.third.name = both("Sales");
    of.apart = {"kind", "numerator", "denominator", "applies_to", "branch", "role"};
    Indicator ratio = of.first;
    ratio.kind = IndicatorKind::Ratio;
    ratio.numerator = world.indicator;
    ratio.denominator = world.otherIndicator;
    Indicator rate = of.first;
    rate.kind = IndicatorKind::Rate;
    Indicator branch = of.first;
    branch.appliesTo = AppliesTo::Branch;
    branch.branch = world.node;
    Indicator role = of.first;
    role.appliesTo = AppliesTo::Role;
    role.role = KindRole::Member;
    of.more = {ratio, rate, branch, role};
    return of;
}

template <>
Samples<Headline> samples(World& world) {
    Samples<Headline> of;
    of.first = {{}, world.indicator, 0, third, {}, both("{value} now")};
    of.second = {{}, world.otherIndicator, 1, -sum, 1e15, both("{value} in {year}"), true};
    of.third = of.first;
    of.third.text = both("{value}");
    of.more = {of.first};
    of.more.first().lowest.reset();
    return of;
}

template <>
Samples<Alias> samples(World&) {
    return {{{}, newUid(), words("NEV")}, {{}, newUid(), words("EV"), true}, {{}, newUid(), words("Cars")}};
}

template <>
Samples<Observation> samples(World& world) {
    Samples<Observation> of;
    of.first.node = world.node;
    of.first.indicator = world.indicator;
    of.first.period = {PeriodKind::Year, world.year()};
    of.first.value = third;
    of.second = of.first;
    of.second.node = world.otherNode;
    of.second.indicator = world.otherIndicator;
    of.second.period = {PeriodKind::Span, world.year(), 12, 2001};
    of.second.value = -sum;
    of.second.status = ObservationStatus::Assumption;
    of.second.rounded = true;
    of.second.source = world.source;
    of.second.note = both("A note");
    of.second.aspect = Aspect::Growth;
    of.second.entered = words("0.3");
    of.second.vintage = words("flash");
    of.second.isCurrent = false;
    of.second.audience = Audience::Internal;
    of.third = of.first;
    of.third.value = 1e15;
    of.apart = {"enterprise"};
    Observation ofEnterprise = of.first;
    ofEnterprise.node = {};
    ofEnterprise.enterprise = world.enterprise;
    of.more = {ofEnterprise};
    return of;
}

template <>
Samples<ChartRow> samples(World& world) {
    Samples<ChartRow> of;
    of.first = {{}, world.word("chart"), both("Growth")};
    of.second = {{}, world.word("chart"), both("Levels"), words("{\"form\":\"bars\"}"), true};
    of.third = of.first;
    of.third.name = both("Shares");
    return of;
}

template <>
Samples<PageChart> samples(World& world) {
    Samples<PageChart> of;
    of.first = {{}, {}, world.node, world.chart, 0, false};
    of.second = {{}, {}, world.otherNode, world.otherChart, 1, true, true};
    of.third = of.first;
    of.third.position = 2;
    of.apart = {"kind"};
    PageChart ofKind = of.first;
    ofKind.node = {};
    ofKind.kind = world.kind;
    of.more = {ofKind};
    return of;
}

template <>
Samples<ImportMapping> samples(World&) {
    Samples<ImportMapping> of;
    of.first.name = words("Yearbook");
    of.second = {{}, words("Table"), words("[\"Year\"]"), words("{\"year\":0}"), true};
    of.third = of.first;
    of.third.name = words("List");
    return of;
}

} // namespace atlas::test
