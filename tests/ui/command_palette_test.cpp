// SPDX-License-Identifier: Apache-2.0
// Ctrl+K finds what the program can do, on whichever page that is.
#include "parts/mnemonic.h"
#include "program/translation.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/command_palette.h"
#include "window/main_actions.h"
#include "window/main_window.h"
#include "window/page_commands.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

class Palette : public testing::Test {
protected:
    ~Palette() override {
        window.reset();
        translation.use(Language::English);
    }
    void SetUp() override { open(Language::English); }
    void open(Language language) {
        window.reset();
        translation.use(language);
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, language, ThemeName::Light);
        window->resize(1600, 900);
        window->restorePlace();
        window->show();
        window->activateWindow();
        QCoreApplication::processEvents();
    }
    CommandPalette* palette() {
        if (auto* before = window->findChild<CommandPalette*>())
            delete before;
        window->actions().palette->trigger();
        return window->findChild<CommandPalette*>();
    }
    QStringList found(const QString& text) {
        CommandPalette* asked = palette();
        asked->findChild<QLineEdit*>()->setText(text);
        const auto* list = asked->findChild<QListWidget*>();
        QStringList all;
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->flags() & Qt::ItemIsEnabled)
                all.append(list->item(row)->text());
        asked->close();
        return all;
    }
    void run(const QString& text, const QString& title) {
        CommandPalette* asked = palette();
        asked->findChild<QLineEdit*>()->setText(text);
        auto* list = asked->findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->text().startsWith(title)) {
                list->setCurrentRow(row);
                QTest::keyClick(asked->findChild<QLineEdit*>(), Qt::Key_Return);
                return;
            }
        ADD_FAILURE() << "the palette does not find " << title.toStdString();
    }
    static bool has(const QStringList& all, const QString& part) {
        return std::any_of(all.begin(), all.end(), [&](const QString& each) { return each.contains(part); });
    }

    test::StarterFile file;
    Settings settings{file.folder() + QStringLiteral("/settings.ini")};
    Translation translation;
    std::unique_ptr<MainWindow> window;
};

} // namespace

TEST_F(Palette, KnowsTheWordsOfTheTrade) {
    for (const auto& [typed, title] : {std::pair{"spread", "Spread a target over its parts"},
                                       {"goal", "Goal seek"},
                                       {"export", "Export the chart…"},
                                       {"export", "Export or print the story…"},
                                       {"lock", "Lock or unlock the selected targets"},
                                       {"print", "Print the chart…"},
                                       {"print", "Fact sheet…"},
                                       {"theme", "Theme: Dark"},
                                       {"theme", "Theme: High contrast"},
                                       {"dark", "Theme: Dark"},
                                       {"chinese", "Language: 简体中文"},
                                       {"zhongwen", "Language: 简体中文"},
                                       {"compare", "Compare scenarios"},
                                       {"uncertainty", "Uncertainty of targets"},
                                       {"language", "Language: English"},
                                       {"tornado", "Uncertainty of targets"}})
        EXPECT_TRUE(has(found(QString::fromUtf8(typed)), QString::fromUtf8(title)))
            << typed << " finds " << found(QString::fromUtf8(typed)).join(QStringLiteral("; ")).toStdString();
    open(Language::Chinese);
    for (const char* typed : {"spread", "分解", "fenjie", "goal", "测算", "cesuan", "export", "导出", "theme", "主题",
                              "zhuti", "chinese", "锁定", "打印"})
        EXPECT_FALSE(found(QString::fromUtf8(typed)).isEmpty()) << typed;
    for (const QString& each : found(QString()))
        EXPECT_FALSE(each.contains(QLatin1Char('&')) || each.contains(QStringLiteral("(O)"))) << each.toStdString();
}

TEST_F(Palette, HasEveryActionOfTheMenus) {
    int actions = 0;
    for (const QMenu* menu : window->findChildren<QMenu*>())
        for (const QAction* action : menu->actions()) {
            if (action->isSeparator() || action->menu() != nullptr || !action->isEnabled() || action->text().isEmpty())
                continue;
            const QString name = withoutMnemonic(action->text());
            EXPECT_TRUE(has(found(name), name)) << name.toStdString();
            ++actions;
        }
    EXPECT_GE(actions, 35);
}

TEST_F(Palette, HasWhatEachPageOffers) {
    // Steps within a panel that is itself in the palette, and the first step of an empty page.
    const auto isStep = [](const QPushButton* button) {
        for (const QWidget* at = button; at != nullptr; at = at->parentWidget())
            if (at->objectName().startsWith(QStringLiteral("command:")) && at != button)
                return at->objectName() != QStringLiteral("command:scenarios");
        return button->text().startsWith(QStringLiteral("Make "));
    };
    int offered = 0;
    for (const QString& workspace : workspaceNames()) {
        window->showWorkspace(workspace);
        window->completeNow();
        QCoreApplication::processEvents();
        const auto* page = window->findChild<QWidget*>(workspace);
        for (const auto* button : page->findChildren<QPushButton*>()) {
            if (!button->isVisible() || isStep(button))
                continue;
            const bool isNamed = button->objectName().startsWith(QStringLiteral("command:"));
            EXPECT_TRUE(isNamed || !found(button->text().remove(QChar(0x2026))).isEmpty())
                << workspace.toStdString() << ": " << button->accessibleName().toStdString();
            ++offered;
        }
        for (const auto* tabs : page->findChildren<QTabWidget*>())
            for (int i = 0; i < tabs->count(); ++i)
                EXPECT_TRUE(tabs->widget(i)->objectName().startsWith(QStringLiteral("command:")))
                    << workspace.toStdString() << ": tab " << tabs->tabText(i).toStdString();
    }
    EXPECT_GE(offered, 10);
}

TEST_F(Palette, EachOfItsCommandsIsKnownOnItsPage) {
    QSet<QString> known;
    for (const QString& workspace : workspaceNames()) {
        window->showWorkspace(workspace);
        window->completeNow();
    }
    for (const QObject* each : window->findChildren<QObject*>())
        if (each->objectName().startsWith(QStringLiteral("command:")))
            known.insert(each->objectName().mid(8));
    for (const PageCommand& command : test::found(PageCommands::all(), 50)) {
        EXPECT_TRUE(known.remove(QString::fromLatin1(command.name))) << command.name << " does nothing";
        EXPECT_TRUE(has(found(PageCommands::tr(command.text)), PageCommands::tr(command.text))) << command.text;
    }
    EXPECT_TRUE(known.isEmpty()) << "no text for "
                                 << QStringList(known.values()).join(QStringLiteral(", ")).toStdString();
}

TEST_F(Palette, GoesToThePageFirst) {
    run(QStringLiteral("goal seek"), QStringLiteral("Goal seek"));
    EXPECT_EQ(window->workspace(), QStringLiteral("Targets"));
    const auto* tabs = window->findChild<QWidget*>(QStringLiteral("Targets"))->findChild<QTabWidget*>();
    EXPECT_EQ(tabs->currentWidget()->objectName(), QStringLiteral("command:goal"));
    EXPECT_TRUE(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
    run(QStringLiteral("merge"), QStringLiteral("Merge scenarios"));
    EXPECT_EQ(window->workspace(), QStringLiteral("Scenarios"));
    run(QStringLiteral("copy chosen scenario"), QStringLiteral("Make a copy of the chosen scenario"));
    EXPECT_EQ(window->session().scenarios().size(), 2);
    run(QStringLiteral("chart table"), QStringLiteral("Chart as a table"));
    EXPECT_EQ(window->workspace(), QStringLiteral("Portfolio"));
    run(QStringLiteral("dark"), QStringLiteral("Theme: Dark"));
}

TEST_F(Palette, SaysWhatIsNotPossibleJustNow) {
    run(QStringLiteral("rename scenario"), QStringLiteral("Rename the chosen scenario")); // which is protected
    EXPECT_EQ(window->workspace(), QStringLiteral("Scenarios"));
    const auto labels = window->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(QStringLiteral("is not possible with what is selected"));
    }));
}
