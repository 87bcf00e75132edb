// SPDX-License-Identifier: Apache-2.0
// What a slide shows, as plain data in one language. The audience's window, a thumbnail, a PDF page and a presentation
// file are all drawn from this one description, so they cannot disagree.
#pragma once

#include "charts/chart_description.h"
#include "domain/story.h"

#include <QStringList>

namespace atlas {

class Session;
class ScenarioPlan;

struct SlideFigure {
    QString label; ///< "New energy vehicles"
    QString value; ///< "360 thousand vehicles", as people say it, with its unit
    QString note;  ///< period and status: "2023, reported"
    FigureRef figure = {};
};

struct SlideAnnotation {
    Annotation annotation; ///< where it stands
    QString text;          ///< in the slide's language
};

/// The slider under a slide's chart, where there is one.
struct SlideSlider {
    LiveSlider slider;
    QString label;          ///< "Growth target: GDP, 2024"
    bool hasStored = false; ///< the scenario has a target of its own there
    bool hasRate = false;   ///< so does what the chart shows
    double stored = 0;      ///< the scenario's own rate, a fraction
    double rate = 0;        ///< what the chart shows now
    QString rateText;       ///< "10%"
    QString storedText;     ///< "published: 6.5%"
    FigureRef figure = {};  ///< the scenario's own rate; empty where it has none

    [[nodiscard]] bool isMoved() const { return hasRate && (!hasStored || rate != stored); }
};

struct SlideView {
    SlideId id;
    SlideKind kind = SlideKind::Chart;
    QString heading;              ///< the message
    QString subtitle;             ///< what is measured, unit, period; of a page: where the node stands
    QString paragraph;            ///< of a page: the node's description
    QStringList points;           ///< a line each
    QVector<SlideFigure> figures; ///< of a page
    std::optional<ChartDescription> chart;
    QVector<SlideAnnotation> annotations; ///< over the chart
    std::optional<SlideSlider> slider;
    QString sourceLine; ///< of all figures on the slide; empty: there are none
    QString notes;      ///< for the speaker
    QString summary;    ///< all of it in a few sentences: the accessible description
    QString emptyText;  ///< why there is nothing to show: the node was deleted; empty where there is something
    Language language = Language::English;
};

/// Describes a slide. \p whatIf: the scenario with a slider moved, in place of the slide's own; it must be of the
/// slide's scenario. A node or scenario that is gone gives a view with an emptyText that says so.
[[nodiscard]] SlideView describeSlide(const Session& session, const Slide& slide, Language language,
                                      const ScenarioPlan* whatIf = nullptr);

/// Its heading alone, mostly without building its chart.
[[nodiscard]] QString slideHeading(const Session& session, const Slide& slide, Language language,
                                   const ScenarioPlan* whatIf = nullptr);

} // namespace atlas
