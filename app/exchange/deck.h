// SPDX-License-Identifier: Apache-2.0
// A deck of slides as plain data: what a presentation file is written from. It knows neither session nor theme, so that
// a story, a single chart and a test make one the same way.
#pragma once

#include "charts/chart_description.h"

#include <QDateTime>
#include <QRgb>
#include <QStringList>

namespace atlas {

/// Colours by meaning. The values of the light theme, which is what a document is printed and projected in; the ui
/// hands over others where a theme is chosen.
struct DeckColours {
    QRgb surface = 0xFFFFFF;
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

struct DeckSlide {
    QString heading;     ///< the message; empty: the chart's title
    QString subtitle;    ///< empty: the chart's
    QStringList bullets; ///< beside the chart, or the slide's text; without both it is a title slide
    std::optional<ChartDescription> chart;
    QString sourceLine; ///< empty: the chart's
    QString notes;      ///< for the speaker; a line a paragraph
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
