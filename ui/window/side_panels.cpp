// SPDX-License-Identifier: Apache-2.0
#include "window/side_panels.h"

#include <QDockWidget>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace atlas {

SidePanels::SidePanels(QMainWindow& window) : QObject(&window), m_window(window) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SidePanels::apply);
    window.installEventFilter(this);
}

void SidePanels::add(QDockWidget* panel, int width) {
    m_panels.append({panel, width});
    // One that comes back takes from its neighbour what it needs.
    connect(panel, &QDockWidget::visibilityChanged, &m_later, [this] { m_later.start(0); });
    m_later.start(0);
}

QVector<int> SidePanels::widths() const {
    QVector<int> widths;
    for (const Panel& each : m_panels)
        widths.append(each.width);
    return widths;
}

void SidePanels::setWidths(const QVector<int>& widths) {
    for (qsizetype i = 0; i < std::min(widths.size(), m_panels.size()); ++i)
        if (widths[i] > 0)
            m_panels[i].width = widths[i];
    m_later.start(0);
}

void SidePanels::apply() {
    if (m_isDragged)
        return;
    QList<QDockWidget*> docks;
    QList<int> widths;
    for (const Panel& each : std::as_const(m_panels))
        if (!each.dock->isHidden()) {
            docks.append(each.dock);
            widths.append(each.width);
        }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
}

bool SidePanels::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_isDragged = m_window.isSeparator(static_cast<QMouseEvent*>(event)->position().toPoint());
        break;
    case QEvent::MouseButtonRelease:
        if (std::exchange(m_isDragged, false)) {
            for (Panel& each : m_panels)
                if (!each.dock->isHidden() && each.dock->widget()->maximumWidth() == QWIDGETSIZE_MAX) // not folded
                    each.width = each.dock->width();
            Q_EMIT dragged();
        }
        break;
    case QEvent::Resize:
    case QEvent::Show:
        m_later.start(0);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
