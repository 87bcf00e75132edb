// SPDX-License-Identifier: Apache-2.0
// How a fact sheet is made: languages, charts, of one place or of each under it. The program remembers the last choice.
#pragma once

#include <QStringList>

#include <optional>

namespace atlas {

enum class FactSheetForm { English, Chinese, Both };

struct FactSheetChoice {
    std::optional<FactSheetForm> form; ///< nothing: in the language of the interface
    bool children = false;             ///< a sheet for each place under the node
    std::optional<QStringList> charts; ///< nothing: the ones that say most

    bool operator==(const FactSheetChoice&) const = default;
};

} // namespace atlas
