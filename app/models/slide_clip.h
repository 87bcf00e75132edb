// SPDX-License-Identifier: Apache-2.0
// Slides on the clipboard and under the mouse: whole, so that a slide that was cut can still be pasted, also into the
// same portfolio open in another window.
#pragma once

#include "domain/story.h"

#include <QMimeData>

#include <memory>

namespace atlas {

inline constexpr auto slideClipType = "application/x-liangjiang-atlas-slides";

/// The slides, and their headings as plain text. \p portfolio: the mark
/// (portfolioMark()) of the one that their nodes and scenarios are of.
[[nodiscard]] std::unique_ptr<QMimeData> slideClip(const QVector<Slide>& slides, const QString& portfolio);

/// Empty where there are none, or where they are of another portfolio: their ids would mean something else there.
[[nodiscard]] QVector<Slide> slidesOf(const QMimeData* data, const QString& portfolio);

} // namespace atlas
