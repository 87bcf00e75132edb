// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_text.h"

#include "look/colour_vision.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr qreal leastSpace = 0.12; ///< between two texts on a line, of its height
} // namespace

qreal chartScale(QSizeF picture) { return std::max(1.0, std::min(picture.width() / 768, picture.height() / 432)); }

QFont ChartStyle::font(TypeStep step, QFont::Weight weight) const {
    QFont font = Theme::font(step, projector ? std::max(weight, QFont::Medium) : weight);
    font.setPixelSize(static_cast<int>(std::lround(static_cast<int>(step) * scale * (projector ? 1.15 : 1))));
    return font;
}

QColor ChartStyle::on(const QColor& background) const {
    const QColor dark = theme.isDark() ? colour(Colour::Background) : colour(Colour::Text);
    const QColor light = theme.isDark() ? colour(Colour::Text) : colour(Colour::Surface);
    return contrast(dark, background) > contrast(light, background) ? dark : light;
}

QStringList wrapText(const QString& text, const QFont& font, qreal width) {
    QStringList lines;
    if (text.isEmpty())
        return lines;
    if (QFontMetricsF(font).horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList balancedText(const QString& text, const QFont& font, qreal width) {
    QStringList lines = wrapText(text, font, width);
    for (qreal less = width * 0.95; lines.size() > 1 && less >= width * 0.5; less -= width * 0.05) {
        const QStringList tighter = wrapText(text, font, less);
        if (tighter.size() > lines.size() || widestWord(text, font) > less)
            break;
        lines = tighter;
    }
    return lines;
}

qreal widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    qreal widest = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool end = i == text.size();
        // A Chinese text may break between any two characters.
        const bool breaks = !end && (text.at(i).isSpace() || text.at(i) == QLatin1Char('-') ||
                                     text.at(i).script() == QChar::Script_Han);
        if (!end && !breaks)
            continue;
        const qsizetype stop = end ? i : i + 1;
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(start, stop - start).trimmed()));
        start = stop;
    }
    return widest;
}

qreal widestLine(const QStringList& lines, const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (const QString& line : lines)
        widest = std::max(widest, metrics.horizontalAdvance(line));
    return widest;
}

void TextInk::clear() {
    m_pieces.clear();
    m_blocks = m_takenOut = 0;
}

void TextInk::add(const QStringList& lines, const QFont& font, const QColor& colour, const QRectF& rect,
                  Qt::Alignment alignment) {
    const QFontMetricsF metrics(font);
    const qreal height = metrics.height() * static_cast<qreal>(lines.size());
    qreal top = rect.top();
    ++m_blocks;
    if (alignment.testFlag(Qt::AlignVCenter))
        top += (rect.height() - height) / 2;
    else if (alignment.testFlag(Qt::AlignBottom))
        top = rect.bottom() - height;
    for (const QString& line : lines) {
        if (line.isEmpty()) {
            top += metrics.height();
            continue;
        }
        const qreal width = metrics.horizontalAdvance(line);
        qreal left = rect.left();
        if (alignment.testFlag(Qt::AlignHCenter))
            left += (rect.width() - width) / 2;
        else if (alignment.testFlag(Qt::AlignRight))
            left = rect.right() - width;
        m_pieces.push_back({line, QPointF(left, std::round(top + metrics.ascent())), font, colour,
                            QRectF(left, top, width, metrics.height()), m_blocks});
        top += metrics.height();
    }
}

void TextInk::keepApart(const QRectF& area) {
    const QRectF within = area.adjusted(-2, -2, 2, 2);
    std::vector<Piece> kept;
    for (size_t begin = 0; begin < m_pieces.size();) {
        size_t end = begin;
        bool fits = true;
        for (; end < m_pieces.size() && m_pieces[end].block == m_pieces[begin].block; ++end) {
            const QRectF& rect = m_pieces[end].rect;
            fits = fits && within.contains(rect) && std::none_of(kept.begin(), kept.end(), [&](const Piece& other) {
                       // Letters leave more air than that above each other; beside each other less than a space would
                       // make one word of two.
                       const qreal apart = rect.height() * leastSpace;
                       const QRectF both = rect.adjusted(-apart, 0, apart, 0).intersected(other.rect);
                       return both.width() > 1 && both.height() > 3;
                   });
        }
        if (fits)
            kept.insert(kept.end(), m_pieces.begin() + static_cast<qsizetype>(begin),
                        m_pieces.begin() + static_cast<qsizetype>(end));
        else
            ++m_takenOut;
        begin = end;
    }
    if (kept.size() < m_pieces.size())
        m_pieces = std::move(kept);
}

void TextInk::paint(QPainter& painter) const {
    for (const Piece& piece : m_pieces) {
        painter.setFont(piece.font);
        painter.setPen(piece.colour);
        painter.drawText(piece.baseline, piece.text);
    }
}

QRectF TextInk::bounds() const {
    QRectF all;
    for (const Piece& piece : m_pieces)
        all |= piece.rect;
    return all;
}

} // namespace atlas
