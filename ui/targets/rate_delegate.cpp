// SPDX-License-Identifier: Apache-2.0
#include "targets/rate_delegate.h"

#include "domain/target.h"
#include "entry/rate_entry.h"
#include "models/target_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPolygon>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

constexpr int rowHeight = 28;
constexpr int parentHeight = 44; ///< two lines: also of a name
constexpr int padding = 8;
constexpr int markWidth = 8;
constexpr int markGap = 6;          ///< between a mark and its rate
constexpr int triangle = 8;         ///< of what parts add up to
constexpr double smallStep = 0.001; // a tenth of a percentage point
constexpr double largeStep = 0.01;
constexpr char begunWith[] = "begunWith"; ///< what an editor showed before anybody typed

/// A line to type in that also steps like a spin box. A spin box itself would refuse "+0.5" or "8,5" key by key.
class RateEditor : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

    // It fits into its cell and makes no row higher.
    [[nodiscard]] QSize sizeHint() const override { return {0, rowHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, rowHeight}; }

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
    if (index.column() == TargetModel::NameColumn && option->rect.height() > rowHeight)
        option->features |= QStyleOptionViewItem::WrapText; // there is room for two lines
}

void RateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.state.setFlag(QStyle::State_HasFocus, false); // the keyboard's ring is ours, the same in all themes
    if (index.data(TargetModel::AssumedRole).toBool())
        painter->fillRect(option.rect, QBrush(m_theme.colour(Colour::Grid), Qt::BDiagPattern));
    const QString bottomUp = index.data(TargetModel::BottomUpRole).toString();
    QRect line = option.rect; // of the rate
    if (!bottomUp.isEmpty()) {
        line.setHeight(option.rect.height() / 2 + 2);
        line.translate(0, 2);
    }
    const QString text = bottomUp.isEmpty() ? item.text : std::exchange(item.text, QString());
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const QFontMetrics metrics(item.font);
    if (!bottomUp.isEmpty()) {
        painter->save();
        painter->setFont(item.font);
        painter->setPen(item.palette.color(QPalette::Text));
        const QRect inside = line.adjusted(2, 0, -padding, 0);
        painter->drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          metrics.elidedText(text, Qt::ElideRight, inside.width()));
        painter->restore();
        paintBottomUp(*painter, QRect(line.left(), line.bottom(), line.width(), option.rect.bottom() - line.bottom()),
                      bottomUp, index.data(TargetModel::OpenGapRole).toBool());
    }
    paintMarks(*painter, line, metrics.horizontalAdvance(text), index);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(m_theme.colour(Colour::Accent), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void RateDelegate::paintBottomUp(QPainter& painter, const QRect& place, const QString& text, bool isOpen) const {
    painter.save();
    const QFont small = Theme::font(TypeStep::Small);
    const QFontMetrics metrics(small);
    const QRect inside = place.adjusted(4 + triangle + 3, 0, -padding, -3);
    // A gap is shown whole or not at all: half of it would be another figure.
    const QString shown = metrics.horizontalAdvance(text) <= inside.width()
                              ? text
                              : text.section(QLatin1Char(' '), 0, 0) + QStringLiteral(" …");
    const QColor colour = m_theme.colour(isOpen ? Colour::Bad : Colour::MutedText);
    painter.setFont(small);
    painter.setPen(colour);
    painter.drawText(inside, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), shown);
    // Upwards: from the parts to the whole.
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal right = inside.right() - metrics.horizontalAdvance(shown) - 3;
    const qreal base = inside.center().y() + triangle / 2.0;
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(QPolygonF(
        {QPointF(right - triangle, base), QPointF(right, base), QPointF(right - triangle / 2.0, base - triangle + 1)}));
    painter.restore();
}

QSize RateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    // Every column tells: a tree asks only those from the first on that isn't scrolled away.
    const bool isParent = index.model()->hasChildren(index.siblingAtColumn(TargetModel::NameColumn));
    return {0, isParent ? parentHeight : rowHeight};
}

int RateDelegate::rateWidth(const QFontMetrics& metrics, const QString& widest) {
    return plainWidth(metrics, widest) + markGap + markWidth;
}

int RateDelegate::plainWidth(const QFontMetrics& metrics, const QString& widest) {
    return metrics.horizontalAdvance(widest) + padding + 4;
}

int RateDelegate::bottomUpWidth(const QString& widest) {
    return QFontMetrics(Theme::font(TypeStep::Small)).horizontalAdvance(widest) + 4 + triangle + 3 + padding;
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
    constexpr int width = markWidth;
    const int left =
        std::max(cell.left() + 2, cell.right() - padding - textWidth - (textWidth > 0 ? markGap : 0) - width);
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
