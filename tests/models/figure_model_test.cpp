// SPDX-License-Identifier: Apache-2.0
#include "models/figure_model.h"

#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct FigureModelTest : testing::Test {
    StarterSession starter;
    FigureModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    /// The row of an indicator, by the key; -1: none.
    [[nodiscard]] int row(const char* key) const {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.figure(i).indicator.key == QString::fromUtf8(key))
                return i;
        return -1;
    }
    [[nodiscard]] QString text(int row, int column) const { return model.index(row, column).data().toString(); }
};

TEST_F(FigureModelTest, IsEmptyUntilANodeIsSet) { EXPECT_EQ(model.rowCount(), 0); }

TEST_F(FigureModelTest, ShowsAFigureWithValuePeriodStatusAndSource) {
    model.setNode(starter.node("nev-vehicles"));
    const int nevs = row("nevs");
    ASSERT_GE(nevs, 0);
    EXPECT_EQ(text(nevs, FigureModel::Value), u"360 thousand vehicles");
    EXPECT_EQ(text(nevs, FigureModel::PeriodColumn), u"2023");
    EXPECT_EQ(text(nevs, FigureModel::Status), u"reported, rounded");
    EXPECT_EQ(text(nevs, FigureModel::SourceColumn), u"iChongqing, 1 February 2024");
}

TEST_F(FigureModelTest, SaysHowADerivedFigureCameAbout) {
    model.setNode(starter.node("nev-vehicles"));
    const int share = row("nev-share");
    ASSERT_GE(share, 0);
    EXPECT_EQ(text(share, FigureModel::Status), u"derived");
    EXPECT_TRUE(text(share, FigureModel::SourceColumn).contains(u"360 thousand / 1.1 million"));
}

TEST_F(FigureModelTest, SpeaksChinese) {
    model.setNode(starter.node("nev-vehicles"));
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(text(row("vehicles"), FigureModel::Value), u"110万辆");
    EXPECT_EQ(text(row("vehicles"), FigureModel::IndicatorName), u"汽车产量");
}

TEST_F(FigureModelTest, ShowsEveryDigitOnRequest) {
    model.setNode(starter.node("nev-vehicles"));
    EXPECT_EQ(model.index(row("vehicles"), 0).data(FigureModel::ExactRole).toString(), u"1,100,000 vehicles");
}

TEST_F(FigureModelTest, ChangesItsRowsWithTheNode) {
    model.setNode(starter.node("nev-vehicles"));
    model.setNode(starter.node("liangjiang"));
    EXPECT_GE(row("share-gdp"), 0);
    EXPECT_EQ(row("vehicles"), -1);
}

TEST_F(FigureModelTest, LosesItsRowsWithTheNode) {
    const NodeId node = starter.node("semiconductors");
    model.setNode(node);
    ASSERT_GT(model.rowCount(), 0);
    ASSERT_OK(test::removeNode(*starter, node));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FigureModelTest, FollowsASumWhenAPartGoesAway) {
    model.setNode(starter.node("distinctive"));
    ASSERT_EQ(text(row("size-level"), FigureModel::Value), u"CNY 50 billion");
    ASSERT_OK(test::removeNode(*starter, starter.node("semiconductors")));
    EXPECT_EQ(text(row("size-level"), FigureModel::Value), u"CNY 40 billion");
}

} // namespace
