// SPDX-License-Identifier: Apache-2.0
// Every mark of every chart, cell of its table and figure of a slide knows what it shows, and that is true.
#include "charts/catalogue.h"
#include "charts/chart_forms.h"
#include "charts/chart_table.h"
#include "charts/comparison_charts.h"
#include "charts/slide_view.h"
#include "session/scenario_plan.h"
#include "session/size_figure.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/worked_example.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace atlas {
namespace {

using Kind = FigureRef::Kind;

bool isNear(double one, double other) { return std::abs(one - other) <= 1e-9 * std::max(1.0, std::abs(one)); }

/// The worked example, with a target above it and over the years, so that every chart has something to show.
class FigureRefs : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_OK(test::setTarget(*example, example.cell("leading"), 0.09));
        ASSERT_OK(test::setTarget(*example, example.cell("liangjiang"), 0.08));
        ASSERT_OK(test::setTarget(*example, example.cell("nev-vehicles", 2027), 0.14));
        for (const auto& [key, rate] : {std::pair("vehicles", 0.05), {"nevs", 0.3}})
            ASSERT_OK(test::setTarget(*example, {example.node("nev-vehicles"), example.indicator(key), 2024}, rate));
        for (const char* key : {"electronics", "software"})
            ASSERT_OK(test::setAssumption(*example, example.node(key), example.indicator("industrial-added-value"),
                                          2023, 40));
    }

    [[nodiscard]] QVector<NodeId> nodes() const {
        QVector<NodeId> all;
        const Outline& outline = example->outline();
        outline.forEachUnder(outline.root(), [&](NodeId node) { all.append(node); });
        return test::found(all, 40);
    }
    [[nodiscard]] std::optional<double> contribution(const FigureRef& figure) const {
        const planning::RollUp rollUp =
            example->reading().rollUp(example->outline().parent(figure.node), figure.indicator, figure.period.year);
        for (const planning::Contribution& part : rollUp.contributions)
            if (NodeId{part.slot} == figure.node)
                return part.points;
        return {};
    }
    [[nodiscard]] double counted(const FigureRef& figure) const {
        const QVector<NodeId> children = example->outline().children(figure.node);
        const auto unnamed = std::count_if(children.cbegin(), children.cend(), [&](NodeId child) {
            return example->outline().status(child) == NodeStatus::Unnamed;
        });
        return static_cast<double>(figure.aspect == FigureAspect::Unnamed ? unnamed : children.size() - unnamed);
    }
    /// What the portfolio says of a figure today; nothing where it isn't there, or nobody can be asked for it alone.
    [[nodiscard]] std::optional<double> resolved(const FigureRef& figure) const {
        switch (figure.kind) {
        case Kind::None:
            return {};
        case Kind::Stated: {
            const auto stored = example->portfolio().observations(figure.node);
            for (const Observation& each : stored ? *stored : QVector<Observation>{})
                if (each.indicator == figure.indicator && each.period == figure.period && each.mark.uid == figure.uid &&
                    each.mark.version == figure.version)
                    return each.value;
            return {};
        }
        case Kind::Derived:
            if (figure.aspect == FigureAspect::Named || figure.aspect == FigureAspect::Unnamed)
                return counted(figure);
            for (const Figure& each : example->figures().of(figure.node))
                if (each.indicator.id == figure.indicator && each.observation.period == figure.period &&
                    !each.observation.id.isValid())
                    return each.observation.value;
            return {};
        case Kind::Planned:
            break;
        }
        const int year = figure.period.year;
        switch (figure.aspect) {
        case FigureAspect::Level:
        case FigureAspect::Index:
            return example->reading().projectedLevel(figure.node, figure.indicator, year);
        case FigureAspect::Growth: {
            const auto own = example->reading().target({figure.node, figure.indicator, year});
            return own ? own : example->reading().growth(figure.node, figure.indicator, year);
        }
        case FigureAspect::RollUp:
            return example->reading().rollUp(figure.node, figure.indicator, year).growth;
        case FigureAspect::Gap:
            return example->reading().gap(figure.node, figure.indicator, year);
        case FigureAspect::Contribution:
            return contribution(figure);
        default:
            return {};
        }
    }
    /// Can somebody else be asked for just this number?
    static bool canBeAsked(const FigureRef& figure) {
        return !figure.ofParts && figure.aspect != FigureAspect::Draw && figure.aspect != FigureAspect::Effect;
    }

    void expectRight(const ChartDescription& chart, const ChartPoint& point) {
        SCOPED_TRACE(QStringLiteral("%1, %2: %3").arg(chart.key, point.label, point.valueText).toStdString());
        if (!point.value && !point.low)
            return;
        const FigureRef& figure = point.figure;
        ASSERT_FALSE(figure.isEmpty());
        ++seen[chart.key];
        ++kinds[figure.kind];
        EXPECT_TRUE(example->outline().contains(figure.node));
        EXPECT_EQ(figure.node, point.node.isValid() ? point.node : figure.node);
        const bool isCount = figure.aspect == FigureAspect::Named || figure.aspect == FigureAspect::Unnamed;
        EXPECT_EQ(example->figures().indicator(figure.indicator) == nullptr, isCount);
        EXPECT_EQ(figure.period.year, point.x > 0 ? static_cast<int>(point.x) : figure.period.year);
        if (figure.kind != Kind::Stated) {
            EXPECT_EQ(figure.uid, figure.kind == Kind::Planned ? example->scenario().mark.uid : Uid());
        }
        if (point.value && canBeAsked(figure)) {
            const auto value = resolved(figure);
            ASSERT_TRUE(value.has_value());
            EXPECT_TRUE(isNear(*value, *point.value)) << *value << " is not " << *point.value;
        }
        if (point.target) {
            ++targets;
            const auto value = resolved(point.targetFigure);
            ASSERT_TRUE(value.has_value());
            EXPECT_TRUE(isNear(*value, *point.target));
        }
    }
    void expectRight(const ChartDescription& chart) {
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                expectRight(chart, point);
        for (const ChartBand& band : chart.bands)
            for (const ChartBandPoint& point : band.points) {
                EXPECT_EQ(point.figure.period.year, static_cast<int>(point.x));
                EXPECT_TRUE(example->outline().contains(point.figure.node));
            }
        if (chart.isEmpty())
            return;
        EXPECT_FALSE(chart.toldFigures.isEmpty() && chart.key != QLatin1String("gap") &&
                     chart.key != QLatin1String("growth-by-part"))
            << chart.key.toStdString() << ": " << chart.title.toStdString();
        EXPECT_FALSE(!chart.centreText.isEmpty() && chart.centreFigure.isEmpty()) << chart.key.toStdString();
        if (chart.key == QLatin1String("structure-by-year")) {
            EXPECT_EQ(chart.totals.size(), chart.totalFigures.size());
        }
    }
    /// Whoever reads a chart as a table finds the same in its cells.
    void expectSameInTable(const ChartDescription& chart) {
        const ChartTable table = chartTable(chart);
        ASSERT_EQ(table.figures.size(), table.rows.size());
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            ASSERT_EQ(table.figures.at(row).size(), table.rows.at(row).size());
            for (qsizetype column = 0; column < table.columns.size(); ++column) {
                const bool isNumber = table.values.at(row).at(column).typeId() == QMetaType::Double;
                const bool isRunning = chart.kind == ChartKind::Waterfall && column == 2;
                if (!isRunning) {
                    EXPECT_EQ(table.figures.at(row).at(column).isEmpty(), !isNumber)
                        << chart.key.toStdString() << ": " << table.columns.at(column).toStdString();
                }
                cells += isNumber ? 1 : 0;
            }
        }
    }

    test::WorkedExample example;
    std::map<QString, int> seen; ///< marks, by the key of their chart
    std::map<Kind, int> kinds;
    int targets = 0, cells = 0;
};

TEST_F(FigureRefs, everyMarkOfEveryChartKnowsWhatItShowsInEveryForm) {
    const QStringList slow{QStringLiteral("fan"), QStringLiteral("tornado")};
    for (const NodeId node : nodes())
        for (const QString& key : chartKeys()) {
            if (slow.contains(key) && node != example.node("leading"))
                continue;
            const ChartDescription chart = describeChart(*example.session, key, node, Language::English);
            for (const ChartKind form : formsOf(chart)) {
                const ChartDescription shown = inForm(chart, form);
                expectRight(shown);
                expectSameInTable(shown);
            }
        }
    for (const QString& key : chartKeys())
        EXPECT_GT(seen[key], 0) << key.toStdString();
    for (const Kind kind : {Kind::Stated, Kind::Derived, Kind::Planned})
        EXPECT_GT(kinds[kind], 0) << int(kind);
    EXPECT_GT(targets, 0);
    EXPECT_GT(cells, 100);
}

TEST_F(FigureRefs, aChartOfAnotherIndicatorNamesThatOne) {
    const NodeId node = example.node("nev-vehicles");
    for (const Indicator& indicator : example->figures().planned()) {
        const ChartDescription chart =
            describeChart(*example.session, QStringLiteral("projection"), node, Language::English, indicator.id);
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                EXPECT_EQ(point.figure.indicator, indicator.id);
        expectRight(chart);
    }
    EXPECT_GT(kinds[Kind::Stated], 0) << "the base of vehicles";
    EXPECT_GT(kinds[Kind::Derived], 0) << "the base of their share";
    EXPECT_GT(kinds[Kind::Planned], 0);
}

TEST_F(FigureRefs, aShareAndASumOfSizeLevelsAreDerived) {
    const ChartDescription vehicles =
        describeChart(*example.session, QStringLiteral("vehicles"), example->outline().root(), Language::English);
    const auto share = example->figures().latest(example.node("nev-vehicles"), u"nev-share");
    ASSERT_TRUE(share.has_value());
    EXPECT_EQ(vehicles.centreFigure, FigureRef::of(share->observation));
    EXPECT_EQ(vehicles.centreFigure.kind, Kind::Derived);
    EXPECT_TRUE(vehicles.centreFigure.uid.isNull());

    const NodeId tier = example.node("leading");
    EXPECT_EQ(sizeFigure(*example.session, tier).kind, Kind::Derived);
    EXPECT_EQ(resolved(sizeFigure(*example.session, tier)), example->figures().sizeLevel(tier));
    const NodeId industry = example.node("software");
    EXPECT_EQ(sizeFigure(*example.session, industry).kind, Kind::Stated);
    EXPECT_EQ(resolved(sizeFigure(*example.session, industry)), example->figures().sizeLevel(industry));
    EXPECT_TRUE(sizeFigure(*example.session, example.node("robots")).isEmpty());
}

TEST_F(FigureRefs, aGroupOfARingIsTheSumOfItsParts) {
    const ChartDescription ring =
        describeChart(*example.session, QStringLiteral("structure"), example->outline().root(), Language::English);
    for (const ChartSeries& group : test::found(ring.series, 3)) {
        EXPECT_EQ(group.figure.node, group.node);
        EXPECT_EQ(resolved(group.figure), example->figures().sizeLevel(group.node));
    }
    const ChartDescription alone = groupAlone(ring, 1);
    EXPECT_EQ(alone.centreFigure, ring.series.at(1).figure);
    EXPECT_EQ(alone.toldFigures, QVector<FigureRef>{ring.series.at(1).figure});
}

TEST_F(FigureRefs, aComparisonNamesBothScenarios) {
    const ScenarioId copy = example->scenario().id;
    const auto made = test::forkScenario(*example, copy, {QStringLiteral("Other"), {}});
    ASSERT_OK(made);
    ASSERT_OK(test::setTarget(*example, example.cell("software"), 0.2));
    const Uid from = example->plan(copy)->scenario().mark.uid, to = example->plan(*made)->scenario().mark.uid;
    const ComparisonRequest asked{
        *example.session, copy, *made, example.node("leading"), example.indicator("industrial-added-value"), 2024,
        Language::English};
    const ChartDescription overlay = ComparisonCharts::overlay(asked);
    ASSERT_EQ(overlay.series.size(), 2);
    for (const auto& [series, uid] : {std::pair(0, from), {1, to}})
        for (const ChartPoint& point : test::found(overlay.series.at(series).points, 2)) {
            EXPECT_EQ(point.figure.kind, Kind::Planned);
            EXPECT_EQ(point.figure.uid, uid);
            EXPECT_EQ(point.figure.node, asked.node);
        }
    expectSameInTable(overlay);

    const ChartDescription waterfall = ComparisonCharts::waterfall(asked);
    ASSERT_EQ(waterfall.series.size(), 1);
    const QVector<ChartPoint> steps = test::found(waterfall.series.constFirst().points, 3);
    EXPECT_EQ(steps.constFirst().figure,
              FigureRef::planned(from, {asked.node, asked.indicator, 2024}, FigureAspect::RollUp));
    EXPECT_EQ(steps.constLast().figure,
              FigureRef::planned(to, {asked.node, asked.indicator, 2024}, FigureAspect::RollUp));
    EXPECT_EQ(steps.at(1).figure,
              FigureRef::planned(to, example.cell("software"), FigureAspect::Contribution).differenceTo(from));
    expectSameInTable(waterfall);
}

TEST_F(FigureRefs, everyFigureOfAPageSlideKnowsWhatItShows) {
    Slide slide;
    slide.kind = SlideKind::Page;
    int stated = 0, planned = 0;
    for (const char* key : {"nev-vehicles", "software", "leading"}) {
        slide.node = example.node(key);
        const SlideView view = describeSlide(*example.session, slide, Language::English);
        for (const SlideFigure& figure : test::found(view.figures, 1)) {
            EXPECT_TRUE(resolved(figure.figure).has_value()) << figure.label.toStdString();
            EXPECT_EQ(figure.figure.node, slide.node);
            stated += figure.figure.kind == Kind::Stated ? 1 : 0;
            planned += figure.figure.kind == Kind::Planned ? 1 : 0;
        }
    }
    EXPECT_GT(stated, 0);
    EXPECT_GT(planned, 0);
}

TEST_F(FigureRefs, aSliderIsTheScenariosOwnTarget) {
    Slide slide;
    slide.chart = QStringLiteral("targets-2024");
    slide.node = example->outline().root();
    slide.slider = LiveSlider{example.cell("software"), -0.05, 0.2};
    const SlideView view = describeSlide(*example.session, slide, Language::English);
    ASSERT_TRUE(view.slider.has_value());
    EXPECT_EQ(view.slider->figure,
              FigureRef::planned(example->scenario().mark.uid, slide.slider->cell, FigureAspect::Growth));
    EXPECT_EQ(resolved(view.slider->figure), view.slider->stored);
}

} // namespace
} // namespace atlas
