// SPDX-License-Identifier: Apache-2.0
// A slider that goes where it is clicked and can be dragged on from there.
#pragma once

#include <QSlider>

namespace atlas {

class JumpSlider : public QSlider {
    Q_OBJECT
public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace atlas
