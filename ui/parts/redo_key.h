// SPDX-License-Identifier: Apache-2.0
// Ctrl+Y redoes here on every system. X11 knows Ctrl+Shift+Z alone, so a text field would leave Ctrl+Y to the window,
// and it would redo an edit of the portfolio while somebody is typing. This makes it the system's own key for whoever
// has the keyboard.
#pragma once

#include <QObject>

namespace atlas {

/// An event filter of the application.
class RedoKey : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
