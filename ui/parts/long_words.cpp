// SPDX-License-Identifier: Apache-2.0
#include "parts/long_words.h"

namespace atlas {

namespace {

constexpr int longest = 24; ///< characters of a word that stays whole
constexpr int piece = 12;

/// Lines end beside these anyway.
bool endsWord(QChar character) {
    return character.isSpace() || character == QLatin1Char('-') || character.unicode() >= 0x2E80;
}

} // namespace

QString breakable(const QString& text) {
    QString broken;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !endsWord(text.at(end)))
            ++end;
        const bool isLong = end - at > longest;
        for (qsizetype i = at; i < end; ++i) {
            if (isLong && i > at && (i - at) % piece == 0 && !text.at(i).isLowSurrogate() && !text.at(i).isMark())
                broken += QChar(0x200B);
            broken += text.at(i);
        }
        while (end < text.size() && endsWord(text.at(end)))
            broken += text.at(end++);
        at = end;
    }
    return broken;
}

} // namespace atlas
