// SPDX-License-Identifier: Apache-2.0
// What a frame is in the look: a card, a banner, a small label with a ground of its own, the entry of a longer text.
#pragma once

#include <QRect>

#include <optional>

class QStyleOptionMenuItem;
class QWidget;

namespace atlas {

enum class FrameKind { Plain, Card, DashedCard, Banner, Chip, Entry, Popup };

[[nodiscard]] FrameKind frameKind(const QWidget* widget);

/// Where the contents of a frame go; none for a plain one, which Qt knows.
[[nodiscard]] std::optional<QRect> frameContents(const QWidget* widget, const QRect& frame);

/// Whether it is the editor of a cell.
[[nodiscard]] bool isInItemView(const QWidget* widget);

/// What stands free before the texts of a menu: more where marks or icons stand there.
[[nodiscard]] int menuGutter(const QStyleOptionMenuItem* item);

} // namespace atlas
