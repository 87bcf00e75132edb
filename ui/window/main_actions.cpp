// SPDX-License-Identifier: Apache-2.0
#include "window/main_actions.h"

#include "look/icon.h"
#include "parts/mnemonic.h"
#include "state/workspace.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace atlas {

MainActions::MainActions(QObject* parent) : QObject(parent) {
    newPortfolio = make(QT_TR_NOOP("&New portfolio…"), QKeySequence::New, "add");
    open = make(QT_TR_NOOP("&Open…"), QKeySequence::Open, "open");
    saveCopy = make(QT_TR_NOOP("Save a &copy…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save");
    factSheet = make(QT_TR_NOOP("&Fact sheet…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    checkPortfolio = make(QT_TR_NOOP("Check this portfolio"));
    close = make(QT_TR_NOOP("Close window"), QKeySequence::Close);
    quit = make(QT_TR_NOOP("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);

    undo = make(QT_TR_NOOP("&Undo"), QKeySequence::Undo, "undo");
    redo = make(QT_TR_NOOP("&Redo"), {}, "redo");
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    find = make(QT_TR_NOOP("&Find in portfolio"), QKeySequence::Find, "search");
    preferences = make(QT_TR_NOOP("&Preferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), "settings");
    preferences->setMenuRole(QAction::PreferencesRole);

    const char* const workspaceTexts[] = {QT_TR_NOOP("Portfolio"), QT_TR_NOOP("Targets"), QT_TR_NOOP("Scenarios"),
                                          QT_TR_NOOP("Present"), QT_TR_NOOP("History")};
    const char* const workspaceIcons[] = {"portfolio", "targets", "scenarios", "present", "history"};
    auto* workspaceGroup = new QActionGroup(this);
    for (int i = 0; i < workspaceNames().size(); ++i) {
        QAction* action =
            make(workspaceTexts[i], QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), workspaceIcons[i]);
        action->setData(workspaceNames().at(i));
        action->setCheckable(true);
        workspaceGroup->addAction(action);
        workspaces.append(action);
    }
    back = make(QT_TR_NOOP("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), "back");
    forward = make(QT_TR_NOOP("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right), "forward");
    overview = make(QT_TR_NOOP("Overview of the area"), QKeySequence(Qt::ALT | Qt::Key_Home));
    present = make(QT_TR_NOOP("Present full screen"), QKeySequence(Qt::Key_F5), "present");
    fullScreen = make(QT_TR_NOOP("Full screen"), QKeySequence(Qt::Key_F11), "full-screen");
    fullScreen->setCheckable(true);
    navigationPanel = make(QT_TR_NOOP("Navigation panel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    navigationPanel->setCheckable(true);
    inspectorPanel = make(QT_TR_NOOP("Inspector panel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    inspectorPanel->setCheckable(true);
    // Each language in its own name: that is how somebody finds it who can't read the other.
    english = make("English");
    chinese = make("简体中文");
    english->setProperty("also", QStringLiteral("英文 英语"));
    chinese->setProperty("also", QStringLiteral("Chinese"));
    factSheet->setProperty("also", QStringLiteral("print export PDF 打印 导出"));
    saveCopy->setProperty("also", QStringLiteral("export backup 导出 备份"));
    preferences->setProperty("also", QStringLiteral("settings options theme language name 设置"));
    present->setProperty("also", QStringLiteral("show slides 放映"));
    auto* languages = new QActionGroup(this);
    for (QAction* action : {english, chinese}) {
        action->setCheckable(true);
        languages->addAction(action);
    }
    light = make(QT_TR_NOOP("Light"));
    dark = make(QT_TR_NOOP("Dark"));
    highContrast = make(QT_TR_NOOP("High contrast"));
    auto* themes = new QActionGroup(this);
    for (QAction* action : {light, dark, highContrast}) {
        action->setCheckable(true);
        themes->addAction(action);
    }
    workingCopy = make(QT_TR_NOOP("Continue in a working copy"), {}, "copy");

    palette = make(QT_TR_NOOP("Find a command or node…"), QKeySequence(Qt::CTRL | Qt::Key_K), "search");
    help = make(QT_TR_NOOP("&Help"), QKeySequence::HelpContents, "info");
    shortcuts = make(QT_TR_NOOP("Keyboard shortcuts"));
    welcome = make(QT_TR_NOOP("Show the welcome"));
    about = make(QT_TR_NOOP("About Liangjiang Atlas"));
    about->setMenuRole(QAction::AboutRole);

    fileMenu = makeMenu(QT_TR_NOOP("&File"));
    recentMenu = makeMenu(QT_TR_NOOP("Open &recent"));
    editMenu = makeMenu(QT_TR_NOOP("&Edit"));
    portfolioMenu = makeMenu(QT_TR_NOOP("&Portfolio"));
    viewMenu = makeMenu(QT_TR_NOOP("&View"));
    languageMenu = makeMenu(QT_TR_NOOP("&Language"));
    themeMenu = makeMenu(QT_TR_NOOP("&Theme"));
    scenarioMenu = makeMenu(QT_TR_NOOP("&Scenario"));
    helpMenu = makeMenu(QT_TR_NOOP("&Help"));
    retranslate();
}

QAction* MainActions::make(const char* text, const QKeySequence& key, const char* iconName) {
    auto* action = new QAction(this);
    action->setShortcut(key);
    m_texts.append({action, text});
    if (iconName != nullptr)
        m_icons.append({action, iconName});
    return action;
}

QMenu* MainActions::makeMenu(const char* title) {
    auto* menu = new QMenu(qobject_cast<QWidget*>(parent()));
    m_titles.append({menu, title});
    return menu;
}

void MainActions::fill(QMenuBar* bar) {
    fileMenu->addActions({newPortfolio, open});
    fileMenu->addMenu(recentMenu);
    fileMenu->addSeparator();
    fileMenu->addActions({saveCopy, factSheet, checkPortfolio});
    fileMenu->addSeparator();
    fileMenu->addActions({close, quit});

    editMenu->addActions({undo, redo});
    editMenu->addSeparator();
    editMenu->addActions({find, palette});
    editMenu->addSeparator();
    editMenu->addAction(preferences);

    viewMenu->addActions(workspaces);
    viewMenu->addSeparator();
    viewMenu->addActions({back, forward, overview});
    viewMenu->addSeparator();
    viewMenu->addAction(present);
    viewMenu->addSeparator();
    viewMenu->addActions({navigationPanel, inspectorPanel, fullScreen});
    viewMenu->addSeparator();
    languageMenu->addActions({english, chinese});
    themeMenu->addActions({light, dark, highContrast});
    viewMenu->addMenu(languageMenu);
    viewMenu->addMenu(themeMenu);

    scenarioMenu->addAction(workingCopy);
    scenarioMenu->addSeparator();

    helpMenu->addActions({help, shortcuts, welcome});
    helpMenu->addSeparator();
    helpMenu->addAction(about);

    for (QMenu* menu : {fileMenu, editMenu, portfolioMenu, viewMenu, scenarioMenu, helpMenu})
        bar->addMenu(menu);
}

void MainActions::retranslate() {
    for (const auto& [action, text] : std::as_const(m_texts)) {
        action->setText(tr(text));
        action->setProperty("english", QString::fromUtf8(text));
    }
    for (const auto& [menu, title] : std::as_const(m_titles)) {
        menu->setTitle(tr(title));
        menu->setProperty("english", QString::fromUtf8(title));
    }
}

void MainActions::setTheme(const Theme& theme) {
    for (const auto& [action, name] : std::as_const(m_icons))
        action->setIcon(icon(name, theme));
}

QList<QAction*> MainActions::all() const {
    QList<QAction*> found;
    const QList<QMenu*> inMenus{recentMenu, languageMenu, themeMenu};
    QList<QMenu*> menus{fileMenu, editMenu, portfolioMenu, viewMenu, scenarioMenu, helpMenu};
    while (!menus.isEmpty()) {
        const QMenu* menu = menus.takeFirst();
        for (QAction* action : menu->actions()) {
            if (action->menu() != nullptr)
                menus.append(action->menu());
            else if (!action->isSeparator() && !action->text().isEmpty())
                found.append(action);
            // "Dark" says what it is by its menu alone.
            if (inMenus.contains(menu)) {
                action->setProperty("menu", withoutMnemonic(menu->title()));
                action->setProperty("englishMenu", menu->property("english"));
            }
        }
    }
    return found;
}

} // namespace atlas
