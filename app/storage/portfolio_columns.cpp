// SPDX-License-Identifier: Apache-2.0
// The column tables of what a portfolio is made of: places, figures, and the words they are told in.
#include "storage/columns.h"

#include "domain/chart_row.h"
#include "domain/headline.h"
#include "domain/import_mapping.h"
#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/person.h"
#include "domain/profile.h"
#include "domain/source.h"

namespace atlas::storage {

template <>
const Columns<Profile>& columns<Profile>() {
    static const Columns<Profile> table = Columns<Profile>("portfolio")
                                              .of("compared", &Profile::compared, limit::name)
                                              .of("currency", &Profile::currency, limit::name)
                                              .of("base_year", &Profile::baseYear, limit::years)
                                              .of("first_year", &Profile::firstYear, limit::years)
                                              .of("last_year", &Profile::lastYear, limit::years)
                                              .of("contact", &Profile::contact, limit::note)
                                              .of("logo", &Profile::logo)
                                              .of("template", &Profile::madeFrom, limit::name)
                                              .of("shows_program", &Profile::showsProgram);
    return table;
}

template <>
const Columns<Person>& columns<Person>() {
    static const Columns<Person> table = Columns<Person>("person")
                                             .of("name", &Person::name, limit::name)
                                             .of("office", &Person::office, limit::name)
                                             .of("login", &Person::login, limit::name)
                                             .of("contact", &Person::contact, limit::note)
                                             .of("removed", &Person::removed);
    return table;
}

template <>
const Columns<UnitRow>& columns<UnitRow>() {
    static const Columns<UnitRow> table = Columns<UnitRow>("unit")
                                              .onceFor({"key"})
                                              .of("key", &UnitRow::key, limit::name)
                                              .of("dimension", &UnitRow::dimension)
                                              .of("base", &UnitRow::base, limit::name)
                                              .of("factor", &UnitRow::factor, limit::finite)
                                              .of("name", &UnitRow::name, limit::name)
                                              .of("symbol", &UnitRow::symbol, limit::name)
                                              .of("one_en", &UnitRow::one, limit::name)
                                              .of("classifier_zh", &UnitRow::classifier, limit::name)
                                              .of("leads", &UnitRow::leads)
                                              .of("removed", &UnitRow::removed);
    return table;
}

template <>
const Columns<MeasureRow>& columns<MeasureRow>() {
    static const Columns<MeasureRow> table = Columns<MeasureRow>("measure")
                                                 .onceFor({"key"})
                                                 .of("key", &MeasureRow::key, limit::name)
                                                 .of("name", &MeasureRow::name, limit::name)
                                                 .of("additive", &MeasureRow::isAdditive)
                                                 .of("removed", &MeasureRow::removed);
    return table;
}

template <>
const Columns<KindRow>& columns<KindRow>() {
    static const Columns<KindRow> table = Columns<KindRow>("kind")
                                              .onceFor({"key"})
                                              .of("key", &KindRow::key, limit::name)
                                              .of("role", &KindRow::role)
                                              .of("name", &KindRow::name, limit::name)
                                              .of("many", &KindRow::many, limit::name)
                                              .of("icon", &KindRow::icon, limit::name)
                                              .of("colour", &KindRow::colour, limit::name)
                                              .of("position", &KindRow::position)
                                              .of("removed", &KindRow::removed);
    return table;
}

template <>
const Columns<KindPlace>& columns<KindPlace>() {
    static const Columns<KindPlace> table = Columns<KindPlace>("kind_place")
                                                .onceFor({"kind", "parent"}, {"removed = 0"})
                                                .of("kind", &KindPlace::kind, limit::name)
                                                .of("parent", &KindPlace::parent, limit::name)
                                                .of("position", &KindPlace::position)
                                                .of("removed", &KindPlace::removed);
    return table;
}

template <>
const Columns<Source>& columns<Source>() {
    static const Columns<Source> table = Columns<Source>("source")
                                             .onceFor({"key"}, {"key <> ''"})
                                             .of("key", &Source::key, limit::name)
                                             .of("title", &Source::title, limit::note)
                                             .of("publisher", &Source::publisher, limit::note)
                                             .of("author", &Source::author, limit::note)
                                             .of("date", &Source::date)
                                             .of("seen", &Source::seen)
                                             .of("address", &Source::address, limit::note)
                                             .of("note", &Source::note, limit::text)
                                             .of("document", &Source::document)
                                             .of("audience", &Source::audience)
                                             .of("removed", &Source::removed);
    return table;
}

template <>
const Columns<Node>& columns<Node>() {
    static const Columns<Node> table = Columns<Node>("node")
                                           .onceFor({"code"}, {"code <> ''", "removed = 0"})
                                           .onceFor({}, {"parent IS NULL", "removed = 0"})
                                           .of("parent", &Node::parent)
                                           .of("position", &Node::position)
                                           .of("kind", &Node::kind)
                                           .of("status", &Node::status)
                                           .of("removed", &Node::removed)
                                           .of("key", &Node::key, limit::name)
                                           .of("code", &Node::code, limit::name)
                                           .of("origin", &Node::origin, limit::name)
                                           .of("name", &Node::name, limit::name)
                                           .of("short", &Node::shortName, limit::name)
                                           .of("description", &Node::description, limit::text)
                                           .of("source", &Node::source)
                                           .of("owner", &Node::owner)
                                           .of("merged_into", &Node::mergedInto)
                                           .about({.node = "id"});
    return table;
}

template <>
const Columns<Indicator>& columns<Indicator>() {
    static const Columns<Indicator> table =
        Columns<Indicator>("indicator")
            .onceFor({"key"})
            .of("key", &Indicator::key, limit::name)
            .of("name", &Indicator::name, limit::name)
            .of("short", &Indicator::shortName, limit::name)
            .of("description", &Indicator::description, limit::text)
            .of("scope", &Indicator::scope, limit::text)
            .of("unit", &Indicator::unit)
            .of("measure", &Indicator::measure)
            .of("price_basis", &Indicator::priceBasis)
            .of("kind", &Indicator::kind)
            .of("applies_to", &Indicator::appliesTo)
            .of("branch", &Indicator::branch)
            .of<QString>(
                "role", [](const Indicator& row) { return row.role ? word(*row.role) : QString(); },
                [](Indicator& row, const QString& role) {
                    row.role = role.isEmpty() ? std::nullopt : std::optional(fromWord<KindRole>(role));
                })
            .of("numerator", &Indicator::numerator)
            .of("denominator", &Indicator::denominator)
            .of("whole", &Indicator::whole, limit::name)
            .of<int>(
                "better", [](const Indicator& row) { return static_cast<int>(row.better); },
                [](Indicator& row, int better) { row.better = static_cast<Better>(std::clamp(better, -1, 1)); })
            .of("owner", &Indicator::owner)
            .of("review_months", &Indicator::reviewMonths)
            .of("position", &Indicator::position)
            .of("removed", &Indicator::removed)
            .about({.indicator = "id"});
    return table;
}

template <>
const Columns<Headline>& columns<Headline>() {
    static const Columns<Headline> table = Columns<Headline>("headline")
                                               .of("indicator", &Headline::indicator)
                                               .of("position", &Headline::position)
                                               .of("lowest", &Headline::lowest, limit::finite)
                                               .of("highest", &Headline::highest, limit::finite)
                                               .of("text", &Headline::text, limit::heading)
                                               .of("removed", &Headline::removed)
                                               .about({.indicator = "indicator"});
    return table;
}

template <>
const Columns<Alias>& columns<Alias>() {
    static const Columns<Alias> table = Columns<Alias>("alias")
                                            .of("about", &Alias::about)
                                            .of("text", &Alias::text, limit::name)
                                            .of("removed", &Alias::removed);
    return table;
}

template <>
const Columns<Observation>& columns<Observation>() {
    static const Columns<Observation> table =
        Columns<Observation>("observation")
            .onceFor({"node", "indicator", "aspect", "period_kind", "year", "part", "from_year"},
                     {"current = 1", "removed = 0"})
            .onceFor({"enterprise", "indicator", "aspect", "period_kind", "year", "part", "from_year"},
                     {"current = 1", "removed = 0"})
            .of("node", &Observation::node)
            .of("enterprise", &Observation::enterprise)
            .of("indicator", &Observation::indicator)
            .of("aspect", &Observation::aspect)
            .of(
                "period_kind", [](auto& row) -> auto& { return row.period.kind; })
            .of(
                "year", [](auto& row) -> auto& { return row.period.year; }, limit::years)
            .of(
                "part", [](auto& row) -> auto& { return row.period.part; })
            .of(
                "from_year", [](auto& row) -> auto& { return row.period.fromYear; }, limit::years)
            .of("value", &Observation::value, limit::finite)
            .of("entered", &Observation::entered, limit::name)
            .of("status", &Observation::status)
            .of("vintage", &Observation::vintage, limit::name)
            .of("current", &Observation::isCurrent)
            .of("rounded", &Observation::rounded)
            .of("source", &Observation::source)
            .of("note", &Observation::note, limit::note)
            .of("audience", &Observation::audience)
            .about({.node = "node", .indicator = "indicator", .year = "year"})
            .erasable();
    return table;
}

template <>
const Columns<ChartRow>& columns<ChartRow>() {
    static const Columns<ChartRow> table = Columns<ChartRow>("chart")
                                               .onceFor({"key"})
                                               .of("key", &ChartRow::key, limit::name)
                                               .of("name", &ChartRow::name, limit::name)
                                               .of("spec", &ChartRow::spec, limit::text)
                                               .of("removed", &ChartRow::removed);
    return table;
}

template <>
const Columns<PageChart>& columns<PageChart>() {
    static const Columns<PageChart> table = Columns<PageChart>("page_chart")
                                                .of("kind", &PageChart::kind)
                                                .of("node", &PageChart::node)
                                                .of("chart", &PageChart::chart)
                                                .of("position", &PageChart::position)
                                                .of("hidden", &PageChart::isHidden)
                                                .of("removed", &PageChart::removed)
                                                .about({.node = "node"});
    return table;
}

template <>
const Columns<ImportMapping>& columns<ImportMapping>() {
    static const Columns<ImportMapping> table = Columns<ImportMapping>("import_mapping")
                                                    .of("name", &ImportMapping::name, limit::name)
                                                    .of("headings", &ImportMapping::headings, limit::text)
                                                    .of("spec", &ImportMapping::spec, limit::text)
                                                    .of("removed", &ImportMapping::removed);
    return table;
}

} // namespace atlas::storage
