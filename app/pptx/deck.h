// SPDX-License-Identifier: Apache-2.0
// A deck of slides as plain data: what a presentation file is written from. It knows neither session nor theme, so that
// a story, a single chart and a test make one the same way.
#pragma once

#include "charts/chart_description.h"

#include <QDateTime>
#include <QPointF>
#include <QRgb>
#include <QStringList>

namespace atlas {

/// Colours by meaning. The values of the light theme, which is what a document is printed and projected in; the ui
/// hands over others where a theme is chosen.
struct DeckColours {
    QRgb surface = 0xFFFFFF;
    QRgb raised = 0xEEF1F5; ///< of cards
    QRgb text = 0x1A2330;
    QRgb muted = 0x566273; ///< subtitles, axes, source lines
    QRgb border = 0xD9DEE5;
    QRgb grid = 0xE6EAEF;
    QRgb accent = 0x0B62C4;
    QRgb highlight = 0x298FFD; ///< from here on the marks of charts
    QRgb tier1 = 0x298FFD;
    QRgb tier2 = 0x006D51;
    QRgb tier3 = 0x813502;
    QRgb tier4 = 0x74419E;
    QRgb other = 0xAC8C1F;
    QRgb recede = 0x8391A3;
    QRgb good = 0x006D51;
    QRgb bad = 0xB22418;

    [[nodiscard]] QRgb of(ColourRole role) const;
};

/// A key figure, on a card.
struct DeckFigure {
    QString label, value, note;
    FigureRef figure = {};
};

/// Words over a chart, or an arrow with words at its tail. Places are parts of the chart's width and height, 0 to 1.
struct DeckCallout {
    QString text;
    QPointF at;
    std::optional<QPointF> head; ///< of an arrow
};

struct DeckSlide {
    QString heading;             ///< the message; empty: the chart's title
    QString subtitle;            ///< empty: the chart's
    QString paragraph;           ///< plain text, above figures and bullets
    QVector<DeckFigure> figures; ///< beside the chart, before it
    QStringList bullets; ///< beside the chart, or the slide's text; with nothing but a heading it is a title slide
    std::optional<ChartDescription> chart;
    bool chartTitled = false; ///< the slide is about more than its chart, which has a heading of its own over it
    QVector<DeckCallout> callouts;
    QString underChart; ///< a line, such as the rate that the chart is drawn for
    FigureRef underChartFigure;
    QString sourceLine; ///< empty: the chart's
    QString notes;      ///< for the speaker; a line a paragraph

    /// Beside a chart the page of a place reads from its texts; points explain a chart and follow it.
    [[nodiscard]] bool isPage() const { return !paragraph.isEmpty() || !figures.isEmpty(); }
};

struct Deck {
    QString title;
    QString author;
    Language language = Language::English;
    DeckColours colours;
    QDateTime created; ///< written into the document's properties; invalid: left out
    QVector<DeckSlide> slides;
};

} // namespace atlas
