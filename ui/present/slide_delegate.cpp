// SPDX-License-Identifier: Apache-2.0
#include "present/slide_delegate.h"

#include "models/slide_model.h"
#include "slides/slide_thumbnails.h"

#include <QPainter>
#include <QWidget>

namespace atlas {

namespace {
constexpr int numberWidth = 24;
constexpr int gap = 6;
constexpr double ratio = 16.0 / 9;

QSize pictureSize(int width) {
    const int wide = std::max(width - numberWidth - 2 * gap, 64);
    return {wide, static_cast<int>(wide / ratio)};
}
} // namespace

SlideDelegate::SlideDelegate(SlideThumbnails& thumbnails, const ViewState& view, QObject* parent)
    : QStyledItemDelegate(parent), m_thumbnails(thumbnails), m_view(view) {}

QSize SlideDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    const int width = option.widget != nullptr ? option.widget->width() - 20 : 200;
    return {width, pictureSize(width).height() + 2 * gap};
}

void SlideDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = m_view.theme();
    const QSize size = pictureSize(option.rect.width());
    const QRect picture(option.rect.left() + numberWidth + gap, option.rect.top() + gap, size.width(), size.height());
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::font(TypeStep::Small, isSelected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(theme.colour(isSelected ? Colour::Text : Colour::MutedText));
    painter->drawText(QRect(option.rect.left(), picture.top(), numberWidth, 20), Qt::AlignRight | Qt::AlignTop,
                      QString::number(index.row() + 1));
    const SlideId id{index.data(SlideModel::IdRole).toLongLong()};
    const QPixmap drawn = m_thumbnails.of(id, size, painter->device()->devicePixelRatioF());
    if (drawn.isNull())
        painter->fillRect(picture, theme.colour(Colour::Surface));
    else
        painter->drawPixmap(picture, drawn);
    const qreal width = isSelected ? 3 : 1;
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    const Colour edge = isSelected ? Colour::Accent : isHovered ? Colour::MutedText : Colour::Border;
    painter->setPen(QPen(theme.colour(edge), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(picture).adjusted(-width / 2, -width / 2, width / 2, width / 2), 4, 4);
    painter->restore();
}

} // namespace atlas
