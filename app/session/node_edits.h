// SPDX-License-Identifier: Apache-2.0
// Planners of edits of the tree. Each answers the rows before and after, for Session::commit(); an empty edit where
// nothing would change.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

namespace atlas {
class Session;
}

namespace atlas::edits {

/// The new node is the first of the edit's nodes. \p row: before the child that stands there now.
[[nodiscard]] Result<Edit> addNode(const Session& session, NodeId parent, int row, NodeKind kind, const Text& name);
[[nodiscard]] Result<Edit> renameNode(const Session& session, NodeId id,
                                      const Text& name); ///< an unnamed place becomes an added one
/// \p base: the description when somebody began to edit it; a language left as it was there stays as it is. Refused
/// with ErrorCode::Conflict where somebody else has changed the same one since. Absent: as it is now.
[[nodiscard]] Result<Edit> describeNode(const Session& session, NodeId id, const Text& description,
                                        const std::optional<Text>& base = {});
[[nodiscard]] Result<Edit> removeNode(const Session& session, NodeId id); ///< with all under it; not the area
/// \p row: counted without the node itself.
[[nodiscard]] Result<Edit> moveNode(const Session& session, NodeId id, NodeId newParent, int row);

} // namespace atlas::edits
