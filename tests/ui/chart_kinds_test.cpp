// SPDX-License-Identifier: Apache-2.0
// Where labels and marks of the kinds that are laid out by ourselves come to stand, at the sizes that there are.
#include "drawing/chart_export.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"
#include "support/pictures.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

const QVector<QSize> sizes{{360, 300}, {400, 320}, {960, 600}, {1920, 1080}};
const QVector<QSize> everySize{{320, 200}, {320, 280}, {420, 300},  {520, 380},  {640, 480},
                               {800, 450}, {960, 600}, {1280, 720}, {1920, 1080}};

/// Around the page of a picture nothing is drawn.
constexpr int pictureFrame = 8;

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

TEST_P(Placed, CanBeLookedAt) {
    test::Pictures pictures;
    const auto [language, index] = GetParam();
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        for (const QSize size : sizes)
            pictures.take(chartImage(chart(), Theme(theme), size),
                          u"%1-%2-%3-%4-%5"_qs.arg(chart().key)
                              .arg(index)
                              .arg(size.width())
                              .arg(language == Language::Chinese ? u"zh"_qs : u"en"_qs, Theme::word(theme)),
                          pictureFrame);
}

TEST(OtherKinds, CanBeLookedAt) {
    test::Pictures pictures;
    int number = 0;
    const auto charts = test::everyForm(Language::English) + test::everyForm(Language::Chinese);
    for (const ChartDescription& chart : test::found(charts, 40)) {
        const QString name = u"%1-%2"_qs.arg(chart.key).arg(number++);
        pictures.take(chartImage(chart, Theme(), QSize(400, 320)), u"small-"_qs + name, pictureFrame);
        pictures.take(chartImage(chart, Theme(), QSize(1920, 1080), 1, true), u"projector-"_qs + name, pictureFrame);
    }
}

TEST(PicturesOfCharts, AreNotTakenForGoodWhereSomethingIsMissing) {
    const QImage good = chartImage(test::barChart(), Theme(), QSize(960, 600));
    const auto wrong = [](const QImage& picture) {
        return test::Pictures::faults(picture.convertToFormat(QImage::Format_RGB32), pictureFrame);
    };
    const auto without = [&](const QRect& part) {
        QImage picture = good.convertToFormat(QImage::Format_RGB32);
        QPainter(&picture).fillRect(part, picture.pixelColor(2, 2));
        return picture;
    };
    EXPECT_EQ(wrong(good), QStringList());
    EXPECT_EQ(wrong(without(good.rect())), QStringList{u"it is blank"_qs});
    EXPECT_EQ(wrong(without(QRect(0, 0, 960, 120))), QStringList{u"it has no heading"_qs});
    EXPECT_EQ(wrong(without(QRect(0, 130, 960, 360))), QStringList{u"nothing is drawn in its middle"_qs});
    EXPECT_EQ(wrong(without(QRect(0, 480, 960, 120))), QStringList{u"it has no foot"_qs});
    EXPECT_FALSE(wrong(good.copy(60, 0, 900, 600)).isEmpty()) << "cut off at its left";
    EXPECT_FALSE(wrong(good.copy(0, 0, 960, 575)).isEmpty()) << "cut off at its foot";
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
            // A last resort for thumbnails only.
            const bool tiny = size.height() < 300 || (projector && size.width() < 900);
            EXPECT_TRUE(tiny || !drawn.texts().empty());
            const QStringList wrong = test::labelFaults(drawn, !tiny);
            EXPECT_TRUE(wrong.isEmpty()) << size.width() << (projector ? " projector" : "") << ", drawing of "
                                         << drawn.area.height() << ": " << wrong.join(u'\n').toStdString();
        }
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Labels,
    testing::Combine(testing::Values(Language::English, Language::Chinese),
                     testing::Range(0, static_cast<int>(test::everyForm(Language::English).size()))),
    [](const Info& each) { return nameOf(each, test::everyForm(std::get<Language>(each.param))); });

} // namespace
} // namespace atlas
