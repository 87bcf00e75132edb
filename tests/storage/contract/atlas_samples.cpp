// SPDX-License-Identifier: Apache-2.0
// Rows of plans, of what is shown of them, of chains, and of what people keep beside rows.
#include "storage/contract/world.h"

namespace atlas::test {

template <>
Samples<Scenario> samples(World& world) {
    Samples<Scenario> of;
    of.first.key = world.word("scenario");
    of.first.name = both("A plan");
    of.first.created = moment(1);
    of.second = of.first;
    of.second.key = world.word("scenario");
    of.second.name = both("Another plan");
    of.second.description = both("What it is for");
    of.second.author = words("Li");
    of.second.created = moment(2);
    of.second.state = ScenarioState::Published;
    of.second.isProtected = true;
    of.second.parent = world.plan;
    of.second.baseYear = 2022;
    of.second.firstYear = 2025;
    of.second.lastYear = 2031;
    of.second.seed = 9'007'199'254'740'993; // no double holds it
    of.second.correlation = third;
    of.second.sizeWeights = false;
    of.third = of.first;
    of.third.name = both("A third plan");
    return of;
}

template <>
Samples<storage::TargetRow> samples(World& world) {
    Samples<storage::TargetRow> of;
    of.first = {0, world.plan, {{world.node, world.indicator, world.year()}, third, {}, {}}};
    of.second = of.first;
    of.second.target.rate = -sum;
    of.second.target.source = world.source;
    of.second.target.rationale = words("because");
    of.third = of.first;
    of.third.target.rate = 0.07;
    of.fixed = {"scenario", "node", "indicator", "year"};
    return of;
}

template <>
Samples<storage::TermsRow> samples(World& world) {
    Samples<storage::TermsRow> of;
    of.first = {0,
                world.plan,
                {world.node, world.indicator, world.year()},
                {TargetLock{words("Li"), words("agreed"), -third, {}, {}}, 0.02, words("A note"),
                 GapAcceptance{words("Li"), words("small")}}};
    of.second = of.first;
    of.second.terms = {TargetLock{words("Wang"), words("published"), 0.1, sum, QDate(2027, 1, 2)}, third,
                       words("Another note"), GapAcceptance{words("Wang"), words("known")}};
    of.third = of.first;
    of.third.terms.note = words("A third note");
    of.apart = {"locked", "gap_accepted"};
    of.more = {of.first, of.first};
    of.more[0].terms.lock.reset();
    of.more[1].terms.acceptedGap.reset();
    of.more[1].terms.sigma.reset();
    of.fixed = {"scenario", "node", "indicator", "year"};
    return of;
}

template <>
Samples<PlanGoal> samples(World& world) {
    Samples<PlanGoal> of;
    of.first = {{},    world.plan, world.node, world.indicator, 2026, 2030, PlanGoalKind::AverageGrowth, sum,
                false, {},         {}};
    of.second = {{},
                 world.otherPlan,
                 world.otherNode,
                 world.otherIndicator,
                 2027,
                 2031,
                 PlanGoalKind::Share,
                 third,
                 true,
                 world.otherSource,
                 words("because"),
                 true};
    of.third = of.first;
    of.third.value = 0.07;
    return of;
}

template <>
Samples<Story> samples(World& world) {
    Samples<Story> of;
    of.first.name = both("A meeting");
    of.second = {{}, world.word("story"), both("Another meeting"), 2, true};
    of.third = of.first;
    of.third.name = both("A third one");
    return of;
}

template <>
Samples<Slide> samples(World& world) {
    Samples<Slide> of;
    of.first.story = world.story;
    of.first.heading = both("A heading");
    of.first.slider = LiveSlider{{world.node, world.indicator, 2026}, -third, third};
    of.second = {{},
                 world.otherStory,
                 1,
                 true,
                 SlideKind::Page,
                 both("Another heading"),
                 both("A point"),
                 both("Say it"),
                 words("growth"),
                 words("treemap"),
                 world.node,
                 world.plan,
                 world.otherPlan,
                 world.indicator,
                 2027,
                 LiveSlider{{world.otherNode, world.otherIndicator, 2028}, -sum, sum + third},
                 {Annotation{AnnotationKind::Band,
                             both("Here"),
                             {0.25, third},
                             {0.5, 0.75},
                             1,
                             2,
                             AnnotationAxis::Category,
                             third,
                             sum}}};
    of.third = of.first;
    of.third.heading = both("A third one");
    Slide plain = of.first;
    plain.slider.reset();
    of.more = {plain};
    return of;
}

template <>
Samples<Enterprise> samples(World& world) {
    Samples<Enterprise> of;
    of.first.name = both("Motors");
    of.second = {{},
                 both("Engines"),
                 both("E"),
                 words("91500000MA5U0X0X0X"),
                 words("anchor"),
                 Presence::Wanted,
                 words("Road 1"),
                 words("https://example.org"),
                 world.source,
                 world.otherEnterprise,
                 Audience::Public,
                 true};
    of.third = of.first;
    of.third.name = both("Wheels");
    return of;
}

template <>
Samples<Stage> samples(World& world) {
    Samples<Stage> of;
    of.first = {{}, world.word("stage"), both("Before"), 0};
    of.second = {{}, world.word("stage"), both("After"), 5, true};
    of.third = of.first;
    of.third.name = both("Between");
    return of;
}

template <>
Samples<LinkKind> samples(World& world) {
    Samples<LinkKind> of;
    of.first = {{}, world.word("link"), both("feeds"), both("is fed by")};
    of.second = {{}, world.word("link"), both("needs"), both("is needed by"), true};
    of.third = of.first;
    of.third.name = both("brings");
    return of;
}

template <>
Samples<Place> samples(World& world) {
    Samples<Place> of;
    of.first = {{}, world.node, world.freshNode(), words("upstream"), 0};
    of.second = {{}, world.otherNode, world.freshNode(), words("downstream"), 3, true};
    of.third = of.first;
    of.third.position = 4;
    return of;
}

template <>
Samples<Link> samples(World& world) {
    Samples<Link> of;
    of.first.from = world.freshNode();
    of.first.to = world.freshNode();
    of.first.kind = words("supplies");
    of.second = {{},          world.freshNode(), world.freshNode(), words("enables"),   world.source,
                 words("Li"), moment(3),         both("A note"),    Audience::Internal, true};
    of.third = of.first;
    of.third.note = both("Another note");
    return of;
}

template <>
Samples<Assessment> samples(World& world) {
    Samples<Assessment> of;
    of.first.place = world.place;
    of.second = {{},           world.otherPlace,  Strength::Weak,
                 words("Li"),  QDate(2025, 6, 7), both("Few makers"),
                 world.source, Audience::Public,  true};
    of.third = of.first;
    of.third.reason = both("No makers");
    return of;
}

template <>
Samples<Stand> samples(World& world) {
    Samples<Stand> of;
    of.first.enterprise = world.enterprise;
    of.first.node = world.node;
    of.second = {{},
                 world.otherEnterprise,
                 {},
                 world.otherNode,
                 words("supplier"),
                 QDate(2020, 1, 2),
                 QDate(2025, 3, 4),
                 world.source,
                 Audience::Restricted,
                 true};
    of.third = of.first;
    of.third.role = words("anchor");
    of.apart = {"place"};
    Stand atPlace = of.first;
    atPlace.node = {};
    atPlace.place = world.place;
    of.more = {atPlace};
    return of;
}

template <>
Samples<Note> samples(World&) {
    Samples<Note> of;
    of.first = {{}, newUid(), words("Ask Wang"), {}, {}};
    of.second = {{}, newUid(), words("Asked"), words("Li"), moment(4), Audience::Restricted, true};
    of.third = of.first;
    of.third.text = words("Ask Zhao");
    return of;
}

template <>
Samples<Attachment> samples(World& world) {
    Samples<Attachment> of;
    of.first = {{}, newUid(), words("Letter"), {}, {}};
    of.second = {{}, newUid(), words("Scan"), world.document, words("https://example.org"), Audience::Public, true};
    of.third = of.first;
    of.third.name = words("Copy");
    return of;
}

template <>
Samples<Bookmark> samples(World&) {
    Samples<Bookmark> of;
    of.first = {{}, newUid(), words("Here"), {}, 0};
    of.second = {{}, newUid(), words("There"), words("Li"), 2, Audience::Public, true};
    of.third = of.first;
    of.third.name = words("Nowhere");
    return of;
}

template <>
Samples<Tag> samples(World&) {
    return {{{}, both("Urgent")}, {{}, both("Done"), true}, {{}, both("Open")}};
}

template <>
Samples<Tagged> samples(World& world) {
    return {{{}, world.tag, newUid()}, {{}, world.otherTag, newUid(), true}, {{}, world.tag, newUid()}};
}

template <>
Samples<Question> samples(World&) {
    Samples<Question> of;
    of.first.text = both("What does it make?");
    of.second = {{}, both("Who makes it?"), newUid(), 3, true};
    of.third = of.first;
    of.third.text = both("Where?");
    return of;
}

} // namespace atlas::test
