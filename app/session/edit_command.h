// SPDX-License-Identifier: Apache-2.0
// The one undo command, for every kind of edit. It is pushed when its edit is on disk, so a refused edit never touches
// the stack; undo and redo write the reversed edit and the edit again.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

#include <QUndoCommand>

namespace atlas {

/// Who writes edits and shows what was written.
class EditHost {
public:
    /// On disk when it returns a value; answers the edit with the ids that the database gave out.
    virtual Result<Edit> write(const Edit& edit) = 0;
    /// Brings memory and screen in line with a written edit. `mover`: the node that the user took hold of.
    virtual void show(const Edit& written, NodeId mover) = 0;
    virtual void reject(const Error& error) = 0;

protected:
    ~EditHost() = default;
};

class EditCommand : public QUndoCommand {
public:
    EditCommand(EditHost& host, Edit written);
    void redo() override;
    void undo() override;

private:
    void carryOut(const Edit& edit, Edit& reverse);

    EditHost& m_host;
    Edit m_forward;
    Edit m_backward;
    NodeId m_mover;
    bool m_isFresh = true; ///< written, not yet shown
};

} // namespace atlas
