// SPDX-License-Identifier: Apache-2.0
// A slider of a rate that goes where it is clicked and can be dragged on from there. Its steps are tenths of a
// percentage point; a screen reader says percent.
#pragma once

#include <QSlider>

namespace atlas {

class JumpSlider : public QSlider {
    Q_OBJECT
public:
    explicit JumpSlider(Qt::Orientation orientation, QWidget* parent = nullptr);

    static constexpr int stepsPerPercent = 10;

protected:
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace atlas
