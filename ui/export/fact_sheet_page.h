// SPDX-License-Identifier: Apache-2.0
// Draws a fact sheet on one page, in vectors and with real text. It always fits: text and charts become smaller by
// steps, and only then is a long description shortened. No text is below 8 points. Paper is light in every theme.
#pragma once

#include "drawing/chart_page.h"
#include "exchange/fact_sheet.h"

#include <vector>

class QImage;

namespace atlas {

struct SheetFit;

class FactSheetPage {
public:
    /// An A4 page in CSS pixels, of which a point has 4/3.
    static constexpr QSizeF a4{210 / 25.4 * 96, 297 / 25.4 * 96};
    static constexpr int smallestPixels = 11; ///< 8.25 points

    explicit FactSheetPage(const FactSheet& sheet, QSizeF size = a4);

    /// At the painter's origin, in CSS pixels.
    void paint(QPainter& painter) const;
    [[nodiscard]] QImage image(qreal scale) const;

    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] QRectF bounds() const; ///< of everything that is drawn
    [[nodiscard]] bool isShortened() const { return m_shortened; }
    [[nodiscard]] int smallestText() const; ///< of the sheet's own texts, in pixels
    struct PlacedChart {
        ChartDescription chart;
        QRectF rect;
        ChartEdges edges; ///< at least: of the same chart in all languages
    };
    [[nodiscard]] const std::vector<PlacedChart>& charts() const { return m_charts; }
    [[nodiscard]] const TextInk& text() const { return m_text; } ///< all but the charts', as it was laid out

private:
    bool tryFit(const FactSheet& sheet, const SheetFit& fit);
    void fitInto(const FactSheet& sheet);
    /// Charts beside each other get drawings of one size.
    void levelCharts();

    QSizeF m_size;
    Theme m_theme;
    TextInk m_text;
    std::vector<QLineF> m_rules;
    std::vector<PlacedChart> m_charts;
    bool m_shortened = false;
};

/// A text of at most `length` characters: up to the end of a sentence where one ends late enough, else of a word, with
/// "…". What is short enough stays.
[[nodiscard]] QString shortenedText(const QString& text, qsizetype length);

} // namespace atlas
