// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <gtest/gtest.h>

int main(int argc, char** argv) {
    // Real widgets, drawn into memory: the same with and without a display, also when only the tests' names are asked
    // for.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
