// SPDX-License-Identifier: Apache-2.0
// A slide in the list of a story: its number, its picture, a ring where it is selected.
#pragma once

#include "state/view_state.h"

#include <QStyledItemDelegate>

namespace atlas {

class SlideThumbnails;

class SlideDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SlideDelegate(SlideThumbnails& thumbnails, const ViewState& view, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    SlideThumbnails& m_thumbnails;
    const ViewState& m_view;
};

} // namespace atlas
