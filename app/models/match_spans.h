// SPDX-License-Identifier: Apache-2.0
// Where a search text stands in a name: for a view to highlight. Pinyin and initials are found back in the Chinese
// characters they belong to.
#pragma once

#include <QMetaType>
#include <QString>
#include <QVector>

namespace atlas {

struct TextSpan {
    int start = 0; ///< in UTF-16 code units
    int length = 0;

    bool operator==(const TextSpan&) const = default;
};

/// All places of `wanted` in `text`: as it stands, in any case; or where there is none by pinyin ("qiche" in 汽车), or
/// by initials ("qc"). In rising order, not overlapping; empty where it is nowhere.
[[nodiscard]] QVector<TextSpan> matchSpans(const QString& text, const QString& wanted);

} // namespace atlas

Q_DECLARE_METATYPE(atlas::TextSpan)
