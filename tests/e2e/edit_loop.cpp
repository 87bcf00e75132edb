// SPDX-License-Identifier: Apache-2.0
// Edits a portfolio as fast as it can and says after each edit what a screen would show as saved, until somebody kills
// it. Usage: edit_loop FILE FIRST [blocks]. Edit number N sets the target of a cell that follows from N to a rate that
// follows from N. With "blocks" each edit is a step of many rows instead: in turn a spread over 50 cells, what stands
// beside 20 of them, and 30 other cells as a merge would set them.
#include "edit_blocks.h"
#include "support/edits.h"

#include <QCoreApplication>

#include <cstdio>

using namespace atlas;

namespace {

Result<void> editOne(Session& session, int number) {
    static const Indicator* indicator = session.figures().indicator(u"industrial-added-value");
    static const QVector<NodeId> nodes = session.outline().children(session.find(QStringLiteral("leading")).value());
    return test::setTarget(session, {nodes.at(number % nodes.size()), indicator->id, 2024 + number % 7},
                           number / 10000.0);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    auto session = Session::open(QString::fromLocal8Bit(argv[1]), QStringLiteral("edit loop"));
    if (!session)
        return 1;
    const bool inBlocks = argc > 3;
    int number = 0;
    QObject::connect(session->get(), &Session::changed, &application, [&number] {
        std::printf("%d\n", number);
        std::fflush(stdout);
    });
    for (number = QByteArray(argv[2]).toInt();; ++number)
        if (!(inBlocks ? test::editBlock(**session, number) : editOne(**session, number)))
            return 1;
}
