// SPDX-License-Identifier: Apache-2.0
// A cell in which somebody is typing: what is typed stays when the row changes meanwhile, such as by somebody else.
#pragma once

#include <QLineEdit>
#include <QStyledItemDelegate>

namespace atlas {

class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        const auto* line = qobject_cast<QLineEdit*>(editor);
        if (line == nullptr || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
    }
};

} // namespace atlas
