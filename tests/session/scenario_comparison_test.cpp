// SPDX-License-Identifier: Apache-2.0
#include "session/scenario_comparison.h"

#include "session/scenario_plan.h"
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;
using testing::IsEmpty;
using What = PlanDifference::What;

namespace {
class ScenarioComparison : public testing::Test {
protected:
    ScenarioComparison()
        : published(starter->scenario().id), copy(starter.workInCopy()),
          root(starter->outline().root()), gdp{root, starter.indicator("gdp"), 2024},
          soft{starter.node("software"), starter.indicator("industrial-added-value"), 2024} {}
    Session& session() const { return *starter.session; }
    [[nodiscard]] QVector<PlanDifference> all() const {
        return differences(*session().plan(published), *session().plan(copy), session().outline());
    }
    [[nodiscard]] QVector<What> kinds() const {
        QVector<What> found;
        for (const PlanDifference& each : all())
            found.append(each.what);
        return found;
    }

    StarterSession starter;
    ScenarioId published, copy;
    NodeId root;
    TargetCell gdp, soft;
};
} // namespace

TEST_F(ScenarioComparison, ofACopyFindsNothing) { EXPECT_THAT(all(), IsEmpty()); }

TEST_F(ScenarioComparison, findsAnotherTargetWithItsPoints) {
    ASSERT_OK(test::setTarget(session(), gdp, 0.07));
    const auto found = all();
    ASSERT_GE(found.size(), 1);
    EXPECT_EQ(found[0].what, What::Target);
    EXPECT_NEAR(found[0].points().value_or(0), 0.005, 1e-12);
    EXPECT_THAT(kinds(), ElementsAre(What::Target, What::Source)) << "it is no longer the published one";
}

TEST_F(ScenarioComparison, findsATargetThatOneOfThemLacks) {
    ASSERT_OK(test::setTarget(session(), soft, 0.07, QStringLiteral("Because")));
    EXPECT_THAT(kinds(), ElementsAre(What::Target));
    EXPECT_FALSE(all()[0].points());
    EXPECT_FALSE(all()[0].from.target);
}

TEST_F(ScenarioComparison, findsWhatIsSaidBesideATarget) {
    CellTerms terms;
    terms.lock = TargetLock{{}, QStringLiteral("Contract"), {}, {}, {}};
    terms.sigma = 0.02;
    terms.note = QStringLiteral("Note");
    terms.acceptedGap = GapAcceptance{{}, QStringLiteral("Known")};
    ASSERT_OK(test::setTerms(session(), {{gdp, terms}}, QStringLiteral("Say")));
    EXPECT_THAT(kinds(), ElementsAre(What::Lock, What::Uncertainty, What::Note, What::AcceptedGap));
}

TEST_F(ScenarioComparison, isInTheOrderOfTheTreeAndLeavesOutDeletedPlaces) {
    ASSERT_OK(test::setTarget(session(), soft, 0.07));
    ASSERT_OK(test::setTarget(session(), {gdp.node, gdp.indicator, 2025}, 0.07));
    ASSERT_EQ(all().size(), 2);
    EXPECT_EQ(all()[0].cell.node, root);
    ASSERT_OK(test::removeNode(session(), soft.node));
    EXPECT_EQ(all().size(), 1);
}
