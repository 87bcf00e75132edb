// SPDX-License-Identifier: Apache-2.0
#include "parts/spoken_links.h"

#include "parts/announcement.h"

#include <QTextCursor>

namespace atlas {

void speakLink(const QWidget& text, const QString& link) {
    if (text.hasFocus() && !link.isEmpty())
        announce(text, LinkLabel::tr("%1, link", "spoken").arg(link));
}

bool LinkLabel::focusNextPrevChild(bool next) {
    const bool moved = QLabel::focusNextPrevChild(next);
    speakLink(*this, selectedText());
    return moved;
}

void LinkLabel::focusInEvent(QFocusEvent* event) {
    QLabel::focusInEvent(event);
    const bool next = event->reason() == Qt::TabFocusReason;
    if ((next || event->reason() == Qt::BacktabFocusReason) && text().contains(QLatin1String("<a ")))
        (void)focusNextPrevChild(next);
}

bool LinkBrowser::focusNextPrevChild(bool next) {
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (textCursor().charFormat().isAnchor())
        speakLink(*this, textCursor().selectedText());
    return moved;
}

} // namespace atlas
