// SPDX-License-Identifier: Apache-2.0
// A story: an ordered list of slides for a meeting. A slide is a saved view with what the speaker says about it.
#pragma once

#include "domain/figure_ref.h"
#include "domain/ids.h"
#include "domain/row_mark.h"
#include "domain/target.h"
#include "domain/text.h"

#include <QPointF>
#include <QVector>

#include <optional>

namespace atlas {

struct Story {
    StoryId id;
    QString key; ///< of the starter data; empty for one that was made here
    Text name;
    int position = 0; ///< among the stories
    bool removed = false;
    RowMark mark = {};

    bool operator==(const Story&) const = default;
};

enum class SlideKind : quint8 {
    Title, ///< opens a story or a part of it: heading and a line or two
    Text,  ///< heading and points
    Chart, ///< a chart, with points beside it where there are some
    Page   ///< a node's page: description, key figures and its first chart
};

enum class AnnotationKind : quint8 {
    Text,  ///< a few words
    Arrow, ///< to a mark or a place, with words at its tail
    Band,  ///< from one value or year to another
    Line   ///< at one value or year
};

enum class AnnotationAxis : quint8 {
    Value,   ///< of the chart's value axis, in its unit; a fraction for percent
    Category ///< years, or the number of the category from 0
};

/// What an arrow points at, wherever the chart draws it: of its figure, what stays the same when the figure changes.
struct AnnotationTarget {
    NodeId node;
    IndicatorId indicator; ///< invalid where nodes are counted
    int year = 0;          ///< 0: none, as of an ambition
    FigureAspect aspect = FigureAspect::Level;
    bool ofParts = false; ///< "7 more" of the node's parts
    Uid scenario = {};    ///< of a planned figure: a comparison has two of each; null: of none

    [[nodiscard]] static AnnotationTarget of(const FigureRef& figure) {
        return {figure.node,   figure.indicator, figure.period.year,
                figure.aspect, figure.ofParts,   figure.kind == FigureRef::Kind::Planned ? figure.uid : Uid()};
    }
    bool operator==(const AnnotationTarget&) const = default;
};

/// What a presenter puts over a chart. Bands and lines stand at values, not at places, so that they stay true when the
/// figures move; so does an arrow that points to a mark.
struct Annotation {
    AnnotationKind kind = AnnotationKind::Text;
    Text text;
    QPointF from{0.1, 0.1}; ///< a text's top left, an arrow's tail: parts of the chart's width and height, 0 to 1
    QPointF to{0.5, 0.5};   ///< an arrow's head, where it points to no mark
    int series = -1;        ///< an arrow's mark, as the chart was when it was made; -1: none
    int point = -1;
    AnnotationAxis axis = AnnotationAxis::Value;
    double low = 0;                              ///< a line's value; where a band begins
    double high = 0;                             ///< where a band ends
    std::optional<AnnotationTarget> target = {}; ///< an arrow's mark in every chart; of older files: none

    bool operator==(const Annotation&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Annotation, Q_RELOCATABLE_TYPE);

namespace atlas {

/// A target that the room may ask about: "what if 10 %?". Moving it writes nothing.
struct LiveSlider {
    TargetCell cell;
    double lowest = -0.05; ///< fractions
    double highest = 0.2;

    bool operator==(const LiveSlider&) const = default;
};

struct Slide {
    SlideId id;
    StoryId story;
    int position = 0; ///< in the story
    bool removed = false;
    SlideKind kind = SlideKind::Chart;
    Text heading;          ///< the message; empty: the chart's title or the node's name
    Text body;             ///< points, a line each; of a page: in place of the description
    Text notes;            ///< for the speaker
    QString chart;         ///< key in the catalogue of charts, of a chart slide
    QString form;          ///< another form of that chart, such as "treemap"; empty: its own
    NodeId node;           ///< what chart or page are about
    ScenarioId scenario;   ///< invalid: the one that is shown
    ScenarioId against;    ///< of a comparison: the other scenario; invalid: it is none
    IndicatorId indicator; ///< invalid: the node's headline indicator
    int year = 0;          ///< 0: the scenario's first
    std::optional<LiveSlider> slider;
    QVector<Annotation> annotations;
    RowMark mark = {};

    bool operator==(const Slide&) const = default;
};

} // namespace atlas

Q_DECLARE_TYPEINFO(atlas::Story, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(atlas::Slide, Q_RELOCATABLE_TYPE);
