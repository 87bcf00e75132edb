// SPDX-License-Identifier: Apache-2.0
// Texts with links that Tab walks, each of which a screen reader hears: to it, such a text is one piece.
#pragma once

#include <QFocusEvent>
#include <QLabel>
#include <QTextBrowser>

namespace atlas {

/// Has the link spoken that the keyboard is on; nothing for none.
void speakLink(const QWidget& text, const QString& link);

class LinkLabel : public QLabel {
    Q_OBJECT
public:
    using QLabel::QLabel;

protected:
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override; ///< on its first link, or from behind on its last
};

class LinkBrowser : public QTextBrowser {
    Q_OBJECT
public:
    using QTextBrowser::QTextBrowser;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace atlas
