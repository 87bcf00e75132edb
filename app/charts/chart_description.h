// SPDX-License-Identifier: Apache-2.0
// A chart as plain data. The screen, an image, a table, the accessible text are all drawn from this one description, so
// they cannot disagree.
#pragma once

#include "domain/figure_ref.h"
#include "domain/indicator.h"
#include "domain/observation.h"
#include "domain/text.h"

#include <QString>
#include <QVector>

#include <optional>

namespace atlas {

enum class ChartKind {
    Bars,           ///< vertical, one or more series side by side
    HorizontalBars, ///< long labels
    StackedBars,    ///< horizontal, the series of a category in one bar
    Line,           ///< over years
    Ring,           ///< inner ring: series as groups; outer ring: their points
    Waterfall,      ///< one series: from a total over signed steps to a total
    Fan,            ///< over years: the median (first series) in `bands`; further series are targets
    Tornado,        ///< one series: rows from `low` to `high` around references[0], the base
    Area,           ///< over years: the series on top of each other, the first at the bottom
    Treemap,        ///< series as groups, their points as tiles, as large as their values
    Slope,          ///< two periods: each series a line of two points, labels at both ends
    Bullet          ///< one series: rows of `value` against `target`
};

/// Colour by meaning; the theme knows the value.
enum class ColourRole { Highlight, Tier1, Tier2, Tier3, Tier4, Other, Muted, Good, Bad };

enum class MarkStyle {
    Plain,
    Approximate, ///< hatched
    Assumption,  ///< hatched, or dashed for a line: carried on without a stated target
    Empty,       ///< outlined: counted, not named
    NoTarget     ///< dotted for a line, else hatched: no target is stated yet, the base is held
};

struct ChartPoint {
    QString label;               ///< category or year
    double x = 0;                ///< the year, for lines
    std::optional<double> value; ///< in the axis' unit; missing is a gap
    QString valueText;           ///< as people say it, with unit: on the mark and in the table
    std::optional<double> shown; ///< of a part that was rounded with its family: the value that `valueText` says
    QString hoverText;           ///< value, unit, period, status and source
    QString status;              ///< "reported", "approximate", …, for the table
    QString source;              ///< citation, for the table
    MarkStyle style = MarkStyle::Plain;
    std::optional<ColourRole> colour; ///< other than the series'
    NodeId node;                      ///< a click goes there; invalid: nowhere
    FigureRef figure;                 ///< what `value` is, or of a tornado `low` and `high`

    /// Of a waterfall: `value` is the level itself. Of a step it is the change, and `valueText` has its sign. Steps
    /// without a colour of their own are Good above zero and Bad below it.
    bool isTotal = false;
    QString levelText; ///< of a waterfall: what it comes to after this step, as it is shown
    /// Of a tornado: what comes out where the driver is low and where it is high (either may lie above the base).
    std::optional<double> low, high;
    QString lowText, highText; ///< as people say them, at the ends of the bar
    /// Of a bullet: the mark that `value` is held against.
    std::optional<double> target;
    QString targetText;
    FigureRef targetFigure;
    double maximum = 0; ///< of a bullet whose rows differ in unit: where this row's scale ends; 0: one scale for all
};

struct ChartAxis {
    QString title;
    Unit unit = Unit::Count;
    bool fromZero = true; ///< always for bars
    double maximum = 0;   ///< where the scale ends, such as 1 for shares of a whole; 0: by the values
};

struct ReferenceLine {
    double value = 0;
    QString label;
    QString valueText = {}; ///< as people say it: a tornado's base, in its table
    FigureRef figure = {};  ///< empty: a line that is no figure, such as "one half"
};

/// One year of a band.
struct ChartBandPoint {
    double x = 0; ///< the year
    double low = 0, high = 0;
    QString lowText = {}, highText = {}; ///< as people say them, for the table and the hover text
    FigureRef figure = {};               ///< what both are quantiles of
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::ChartPoint, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::ReferenceLine, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::ChartBandPoint, Q_RELOCATABLE_TYPE);

namespace atlas {

struct ChartSeries {
    QString name;
    QString nameText; ///< direct label beside the series, empty: name
    ColourRole colour = ColourRole::Highlight;
    NodeId node;      ///< for a ring's group
    FigureRef figure; ///< what nameText says of a group
    QVector<ChartPoint> points;
};

/// What lies between two quantiles over the years: a fan has some in each other.
struct ChartBand {
    QString name;              ///< beside its end: "5–95%"
    QString lowName, highName; ///< columns of the table: "5th percentile", "95th percentile"
    QVector<ChartBandPoint> points;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::ChartSeries, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::ChartBand, Q_RELOCATABLE_TYPE);

namespace atlas {

struct ChartDescription {
    QString key;      ///< "vehicles", "targets-2024", …
    QString title;    ///< the message: "One vehicle in three is a NEV"
    QString subtitle; ///< what is measured, unit, period
    ChartKind kind = ChartKind::Bars;
    ChartAxis x;
    ChartAxis y;
    QVector<ChartSeries> series;
    QVector<ReferenceLine> references;
    QVector<ChartBand> bands;  ///< of a fan, the widest first
    QString lowName, highName; ///< of a tornado: what low and high mean, "1 pp lower"; empty: "Low", "High"
    QString centreText;        ///< in the middle of a ring, or beside a few bars: what they come to, "CNY 1.1 trillion"
    QString centreNote;        ///< under it: what it is
    QString backText;          ///< of a ring that shows one group alone: in its middle, the way back to all of them
    QStringList totals; ///< of stacked bars: what each comes to, in place of its parts' values; of areas: by year
    QStringList notes;  ///< "Size levels are ambitions, not output."
    QString sourceLine; ///< "Source: iChongqing, 1 February 2024"
    QString draft;      ///< the scenario that it follows from, where that is not published: "Fast (draft)"
    QString summary;    ///< one or two sentences with the numbers: the accessible description
    QString emptyText;  ///< why there is nothing to draw, and the first step; empty where there is something
    Language language = Language::English;

    // What is said beside the marks. A form that says the centre's text in a note keeps its figure.
    FigureRef centreFigure;
    QVector<FigureRef> totalFigures; ///< of the totals that are figures
    QVector<FigureRef> toldFigures;  ///< in the title, and of a fan in its notes; marks may show them, too

    [[nodiscard]] bool isEmpty() const { return series.isEmpty(); }
};

} // namespace atlas
