// SPDX-License-Identifier: Apache-2.0
// Every window on every screen that it may open on (support/screens.json): as large as there is room at most, with its
// buttons in sight. What doesn't fit scrolls.
#include "look/look_style.h"
#include "parts/fitted_windows.h"

#include "drawing/export_dialog.h"
#include "export/fact_sheet_dialog.h"
#include "export/story_export_dialog.h"
#include "look/theme.h"
#include "parts/file_dialog.h"
#include "parts/name_dialog.h"
#include "preferences/preferences_dialog.h"
#include "program/help_window.h"
#include "program/translation.h"
#include "session/story_shelf.h"
#include "show/keep_dialog.h"
#include "show/presenter_window.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "support/edits.h"
#include "support/places.h"
#include "support/printers.h"
#include "support/show_samples.h"
#include "window/command_palette.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

bool scrolls(const QWidget* widget) {
    for (const QWidget* above = widget->parentWidget(); above != nullptr && !widget->isWindow();
         above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr)
            return true;
    return false;
}

class FittedWindowsOnEachScreen : public testing::Test {
protected:
    FittedWindows fitted;
    StarterSession starter;
    Settings settings{starter.file.folder() + QStringLiteral("/settings.ini")};
    ViewState view;
    Translation translation;
    std::unique_ptr<QWidget> desk; ///< what dialogs belong to
    QSet<QString> shown;

    void SetUp() override {
        if (QGuiApplication::screens().size() != 8)
            GTEST_SKIP() << "ctest runs it with the screens (tests/suites.cmake)";
        LookStyle::use(Theme(ThemeName::Light));
        qApp->installEventFilter(&fitted);
    }
    void TearDown() override { translation.use(Language::English); }

    /// Of every dialog and window that belongs to no other, in turn.
    void eachWindow(const std::function<void(QWidget&)>& look) {
        const auto open = [&](QWidget* window) {
            shown.insert(QString::fromLatin1(window->metaObject()->className()).section(QLatin1String("::"), -1));
            QCoreApplication::processEvents();
            look(*window);
            delete window;
        };
        const auto opened = [&](const char* className) -> QWidget* {
            for (QWidget* each : desk->findChildren<QWidget*>())
                if (each->isWindow() && each->isVisible() && each->inherits(className))
                    return each;
            return nullptr;
        };
        FactSheetDialog* sheet =
            showFactSheet(*starter.session, view, settings, starter.node("nev-vehicles"), desk.get());
        for (QPushButton* button : sheet->findChildren<QPushButton*>()) {
            const QString text = button->text().remove(QLatin1Char('&'));
            if (text.startsWith(QLatin1String("Print")) || text.startsWith(QStringLiteral("打印")))
                button->click();
        }
        QWidget* print = opened("QPrintDialog");
        ASSERT_NE(print, nullptr);
        open(print);
        open(sheet);
        const StoryId story = starter->stories().stories().constFirst().id;
        open(showStoryExport(*starter.session, view, settings, story, desk.get()));
        const auto show = [&](QWidget* window) {
            window->show();
            open(window);
        };
        show(new ExportDialog({}, QStringLiteral("Fast (draft)"), desk.get()));
        show(new PreferencesDialog(settings, desk.get()));
        NameDialog::ask(*starter.session, starter.node("robots"), desk.get());
        open(opened("atlas::NameDialog"));
        Presentation presentation(*starter.session, view.language());
        presentation.setSlides(smallStory(starter));
        presentation.goTo(2);
        show(new KeepDialog(presentation, view.language(), desk.get()));
        auto* presenter = new PresenterWindow(presentation, view.theme(), view.language());
        presenter->setGeometry(desk->screen()->availableGeometry()); // as a show does
        show(presenter);
        show(new CommandPalette([](const QString&, int) { return QList<CommandPalette::NodeHit>(); }, desk.get()));
        show(fileDialog(desk.get(), QStringLiteral("Open"), {}, QStringLiteral("Portfolios (*.atlas)")));
        auto* help = new HelpWindow(desk.get());
        help->showHelp(view.language());
        open(help);
        QStringList faults;
        for (int i = 0; i < 80; ++i)
            faults.append(QStringLiteral("target: row %1 of scenario 3 is not a number that a target may have").arg(i));
        auto* box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Faults"), QStringLiteral("Faults"),
                                    QMessageBox::Ok, desk.get());
        box->setInformativeText(faults.join(QLatin1Char('\n')));
        show(box);
    }
    void expectFits(QWidget& window, const QString& where) {
        const QSize room = desk->screen()->availableSize();
        const std::string what = where.toStdString() + ' ' + window.metaObject()->className();
        EXPECT_LE(window.width(), room.width()) << what;
        EXPECT_LE(window.height(), room.height()) << what;
        for (const QPushButton* button : window.findChildren<QPushButton*>()) {
            if (!button->isVisibleTo(&window) || button->window() != &window || scrolls(button))
                continue;
            const QRect place(button->mapTo(&window, QPoint()), button->size());
            EXPECT_TRUE(window.rect().contains(place)) << what << ": " << button->text().toStdString();
            EXPECT_GE(button->height(), 20) << what << ": " << button->text().toStdString();
        }
    }
    void stand(QScreen* screen) {
        desk = std::make_unique<QWidget>();
        desk->setScreen(screen);
        desk->setGeometry(screen->availableGeometry());
        desk->show();
    }
};

TEST_F(FittedWindowsOnEachScreen, NoDialogIsLargerAndItsButtonsAreInSight) {
    for (const Language language : {Language::English, Language::Chinese}) {
        translation.use(language);
        view.setLanguage(language);
        for (QScreen* screen : QGuiApplication::screens()) {
            stand(screen);
            eachWindow([&](QWidget& window) { expectFits(window, screen->name()); });
        }
    }
    // A dialog that is written some day is looked at, too.
    QDirIterator files(sourceFolder() + QStringLiteral("/ui"), {QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    const QRegularExpression dialogs(
        QStringLiteral("class (\\w+)(?: final)? : public (?:QDialog|BatchDialog|QMessageBox)"));
    int found = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto each = dialogs.globalMatch(QString::fromUtf8(file.readAll()));
        while (each.hasNext()) {
            const QString name = each.next().captured(1);
            ++found;
            EXPECT_TRUE(shown.contains(name) || name == QLatin1String("BatchDialog")) << name.toStdString();
        }
    }
    EXPECT_GE(found, 7);
}

TEST_F(FittedWindowsOnEachScreen, EveryWindowSaysWhatItIs) {
    stand(QGuiApplication::primaryScreen());
    eachWindow([&](QWidget& window) {
        EXPECT_FALSE(window.windowTitle().isEmpty() && window.accessibleName().isEmpty())
            << window.metaObject()->className();
    });
}

TEST_F(FittedWindowsOnEachScreen, TheMainWindowKeepsItsBarsInSightAndItsPagesScroll) {
    for (QScreen* screen : QGuiApplication::screens()) {
        auto session = Session::open(starter.file.path(), QStringLiteral("Tester"));
        ASSERT_OK(session);
        MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
        window.setScreen(screen);
        window.setGeometry(QRect(screen->geometry().topLeft(), QSize(1280, 720)));
        window.show();
        const QSize room = screen->availableSize();
        for (const QString& workspace : workspaceNames()) {
            window.showWorkspace(workspace);
            QCoreApplication::processEvents();
            const std::string what = (screen->name() + QLatin1Char(' ') + workspace).toStdString();
            EXPECT_LE(window.width(), room.width()) << what;
            EXPECT_LE(window.height(), room.height()) << what;
            EXPECT_LE(window.minimumSizeHint().width(), room.width()) << what;
            EXPECT_LE(window.minimumSizeHint().height(), room.height()) << what;
            for (const char* name : {"Status", "Undo", "Saved state", "Portfolio file"})
                for (const QWidget* each : window.findChildren<QWidget*>())
                    if (each->accessibleName() == QLatin1String(name) && each->isVisible()) {
                        const QRect place(each->mapTo(&window, QPoint()), each->size());
                        EXPECT_TRUE(window.rect().contains(place)) << what << ": " << name;
                    }
        }
    }
}

TEST_F(FittedWindowsOnEachScreen, ALongNameWithoutSpacesMakesNothingWider) {
    stand(QGuiApplication::primaryScreen());
    const NodeId node = starter.node("robots");
    ASSERT_OK(renameNode(*starter, node, {QString(200, QLatin1Char('W')), QString(200, QLatin1Char('m'))}));
    auto session = Session::open(starter.file.path(), QStringLiteral("Tester"));
    ASSERT_OK(session);
    MainWindow window(std::move(*session), settings, Language::English, ThemeName::Light);
    window.resize(1280, 720);
    window.show();
    const auto* inspector = window.findChild<QWidget*>(QStringLiteral("inspector"));
    QCoreApplication::processEvents();
    const int before = inspector->width();
    window.view().showNode(node);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        QCoreApplication::processEvents();
        return true;
    }));
    EXPECT_LE(inspector->width(), before + 4);
    EXPECT_LE(window.width(), 1280);
    for (const QScrollArea* area : window.centralWidget()->findChildren<QScrollArea*>())
        if (area->isVisible()) {
            EXPECT_EQ(area->horizontalScrollBar()->maximum(), 0) << area->widget()->metaObject()->className();
        }
}

} // namespace
