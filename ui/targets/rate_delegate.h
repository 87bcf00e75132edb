// SPDX-License-Identifier: Apache-2.0
// Draws the cells of the targets table: what is carried on or rolled up stands back, under the target of a parent stand
// small what its parts add up to and the gap, the current cell has a ring, a lock, an uncertainty and a note have their
// marks; and edits a rate in its cell, by typing, arrow keys and wheel.
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
    /// A parent's row is higher, whatever it says at the moment, so that no row moves under an entry.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    [[nodiscard]] static int rateWidth(const QFontMetrics& metrics, const QString& widest);  ///< with marks at its left
    [[nodiscard]] static int plainWidth(const QFontMetrics& metrics, const QString& widest); ///< without
    [[nodiscard]] static int bottomUpWidth(const QString& widest); ///< of what stands under a rate

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void entryForAll(const QString& typed); ///< Ctrl+Enter: into all selected cells

protected:
    void begin(QLineEdit& line, const QModelIndex& index) const override;
    void write(QLineEdit& line, QAbstractItemModel& model, const QModelIndex& index) const override;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    void paintBottomUp(QPainter& painter, const QRect& place, const QString& text, bool isOpen) const;
    void paintMarks(QPainter& painter, const QRect& cell, int textWidth, const QModelIndex& index) const;

    Theme m_theme;
};

} // namespace atlas
