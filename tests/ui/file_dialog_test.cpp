// SPDX-License-Identifier: Apache-2.0
#include "parts/file_dialog.h"
#include "support/test_portfolio.h"

#include <QAbstractFileIconProvider>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace atlas;

TEST(FileDialogs, OpenNoFileOfTheFolderThatTheyShow) {
    const test::StarterSession starter;
    QWidget window;
    QFileDialog* dialog = fileDialog(&window, QStringLiteral("Open"), starter.file.folder());
    const QFileInfo info(starter.file.path());
    const auto* icons = dialog->iconProvider();
    ASSERT_NE(icons, nullptr);
    EXPECT_EQ(icons->type(info), QStringLiteral("atlas"));
    EXPECT_FALSE(icons->icon(info).isNull());
    dialog->open();
    // The folder is read by a thread of Qt's, which asks for the kind of each file.
    const auto* files = dialog->findChild<QFileSystemModel*>();
    ASSERT_NE(files, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return files->type(files->index(info.filePath())) == QStringLiteral("atlas"); }));
    QFile locks(QStringLiteral("/proc/locks"));
    ASSERT_TRUE(locks.open(QIODevice::ReadOnly));
    EXPECT_TRUE(locks.readAll().contains(' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' '))
        << "the portfolio's locks are gone";
}

TEST(FileDialogs, DoNotTakeAMissingFolderForTheNameOfAFile) {
    QWidget window;
    QFileDialog* dialog = fileDialog(&window, QStringLiteral("Save"), QStringLiteral("/none/Documents"));
    EXPECT_EQ(dialog->directory().absolutePath(), QDir::homePath());
    EXPECT_TRUE(dialog->selectedFiles().value(0).isEmpty() || QFileInfo(dialog->selectedFiles().value(0)).isDir());
}
