// SPDX-License-Identifier: Apache-2.0
#include "look/frame_kind.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextBrowser>
#include <QTextEdit>
#include <QVariant>

namespace atlas {

FrameKind frameKind(const QWidget* widget) {
    const auto* frame = qobject_cast<const QFrame*>(widget);
    if (frame == nullptr || qobject_cast<const QAbstractItemView*>(frame) != nullptr)
        return FrameKind::Plain;
    if (qobject_cast<const QPlainTextEdit*>(frame) != nullptr ||
        (qobject_cast<const QTextEdit*>(frame) != nullptr && qobject_cast<const QTextBrowser*>(frame) == nullptr))
        return frame->frameShape() == QFrame::NoFrame ? FrameKind::Plain : FrameKind::Entry;
    if (const QVariant card = frame->property("card"); card.isValid())
        return card.toString() == QLatin1String("dashed") ? FrameKind::DashedCard : FrameKind::Card;
    if (frame->property("banner").toBool())
        return FrameKind::Banner;
    if (frame->property("chip").toBool())
        return FrameKind::Chip;
    return frame->objectName() == QLatin1String("paletteFrame") ? FrameKind::Popup : FrameKind::Plain;
}

std::optional<QRect> frameContents(const QWidget* widget, const QRect& frame) {
    switch (frameKind(widget)) {
    case FrameKind::Plain:
        return std::nullopt;
    case FrameKind::Chip:
        return frame.adjusted(8, 2, -8, -2);
    case FrameKind::Entry:
        return frame.adjusted(9, 5, -9, -5);
    default:
        return frame.adjusted(1, 1, -1, -1);
    }
}

bool isInItemView(const QWidget* widget) {
    const QWidget* viewport = widget != nullptr ? widget->parentWidget() : nullptr;
    return viewport != nullptr && qobject_cast<const QAbstractItemView*>(viewport->parentWidget()) != nullptr;
}

int menuGutter(const QStyleOptionMenuItem* item) {
    return item != nullptr && (item->menuHasCheckableItems || item->maxIconWidth > 0) ? 30 : 12;
}

} // namespace atlas
