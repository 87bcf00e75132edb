// SPDX-License-Identifier: Apache-2.0
// The role under which every table and tree of the program answers what a cell is a figure of. Computed when it is
// asked for.
#pragma once

#include "domain/figure_ref.h"

#include <QVariant>
#include <Qt>

namespace atlas {

/// FigureRef; an invalid QVariant where the cell shows no figure. Beyond the roles that the models count from
/// Qt::UserRole on.
inline constexpr int FigureRole = Qt::UserRole + 1000;

/// As a model's data() answers it.
[[nodiscard]] inline QVariant figureData(const FigureRef& figure) {
    return figure.isEmpty() ? QVariant() : QVariant::fromValue(figure);
}

} // namespace atlas
