// SPDX-License-Identifier: Apache-2.0
// Typed row ids: a node id can't be handed to something that wants a scenario id.
#pragma once

#include <QHashFunctions>

#include <compare>

namespace atlas {

template <class Tag>
struct Id {
    qint64 value = 0; ///< 0: no row

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using NodeId = Id<struct NodeTag>;
using IndicatorId = Id<struct IndicatorTag>;
using ObservationId = Id<struct ObservationTag>;
using SourceId = Id<struct SourceTag>;
using ScenarioId = Id<struct ScenarioTag>;
using StoryId = Id<struct StoryTag>;
using SlideId = Id<struct SlideTag>;
using StepId = Id<struct StepTag>; ///< one recorded edit: a row of the table edit_step

} // namespace atlas
