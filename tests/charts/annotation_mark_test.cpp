// SPDX-License-Identifier: Apache-2.0
// An arrow points at the figure that it was made for, wherever the chart draws it, and at nothing where it is gone.
#include "charts/annotation_mark.h"

#include "charts/catalogue.h"
#include "charts/chart_forms.h"
#include "charts/comparison_charts.h"
#include "session/scenario_plan.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/worked_example.h"

#include <gtest/gtest.h>

namespace atlas {
namespace {

class AnnotationMark : public testing::Test {
protected:
    [[nodiscard]] ChartDescription chart(const char* key, const char* node, int year = 2024) const {
        return describeChart(*example.session, QString::fromLatin1(key), example.node(node), Language::English,
                             example.indicator("industrial-added-value"), year);
    }
    /// Where the chart draws the figure of a node.
    static std::optional<MarkPlace> placeOf(const ChartDescription& chart, NodeId node, int year = 0) {
        for (int s = 0; s < chart.series.size(); ++s)
            for (int p = 0; p < chart.series[s].points.size(); ++p)
                if (const FigureRef& figure = chart.series[s].points[p].figure;
                    figure.node == node && !figure.ofParts && (year == 0 || figure.period.year == year))
                    return MarkPlace{s, p};
        return {};
    }
    static Annotation arrowTo(const ChartDescription& chart, std::optional<MarkPlace> place) {
        EXPECT_TRUE(place.has_value());
        Annotation arrow;
        arrow.kind = AnnotationKind::Arrow;
        pointAt(arrow, chart, place);
        return arrow;
    }

    test::WorkedExample example;
};

TEST_F(AnnotationMark, StaysAtItsIndustryWhenAnotherOneComesBeforeIt) {
    const NodeId software = example.node("software"), leading = example.node("leading");
    const ChartDescription ring = chart("structure", "leading"), steps = chart("contributions", "leading");
    const Annotation inRing = arrowTo(ring, placeOf(ring, software)), atStep = arrowTo(steps, placeOf(steps, software));
    ASSERT_OK(test::moveNode(*example, example.node("new-energy"), leading, 0));
    ASSERT_OK(test::setTarget(*example, example.cell("new-energy"), 2)); // the highest step
    for (const auto& [key, arrow, before] :
         {std::tuple("structure", &inRing, &ring), {"contributions", &atStep, &steps}}) {
        SCOPED_TRACE(key);
        EXPECT_EQ(annotationMark(*arrow, *before), placeOf(*before, software));
        const ChartDescription after = chart(key, "leading");
        ASSERT_NE(placeOf(after, software), placeOf(*before, software));
        EXPECT_EQ(annotationMark(*arrow, after), placeOf(after, software));
        Annotation older = *arrow;
        older.target.reset();
        EXPECT_NE(annotationMark(older, after), placeOf(after, software)) << "what numbers alone come to";
    }
}

TEST_F(AnnotationMark, StaysAtItsIndustryWhenTheOrderChanges) {
    const NodeId software = example.node("software");
    const ChartDescription before = chart("contributions", "leading");
    const Annotation arrow = arrowTo(before, placeOf(before, software));
    ASSERT_OK(test::setTarget(*example, example.cell("software"), 0.4));
    const ChartDescription after = chart("contributions", "leading");
    ASSERT_NE(placeOf(after, software), placeOf(before, software));
    EXPECT_EQ(annotationMark(arrow, after), placeOf(after, software));
}

TEST_F(AnnotationMark, IsGoneWithItsIndustry) {
    const ChartDescription before = chart("structure", "leading");
    const Annotation arrow = arrowTo(before, placeOf(before, example.node("software")));
    ASSERT_OK(test::removeNode(*example, example.node("software")));
    const ChartDescription after = chart("structure", "leading");
    ASSERT_FALSE(after.isEmpty());
    EXPECT_FALSE(annotationMark(arrow, after));
}

TEST_F(AnnotationMark, StaysAtItsIndustryInAnotherForm) {
    const ChartDescription ring = chart("structure", "liangjiang");
    ASSERT_GT(ring.series.size(), 1);
    const auto last = MarkPlace{static_cast<int>(ring.series.size()) - 1, 0};
    const Annotation arrow = arrowTo(ring, last);
    const ChartDescription bars = inForm(ring, ChartKind::HorizontalBars);
    const auto found = annotationMark(arrow, bars);
    ASSERT_TRUE(found);
    EXPECT_EQ(bars.series.at(found->series).points.at(found->point).label,
              ring.series.at(last.series).points.at(0).label);
    EXPECT_EQ(annotationMark(arrow, groupAlone(ring, last.series)), (MarkPlace{0, 0}));
    EXPECT_FALSE(annotationMark(arrow, groupAlone(ring, 0)));
}

TEST_F(AnnotationMark, IsOfItsYear) {
    ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.09));
    ASSERT_OK(test::setTarget(*example, example.cell("leading", 2025), 0.08));
    const ChartDescription before = chart("gap", "leading");
    const NodeId leading = example.node("leading");
    const Annotation arrow = arrowTo(before, placeOf(before, leading, 2025));
    EXPECT_EQ(annotationMark(arrow, before), placeOf(before, leading, 2025));
    Annotation later = arrow;
    later.target->year = 2099;
    EXPECT_FALSE(annotationMark(later, before));
}

TEST_F(AnnotationMark, TellsATargetFromWhatThePartsAddUpTo) {
    ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.09));
    const ChartDescription both = chart("gap", "leading");
    ASSERT_EQ(both.series.size(), 2);
    for (const int series : {0, 1})
        EXPECT_EQ(annotationMark(arrowTo(both, MarkPlace{series, 0}), both), (MarkPlace{series, 0}));
    const Annotation arrow = arrowTo(both, MarkPlace{0, 0});
    ChartDescription sums = both;
    sums.series.removeFirst();
    EXPECT_FALSE(annotationMark(arrow, sums)) << "the roll-up is no target";
}

TEST_F(AnnotationMark, TellsTheTwoScenariosOfAComparisonApart) {
    const ScenarioId draft = example->scenario().id;
    ScenarioId other;
    for (const Scenario& each : example->scenarios())
        if (each.id != draft)
            other = each.id;
    const auto compared = [&](bool isWaterfall) {
        const ComparisonRequest request{
            *example.session, other, draft, example.node("leading"), example.indicator("industrial-added-value"), 2024};
        return isWaterfall ? ComparisonCharts::waterfall(request) : ComparisonCharts::overlay(request);
    };
    // Both have targets, so that both are drawn; that of the other is above.
    const ChartDescription overlay = [&] {
        ChartDescription made = compared(false);
        ChartSeries second = made.series.value(0);
        for (ChartPoint& point : second.points)
            if (point.figure.kind == FigureRef::Kind::Planned)
                point.figure.uid = newUid();
        made.series.append(second);
        return made;
    }();
    ASSERT_EQ(overlay.series.size(), 2);
    const int end = static_cast<int>(overlay.series[1].points.size()) - 1;
    const Annotation arrow = arrowTo(overlay, MarkPlace{1, end});
    EXPECT_EQ(annotationMark(arrow, overlay), (MarkPlace{1, end}));
    ChartDescription turned = overlay;
    turned.series.swapItemsAt(0, 1);
    EXPECT_EQ(annotationMark(arrow, turned), (MarkPlace{0, end}));
    turned.series.removeFirst();
    EXPECT_FALSE(annotationMark(arrow, turned)) << "the end of the other scenario";
    turned.key = u"projection"_qs; // where a slide follows the scenario that is shown
    EXPECT_EQ(annotationMark(arrow, turned), (MarkPlace{0, end}));
}

TEST_F(AnnotationMark, OfALevelIsThatOfTheIndexBefore) {
    ChartDescription index = chart("gap", "leading");
    index.series = index.series.first(1);
    for (ChartPoint& point : index.series[0].points)
        point.figure.aspect = FigureAspect::Index;
    const Annotation arrow = arrowTo(index, MarkPlace{0, 0});
    for (ChartPoint& point : index.series[0].points)
        point.figure.aspect = FigureAspect::Level;
    EXPECT_EQ(annotationMark(arrow, index), (MarkPlace{0, 0}));
}

TEST_F(AnnotationMark, AmongSeveralIsTheOneWhereItStood) {
    ChartDescription chart = this->chart("structure", "leading");
    const ChartSeries same = chart.series.first();
    chart.series = {same, same, same};
    EXPECT_EQ(annotationMark(arrowTo(chart, MarkPlace{1, 0}), chart), (MarkPlace{1, 0}));
    Annotation arrow = arrowTo(chart, MarkPlace{1, 1});
    chart.series[1].points.removeFirst();
    EXPECT_EQ(annotationMark(arrow, chart), (MarkPlace{1, 0}));
    arrow.series = arrow.point = -1;
    EXPECT_FALSE(annotationMark(arrow, chart)) << "any of them may be meant";
}

TEST_F(AnnotationMark, OfAnOlderFileIsWhereItsNumbersSay) {
    const ChartDescription chart = this->chart("structure", "leading");
    Annotation arrow;
    EXPECT_FALSE(annotationMark(arrow, chart));
    arrow.series = 0;
    arrow.point = 2;
    EXPECT_EQ(annotationMark(arrow, chart), (MarkPlace{0, 2}));
    arrow.point = 1000;
    EXPECT_FALSE(annotationMark(arrow, chart));
}

TEST_F(AnnotationMark, WithoutAFigureIsKeptByItsNumbers) {
    ChartDescription chart = this->chart("structure", "leading");
    chart.series[0].points[1].figure = {};
    const Annotation arrow = arrowTo(chart, MarkPlace{0, 1});
    EXPECT_FALSE(arrow.target);
    EXPECT_EQ(annotationMark(arrow, chart), (MarkPlace{0, 1}));
    Annotation freed = arrow;
    pointAt(freed, chart, {});
    EXPECT_EQ(freed.series, -1);
    EXPECT_FALSE(annotationMark(freed, chart));
}

/// Every chart of the example: each mark that can be pointed at is found again.
TEST_F(AnnotationMark, IsFoundAgainInEveryChart) {
    ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.09));
    int passed = 0;
    for (const char* node : {"liangjiang", "leading", "software"})
        for (const QString& key : chartsOf(*example.session, example.node(node))) {
            const ChartDescription chart = describeChart(*example.session, key, example.node(node), Language::English);
            for (int s = 0; s < chart.series.size(); ++s)
                for (int p = 0; p < chart.series[s].points.size(); ++p) {
                    const MarkPlace place{s, p};
                    Annotation arrow = arrowTo(chart, place);
                    EXPECT_EQ(annotationMark(arrow, chart), place) << key.toStdString();
                    if (!arrow.target)
                        continue;
                    arrow.series = arrow.point = -1;
                    EXPECT_EQ(annotationMark(arrow, chart), place) << key.toStdString() << " without a hint";
                    ++passed;
                }
        }
    EXPECT_GT(passed, 50);
}

} // namespace
} // namespace atlas
