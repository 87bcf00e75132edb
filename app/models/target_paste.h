// SPDX-License-Identifier: Apache-2.0
// Where the cells of a pasted block go, and what they become. A block that carries names or years goes to the rows and
// columns of these, one without to the cells from the first selected one on.
#pragma once

#include "models/target_model.h"

#include <tl/expected.hpp>

#include <functional>

namespace atlas {

/// Where the block is pasted.
struct PastePlace {
    QVector<QModelIndex> selected;                        ///< by row, then by column; not empty
    std::function<QModelIndex(const QModelIndex&)> below; ///< the next row in sight; invalid: none
};

struct Paste {
    TargetModel::Rates rates;
    QModelIndex at;  ///< its first cell
    QString remark;  ///< how numbers below one were read; may be empty
    bool isOneValue; ///< for all selected cells
};

struct PasteRefusal {
    Error error;
    QModelIndex at; ///< the cell that it is about
};

/// Reads a block for the table as it is. An empty cell leaves its target as it is. One cell that can't be read, or that
/// finds no target, refuses the whole.
[[nodiscard]] tl::expected<Paste, PasteRefusal> readPaste(TargetModel& model, const QString& text,
                                                          const PastePlace& place);

} // namespace atlas
