// SPDX-License-Identifier: Apache-2.0
#include "pptx/text_room.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double boldFactor = 1.05;

/// Of the type size.
double charWidth(QChar c) {
    if (c.unicode() >= 0x2E80 && !c.isSurrogate()) // Chinese characters and their punctuation fill a square
        return 1;
    if (c.isSurrogate())
        return 0.5;
    if (c == u'm' || c == u'w' || c == u'M' || c == u'W' || c == u'%')
        return 0.85;
    if (c.isUpper())
        return 0.65;
    if (QStringView(u"iIjl.,;:'|!()[] ").contains(c))
        return 0.3;
    return 0.555;
}

bool breaksAfter(QChar c) { return c.isSpace() || c == u'-' || c.unicode() >= 0x2E80; }

} // namespace

double textWidth(const QString& text, double size, bool bold) {
    double width = 0;
    for (const QChar c : text)
        width += charWidth(c);
    return width * size * (bold ? boldFactor : 1);
}

int textLines(const QString& text, double size, double width, bool bold) {
    if (text.isEmpty())
        return 0;
    int lines = 1;
    double used = 0;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!breaksAfter(text.at(at)) && at + 1 < text.size())
            continue;
        const double word = textWidth(text.mid(start, at + 1 - start), size, bold);
        if (used > 0 && used + word > width) {
            ++lines;
            used = 0;
        }
        // A word wider than a line is broken.
        for (used += word; used > width && width > size; used -= width)
            ++lines;
        start = at + 1;
    }
    return lines;
}

QString shortenedText(const QString& text, double size, double width, int lines) {
    const auto isFitting = [&](const QString& each) { return textLines(each, size, width) <= lines; };
    if (isFitting(text))
        return text;
    if (lines <= 0)
        return {};
    qsizetype fits = 0, tooLong = text.size();
    const auto shortened = [&](qsizetype length) {
        qsizetype end = length;
        while (end > 0 && !breaksAfter(text.at(end - 1))) // between words
            --end;
        QString kept = text.left(end > 0 ? end : length).trimmed();
        while (!kept.isEmpty() && QStringView(u".,;:。，；：、").contains(kept.back()))
            kept.chop(1);
        return kept + u'…';
    };
    while (tooLong - fits > 1)
        (isFitting(shortened((fits + tooLong) / 2)) ? fits : tooLong) = (fits + tooLong) / 2;
    return shortened(fits);
}

double widestText(const QStringList& texts, double size, bool bold) {
    double widest = 0;
    for (const QString& text : texts)
        widest = std::max(widest, textWidth(text, size, bold));
    return widest;
}

} // namespace atlas
