// SPDX-License-Identifier: Apache-2.0
// What a screen reader hears of Qt's own controls where Qt leaves something out: a label with a name of its own says
// its text, too; a box says what is chosen, also as that changes; no control says the letter that is underlined in it.
#pragma once

namespace atlas {

/// For all labels, boxes, buttons and menus of the program, from then on.
void installSpokenControls();

// One kind each.
void installSpokenMenus();

} // namespace atlas
