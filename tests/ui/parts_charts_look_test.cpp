// SPDX-License-Identifier: Apache-2.0
// The charts of a place's parts with the starter's own names, laid out at the sizes that there are.
#include "charts/catalogue.h"
#include "charts/chart_export.h"
#include "support/drawn_chart.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

class PartsLook : public testing::TestWithParam<Language> {
protected:
    void SetUp() override {
        starter.workInCopy();
        const IndicatorId added = starter.indicator("industrial-added-value");
        ASSERT_OK(starter->setTarget({starter.node("leading"), added, 2024}, 0.1));
        double rate = 0.07, base = 210;
        for (const char* node : {"nev-vehicles", "electronics", "software"}) {
            ASSERT_OK(starter->setTarget({starter.node(node), added, 2024}, rate));
            ASSERT_OK(starter->setTarget({starter.node(node), added, 2028}, 0.2 - rate));
            ASSERT_OK(starter->setAssumption(starter.node(node), added, 2023, base));
            rate += 0.025;
            base -= 60;
        }
    }
    [[nodiscard]] QVector<ChartDescription> charts() const {
        QVector<ChartDescription> all;
        for (const char* key : {"structure-by-year", "growth-by-part", "against-target"})
            all.append(describeChart(*starter.session, QString::fromLatin1(key), starter.node("leading"), GetParam(),
                                     starter.indicator("industrial-added-value")));
        return all;
    }

    test::StarterSession starter;
};

TEST_P(PartsLook, haveRoomForAllTheirLabels) {
    for (const ChartDescription& chart : charts()) {
        ASSERT_FALSE(chart.isEmpty()) << chart.emptyText.toStdString();
        for (const QSize size : {QSize(480, 340), QSize(960, 600), QSize(1920, 1080)}) {
            const test::Drawn drawn(chart, size);
            EXPECT_EQ(drawn.renderer->text().takenOut(), 0) << chart.key.toStdString() << ' ' << size.width();
            EXPECT_FALSE(drawn.renderer->marks().empty());
        }
    }
}

/// With ATLAS_CHART_PICTURES=FOLDER, to be looked at.
TEST_P(PartsLook, canBeLookedAt) {
    const QString folder = qEnvironmentVariable("ATLAS_CHART_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP() << "set ATLAS_CHART_PICTURES to a folder";
    const QString language = GetParam() == Language::Chinese ? u"zh"_qs : u"en"_qs;
    for (const ChartDescription& chart : charts())
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark})
            EXPECT_TRUE(chartImage(chart, Theme(theme), QSize(520, 380))
                            .save(u"%1/%2-%3-%4.png"_qs.arg(folder, chart.key, language, Theme::word(theme))));
}

INSTANTIATE_TEST_SUITE_P(Languages, PartsLook, testing::Values(Language::English, Language::Chinese),
                         [](const auto& each) {
                             return each.param == Language::English ? std::string("English") : std::string("Chinese");
                         });

} // namespace
} // namespace atlas
