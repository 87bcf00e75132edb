// SPDX-License-Identifier: Apache-2.0
#include "targets/rate_delegate.h"

#include "domain/target.h"
#include "entry/rate_entry.h"
#include "models/target_model.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPolygon>
#include <QWheelEvent>

#include <algorithm>

namespace atlas {

namespace {

constexpr double smallStep = 0.001; // a tenth of a percentage point
constexpr double largeStep = 0.01;
constexpr char begunWith[] = "begunWith"; ///< what an editor showed before anybody typed

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
        if (const auto now = parseRate(text(), 0.0); now && *now) {
            setText(rateForEditing(std::clamp(**now + by, lowestTarget, highestTarget)));
            setModified(true);
        }
    }
};

} // namespace

RateDelegate::RateDelegate(const Theme& theme, QObject* parent) : EntryDelegate(parent), m_theme(theme) {}

void RateDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    EntryDelegate::initStyleOption(option, index);
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
    EntryDelegate::paint(painter, item, index);
    paintMarks(*painter, option.rect, option.fontMetrics.horizontalAdvance(index.data().toString()), index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(m_theme.colour(Colour::Accent), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void RateDelegate::paintMarks(QPainter& painter, const QRect& cell, int textWidth, const QModelIndex& index) const {
    const bool noted = !index.data(TargetModel::NoteRole).toString().isEmpty();
    const bool locked = index.data(TargetModel::LockedRole).toBool();
    const bool uncertain = index.data(TargetModel::SigmaRole).isValid();
    if (!noted && !locked && !uncertain)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (noted) { // as in a spreadsheet: a corner
        constexpr int side = 7;
        const QPoint corner(cell.right() + 1, cell.top());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Accent));
        painter.drawPolygon(QPolygon({corner, corner - QPoint(side, 0), corner + QPoint(0, side)}));
    }
    // One above the other, close to the figure: at the cell's left edge they would seem to belong to the year before.
    constexpr int padding = 8;
    constexpr int width = 8;
    const int left = std::max(cell.left() + 2, cell.right() - padding - textWidth - (textWidth > 0 ? 6 : 0) - width);
    const int half = cell.height() / 2;
    if (locked) {
        const QRectF body(left, cell.top() + (uncertain ? half - 6 : half - 1), width, 6);
        painter.setPen(QPen(m_theme.colour(Colour::Text), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawArc(QRectF(body.left() + 1.5, body.top() - 4, 5, 7), 0, 180 * 16);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Text));
        painter.drawRoundedRect(body, 1, 1);
    }
    if (uncertain) {
        QFont small = painter.font();
        small.setPixelSize(11);
        small.setItalic(false);
        painter.setFont(small);
        painter.setPen(m_theme.colour(Colour::MutedText));
        painter.drawText(QRect(left, locked ? cell.top() + half : cell.top(), 12, locked ? half : cell.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, QString(QChar(0x00B1)));
    }
    painter.restore();
}

bool RateDelegate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        auto* line = qobject_cast<QLineEdit*>(watched);
        if (line != nullptr && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            key->modifiers().testFlag(Qt::ControlModifier)) {
            expectRefusal();
            Q_EMIT entryForAll(line->text());
            if (!isRefused())
                Q_EMIT closeEditor(line, NoHint);
            return true;
        }
    }
    return EntryDelegate::eventFilter(watched, event);
}

QWidget* RateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* editor = new RateEditor(parent);
    editor->setAlignment(Qt::AlignRight);
    editor->setAccessibleName(tr("Growth target in the table"));
    editor->setToolTip(
        tr("8 or 8.5 % sets it, +0.5 adds half a point, *1.1 scales it, =(7+9)/2 is worked out, =goal meets the "
           "target above, empty clears it. Ctrl+Enter enters it into all selected cells."));
    return editor;
}

void RateDelegate::begin(QLineEdit& line, const QModelIndex& index) const {
    const QString shown = index.data(TargetModel::EntryRole).toString();
    line.setText(shown);
    line.setProperty(begunWith, shown);
}

void RateDelegate::write(QLineEdit& line, QAbstractItemModel& model, const QModelIndex& index) const {
    // Opened and left, a value carried on does not become one that is set; typed anew, it does.
    if (!line.isModified())
        return;
    auto* targets = qobject_cast<TargetModel*>(&model);
    const QString shown = index.data(TargetModel::EntryRole).toString();
    if (targets != nullptr && line.property(begunWith).toString() != shown) {
        line.setProperty(begunWith, shown); // whoever enters it again means it
        return targets->refuseChanged(index);
    }
    model.setData(index, line.text(), Qt::EditRole);
}

} // namespace atlas
