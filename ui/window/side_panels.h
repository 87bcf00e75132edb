// SPDX-License-Identifier: Apache-2.0
// How wide the panels beside the pages are: as somebody last dragged them. A window that becomes narrow, on a smaller
// display, takes width from them; when it is wide again they have it back.
#pragma once

#include <QMainWindow>
#include <QTimer>
#include <QVector>

class QDockWidget;

namespace atlas {

class SidePanels : public QObject {
    Q_OBJECT
public:
    explicit SidePanels(QMainWindow& window);

    void add(QDockWidget* panel, int width);
    [[nodiscard]] QVector<int> widths() const; ///< in the order in which they were added
    void setWidths(const QVector<int>& widths);
    void restore() { m_later.start(0); } ///< once the window has laid out what it has now

Q_SIGNALS:
    void dragged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    struct Panel {
        QDockWidget* dock;
        int width;
    };
    QMainWindow& m_window;
    QVector<Panel> m_panels;
    QTimer m_later;
    bool m_isDragged = false;
};

} // namespace atlas
