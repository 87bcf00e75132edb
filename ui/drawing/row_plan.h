// SPDX-License-Identifier: Apache-2.0
// Rows of horizontal marks with a label each: where labels and marks stand in the room that there is, and how long the
// marks may be, so that the texts at their ends fit too.
#pragma once

#include "drawing/chart_text.h"

#include <vector>

namespace atlas {

/// Of rows for which a drawing has no room. It says no more than a slide or a page can: the table is on the screen
/// only.
[[nodiscard]] QString moreText(int count);

struct RowPlan {
    QFont labelFont, valueFont;
    QRectF area;
    qreal labelWidth = 0; ///< of the column left of the marks
    qreal gap = 0;        ///< between them
    qreal pad = 0;        ///< below a row whose label stands above its mark
    qreal endHeight = 0;  ///< of a mark with the text at its end, under a label
    qreal thickness = 0;
    std::vector<qreal> tops; ///< of the rows, and of what follows: rows of more lines are higher
    bool above = false;      ///< labels above the marks: the column would take too much room
    int shown = 0;           ///< fewer than all where they would lie over each other

    enum class Labels { WhereTheyFit, Above };
    /// `heads` are values that may stand behind a label above its mark; without them the marks' ends have texts.
    [[nodiscard]] static RowPlan make(const QStringList& names, const QStringList& heads, const ChartStyle& style,
                                      const QRectF& area, Labels where = Labels::WhereTheyFit);

    [[nodiscard]] QRectF row(int index) const;
    [[nodiscard]] QRectF bar(int index) const; ///< all of the width that a mark may take
    void placeLabel(int index, const QString& label, const QString& head, const ChartStyle& style, TextInk& text) const;

private:
    [[nodiscard]] static RowPlan make(const QStringList& names, const QStringList& heads, const ChartStyle& style,
                                      const QRectF& area, Labels where, TypeStep step);
};

/// A mark from `low` to `high` with room for a text before and behind it.
struct EndRoom {
    double low = 0, high = 0;
    qreal before = 0, behind = 0;
};

/// Where a value stands between two edges, such that all texts at the ends stay within them.
struct FittedScale {
    qreal origin = 0; ///< of the value 0
    qreal perUnit = 1;

    [[nodiscard]] static FittedScale make(const std::vector<EndRoom>& marks, double low, double high, qreal left,
                                          qreal right);
    [[nodiscard]] qreal at(double value) const { return origin + value * perUnit; }
};

} // namespace atlas
