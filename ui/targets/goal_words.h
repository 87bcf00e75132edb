// SPDX-License-Identifier: Apache-2.0
// A goal and what it takes, in words.
#pragma once

#include "domain/figure_text.h"
#include "session/goal_plan.h"

#include <QCoreApplication>

namespace atlas {

/// What was asked, with everything that its words need.
struct GoalQuestion {
    const Session& session;
    const GoalFacts& facts;
    GoalWish wish;
    IndicatorId indicator; ///< the selected one
    Language language = Language::English;
};

class GoalWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::GoalWords)
public:
    static QString kind(GoalKind kind);
    static QString headline(const GoalQuestion& question, const GoalPlan& plan);    ///< "29.1% each year, 2024 to 2027"
    static QStringList details(const GoalQuestion& question, const GoalPlan& plan); ///< a sentence each
    static QString levelText(const GoalQuestion& question, double level, bool isIndex,
                             UnitWords words = UnitWords::With);
    static QString alternative(const GoalQuestion& question, const GoalAlternative& one);

private:
    static QString refusal(const GoalQuestion& question, const GoalPlan& plan);
    static QString reached(const GoalQuestion& question, const GoalPlan& plan);
    static QStringList sizeDetails(const GoalQuestion& question, const GoalPlan& plan);
};

} // namespace atlas
