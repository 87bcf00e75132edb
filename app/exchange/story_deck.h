// SPDX-License-Identifier: Apache-2.0
// A story as a deck for a presentation file: charts native, figures on cards, notes as notes. Words and free arrows of
// an annotation are shapes and a line at a value is part of the chart; what only our own drawing can place (bands,
// lines at a year, arrows to a mark) is told in the notes.
#pragma once

#include "exchange/story_document.h"
#include "pptx/deck.h"

namespace atlas {

[[nodiscard]] Deck storyDeck(const StoryDocument& story, const DeckColours& colours = {});

/// All slides of a story.
[[nodiscard]] Deck storyDeck(const Session& session, StoryId story, Language language, const DeckColours& colours = {});

} // namespace atlas
