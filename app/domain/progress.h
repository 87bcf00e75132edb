// SPDX-License-Identifier: Apache-2.0
// What goes between a piece of work on a thread of its own and whoever waits for it: how far it is, and the wish that
// it stop.
#pragma once

#include <atomic>

namespace atlas {

struct Progress {
    std::atomic<int> total = 0; ///< 0: not known
    std::atomic<int> done = 0;
    std::atomic<bool> stop = false;
};

} // namespace atlas
