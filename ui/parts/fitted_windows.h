// SPDX-License-Identifier: Apache-2.0
// No window is larger than the screen that it opens on, less what the desktop keeps for itself; its buttons would lie
// off the edge. Here for every window and dialog of the program; what a window does with less room is its own affair
// (FittingArea).
#pragma once

#include <QObject>

namespace atlas {

/// Watches the application: a window that is shown is as large as it wants to be, and no larger than there is room.
class FittedWindows : public QObject {
    Q_OBJECT
public:
    explicit FittedWindows(QObject* parent = nullptr) : QObject(parent) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
