// SPDX-License-Identifier: Apache-2.0
// What tells a stored row from all others, in this file and in every copy of it, and how often it was written.
#pragma once

#include <QUuid>

namespace atlas {

/// 16 bytes, stored as such. Integer ids are local to a file; this is what may leave it.
using Uid = QUuid;

/// A new one, UUIDv7 (RFC 9562, section 5.7): they sort by the time at which they were made.
[[nodiscard]] Uid newUid();

/// Not a part of what a row says: two rows that say the same are equal, whoever wrote them and how often.
struct RowMark {
    Uid uid;            ///< null: not stored yet
    qint64 version = 0; ///< from 1, raised by every write; 0: not stored yet, or not known

    friend bool operator==(const RowMark&, const RowMark&) { return true; }
};

} // namespace atlas
