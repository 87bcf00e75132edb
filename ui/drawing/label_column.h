// SPDX-License-Identifier: Apache-2.0
// Labels below each other beside the ends of lines.
#pragma once

#include "drawing/chart_text.h"

#include <vector>

namespace atlas {

struct ColumnLabel {
    qreal wanted = 0; ///< where its middle should be
    qreal height = 0;
    qreal top = 0;     ///< where it came to stand
    bool shown = true; ///< false: there was no room
};

/// Stands each as near as possible to where it wants to be, without any overlap, between `top` and `bottom`. Where
/// there is no room for all, those at the end of the list are left out: the first ones count most.
void spreadLabels(std::vector<ColumnLabel>& labels, qreal top, qreal bottom, qreal gap = 0);

/// What stands beside the ends of lines: value and name. The name goes under the value; behind it where there are too
/// many for two lines each; alone where that takes too much width: the hover text has the value.
class EndLabels {
public:
    struct Label {
        QString value, name;
        QColor colour;       ///< of the line to its mark
        bool swatch = false; ///< a box of that colour before the name instead of a line
        ColumnLabel place;   ///< set `wanted` before place()
        QStringList lines;   ///< of the name
    };

    void clear() { m_labels.clear(); }
    void add(const QString& value, const QString& name, const QColor& colour, bool swatch = false);
    [[nodiscard]] std::vector<Label>& labels() { return m_labels; }
    /// How wide a column they need; names are wrapped at `most`.
    [[nodiscard]] qreal plan(const ChartStyle& style, const QRectF& area, qreal most);
    /// In `column`, as planned; at its left or right edge.
    void place(const ChartStyle& style, const QRectF& column, bool right, TextInk& text);
    void paintSwatches(QPainter& painter) const;

private:
    enum class Form { Below, Behind, NameOnly };
    [[nodiscard]] qreal before(const Label& label, const ChartStyle& style) const; ///< the name on its line
    /// Lays the labels out in a form; false where names break or the whole is too high.
    bool tryForm(Form form, const ChartStyle& style, const QRectF& area, qreal most, qreal& width);

    std::vector<Label> m_labels;
    [[nodiscard]] bool hasValue(const Label& label) const;

    Form m_form = Form::Below;
    QFont m_strong, m_small;
    std::vector<std::pair<QRectF, QColor>> m_swatches;
};

} // namespace atlas
