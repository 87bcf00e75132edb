// SPDX-License-Identifier: Apache-2.0
// Where Tab goes: to what stands next on the screen. Qt goes by the order in which widgets were made, which is another
// one wherever a page makes its charts and cards when they are scrolled to.
#pragma once

#include <QVector>
#include <QWidget>

namespace atlas {

/// What Tab may stop at in a widget, as its layouts have it: rows from top to bottom, each from left to right. Also
/// what is hidden or disabled just now.
[[nodiscard]] QVector<QWidget*> tabStops(QWidget& in);

/// The next of the stops that can be seen and used, or the one before; nullptr: there is none.
[[nodiscard]] QWidget* nextStop(const QVector<QWidget*>& stops, const QWidget* from, bool next);

/// Where the keyboard goes when its control is hidden or disabled: to the next one beside it, else of its panel, else
/// of its page. Qt would take it to wherever the chain goes on, and that may be another panel's search box.
[[nodiscard]] QWidget* nearestStop(const QVector<QWidget*>& stops, const QWidget& gone);

} // namespace atlas
