// SPDX-License-Identifier: Apache-2.0
// An edit as data: for every row it touches, the value before and the value after. Written in one transaction, undone
// by turning it round; whoever edits (a cell, a slider, a spread, an import, a merge) hands over one of these.
#pragma once

#include "domain/cell_terms.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/row_change.h"
#include "domain/scenario.h"
#include "domain/story.h"
#include "domain/target.h"

#include <QVector>

#include <optional>

namespace atlas {

using NodeChange = RowChange<Node>;
using ScenarioChange = RowChange<Scenario>;
using StoryChange = RowChange<Story>;
using SlideChange = RowChange<Slide>; ///< the story of `after` invalid: the one that the same edit makes

/// before or after absent: there was, or will be, no target in that cell.
struct TargetChange {
    ScenarioId scenario; ///< invalid: the scenario that the same edit makes
    TargetCell cell;
    std::optional<Target> before;
    std::optional<Target> after;
};

/// before or after absent: nothing was, or will be, said beside the target of that cell.
struct TermsChange {
    ScenarioId scenario; ///< invalid: the scenario that the same edit makes
    TargetCell cell;
    std::optional<CellTerms> before;
    std::optional<CellTerms> after;
};

/// before or after absent: there was, or will be, no such figure. An invalid id in `after` is given out by the
/// database.
struct ObservationChange {
    std::optional<Observation> before;
    std::optional<Observation> after;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::TargetChange, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::TermsChange, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::ObservationChange, Q_RELOCATABLE_TYPE);

namespace atlas {

struct Edit {
    QString text = {};   ///< what the undo menu and the history say: "Set growth target of Robots, 2025"
    QString reason = {}; ///< why, in the user's words; may be empty
    QVector<ScenarioChange> scenarios = {};
    QVector<NodeChange> nodes = {};
    QVector<TargetChange> targets = {};
    QVector<TermsChange> terms = {};
    QVector<ObservationChange> observations = {};
    QVector<StoryChange> stories = {};
    QVector<SlideChange> slides = {};
    OtherChanges others = {};
    Uid step = {};      ///< of an edit that was written: what it was recorded as
    Uid takesBack = {}; ///< the step that this one takes back

    [[nodiscard]] bool isEmpty() const {
        return scenarios.isEmpty() && nodes.isEmpty() && targets.isEmpty() && terms.isEmpty() &&
               observations.isEmpty() && stories.isEmpty() && slides.isEmpty() && others.isEmpty();
    }
    // Of a written edit: what it made, with the ids that the database gave out.
    [[nodiscard]] NodeId madeNode() const { return nodes.constFirst().after.id; }
    [[nodiscard]] ScenarioId madeScenario() const { return scenarios.constFirst().after.id; }
    [[nodiscard]] StoryId madeStory() const { return stories.constFirst().after.id; }
    [[nodiscard]] QVector<SlideId> madeSlides() const {
        QVector<SlideId> made;
        for (const SlideChange& change : slides)
            if (!change.before)
                made.append(change.after.id);
        return made;
    }

    /// The edit that takes this one back. A row that this one made becomes a removed one.
    [[nodiscard]] Edit reversed() const;
};

} // namespace atlas
