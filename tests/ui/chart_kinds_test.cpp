// SPDX-License-Identifier: Apache-2.0
// Where labels and marks of the kinds that are laid out by ourselves come to stand, at the sizes that there are.
#include "charts/chart_export.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

const QVector<QSize> sizes{{360, 300}, {400, 320}, {960, 600}, {1920, 1080}};

std::string at(const TextInk::Piece& piece) {
    return piece.text.toStdString() + " at " +
           testing::PrintToString(std::array{piece.rect.left(), piece.rect.top(), piece.rect.width()});
}

class Placed : public testing::TestWithParam<std::tuple<Language, int>> {
protected:
    [[nodiscard]] ChartDescription chart() const {
        return test::bilingualCharts(std::get<Language>(GetParam())).at(std::get<int>(GetParam()));
    }
};

TEST_P(Placed, NoLabelLiesOnAnother) {
    for (const QSize size : sizes)
        for (const bool projector : {false, true}) {
            if (projector && size.width() < 900) // slides are large
                continue;
            const test::Drawn drawn(chart(), size, projector);
            const auto& texts = drawn.texts();
            for (size_t i = 0; i < texts.size(); ++i)
                for (size_t j = i + 1; j < texts.size(); ++j) {
                    const QRectF both = texts[i].rect.intersected(texts[j].rect);
                    EXPECT_FALSE(both.width() > 1 && both.height() > 3)
                        << chart().key.toStdString() << ' ' << size.width() << ": " << at(texts[i]) << " and "
                        << at(texts[j]);
                }
        }
}

TEST_P(Placed, NoLabelLeavesThePicture) {
    for (const QSize size : sizes)
        for (const bool projector : {false, true}) {
            if (projector && size.width() < 900)
                continue;
            const test::Drawn drawn(chart(), size, projector);
            for (const TextInk::Piece& piece : drawn.texts())
                EXPECT_TRUE(drawn.area.adjusted(-2, -2, 2, 2).contains(piece.rect))
                    << chart().key.toStdString() << ' ' << size.width() << 'x' << drawn.area.height() << ": "
                    << at(piece);
        }
}

TEST_P(Placed, EveryMarkIsInThePictureAndFoundWhereItStands) {
    for (const QSize size : sizes) {
        const test::Drawn drawn(chart(), size);
        EXPECT_FALSE(drawn.renderer->marks().empty());
        for (const ChartMark& mark : drawn.renderer->marks()) {
            EXPECT_TRUE(drawn.area.adjusted(-7, -7, 7, 7).contains(mark.anchor)) << size.width();
            const int found = drawn.renderer->markAt(mark.anchor.center());
            ASSERT_GE(found, 0);
            const ChartMark& there = drawn.renderer->marks()[static_cast<size_t>(found)];
            const QPointF away = there.anchor.center() - mark.anchor.center();
            EXPECT_LT(std::hypot(away.x(), away.y()), 12); // dots may lie on each other
        }
    }
}

TEST_P(Placed, NewValuesLookAsIfTheyHadBeenThereFromTheStart) {
    ChartDescription next = chart();
    for (ChartSeries& series : next.series)
        for (ChartPoint& point : series.points) {
            if (point.value)
                *point.value *= 1.1;
            if (point.low)
                *point.low *= 0.95;
        }
    test::Drawn followed(chart());
    followed.take(next);
    const test::Drawn anew(next);
    EXPECT_TRUE(ChartRenderer::sameShape(chart(), next));
    EXPECT_EQ(followed.image(), anew.image());
    ASSERT_EQ(followed.renderer->marks().size(), anew.renderer->marks().size());
    for (size_t i = 0; i < anew.renderer->marks().size(); ++i)
        EXPECT_EQ(followed.renderer->marks()[i].anchor, anew.renderer->marks()[i].anchor);
}

/// With ATLAS_CHART_PICTURES=FOLDER every sample is written there, to be looked at.
TEST_P(Placed, CanBeLookedAt) {
    const QString folder = qEnvironmentVariable("ATLAS_CHART_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP() << "set ATLAS_CHART_PICTURES to a folder";
    const auto [language, index] = GetParam();
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        for (const QSize size : sizes)
            EXPECT_TRUE(chartImage(chart(), Theme(theme), size)
                            .save(u"%1/%2-%3-%4-%5-%6.png"_qs.arg(folder, chart().key)
                                      .arg(index)
                                      .arg(size.width())
                                      .arg(language == Language::Chinese ? u"zh"_qs : u"en"_qs, Theme::word(theme))));
}

TEST(OtherKinds, CanBeLookedAt) {
    const QString folder = qEnvironmentVariable("ATLAS_CHART_PICTURES");
    if (folder.isEmpty())
        GTEST_SKIP() << "set ATLAS_CHART_PICTURES to a folder";
    int number = 0;
    for (const ChartDescription& chart : test::allCharts()) {
        const QString name = u"%1-%2.png"_qs.arg(chart.key).arg(number++);
        EXPECT_TRUE(chartImage(chart, Theme(), QSize(400, 320)).save(folder + u"/small-"_qs + name));
        EXPECT_TRUE(chartImage(chart, Theme(), QSize(1920, 1080), 1, true).save(folder + u"/projector-"_qs + name));
    }
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Placed,
    testing::Combine(testing::Values(Language::English, Language::Chinese),
                     testing::Range(0, static_cast<int>(test::bilingualCharts(Language::English).size()))));

} // namespace
} // namespace atlas
