// SPDX-License-Identifier: Apache-2.0
// The parts of a fact sheet's page: each lays itself out under a place and answers its height, so that the page can
// first add up what it needs and then place it.
#pragma once

#include "drawing/chart_text.h"
#include "exchange/fact_sheet.h"

#include <vector>

namespace atlas {

/// How much is given to what, from the most to the least that still reads well.
struct SheetFit {
    int body = 14, small = 12, figure = 24; ///< text sizes in pixels
    qsizetype charts = mostSheetCharts;
    qreal drawing = 170; ///< the least height that a chart's drawing gets
    int partLines = 3;
    int sourceLines = 3;
    qsizetype description = -1; ///< characters; below 0: all
    qsizetype rows = 8;         ///< figures, and targets
    int titleLines = 3;
    bool isTight = false; ///< less space between the lines of a part
};

class SheetWriter {
public:
    SheetWriter(const Theme& theme, const SheetFit& fit) : m_style{theme, 1, false}, m_fit(fit) {}

    // Each of one column's parts in a place of this width; the answer is its height, 0 where there is nothing.
    qreal head(const SheetColumn& column, QPointF at, qreal width);
    qreal description(const SheetColumn& column, QPointF at, qreal width);
    qreal figures(const SheetColumn& column, QPointF at, qreal width);
    qreal targets(const SheetColumn& column, QPointF at, qreal width);
    qreal parts(const SheetColumn& column, QPointF at, qreal width);
    qreal chartsHeading(const SheetColumn& column, QPointF at, qreal width);
    qreal sources(const SheetColumn& column, QPointF at, qreal width);
    qreal contact(const SheetColumn& column, QPointF at, qreal width);
    qreal foot(const SheetColumn& column, QPointF at, qreal width);

    [[nodiscard]] const TextInk& ink() const { return m_ink; }
    [[nodiscard]] const std::vector<QLineF>& rules() const { return m_rules; }

private:
    struct Look {
        int pixels;
        QFont::Weight weight = QFont::Normal;
        Colour colour = Colour::Text;
    };
    /// Lines under each other, the last that has room ending in "…"; answers their height.
    qreal put(const QString& text, const Look& look, QPointF at, qreal width, int mostLines = 1000,
              Qt::Alignment side = Qt::AlignLeft);
    qreal heading(const QString& text, QPointF at, qreal width); ///< with a hairline above
    /// The size at which each of the values stands on a line of its own.
    [[nodiscard]] int figurePixels(const QVector<SheetFigure>& figures, qreal width) const;
    qreal figure(const SheetFigure& figure, int pixels, QPointF at, qreal width);
    qreal target(const SheetFigure& target, const QString& detail, QPointF at, qreal width);
    qreal more(const SheetColumn& column, qsizetype count, QPointF at, qreal width);
    [[nodiscard]] QFont font(const Look& look) const;

    ChartStyle m_style;
    SheetFit m_fit;
    TextInk m_ink;
    std::vector<QLineF> m_rules;
};

} // namespace atlas
