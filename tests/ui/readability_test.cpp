// SPDX-License-Identifier: Apache-2.0
// Can the room read a slide: the figures, and what mends a slide that it can't read.
#include "present/readability_panel.h"

#include "state/settings.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

SlideInk ink(double size, const QColor& text, const QColor& ground) {
    SlideInk drawn;
    drawn.lines.push_back({QStringLiteral("small"), size, text, ground, {}});
    drawn.lines.push_back({QStringLiteral("LARGE"), 0.1, Qt::black, Qt::white, {}});
    drawn.ground = ground;
    return drawn;
}

struct ReadabilityOfStory : testing::Test {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    StarterSession starter;
    ViewState view;
    StoryId story = starter->stories().stories().constFirst().id;

    [[nodiscard]] SlideId add(Slide slide) const { return test::addSlides(*starter, story, 0, {slide})->constFirst(); }
    static Slide longText(SlideKind kind) {
        Slide slide;
        slide.kind = kind;
        slide.heading.en = QStringLiteral("Too much");
        QStringList lines;
        for (int line = 0; line < 16; ++line)
            lines.append(QStringLiteral("Point %1 says a good deal more than anybody in the last row will ever be able "
                                        "to read, let alone remember after the meeting")
                             .arg(line));
        slide.body.en = lines.join(QLatin1Char('\n'));
        return slide;
    }
};

} // namespace

TEST(Readability, theDistanceFollowsFromTheAngleOfACapitalLetter) {
    const Room room{2.0, 10};
    const Readability found = readabilityOf(ink(1.0 / 36, Qt::black, Qt::white), room);
    EXPECT_EQ(found.smallest, QStringLiteral("small"));
    // 2 m / 36 x 0.7 = 38.9 mm, seen under 16 minutes of arc at 8.36 m.
    EXPECT_NEAR(found.readableTo, 8.36, 0.01);
    EXPECT_FALSE(found.isLargeEnough(room));
    EXPECT_TRUE(found.isLargeEnough({2.0, 8}));
}

TEST(Readability, theWeakestContrastCounts) {
    const Readability found = readabilityOf(ink(0.05, QColor(0x99, 0x99, 0x99), Qt::white), {});
    EXPECT_NEAR(found.textContrast, 2.85, 0.01);
    EXPECT_FALSE(found.hasContrast());
}

TEST(Readability, redAndGreenOfOneLightnessAreTooNear) {
    SlideInk drawn = ink(0.05, Qt::black, Qt::white);
    drawn.marks = {QColor(0xC0, 0x50, 0x40), QColor(0x7A, 0x7A, 0x20)};
    EXPECT_FALSE(readabilityOf(drawn, {}).areColoursApart());
    drawn.marks = {QColor(0x29, 0x8F, 0xFD), QColor(0x81, 0x35, 0x02)};
    EXPECT_TRUE(readabilityOf(drawn, {}).areColoursApart());
}

TEST_F(ReadabilityOfStory, everySlideOfTheStarterStoryIsReadableInEveryTheme) {
    for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        for (const Language language : {Language::English, Language::Chinese})
            for (const Slide& slide : found(starter->stories().slides(story), 8)) {
                const SlideView shown = describeSlide(*starter.session, slide, language);
                const Readability found = readabilityOf(shown, Theme(theme), {});
                EXPECT_TRUE(found.isGood({})) << shown.heading.toStdString() << ": " << found.readableTo << " m, text "
                                              << found.textContrast << ", marks " << found.markContrast << ", apart "
                                              << found.colourDistance << ", shortened " << found.isShortened;
                EXPECT_GE(found.smallestText, smallestSlideText - 1e-9);
            }
}

TEST_F(ReadabilityOfStory, aTextThatIsTooLongIsToldAndContinuedOnAFurtherSlide) {
    ReadabilityPanel panel(*starter.session, view, settings);
    const SlideId id = add(longText(SlideKind::Text));
    panel.showSlide(id);
    panel.look();
    ASSERT_TRUE(panel.found().isShortened);
    const int steps = starter->undoStack()->count();
    panel.mend();
    EXPECT_EQ(starter->stories().slide(id)->body.en.count(QLatin1Char('\n')), 7);
    const Slide next = starter->stories().slides(story).at(1);
    EXPECT_TRUE(next.body.en.startsWith(QStringLiteral("Point 8")));
    EXPECT_EQ(next.heading.en, QStringLiteral("Too much"));
    EXPECT_EQ(starter->undoStack()->count(), steps + 1) << "one step to take back";
    starter->undoStack()->undo();
    EXPECT_EQ(starter->stories().slide(id)->body.en.count(QLatin1Char('\n')), 15);
}

TEST_F(ReadabilityOfStory, pointsBesideAChartGoToTheNotesWhereTheRoomIsDeep) {
    settings.setRoom({1.0, 30});
    ReadabilityPanel panel(*starter.session, view, settings);
    Slide slide;
    slide.kind = SlideKind::Chart;
    slide.chart = QStringLiteral("structure");
    slide.node = starter.node("liangjiang");
    slide.body.en = QStringLiteral("one\ntwo");
    slide.notes.en = QStringLiteral("after");
    const SlideId id = add(slide);
    panel.showSlide(id);
    panel.look();
    panel.mend();
    EXPECT_EQ(starter->stories().slide(id)->body.en, QString());
    EXPECT_EQ(starter->stories().slide(id)->notes.en, QStringLiteral("one\ntwo\nafter"));
}

TEST_F(ReadabilityOfStory, theRoomIsRemembered) {
    settings.setRoom({2.5, 14});
    EXPECT_EQ(settings.room(), (Room{2.5, 14}));
    const Settings again(folder.filePath(QStringLiteral("settings.ini")));
    EXPECT_EQ(again.room(), (Room{2.5, 14}));
}
