// SPDX-License-Identifier: Apache-2.0
#include "session/edit_command.h"

#include <QCoreApplication>

namespace atlas {

EditCommand::EditCommand(EditHost& host, Edit written)
    : QUndoCommand(written.text), m_host(host), m_forward(std::move(written)), m_backward(m_forward.reversed()),
      m_mover(m_forward.nodes.isEmpty() ? NodeId{} : m_forward.nodes.constFirst().after.id) {}

void EditCommand::redo() {
    if (m_isFresh) {
        m_isFresh = false;
        m_host.show(m_forward, m_mover);
    } else {
        carryOut(m_forward, m_backward);
    }
}

void EditCommand::undo() {
    // History must not say that a value was set again when it was taken back.
    Edit back = m_backward;
    back.text = QCoreApplication::translate("EditCommand", "Undo: %1").arg(text());
    carryOut(back, m_forward);
}

void EditCommand::carryOut(const Edit& edit, Edit& reverse) {
    const auto written = m_host.write(edit);
    if (!written) {
        setObsolete(true);
        m_host.reject(written.error());
        return;
    }
    // A row that the edit once made is there now, taken out or not: the way back must expect it so.
    reverse = written->reversed();
    reverse.text = text();
    m_host.show(*written, m_mover);
}

} // namespace atlas
