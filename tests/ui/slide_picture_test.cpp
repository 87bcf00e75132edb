// SPDX-License-Identifier: Apache-2.0
// Every slide can be read from the back row, in every theme and both languages: computed from what was drawn.
#include "slides/slide_picture.h"

#include "look/colour_vision.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/slide_samples.h"
#include "support/widgets_made.h"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

SlideInk inkOf(const SlideView& slide, ThemeName theme = ThemeName::Light, QSize size = QSize(1280, 720),
               SlidePlace place = {3, 10}) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const SlideInk ink = drawSlide(painter, slide, Theme(theme), size, place);
    painter.end();
    return ink;
}

bool says(const SlideInk& ink, const QString& text) {
    return std::any_of(ink.lines.begin(), ink.lines.end(),
                       [&](const SlideInk::Line& line) { return line.text.contains(text); });
}

std::string name(const SlideView& slide) {
    return (slide.heading + (slide.chart ? u" / "_qs + slide.chart->key : QString())).toStdString();
}

class EveryLook : public testing::TestWithParam<std::tuple<ThemeName, Language>> {
protected:
    ThemeName theme = std::get<0>(GetParam());
    QVector<SlideView> slides = found(allSlides(std::get<1>(GetParam())), 10);
};

TEST_P(EveryLook, NoTextIsSmallerThanAThirtySixthOfTheHeight) {
    for (const SlideView& slide : slides)
        for (const QSize size : {QSize(1920, 1080), QSize(1024, 768), QSize(240, 135)})
            for (const SlideInk::Line& line : found(inkOf(slide, theme, size).lines))
                ASSERT_GE(line.size, smallestSlideText - 1e-9) << name(slide) << ": " << line.text.toStdString();
}

TEST_P(EveryLook, IsPaintedWithoutAWidget) {
    const WidgetsMade made;
    for (const SlideView& slide : slides)
        inkOf(slide, theme);
    EXPECT_EQ(made.count(), 0);
}

TEST_P(EveryLook, TextReachesFourAndAHalfToOne) {
    for (const SlideView& slide : slides)
        for (const SlideInk::Line& line : found(inkOf(slide, theme).lines))
            ASSERT_GE(contrast(line.colour, line.background), 4.5) << name(slide) << ": " << line.text.toStdString();
}

TEST_P(EveryLook, MarksReachThreeToOne) {
    for (const SlideView& slide : slides) {
        const SlideInk ink = inkOf(slide, theme);
        for (const QColor& mark : ink.marks)
            ASSERT_GE(contrast(mark, ink.ground), 3.0) << name(slide) << ": " << mark.name().toStdString();
        ASSERT_EQ(ink.marks.empty(), !slide.chart) << name(slide);
    }
}

TEST_P(EveryLook, NothingLeavesTheSlide) {
    for (const SlideView& slide : slides)
        for (const QSize size : {QSize(1280, 720), QSize(1024, 768)})
            for (const SlideInk::Line& line : found(inkOf(slide, theme, size).lines))
                ASSERT_TRUE(QRectF(QPointF(-1, -1), size + QSize(2, 2)).contains(line.rect))
                    << name(slide) << ": " << line.text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryLook,
                         testing::Combine(testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast),
                                          testing::Values(Language::English, Language::Chinese)));

TEST(SlidePicture, TheHeadingStandsOnceAndTheSourceAtTheFoot) {
    SlideView slide = chartSlide(barChart());
    slide.heading = u"Our own message"_qs;
    const SlideInk ink = inkOf(slide);
    EXPECT_TRUE(says(ink, u"Our own message"_qs));
    EXPECT_FALSE(says(ink, slide.chart->title));
    EXPECT_TRUE(says(ink, u"Source: iChongqing"_qs));
}

TEST(SlidePicture, PointsStandBesideAChartOnAWideSlideAndBelowItOnATallOne) {
    const SlideView slide = chartSlide(barChart(), true);
    const auto place = [&](QSize size) {
        const SlideInk ink = inkOf(slide, ThemeName::Light, size);
        for (const SlideInk::Line& line : ink.lines)
            if (line.text.startsWith(u"NEVs grew"))
                return std::pair(line.rect.left() > ink.chartDrawing.right(),
                                 line.rect.top() > ink.chartDrawing.bottom());
        return std::pair(false, false);
    };
    EXPECT_EQ(place(QSize(1280, 720)), std::pair(true, false));
    EXPECT_EQ(place(QSize(1024, 768)), std::pair(false, true));
}

TEST(SlidePicture, ALongTextIsShortenedAndSaysSo) {
    SlideView slide = textSlide(Language::English, 30);
    const SlideInk ink = inkOf(slide);
    EXPECT_TRUE(ink.isShortened);
    EXPECT_FALSE(inkOf(textSlide()).isShortened);
    slide = textSlide();
    slide.heading = slide.heading.repeated(20);
    EXPECT_TRUE(says(inkOf(slide), u"…"_qs));
}

TEST(SlidePicture, ASliderIsDrawnStill) {
    const SlideInk ink = inkOf(chartSlide(barChart(), false, true));
    EXPECT_FALSE(ink.slider.isEmpty());
    EXPECT_FALSE(ink.slider.intersects(ink.chartDrawing));
    EXPECT_TRUE(says(ink, u"10%"_qs));
    EXPECT_TRUE(says(ink, u"published: 6.5%"_qs));
}

TEST(SlidePicture, AThumbnailIsTheSlideMadeSmaller) {
    const SlideInk large = inkOf(pageSlide(), ThemeName::Light, QSize(768, 432));
    const SlideInk small = inkOf(pageSlide(), ThemeName::Light, QSize(192, 108));
    ASSERT_EQ(large.lines.size(), small.lines.size());
    EXPECT_NEAR(small.chartDrawing.width() * 4, large.chartDrawing.width(), 1);
}

TEST(SlidePicture, APlaceThatIsGoneSaysSo) { EXPECT_TRUE(says(inkOf(emptySlide()), u"was deleted"_qs)); }

TEST(SlideLines, EndAtTheSameWordsInTheRoomAtThePresentersAndInAThumbnail) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const SlideView& slide : found(allSlides(language), 10)) {
            SlideView words = slide; // a chart's own labels are placed by the room that it has
            if (words.chart)
                words.chart->series.clear();
            words.slider.reset();
            const auto lines = [&](QSize size) {
                QStringList texts;
                for (const SlideInk::Line& line : inkOf(words, ThemeName::Light, size).lines)
                    texts.append(line.text);
                return texts;
            };
            const QStringList room = lines({1920, 1080});
            for (const QSize size : {QSize(1280, 720), QSize(703, 395), QSize(611, 344), QSize(241, 135)})
                EXPECT_EQ(lines(size), room) << name(slide) << " " << size.width();
        }
}

} // namespace
