// SPDX-License-Identifier: Apache-2.0
// A three-way merge of two scenarios, planned before anything is written: what one of them changed since the two
// parted, and the cells for which somebody has to decide.
#pragma once

#include "domain/cell_terms.h"
#include "domain/edit.h"
#include "domain/result.h"
#include "domain/scenario.h"

#include <QVector>

#include <optional>

namespace atlas {

class Session;

enum class MergeSide : quint8 { Undecided, Here, There };

/// A cell that only the other scenario changed. Nothing in `there`: it is emptied.
struct MergedCell {
    TargetCell cell;
    std::optional<PlanCell> here, there;
};

/// Changed on both sides to different values, or changed there and locked here.
struct PlanConflict {
    TargetCell cell;
    std::optional<PlanCell> parting; ///< what stood there when the two parted
    std::optional<PlanCell> here;    ///< in the scenario that is written to
    std::optional<PlanCell> there;   ///< in the one that is merged into it
    bool isLocked = false;           ///< here; taking the other side takes its lock, too, or that it has none
    MergeSide decision = MergeSide::Undecided;
};

/// Made by Session::mergePlan(), decided by a person, written by Session::merge().
struct MergePlan {
    Scenario from, into;
    std::optional<Scenario>
        common;                ///< what both were made from, or one of the two; it may be deleted. Nothing: no such
    QVector<MergedCell> taken; ///< in the order of the tree
    QVector<PlanConflict> conflicts;

    [[nodiscard]] bool isEmpty() const { return taken.isEmpty() && conflicts.isEmpty(); }
    [[nodiscard]] qsizetype undecided() const;
};

/// What a merge would do: the changes of \p from since the two parted, to be made to \p into; those that \p into
/// changed too, or keeps locked, as conflicts.
[[nodiscard]] Result<MergePlan> mergePlan(const Session& session, ScenarioId from, ScenarioId into);

namespace edits {
/// Of a plan whose conflicts are all decided, for Session::commit(). Refused where the scenario is protected, or where
/// a cell no longer is as the plan says.
[[nodiscard]] Result<Edit> merge(const Session& session, const MergePlan& plan);
} // namespace edits

} // namespace atlas
