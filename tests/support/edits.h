// SPDX-License-Identifier: Apache-2.0
// Edits of a session in one call, for tests: each plans and commits.
#pragma once

#include "domain/edit.h"
#include "session/history_edits.h"
#include "session/node_edits.h"
#include "session/scenario_edits.h"
#include "session/scenario_merge.h"
#include "session/story_edits.h"
#include "session/target_edits.h"
#include "support/session_facets.h"

namespace atlas::test {

/// Without what was written, for tests that ask only whether it was.
inline Result<void> done(const Result<Edit>& written) { return written ? Result<void>{} : failure(written.error()); }

inline Result<void> setTarget(Session& session, const TargetCell& cell, std::optional<double> rate,
                              const QString& reason = {}) {
    return done(session.commit(edits::setTarget(session, cell, rate, reason)));
}
inline Result<void> setTargets(Session& session, const QVector<std::pair<TargetCell, std::optional<double>>>& rates,
                               const QString& text, const QString& reason = {}) {
    return done(session.commit(edits::setTargets(session, rates, text, reason)));
}
inline Result<void> setTerms(Session& session, const QVector<std::pair<TargetCell, CellTerms>>& terms,
                             const QString& text, const QString& reason = {}) {
    return done(session.commit(edits::setTerms(session, terms, text, reason)));
}
inline Result<void> setAssumption(Session& session, NodeId node, IndicatorId indicator, int year,
                                  std::optional<double> value, const QString& reason = {}) {
    return done(session.commit(edits::setAssumption(session, node, indicator, year, value, reason)));
}
inline Result<NodeId> addNode(Session& session, NodeId parent, int row, NodeKind kind, const Text& name) {
    const auto made = session.commit(edits::addNode(session, parent, row, kind, name));
    return made ? Result<NodeId>(made->madeNode()) : failure(made.error());
}
inline Result<void> renameNode(Session& session, NodeId id, const Text& name) {
    return done(session.commit(edits::renameNode(session, id, name)));
}
inline Result<void> describeNode(Session& session, NodeId id, const Text& description) {
    return done(session.commit(edits::describeNode(session, id, description)));
}
inline Result<void> removeNode(Session& session, NodeId id) {
    return done(session.commit(edits::removeNode(session, id)));
}
inline Result<void> moveNode(Session& session, NodeId id, NodeId newParent, int row) {
    return done(session.commit(edits::moveNode(session, id, newParent, row)));
}
inline Result<ScenarioId> forkScenario(Session& session, ScenarioId from, const Text& name) {
    const auto made = session.commit(edits::forkScenario(session, from, name));
    return made ? Result<ScenarioId>(made->madeScenario()) : failure(made.error());
}
inline Result<ScenarioId> keepWhatIf(Session& session, const WhatIf& whatIf, const Text& name) {
    const auto made = session.commit(edits::keepWhatIf(session, whatIf, name));
    return made ? Result<ScenarioId>(made->madeScenario()) : failure(made.error());
}
inline Result<void> renameScenario(Session& session, ScenarioId id, const Text& name) {
    return done(session.commit(edits::renameScenario(session, id, name)));
}
inline Result<void> describeScenario(Session& session, ScenarioId id, const Text& description) {
    return done(session.commit(edits::describeScenario(session, id, description)));
}
inline Result<void> protectScenario(Session& session, ScenarioId id, bool isProtected) {
    return done(session.commit(edits::protectScenario(session, id, isProtected)));
}
inline Result<void> archiveScenario(Session& session, ScenarioId id, bool isArchived) {
    return done(session.commit(edits::archiveScenario(session, id, isArchived)));
}
inline Result<void> setComputation(Session& session, ScenarioId id, const Scenario& wanted) {
    return done(session.commit(edits::setComputation(session, id, wanted)));
}
inline Result<void> removeScenario(Session& session, ScenarioId id) {
    return done(session.commit(edits::removeScenario(session, id)));
}
inline Result<void> merge(Session& session, const MergePlan& plan) {
    return done(session.commit(edits::merge(session, plan)));
}
inline Result<StoryId> addStory(Session& session, const Text& name, const QVector<Slide>& slides = {}) {
    const auto made = session.commit(edits::addStory(session, name, slides));
    return made ? Result<StoryId>(made->madeStory()) : failure(made.error());
}
inline Result<StoryId> copyStory(Session& session, StoryId from, const Text& name) {
    const auto made = session.commit(edits::copyStory(session, from, name));
    return made ? Result<StoryId>(made->madeStory()) : failure(made.error());
}
inline Result<void> renameStory(Session& session, StoryId id, const Text& name) {
    return done(session.commit(edits::renameStory(session, id, name)));
}
inline Result<void> removeStory(Session& session, StoryId id) {
    return done(session.commit(edits::removeStory(session, id)));
}
inline Result<void> moveStory(Session& session, StoryId id, int row) {
    return done(session.commit(edits::moveStory(session, id, row)));
}
inline Result<QVector<SlideId>> addSlides(Session& session, StoryId story, int row, const QVector<Slide>& slides) {
    const auto made = session.commit(edits::addSlides(session, story, row, slides));
    return made ? Result<QVector<SlideId>>(made->madeSlides()) : failure(made.error());
}
inline Result<void> changeSlide(Session& session, const Slide& slide, const QString& text = {}) {
    return done(session.commit(edits::changeSlide(session, slide, text)));
}
inline Result<void> removeSlides(Session& session, const QVector<SlideId>& ids) {
    return done(session.commit(edits::removeSlides(session, ids)));
}
inline Result<void> moveSlides(Session& session, const QVector<SlideId>& ids, StoryId story, int row) {
    return done(session.commit(edits::moveSlides(session, ids, story, row)));
}
inline Result<void> revert(Session& session, const LogEntry& entry, const QString& reason = {}) {
    return done(edits::revert(session, entry, reason));
}
inline Result<void> returnTo(Session& session, const LogEntry& entry, const QString& reason = {}) {
    return done(edits::returnTo(session, entry, reason));
}

/// A preview that goes on until endPreview(), a commit, or the next one.
inline Result<void> preview(Session& session, const QVector<std::pair<TargetCell, double>>& rates) {
    struct Held : QObject {
        explicit Held(Session& of) : QObject(&of) { setObjectName(QStringLiteral("previewOfATest")); }
        Preview preview;
    };
    auto* held = static_cast<Held*>(session.findChild<QObject*>(QStringLiteral("previewOfATest")));
    if (held == nullptr)
        held = new Held(session);
    auto shown = session.preview(rates);
    if (!shown)
        return failure(shown.error());
    held->preview = std::move(*shown);
    return {};
}
inline Result<void> preview(Session& session, const TargetCell& cell, double rate) {
    return preview(session, {{cell, rate}});
}
inline void endPreview(Session& session) { delete session.findChild<QObject*>(QStringLiteral("previewOfATest")); }

} // namespace atlas::test
