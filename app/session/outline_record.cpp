// SPDX-License-Identifier: Apache-2.0
#include "session/outline_record.h"

#include <QString>

#include <algorithm>

namespace atlas::outline {

namespace {
quint8 byteOf(char character) { return static_cast<quint8>(character); }

/// Do the bytes hold a character beyond ASCII that may be written in another way, such as in the other case? Told by
/// lead bytes: Latin, Greek, Cyrillic and their like, symbols such as Ⅳ and ㎡, full-width letters; Chinese has none.
bool mayBeFolded(QByteArrayView name) {
    return std::any_of(name.begin(), name.end(), [](char character) {
        const quint8 byte = byteOf(character);
        return (byte >= 0xC3 && byte <= 0xE3) || byte == 0xEA || byte == 0xEF || byte >= 0xF0;
    });
}

/// A damaged name must not look like a mark.
void appendName(QByteArray& arena, QByteArrayView name) {
    const qsizetype start = arena.size();
    arena.append(name.data(), name.size());
    for (qsizetype at = start; at < arena.size(); ++at) {
        if (byteOf(arena.constData()[at]) >= byteOf(dead))
            arena[at] = '?';
    }
}

void appendFolded(QByteArray& arena, QByteArrayView name) {
    if (!mayBeFolded(name))
        return;
    const QByteArray fold = folded(QString::fromUtf8(name));
    if (fold == name.toByteArray().toLower())
        return;
    arena.append(separator);
    appendName(arena, fold);
}

/// What turns an upper-case ASCII letter of the arena into the needle's byte.
quint8 foldBit(char needle) { return needle >= 'a' && needle <= 'z' ? 0x20 : 0; }
} // namespace

void appendRecord(QByteArray& arena, qint32 node, QByteArrayView nameEn, QByteArrayView nameZh, QByteArrayView pinyin) {
    char header[headerLength];
    header[0] = recordStart;
    for (qsizetype at = 0; at < idBytes; ++at)
        header[1 + at] = static_cast<char>(0x80 | ((node >> (6 * at)) & 0x3F));
    arena.append(header, headerLength);
    appendName(arena, nameEn);
    arena.append(separator);
    appendName(arena, nameZh);
    arena.append(separator);
    appendName(arena, pinyin);
    appendFolded(arena, nameEn);
    appendFolded(arena, nameZh);
}

qint32 nodeOfRecord(const char* record) {
    quint32 node = 0;
    for (qsizetype at = 0; at < idBytes; ++at)
        node |= static_cast<quint32>(byteOf(record[1 + at]) & 0x3F) << (6 * at);
    return static_cast<qint32>(node);
}

qsizetype recordLength(QByteArrayView arena, qsizetype record) {
    qsizetype at = record + 1;
    while (at < arena.size() && arena[at] != recordStart && arena[at] != dead)
        ++at;
    return at - record;
}

QByteArray folded(const QString& text) {
    return text.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded().toUtf8();
}

qsizetype find(QByteArrayView arena, QByteArrayView needle, qsizetype from) {
    if (needle.isEmpty())
        return -1;
    const qsizetype last = needle.size() - 1;
    const qsizetype end = arena.size() - last; // no match starts here or later
    const char* const bytes = arena.data();
    const quint8 firstByte = byteOf(needle[0]);
    const quint8 lastByte = byteOf(needle[last]);
    const quint8 firstFold = foldBit(needle[0]);
    const quint8 lastFold = foldBit(needle[last]);
    const auto matches = [&](qsizetype at) {
        for (qsizetype next = 0; next <= last; ++next) {
            if ((byteOf(bytes[at + next]) | foldBit(needle[next])) != byteOf(needle[next]))
                return false;
        }
        return true;
    };
    qsizetype at = from;
    // First and last byte of the needle, 64 places at a time without a branch: the compiler makes vector code of it.
    constexpr qsizetype block = 64;
    for (; at + block <= end; at += block) {
        quint8 any = 0;
        for (qsizetype next = 0; next < block; ++next)
            any = static_cast<quint8>(any |
                                      (static_cast<quint8>((byteOf(bytes[at + next]) | firstFold) == firstByte) &
                                       static_cast<quint8>((byteOf(bytes[at + last + next]) | lastFold) == lastByte)));
        if (any == 0)
            continue;
        for (qsizetype next = at; next < at + block; ++next) {
            if (matches(next))
                return next;
        }
    }
    for (; at < end; ++at) {
        if (matches(at))
            return at;
    }
    return -1;
}

} // namespace atlas::outline
