// SPDX-License-Identifier: Apache-2.0
// Pinyin of Chinese names, for search: "qiche" and "qc" find 汽车.
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// One entry per UTF-16 code unit of `text`: its syllable without tone ("qi", "che", "lu" of 绿), or the lower-cased
/// unit itself where it is no Chinese character; of a surrogate pair the second entry is empty. Words whose usual
/// reading differs from their characters' most frequent one (重庆) are read as words. Uses ICU's Han-Latin
/// transliterator, made at the first call (some milliseconds); characters once read are remembered. Safe from any
/// thread.
[[nodiscard]] QStringList pinyinSyllables(const QString& text);

/// What search scans: all syllables joined, a space, their initials: 汽车 → "qiche qc". Letters and digits between them
/// belong to both: 5G远程医疗 → "5gyuanchengyiliao 5gycyl"; punctuation to neither. Where a ü is in it, a space and the
/// syllables with v follow, as people type it: 绿色 → "luse ls lvse". Empty where `text` has no Chinese character.
[[nodiscard]] QString pinyinKey(const QString& text);

} // namespace atlas
