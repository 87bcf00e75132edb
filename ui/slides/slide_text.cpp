// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_text.h"

#include <algorithm>
#include <cmath>

namespace atlas {

QFont slideFont(const ChartStyle& style, int step, QFont::Weight weight) {
    QFont font = Theme::font(TypeStep::Body, weight);
    font.setPixelSize(static_cast<int>(std::ceil(style.px(step) - 1e-6)));
    return font;
}

QStringList shortenedLines(QStringList lines, qsizetype most, const QFontMetricsF& metrics, qreal width) {
    most = std::max<qsizetype>(most, 1);
    if (lines.size() <= most)
        return lines;
    lines = lines.mid(0, most);
    const QString dots = QStringLiteral("…");
    QString& last = lines.last();
    while (!last.isEmpty() && metrics.horizontalAdvance(last + dots) > width) {
        const qsizetype space = last.lastIndexOf(QLatin1Char(' '));
        last = space > last.size() / 2 ? last.left(space) : last.chopped(1);
    }
    while (!last.isEmpty() && (last.back().isPunct() || last.back().isSpace()))
        last.chop(1);
    last += dots;
    return lines;
}

FittedText fitText(const QString& text, const ChartStyle& style, std::initializer_list<int> steps, QFont::Weight weight,
                   qreal width, qreal height, int lines) {
    FittedText fitted;
    for (const int step : steps) {
        fitted.font = slideFont(style, step, weight);
        const QFontMetricsF metrics(fitted.font);
        fitted.lines = lines <= 3 ? balancedText(text, fitted.font, width) : wrapText(text, fitted.font, width);
        fitted.height = metrics.height() * static_cast<qreal>(fitted.lines.size());
        // A word that has to be broken wants a smaller step too.
        if (fitted.lines.size() <= lines && fitted.height <= height && widestWord(text, fitted.font) <= width)
            return fitted;
    }
    const QFontMetricsF metrics(fitted.font);
    const qsizetype most = std::min<qsizetype>(lines, static_cast<qsizetype>(height / metrics.height()));
    fitted.lines = wrapText(text, fitted.font, width);
    fitted.shortened = fitted.lines.size() > std::max<qsizetype>(most, 1);
    fitted.lines = shortenedLines(fitted.lines, most, metrics, width);
    fitted.height = metrics.height() * static_cast<qreal>(fitted.lines.size());
    return fitted;
}

} // namespace atlas
