// SPDX-License-Identifier: Apache-2.0
// The spot of a laser pointer over the slide: a widget as small as the spot, so that moving it leaves the slide's
// picture as it is.
#pragma once

#include <QWidget>

namespace atlas {

class LaserSpot : public QWidget {
    Q_OBJECT
public:
    explicit LaserSpot(QWidget* parent);

    /// Its middle, in the parent. Its size goes by the parent's height.
    void pointAt(QPointF place);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas
