// SPDX-License-Identifier: Apache-2.0
// "What if": a scenario moved in memory, and what can be kept of it.
#include "session/session_support.h"
#include "session/what_if.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::SizeIs;

namespace {
class WhatIfOf : public testing::Test {
protected:
    Session& session() const { return *starter.session; }
    TargetCell gdp(int year = 2024) const { return {starter.node("liangjiang"), starter.indicator("gdp"), year}; }

    StarterSession starter;
    std::unique_ptr<WhatIf> whatIf = starter.session->whatIf(starter.session->scenario().id);
};
} // namespace

TEST_F(WhatIfOf, aMoveIsSeenInItsPlanAndNowhereElse) {
    const QStringList before = contentOf(session().portfolio());
    Listener listener(session());
    ASSERT_OK(whatIf->move(gdp(), 0.1));
    EXPECT_EQ(whatIf->plan().reading().target(gdp()), 0.1);
    EXPECT_NEAR(whatIf->plan().reading().projectedLevel(gdp().node, gdp().indicator, 2024).value(), 110, 1e-9);
    EXPECT_EQ(session().reading().target(gdp()), 0.065);
    EXPECT_EQ(contentOf(session().portfolio()), before);
    EXPECT_THAT(listener.sets, SizeIs(0));
}

TEST_F(WhatIfOf, rollUpsFollowAMove) {
    starter.workInCopy();
    whatIf = session().whatIf(session().scenario().id);
    const IndicatorId value = starter.indicator("industrial-added-value");
    for (const NodeId child : found(session().outline().children(starter.node("leading")), 3))
        ASSERT_OK(whatIf->move({child, value, 2024}, 0.12));
    const auto rolledUp = whatIf->plan().reading().rollUp(starter.node("leading"), value, 2024).growth;
    ASSERT_TRUE(rolledUp.has_value());
    EXPECT_NEAR(*rolledUp, 0.12, 1e-9);
    EXPECT_FALSE(session().reading().rollUp(starter.node("leading"), value, 2024).growth.has_value());
}

TEST_F(WhatIfOf, resetBringsTheScenarioBack) {
    ASSERT_OK(whatIf->move(gdp(), 0.1));
    ASSERT_OK(whatIf->move(gdp(2026), -0.02));
    whatIf->reset();
    EXPECT_TRUE(whatIf->moved().isEmpty());
    EXPECT_EQ(whatIf->plan().reading().target(gdp()), 0.065);
    EXPECT_EQ(whatIf->plan().reading().target(gdp(2026)), std::nullopt);
}

TEST_F(WhatIfOf, ofAProtectedScenarioIsKeptAsANewOne) {
    const ScenarioId origin = session().scenario().id;
    ASSERT_TRUE(session().scenario().isProtected);
    ASSERT_OK(whatIf->move(gdp(), 0.1));
    const auto kept = test::keepWhatIf(session(), *whatIf, {QStringLiteral("Ten percent"), {}});
    ASSERT_OK(kept);
    EXPECT_EQ(session().scenario().id, *kept);
    EXPECT_EQ(session().scenario().parent, origin);
    EXPECT_EQ(session().reading().target(gdp()), 0.1);
    EXPECT_FALSE(session().reading().storedTarget(gdp())->source.isValid()) << "no source says 10 %";
    EXPECT_EQ(session().plan(origin)->reading().target(gdp()), 0.065);
    const TargetCell retail{gdp().node, starter.indicator("retail-sales"), 2024};
    EXPECT_TRUE(session().reading().storedTarget(retail)->source.isValid()) << "what was not moved keeps its source";
}

TEST_F(WhatIfOf, aLockIsNotSteppedOverWhenItIsKept) {
    starter.workInCopy();
    CellTerms locked;
    locked.lock = TargetLock{{}, QStringLiteral("agreed"), {}, {}, {}};
    ASSERT_OK(test::setTerms(session(), {{gdp(), locked}}, QStringLiteral("Lock")));
    whatIf = session().whatIf(session().scenario().id);
    ASSERT_OK(whatIf->move(gdp(), 0.1));
    const qsizetype scenarios = session().scenarios().size();
    EXPECT_FALSE(test::keepWhatIf(session(), *whatIf, {QStringLiteral("Ten"), {}}).has_value());
    EXPECT_EQ(session().scenarios().size(), scenarios);
}

TEST_F(WhatIfOf, whatNoTargetCanBeIsRefused) {
    EXPECT_FALSE(whatIf->move(gdp(2050), 0.1).has_value());
    EXPECT_FALSE(whatIf->move({starter.node("robots"), starter.indicator("gdp"), 2024}, 0.1).has_value());
    EXPECT_FALSE(whatIf->move(gdp(), 11).has_value());
    EXPECT_FALSE(whatIf->move(gdp(), std::nan("")).has_value());
    EXPECT_TRUE(whatIf->moved().isEmpty());
}
