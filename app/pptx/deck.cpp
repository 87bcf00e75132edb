// SPDX-License-Identifier: Apache-2.0
#include "pptx/deck.h"

namespace atlas {

QRgb DeckColours::of(ColourRole role) const {
    switch (role) {
    case ColourRole::Highlight:
        return highlight;
    case ColourRole::Tier1:
        return tier1;
    case ColourRole::Tier2:
        return tier2;
    case ColourRole::Tier3:
        return tier3;
    case ColourRole::Tier4:
        return tier4;
    case ColourRole::Other:
        return other;
    case ColourRole::Muted:
        return recede;
    case ColourRole::Good:
        return good;
    case ColourRole::Bad:
        return bad;
    }
    return recede;
}

} // namespace atlas
