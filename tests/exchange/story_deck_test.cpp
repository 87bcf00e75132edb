// SPDX-License-Identifier: Apache-2.0
#include "exchange/story_deck.h"

#include "exchange/file_name.h"
#include "pptx/chart_plot.h"
#include "pptx/pptx_slide.h"
#include "pptx/pptx_writer.h"

#include "support/edits.h"
#include "support/office_file.h"
#include "support/printers.h"
#include "support/slide_samples.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;

namespace {

StoryDocument documentOf(const SlideView& view) {
    StoryDocument story;
    story.title = u"Visit"_qs;
    story.language = view.language;
    story.count = 1;
    story.slides = {{1, view}};
    return story;
}

DeckSlide slideOf(const SlideView& view) { return storyDeck(documentOf(view)).slides.value(0); }

SlideView annotated(const Annotation& annotation, const QString& words) {
    SlideView view = chartSlide(barChart());
    view.annotations = {{annotation, words}};
    return view;
}

QByteArray written(const SlideView& view) {
    const auto bytes = pptxBytes(storyDeck(documentOf(view)));
    return bytes ? zipParts(*bytes).value(u"ppt/slides/slide1.xml"_qs) : QByteArray();
}

class StoryDeck : public testing::Test {
protected:
    [[nodiscard]] StoryId first() const { return starter->stories().stories().constFirst().id; }
    StarterSession starter;
};

} // namespace

TEST_F(StoryDeck, CarriesWhatTheFiguresOfASlideAre) {
    Slide page;
    page.kind = SlideKind::Page;
    page.node = starter.node("nev-vehicles");
    const SlideView view = describeSlide(*starter.session, page, Language::English);
    const DeckSlide slide = slideOf(view);
    ASSERT_FALSE(view.figures.isEmpty());
    ASSERT_EQ(slide.figures.size(), view.figures.size());
    for (qsizetype i = 0; i < view.figures.size(); ++i) {
        EXPECT_FALSE(slide.figures.at(i).figure.isEmpty());
        EXPECT_EQ(slide.figures.at(i).figure, view.figures.at(i).figure);
    }
    int sliders = 0;
    for (const Slide& each : starter->stories().slides(first())) {
        const SlideView shown = describeSlide(*starter.session, each, Language::English);
        if (!shown.slider)
            continue;
        EXPECT_FALSE(shown.slider->figure.isEmpty());
        EXPECT_EQ(slideOf(shown).underChartFigure, shown.slider->figure);
        ++sliders;
    }
    EXPECT_GT(sliders, 0);
}

TEST_F(StoryDeck, HasEverySlideOfTheStarterStoryInBothLanguages) {
    for (const Language language : {Language::English, Language::Chinese}) {
        const Deck deck = storyDeck(*starter.session, first(), language);
        const QVector<Slide> slides = starter->stories().slides(first());
        ASSERT_GE(slides.size(), 8);
        ASSERT_EQ(deck.slides.size(), slides.size());
        EXPECT_EQ(deck.title, starter->stories().story(first())->name.in(language));
        for (qsizetype i = 0; i < slides.size(); ++i) {
            const DeckSlide& slide = deck.slides.at(i);
            const SlideView view = describeSlide(*starter.session, slides.at(i), language);
            EXPECT_EQ(slide.heading, view.heading);
            EXPECT_TRUE(slide.notes.startsWith(slides.at(i).notes.in(language)));
            EXPECT_EQ(slide.chart.has_value(), view.chart.has_value());
            if (slide.chart || !slide.figures.isEmpty()) {
                EXPECT_FALSE(slide.sourceLine.isEmpty()) << slide.heading.toStdString();
            }
        }
    }
}

TEST_F(StoryDeck, OnlyTheSlidesThatAreAskedForAreInItWithTheirNumbers) {
    const StoryDocument story = describeStory(*starter.session, first(), Language::English, {4, 2, 99});
    ASSERT_EQ(story.slides.size(), 2);
    EXPECT_EQ(story.slides.at(0).number, 2);
    EXPECT_EQ(story.slides.at(1).number, 4);
    EXPECT_EQ(story.count, starter->stories().slides(first()).size());
}

TEST_F(StoryDeck, ASlideWithoutAScenarioShowsThePublishedOneWhateverIsOnTheScreen) {
    Slide slide;
    for (const Slide& each : starter->stories().slides(first()))
        if (each.chart == u"targets-2024")
            slide = each;
    slide.scenario = {};
    const auto made = test::addStory(*starter, {u"Visit"_qs, {}}, {slide});
    ASSERT_OK(made);
    const auto summary = [&](ScenarioId scenario = {}) {
        return describeStory(*starter.session, *made, Language::English, {}, scenario).slides.at(0).view.summary;
    };
    const QString before = summary();
    ASSERT_TRUE(before.contains(u"6.5%"));
    const ScenarioId copy = starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.2));
    EXPECT_EQ(summary(), before);
    EXPECT_TRUE(summary(copy).contains(u"20%")) << "chosen deliberately";
}

TEST_F(StoryDeck, ASlideOfADraftSaysSoAndIsNamedBeforehand) {
    QVector<Slide> slides = starter->stories().slides(first());
    const ScenarioId copy = starter.workInCopy();
    ASSERT_OK(test::setTarget(*starter, {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.2));
    ASSERT_OK(test::setTarget(*starter,
                              {starter.node("nev-vehicles"), starter.indicator("industrial-added-value"), 2024}, 0.2));
    QVector<int> expected;
    QVector<Slide> drafts;
    for (Slide slide : std::as_const(slides))
        if (slide.kind == SlideKind::Page || slide.chart == u"targets-2024" || slide.chart == u"projection") {
            slide.scenario = copy;
            drafts.append(slide);
            expected.append(static_cast<int>(drafts.size()));
        }
    ASSERT_GE(drafts.size(), 3);
    const auto made = test::addStory(*starter, {u"Visit"_qs, {}}, drafts);
    ASSERT_OK(made);
    EXPECT_EQ(draftSlides(*starter.session, *made), expected);
    EXPECT_TRUE(draftSlides(*starter.session, first()).isEmpty());
    for (const StorySlide& slide : describeStory(*starter.session, *made, Language::English).slides)
        EXPECT_TRUE(slide.view.sourceLine.contains(u"(draft)")) << slide.view.sourceLine.toStdString();
    for (const DeckSlide& slide : storyDeck(*starter.session, *made, Language::Chinese).slides)
        EXPECT_TRUE(slide.sourceLine.contains(u"草稿") || slide.sourceLine.contains(u"(draft)"));
}

TEST_F(StoryDeck, AStoryIsFoundByItsNameInEitherLanguageByItsKeyAndInAnyCase) {
    for (const char* name : {"2024 opportunity list", "2024年机会清单", "opportunity-2024", "2024 OPPORTUNITY list "})
        EXPECT_EQ(findStory(*starter.session, QString::fromUtf8(name)), first()) << name;
    EXPECT_FALSE(findStory(*starter.session, u"2025"_qs));
}

TEST_F(StoryDeck, AnExactNameGoesBeforeOneOfAnotherCase) {
    const StoryId upper = test::addStory(*starter, {u"VISIT"_qs, {}}).value();
    const StoryId lower = test::addStory(*starter, {u"second"_qs, {}}).value();
    const Story before = *starter->stories().story(lower);
    Story after = before; // names that differ by case only: a file may hold them, where an earlier version made them
    after.name.en = u"visit"_qs;
    Edit renamed;
    renamed.text = u"Rename"_qs;
    renamed.stories.append({before, after});
    ASSERT_TRUE(starter->commit(renamed));
    EXPECT_EQ(findStory(*starter.session, u"visit"_qs), lower);
    EXPECT_EQ(findStory(*starter.session, u"VISIT"_qs), upper);
}

TEST_F(StoryDeck, AStoryThatIsGoneHasNoSlides) {
    const StoryId gone = first();
    ASSERT_OK(test::removeStory(*starter, gone));
    EXPECT_TRUE(storyDeck(*starter.session, gone, Language::English).slides.isEmpty());
}

TEST(StoryDeckSlide, ATitleSlideHasItsLinesUnderTheHeading) {
    const DeckSlide slide = slideOf(titleSlide());
    EXPECT_EQ(slide.heading, titleSlide().heading);
    EXPECT_EQ(slide.subtitle, titleSlide().points.join(u'\n'));
    EXPECT_TRUE(slide.bullets.isEmpty());
}

TEST(StoryDeckSlide, PointsAreBullets) { EXPECT_EQ(slideOf(textSlide()).bullets, textSlide().points); }

TEST(StoryDeckSlide, AChartIsNativeWithItsPointsBesideIt) {
    const DeckSlide slide = slideOf(chartSlide(barChart(), true));
    ASSERT_TRUE(slide.chart);
    EXPECT_EQ(slide.bullets.size(), 3);
    const auto bytes = pptxBytes(storyDeck(documentOf(chartSlide(barChart(), true))));
    ASSERT_OK(bytes);
    EXPECT_TRUE(zipParts(*bytes).contains(u"ppt/charts/chart1.xml"_qs));
}

TEST(StoryDeckSlide, APageHasItsDescriptionItsFiguresAndItsChartWithAHeading) {
    const SlideView page = pageSlide();
    const QStringList texts = test::texts(written(page), u"a:t"_qs);
    for (const QString& wanted : {page.heading, page.paragraph, page.figures.at(1).label, page.figures.at(1).value,
                                  page.figures.at(1).note, page.chart->title, page.sourceLine})
        EXPECT_TRUE(texts.contains(wanted)) << wanted.toStdString();
}

TEST(StoryDeckSlide, PointsFollowTheirChartAndAPageBeginsWithItsTexts) {
    const auto planOf = [](const SlideView& view) {
        const DeckSlide slide = slideOf(view);
        return SlidePlan::of(slide, chartPlot(*slide.chart));
    };
    const SlidePlan chart = planOf(chartSlide(barChart(), true));
    EXPECT_GT(chart.bulletsPlace.left(), chart.chartPlace.right());
    const SlidePlan page = planOf(pageSlide());
    EXPECT_LT(page.paragraphPlace.right(), page.chartPlace.left());
    EXPECT_GE(page.figurePlaces.constFirst().top(), page.paragraphPlace.bottom());
    EXPECT_LE(page.figurePlaces.constLast().bottom(), page.footPlace.top());
    EXPECT_GE(page.chartPlace.top(), page.chartTitlePlace.bottom());
}

TEST(StoryDeckSlide, ASlideWhoseGroundIsGoneSaysSo) {
    const QStringList texts = test::texts(written(emptySlide()), u"a:t"_qs);
    EXPECT_TRUE(texts.contains(emptySlide().heading));
    EXPECT_TRUE(texts.contains(emptySlide().emptyText));
}

TEST(StoryDeckSlide, ASliderIsALineWithItsRates) {
    const DeckSlide slide = slideOf(chartSlide(barChart(), false, true));
    EXPECT_TRUE(slide.underChart.contains(u"10%"_qs));
    EXPECT_TRUE(slide.underChart.contains(u"published: 6.5%"_qs));
    EXPECT_TRUE(test::texts(written(chartSlide(barChart(), false, true)), u"a:t"_qs).contains(slide.underChart));
}

TEST(StoryDeckSlide, WordsAndArrowsStandOverTheChart) {
    Annotation arrow;
    arrow.kind = AnnotationKind::Arrow;
    arrow.from = {0.8, 0.2};
    arrow.to = {0.4, 0.6};
    const QByteArray slide = written(annotated(arrow, u"look here"_qs));
    EXPECT_TRUE(test::texts(slide, u"a:t"_qs).contains(u"look here"_qs));
    EXPECT_THAT(test::attributes(slide, u"a:prstGeom"_qs, u"prst"_qs), testing::Contains(u"straightConnector1"_qs));
    EXPECT_THAT(test::attributes(slide, u"a:xfrm"_qs, u"flipH"_qs), ElementsAre(u"1"_qs)); // it points to the left
    EXPECT_TRUE(test::texts(written(annotated({}, u"only words"_qs)), u"a:t"_qs).contains(u"only words"_qs));
}

TEST(StoryDeckSlide, ALineAtAValueIsPartOfTheChart) {
    Annotation line;
    line.kind = AnnotationKind::Line;
    line.low = 500000;
    const DeckSlide slide = slideOf(annotated(line, u"the goal"_qs));
    const ChartPlot plot = chartPlot(*slide.chart);
    EXPECT_TRUE(std::any_of(plot.columns.begin(), plot.columns.end(), [](const PlotColumn& column) {
        return column.name == u"the goal" && column.cells.value(0).value == 500000;
    }));
}

TEST(StoryDeckSlide, WhatAnOfficeProgramCannotPlaceIsToldInTheNotes) {
    Annotation band;
    band.kind = AnnotationKind::Band;
    band.low = 200000;
    band.high = 500000;
    SlideView view = annotated(band, u"within reach"_qs);
    view.notes = u"Say hello."_qs;
    const QStringList notes = slideOf(view).notes.split(u'\n');
    EXPECT_EQ(notes.value(0), u"Say hello."_qs);
    EXPECT_TRUE(notes.value(1).contains(u"within reach"_qs)) << notes.value(1).toStdString();
    EXPECT_TRUE(notes.value(1).contains(u"200 thousand"_qs)) << notes.value(1).toStdString();

    Annotation arrow;
    arrow.kind = AnnotationKind::Arrow;
    arrow.series = 0;
    arrow.point = 1;
    EXPECT_TRUE(slideOf(annotated(arrow, u"fastest"_qs)).notes.contains(barChart().series[0].points[1].label));
}

TEST(StoryDeckSlide, AnArrowIsToldOfTheFigureThatItPointsAt) {
    const FigureRef figure = FigureRef::derived(NodeId{7}, IndicatorId{3}, {PeriodKind::Year, 2023});
    Annotation arrow;
    arrow.kind = AnnotationKind::Arrow;
    arrow.series = arrow.point = 0; // where the figure stood once
    arrow.target = AnnotationTarget::of(figure);
    SlideView view = annotated(arrow, u"fastest"_qs);
    view.chart->series[0].points[1].figure = figure;
    EXPECT_TRUE(slideOf(view).notes.contains(view.chart->series[0].points[1].label));
    EXPECT_TRUE(slideOf(view).callouts.isEmpty());

    view.chart->series[0].points.removeLast();
    EXPECT_FALSE(slideOf(view).notes.contains(view.chart->series[0].points[0].label));
    ASSERT_EQ(slideOf(view).callouts.size(), 1);
    EXPECT_EQ(slideOf(view).callouts.constFirst().head, arrow.to);
}

TEST(FileName, LeavesOutWhatAFileSystemStumblesOver) {
    EXPECT_EQ(fileNameOf(u"../A/B: what?"_qs, u"story"_qs), u"A B what"_qs);
    EXPECT_EQ(fileNameOf(u"…"_qs, u"story"_qs), u"…"_qs);
    EXPECT_EQ(fileNameOf(u" ..."_qs, u"story"_qs), u"story"_qs);
    EXPECT_EQ(fileNameOf(u"机会清单"_qs, u"story"_qs), u"机会清单"_qs);
}
