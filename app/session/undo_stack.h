// SPDX-License-Identifier: Apache-2.0
// The steps that can be taken back and carried out again. A step is pushed when its edit is on disk; undo and redo
// write first, and the stack moves only when that has succeeded.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

#include <QObject>

#include <vector>

namespace atlas {

/// Who writes edits and shows what was written.
class EditHost {
public:
    /// What was written, with the ids that the database gave out, and the end of the change log then.
    struct Written {
        Edit edit;
        qint64 log = 0;
    };
    /// On disk when it returns a value. Refused (ErrorCode::Conflict) where others wrote after the row `since` of the
    /// change log in what the edit takes out; 0: whatever they wrote.
    virtual Result<Written> write(const Edit& edit, qint64 since) = 0;
    /// Brings memory and screen in line with a written edit. `mover`: the node that the user took hold of.
    virtual void show(const Edit& written, NodeId mover) = 0;
    virtual void reject(const Error& error) = 0;

protected:
    ~EditHost() = default;
};

class UndoStack : public QObject {
    Q_OBJECT
public:
    explicit UndoStack(EditHost& host) : m_host(host) {}

    /// Adds what has just been written, in place of what could be redone, and shows it.
    void push(const EditHost::Written& written);

    /// Takes the newest step back. One that can't be written stays where that may pass (locked, full, read-only …) and
    /// leaves the stack where it never can be again; either is told through EditHost::reject().
    void undo();
    void redo();

    [[nodiscard]] bool canUndo() const { return m_index > 0; }
    [[nodiscard]] bool canRedo() const { return m_index < m_steps.size(); }
    [[nodiscard]] int count() const { return static_cast<int>(m_steps.size()); }
    [[nodiscard]] int index() const { return static_cast<int>(m_index); } ///< of the step that redo() would carry out
    [[nodiscard]] QString undoText() const { return canUndo() ? m_steps[m_index - 1].text : QString(); }
    [[nodiscard]] QString redoText() const { return canRedo() ? m_steps[m_index].text : QString(); }

Q_SIGNALS:
    /// The stack moved, or a step left it.
    void indexChanged(int index);
    /// A step that could not be written before is written now.
    void mended();

private:
    struct Step {
        QString text; ///< what the edit was called
        Edit forward;
        Edit backward;
        NodeId mover;
        qint64 log = 0;         ///< end of the change log when it was last written
        bool isRefused = false; ///< it could not be written when somebody last tried
    };
    enum class Way { Back, Again };

    void go(Way way);
    void refuse(Way way, const Error& error);

    EditHost& m_host;
    std::vector<Step> m_steps;
    size_t m_index = 0; ///< steps before it are written, those from it on can be redone
};

} // namespace atlas
