// SPDX-License-Identifier: Apache-2.0
// What takes long to read of a large portfolio: the tree and the size levels. Reading touches nothing but the portfolio
// handed in, so it may go on in a thread with a connection of its own while a window answers.
#pragma once

#include "domain/progress.h"
#include "domain/result.h"
#include "session/outline.h"
#include "session/outline_update.h"
#include "storage/portfolio.h"

#include <optional>

namespace atlas {

struct SessionContent {
    Outline outline;
    Positions positions;
    std::vector<LatestValue> sizes; ///< the stated size levels

    /// Tells its progress in nodes. ErrorCode::Damaged where the rows are not one tree. Answers nothing where
    /// Progress::stop became true meanwhile: half a tree is never taken for a portfolio.
    static Result<std::optional<SessionContent>> read(const Portfolio& portfolio, Progress* progress = nullptr);
};

} // namespace atlas
