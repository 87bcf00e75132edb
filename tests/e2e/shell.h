// SPDX-License-Identifier: Apache-2.0
// The program as the shell sees it.
#pragma once

#include "support/places.h"

#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace atlas::test {

struct Outcome {
    int code = -1;
    QString out;
    QString err;
};

/// The program as the shell sees it, with a home of its own and no display.
class Shell : public testing::Test {
protected:
    QTemporaryDir home;

    [[nodiscard]] QString file(const char* name) const { return home.filePath(QString::fromUtf8(name)); }

    /// `more`: variables beyond those of a machine without a display; `output`: where standard output goes.
    Outcome run(const QStringList& arguments, const QMap<QString, QString>& more = {}, const QString& output = {}) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        for (const char* variable :
             {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(variable));
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        for (auto it = more.begin(); it != more.end(); ++it)
            environment.insert(it.key(), it.value());
        program.setProcessEnvironment(environment);
        if (!output.isEmpty())
            program.setStandardOutputFile(output);
        program.start(programPath(), arguments);
        const bool hasEnded = program.waitForFinished(60000) && program.exitStatus() == QProcess::NormalExit;
        return {hasEnded ? program.exitCode() : -1, QString::fromUtf8(program.readAllStandardOutput()),
                QString::fromUtf8(program.readAllStandardError())};
    }
};

inline QByteArray contents(const QString& path) {
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace atlas::test
