// SPDX-License-Identifier: Apache-2.0
// Every table and tree answers what its cells are figures of.
#include "models/figure_role.h"

#include "models/comparison_model.h"
#include "models/family_model.h"
#include "models/figure_model.h"
#include "models/merge_model.h"
#include "models/portfolio_tree_model.h"
#include "models/spread_model.h"
#include "models/target_model.h"
#include "session/projection.h"
#include "session/size_figure.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/worked_example.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {
using Kind = FigureRef::Kind;

FigureRef at(const QModelIndex& index) { return index.data(FigureRole).value<FigureRef>(); }

class FigureRoles : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.09));
        ASSERT_OK(test::setAssumption(*example, example.node("software"), added, 2023, 40));
    }
    [[nodiscard]] FigureRef planned(const TargetCell& cell, FigureAspect aspect) const {
        return FigureRef::planned(example->scenario().mark.uid, cell, aspect);
    }
    [[nodiscard]] FigureRef growth(const char* key, int year = 2024) const {
        return planned(example.cell(key, year), FigureAspect::Growth);
    }
    [[nodiscard]] FigureRef base(const char* key) const {
        const Projection path = example->reading().projection(example.node(key), added);
        EXPECT_TRUE(path.base.has_value());
        return path.base ? FigureRef::of(path.base->observation) : FigureRef();
    }

    WorkedExample example;
    IndicatorId added = example.indicator("industrial-added-value");
};
} // namespace

TEST_F(FigureRoles, OfTheTargetsTable) {
    TargetModel model(*example.session);
    model.setIndicator(added);
    const auto cell = [&](const char* key, int column) { return at(model.reveal(example.node(key), column)); };
    EXPECT_TRUE(cell("leading", TargetModel::NameColumn).isEmpty());
    EXPECT_EQ(cell("leading", model.columnOf(2024)), growth("leading"));
    EXPECT_EQ(cell("leading", model.columnOf(2026)), growth("leading", 2026)) << "carried on";
    EXPECT_EQ(cell("liangjiang", model.columnOf(2024)), growth("liangjiang"));
    const auto beside = [&](const char* key, int role) {
        return model.reveal(example.node(key), model.columnOf(2024)).data(role).value<FigureRef>();
    };
    EXPECT_EQ(beside("leading", TargetModel::BottomUpFigureRole),
              planned(example.cell("leading"), FigureAspect::RollUp));
    EXPECT_EQ(beside("leading", TargetModel::GapFigureRole), planned(example.cell("leading"), FigureAspect::Gap));
    EXPECT_TRUE(beside("software", TargetModel::GapFigureRole).isEmpty()) << "no parts";
    EXPECT_EQ(cell("software", TargetModel::BaseColumn), base("software"));
    EXPECT_EQ(cell("software", TargetModel::BaseColumn).kind, Kind::Stated);
    EXPECT_TRUE(cell("robots", model.columnOf(2024)).isEmpty());
    model.setShows(TargetModel::Shows::Levels);
    EXPECT_EQ(cell("leading", model.columnOf(2024)), planned(example.cell("leading"), FigureAspect::Index));
    EXPECT_EQ(cell("software", model.columnOf(2025)), planned(example.cell("software", 2025), FigureAspect::Level));
}

TEST_F(FigureRoles, OfARatioAreItsLevels) {
    for (const char* key : {"vehicles", "nevs"})
        ASSERT_OK(test::setTarget(*example, {example.node("nev-vehicles"), example.indicator(key), 2024}, 0.1));
    TargetModel model(*example.session);
    const IndicatorId share = example.indicator("nev-share");
    model.setIndicator(share);
    const NodeId node = example.node("nev-vehicles");
    EXPECT_EQ(at(model.reveal(node, model.columnOf(2024))), planned({node, share, 2024}, FigureAspect::Level));
    EXPECT_EQ(at(model.reveal(node, TargetModel::BaseColumn)),
              FigureRef::derived(node, share, {PeriodKind::Year, 2023}));
}

TEST_F(FigureRoles, OfThePortfoliosTree) {
    PortfolioTreeModel model(*example.session);
    const auto cell = [&](const char* key, int column) { return at(model.reveal(example.node(key), column)); };
    EXPECT_EQ(cell("software", PortfolioTreeModel::SizeLevelColumn),
              sizeFigure(*example.session, example.node("software")));
    EXPECT_EQ(cell("software", PortfolioTreeModel::SizeLevelColumn).kind, Kind::Stated);
    EXPECT_EQ(cell("leading", PortfolioTreeModel::SizeLevelColumn).kind, Kind::Derived);
    EXPECT_EQ(cell("software", PortfolioTreeModel::TargetColumn), growth("software"));
    EXPECT_TRUE(cell("software", PortfolioTreeModel::NameColumn).isEmpty());
    EXPECT_TRUE(cell("robots", PortfolioTreeModel::SizeLevelColumn).isEmpty());
}

TEST_F(FigureRoles, OfANodesFacts) {
    FigureModel model(*example.session);
    model.setNode(example.node("nev-vehicles"));
    std::map<Kind, int> kinds;
    for (int row = 0; row < model.rowCount(); ++row) {
        const FigureRef figure = at(model.index(row, FigureModel::Value));
        EXPECT_EQ(figure, FigureRef::of(model.figure(row).observation));
        EXPECT_TRUE(at(model.index(row, FigureModel::Status)).isEmpty());
        ++kinds[figure.kind];
    }
    EXPECT_GE(kinds[Kind::Stated], 2);
    EXPECT_GE(kinds[Kind::Derived], 1);
}

TEST_F(FigureRoles, OfThePartsOfANode) {
    FamilyModel model(*example.session);
    model.show(example.cell("leading"));
    const auto cell = [&](const char* key, int column) {
        for (int row = 0; row < model.rowCount(); ++row)
            if (NodeId{model.index(row, 0).data(NodeRole).toLongLong()} == example.node(key))
                return at(model.index(row, column));
        ADD_FAILURE() << "no row of " << key;
        return FigureRef();
    };
    EXPECT_EQ(cell("software", FamilyModel::Base), base("software"));
    EXPECT_TRUE(cell("electronics", FamilyModel::Base).isEmpty());
    EXPECT_EQ(cell("software", FamilyModel::Share), planned(example.cell("software"), FigureAspect::Weight));
    EXPECT_EQ(cell("software", FamilyModel::Growth), growth("software"));
    EXPECT_EQ(cell("software", FamilyModel::Points), planned(example.cell("software"), FigureAspect::Contribution));
    const int sum = model.rowCount() - 1;
    EXPECT_EQ(at(model.index(sum, FamilyModel::Growth)), planned(example.cell("leading"), FigureAspect::RollUp));
    EXPECT_TRUE(at(model.index(sum, FamilyModel::Points)).ofParts);
    EXPECT_TRUE(at(model.index(sum, FamilyModel::Name)).isEmpty());
}

TEST_F(FigureRoles, OfAComparison) {
    const Scenario from = example->scenario();
    const auto made = test::forkScenario(*example, from.id, {QStringLiteral("Other"), {}});
    ASSERT_OK(made);
    const Uid to = example->scenario().mark.uid;
    const TargetCell cell = example.cell("software");
    ASSERT_OK(test::setTarget(*example, cell, 0.12));
    CellTerms terms;
    terms.sigma = 0.02;
    ASSERT_OK(test::setTerms(*example, {{cell, terms}}, QStringLiteral("Uncertain")));
    ComparisonModel model(*example.session);
    model.compare(from.id, *made);
    ASSERT_EQ(model.rowCount(), 2);
    const auto of = [&](const Uid& scenario) { return FigureRef::planned(scenario, cell, FigureAspect::Growth); };
    EXPECT_EQ(at(model.index(0, ComparisonModel::From)), of(from.mark.uid));
    EXPECT_EQ(at(model.index(0, ComparisonModel::To)), of(to));
    EXPECT_EQ(at(model.index(0, ComparisonModel::Points)), of(to).differenceTo(from.mark.uid));
    EXPECT_TRUE(at(model.index(0, ComparisonModel::Place)).isEmpty());
    EXPECT_TRUE(at(model.index(1, ComparisonModel::From)).isEmpty()) << "none is stated";
    EXPECT_EQ(at(model.index(1, ComparisonModel::To)), FigureRef::planned(to, cell, FigureAspect::Deviation));
}

TEST_F(FigureRoles, OfAMerge) {
    MergePlan plan;
    plan.from.mark = {newUid(), 1};
    plan.into.mark = {newUid(), 2};
    plan.common = Scenario{};
    plan.common->mark = {newUid(), 3};
    const TargetCell cell = example.cell("software");
    const auto rate = [&](double value) { return PlanCell{Target{cell, value, {}, {}}, {}}; };
    plan.conflicts = {{cell, rate(0.1), rate(0.2), std::nullopt, false, {}}};
    MergeModel model(*example.session);
    model.setPlan(plan);
    const auto of = [&](const Uid& uid) { return FigureRef::planned(uid, cell, FigureAspect::Growth); };
    EXPECT_EQ(at(model.index(0, MergeModel::Parting)), of(plan.common->mark.uid));
    EXPECT_EQ(at(model.index(0, MergeModel::Here)), of(plan.into.mark.uid));
    EXPECT_TRUE(at(model.index(0, MergeModel::There)).isEmpty()) << "it has none";
    EXPECT_TRUE(at(model.index(0, MergeModel::Decision)).isEmpty());
}

TEST_F(FigureRoles, OfASpread) {
    const TargetCell cell = example.cell("leading");
    const SpreadPlan plan =
        planSpread(*example.session, {cell.node, cell.indicator, 2024, 2024, 0.1, planning::SpreadMethod::SameShift});
    SpreadModel model(*example.session);
    model.show(plan.rows, cell);
    int shown = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const TargetCell part{model.node(row), cell.indicator, 2024};
        EXPECT_EQ(at(model.index(row, SpreadModel::Share)), planned(part, FigureAspect::Weight));
        for (const int column : {SpreadModel::Now, SpreadModel::Next})
            EXPECT_EQ(at(model.index(row, column)), planned(part, FigureAspect::Growth));
        EXPECT_TRUE(at(model.index(row, SpreadModel::Lock)).isEmpty());
        ++shown;
    }
    EXPECT_EQ(shown, 3);
}
