// SPDX-License-Identifier: Apache-2.0
// Draws the portfolio tree's names: search matches marked and bold, the other language's name where only that one
// matches, places to fill in muted; and edits a name in its place.
#pragma once

#include "look/theme.h"
#include "models/match_spans.h"
#include "parts/entry_delegate.h"

namespace atlas {

class NodeDelegate : public EntryDelegate {
    Q_OBJECT
public:
    explicit NodeDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// A name runs on over an empty target beside it, in the narrow tree where there is no other column between.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintMatch(QPainter* painter, QStyleOptionViewItem item, const QModelIndex& index) const;
    /// Draws a line of text with its matches marked, cut with an ellipsis; answers the width that it took.
    int drawMarked(QPainter& painter, const QRect& area, const QString& text, const QVector<TextSpan>& spans,
                   const QFont& font, const QColor& colour) const;

    Theme m_theme;
};

} // namespace atlas
