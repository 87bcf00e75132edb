// SPDX-License-Identifier: Apache-2.0
#include "domain/clean_text.h"

namespace atlas {

QString cleanText(const QString& text) {
    QString clean = text;
    clean.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (const char16_t lineBreak : {u'\r', u'\v', u'\f', u'\u0085', u'\u2028', u'\u2029'})
        clean.replace(QChar(lineBreak), QLatin1Char('\n'));
    clean.removeIf([](QChar unit) {
        return unit == QChar::ByteOrderMark || unit == QChar(0x200B) ||
               (unit.category() == QChar::Other_Control && unit != QLatin1Char('\n') && unit != QLatin1Char('\t'));
    });
    return clean;
}

} // namespace atlas
