// SPDX-License-Identifier: Apache-2.0
#include "portfolio/node_delegate.h"

#include "models/portfolio_tree_model.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {
constexpr int gap = 8;
constexpr int before = 2; // characters left in sight before a match

/// How far the name of this row may run on: the width of the target's column, where that is next to it and empty.
int spareRoom(const QModelIndex& index, const QWidget* widget) {
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    const bool adjacent = tree != nullptr && tree->isColumnHidden(PortfolioTreeModel::SizeLevelColumn) &&
                          tree->isColumnHidden(PortfolioTreeModel::StatusColumn);
    if (!adjacent || !index.siblingAtColumn(PortfolioTreeModel::TargetColumn).data().toString().isEmpty())
        return 0;
    return tree->columnWidth(PortfolioTreeModel::TargetColumn);
}
} // namespace

NodeDelegate::NodeDelegate(const Theme& theme, QObject* parent) : EntryDelegate(parent), m_theme(theme) {}

void NodeDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    EntryDelegate::initStyleOption(option, index);
    const bool muted = index.column() != PortfolioTreeModel::NameColumn
                           ? index.column() == PortfolioTreeModel::StatusColumn ||
                                 index.data(PortfolioTreeModel::IsRolledUpRole).toBool()
                           : index.data(PortfolioTreeModel::IsUnnamedRole).toBool();
    if (muted) {
        const QColor colour = m_theme.colour(Colour::MutedText);
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
}

int NodeDelegate::drawMarked(QPainter& painter, const QRect& area, const QString& text, const QVector<TextSpan>& spans,
                             const QFont& font, const QColor& colour) const {
    if (area.width() <= 0)
        return 0;
    QFont bold = font;
    bold.setBold(true);
    // Measured in bold, so that the marked text is never wider than thought.
    const QFontMetrics metrics(spans.isEmpty() ? font : bold);
    QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    int cut = 0;
    if (!spans.isEmpty() && spans.constFirst().start + spans.constFirst().length >= shown.size() && shown != text) {
        // The match would be behind the ellipsis: the beginning goes instead.
        cut = std::max(0, spans.constFirst().start - before);
        shown = metrics.elidedText(QChar(0x2026) + text.mid(cut), Qt::ElideRight, area.width());
        --cut; // for the ellipsis
    }
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan& span : spans) {
        const int start = span.start - cut;
        const int length = std::min(span.length, static_cast<int>(shown.size()) - start);
        if (length <= 0)
            break;
        QTextLayout::FormatRange range{start, length, {}};
        range.format.setFontWeight(QFont::Bold);
        range.format.setBackground(m_theme.colour(Colour::Match));
        range.format.setForeground(m_theme.colour(Colour::Text));
        formats.append(range);
    }
    QTextLayout layout(shown, font);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
    return static_cast<int>(std::ceil(line.naturalTextWidth()));
}

void NodeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto spans = index.data(PortfolioTreeModel::MatchSpansRole).value<QVector<TextSpan>>();
    const QString other = index.data(PortfolioTreeModel::OtherNameRole).toString();
    QStyleOptionViewItem item = option;
    const int spare = spareRoom(index, option.widget);
    if (spare > 0 && index.column() == PortfolioTreeModel::TargetColumn)
        return; // the name stands here
    if (index.column() == PortfolioTreeModel::NameColumn)
        item.rect.setRight(item.rect.right() + spare);
    // The keyboard's ring is ours, the same in all themes.
    const bool ringed = item.state.testFlag(QStyle::State_HasFocus);
    item.state.setFlag(QStyle::State_HasFocus, false);
    if (spans.isEmpty() && other.isEmpty())
        EntryDelegate::paint(painter, item, index);
    else
        paintMatch(painter, item, index);
    if (!ringed)
        return;
    painter->save();
    painter->setPen(QPen(m_theme.colour(Colour::Accent), 2));
    painter->drawRect(item.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void NodeDelegate::paintMatch(QPainter* painter, QStyleOptionViewItem item, const QModelIndex& index) const {
    const auto spans = index.data(PortfolioTreeModel::MatchSpansRole).value<QVector<TextSpan>>();
    const QString other = index.data(PortfolioTreeModel::OtherNameRole).toString();
    initStyleOption(&item, index);
    const QString text = item.text;
    const QStyle* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &item, item.widget) + 1;
    area.adjust(margin, 0, -margin, 0);
    item.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

    painter->save();
    painter->setClipRect(item.rect);
    // The name that matches has to be seen, so the other one gives way.
    QRect nameArea = area;
    if (!other.isEmpty())
        nameArea.setWidth(
            std::max(area.width() / 3, area.width() - gap - item.fontMetrics.horizontalAdvance(other) - gap));
    const int taken = drawMarked(*painter, nameArea, text, spans, item.font, item.palette.color(QPalette::Text));
    if (!other.isEmpty()) {
        const auto otherSpans = index.data(PortfolioTreeModel::OtherMatchSpansRole).value<QVector<TextSpan>>();
        drawMarked(*painter, area.adjusted(taken + gap, 0, 0, 0), other, otherSpans, item.font,
                   m_theme.colour(Colour::MutedText));
    }
    painter->restore();
}

void NodeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    item.rect.setRight(item.rect.right() + spareRoom(index, editor->parentWidget()->parentWidget()));
    EntryDelegate::updateEditorGeometry(editor, item, index);
}

QWidget* NodeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name", "of a node, in the tree"));
    if (index.data(PortfolioTreeModel::IsUnnamedRole).toBool())
        editor->setPlaceholderText(tr("Name this place"));
    return editor;
}

} // namespace atlas
