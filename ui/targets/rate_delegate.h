// SPDX-License-Identifier: Apache-2.0
// Draws the cells of the targets table: what is carried on or rolled up stands back, the current cell has a ring, a
// lock, an uncertainty and a note have their marks; and edits a rate in its cell, by typing, arrow keys and wheel.
#pragma once

#include "look/theme.h"
#include "parts/entry_delegate.h"

namespace atlas {

class RateDelegate : public EntryDelegate {
    Q_OBJECT
public:
    explicit RateDelegate(const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void entryForAll(const QString& typed); ///< Ctrl+Enter: into all selected cells

protected:
    void begin(QLineEdit& line, const QModelIndex& index) const override;
    void write(QLineEdit& line, QAbstractItemModel& model, const QModelIndex& index) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintMarks(QPainter& painter, const QRect& cell, int textWidth, const QModelIndex& index) const;

    Theme m_theme;
};

} // namespace atlas
