// SPDX-License-Identifier: Apache-2.0
// Where the programs under test and the sources are.
#pragma once

#include <QString>

namespace atlas::test {

[[nodiscard]] QString programPath();  ///< the program that people start
[[nodiscard]] QString editLoopPath(); ///< writes edits until it is killed (e2e/edit_loop.cpp)
[[nodiscard]] QString sourceFolder();

} // namespace atlas::test
