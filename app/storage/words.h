// SPDX-License-Identifier: Apache-2.0
// The words that stand in the database for our enumerations.
#pragma once

#include "domain/chain.h"
#include "domain/enterprise.h"
#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/plan_goal.h"
#include "domain/scenario.h"
#include "domain/story.h"
#include "domain/units.h"

#include <QLatin1String>
#include <QString>

#include <array>
#include <utility>

namespace atlas::storage {

template <class Enum>
struct WordsOf;

#define ATLAS_WORDS(Enum, ...)                                                                                         \
    template <>                                                                                                        \
    struct WordsOf<Enum> {                                                                                             \
        static constexpr std::array words{__VA_ARGS__};                                                                \
    };

// In the order of the enumerations, which all count from 0.
ATLAS_WORDS(NodeKind, "area", "aspect", "tier", "industry", "cluster", "focus-area", "strategy")
ATLAS_WORDS(NodeStatus, "stated", "unnamed", "added")
ATLAS_WORDS(Unit, "percent", "vehicles", "cny-billion", "count", "index")
ATLAS_WORDS(Measure, "output", "value-added", "sales", "gdp", "investment", "units", "ambition", "share")
ATLAS_WORDS(PriceBasis, "none", "nominal", "real")
ATLAS_WORDS(IndicatorKind, "level", "ratio", "share", "size-level", "rate")
ATLAS_WORDS(AppliesTo, "area", "tree", "branch", "role")
ATLAS_WORDS(ObservationStatus, "reported", "approximate", "derived", "assumption", "ambition")
ATLAS_WORDS(PeriodKind, "year", "as-of", "ambition", "half", "quarter", "month", "to-month", "span")
ATLAS_WORDS(Aspect, "level", "growth")
ATLAS_WORDS(Audience, "public", "internal", "restricted")
ATLAS_WORDS(KindRole, "root", "group", "member", "part", "action")
ATLAS_WORDS(Dimension, "fraction", "money", "count", "quantity", "index")
ATLAS_WORDS(PlanGoalKind, "average-growth", "level", "share")
ATLAS_WORDS(Presence, "here", "wanted", "left", "elsewhere")
ATLAS_WORDS(Strength, "strong", "partial", "weak", "missing", "not-assessed")
ATLAS_WORDS(ScenarioState, "draft", "published", "archived", "removed")
ATLAS_WORDS(SlideKind, "title", "text", "chart", "page")
ATLAS_WORDS(AnnotationKind, "text", "arrow", "band", "line")
ATLAS_WORDS(AnnotationAxis, "value", "category")
ATLAS_WORDS(FigureAspect, "level", "index", "growth", "roll-up", "gap", "contribution", "weight", "weight-shift",
            "effect", "draw", "chance", "deviation", "named", "unnamed")
#undef ATLAS_WORDS

template <class Enum>
QString word(Enum value) {
    return QString::fromLatin1(WordsOf<Enum>::words.at(static_cast<size_t>(value)));
}

/// The database's CHECK constraints allow no other word; one that slips through reads as the first.
template <class Enum>
Enum fromWord(const QString& text) {
    for (size_t i = 0; i < WordsOf<Enum>::words.size(); ++i)
        if (text == QLatin1String(WordsOf<Enum>::words[i]))
            return static_cast<Enum>(i);
    return Enum{};
}

} // namespace atlas::storage
