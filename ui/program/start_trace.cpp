// SPDX-License-Identifier: Apache-2.0
#include "program/start_trace.h"

#include <QApplication>
#include <QTimer>
#include <QWidget>

#include <cstdio>

namespace atlas {

void traceStart(QWidget* window) {
    if (!qEnvironmentVariableIsSet("ATLAS_TRACE_START"))
        return;
    // Two turns of the event loop: the first shows and lays out, the second has painted all that was asked for.
    QTimer::singleShot(0, window, [window] {
        QTimer::singleShot(0, window, [window] {
            window->repaint();
            std::fputs("first-picture\n", stderr);
            std::fflush(stderr);
            QApplication::exit(0);
        });
    });
}

} // namespace atlas
