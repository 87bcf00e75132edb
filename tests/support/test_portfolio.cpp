// SPDX-License-Identifier: Apache-2.0
#include "support/test_portfolio.h"
#include "support/edits.h"

#include "storage/starter.h"

#include <QFile>

namespace atlas::test {

namespace {
[[noreturn]] void giveUp(const QString& what) {
    qFatal("%s", qPrintable(what));
    std::abort();
}

/// The file that all starter files of this process are copied from.
const QString& original() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("original.atlas"));
        const auto made = createStarterPortfolio(file);
        if (!made)
            giveUp(made.error().sentence + made.error().detail);
        return file;
    }();
    return path;
}
} // namespace

StarterFile::StarterFile() {
    if (!QFile::copy(original(), path()))
        giveUp(QStringLiteral("can't copy the starter portfolio"));
}

StarterSession::StarterSession() {
    auto opened = Session::open(file.path(), QStringLiteral("Tester"));
    if (!opened)
        giveUp(opened.error().sentence + opened.error().detail);
    session = std::move(*opened);
}

NodeId StarterSession::node(const char* key) const {
    const auto found = session->find(QString::fromUtf8(key));
    if (!found)
        giveUp(QStringLiteral("no node %1").arg(QString::fromUtf8(key)));
    return *found;
}

IndicatorId StarterSession::indicator(const char* key) const {
    const Indicator* found = session->figures().indicator(QString::fromUtf8(key));
    if (found == nullptr)
        giveUp(QStringLiteral("no indicator %1").arg(QString::fromUtf8(key)));
    return found->id;
}

ScenarioId StarterSession::workInCopy() {
    const auto copy = test::forkScenario(*session, session->scenario().id, Text{QStringLiteral("Working copy"), {}});
    if (!copy)
        giveUp(copy.error().sentence);
    return *copy;
}

} // namespace atlas::test
