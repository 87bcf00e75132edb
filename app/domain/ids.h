// SPDX-License-Identifier: Apache-2.0
// Typed row ids: a node id can't be handed to something that wants a scenario id.
#pragma once

#include <QHashFunctions>

namespace atlas {

template <class Tag>
struct Id {
    qint64 value = 0; ///< 0: no row

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr bool operator==(const Id&) const = default;
    friend constexpr bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using NodeId = Id<struct NodeTag>;
using IndicatorId = Id<struct IndicatorTag>;
using ObservationId = Id<struct ObservationTag>;
using SourceId = Id<struct SourceTag>;
using ScenarioId = Id<struct ScenarioTag>;
using StoryId = Id<struct StoryTag>;
using SlideId = Id<struct SlideTag>;
using PersonId = Id<struct PersonTag>;
using UnitId = Id<struct UnitTag>;
using MeasureId = Id<struct MeasureTag>;
using KindId = Id<struct KindTag>;
using KindPlaceId = Id<struct KindPlaceTag>;
using HeadlineId = Id<struct HeadlineTag>;
using AliasId = Id<struct AliasTag>;
using PlanGoalId = Id<struct PlanGoalTag>;
using ChartId = Id<struct ChartTag>;
using PageChartId = Id<struct PageChartTag>;
using ImportMappingId = Id<struct ImportMappingTag>;
using EnterpriseId = Id<struct EnterpriseTag>;
using StageId = Id<struct StageTag>;
using LinkKindId = Id<struct LinkKindTag>;
using PlaceId = Id<struct PlaceTag>;
using LinkId = Id<struct LinkTag>;
using AssessmentId = Id<struct AssessmentTag>;
using StandId = Id<struct StandTag>;
using NoteId = Id<struct NoteTag>;
using AttachmentId = Id<struct AttachmentTag>;
using BookmarkId = Id<struct BookmarkTag>;
using TagId = Id<struct TagTag>;
using TaggedId = Id<struct TaggedTag>;
using QuestionId = Id<struct QuestionTag>;
using StepId = Id<struct StepTag>; ///< one recorded edit: a row of the table edit_step

} // namespace atlas
