// SPDX-License-Identifier: Apache-2.0
// The file is taken away under the window: a banner above every workspace says so, and nothing is lost in silence.
#include "program/translation.h"
#include "state/settings.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/file_banner.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class FileBannerTest : public testing::Test {
protected:
    FileBannerTest() : settings(file.folder() + QStringLiteral("/settings.ini")) {
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, Language::English, ThemeName::Light);
        window->resize(1280, 720);
        window->restorePlace();
        window->show();
        QCoreApplication::processEvents();
    }
    ~FileBannerTest() override { translation.use(Language::English); }

    [[nodiscard]] FileBanner* banner() const { return window->findChild<FileBanner*>(); }
    [[nodiscard]] QPushButton* button(const char* text) const {
        for (QPushButton* each : banner()->findChildren<QPushButton*>())
            if (each->text() == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] QMessageBox* question() const { return window->findChild<QMessageBox*>(QStringLiteral("lastOfIt")); }
    void deleteFile() {
        ASSERT_TRUE(QFile::remove(file.path()));
        window->session().takeForeignChanges();
    }

    test::StarterFile file;
    Settings settings;
    Translation translation;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(FileBannerTest, IsNotThereWhileAllIsWell) { EXPECT_FALSE(banner()->isVisible()); }

TEST_F(FileBannerTest, SaysWhatHappenedInTheLanguageOfTheWindow) {
    deleteFile();
    ASSERT_TRUE(banner()->isVisible());
    const QString english = banner()->accessibleDescription();
    EXPECT_TRUE(english.contains(file.path()));
    translation.use(Language::Chinese);
    QCoreApplication::processEvents();
    EXPECT_NE(banner()->accessibleDescription(), english);
    EXPECT_NE(button("另存副本…"), nullptr);
}

TEST_F(FileBannerTest, OffersACopy) {
    deleteFile();
    const QSignalSpy copies(window->actions().saveCopy, &QAction::triggered);
    ASSERT_NE(button("Save a copy…"), nullptr);
    EXPECT_FALSE(button("Open the file that is there now")->isVisible());
    button("Save a copy…")->click();
    EXPECT_EQ(copies.size(), 1);
}

TEST_F(FileBannerTest, OffersTheFileThatIsThereNow) {
    const test::StarterFile other;
    ASSERT_TRUE(QFile::copy(other.path(), file.folder() + QStringLiteral("/other")));
    ASSERT_EQ(std::rename(QFile::encodeName(file.folder() + QStringLiteral("/other")).constData(),
                          QFile::encodeName(file.path()).constData()),
              0);
    window->session().takeForeignChanges();
    QSignalSpy opened(window.get(), &MainWindow::openRequested);
    ASSERT_TRUE(button("Open the file that is there now")->isVisible());
    button("Open the file that is there now")->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.first().first().toString(), file.path());
}

TEST_F(FileBannerTest, TheWindowDoesNotCloseWithTheLastOfItUnasked) {
    deleteFile();
    EXPECT_FALSE(window->close());
    ASSERT_NE(question(), nullptr);
    EXPECT_TRUE(window->isVisible());
    EXPECT_FALSE(window->close());
    EXPECT_EQ(window->findChildren<QMessageBox*>().size(), 1);
    for (QAbstractButton* each : question()->buttons())
        if (question()->buttonRole(each) == QMessageBox::DestructiveRole)
            each->click();
    EXPECT_FALSE(window->isVisible());
}

TEST_F(FileBannerTest, TheWindowClosesOnceACopyWasSaved) {
    deleteFile();
    window->setCopied();
    EXPECT_TRUE(window->close());
}
