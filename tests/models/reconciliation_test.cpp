// SPDX-License-Identifier: Apache-2.0
#include "entry/level_entry.h"
#include "models/target_model.h"
#include "session/session.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/worked_example.h"
#include "words/reconciliation.h"

#include <QFont>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::HasSubstr;

namespace {
class Reconciled : public testing::Test {
protected:
    test::WorkedExample example;

    std::string sentence(const char* key, int year = 2024) {
        return Reconciliation::of(*example.session, example.cell(key, year)).sentence(Language::English).toStdString();
    }
    void accept(const char* key, const char* reason) {
        CellTerms terms;
        terms.acceptedGap = GapAcceptance{{}, QString::fromUtf8(reason)};
        ASSERT_OK(test::setTerms(*example, {{example.cell(key), terms}}, QStringLiteral("Accept")));
    }
    void assume(const char* node, const char* indicator, int year, double value) {
        ASSERT_OK(test::setAssumption(*example, example.node(node), example.indicator(indicator), year, value));
    }
};
} // namespace

TEST_F(Reconciled, SaysTargetRollUpAndGap) {
    EXPECT_EQ(sentence("liangjiang"), "Top-down 8%, bottom-up 9.8%, gap +1.8 pp, not accepted.");
    EXPECT_EQ(sentence("leading"), "No top-down target, bottom-up 9.33%.");
    EXPECT_EQ(sentence("electronics"), "Top-down 7%, no bottom-up.");
    EXPECT_EQ(sentence("robots"), "No top-down target and no bottom-up.");
}

TEST_F(Reconciled, SaysWhoAcceptsTheGapAndKeepsShowingIt) {
    accept("liangjiang", "two large orders");
    EXPECT_EQ(sentence("liangjiang"), "Top-down 8%, bottom-up 9.8%, gap +1.8 pp, accepted by Tester.");
    const auto now = Reconciliation::of(*example.session, example.cell("liangjiang"));
    EXPECT_EQ(now.acceptance(), QStringLiteral("Accepted by Tester: two large orders"));
    EXPECT_TRUE(now.isOpen());
}

TEST_F(Reconciled, AGapOfRoundingIsNone) {
    ASSERT_OK(test::setTarget(*example, example.cell("liangjiang"), *example.rollUp("liangjiang")));
    EXPECT_EQ(sentence("liangjiang"), "Top-down 9.8%, bottom-up 9.8%, no gap.");
}

TEST_F(Reconciled, AGapThatIsNotShownIsNone) {
    ASSERT_OK(test::setTarget(*example, example.cell("liangjiang"), *example.rollUp("liangjiang") - 0.00004));
    EXPECT_EQ(sentence("liangjiang"), "Top-down 9.8%, bottom-up 9.8%, no gap.");
    EXPECT_FALSE(Reconciliation::of(*example.session, example.cell("liangjiang")).isOpen());
}

TEST_F(Reconciled, TheGapIsTheDifferenceOfWhatIsShown) {
    ASSERT_OK(test::setTarget(*example, example.cell("liangjiang"), 0.08004));
    ASSERT_OK(test::setTarget(*example, example.cell("nev-vehicles"), 0.12022)); // 9.806 %
    EXPECT_EQ(sentence("liangjiang"), "Top-down 8%, bottom-up 9.81%, gap +1.81 pp, not accepted.");
    EXPECT_EQ(Reconciliation::of(*example.session, example.cell("liangjiang")).meaning(Language::English),
              QStringLiteral("The parts add up to 1.81 pp more than the target."));
}

TEST_F(Reconciled, ATargetOfAnEarlierYearIsCarriedOn) {
    const auto later = Reconciliation::of(*example.session, example.cell("liangjiang", 2026));
    EXPECT_EQ(later.topDown, 0.08);
    EXPECT_EQ(later.topDownYear, 2024);
    EXPECT_TRUE(later.isCarriedOn());
}

TEST_F(Reconciled, NominalGrowthNeedsADeflator) {
    const TargetCell gdp{example.node("liangjiang"), example.indicator("gdp"), 2024};
    auto conversion = Conversion::toNominal(*example.session, gdp, Language::English);
    ASSERT_NE(conversion.rate, nullptr);
    EXPECT_THAT(conversion.result.toStdString(), HasSubstr("takes a deflator"));
    assume("liangjiang", "gdp-deflator", 2024, -0.005);
    conversion = Conversion::toNominal(*example.session, gdp, Language::English);
    EXPECT_EQ(conversion.value, -0.005);
    EXPECT_EQ(conversion.result, QStringLiteral("6.5% real is 5.9675% nominal."));
}

TEST_F(Reconciled, NominalTargetsNeedNoDeflator) {
    const TargetCell sales{example.node("liangjiang"), example.indicator("retail-sales"), 2024};
    EXPECT_EQ(Conversion::toNominal(*example.session, sales, Language::English).rate, nullptr);
}

TEST_F(Reconciled, ASizeLevelTakesAValueAddedRate) {
    auto conversion = Conversion::toValueAdded(*example.session, example.cell("electronics"), Language::English);
    EXPECT_THAT(conversion.result.toStdString(), HasSubstr("value-added rate"));
    assume("electronics", "value-added-rate", 2023, 0.25);
    conversion = Conversion::toValueAdded(*example.session, example.cell("electronics"), Language::English);
    EXPECT_EQ(conversion.result, QStringLiteral("The size level of CNY 300 billion is CNY 75 billion of value added."));
    EXPECT_FALSE(conversion.isStated);
}

TEST_F(Reconciled, NamesMeasurePricesAndScope) {
    const Indicator* value = example->figures().indicator(u"industrial-added-value");
    EXPECT_THAT(scopeSentence(*example.session, *value, Language::English).toStdString(),
                HasSubstr("Value added, real growth, of every place."));
}

TEST_F(Reconciled, TheTargetsTableMarksAnAcceptedGap) {
    TargetModel model(*example.session);
    model.setIndicator(example.indicator("industrial-added-value"));
    accept("liangjiang", "two large orders");
    const QModelIndex gap = model.reveal(example.node("liangjiang"), model.columnOf(2024));
    EXPECT_TRUE(gap.data(TargetModel::BottomUpRole).toString().endsWith(QStringLiteral(" +1.8 ✓")));
    EXPECT_FALSE(gap.data(TargetModel::OpenGapRole).toBool());
    EXPECT_TRUE(gap.data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("parts add up to 9.8%, accepted gap +1.8 pp")));
    EXPECT_TRUE(gap.data(Qt::ToolTipRole).toString().contains(QStringLiteral("two large orders")));
    EXPECT_THAT(model.gapNote(example.node("liangjiang"), 2024).toStdString(), HasSubstr("accepted by Tester"));
}

TEST_F(Reconciled, TheTargetsTableSaysThatABaseValueIsAssumed) {
    assume("electronics", "industrial-added-value", 2023, 120);
    TargetModel model(*example.session);
    model.setIndicator(example.indicator("industrial-added-value"));
    const QModelIndex base = model.reveal(example.node("electronics"), TargetModel::BaseColumn);
    EXPECT_EQ(base.data().toString(), QStringLiteral("CNY 120 billion, assumed"));
    EXPECT_TRUE(base.data(TargetModel::AssumedRole).toBool());
    EXPECT_TRUE(base.data(Qt::FontRole).value<QFont>().italic());
}

TEST(LevelEntry, ReadsPlainNumbersInTheUnitOfTheLanguage) {
    EXPECT_EQ(*parseLevel(QStringLiteral("1,100,000"), Unit::Vehicles, Language::English), 1'100'000);
    EXPECT_EQ(*parseLevel(QStringLiteral("1 100 000"), Unit::Vehicles, Language::English), 1'100'000);
    EXPECT_FALSE(parseLevel(QStringLiteral("8 9"), Unit::Vehicles, Language::English)) << "two numbers";
    EXPECT_EQ(*parseLevel(QStringLiteral("1,\u200b100\u3000"), Unit::Vehicles, Language::English), 1'100);
    EXPECT_EQ(*parseLevel(QStringLiteral("０.5"), Unit::CnyBillion, Language::English), 0.5);
    EXPECT_EQ(*parseLevel(QStringLiteral("3000"), Unit::CnyBillion, Language::Chinese), 300);
    EXPECT_EQ(*parseLevel(QStringLiteral(" "), Unit::Vehicles, Language::English), std::nullopt);
    EXPECT_EQ(levelForEntry(300, Unit::CnyBillion, Language::Chinese), QStringLiteral("3,000"));
}

TEST(LevelEntry, RefusesWhatCouldBeMisread) {
    for (const char* typed : {"1,5", "12,00", "1.2万", "-1", "1e6", "abc", "1.000.000"})
        EXPECT_FALSE(parseLevel(QString::fromUtf8(typed), Unit::Vehicles, Language::English).has_value()) << typed;
}
