// SPDX-License-Identifier: Apache-2.0
// What all slides of a presentation share: theme, slide master, layouts and the master of the notes pages.
#pragma once

#include "pptx/deck.h"
#include "pptx/pptx_slide.h"

#include <QByteArray>
#include <QStringList>

namespace atlas {

/// Colours and fonts by their places in a theme: dk1 text, lt1 surface, dk2 muted, lt2 grid, accent1 … marks.
[[nodiscard]] QByteArray pptxTheme(const DeckColours& colours);
/// `layouts`: relationships to the layouts.
[[nodiscard]] QByteArray pptxMaster(const QStringList& layouts, Language language);
[[nodiscard]] QByteArray pptxLayout(SlidePlan::Layout layout, Language language);
[[nodiscard]] QByteArray pptxNotesMaster(Language language);

} // namespace atlas
