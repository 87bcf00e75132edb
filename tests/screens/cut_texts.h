// SPDX-License-Identifier: Apache-2.0
// Finds what a reader can't read to its end: texts that their widget cuts without an ellipsis, controls that lie
// outside what holds them with nothing to scroll, windows that are larger than the screen.
#pragma once

#include <QStringList>

class QWidget;

namespace atlas::test {

/// A line for each fault of a window and of all that is visible in it; empty where all can be read.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

} // namespace atlas::test
