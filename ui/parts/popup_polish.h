// SPDX-License-Identifier: Apache-2.0
// Qt keeps the style sheet's rules for a widget until the widget goes, but only of one that was polished: the list of a
// combo box that nobody opens never is, and would leave its rules behind with every dialog.
#pragma once

#include <QObject>

namespace atlas {

/// Watches the application: the list of each combo box is polished with the box.
class PopupPolish : public QObject {
    Q_OBJECT
public:
    explicit PopupPolish(QObject* parent = nullptr) : QObject(parent) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
