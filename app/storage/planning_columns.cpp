// SPDX-License-Identifier: Apache-2.0
// The column tables of plans and of what is shown of them: scenarios, targets, goals, stories.
#include "storage/columns.h"

#include "domain/plan_goal.h"
#include "domain/scenario.h"
#include "domain/story.h"
#include "storage/annotation_text.h"
#include "storage/cell_rows.h"

namespace atlas::storage {

template <>
const Columns<Scenario>& columns<Scenario>() {
    // A plan of a thousand million years can't be counted, nor shown.
    const auto from = [](int year, int earliest, int latest) { return std::clamp(year, earliest, latest); };
    static const Columns<Scenario> table =
        Columns<Scenario>("scenario")
            .of("key", &Scenario::key, limit::name)
            .of("name", &Scenario::name, limit::name)
            .of("description", &Scenario::description, limit::text)
            .of("author", &Scenario::author, limit::name)
            .of("created", &Scenario::created)
            .of("state", &Scenario::state)
            .of("protected", &Scenario::isProtected)
            .of("parent", &Scenario::parent)
            .of<int>(
                "base_year", [](const Scenario& row) { return row.baseYear; },
                [from](Scenario& row, int year) {
                    row.baseYear = from(year, limits::earliestYear, limits::latestYear - 1);
                },
                limit::years)
            .of<int>(
                "first_year", [](const Scenario& row) { return row.firstYear; },
                [from](Scenario& row, int year) { row.firstYear = from(year, row.baseYear + 1, limits::latestYear); },
                limit::years)
            .of<int>(
                "last_year", [](const Scenario& row) { return row.lastYear; },
                [from](Scenario& row, int year) { row.lastYear = from(year, row.firstYear, limits::latestYear); },
                limit::years)
            .of("seed", &Scenario::seed)
            .of("correlation", &Scenario::correlation)
            .of("size_weights", &Scenario::sizeWeights)
            .about({.scenario = "id"});
    return table;
}

template <>
const Columns<TargetRow>& columns<TargetRow>() {
    static const Columns<TargetRow> table =
        Columns<TargetRow>("target")
            .onceFor({"scenario", "node", "indicator", "year"})
            .of("scenario", &TargetRow::scenario)
            .of(
                "node", [](auto& row) -> auto& { return row.target.cell.node; })
            .of(
                "indicator", [](auto& row) -> auto& { return row.target.cell.indicator; })
            .of(
                "year", [](auto& row) -> auto& { return row.target.cell.year; }, limit::years)
            .of(
                "rate", [](auto& row) -> auto& { return row.target.rate; })
            .of(
                "source", [](auto& row) -> auto& { return row.target.source; })
            .of(
                "rationale", [](auto& row) -> auto& { return row.target.rationale; }, limit::note)
            .about({.node = "node", .scenario = "scenario", .indicator = "indicator", .year = "year"})
            .withoutUid()
            .erasable();
    return table;
}

template <>
const Columns<TermsRow>& columns<TermsRow>() {
    // A lock and an accepted gap are there or not; what a row says of one that is not goes nowhere.
    using Get = std::function<QString(const TermsRow&)>;
    using Set = std::function<void(TermsRow&, QString)>;
    const auto ofLock = [](QString TargetLock::*member) {
        return std::pair<Get, Set>{
            [member](const TermsRow& row) { return row.terms.lock ? *row.terms.lock.*member : QString(); },
            [member](TermsRow& row, const QString& text) {
                if (row.terms.lock)
                    *row.terms.lock.*member = text;
            }};
    };
    const auto ofBound = [](std::optional<double> TargetLock::*member) {
        using Value = std::optional<double>;
        return std::pair<std::function<Value(const TermsRow&)>, std::function<void(TermsRow&, Value)>>{
            [member](const TermsRow& row) { return row.terms.lock ? *row.terms.lock.*member : Value(); },
            [member](TermsRow& row, Value value) {
                if (row.terms.lock)
                    *row.terms.lock.*member = value;
            }};
    };
    const auto ofGap = [](QString GapAcceptance::*member) {
        return std::pair<Get, Set>{[member](const TermsRow& row) {
                                       return row.terms.acceptedGap ? *row.terms.acceptedGap.*member : QString();
                                   },
                                   [member](TermsRow& row, const QString& text) {
                                       if (row.terms.acceptedGap)
                                           *row.terms.acceptedGap.*member = text;
                                   }};
    };
    const auto [lockAuthor, setLockAuthor] = ofLock(&TargetLock::author);
    const auto [lockReason, setLockReason] = ofLock(&TargetLock::reason);
    const auto [lowest, setLowest] = ofBound(&TargetLock::lowest);
    const auto [highest, setHighest] = ofBound(&TargetLock::highest);
    const auto [gapAuthor, setGapAuthor] = ofGap(&GapAcceptance::author);
    const auto [gapReason, setGapReason] = ofGap(&GapAcceptance::reason);
    static const Columns<TermsRow> table =
        Columns<TermsRow>("cell_terms")
            .onceFor({"scenario", "node", "indicator", "year"})
            .of("scenario", &TermsRow::scenario)
            .of(
                "node", [](auto& row) -> auto& { return row.cell.node; })
            .of(
                "indicator", [](auto& row) -> auto& { return row.cell.indicator; })
            .of(
                "year", [](auto& row) -> auto& { return row.cell.year; }, limit::years)
            .of<bool>(
                "locked", [](const TermsRow& row) { return row.terms.lock.has_value(); },
                [](TermsRow& row, bool isLocked) {
                    row.terms.lock = isLocked ? std::optional(TargetLock{}) : std::nullopt;
                })
            .of("lock_author", lockAuthor, setLockAuthor, limit::name)
            .of("lock_reason", lockReason, setLockReason, limit::note)
            .of("lowest", lowest, setLowest)
            .of("highest", highest, setHighest)
            .of<QDate>(
                "lock_expires", [](const TermsRow& row) { return row.terms.lock ? row.terms.lock->expires : QDate(); },
                [](TermsRow& row, QDate date) {
                    if (row.terms.lock)
                        row.terms.lock->expires = date;
                })
            .of(
                "sigma", [](auto& row) -> auto& { return row.terms.sigma; })
            .of(
                "note", [](auto& row) -> auto& { return row.terms.note; }, limit::note)
            .of<bool>(
                "gap_accepted", [](const TermsRow& row) { return row.terms.acceptedGap.has_value(); },
                [](TermsRow& row, bool isAccepted) {
                    row.terms.acceptedGap = isAccepted ? std::optional(GapAcceptance{}) : std::nullopt;
                })
            .of("gap_author", gapAuthor, setGapAuthor, limit::name)
            .of("gap_reason", gapReason, setGapReason, limit::note)
            .about({.node = "node", .scenario = "scenario", .indicator = "indicator", .year = "year"})
            .withoutUid()
            .erasable();
    return table;
}

template <>
const Columns<PlanGoal>& columns<PlanGoal>() {
    static const Columns<PlanGoal> table =
        Columns<PlanGoal>("plan_goal")
            .of("scenario", &PlanGoal::scenario)
            .of("node", &PlanGoal::node)
            .of("indicator", &PlanGoal::indicator)
            .of("from_year", &PlanGoal::fromYear, limit::years)
            .of("to_year", &PlanGoal::toYear, limit::years)
            .of("kind", &PlanGoal::kind)
            .of("value", &PlanGoal::value, limit::finite)
            .of("binding", &PlanGoal::isBinding)
            .of("source", &PlanGoal::source)
            .of("rationale", &PlanGoal::rationale, limit::note)
            .of("removed", &PlanGoal::removed)
            .about({.node = "node", .scenario = "scenario", .indicator = "indicator", .year = "to_year"});
    return table;
}

template <>
const Columns<Story>& columns<Story>() {
    static const Columns<Story> table = Columns<Story>("story")
                                            .of("key", &Story::key, limit::name)
                                            .of("name", &Story::name, limit::name)
                                            .of("position", &Story::position)
                                            .of("removed", &Story::removed);
    return table;
}

namespace {

/// Of a slide's slider, which is there or not. Its node comes first, and decides.
template <class Value>
using SliderGet = std::function<std::optional<Value>(const Slide&)>;
template <class Value>
using SliderSet = std::function<void(Slide&, std::optional<Value>)>;

template <class Value>
std::pair<SliderGet<Value>, SliderSet<Value>> ofSlider(const std::function<Value&(LiveSlider&)>& member) {
    return {[member](const Slide& row) -> std::optional<Value> {
                if (!row.slider)
                    return {};
                LiveSlider slider = *row.slider;
                return member(slider);
            },
            [member](Slide& row, std::optional<Value> value) {
                if (row.slider && value)
                    member(*row.slider) = *value;
            }};
}

/// What a slider may be moved between; limits in the wrong order are none.
void setHighest(Slide& row, std::optional<double> value) {
    if (!row.slider)
        return;
    LiveSlider& slider = *row.slider;
    const double lowest = std::clamp(slider.lowest, lowestTarget, highestTarget);
    const double highest = std::clamp(value.value_or(slider.highest), lowestTarget, highestTarget);
    slider.lowest = lowest < highest ? lowest : LiveSlider{}.lowest;
    slider.highest = lowest < highest ? highest : LiveSlider{}.highest;
}

} // namespace

template <>
const Columns<Slide>& columns<Slide>() {
    const auto [indicator, setIndicator] =
        ofSlider<IndicatorId>([](LiveSlider& slider) -> IndicatorId& { return slider.cell.indicator; });
    const auto [year, setYear] = ofSlider<int>([](LiveSlider& slider) -> int& { return slider.cell.year; });
    const auto [lowest, setLowest] = ofSlider<double>([](LiveSlider& slider) -> double& { return slider.lowest; });
    const auto [highest, ignored] = ofSlider<double>([](LiveSlider& slider) -> double& { return slider.highest; });
    static const Columns<Slide> table =
        Columns<Slide>("slide")
            .of("story", &Slide::story)
            .of("position", &Slide::position)
            .of("removed", &Slide::removed)
            .of("kind", &Slide::kind)
            .of("heading", &Slide::heading, limit::heading)
            .of("body", &Slide::body, limit::text)
            .of("notes", &Slide::notes, limit::text)
            .of("chart", &Slide::chart, limit::name)
            .of("form", &Slide::form, limit::name)
            .of("node", &Slide::node)
            .of("scenario", &Slide::scenario)
            .of("against", &Slide::against)
            .of("indicator", &Slide::indicator)
            .of("year", &Slide::year, limit::years)
            .of<NodeId>(
                "slider_node", [](const Slide& row) { return row.slider ? row.slider->cell.node : NodeId{}; },
                [](Slide& row, NodeId node) {
                    row.slider = node.isValid() ? std::optional(LiveSlider{}) : std::nullopt;
                    if (row.slider)
                        row.slider->cell.node = node;
                })
            .of("slider_indicator", indicator, setIndicator)
            .of("slider_year", year, setYear, limit::years)
            .of("slider_lowest", lowest, setLowest)
            .of("slider_highest", highest, SliderSet<double>(setHighest))
            .of<LongText>(
                "annotations", [](const Slide& row) { return LongText{annotationText(row.annotations)}; },
                [](Slide& row, const LongText& text) { row.annotations = annotationsOf(text.value); });
    return table;
}

} // namespace atlas::storage
