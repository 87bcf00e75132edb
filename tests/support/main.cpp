// SPDX-License-Identifier: Apache-2.0
// The main of every test program. All that a test could see of the person who runs it is set here, before Qt looks:
// language, display, settings.
#include <QTemporaryDir>

#if defined(ATLAS_TEST_WIDGETS)
#include <QApplication>
using Application = QApplication;
#elif defined(ATLAS_TEST_GUI)
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    const QTemporaryDir home;
    for (const char* folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qputenv(folder, home.filePath(QString::fromLatin1(folder)).toUtf8());
    // Real widgets, drawn into memory: the same with and without a display.
    qputenv("QT_QPA_PLATFORM",
            qEnvironmentVariableIsSet("ATLAS_TEST_PLATFORM") ? qgetenv("ATLAS_TEST_PLATFORM") : "offscreen");
    for (const char* variable : {"LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE"})
        qunsetenv(variable);
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false");
    Application application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
