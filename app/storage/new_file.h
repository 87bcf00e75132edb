// SPDX-License-Identifier: Apache-2.0
// A new file is made under another name and gets its own when it is whole on the disk: who is killed half-way leaves
// nothing under the name that was asked for.
#pragma once

#include "domain/result.h"

namespace atlas::storage {

class NewFile {
public:
    explicit NewFile(const QString& path);
    ~NewFile(); ///< takes away what was not finished
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;

    /// Refused where something stands under the name already (ErrorCode::Invalid), or nothing can be made (Io).
    [[nodiscard]] Result<void> begin() const;
    [[nodiscard]] QString half() const { return m_half; } ///< what to write
    /// Flushes it to the disk and gives it its name, which nobody may have taken meanwhile. It must be closed.
    [[nodiscard]] Result<void> commit() const;

private:
    [[nodiscard]] Error taken() const;
    [[nodiscard]] Error notMade(const QString& detail) const;

    QString m_path; ///< as it was asked for
    QString m_half;
};

} // namespace atlas::storage
