// SPDX-License-Identifier: Apache-2.0
// What each part looks like: boxes, entries, items, marks, menus and tabs. look_style_drawing.cpp says where they
// stand.
#include "look/frame_kind.h"
#include "look/look_style.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyleOption>

namespace atlas {

namespace {

bool says(const QWidget* widget, const char* property) {
    return widget != nullptr && widget->property(property).toBool();
}

void drawPolyline(QPainter* painter, const QColor& colour, std::initializer_list<QPointF> points) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(QList<QPointF>(points)));
    painter->restore();
}

} // namespace

void LookStyle::drawBox(QPainter* painter, const QRect& rect, const Box& box) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, box.radius > 0);
    const bool hasLine = box.width > 0 && box.line.alpha() > 0;
    QPen pen(box.line, box.width, box.pen);
    pen.setJoinStyle(Qt::MiterJoin);
    painter->setPen(hasLine ? pen : QPen(Qt::NoPen));
    painter->setBrush(box.fill.alpha() > 0 ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const qreal inset = hasLine ? box.width / 2.0 : 0;
    const qreal radius = std::max(0.0, box.radius - inset);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void LookStyle::drawChevron(QPainter* painter, const QRect& place, int size, Qt::ArrowType to) const {
    const QPointF middle = QRectF(place).center();
    const qreal wide = size * 0.35, deep = size * 0.18;
    const bool isAcross = to == Qt::LeftArrow || to == Qt::RightArrow;
    const qreal sign = to == Qt::UpArrow || to == Qt::LeftArrow ? 1 : -1;
    const QPointF side = isAcross ? QPointF(0, wide) : QPointF(wide, 0);
    const QPointF back = isAcross ? QPointF(sign * deep, 0) : QPointF(0, sign * deep);
    drawPolyline(painter, colour(Colour::Recede), {middle - side + back, middle - back, middle + side + back});
}

LookStyle::Box LookStyle::pushButton(const QStyleOption& option, const QWidget* widget) const {
    const bool isEnabled = is(option, State_Enabled), hasFocus = is(option, State_HasFocus);
    if (says(widget, "link"))
        return {Qt::transparent, hasFocus ? colour(Colour::Accent) : QColor(Qt::transparent)};
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool isDefault = button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    if (isDefault || says(widget, "primary")) {
        if (!isEnabled)
            return {colour(Colour::Raised), colour(Colour::Border)};
        return {colour(Colour::Accent), colour(hasFocus ? Colour::Text : Colour::Accent), hasFocus ? 2 : 1};
    }
    Colour fill = Colour::Surface;
    if (isEnabled && (is(option, State_Sunken) || is(option, State_On)))
        fill = Colour::Selection;
    else if (isEnabled && is(option, State_MouseOver))
        fill = Colour::Raised;
    return {colour(fill), colour(hasFocus ? Colour::Accent : Colour::Border), hasFocus ? 2 : 1};
}

LookStyle::Box LookStyle::toolButton(const QStyleOption& option) const {
    QColor fill = Qt::transparent;
    if (is(option, State_Enabled) && (is(option, State_Sunken) || is(option, State_On)))
        fill = colour(Colour::Selection);
    else if (is(option, State_Enabled) && is(option, State_MouseOver))
        fill = colour(Colour::Raised);
    return {fill, is(option, State_HasFocus) ? colour(Colour::Accent) : QColor(Qt::transparent)};
}

LookStyle::Box LookStyle::field(const QStyleOption& option, const QWidget* widget) const {
    const bool hasFocus = is(option, State_HasFocus);
    return {colour(is(option, State_Enabled) ? Colour::Surface : Colour::Background),
            colour(hasFocus ? Colour::Accent : Colour::Border), hasFocus ? 2 : 1, isInItemView(widget) ? 0 : 6};
}

void LookStyle::drawFrame(const QStyleOption& option, QPainter* painter, const QWidget* widget) const {
    const bool hasFocus = widget != nullptr && widget->hasFocus();
    const QColor accent = colour(Colour::Accent);
    Box box{colour(Colour::Surface), hasFocus ? accent : colour(Colour::Border), hasFocus ? 2 : 1, 8};
    switch (frameKind(widget)) {
    case FrameKind::Plain:
        if (qobject_cast<const QAbstractItemView*>(widget) == nullptr) // a list stands on its ground alone
            QProxyStyle::drawControl(CE_ShapedFrame, &option, painter, widget);
        return;
    case FrameKind::Card:
        break;
    case FrameKind::DashedCard:
        box = {Qt::transparent, hasFocus ? accent : colour(Colour::Recede), hasFocus ? 2 : 1, 8, Qt::DashLine};
        break;
    case FrameKind::Banner:
        box = {colour(Colour::Selection), accent, 1, 8};
        break;
    case FrameKind::Chip:
        box = {colour(Colour::Raised), Qt::transparent, 0, 9};
        break;
    case FrameKind::Entry:
        box = field(option, widget);
        break;
    case FrameKind::Popup:
        box = {colour(Colour::Surface), colour(Colour::MutedText), 1, 0};
        break;
    }
    drawBox(painter, option.rect, box);
}

void LookStyle::drawItem(const QStyleOptionViewItem& option, QPainter* painter, const QWidget* widget) const {
    const bool isSelected = is(option, State_Selected);
    const bool isHovered = is(option, State_Enabled) && is(option, State_MouseOver);
    if (widget != nullptr && widget->objectName() == QLatin1String("workspaces")) {
        if (isSelected || isHovered)
            drawBox(painter, option.rect, {colour(isSelected ? Colour::Selection : Colour::Raised), {}, 0, 6});
        if (isSelected)
            drawBox(painter, QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                    {colour(Colour::Accent), {}, 0, 1});
        if (is(option, State_HasFocus))
            drawBox(painter, option.rect, {Qt::transparent, colour(Colour::Accent), 2, 6});
        return;
    }
    if (isSelected || isHovered)
        painter->fillRect(option.rect, colour(isSelected ? Colour::Selection : Colour::Raised));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
}

void LookStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter* painter) const {
    const QRect rect(option.rect.center() - QPoint(7, 7), QSize(15, 15));
    const bool isOn = is(option, State_On), isPart = is(option, State_NoChange);
    const bool isEnabled = is(option, State_Enabled);
    const bool isRound = element == PE_IndicatorRadioButton;
    const QColor mark = isEnabled ? colour(Colour::Accent) : colour(Colour::Recede);
    if (isRound) {
        drawBox(painter, rect, {colour(Colour::Surface), isOn ? mark : colour(Colour::MutedText), isOn ? 2 : 1, 8});
        if (isOn)
            drawBox(painter, rect.adjusted(4, 4, -4, -4), {mark, {}, 0, 4});
        return;
    }
    const bool isMarked = isOn || isPart;
    drawBox(painter, rect,
            {isMarked ? mark : colour(Colour::Surface), isMarked ? mark : colour(Colour::MutedText), 1, 3});
    const QPointF corner = rect.topLeft();
    if (isOn)
        drawPolyline(painter, colour(Colour::AccentText),
                     {corner + QPointF(3.5, 7.5), corner + QPointF(6.5, 10.5), corner + QPointF(11.5, 4.5)});
    else if (isPart)
        drawPolyline(painter, colour(Colour::AccentText), {corner + QPointF(4, 7.5), corner + QPointF(11, 7.5)});
}

void LookStyle::drawMenuItem(const QStyleOptionMenuItem& option, QPainter* painter, const QWidget* widget) const {
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), colour(Colour::Border));
        return;
    }
    const bool isEnabled = is(option, State_Enabled);
    if (isEnabled && is(option, State_Selected))
        drawBox(painter, rect, {colour(Colour::Selection), {}, 0, 4});
    const int gutter = menuGutter(&option);
    const QColor ink = colour(isEnabled ? Colour::Text : Colour::Recede);
    const auto mirrored = [&](const QRect& place) { return visualRect(option.direction, rect, place); };
    const QRect mark = mirrored(QRect(rect.left() + 8, rect.center().y() - 7, 15, 15));
    if (option.checked)
        drawPolyline(
            painter, ink,
            {mark.topLeft() + QPointF(2.5, 7.5), mark.topLeft() + QPointF(6, 11), mark.topLeft() + QPointF(12, 3.5)});
    else if (!option.icon.isNull())
        option.icon.paint(painter, mark, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect text = mirrored(rect.adjusted(gutter, 0, -28, 0));
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter->save();
    painter->setFont(option.font);
    painter->setPen(ink);
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextDontClip | Qt::TextSingleLine;
    painter->drawText(text, flags | visualAlignment(option.direction, Qt::AlignLeft), option.text.left(tab));
    if (tab >= 0)
        painter->drawText(mirrored(rect.adjusted(gutter, 0, -12, 0)),
                          flags | visualAlignment(option.direction, Qt::AlignRight), option.text.mid(tab + 1));
    painter->restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        QStyleOption arrow;
        arrow.rect = mirrored(QRect(rect.right() - 20, rect.center().y() - 5, 10, 10));
        const bool isLeft = option.direction == Qt::RightToLeft;
        proxy()->drawPrimitive(isLeft ? PE_IndicatorArrowLeft : PE_IndicatorArrowRight, &arrow, painter, widget);
    }
}

void LookStyle::drawPushButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget) const {
    QStyleOptionButton label = option;
    const bool isEnabled = is(option, State_Enabled);
    const bool isLink = says(widget, "link");
    if (isEnabled && isLink)
        label.palette.setColor(QPalette::ButtonText, colour(Colour::Accent));
    else if (isEnabled && (says(widget, "primary") || option.features.testFlag(QStyleOptionButton::DefaultButton)))
        label.palette.setColor(QPalette::ButtonText, colour(Colour::AccentText));
    if (!isLink)
        return QProxyStyle::drawControl(CE_PushButtonLabel, &label, painter, widget);
    painter->save();
    QFont font = painter->font();
    font.setUnderline(isEnabled && is(option, State_MouseOver));
    painter->setFont(font);
    const int alignment = static_cast<int>(visualAlignment(option.direction, Qt::AlignLeft));
    proxy()->drawItemText(painter, option.rect.adjusted(5, 0, -5, 0),
                          alignment | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, label.palette,
                          isEnabled, label.text, QPalette::ButtonText);
    painter->restore();
}

void LookStyle::drawTab(const QStyleOptionTab& option, QPainter* painter) const {
    const QRect rect = option.rect.adjusted(0, 0, -2, 0);
    if (is(option, State_Enabled) && is(option, State_MouseOver))
        painter->fillRect(rect.adjusted(0, 0, 0, -2), colour(Colour::Raised));
    if (is(option, State_Selected))
        painter->fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour(Colour::Accent));
}

void LookStyle::drawTabLabel(const QStyleOptionTab& option, QPainter* painter, const QWidget* widget) const {
    Colour ink = is(option, State_Selected) || is(option, State_MouseOver) ? Colour::Text : Colour::MutedText;
    if (!is(option, State_Enabled))
        ink = Colour::Recede;
    else if (is(option, State_Selected) && is(option, State_HasFocus))
        ink = Colour::Accent;
    painter->save();
    painter->setPen(colour(ink));
    painter->drawText(proxy()->subElementRect(SE_TabBarTabText, &option, widget),
                      Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

} // namespace atlas
