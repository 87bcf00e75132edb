// SPDX-License-Identifier: Apache-2.0
// What the commands of the main window do.
#include "export/fact_sheet_dialog.h"
#include "inspector/inspector.h"
#include "parts/command.h"
#include "parts/mnemonic.h"
#include "portfolio/portfolio_panel.h"
#include "session/outline.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "storage/portfolio.h"
#include "targets/working_copy.h"
#include "window/command_palette.h"
#include "window/main_actions.h"
#include "window/main_window.h"
#include "window/page_commands.h"

#include <QDockWidget>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

namespace atlas {

void MainWindow::connectActions() {
    MainActions& a = *m_actions;
    connect(a.undo, &QAction::triggered, m_session->undoStack(), &UndoStack::undo);
    connect(a.redo, &QAction::triggered, m_session->undoStack(), &UndoStack::redo);
    connect(a.find, &QAction::triggered, m_portfolioPanel, [this] {
        m_navigationDock->show();
        m_portfolioPanel->focusSearch();
    });
    connect(a.palette, &QAction::triggered, this, &MainWindow::showPalette);
    for (const QAction* action : std::as_const(a.workspaces))
        connect(action, &QAction::triggered, this, [this, action] { goToWorkspace(action->data().toString()); });
    connect(a.back, &QAction::triggered, &m_view, &ViewState::goBack);
    connect(a.forward, &QAction::triggered, &m_view, &ViewState::goForward);
    connect(a.overview, &QAction::triggered, this, [this] {
        m_view.showNode(m_session->outline().root());
        showWorkspace(workspaceNames().first());
    });
    connect(a.present, &QAction::triggered, this, [this] { present(m_view.node(), {}); });
    connect(a.factSheet, &QAction::triggered, this,
            [this] { showFactSheet(*m_session, m_view, m_settings, m_view.node(), this); });
    connect(a.fullScreen, &QAction::toggled, this, [this](bool full) { full ? showFullScreen() : showNormal(); });
    connect(a.navigationPanel, &QAction::toggled, m_navigationDock, &QWidget::setVisible);
    connect(a.inspectorPanel, &QAction::triggered, this, [this](bool shown) {
        m_inspectorWanted = shown;
        m_inspectorDock->setVisible(shown);
    });
    connect(m_navigationDock, &QDockWidget::visibilityChanged, a.navigationPanel,
            [this] { m_actions->navigationPanel->setChecked(!m_navigationDock->isHidden()); });
    connect(m_inspectorDock, &QDockWidget::visibilityChanged, a.inspectorPanel,
            [this] { m_actions->inspectorPanel->setChecked(!m_inspectorDock->isHidden()); });
    connect(a.english, &QAction::triggered, this, [this] { Q_EMIT languageChosen(Language::English); });
    connect(a.chinese, &QAction::triggered, this, [this] { Q_EMIT languageChosen(Language::Chinese); });
    connect(a.light, &QAction::triggered, this, [this] { Q_EMIT themeChosen(ThemeName::Light); });
    connect(a.dark, &QAction::triggered, this, [this] { Q_EMIT themeChosen(ThemeName::Dark); });
    connect(a.highContrast, &QAction::triggered, this, [this] { Q_EMIT themeChosen(ThemeName::HighContrast); });
    connect(a.workingCopy, &QAction::triggered, this, &MainWindow::continueInCopy);
    connect(a.welcome, &QAction::triggered, this, &MainWindow::showWelcome);
    connect(a.close, &QAction::triggered, this, &QWidget::close);
    auto* menuKey = new QAction(this); // as on other desktops; Alt opens it, too
    menuKey->setShortcut(Qt::Key_F10);
    connect(menuKey, &QAction::triggered, this, [this] { menuBar()->setActiveAction(menuBar()->actions().first()); });
    addAction(menuKey);
    connect(a.scenarioMenu, &QMenu::aboutToShow, this, &MainWindow::fillScenarioMenu);
    connect(a.recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
}

void MainWindow::fillRecentMenu() {
    m_actions->recentMenu->clear();
    for (const QString& path : m_settings.recentFiles()) {
        QAction* action = m_actions->recentMenu->addAction(QFileInfo(path).completeBaseName());
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
}

void MainWindow::switchLanguage() {
    Q_EMIT languageChosen(m_view.language() == Language::English ? Language::Chinese : Language::English);
}

void MainWindow::updateActions() {
    m_actions->back->setEnabled(m_view.canGoBack());
    m_actions->forward->setEnabled(m_view.canGoForward());
}

void MainWindow::fillScenarioMenu() {
    for (QAction* action : std::as_const(m_scenarioActions))
        delete action;
    m_scenarioActions.clear();
    for (const Scenario& scenario : m_session->scenarios()) {
        const QString name = scenario.name.in(m_view.language());
        QAction* action =
            m_actions->scenarioMenu->addAction(scenario.isProtected ? tr("%1 (protected)").arg(name) : name);
        action->setCheckable(true);
        action->setProperty("menu", withoutMnemonic(m_actions->scenarioMenu->title()));
        action->setChecked(scenario.id == m_session->scenario().id);
        connect(action, &QAction::triggered, this, [this, id = scenario.id] { m_session->showScenario(id); });
        m_scenarioActions.append(action);
    }
}

void MainWindow::showPalette() {
    const auto findNodes = [this](const QString& text, int limit) {
        QList<CommandPalette::NodeHit> hits;
        const Outline& outline = m_session->outline();
        for (const NodeId node : outline.search(text, limit)) {
            const NodeId parent = outline.parent(node);
            hits.append({node, outline.name(node).in(m_view.language()),
                         parent.isValid() ? outline.name(parent).in(m_view.language()) : QString()});
        }
        return hits;
    };
    auto* palette = new CommandPalette(findNodes, this);
    palette->setCommands(paletteActions(palette));
    connect(palette, &CommandPalette::nodeChosen, this, [this](NodeId node) {
        m_view.showNode(node);
        if (workspace() != QLatin1String("Targets"))
            showWorkspace(workspaceNames().first());
    });
    palette->show();
}

QList<QAction*> MainWindow::paletteActions(QObject* owner) {
    fillScenarioMenu();
    fillRecentMenu();
    QList<QAction*> all = m_actions->all();
    for (const PageCommand& command : PageCommands::all()) {
        auto* action = new QAction(PageCommands::tr(command.text), owner);
        action->setProperty("english", QString::fromUtf8(command.text));
        action->setProperty("also", QString::fromUtf8(command.also));
        const auto page = workspaceNames().indexOf(QLatin1String(command.workspace));
        if (page >= 0 && !PageCommands::isOfChart(command))
            action->setProperty("where", m_actions->workspaces.at(page)->text());
        connect(action, &QAction::triggered, this,
                [this, &command, text = action->text()] { runOnPage(command, text); });
        all.append(action);
    }
    return all;
}

void MainWindow::runOnPage(const PageCommand& command, const QString& text) {
    const QString name = QString::fromLatin1(command.name), workspaceOfIt = QString::fromLatin1(command.workspace);
    QWidget* on = m_inspector;
    if (PageCommands::isOfChart(command)) {
        on = holderInSight(*m_pages->currentWidget(), name);
        if (on == nullptr) {
            goToWorkspace(workspaceOfIt);
            on = holderInSight(*m_pages->currentWidget(), name);
        }
    } else if (workspaceOfIt.isEmpty()) {
        m_inspectorWanted = true;
        m_inspectorDock->show();
        m_inspector->completeNow();
    } else {
        goToWorkspace(workspaceOfIt);
        on = m_pages->currentWidget();
    }
    if (on == nullptr || !runCommand(*on, name))
        refuse(tr("“%1” is not possible with what is selected just now.").arg(withoutMnemonic(text)));
}

void MainWindow::continueInCopy() {
    if (const auto copy = atlas::continueInCopy(*m_session, m_view.language()))
        say(*copy);
    else
        refuse(copy.error().sentence);
}

bool MainWindow::holdsTheLast() const {
    const Portfolio& portfolio = m_session->portfolio();
    return portfolio.fate() != FileFate::Kept && portfolio.isWhole() && !m_isCopied;
}

void MainWindow::askForTheLast(const std::function<void()>& then) {
    if (findChild<QMessageBox*>(QStringLiteral("lastOfIt")) != nullptr)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("What you have here is not saved"),
                                tr("What you have here is not saved"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("lastOfIt"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_session->portfolio().whyReadOnly());
    const QPushButton* copy = box->addButton(tr("Save a copy…"), QMessageBox::AcceptRole);
    const QPushButton* without = box->addButton(tr("Go on without a copy"), QMessageBox::DestructiveRole);
    box->addButton(QMessageBox::Cancel);
    connect(copy, &QPushButton::clicked, m_actions->saveCopy, &QAction::trigger);
    connect(without, &QPushButton::clicked, this, [this, then] {
        setCopied(); // as good as
        then();
    });
    box->open();
}

void MainWindow::askForTyped(const std::function<void()>& then) {
    if (findChild<QMessageBox*>(QStringLiteral("typed")) != nullptr)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("A description is not saved"),
                                tr("A description is not saved"), QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("typed"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("What you typed could not be saved. It is at its place in the inspector, with the reason."));
    const QPushButton* without = box->addButton(tr("Close without it"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(without, &QPushButton::clicked, this, then);
    box->open();
}

} // namespace atlas
