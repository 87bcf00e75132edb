// SPDX-License-Identifier: Apache-2.0
// Where the keyboard goes in the main window.
#include "parts/tab_order.h"
#include "state/workspace.h"
#include "window/main_tool_bar.h"
#include "window/main_window.h"
#include "window/status_line.h"

#include <QAbstractItemView>
#include <QDockWidget>
#include <QStackedWidget>

#include <algorithm>

namespace atlas {

void MainWindow::goToWorkspace(const QString& name) {
    showWorkspace(name);
    QWidget* page = m_pages->currentWidget();
    // Where it was on this page; at first its table or list, else what stands first.
    QWidget* place = page->focusWidget();
    if (place == nullptr || place == page || !place->isVisible() || !place->isEnabled()) {
        const QVector<QWidget*> stops = tabStops(*page);
        const auto view = std::find_if(stops.begin(), stops.end(), [](const QWidget* stop) {
            return qobject_cast<const QAbstractItemView*>(stop) != nullptr && stop->isVisible();
        });
        place = name != workspaceNames().first() && view != stops.end() ? *view : nextStop(stops, nullptr, true);
    }
    if (place != nullptr)
        place->setFocus(Qt::ShortcutFocusReason);
}

bool MainWindow::focusNextPrevChild(bool next) {
    if (m_isGoing || m_status == nullptr)
        return false;
    QVector<QWidget*> stops;
    for (QWidget* part : std::initializer_list<QWidget*>{m_toolBar, m_navigationDock->widget(), centralWidget(),
                                                         m_inspectorDock->widget(), m_status})
        stops.append(tabStops(*part));
    QWidget* at = focusWidget();
    // Qt asks this, too, where the control that has the keyboard is hidden or disabled.
    const bool isGone = at != nullptr && (!at->isVisible() || !at->isEnabled());
    QWidget* to = isGone ? nearestStop(stops, *at) : nextStop(stops, at, next);
    if (to == nullptr)
        return false;
    to->setFocus(isGone ? Qt::OtherFocusReason : next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace atlas
