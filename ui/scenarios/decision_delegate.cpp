// SPDX-License-Identifier: Apache-2.0
#include "scenarios/decision_delegate.h"

#include "models/merge_model.h"

#include <QComboBox>

namespace atlas {

QWidget* DecisionDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* choice = new QComboBox(parent);
    for (const MergeSide side : {MergeSide::Undecided, MergeSide::Here, MergeSide::There})
        choice->addItem(MergeModel::sideText(side), static_cast<int>(side));
    choice->setAccessibleName(index.siblingAtColumn(MergeModel::Place).data().toString());
    connect(choice, &QComboBox::activated, this, [this, choice] {
        auto* self = const_cast<DecisionDelegate*>(this); // a delegate's signals are not const
        Q_EMIT self->commitData(choice);
        Q_EMIT self->closeEditor(choice);
    });
    return choice;
}

void DecisionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* choice = qobject_cast<QComboBox*>(editor))
        choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void DecisionDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index, choice->currentData());
}

QSize DecisionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int roomOfChoice = 40; // the frame and arrow of the choice
    return QStyledItemDelegate::sizeHint(option, index) + QSize(roomOfChoice, 0);
}

} // namespace atlas
