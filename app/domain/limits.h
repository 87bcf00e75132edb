// SPDX-License-Identifier: Apache-2.0
// What a portfolio may hold: asked where something is entered, and told by --check. What an older file holds beyond it
// is kept as it is, shown as "out of range" and left out of sums.
#pragma once

#include <QString>

#include <limits>

namespace atlas {
struct Observation;
}

namespace atlas::limits {

/// Of a figure or level, above and below zero, in its indicator's unit. More than the world's product in yuan, and
/// still a number of which a double holds the whole part and some of its decimals.
inline constexpr double largestValue = 1e15;
inline constexpr int earliestYear = 1800;
inline constexpr int latestYear = 2300;

/// Of a row. Ids are never given out twice, so they run on while rows come and go; what is kept by id is kept in pages
/// (PagedColumn), which cost nothing for those that are gone.
inline constexpr qint64 highestId = std::numeric_limits<qint32>::max();

// Characters, of each language.
inline constexpr qsizetype longestName = 200;
inline constexpr qsizetype longestHeading = 300;
inline constexpr qsizetype longestNote = 2000;  ///< notes, reasons, rationales, addresses
inline constexpr qsizetype longestText = 10000; ///< descriptions, what slides say and their speaker's notes

inline constexpr qsizetype mostAnnotations = 50; ///< of a slide

/// A number that can be shown and counted with; not infinity, and none beyond largestValue.
[[nodiscard]] bool isValue(double value);
[[nodiscard]] bool isYear(int year);
/// Whether a figure may be counted with: its value is one, and its year where it has one.
[[nodiscard]] bool isInRange(const Observation& observation);

/// At most longestText characters: of a longer text its beginning, with a mark that there is more.
[[nodiscard]] QString shortened(const QString& text);
/// Whether shortened() has left something out of it.
[[nodiscard]] bool isShortened(const QString& text);

} // namespace atlas::limits
