// SPDX-License-Identifier: Apache-2.0
// One slide of a presentation: heading, what is measured, text, chart, notes and source line; and its notes page.
#pragma once

#include "pptx/chart_plot.h"
#include "pptx/deck.h"

#include <QByteArray>
#include <QRectF>

namespace atlas {

/// What stands where on a slide, in points.
struct SlidePlan {
    enum class Layout { Opening, Text, Chart };
    Layout layout = Layout::Chart;
    QString heading, subtitle, foot; ///< foot: the chart's notes and the source line
    QString paragraph;               ///< with an ellipsis at its end where the slide has no room for all of it
    QRectF headingPlace, subtitlePlace, paragraphPlace, bulletsPlace, chartTitlePlace, chartPlace, listPlace,
        calloutPlace, underPlace, footPlace, numberPlace;
    QVector<QRectF> figurePlaces;
    double openingSize = 0, bulletSize = 0, paragraphSize = 0;
    bool hasChart = false; ///< a chart with something to show

    static SlidePlan of(const DeckSlide& slide, const ChartPlot& plot);

private:
    void placeHead();
    void placeFoot();
    void placeOpening();
    void placeTexts(const DeckSlide& slide, QRectF room);
    void placeChart(const DeckSlide& slide, const ChartPlot& plot, QRectF area);
};

/// `relation`: to the chart part, empty without one.
[[nodiscard]] QByteArray pptxSlide(const DeckSlide& slide, const SlidePlan& plan, const ChartPlot& plot,
                                   const Deck& deck, int number, const QString& relation);
[[nodiscard]] QByteArray pptxNotes(const QString& notes, Language language);

} // namespace atlas
