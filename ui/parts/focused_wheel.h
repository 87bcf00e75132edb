// SPDX-License-Identifier: Apache-2.0
// Whoever scrolls a page passes over spin boxes, sliders and lists to choose from, and must not change what they say:
// the wheel belongs to a control only while that has the keyboard. Here for the whole program.
#pragma once

#include <QObject>

namespace atlas {

/// Watches the application. A wheel over a control without the keyboard goes on to what scrolls around it.
class FocusedWheel : public QObject {
    Q_OBJECT
public:
    explicit FocusedWheel(QObject* parent = nullptr) : QObject(parent) {}

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace atlas
