// SPDX-License-Identifier: Apache-2.0
// How a story leaves the building: as what, in which language, colours and size. The program remembers the last choice.
#pragma once

#include "domain/text.h"
#include "look/theme.h"

#include <QSize>

#include <optional>

namespace atlas {

enum class StoryFormat { Pdf, PdfNotes, Pptx, Png, Svg, PrintSlides, PrintNotes, PrintHandout };

constexpr bool isPicture(StoryFormat format) { return format == StoryFormat::Png || format == StoryFormat::Svg; }
constexpr bool isPrint(StoryFormat format) { return format >= StoryFormat::PrintSlides; }

struct StoryChoice {
    StoryFormat format = StoryFormat::Pdf;
    std::optional<Language> language; ///< nothing: the interface's
    ThemeName theme = ThemeName::Light;
    QSize size{1920, 1080}; ///< of a picture, in CSS pixels
    int scale = 1;          ///< device pixels for each, of a PNG

    bool operator==(const StoryChoice&) const = default;
};

} // namespace atlas
