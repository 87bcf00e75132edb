// SPDX-License-Identifier: Apache-2.0
#include "look/deck_colours.h"

namespace atlas {

DeckColours deckColours(const Theme& theme) {
    DeckColours colours;
    colours.surface = theme.colour(Colour::Surface).rgb();
    colours.raised = theme.colour(Colour::Raised).rgb();
    colours.text = theme.colour(Colour::Text).rgb();
    colours.muted = theme.colour(Colour::MutedText).rgb();
    colours.border = theme.colour(Colour::Border).rgb();
    colours.grid = theme.colour(Colour::Grid).rgb();
    colours.accent = theme.colour(Colour::Accent).rgb();
    colours.highlight = theme.colour(ColourRole::Highlight).rgb();
    colours.tier1 = theme.colour(ColourRole::Tier1).rgb();
    colours.tier2 = theme.colour(ColourRole::Tier2).rgb();
    colours.tier3 = theme.colour(ColourRole::Tier3).rgb();
    colours.tier4 = theme.colour(ColourRole::Tier4).rgb();
    colours.other = theme.colour(ColourRole::Other).rgb();
    colours.recede = theme.colour(ColourRole::Muted).rgb();
    colours.good = theme.colour(ColourRole::Good).rgb();
    colours.bad = theme.colour(ColourRole::Bad).rgb();
    return colours;
}

} // namespace atlas
