// SPDX-License-Identifier: Apache-2.0
// A cell in which somebody is typing: what is typed stays when the row changes meanwhile, such as by somebody else, and
// when it is refused. The editor then stays open; where it had to close, it opens on what was typed.
#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QLineEdit;

namespace atlas {

class EntryDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The entry that is just being written is refused: for the model's signal that says so.
    void refuse() { m_isRefused = true; }

protected:
    /// Puts the cell's value into an editor that is opened; nothing that was typed.
    virtual void begin(QLineEdit& line, const QModelIndex& index) const;
    virtual void write(QLineEdit& line, QAbstractItemModel& model, const QModelIndex& index) const;

    [[nodiscard]] bool isRefused() const { return m_isRefused; }
    void expectRefusal() { m_isRefused = false; } ///< of an entry that a subclass hands on itself

private:
    void finish(QLineEdit& line, EndEditHint hint);

    mutable bool m_isRefused = false;
    mutable QPersistentModelIndex m_refusedAt;
    mutable QString m_refused; ///< what was typed there
};

} // namespace atlas
