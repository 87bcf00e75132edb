// SPDX-License-Identifier: Apache-2.0
#include "paper/pdf_text.h"

#include "look/theme.h"

#include <QHash>
#include <QRawFont>

namespace atlas {

namespace {

constexpr char16_t firstRadical = 0x2E80, lastRadical = 0x2FD5;
constexpr char16_t firstCharacter = 0x4E00, lastCharacter = 0x9FFF;

QString characters(char16_t first, char16_t last) {
    QString all;
    for (char32_t c = first; c <= last; ++c)
        all.append(QChar(static_cast<char16_t>(c)));
    return all;
}

/// Radicals and the characters of the same picture.
QHash<ushort, ushort> sharedPictures() {
    QFont font(QStringLiteral("Noto Sans CJK SC"));
    font.setPixelSize(static_cast<int>(TypeStep::Body));
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
    const QVector<quint32> radicals = raw.glyphIndexesForString(characters(firstRadical, lastRadical));
    const QVector<quint32> pictures = raw.glyphIndexesForString(characters(firstCharacter, lastCharacter));
    QHash<quint32, ushort> byPicture;
    for (qsizetype i = pictures.size(); i-- > 0;)
        byPicture.insert(pictures.at(i), static_cast<ushort>(firstCharacter + i));
    QHash<ushort, ushort> shared;
    for (qsizetype i = 0; i < radicals.size(); ++i)
        if (const auto found = byPicture.constFind(radicals.at(i)); radicals.at(i) != 0 && found != byPicture.cend())
            shared.insert(static_cast<ushort>(firstRadical + i), *found);
    return shared;
}

/// A line of a character map: "<0001> <000A> [<0009> <2ECB> ]", or "<0003> <0003> <2ECB>". What it maps to stands last.
void rename(QByteArray& pdf, qsizetype from, qsizetype to) {
    static const QHash<ushort, ushort> shared = sharedPictures();
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at < to; at = pdf.indexOf('<', at + 1)) {
        if (at + 5 >= pdf.size() || pdf.at(at + 5) != '>')
            continue;
        bool isNumber = false;
        const ushort code = pdf.mid(at + 1, 4).toUShort(&isNumber, 16);
        if (const auto found = shared.constFind(code); isNumber && found != shared.cend())
            pdf.replace(at + 1, 4, QByteArray::number(*found, 16).toUpper().rightJustified(4, '0'));
    }
}

} // namespace

QByteArray withPlainChinese(QByteArray pdf) {
    const QByteArray begin("beginbfrange\n"), end("endbfrange");
    for (qsizetype map = pdf.indexOf(begin); map >= 0; map = pdf.indexOf(begin, map + 1)) {
        const qsizetype stop = pdf.indexOf(end, map);
        if (stop < 0)
            break;
        for (qsizetype line = map + begin.size(); line < stop;) {
            const qsizetype next = pdf.indexOf('\n', line) + 1;
            if (next <= 0)
                return pdf;
            const qsizetype list = pdf.indexOf('[', line);
            const bool single = pdf.mid(line, 6) == pdf.mid(line + 7, 6);
            if (list >= 0 && list < next)
                rename(pdf, list, next);
            else if (single)
                rename(pdf, line + 14, next);
            line = next;
        }
    }
    return pdf;
}

} // namespace atlas
