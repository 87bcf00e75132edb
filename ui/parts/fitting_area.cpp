// SPDX-License-Identifier: Apache-2.0
#include "parts/fitting_area.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSize least{160, 96};

QWidget* holding(QLayout* layout) {
    auto* holder = new QWidget;
    layout->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(layout);
    return holder;
}

} // namespace

FittingArea::FittingArea(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields scroll into sight as the keyboard reaches them
    setWidgetResizable(true);
    setWidget(content);
}

FittingArea::FittingArea(QLayout* content, QWidget* parent) : FittingArea(holding(content), parent) {}

QSize FittingArea::sizeHint() const { return widget()->sizeHint().expandedTo(widget()->minimumSizeHint()); }

QSize FittingArea::minimumSizeHint() const {
    const QSize whole = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->sizeHint().width();
    // A column is read without scrolling sideways as long as that asks for no more than half a small screen.
    const int width = whole.width() + bar <= 480 ? whole.width() + bar : least.width();
    return {width, std::min(whole.height(), least.height())};
}

bool FittingArea::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace atlas
