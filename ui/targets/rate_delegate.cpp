// SPDX-License-Identifier: Apache-2.0
#include "targets/rate_delegate.h"

#include "domain/target.h"
#include "models/rate_entry.h"
#include "models/target_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr double smallStep = 0.001; // a tenth of a percentage point
constexpr double largeStep = 0.01;

/// A line to type in that also steps like a spin box. A spin box itself would refuse "+0.5" or "8,5" key by key.
class RateEditor : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        switch (event->key()) {
        case Qt::Key_Up:
            return step(smallStep);
        case Qt::Key_Down:
            return step(-smallStep);
        case Qt::Key_PageUp:
            return step(largeStep);
        case Qt::Key_PageDown:
            return step(-largeStep);
        default:
            QLineEdit::keyPressEvent(event);
        }
    }

    void wheelEvent(QWheelEvent* event) override {
        if (const int turned = event->angleDelta().y(); turned != 0)
            step(turned > 0 ? smallStep : -smallStep);
        event->accept();
    }

private:
    void step(double by) {
        if (const auto now = parseRate(text(), 0.0); now && *now)
            setText(rateForEditing(std::clamp(**now + by, lowestTarget, highestTarget)));
    }
};

} // namespace

RateDelegate::RateDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(TargetModel::CarriedRole).toBool() || index.data(TargetModel::RolledUpRole).toBool() ||
        index.column() == TargetModel::BaseColumn) {
        const QColor colour = m_theme.colour(Colour::MutedText);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
}

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    item.state.setFlag(QStyle::State_HasFocus, false); // the keyboard's ring is ours, the same in all themes
    if (index.data(TargetModel::AssumedRole).toBool())
        painter->fillRect(option.rect, QBrush(m_theme.colour(Colour::Grid), Qt::BDiagPattern));
    QStyledItemDelegate::paint(painter, item, index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(m_theme.colour(Colour::Accent), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget* RateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new RateEditor(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(tr("Growth target in the table"));
    editor->setToolTip(
        tr("8 or 8.5 % sets it, +0.5 adds half a point, *1.1 scales it, empty clears it. From −100 % to 1,000 %."));
    return editor;
}

void RateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (auto* line = qobject_cast<QLineEdit*>(editor); line != nullptr && !line->isModified())
        line->setText(index.data(TargetModel::EntryRole).toString());
}

void RateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace atlas
