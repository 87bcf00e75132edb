// SPDX-License-Identifier: Apache-2.0
#include "domain/figure_text.h"

#include "support/printers.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

using namespace atlas;

namespace {

struct Case {
    double value;
    Unit unit;
    QStringView english;
    QStringView chinese;
};

void PrintTo(const Case& each, std::ostream* out) { *out << each.value << ' ' << int(each.unit); }

class FigureText : public testing::TestWithParam<Case> {};

TEST_P(FigureText, IsAsPeopleSayIt) {
    const Case& each = GetParam();
    EXPECT_EQ(figureText(each.value, each.unit, Language::English), each.english.toString());
    EXPECT_EQ(figureText(each.value, each.unit, Language::Chinese), each.chinese.toString());
}

INSTANTIATE_TEST_SUITE_P(Vehicles, FigureText,
                         testing::Values(Case{1'100'000, Unit::Vehicles, u"1.1 million vehicles", u"110万辆"},
                                         Case{360'000, Unit::Vehicles, u"360 thousand vehicles", u"36万辆"},
                                         Case{0, Unit::Vehicles, u"0 vehicles", u"0辆"},
                                         Case{1, Unit::Vehicles, u"1 vehicle", u"1辆"},
                                         Case{0.0001, Unit::Vehicles, u"0 vehicles", u"0辆"},
                                         Case{999, Unit::Vehicles, u"999 vehicles", u"999辆"},
                                         Case{9'999, Unit::Vehicles, u"9,999 vehicles", u"9,999辆"},
                                         Case{9'999.4, Unit::Vehicles, u"9,999 vehicles", u"9,999辆"},
                                         Case{9'999.5, Unit::Vehicles, u"10 thousand vehicles", u"1万辆"},
                                         Case{10'000, Unit::Vehicles, u"10 thousand vehicles", u"1万辆"},
                                         Case{12'345, Unit::Vehicles, u"12.35 thousand vehicles", u"1.235万辆"},
                                         Case{999'900, Unit::Vehicles, u"999.9 thousand vehicles", u"99.99万辆"},
                                         Case{999'949, Unit::Vehicles, u"999.9 thousand vehicles", u"99.99万辆"},
                                         Case{999'950, Unit::Vehicles, u"1 million vehicles", u"100万辆"},
                                         Case{999'999, Unit::Vehicles, u"1 million vehicles", u"100万辆"},
                                         Case{1'000'000, Unit::Vehicles, u"1 million vehicles", u"100万辆"},
                                         Case{1'188'000, Unit::Vehicles, u"1.188 million vehicles", u"118.8万辆"},
                                         Case{99'999'999, Unit::Vehicles, u"100 million vehicles", u"1亿辆"},
                                         Case{-360'000, Unit::Vehicles, u"−360 thousand vehicles", u"−36万辆"},
                                         Case{-0.0001, Unit::Vehicles, u"0 vehicles", u"0辆"}));

INSTANTIATE_TEST_SUITE_P(Money, FigureText,
                         testing::Values(Case{300, Unit::CnyBillion, u"CNY 300 billion", u"3000亿元"},
                                         Case{50, Unit::CnyBillion, u"CNY 50 billion", u"500亿元"},
                                         Case{10, Unit::CnyBillion, u"CNY 10 billion", u"100亿元"},
                                         Case{900, Unit::CnyBillion, u"CNY 900 billion", u"9000亿元"},
                                         Case{1'100, Unit::CnyBillion, u"CNY 1.1 trillion", u"1.1万亿元"},
                                         Case{999.95, Unit::CnyBillion, u"CNY 1 trillion", u"1万亿元"},
                                         Case{999.94, Unit::CnyBillion, u"CNY 999.9 billion", u"9999亿元"},
                                         Case{1, Unit::CnyBillion, u"CNY 1 billion", u"10亿元"},
                                         Case{0.5, Unit::CnyBillion, u"CNY 500 million", u"5亿元"},
                                         Case{0.000'012, Unit::CnyBillion, u"CNY 12 thousand", u"1.2万元"},
                                         Case{0.000'005, Unit::CnyBillion, u"CNY 5,000", u"5,000元"},
                                         Case{0, Unit::CnyBillion, u"CNY 0", u"0元"},
                                         Case{-50, Unit::CnyBillion, u"CNY −50 billion", u"−500亿元"},
                                         Case{2'500'000, Unit::CnyBillion, u"CNY 2,500 trillion", u"2500万亿元"}));

INSTANTIATE_TEST_SUITE_P(
    Others, FigureText,
    testing::Values(Case{11, Unit::Count, u"11", u"11"}, Case{9'999, Unit::Count, u"9,999", u"9,999"},
                    Case{10'000, Unit::Count, u"10 thousand", u"1万"}, Case{2.5, Unit::Count, u"2.5", u"2.5"},
                    Case{0.065, Unit::Percent, u"6.5%", u"6.5%"}, Case{0.05, Unit::Percent, u"5%", u"5%"},
                    Case{36.0 / 110, Unit::Percent, u"32.7%", u"32.7%"}, Case{0.15, Unit::Percent, u"15%", u"15%"},
                    Case{0.0825, Unit::Percent, u"8.25%", u"8.25%"}, Case{0.9999, Unit::Percent, u"100%", u"100%"},
                    Case{12.5, Unit::Percent, u"1,250%", u"1,250%"}, Case{0, Unit::Percent, u"0%", u"0%"},
                    Case{-0.005, Unit::Percent, u"−0.5%", u"−0.5%"}, Case{-1e-9, Unit::Percent, u"0%", u"0%"},
                    Case{100, Unit::Index, u"100", u"100"}, Case{106.54, Unit::Index, u"106.5", u"106.5"},
                    Case{1234.56, Unit::Index, u"1,234.6", u"1,234.6"}));

TEST(FigureTextWithoutUnit, KeepsTheMagnitude) {
    const auto without = [](double value, Unit unit, Language language) {
        return figureText(value, unit, language, UnitWords::Without);
    };
    EXPECT_EQ(without(1'100'000, Unit::Vehicles, Language::English), u"1.1 million");
    EXPECT_EQ(without(1'100'000, Unit::Vehicles, Language::Chinese), u"110万");
    EXPECT_EQ(without(300, Unit::CnyBillion, Language::English), u"300 billion");
    EXPECT_EQ(without(300, Unit::CnyBillion, Language::Chinese), u"3000亿");
    EXPECT_EQ(without(0.065, Unit::Percent, Language::English), u"6.5%");
}

TEST(FigureTextOfNoNumber, IsADash) {
    for (const double value : {std::nan(""), std::numeric_limits<double>::infinity()}) {
        EXPECT_EQ(figureText(value, Unit::Count, Language::English), u"–");
        EXPECT_EQ(figureText(value, Unit::Index, Language::Chinese), u"–");
    }
}

TEST(PercentText, ShowsAtMostSoManyDecimals) {
    EXPECT_EQ(percentText(0.065, Language::English), u"6.5%");
    EXPECT_EQ(percentText(0.0933333, Language::English), u"9.33%");
    EXPECT_EQ(percentText(0.0933333, Language::Chinese, 4), u"9.3333%");
    EXPECT_EQ(percentText(0.327272, Language::Chinese, 1), u"32.7%");
    EXPECT_EQ(percentText(0.327272, Language::Chinese, 0), u"33%");
    EXPECT_EQ(percentText(10, Language::English), u"1,000%");
    EXPECT_EQ(percentText(-0.02, Language::English), u"−2%");
    EXPECT_EQ(percentText(-0.00001, Language::English), u"0%");
}

TEST(PercentText, RoundsAHalfAsItWasTyped) {
    EXPECT_EQ(percentText(0.01005, Language::English), u"1.01%");
    EXPECT_EQ(percentText(0.00745, Language::English), u"0.75%");
    EXPECT_EQ(percentText(-0.00745, Language::English), u"−0.75%");
}

TEST(PointsText, AlwaysHasItsSign) {
    EXPECT_EQ(pointsText(0.018, Language::English), u"+1.8 pp");
    EXPECT_EQ(pointsText(0.018, Language::Chinese), u"+1.8个百分点");
    EXPECT_EQ(pointsText(-0.018, Language::English), u"−1.8 pp");
    EXPECT_EQ(pointsText(-0.018, Language::Chinese), u"−1.8个百分点");
    EXPECT_EQ(pointsText(0.0327272727, Language::English, 4), u"+3.2727 pp");
}

TEST(PointsText, OfNothingHasNone) {
    EXPECT_EQ(pointsText(0, Language::English), u"0 pp");
    EXPECT_EQ(pointsText(1e-9, Language::English), u"0 pp");
    EXPECT_EQ(pointsText(-1e-9, Language::Chinese), u"0个百分点");
}

TEST(RelativeText, NeverCallsSomethingNothing) {
    EXPECT_EQ(relativeText(0.124, Language::English), u"12%");
    EXPECT_EQ(relativeText(-0.124, Language::English), u"12%");
    EXPECT_EQ(relativeText(0.004, Language::English), u"0.4%");
    EXPECT_EQ(relativeText(0.0004, Language::English), u"0.04%");
    EXPECT_EQ(relativeText(0.00002, Language::English), u"<0.01%");
    EXPECT_EQ(relativeText(0.0004, Language::Chinese, 1), u"0.04%");
    EXPECT_EQ(relativeText(0, Language::English), u"0%");
}

TEST(ShareText, IsNeverAFalseNothingOrAll) {
    EXPECT_EQ(shareText(0.327, Language::English), u"33%");
    EXPECT_EQ(shareText(0.9996, Language::English), u">99%");
    EXPECT_EQ(shareText(0.0004, Language::English), u"<1%");
    EXPECT_EQ(shareText(1, Language::English), u"100%");
    EXPECT_EQ(shareText(0, Language::English), u"0%");
}

TEST(ChanceText, IsNeverCertain) {
    EXPECT_EQ(chanceText(0.9996, Language::English), u">99%");
    EXPECT_EQ(chanceText(0.9996, Language::Chinese), u">99%");
    EXPECT_EQ(chanceText(1, Language::English), u">99%");
    EXPECT_EQ(chanceText(0.994, Language::English), u"99%");
    EXPECT_EQ(chanceText(0.006, Language::English), u"1%");
    EXPECT_EQ(chanceText(0.004, Language::English), u"<1%");
    EXPECT_EQ(chanceText(0, Language::English), u"<1%");
}

TEST(DeviationText, NeverSaysThatSomethingIsCertain) {
    EXPECT_EQ(deviationText(0.02, Language::English), u"±2 pp");
    EXPECT_EQ(deviationText(0.015, Language::Chinese), u"±1.5个百分点");
    EXPECT_EQ(deviationText(0.00001, Language::English), u"±<0.01 pp");
    EXPECT_EQ(deviationText(0, Language::English), u"±0 pp");
}

TEST(ExactText, KeepsEveryDigitThatMatters) {
    EXPECT_EQ(exactText(1'100'000, Unit::Vehicles, Language::English), u"1,100,000 vehicles");
    EXPECT_EQ(exactText(1'100'000, Unit::Vehicles, Language::Chinese), u"1,100,000 辆");
    EXPECT_EQ(exactText(1, Unit::Vehicles, Language::English), u"1 vehicle");
    EXPECT_EQ(exactText(1'100, Unit::CnyBillion, Language::English), u"CNY 1,100 billion");
    EXPECT_EQ(exactText(1'100, Unit::CnyBillion, Language::Chinese), u"11,000 亿元");
    EXPECT_EQ(exactText(36.0 / 110, Unit::Percent, Language::English), u"32.727273%");
    EXPECT_EQ(exactText(11, Unit::Count, Language::English), u"11");
    EXPECT_EQ(exactText(123.456, Unit::Index, Language::Chinese), u"123.456");
    EXPECT_EQ(exactText(-1'188'000.5, Unit::Vehicles, Language::English), u"−1,188,000.5 vehicles");
}

TEST(UnitText, NamesEveryUnitInBothLanguages) {
    EXPECT_EQ(unitText(Unit::Vehicles, Language::English), u"vehicles");
    EXPECT_EQ(unitText(Unit::Vehicles, Language::Chinese), u"辆");
    EXPECT_EQ(unitText(Unit::CnyBillion, Language::English), u"CNY billion");
    EXPECT_EQ(unitText(Unit::CnyBillion, Language::Chinese), u"十亿元");
    EXPECT_EQ(unitText(Unit::Percent, Language::Chinese), u"%");
    for (const Unit unit : {Unit::Percent, Unit::Vehicles, Unit::CnyBillion, Unit::Count, Unit::Index}) {
        EXPECT_FALSE(unitText(unit, Language::English).isEmpty());
        EXPECT_FALSE(unitText(unit, Language::Chinese).isEmpty());
    }
}

TEST(PeriodText, SaysAYearTheDayOfTheListOrAnAmbition) {
    EXPECT_EQ(periodText({PeriodKind::Year, 2023}, Language::English), u"2023");
    EXPECT_EQ(periodText({PeriodKind::Year, 2023}, Language::Chinese), u"2023年");
    EXPECT_EQ(periodText({PeriodKind::AsOf, 2024}, Language::English), u"as of 2024");
    EXPECT_EQ(periodText({PeriodKind::AsOf, 2024}, Language::Chinese), u"截至2024年");
    EXPECT_EQ(periodText({PeriodKind::Ambition, 0}, Language::English), u"ambition");
    EXPECT_EQ(periodText({PeriodKind::Ambition, 0}, Language::Chinese), u"目标规模");
}

TEST(StatusText, HasAWordOfItsOwnForEachStatus) {
    for (const Language language : {Language::English, Language::Chinese}) {
        QStringList words;
        for (const ObservationStatus status :
             {ObservationStatus::Reported, ObservationStatus::Approximate, ObservationStatus::Derived,
              ObservationStatus::Assumption, ObservationStatus::Ambition})
            words.append(statusText(status, language));
        EXPECT_EQ(words.removeDuplicates(), 0);
        EXPECT_FALSE(words.contains(QString()));
    }
    EXPECT_EQ(statusText(ObservationStatus::Approximate, Language::English), u"approximate");
}

TEST(StatusText, OfAnAmbitionIsTheWordOfItsPeriod) {
    for (const Language language : {Language::English, Language::Chinese})
        EXPECT_EQ(statusText(ObservationStatus::Ambition, language), periodText({PeriodKind::Ambition, 0}, language));
}

} // namespace
