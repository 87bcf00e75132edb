// SPDX-License-Identifier: Apache-2.0
// When the system asks the program to end (a session that ends, kill, Ctrl+C in its terminal), it is told like a click.
#pragma once

#include <QObject>

namespace atlas {

class EndSignals : public QObject {
    Q_OBJECT
public:
    /// From now on SIGTERM, SIGINT and SIGHUP end in endAsked(); a second one ends the program at once. Those that are
    /// ignored, as after nohup, stay so. One object a program.
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endAsked();
};

} // namespace atlas
