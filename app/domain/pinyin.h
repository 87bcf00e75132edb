// SPDX-License-Identifier: Apache-2.0
// Pinyin of Chinese names, for search: "qiche" and "qc" find 汽车.
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// One entry per UTF-16 code unit of `text`: its syllable without tone ("qi", "che"), or the lower-cased unit itself
/// where it is no Chinese character. Words whose usual reading differs from their characters' most frequent one (重庆)
/// are read as words. Uses ICU's Han-Latin transliterator, made at the first call (some milliseconds). Safe from any
/// one thread at a time.
[[nodiscard]] QStringList pinyinSyllables(const QString& text);

/// What search scans: all syllables joined, a space, their initials: 汽车 → "qiche qc". Empty where `text` has no
/// Chinese character.
[[nodiscard]] QString pinyinKey(const QString& text);

} // namespace atlas
