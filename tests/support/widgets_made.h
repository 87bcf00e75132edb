// SPDX-License-Identifier: Apache-2.0
// Counts the widgets that are made while it is there: those too that are gone again.
#pragma once

#include <QApplication>
#include <QEvent>

namespace atlas::test {

class WidgetsMade : public QObject {
public:
    WidgetsMade() { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Create && watched->isWidgetType())
            ++m_count;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace atlas::test
