// SPDX-License-Identifier: Apache-2.0
// The charts of a place's parts with the starter's own names, laid out at the sizes that there are.
#include "charts/catalogue.h"
#include "drawing/chart_export.h"
#include "support/edits.h"
#include "support/pictures.h"
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
        ASSERT_OK(test::setTarget(*starter, {starter.node("leading"), added, 2024}, 0.1));
        double rate = 0.07, base = 210;
        for (const char* node : {"nev-vehicles", "electronics", "software"}) {
            ASSERT_OK(test::setTarget(*starter, {starter.node(node), added, 2024}, rate));
            ASSERT_OK(test::setTarget(*starter, {starter.node(node), added, 2028}, 0.2 - rate));
            ASSERT_OK(test::setAssumption(*starter, starter.node(node), added, 2023, base));
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
    for (const ChartDescription& chart : test::found(charts(), 3)) {
        ASSERT_FALSE(chart.isEmpty()) << chart.emptyText.toStdString();
        for (const QSize size : {QSize(480, 340), QSize(520, 380), QSize(960, 600), QSize(1920, 1080)}) {
            const test::Drawn drawn(chart, size);
            const QStringList wrong = test::labelFaults(drawn);
            EXPECT_TRUE(wrong.isEmpty()) << chart.key.toStdString() << ' ' << size.width() << ": "
                                         << wrong.join(u'\n').toStdString();
            EXPECT_FALSE(drawn.renderer->marks().empty());
        }
    }
}

TEST_P(PartsLook, canBeLookedAt) {
    test::Pictures pictures;
    const QString language = GetParam() == Language::Chinese ? u"zh"_qs : u"en"_qs;
    for (const ChartDescription& chart : test::found(charts(), 3))
        for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark})
            pictures.take(chartImage(chart, Theme(theme), QSize(520, 380)),
                          u"%1-%2-%3"_qs.arg(chart.key, language, Theme::word(theme)), 8);
}

INSTANTIATE_TEST_SUITE_P(Languages, PartsLook, testing::Values(Language::English, Language::Chinese),
                         [](const auto& each) {
                             return each.param == Language::English ? std::string("English") : std::string("Chinese");
                         });

} // namespace
} // namespace atlas
