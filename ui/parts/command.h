// SPDX-License-Identifier: Apache-2.0
// What a page offers, by the names under which the command palette asks for it (window/page_commands): a button, a tab,
// or something that only a menu or a key does.
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace atlas {

/// Names a button, a check box, or a widget that is a tab.
void setCommand(QObject* control, const QString& name);
/// Names what no control does; `run` says itself why it can't be done.
void setCommand(QWidget* on, const QString& name, const std::function<void()>& run);

/// Does what has that name in `page`, or shows the tab; false: it can't be done just now.
bool runCommand(QWidget& page, const QString& name);
/// The one in `page` that has such a command and the keyboard, or is seen first; nullptr: none.
[[nodiscard]] QWidget* holderInSight(const QWidget& page, const QString& name);

} // namespace atlas
