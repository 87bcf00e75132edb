// SPDX-License-Identifier: Apache-2.0
#include "parts/plain_text.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QToolTip>

namespace atlas {

namespace {

constexpr qsizetype longLine = 80; ///< characters; Qt breaks the lines of rich tips only

/// What a view says of the place under the mouse: of a heading, or of a cell.
QString tipAt(const QAbstractItemView& view, QPoint place) {
    if (const auto* header = qobject_cast<const QHeaderView*>(&view))
        return header->model() == nullptr
                   ? QString()
                   : header->model()
                         ->headerData(header->logicalIndexAt(place), header->orientation(), Qt::ToolTipRole)
                         .toString();
    return view.indexAt(place).data(Qt::ToolTipRole).toString();
}

QString tipOf(const QWidget& widget, QPoint place) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget.parentWidget());
    const QString ofPlace = view != nullptr && view->viewport() == &widget ? tipAt(*view, place) : QString();
    return ofPlace.isEmpty() ? widget.toolTip() : ofPlace;
}

} // namespace

QString PlainText::tip(const QString& text) {
    if (text.size() <= longLine && !Qt::mightBeRichText(text))
        return text;
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
}

bool PlainText::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Polish) {
        // A tooltip's own label gets what tip() has made.
        if (auto* label = qobject_cast<QLabel*>(watched);
            label != nullptr && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
            label->setTextFormat(Qt::PlainText);
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (auto* widget = qobject_cast<QWidget*>(watched)) {
            const QString text = tipOf(*widget, help->pos());
            if (const QString shown = tip(text); shown != text) {
                QToolTip::showText(help->globalPos(), shown, widget);
                return true;
            }
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
