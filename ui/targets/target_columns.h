// SPDX-License-Identifier: Apache-2.0
// How wide the columns of the targets table are: names and base stay in sight, and of the years whole ones.
#pragma once

namespace atlas {

/// In pixels.
struct TargetColumns {
    int name = 0;
    int base = 0;
    int year = 0;      ///< each
    int yearsSeen = 0; ///< without scrolling sideways; at least one

    struct Wanted {
        int base = 0;
        int yearLeast = 0; ///< what a rate takes
        int yearUsual = 0; ///< with roll-up and gap; less than this only where it brings the last year in sight
        int yearMost = 0;  ///< what is of use
    };
    /// For `room` pixels and so many years. Name, base and the years in sight fill the room wherever more years follow,
    /// so that none is cut at the edge; where all are in sight a very wide room may stay empty at its end.
    [[nodiscard]] static TargetColumns fit(int room, int years, const Wanted& wanted);
};

} // namespace atlas
