// SPDX-License-Identifier: Apache-2.0
// Every command of the main window as an action, once: menus, toolbar, shortcuts and the command palette all show
// these.
#pragma once

#include "look/theme.h"

#include <QAction>
#include <QList>
#include <QObject>

class QMenu;
class QMenuBar;

namespace atlas {

class MainActions : public QObject {
    Q_OBJECT
public:
    explicit MainActions(QObject* parent);

    // File
    QAction *newPortfolio, *open, *saveCopy, *factSheet, *checkPortfolio, *close, *quit;
    // Edit
    QAction *undo, *redo, *find, *preferences;
    // View
    QList<QAction*> workspaces; ///< in the order of workspaceNames(), data(): the name
    QAction *back, *forward, *overview, *present, *presentHere, *fullScreen, *navigationPanel, *foldRail,
        *inspectorPanel, *levels;
    QAction *english, *chinese, *light, *dark, *highContrast;
    // Scenario
    QAction* workingCopy;
    // Help
    QAction *palette, *help, *shortcuts, *welcome, *about;

    QMenu *fileMenu, *recentMenu, *editMenu, *portfolioMenu, *viewMenu, *languageMenu, *themeMenu, *scenarioMenu,
        *helpMenu;

    void fill(QMenuBar* bar);
    void retranslate();
    void setTheme(const Theme& theme);
    /// Every action of the menus, deepest included: what the command palette offers.
    [[nodiscard]] QList<QAction*> all() const;

private:
    QAction* make(const char* text, const QKeySequence& key = {}, const char* iconName = nullptr);
    QMenu* makeMenu(const char* title);

    QList<std::pair<QAction*, const char*>> m_texts; ///< action and its English text, for a change of language
    QList<std::pair<QMenu*, const char*>> m_titles;
    QList<std::pair<QAction*, const char*>> m_icons;
};

} // namespace atlas
