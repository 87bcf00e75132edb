// SPDX-License-Identifier: Apache-2.0
#include "session/undo_stack.h"

#include <utility>

namespace atlas {

namespace {

/// Can the same write succeed later? What is not listed is refused by what stands in the portfolio now.
bool mayPass(ErrorCode code) {
    switch (code) {
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
    case ErrorCode::Unsupported:
        return false;
    case ErrorCode::NotFound:
    case ErrorCode::NotAPortfolio:
    case ErrorCode::Damaged:
    case ErrorCode::NewerVersion:
    case ErrorCode::Locked:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Protected:
    case ErrorCode::Io:
        break;
    }
    return true;
}

} // namespace

void UndoStack::push(const EditHost::Written& written) {
    const Edit& edit = written.edit;
    const NodeId mover = edit.nodes.isEmpty() ? NodeId{} : edit.nodes.constFirst().after.id;
    m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_index), m_steps.end());
    m_steps.push_back({edit.text, edit, edit.reversed(), mover, written.log, false});
    ++m_index;
    m_host.show(edit, mover);
    Q_EMIT indexChanged(index());
}

void UndoStack::undo() {
    if (canUndo())
        go(Way::Back);
}

void UndoStack::redo() {
    if (canRedo())
        go(Way::Again);
}

void UndoStack::go(Way way) {
    Step& step = m_steps[way == Way::Back ? m_index - 1 : m_index];
    Edit edit = way == Way::Back ? step.backward : step.forward;
    // History must not say that a value was set again when it was taken back.
    if (way == Way::Back)
        edit.text = tr("Undo: %1").arg(step.text);
    const auto written = m_host.write(edit, step.log);
    if (!written) {
        refuse(way, written.error());
        return;
    }
    // A row that the edit once made is there now, taken out or not: the way back must expect it so.
    Edit& reverse = way == Way::Back ? step.forward : step.backward;
    reverse = written->edit.reversed();
    reverse.text = step.text;
    step.log = written->log;
    const NodeId mover = step.mover;
    const bool wasRefused = std::exchange(step.isRefused, false);
    way == Way::Back ? --m_index : ++m_index;
    m_host.show(written->edit, mover); // whoever hears of it may push another step
    Q_EMIT indexChanged(index());
    if (wasRefused)
        Q_EMIT mended();
}

void UndoStack::refuse(Way way, const Error& error) {
    const size_t place = way == Way::Back ? m_index - 1 : m_index;
    const QString text = m_steps[place].text;
    Error told = error;
    if (mayPass(error.code)) {
        m_steps[place].isRefused = true;
        told.sentence =
            (way == Way::Back ? tr("Not undone: %1. %2", "step, why") : tr("Not redone: %1. %2", "step, why"))
                .arg(text, error.sentence);
    } else {
        m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(place));
        if (way == Way::Back)
            --m_index;
        const QString why =
            error.code == ErrorCode::Conflict
                ? tr("Somebody else has changed the same since, and their change stays. The history shows "
                     "who changed what.")
                : error.sentence;
        told.sentence = (way == Way::Back ? tr("Can no longer be undone: %1. %2", "step, why")
                                          : tr("Can no longer be redone: %1. %2", "step, why"))
                            .arg(text, why);
        Q_EMIT indexChanged(index());
    }
    m_host.reject(told);
}

} // namespace atlas
