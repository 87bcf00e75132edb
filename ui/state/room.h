// SPDX-License-Identifier: Apache-2.0
// The room in which slides are shown: how far its last row is from a picture of what height.
#pragma once

namespace atlas {

struct Room {
    double screenHeight = 1.5; ///< metres, of the picture
    double distance = 6;       ///< metres, from the picture to the last row

    bool operator==(const Room&) const = default;
};

} // namespace atlas
