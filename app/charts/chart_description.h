// SPDX-License-Identifier: Apache-2.0
// A chart as plain data. The screen, an image, a table, the accessible text are all drawn from this one description, so
// they cannot disagree.
#pragma once

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
    Ring            ///< inner ring: series as groups; outer ring: their points
};

/// Colour by meaning; the theme knows the value.
enum class ColourRole { Highlight, Tier1, Tier2, Tier3, Tier4, Other, Muted, Good, Bad };

enum class MarkStyle {
    Plain,
    Approximate, ///< hatched
    Assumption,  ///< hatched, or dashed for a line: carried on without a stated target
    Empty        ///< outlined: counted, not named
};

struct ChartPoint {
    QString label;               ///< category or year
    double x = 0;                ///< the year, for lines
    std::optional<double> value; ///< in the axis' unit; missing is a gap
    QString valueText;           ///< as people say it, with unit: on the mark and in the table
    QString hoverText;           ///< value, unit, period, status and source
    QString status;              ///< "reported", "approximate", …, for the table
    QString source;              ///< citation, for the table
    MarkStyle style = MarkStyle::Plain;
    std::optional<ColourRole> colour; ///< other than the series'
    NodeId node;                      ///< a click goes there; invalid: nowhere
};

struct ChartSeries {
    QString name;
    QString nameText; ///< direct label beside the series, empty: name
    ColourRole colour = ColourRole::Highlight;
    NodeId node; ///< for a ring's group
    QVector<ChartPoint> points;
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
};

struct ChartDescription {
    QString key;      ///< "vehicles", "targets-2024", …
    QString title;    ///< the message: "One vehicle in three is a NEV"
    QString subtitle; ///< what is measured, unit, period
    ChartKind kind = ChartKind::Bars;
    ChartAxis x;
    ChartAxis y;
    QVector<ChartSeries> series;
    QVector<ReferenceLine> references;
    QString centreText; ///< in the middle of a ring, or beside a few bars: what they come to, "CNY 1.1 trillion"
    QString centreNote; ///< under it: what it is
    QStringList notes;  ///< "Size levels are ambitions, not output."
    QString sourceLine; ///< "Source: iChongqing, 1 February 2024"
    QString summary;    ///< one or two sentences with the numbers: the accessible description
    QString emptyText;  ///< why there is nothing to draw, and the first step; empty where there is something
    Language language = Language::English;

    [[nodiscard]] bool isEmpty() const { return series.isEmpty(); }
};

} // namespace atlas
