// SPDX-License-Identifier: Apache-2.0
#include "parts/entry_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

namespace atlas {

void EntryDelegate::begin(QLineEdit& line, const QModelIndex& index) const {
    QStyledItemDelegate::setEditorData(&line, index);
}

void EntryDelegate::write(QLineEdit& line, QAbstractItemModel& model, const QModelIndex& index) const {
    model.setData(index, line.text(), Qt::EditRole);
}

void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr)
        return QStyledItemDelegate::setEditorData(editor, index);
    if (line->isModified())
        return;
    begin(*line, index);
    if (m_refusedAt.isValid() && m_refusedAt == index) {
        line->setText(m_refused);
        line->setModified(true);
    }
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (line == nullptr)
        return QStyledItemDelegate::setModelData(editor, model, index);
    const QPersistentModelIndex at = index; // what is written may move its row
    m_isRefused = false;
    write(*line, *model, index);
    m_refusedAt = m_isRefused ? at : QPersistentModelIndex();
    m_refused = m_isRefused ? line->text() : QString();
}

void EntryDelegate::finish(QLineEdit& line, EndEditHint hint) {
    m_isRefused = false;
    Q_EMIT commitData(&line);
    if (!m_isRefused)
        Q_EMIT closeEditor(&line, hint);
}

bool EntryDelegate::eventFilter(QObject* watched, QEvent* event) {
    auto* line = qobject_cast<QLineEdit*>(watched);
    if (line == nullptr || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Tab:
        finish(*line, EditNextItem);
        return true;
    case Qt::Key_Backtab:
        finish(*line, EditPreviousItem);
        return true;
    case Qt::Key_Enter:
    case Qt::Key_Return:
        // Once the editor has seen the key, too.
        QMetaObject::invokeMethod(
            this,
            [this, typed = QPointer(line)] {
                if (typed)
                    finish(*typed, SubmitModelCache);
            },
            Qt::QueuedConnection);
        return false;
    case Qt::Key_Escape:
        m_refusedAt = QPersistentModelIndex(); // let go on purpose
        break;
    default:
        break;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace atlas
