// SPDX-License-Identifier: Apache-2.0
// Text on charts: sizes that grow with the picture, wrapping without ever cutting a word off, both scripts.
#pragma once

#include "look/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <vector>

namespace atlas {

/// How much larger than on a page everything is drawn in a picture of this size: 1 on cards, 2.5 on a slide of
/// 1920 × 1080, where the smallest text then has 1/36 of the height.
[[nodiscard]] qreal chartScale(QSizeF picture);

/// Theme and scale of one drawing.
struct ChartStyle {
    Theme theme;
    qreal scale = 1;
    bool projector = false; ///< for the back of a bright room: heavier strokes, larger and bolder text

    [[nodiscard]] qreal px(qreal pixels) const { return pixels * scale; }
    [[nodiscard]] qreal stroke(qreal pixels) const { return px(pixels) * (projector ? 1.6 : 1); } ///< of a line
    [[nodiscard]] QFont font(TypeStep step, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QColor colour(Colour role) const { return theme.colour(role); }
    /// Text or surface colour, whichever stands out more on `background`.
    [[nodiscard]] QColor on(const QColor& background) const;
};

/// Lines no wider than `width`; a word that is wider by itself is broken. Empty text: no line.
[[nodiscard]] QStringList wrapText(const QString& text, const QFont& font, qreal width);

/// As many lines, but about as long as each other: no single character on the last one.
[[nodiscard]] QStringList balancedText(const QString& text, const QFont& font, qreal width);

/// Width of the widest part of a text that can't be broken without breaking a word.
[[nodiscard]] qreal widestWord(const QString& text, const QFont& font);

[[nodiscard]] qreal widestLine(const QStringList& lines, const QFontMetricsF& metrics);

/// Texts of a drawing, laid out once and painted often.
class TextInk {
public:
    void clear();
    /// Lines in a rectangle, aligned in it.
    void add(const QStringList& lines, const QFont& font, const QColor& colour, const QRectF& rect,
             Qt::Alignment alignment);
    void add(const QString& line, const QFont& font, const QColor& colour, const QRectF& rect,
             Qt::Alignment alignment) {
        add(QStringList{line}, font, colour, rect, alignment);
    }
    void paint(QPainter& painter) const;
    [[nodiscard]] QRectF bounds() const; ///< of all texts
    /// The last resort in a tiny picture: takes out whole texts that lie on an earlier one or leave `area`. The hover
    /// text and the table have them.
    void keepApart(const QRectF& area);
    [[nodiscard]] int takenOut() const { return m_takenOut; }

    /// A line as it stands there.
    struct Piece {
        QString text;
        QPointF baseline;
        QFont font;
        QColor colour;
        QRectF rect;
        int block = 0; ///< the lines of one text
    };
    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }

private:
    std::vector<Piece> m_pieces;
    int m_blocks = 0, m_takenOut = 0;
};

} // namespace atlas
