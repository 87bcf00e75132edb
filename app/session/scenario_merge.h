// SPDX-License-Identifier: Apache-2.0
// A three-way merge of two scenarios, planned before anything is written: what one of them changed since the two
// parted, and the cells for which somebody has to decide.
#pragma once

#include "domain/cell_terms.h"
#include "domain/scenario.h"

#include <QVector>

#include <optional>

namespace atlas {

enum class MergeSide : quint8 { Undecided, Here, There };

/// A cell that only the other scenario changed. Nothing in `there`: it is emptied.
struct MergedCell {
    TargetCell cell;
    std::optional<PlanCell> here, there;
};

/// Changed on both sides to different values, or changed there and locked here.
struct MergeConflict {
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
    QVector<MergeConflict> conflicts;

    [[nodiscard]] bool isEmpty() const { return taken.isEmpty() && conflicts.isEmpty(); }
    [[nodiscard]] qsizetype undecided() const;
};

} // namespace atlas
