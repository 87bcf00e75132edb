// SPDX-License-Identifier: Apache-2.0
// Draws the cells of a panel's table: a main text and under it a note, muted; what is assumed is hatched. A text
// without a note may take both lines.
#pragma once

#include "look/theme.h"
#include "parts/entry_delegate.h"

class QTableView;

namespace atlas {

class NotedDelegate : public EntryDelegate {
    Q_OBJECT
public:
    explicit NotedDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme;
};

/// A table of a panel: no grid, rows of up to three lines, the first column takes what the others leave. Its height
/// follows its rows up to `mostRows`; fitRows() after they changed.
void dressPanelTable(QTableView& table);
void fitRows(QTableView& table, int mostRows = 12);

} // namespace atlas
