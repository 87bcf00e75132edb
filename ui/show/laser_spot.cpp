// SPDX-License-Identifier: Apache-2.0
#include "show/laser_spot.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

LaserSpot::LaserSpot(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void LaserSpot::pointAt(QPointF place) {
    const int side = std::max(16, parentWidget()->height() / 27);
    setGeometry(QRect(place.toPoint() - QPoint(side / 2, side / 2), QSize(side, side)));
}

void LaserSpot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = width(), rim = side / 14;
    const QRectF disc = QRectF(rect()).adjusted(rim, rim, -rim, -rim);
    // Red between a dark and a light ring: one of the three stands out on any colour, for every sight.
    QRadialGradient soft(disc.center(), disc.width() / 2);
    soft.setColorAt(0, QColor(255, 120, 110));
    soft.setColorAt(0.55, QColor(235, 20, 20));
    soft.setColorAt(1, QColor(190, 0, 0));
    painter.setPen(QPen(QColor(20, 0, 0), rim * 1.2));
    painter.setBrush(soft);
    painter.drawEllipse(disc);
    painter.setPen(QPen(Qt::white, rim * 0.9));
    painter.setBrush(Qt::NoBrush);
    const qreal inner = rim * 1.1;
    painter.drawEllipse(disc.adjusted(inner, inner, -inner, -inner));
}

} // namespace atlas
