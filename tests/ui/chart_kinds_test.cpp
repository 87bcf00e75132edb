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
const QVector<QSize> everySize{{320, 200}, {320, 280}, {420, 300},  {520, 380},  {640, 480},
                               {800, 450}, {960, 600}, {1280, 720}, {1920, 1080}};

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
    for (const ChartDescription& chart : test::everyForm(Language::English) + test::everyForm(Language::Chinese)) {
        const QString name = u"%1-%2.png"_qs.arg(chart.key).arg(number++);
        EXPECT_TRUE(chartImage(chart, Theme(), QSize(400, 320)).save(folder + u"/small-"_qs + name));
        EXPECT_TRUE(chartImage(chart, Theme(), QSize(1920, 1080), 1, true).save(folder + u"/projector-"_qs + name));
    }
}

using Info = testing::TestParamInfo<std::tuple<Language, int>>;

std::string nameOf(const Info& info, const QVector<ChartDescription>& charts) {
    const Language language = std::get<Language>(info.param);
    const int index = std::get<int>(info.param);
    return test::testName((language == Language::Chinese ? u"zh_"_qs : u"en_"_qs) + charts.at(index).key +
                          QLatin1Char('_') + QString::number(index));
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, Placed,
    testing::Combine(testing::Values(Language::English, Language::Chinese),
                     testing::Range(0, static_cast<int>(test::bilingualCharts(Language::English).size()))),
    [](const Info& each) { return nameOf(each, test::bilingualCharts(std::get<Language>(each.param))); });

/// Every kind and form, at every size, as a page and as a slide.
class Labels : public testing::TestWithParam<std::tuple<Language, int>> {
protected:
    [[nodiscard]] ChartDescription chart() const {
        return test::everyForm(std::get<Language>(GetParam())).at(std::get<int>(GetParam()));
    }
};

TEST_P(Labels, LieOnNoOtherAndStayInThePicture) {
    for (const QSize size : everySize)
        for (const bool projector : {false, true}) {
            const test::Drawn drawn(chart(), size, projector);
            const auto& texts = drawn.texts();
            // A last resort for thumbnails only.
            const bool tiny = size.height() < 300 || (projector && size.width() < 900);
            EXPECT_TRUE(tiny || drawn.renderer->text().takenOut() == 0)
                << size.width() << ' ' << projector << ": " << drawn.renderer->text().takenOut();
            const std::string where = std::to_string(size.width()) + (projector ? " projector" : "") + ", drawing of " +
                                      std::to_string(static_cast<int>(drawn.area.height())) + ": ";
            for (size_t i = 0; i < texts.size(); ++i) {
                EXPECT_TRUE(drawn.area.adjusted(-2, -2, 2, 2).contains(texts[i].rect)) << where << at(texts[i]);
                for (size_t j = i + 1; j < texts.size(); ++j) {
                    const QRectF both = texts[i].rect.intersected(texts[j].rect);
                    EXPECT_FALSE(both.width() > 1 && both.height() > 3)
                        << where << at(texts[i]) << " and " << at(texts[j]);
                }
            }
        }
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Labels,
    testing::Combine(testing::Values(Language::English, Language::Chinese),
                     testing::Range(0, static_cast<int>(test::everyForm(Language::English).size()))),
    [](const Info& each) { return nameOf(each, test::everyForm(std::get<Language>(each.param))); });

} // namespace
} // namespace atlas
