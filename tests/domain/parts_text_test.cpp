// SPDX-License-Identifier: Apache-2.0
#include "domain/parts_text.h"

#include "support/printers.h"
#include "support/shown_numbers.h"

#include <gmock/gmock.h>

#include <numeric>
#include <random>

using namespace atlas;

namespace {

QStringList textsOf(const PartsText& parts) {
    QStringList texts;
    for (size_t i = 0; i < parts.size(); ++i)
        texts.append(parts.text(i));
    return texts;
}

/// The worked example of the planning rules: 11 parts by size level, growth in 2024.
std::vector<double> workedPoints() {
    std::vector<double> points;
    for (const auto& [size, rate] : {std::pair(300, 0.12),
                                     {300, 0.07},
                                     {300, 0.09},
                                     {50, 0.15},
                                     {50, 0.10},
                                     {50, 0.06},
                                     {10, 0.20},
                                     {10, 0.18},
                                     {10, 0.25},
                                     {10, 0.10},
                                     {10, 0.10}})
        points.push_back(size / 1100.0 * rate);
    return points;
}

TEST(PartsText, TheWorkedExampleAddsUpAsItIsShown) {
    const std::vector<double> points = workedPoints();
    const PartsText parts =
        PartsText::points(points, std::accumulate(points.begin(), points.end(), 0.0), Language::English);
    EXPECT_EQ(parts.whole(), u"9.8%");
    double sum = 0;
    for (const QString& text : textsOf(parts))
        sum += test::shownNumber(text);
    EXPECT_NEAR(sum, 9.8, 1e-9);
    EXPECT_EQ(parts.text(0), u"+3.27 pp");
}

TEST(PartsText, AHalfGoesUpInPartsAndWholeAlike) {
    const PartsText parts = PartsText::points(std::vector{0.75 * 0.075, 0.25 * 0.04}, 0.06625, Language::English);
    EXPECT_EQ(textsOf(parts), (QStringList{QStringLiteral("+5.63 pp"), QStringLiteral("+1.00 pp")}));
    EXPECT_EQ(parts.whole(), u"6.63%");
}

TEST(PartsText, NoMoreDecimalsAreShownThanSomebodyNeeds) {
    const PartsText parts = PartsText::points(std::vector{0.06, 0.035}, 0.095, Language::Chinese);
    EXPECT_EQ(textsOf(parts), (QStringList{QStringLiteral("+6.0个百分点"), QStringLiteral("+3.5个百分点")}));
}

TEST(PartsText, APartThatCannotBeSeenIsToldByItsBoundAndCountsAsNothing) {
    const PartsText parts = PartsText::points(std::vector{0.00003, -0.00002, 0.0123, 0.0}, 0.01231, Language::English);
    EXPECT_EQ(textsOf(parts), (QStringList{QStringLiteral("<0.01 pp"), QStringLiteral(">−0.01 pp"),
                                           QStringLiteral("+1.23 pp"), QStringLiteral("0.00 pp")}));
    EXPECT_EQ(parts.shown(0), 0);
}

TEST(PartsText, FiguresAreToldInTheMagnitudeAndDecimalsOfTheirWhole) {
    const std::vector<double> values{194.87, 185.13, 175.38, 1027.92};
    const PartsText english =
        PartsText::figures(values, 1583.3, Unit::CnyBillion, Language::English, UnitWords::Without);
    EXPECT_EQ(textsOf(english), (QStringList{QStringLiteral("0.195 trillion"), QStringLiteral("0.185 trillion"),
                                             QStringLiteral("0.175 trillion"), QStringLiteral("1.028 trillion")}));
    EXPECT_EQ(english.whole(), u"1.583 trillion");
    EXPECT_EQ(english.textWithUnit(0), u"CNY 0.195 trillion");
    const PartsText chinese =
        PartsText::figures(std::vector{90.0, 259.52}, 349.52, Unit::CnyBillion, Language::Chinese, UnitWords::With);
    EXPECT_EQ(textsOf(chinese), (QStringList{QStringLiteral("900亿元"), QStringLiteral("2595亿元")}));
    EXPECT_EQ(chinese.whole(), u"3495亿元");
}

TEST(PartsText, FiguresThatAreExactInTheirUsualTextsStayAsTheyArePublished) {
    const PartsText parts =
        PartsText::figures(std::vector{300.0, 50.0, 10.0}, 360, Unit::CnyBillion, Language::English, UnitWords::With);
    EXPECT_EQ(textsOf(parts), (QStringList{QStringLiteral("CNY 300 billion"), QStringLiteral("CNY 50 billion"),
                                           QStringLiteral("CNY 10 billion")}));
    const PartsText larger =
        PartsText::figures(std::vector{300.0, 800.0}, 1100, Unit::CnyBillion, Language::Chinese, UnitWords::With);
    EXPECT_EQ(larger.text(0), u"3000亿元");
    EXPECT_EQ(larger.whole(), u"1.1万亿元");
}

TEST(PartsText, FamiliesOfSeveralYearsShareOneForm) {
    const std::vector<PartsText::Family> years{{{100, 95.5}, 195.5}, {{1000.4, 999.9}, 2000.3}};
    const auto texts = PartsText::figures(years, Unit::CnyBillion, Language::English, UnitWords::Without);
    EXPECT_EQ(texts[0].whole(), u"0.196 trillion");
    EXPECT_EQ(textsOf(texts[0]), (QStringList{QStringLiteral("0.100 trillion"), QStringLiteral("0.096 trillion")}));
    EXPECT_EQ(texts[1].whole(), u"2 trillion");
    EXPECT_EQ(textsOf(texts[1]), (QStringList{QStringLiteral("1.000 trillion"), QStringLiteral("1.000 trillion")}));
}

TEST(PartsText, SeveralPartsToldAsOneAreTheSumOfWhatIsShownOfThem) {
    const PartsText parts = PartsText::points(std::vector{0.01004, 0.01004, 0.01004}, 0.03012, Language::English);
    EXPECT_EQ(parts.textOf(parts.shown(1) + parts.shown(2), 0.02008), u"+2.00 pp");
    EXPECT_EQ(parts.text(0), u"+1.01 pp");
}

TEST(PartsTextProperty, OfFifteenHundredFamiliesNoneMissesItsWhole) {
    std::mt19937 random(11);
    std::lognormal_distribution<double> size(3, 2);
    std::normal_distribution<double> rate(0.05, 0.08);
    for (int family = 0; family < 1500; ++family) {
        std::vector<double> levels(2 + random() % 14), points(levels.size());
        for (double& level : levels)
            level = size(random);
        const double sum = std::accumulate(levels.begin(), levels.end(), 0.0);
        double growth = 0;
        for (size_t i = 0; i < levels.size(); ++i)
            growth += points[i] = levels[i] / sum * rate(random);
        const Language language = family % 2 == 0 ? Language::English : Language::Chinese;
        for (const PartsText& parts : {PartsText::points(points, growth, language),
                                       PartsText::figures(levels, sum, Unit::CnyBillion, language, UnitWords::With),
                                       PartsText::figures(levels, sum, Unit::Vehicles, language, UnitWords::Without),
                                       PartsText::percents(points, growth, language, 1)}) {
            double shown = 0;
            for (const QString& text : textsOf(parts))
                shown += test::shownNumber(text);
            const double whole = test::shownNumber(parts.whole());
            EXPECT_NEAR(shown, whole, std::max(1e-9, std::abs(whole) * 1e-12))
                << family << ": " << textsOf(parts).join(QStringLiteral(" | ")).toStdString() << " = "
                << parts.whole().toStdString();
        }
    }
}

TEST(DifferenceText, IsTheDifferenceOfWhatIsShown) {
    EXPECT_EQ(differenceText(0.08004, 0.09806, Language::English), u"+1.81 pp"); // 8% and 9.81%
    EXPECT_EQ(differenceText(0.09806, 0.08004, Language::Chinese), u"−1.81个百分点");
}

TEST(DifferenceText, OfNothingThatIsShownIsNothing) {
    EXPECT_EQ(differenceText(0.08, 0.080049, Language::English), u"0 pp");
    EXPECT_EQ(differenceText(0.08, 0.08005, Language::English), u"+0.01 pp");
}

} // namespace
