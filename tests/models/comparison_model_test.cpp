// SPDX-License-Identifier: Apache-2.0
#include "models/comparison_model.h"

#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ComparisonModelTest : testing::Test {
    StarterSession starter;
    ScenarioId published = starter->scenario().id;
    ScenarioId copy = starter.workInCopy();
    TargetCell gdp{starter->outline().root(), starter.indicator("gdp"), 2024};
    ComparisonModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

TEST_F(ComparisonModelTest, ShowsATargetInBothAndTheDifferenceInPoints) {
    ASSERT_OK(test::setTarget(*starter, gdp, 0.07));
    model.compare(published, copy);
    EXPECT_EQ(text(0, ComparisonModel::Place), u"Liangjiang New Area");
    EXPECT_EQ(text(0, ComparisonModel::Year), u"2024");
    EXPECT_EQ(text(0, ComparisonModel::What), u"Growth target");
    EXPECT_EQ(text(0, ComparisonModel::From), u"6.5%");
    EXPECT_EQ(text(0, ComparisonModel::To), u"7%");
    EXPECT_EQ(text(0, ComparisonModel::Points), u"+0.5 pp");
    EXPECT_EQ(model.headerData(ComparisonModel::From, Qt::Horizontal).toString(), u"Published targets 2024");
}

TEST_F(ComparisonModelTest, SaysWhatIsMissing) {
    ASSERT_OK(test::setTarget(*starter, {gdp.node, gdp.indicator, 2026}, 0.07));
    model.compare(published, copy);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(text(0, ComparisonModel::From), u"none");
    EXPECT_EQ(text(0, ComparisonModel::Points), QString());
}

TEST_F(ComparisonModelTest, LeavesOutWhatStandsBesideTargetsWhereWanted) {
    ASSERT_OK(test::setTarget(*starter, {gdp.node, gdp.indicator, 2026}, 0.07));
    CellTerms terms;
    terms.lock = TargetLock{{}, QStringLiteral("Contract"), {}, {}, QDate(2027, 1, 31)};
    terms.sigma = 0.013;
    ASSERT_OK(test::setTerms(*starter, {{gdp, terms}}, QStringLiteral("Lock")));
    model.compare(published, copy);
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(text(0, ComparisonModel::From), u"not locked");
    EXPECT_EQ(text(0, ComparisonModel::To), u"locked by Tester until 2027-01-31: Contract");
    EXPECT_EQ(text(1, ComparisonModel::To), u"±1.3 pp");
    model.setOnlyTargets(true);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.differenceCount(), 3);
    model.setOnlyTargets(false);
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(ComparisonModelTest, SpeaksTheOtherLanguage) {
    ASSERT_OK(test::setTarget(*starter, gdp, 0.07));
    model.compare(published, copy);
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(text(0, ComparisonModel::Place), u"两江新区");
    EXPECT_EQ(text(0, ComparisonModel::Points), u"+0.5个百分点");
}

} // namespace
