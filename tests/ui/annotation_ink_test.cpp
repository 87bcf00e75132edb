// SPDX-License-Identifier: Apache-2.0
// What a presenter puts over a chart: it stands at the values and marks that it is about, and can be read there.
#include "drawing/annotation_ink.h"

#include "drawing/annotation_places.h"
#include "drawing/chart_export.h"
#include "drawing/chart_view.h"
#include "look/colour_vision.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"
#include "support/pictures.h"
#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

using test::Drawn;

SlideAnnotation text(const QString& words, QPointF from) {
    SlideAnnotation made;
    made.annotation.from = from;
    made.text = words;
    return made;
}

SlideAnnotation arrow(const QString& words, QPointF from, int series, int point) {
    SlideAnnotation made = text(words, from);
    made.annotation.kind = AnnotationKind::Arrow;
    made.annotation.series = series;
    made.annotation.point = point;
    return made;
}

SlideAnnotation span(AnnotationKind kind, AnnotationAxis axis, const QString& words, double low, double high = 0) {
    SlideAnnotation made = text(words, {});
    made.annotation.kind = kind;
    made.annotation.axis = axis;
    made.annotation.low = low;
    made.annotation.high = high;
    return made;
}

AnnotationGround groundOf(const Drawn& drawn) { return {drawn.chart, *drawn.renderer, drawn.style, drawn.area}; }

AnnotationInk laidOut(const Drawn& drawn, const QVector<SlideAnnotation>& annotations) {
    AnnotationInk ink;
    ink.layout(annotations, groundOf(drawn));
    return ink;
}

TEST(Axes, valuesStandWhereTheMarksAre) {
    const Drawn bars(test::barChart());
    ASSERT_TRUE(bars.renderer->valueAxis());
    EXPECT_EQ(bars.renderer->valueAxis()->orientation, Qt::Vertical);
    EXPECT_NEAR(bars.renderer->valueAxis()->pixel(360'000), bars.mark(0, 1)->anchor.top(), 0.5);
    EXPECT_NEAR(bars.renderer->categoryAxis()->pixel(1), bars.mark(0, 1)->anchor.center().x(), 0.5);

    const Drawn rows(test::shareChart());
    EXPECT_EQ(rows.renderer->valueAxis()->orientation, Qt::Horizontal);
    EXPECT_NEAR(rows.renderer->valueAxis()->pixel(0.6), rows.mark(0, 0)->anchor.right(), 0.5);

    const Drawn line(test::lineChart());
    EXPECT_NEAR(line.renderer->valueAxis()->pixel(110), line.mark(0, 2)->anchor.center().y(), 0.5);
    EXPECT_NEAR(line.renderer->categoryAxis()->pixel(2025), line.mark(0, 2)->anchor.center().x(), 0.5);
    EXPECT_FALSE(line.renderer->categoryAxis()->counts);

    const Drawn bullets(test::bulletChart());
    EXPECT_NEAR(bullets.renderer->valueAxis()->pixel(0.072), bullets.mark(0, 0)->anchor.right(), 0.5);
    const Drawn slope(test::slopeChart());
    EXPECT_NEAR(slope.renderer->categoryAxis()->pixel(2023), slope.mark(0, 0)->anchor.center().x(), 0.5);
    const Drawn tornado(test::tornadoChart());
    EXPECT_NEAR(tornado.renderer->valueAxis()->pixel(0.079), tornado.mark(0, 0)->anchor.right(), 0.5);
}

TEST(Axes, goBackToTheValueThatTheyCameFrom) {
    for (const ChartDescription& chart : test::allCharts()) {
        if (chart.isEmpty())
            continue;
        SCOPED_TRACE(chart.key.toStdString());
        const Drawn drawn(chart);
        const bool has = chart.kind != ChartKind::Ring && chart.kind != ChartKind::Treemap;
        EXPECT_EQ(drawn.renderer->valueAxis().has_value(), has);
        EXPECT_EQ(drawn.renderer->categoryAxis().has_value(), has);
        EXPECT_EQ(drawn.renderer->plot().isEmpty(), !has);
        for (const auto& axis : {drawn.renderer->valueAxis(), drawn.renderer->categoryAxis()}) {
            if (!axis)
                continue;
            for (const double value : {axis->stops.front().first, axis->stops.back().first, 0.3})
                EXPECT_NEAR(axis->value(axis->pixel(value)), value, std::abs(value) * 1e-9 + 1e-9);
        }
    }
}

TEST(AnnotationInk, aLineStandsAtItsValueAndStaysThereWhenFiguresMove) {
    const auto line = span(AnnotationKind::Line, AnnotationAxis::Value, u"half a million"_qs, 500'000);
    const Drawn drawn(test::barChart());
    const AnnotationInk ink = laidOut(drawn, {line});
    EXPECT_EQ(ink.at({drawn.renderer->plot().center().x(), drawn.renderer->valueAxis()->pixel(500'000)}), 0);
    ChartDescription higher = test::barChart();
    higher.series[0].points[0].value = 2'000'000;
    const Drawn after(higher);
    const AnnotationInk moved = laidOut(after, {line});
    EXPECT_EQ(moved.at({after.renderer->plot().center().x(), after.renderer->valueAxis()->pixel(500'000)}), 0);
}

TEST(AnnotationInk, aLineBeyondTheScaleIsLeftOut) {
    const AnnotationInk ink =
        laidOut(Drawn(test::barChart()), {span(AnnotationKind::Line, AnnotationAxis::Value, u"far"_qs, 9'000'000)});
    EXPECT_FALSE(ink.isShown(0));
}

TEST(AnnotationInk, aBandOfYearsIsBetweenThem) {
    const Drawn drawn(test::lineChart());
    const AnnotationInk ink =
        laidOut(drawn, {span(AnnotationKind::Band, AnnotationAxis::Category, u"plan"_qs, 2025, 2027)});
    const auto x = [&](double year) { return drawn.renderer->categoryAxis()->pixel(year); };
    const qreal y = drawn.renderer->plot().center().y();
    EXPECT_EQ(ink.at({x(2026), y}), 0);
    EXPECT_EQ(ink.at({x(2024.5), y}), -1);
    EXPECT_EQ(ink.at({x(2027.5), y}), -1);
}

TEST(AnnotationInk, aBandOfOneCategoryIsAsWideAsIt) {
    const Drawn drawn(test::contributionChart(), QSize(960, 600));
    const AnnotationInk ink = laidOut(drawn, {span(AnnotationKind::Band, AnnotationAxis::Category, {}, 2, 2)});
    const QRectF mark = drawn.mark(0, 2)->anchor;
    EXPECT_EQ(ink.at(mark.center()), 0);
    EXPECT_EQ(ink.at(drawn.mark(0, 4)->anchor.center()), -1);
}

TEST(AnnotationInk, aRingHasNoValuesForABand) {
    const AnnotationInk ink =
        laidOut(Drawn(test::ringChart()),
                {span(AnnotationKind::Band, AnnotationAxis::Value, u"band"_qs, 1, 2), text(u"words"_qs, {0.1, 0.1})});
    EXPECT_FALSE(ink.isShown(0));
    EXPECT_TRUE(ink.isShown(1));
}

TEST(AnnotationInk, anArrowPointsToItsMark) {
    const Drawn drawn(test::barChart());
    const AnnotationInk ink = laidOut(drawn, {arrow(u"look here"_qs, {0.5, 0.1}, 0, 1)});
    const QRectF mark = drawn.mark(0, 1)->anchor;
    EXPECT_EQ(ink.at({mark.right() - 2, mark.bottom() - 2}), -1); // not all of the bar
    const QPointF tail(drawn.area.width() * 0.5, drawn.area.height() * 0.1);
    const QPointF head(std::clamp(tail.x(), mark.left(), mark.right()), mark.top());
    EXPECT_EQ(ink.at((tail + head) / 2), 0);
}

TEST(AnnotationInk, wordsStandWhereTheyWerePutAndStayInThePicture) {
    const Drawn drawn(test::lineChart());
    const AnnotationInk ink = laidOut(drawn, {text(u"Here"_qs, {0.3, 0.2}), text(u"At the edge"_qs, {0.99, 0.99})});
    EXPECT_NEAR(ink.labelRect(0).left(), drawn.area.width() * 0.3, 1);
    EXPECT_NEAR(ink.labelRect(0).top(), drawn.area.height() * 0.2, 1);
    EXPECT_TRUE(drawn.area.adjusted(-1, -1, 1, 1).contains(ink.labelRect(1)));
}

TEST(AnnotationInk, labelsKeepClearOfEachOther) {
    for (const QSize size : {QSize(520, 380), QSize(960, 600), QSize(1920, 1080)}) {
        const Drawn drawn(test::lineChart(), size);
        const AnnotationInk ink =
            laidOut(drawn, {span(AnnotationKind::Line, AnnotationAxis::Value, u"a goal of 115"_qs, 115),
                            span(AnnotationKind::Line, AnnotationAxis::Value, u"another of 116"_qs, 116),
                            span(AnnotationKind::Band, AnnotationAxis::Category, u"the plan"_qs, 2024, 2026),
                            arrow(u"the steepest year"_qs, {0.35, 0.75}, 0, 3)});
        for (int i = 0; i < 4; ++i) {
            EXPECT_TRUE(drawn.area.adjusted(-1, -1, 1, 1).contains(ink.labelRect(i)));
            for (int j = i + 1; j < 4; ++j) {
                const QRectF both = ink.labelRect(i).intersected(ink.labelRect(j));
                EXPECT_FALSE(both.width() > 1 && both.height() > 1) << size.width() << ' ' << i << ' ' << j;
            }
        }
    }
}

TEST(AnnotationInk, canBeReadInEveryTheme) {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast}) {
        const Theme theme(name);
        EXPECT_GE(contrast(theme.colour(Colour::Text), theme.colour(Colour::Surface)), 4.5);
        EXPECT_GE(contrast(theme.colour(Colour::Accent), theme.colour(Colour::Surface)), 3);
        // The chart's own labels on the tint of a band.
        const QColor accent = theme.colour(Colour::Accent), surface = theme.colour(Colour::Surface);
        const auto blend = [](int over, int under) { return static_cast<int>(over * 0.16 + under * 0.84); };
        const QColor tinted(blend(accent.red(), surface.red()), blend(accent.green(), surface.green()),
                            blend(accent.blue(), surface.blue()));
        EXPECT_GE(contrast(theme.colour(Colour::Text), tinted), 4.5) << Theme::word(name).toStdString();
        EXPECT_GE(contrast(theme.colour(Colour::MutedText), tinted), 4.5) << Theme::word(name).toStdString();
    }
}

class Dragged : public testing::Test {
protected:
    [[nodiscard]] Annotation drag(const Drawn& drawn, const SlideAnnotation& from, QPointF start, QPointF end) const {
        return moved(from.annotation, start, end, groundOf(drawn));
    }
};

TEST_F(Dragged, wordsGoWhereTheMouseGoes) {
    const Drawn drawn(test::lineChart());
    const Annotation after =
        drag(drawn, text(u"words"_qs, {0.2, 0.2}), {100, 100}, QPointF(100 + drawn.area.width() * 0.1, 100));
    EXPECT_NEAR(after.from.x(), 0.3, 1e-9);
    EXPECT_NEAR(after.from.y(), 0.2, 1e-9);
}

TEST_F(Dragged, anArrowsHeadTakesHoldOfAMark) {
    const Drawn drawn(test::barChart());
    SlideAnnotation free = arrow(u"this"_qs, {0.1, 0.1}, -1, -1);
    free.annotation.to = {0.3, 0.3};
    const QPointF head(drawn.area.width() * 0.3, drawn.area.height() * 0.3);
    const Annotation after = drag(drawn, free, head, drawn.mark(0, 1)->anchor.center());
    EXPECT_EQ(after.series, 0);
    EXPECT_EQ(after.point, 1);
    EXPECT_EQ(after.from, free.annotation.from);
    const Annotation again = moved(after, drawn.mark(0, 1)->anchor.center(), QPointF(2, 2), groundOf(drawn));
    EXPECT_NE(again, after);
}

/// Bars that are figures, of nodes 11 and 12.
ChartDescription figuredBars() {
    ChartDescription chart = test::barChart();
    for (int i = 0; i < 2; ++i)
        chart.series[0].points[i].figure = FigureRef::derived(NodeId{11 + i}, IndicatorId{3}, {PeriodKind::Year, 2023});
    return chart;
}

TEST_F(Dragged, anArrowsHeadKnowsWhatItTookHoldOf) {
    const Drawn drawn(figuredBars());
    SlideAnnotation free = arrow(u"this"_qs, {0.1, 0.1}, -1, -1);
    free.annotation.to = {0.3, 0.3};
    const QPointF head(drawn.area.width() * 0.3, drawn.area.height() * 0.3);
    const AnnotationTarget second{NodeId{12}, IndicatorId{3}, 2023};
    const Annotation after = drag(drawn, free, head, drawn.mark(0, 1)->anchor.center());
    EXPECT_EQ(after.target, second);
    const QPointF other = drawn.mark(0, 0)->anchor.center(), beside = drawn.area.bottomRight();
    const QPointF held = headOf(after, groundOf(drawn));
    EXPECT_EQ(drag(drawn, {after, {}}, held, other).target, (AnnotationTarget{NodeId{11}, IndicatorId{3}, 2023}));
    ASSERT_EQ(drawn.renderer->markAt(beside), -1);
    EXPECT_FALSE(drag(drawn, {after, {}}, held, beside).target);
    EXPECT_EQ(placed(AnnotationKind::Arrow, {2, 2}, drawn.mark(0, 1)->anchor.center(), groundOf(drawn))->target,
              second);
    EXPECT_EQ(pointedAtNext(free.annotation, -1, groundOf(drawn)).target, second);
    const Annotation nudgedAway = nudged(after, QPoint(1, 0), true, groundOf(drawn));
    EXPECT_FALSE(nudgedAway.target);
    EXPECT_EQ(markOf(nudgedAway, groundOf(drawn)), nullptr);
}

TEST_F(Dragged, anArrowStaysAtItsFigureWhenABarComesBeforeIt) {
    ChartDescription chart = figuredBars();
    const Drawn before(chart);
    const Annotation made =
        *placed(AnnotationKind::Arrow, {2, 2}, before.mark(0, 1)->anchor.center(), groundOf(before));
    ChartPoint more = chart.series[0].points[0];
    more.figure.node = NodeId{13};
    chart.series[0].points.prepend(more);
    const Drawn after(chart);
    EXPECT_EQ(markOf(made, groundOf(after)), after.mark(0, 2));
    chart.series[0].points.removeLast();
    const Drawn gone(chart);
    EXPECT_EQ(markOf(made, groundOf(gone)), nullptr);
    EXPECT_EQ(headOf(made, groundOf(gone)), placeIn(gone.area, made.to));
}

TEST_F(Dragged, aLineGoesToARoundValueAndAWholeYear) {
    const Drawn drawn(test::lineChart());
    const auto& values = *drawn.renderer->valueAxis();
    const auto level = span(AnnotationKind::Line, AnnotationAxis::Value, {}, 110);
    const Annotation after = drag(drawn, level, {50, values.pixel(110)}, {50, values.pixel(117.234567)});
    EXPECT_NEAR(after.low, 117.2, 0.05);
    EXPECT_NEAR(after.low * 10, std::round(after.low * 10), 1e-6);
    const auto& years = *drawn.renderer->categoryAxis();
    const auto year = span(AnnotationKind::Line, AnnotationAxis::Category, {}, 2024);
    EXPECT_EQ(drag(drawn, year, {years.pixel(2024), 50}, {years.pixel(2026.3), 50}).low, 2026);
}

TEST_F(Dragged, aBandsEdgeMovesAloneAndItsMiddleMovesAll) {
    const Drawn drawn(test::lineChart(), QSize(960, 600));
    const auto& years = *drawn.renderer->categoryAxis();
    const auto band = span(AnnotationKind::Band, AnnotationAxis::Category, {}, 2024, 2026);
    const Annotation edge = drag(drawn, band, {years.pixel(2026), 50}, {years.pixel(2027), 50});
    EXPECT_EQ(edge.low, 2024);
    EXPECT_EQ(edge.high, 2027);
    const Annotation all = drag(drawn, band, {years.pixel(2025), 50}, {years.pixel(2026), 50});
    EXPECT_EQ(all.low, 2025);
    EXPECT_EQ(all.high, 2027);
}

TEST(AnnotatedView, drawsThemAndFindsThem) {
    ChartView view{Theme()};
    view.resize(520, 380);
    view.setDescription(test::lineChart());
    const QImage before = view.grab().toImage();
    view.setAnnotations({text(u"Read this"_qs, {0.4, 0.4})});
    EXPECT_NE(view.grab().toImage(), before);
    EXPECT_EQ(view.annotationAt(view.annotationLabel(0).center()), 0);
    EXPECT_EQ(view.annotationAt({1, 1}), -1);
}

TEST(AnnotatedView, canBeLookedAt) {
    test::Pictures pictures;
    const auto take = [&](const char* name, const ChartDescription& chart, const QVector<SlideAnnotation>& all) {
        for (const bool projector : {false, true}) {
            const QSize size = projector ? QSize(1920, 1080) : QSize(520, 380);
            for (const ThemeName theme : {ThemeName::Light, ThemeName::Dark}) {
                QImage image(size, QImage::Format_ARGB32_Premultiplied);
                QPainter painter(&image);
                drawChart(painter, chart, Theme(theme), size, projector, all);
                painter.end();
                pictures.take(image,
                              u"annotated-%1-%2-%3"_qs.arg(QString::fromLatin1(name), Theme::word(theme),
                                                           projector ? u"slide"_qs : u"card"_qs),
                              8);
            }
            const Drawn drawn(chart, size, projector);
            const AnnotationInk ink = laidOut(drawn, all);
            for (int i = 0; i < all.size(); ++i) {
                SCOPED_TRACE(all[i].text.toStdString());
                EXPECT_TRUE(ink.isShown(i));
                EXPECT_FALSE(ink.labelRect(i).isEmpty());
                EXPECT_TRUE(drawn.area.adjusted(-1, -1, 1, 1).contains(ink.labelRect(i)));
                for (int j = i + 1; j < all.size(); ++j) {
                    const QRectF both = ink.labelRect(i).intersected(ink.labelRect(j));
                    EXPECT_FALSE(both.width() > 1 && both.height() > 1) << all[j].text.toStdString();
                }
            }
        }
    };
    take("line", test::lineChart(),
         {span(AnnotationKind::Line, AnnotationAxis::Value, u"What the council asked for"_qs, 115),
          span(AnnotationKind::Band, AnnotationAxis::Category, u"Five-year plan"_qs, 2024, 2026),
          arrow(u"The latest target is carried on from here"_qs, {0.55, 0.85}, 0, 3)});
    take("bars", test::shareChart(),
         {span(AnnotationKind::Band, AnnotationAxis::Value, u"三成到五成"_qs, 0.3, 0.5),
          span(AnnotationKind::Line, AnnotationAxis::Value, u"目标：七成"_qs, 0.7),
          arrow(u"约数，尚待核实"_qs, {0.6, 0.9}, 0, 1)});
    take("ring", test::ringChart(),
         {arrow(u"The largest three"_qs, {0.1, 0.1}, 0, 0),
          text(u"All figures are ambitions of 2024, not output."_qs, {0.7, 0.8})});
    take("area", test::areaChart(),
         {span(AnnotationKind::Band, AnnotationAxis::Category, u"Carried on"_qs, 2026, 2028),
          arrow(u"Services overtake"_qs, {0.2, 0.15}, 1, 3)});
}

} // namespace
} // namespace atlas
