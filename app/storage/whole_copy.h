// SPDX-License-Identifier: Apache-2.0
// A database copied into a file: whole and on the disk under another name first, then in its place in one go. Whatever
// happens meanwhile, no half of one ever stands under the final name.
#pragma once

#include "domain/progress.h"
#include "domain/result.h"

#include <QString>

namespace atlas::storage {

class Connection;

class WholeCopy {
public:
    /// Writes everything that \p connection sees beside \p target. Who may read \p like may read the copy, nobody else;
    /// its owner may write it as well. \p progress, in KiB, may stop it, which is an error.
    static Result<WholeCopy> write(Connection& connection, const QString& target, const QString& like,
                                   Progress* progress = nullptr);
    /// Takes away a copy that was not placed.
    ~WholeCopy();
    WholeCopy(WholeCopy&& other) noexcept;
    WholeCopy& operator=(WholeCopy&&) = delete;

    /// Puts it in its place, where another file may stand. What that one's database left beside it for the next who
    /// opens it would ruin the copy: it goes with the file, and stays where the copy can't be placed.
    [[nodiscard]] Result<void> place();

private:
    WholeCopy(QString target, QString half) : m_target(std::move(target)), m_half(std::move(half)) {}

    QString m_target;
    QString m_half; ///< empty: placed
};

} // namespace atlas::storage
