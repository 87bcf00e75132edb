// SPDX-License-Identifier: Apache-2.0
// What an edit may be: asked by the planners before anything is written, refused with a sentence that says what is
// allowed. And the rows as they stand, refused where they are gone.
#pragma once

#include "domain/cell_terms.h"
#include "domain/node.h"
#include "domain/result.h"
#include "domain/scenario.h"
#include "domain/story.h"

namespace atlas {
class Session;
}

namespace atlas::checks {

/// May something be said of the cell, in the current scenario?
[[nodiscard]] Result<void> cell(const Session& session, const TargetCell& cell);
[[nodiscard]] Result<void> target(const Session& session, const TargetCell& cell, std::optional<double> rate);
[[nodiscard]] Result<void> terms(const Session& session, const TargetCell& cell, const CellTerms& terms);
/// The lock is in force: does it allow the rate?
[[nodiscard]] Result<void> lockLimits(const Session& session, const TargetCell& cell, const TargetLock& lock,
                                      std::optional<double> rate);
[[nodiscard]] Result<void> reason(const QString& reason); ///< a reason, note or rationale
/// As a description is to stand that somebody began to edit when it was \p base: a language that was left alone stays
/// as it is \p now. ErrorCode::Conflict where somebody else has changed the same one meanwhile.
[[nodiscard]] Result<Text> description(const Text& typed, const Text& base, const Text& now);
/// Of a slide that takes the place of \p before only what is new.
[[nodiscard]] Result<void> slide(const Slide& slide, const Slide& before = {});
/// Trimmed.
[[nodiscard]] Result<Text> name(const Text& name);

/// A node as the database has it; ErrorCode::Conflict where the screen shows something else.
[[nodiscard]] Result<Node> shownNode(const Session& session, NodeId id);
[[nodiscard]] Result<Scenario> shownScenario(const Session& session, ScenarioId id);
[[nodiscard]] Result<Story> shownStory(const Session& session, StoryId id);
[[nodiscard]] Result<Slide> shownSlide(const Session& session, SlideId id);

/// In the language of the steps' texts.
[[nodiscard]] QString nameOf(const Session& session, NodeId id);
[[nodiscard]] QString nameOf(const Session& session, const Scenario& scenario);

} // namespace atlas::checks
