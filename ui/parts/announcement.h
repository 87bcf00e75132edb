// SPDX-License-Identifier: Apache-2.0
// What a screen reader says of its own accord: why something was refused, that nothing was found, how many were. Such
// a sentence stands beside the control that has the keyboard, so nothing else would read it out.
#pragma once

#include <QString>
#include <QWidget>

namespace atlas {

/// Does anybody listen? Where nobody does, nothing is told.
[[nodiscard]] bool isHeard();
/// Besides the screen readers that Qt knows of: whoever has QAccessible's update handler.
void setHeard(bool listens);

/// Has a sentence spoken, once; an empty one says nothing.
void announce(const QWidget& from, const QString& sentence);

/// What it is spoken from: a notification, which no eye sees.
class Announcement : public QWidget {
    Q_OBJECT
public:
    explicit Announcement(QWidget* window);

    void say(const QString& sentence);
};

} // namespace atlas
