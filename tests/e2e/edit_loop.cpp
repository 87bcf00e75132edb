// SPDX-License-Identifier: Apache-2.0
// Edits a portfolio as fast as it can and says after each edit what a screen would show as saved, until somebody kills
// it. Usage: edit_loop FILE FIRST. Edit number N sets the target of a cell that follows from N to a rate that follows
// from N.
#include "session/session.h"

#include <QCoreApplication>

#include <cstdio>

using namespace atlas;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    auto session = Session::open(QString::fromLocal8Bit(argv[1]), QStringLiteral("edit loop"));
    if (!session)
        return 1;
    const Indicator* indicator = (*session)->indicator(u"industrial-added-value");
    const QVector<NodeId> nodes = (*session)->outline().children((*session)->find(QStringLiteral("leading")).value());
    int number = 0;
    QObject::connect(session->get(), &Session::changed, &application, [&number] {
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    for (number = QByteArray(argv[2]).toInt();; ++number) {
        const TargetCell cell{nodes.at(number % nodes.size()), indicator->id, 2024 + number % 7};
        if (!(*session)->setTarget(cell, number / 10000.0))
            return 1;
    }
}
