// SPDX-License-Identifier: Apache-2.0
// Work that may take long, off the window's thread, with a note that it goes on, how far it is, and a way out.
#pragma once

#include "domain/progress.h"
#include "domain/result.h"

#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace atlas {

/// Runs \p work on a thread of its own; \p done gets its answer on the window's thread, or nothing where somebody has
/// cancelled; no call where \p window has gone. Work that is whole although it was to stop takes the wish back. A quick
/// piece of work shows nothing; after half a second a small panel says \p text.
void runInBackground(QWidget* window, const QString& text, std::function<Result<QString>(Progress&)> work,
                     std::function<void(const std::optional<Result<QString>>&)> done);

} // namespace atlas
