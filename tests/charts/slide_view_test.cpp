// SPDX-License-Identifier: Apache-2.0
// What a slide says: the story that the starter portfolio brings, and slides whose ground is gone.
#include "charts/slide_view.h"
#include "session/what_if.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;
using testing::HasSubstr;
using testing::Not;

namespace {
class SlideViews : public testing::Test {
protected:
    Session& session() const { return *starter.session; }
    QVector<Slide> slides() const {
        return found(session().stories().slides(session().stories().stories().constFirst().id), 8);
    }
    Slide first(const char* chart) const {
        for (const Slide& each : slides())
            if (each.chart == QLatin1String(chart))
                return each;
        ADD_FAILURE() << "no slide of " << chart;
        return {};
    }
    StarterSession starter;
};
} // namespace

TEST_F(SlideViews, everySlideOfTheStarterStoryHasAMessageAndSomethingToShow) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const Slide& slide : slides()) {
            const SlideView view = describeSlide(session(), slide, language);
            EXPECT_TRUE(view.emptyText.isEmpty()) << view.emptyText.toStdString();
            EXPECT_FALSE(view.heading.isEmpty());
            EXPECT_FALSE(view.summary.isEmpty());
            EXPECT_FALSE(view.notes.isEmpty());
            EXPECT_TRUE(!view.chart || !view.chart->isEmpty());
            EXPECT_EQ(view.chart.has_value() && view.sourceLine.isEmpty(), false) << "a chart without its source";
        }
}

TEST_F(SlideViews, aDescriptionHasOneFullStopAtTheEndOfEachSentence) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const Slide& slide : slides()) {
            const QString summary = describeSlide(session(), slide, language).summary;
            for (const char* twice : {"..", "。。", ".。", "。.", "!.", "?.", "！。", "？。"})
                EXPECT_FALSE(summary.contains(QString::fromUtf8(twice))) << summary.toStdString();
            EXPECT_TRUE(summary.endsWith(u'.') || summary.endsWith(QChar(0x3002))) << summary.toStdString();
        }
}

TEST_F(SlideViews, theHeadingAloneIsTheOneOfTheWholeSlide) {
    for (const Language language : {Language::English, Language::Chinese})
        for (Slide slide : slides()) {
            EXPECT_EQ(slideHeading(session(), slide, language), describeSlide(session(), slide, language).heading);
            slide.heading = {};
            EXPECT_EQ(slideHeading(session(), slide, language), describeSlide(session(), slide, language).heading);
            slide.scenario = ScenarioId{4711};
            EXPECT_EQ(slideHeading(session(), slide, language), QString()) << "its scenario is gone";
            slide.scenario = {};
            slide.node = NodeId{4711};
            EXPECT_EQ(slideHeading(session(), slide, language), QString()) << "its place is gone";
        }
}

TEST_F(SlideViews, aHeadingOfItsOwnTakesThePlaceOfTheCharts) {
    Slide slide = first("structure");
    EXPECT_EQ(describeSlide(session(), slide, Language::English).heading,
              describeSlide(session(), slide, Language::English).chart->title);
    slide.heading.en = QStringLiteral("Eleven ambitions");
    EXPECT_EQ(describeSlide(session(), slide, Language::English).heading, QStringLiteral("Eleven ambitions"));
}

TEST_F(SlideViews, aSlideShowsItsOwnScenarioWhateverIsShown) {
    const Slide slide = first("targets-2024");
    starter.workInCopy();
    ASSERT_OK(test::setTarget(session(), {starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.2));
    EXPECT_THAT(describeSlide(session(), slide, Language::English).summary.toStdString(), HasSubstr("6.5%"));
    Slide following = slide;
    following.scenario = {};
    EXPECT_THAT(describeSlide(session(), following, Language::English).summary.toStdString(), HasSubstr("20%"));
}

TEST_F(SlideViews, whatIsOnlyTriedOutIsOnNoSlide) {
    const ScenarioId copy = starter.workInCopy();
    Slide slide = first("targets-2024");
    const QString stored = describeSlide(session(), slide, Language::English).summary;
    ASSERT_OK(test::preview(session(), slide.slider->cell, 0.1234));
    EXPECT_THAT(describeSlide(session(), slide, Language::English).summary.toStdString(), Not(HasSubstr("12.34")));
    for (const ScenarioId scenario : {copy, ScenarioId{}}) {
        slide.scenario = scenario;
        EXPECT_THAT(describeSlide(session(), slide, Language::English).summary.toStdString(), Not(HasSubstr("12.34")));
    }
    EXPECT_FALSE(stored.isEmpty());
}

TEST_F(SlideViews, aMovedSliderIsInTheChartAndSaidUnderIt) {
    const Slide slide = first("targets-2024");
    const auto whatIf = session().whatIf(slide.scenario);
    ASSERT_OK(whatIf->move(slide.slider->cell, 0.1));
    const SlideView view = describeSlide(session(), slide, Language::English, &whatIf->plan());
    ASSERT_TRUE(view.slider.has_value());
    EXPECT_TRUE(view.slider->isMoved());
    EXPECT_EQ(view.slider->rateText, QStringLiteral("10%"));
    EXPECT_THAT(view.slider->storedText.toStdString(), HasSubstr("6.5%"));
    EXPECT_THAT(view.summary.toStdString(), HasSubstr("10%"));
    EXPECT_THAT(view.sourceLine.toStdString(), HasSubstr("What if"));
    EXPECT_THAT(view.chart->sourceLine.toStdString(), Not(HasSubstr("iChongqing"))) << "no source says 10 %";
}

TEST_F(SlideViews, whatASliderMovesIsHypotheticalInTheChartAndInWords) {
    const Slide slide = first("targets-2024");
    const auto whatIf = session().whatIf(slide.scenario);
    ASSERT_OK(whatIf->move(slide.slider->cell, 0.1));
    const SlideView stored = describeSlide(session(), slide, Language::English);
    const SlideView view = describeSlide(session(), slide, Language::English, &whatIf->plan());
    int moved = 0, others = 0;
    for (const ChartPoint& point : view.chart->series.constFirst().points) {
        if (point.valueText.contains(QStringLiteral("10%"))) {
            ++moved;
            EXPECT_EQ(point.style, MarkStyle::Assumption) << "it is not drawn as a published target is";
            EXPECT_EQ(point.valueText, QStringLiteral("10% (what if)"));
            EXPECT_EQ(point.status, QStringLiteral("hypothetical"));
        } else {
            ++others;
            EXPECT_EQ(point.style, MarkStyle::Plain);
            EXPECT_THAT(point.valueText.toStdString(), Not(HasSubstr("what if")));
        }
    }
    EXPECT_EQ(moved, 1);
    EXPECT_GE(others, 3);
    EXPECT_THAT(view.subtitle.toStdString(), HasSubstr("what if, not in “Published targets 2024”"));
    EXPECT_THAT(view.summary.toStdString(), HasSubstr("What if"));
    EXPECT_NE(view.chart->title, stored.chart->title);
    EXPECT_TRUE(view.chart->title.startsWith(QStringLiteral("What if: "))) << view.chart->title.toStdString();
    EXPECT_THAT(stored.subtitle.toStdString(), Not(HasSubstr("what if")));
}

TEST_F(SlideViews, whatFollowsFromAMovedSliderIsHypotheticalToo) {
    const Slide slide = first("projection");
    const auto whatIf = session().whatIf(slide.scenario);
    ASSERT_OK(whatIf->move(slide.slider->cell, 0.1));
    const SlideView view = describeSlide(session(), slide, Language::Chinese, &whatIf->plan());
    const SlideView stored = describeSlide(session(), slide, Language::Chinese);
    for (qsizetype s = 0; s < stored.chart->series.size(); ++s)
        for (qsizetype i = 0; i < stored.chart->series[s].points.size(); ++i) {
            const ChartPoint& point = view.chart->series[s].points[i];
            if (point.value != stored.chart->series[s].points[i].value)
                EXPECT_NE(point.style, MarkStyle::Plain) << point.label.toStdString();
            else
                EXPECT_EQ(point.style, stored.chart->series[s].points[i].style) << point.label.toStdString();
        }
}

TEST_F(SlideViews, aSliderThatIsNotMovedClaimsNothing) {
    const SlideView view = describeSlide(session(), first("targets-2024"), Language::English);
    ASSERT_TRUE(view.slider.has_value());
    EXPECT_FALSE(view.slider->isMoved());
    EXPECT_THAT(view.sourceLine.toStdString(), Not(HasSubstr("What if")));
    EXPECT_THAT(view.sourceLine.toStdString(), HasSubstr("iChongqing"));
}

TEST_F(SlideViews, aYearWithoutATargetIsNotSaidToBeNought) {
    Slide slide = first("projection");
    slide.slider->cell.year = 2027;
    SlideView view = describeSlide(session(), slide, Language::English);
    EXPECT_EQ(view.slider->rateText, QStringLiteral("no target"));
    EXPECT_FALSE(view.slider->isMoved());
    const auto whatIf = session().whatIf(slide.scenario);
    ASSERT_OK(whatIf->move(slide.slider->cell, 0));
    view = describeSlide(session(), slide, Language::English, &whatIf->plan());
    EXPECT_EQ(view.slider->rateText, QStringLiteral("0%"));
    EXPECT_TRUE(view.slider->isMoved());
    EXPECT_THAT(view.sourceLine.toStdString(), HasSubstr("What if"));
}

TEST_F(SlideViews, aComparisonHasNoSliderThatItWouldNotFollow) {
    Slide slide = first("projection");
    slide.chart = QStringLiteral("comparison-overlay");
    slide.against = starter.workInCopy();
    EXPECT_FALSE(describeSlide(session(), slide, Language::English).slider.has_value());
}

TEST_F(SlideViews, aPageHasFiguresWithTheirStatusAndSource) {
    QVector<Slide> pages = slides();
    pages.removeIf([](const Slide& slide) { return slide.kind != SlideKind::Page; });
    for (const Slide& slide : found(pages)) {
        const SlideView view = describeSlide(session(), slide, Language::English);
        ASSERT_FALSE(view.figures.isEmpty());
        EXPECT_EQ(view.figures.constFirst().value, QStringLiteral("1.1 million"));
        EXPECT_THAT(view.figures.constFirst().note.toStdString(), HasSubstr("reported"));
        EXPECT_THAT(view.sourceLine.toStdString(), HasSubstr("iChongqing"));
        EXPECT_EQ(view.sourceLine.count(QStringLiteral("iChongqing")), 1);
        EXPECT_FALSE(view.paragraph.isEmpty());
    }
}

TEST_F(SlideViews, aSlideOfADeletedPlaceSaysSo) {
    Slide slide = first("vehicles");
    ASSERT_OK(test::removeNode(session(), slide.node));
    const SlideView view = describeSlide(session(), slide, Language::English);
    EXPECT_FALSE(view.emptyText.isEmpty());
    EXPECT_FALSE(view.chart.has_value());
}

TEST_F(SlideViews, aSlideOfADeletedScenarioShowsNoFiguresOfAnother) {
    const ScenarioId copy = starter.workInCopy();
    Slide slide = first("targets-2024");
    slide.scenario = copy;
    ASSERT_OK(test::removeScenario(session(), copy));
    const SlideView view = describeSlide(session(), slide, Language::English);
    EXPECT_FALSE(view.emptyText.isEmpty());
    EXPECT_FALSE(view.chart.has_value());
}
