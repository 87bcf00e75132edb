// SPDX-License-Identifier: Apache-2.0
// How a node's names stand in the outline's arena, so that one pass over the bytes finds text and tells whose it is:
// start byte, node id in continuation bytes, English name, Chinese name, pinyin key and, only where lower-casing ASCII
// is not all there is to folding, the folded names. None of the marks can be a part of UTF-8 text.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <limits>

namespace atlas::outline {

inline constexpr char recordStart = '\xFF';
inline constexpr char separator = '\xFE';
inline constexpr char dead = '\xFD'; ///< fills what was dropped
inline constexpr qsizetype idBytes = 6;
inline constexpr qsizetype headerLength = 1 + idBytes;
inline constexpr qsizetype longestName = std::numeric_limits<quint16>::max();

void appendRecord(QByteArray& arena, qint32 node, QByteArrayView nameEn, QByteArrayView nameZh, QByteArrayView pinyin);
[[nodiscard]] qint32 nodeOfRecord(const char* record);
/// Up to the next record, the next dead byte or the end.
[[nodiscard]] qsizetype recordLength(QByteArrayView arena, qsizetype record);

/// What search compares with: case folded, spaces at the ends removed, UTF-8.
[[nodiscard]] QByteArray folded(const QString& text);

/// The first place at or after `from` where `needle` (folded) stands in the arena, ASCII letters in either case; -1:
/// nowhere.
[[nodiscard]] qsizetype find(QByteArrayView arena, QByteArrayView needle, qsizetype from);

} // namespace atlas::outline
