// SPDX-License-Identifier: Apache-2.0
#include "window/main_window.h"

#include "export/fact_sheet_dialog.h"
#include "history/history_page.h"
#include "inspector/inspector.h"
#include "look/icon.h"
#include "parts/add_to_story.h"
#include "parts/redo_key.h"
#include "portfolio/node_page.h"
#include "portfolio/portfolio_panel.h"
#include "present/present_page.h"
#include "scenarios/scenarios_page.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/scenario_edits.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "storage/portfolio.h"
#include "targets/targets_page.h"
#include "targets/working_copy.h"
#include "window/command_palette.h"
#include "window/file_banner.h"
#include "window/main_actions.h"
#include "window/status_line.h"
#include "window/welcome_banner.h"

#include <QCloseEvent>
#include <QDate>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int savePlaceAfterMs = 400;
// A table of years beside its charts needs the width that a page of cards can spare.
constexpr int roomForInspector = 1180;
constexpr int roomForInspectorBesideTable = 1560;
} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, Settings& settings, Language language, ThemeName theme)
    : m_settings(settings), m_session(std::move(session)), m_actions(new MainActions(this)),
      m_placeTimer(new QTimer(this)) {
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    m_view.setLanguage(language);
    m_session->setLanguage(language);
    connect(&m_view, &ViewState::languageChanged, m_session.get(), &Session::setLanguage);
    m_view.setTheme(theme);
    m_view.setExportChoice(settings.exportChoice());
    connect(&m_view, &ViewState::exportChoiceChanged, this,
            [this](const ExportChoice& choice) { m_settings.setExportChoice(choice); });

    buildToolBar();
    buildNavigation();
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages = new QStackedWidget(centre);
    auto* banner = new FileBanner(*m_session, centre);
    connect(banner, &FileBanner::copyRequested, m_actions->saveCopy, &QAction::trigger);
    connect(banner, &FileBanner::openRequested, this, [this] { Q_EMIT openRequested(m_session->portfolio().path()); });
    layout->addWidget(banner);
    layout->addWidget(m_pages, 1);
    setCentralWidget(centre);
    buildInspector();
    m_status = new StatusLine(*m_session, this);
    setStatusBar(m_status);
    m_actions->fill(menuBar());
    m_actions->portfolioMenu->addActions(m_portfolioPanel->editActions());

    qApp->installEventFilter(new RedoKey(this));
    connectActions();
    followSession();
    m_placeTimer->setSingleShot(true);
    m_placeTimer->setInterval(savePlaceAfterMs);
    connect(m_placeTimer, &QTimer::timeout, this, &MainWindow::savePlace);

    retranslate();
    applyTheme();
    updateActions();
    if (const QString backup = m_session->portfolio().backup(); !backup.isEmpty())
        say(tr("This portfolio was brought up to date for this version of the program. As it was, it is kept in %1.")
                .arg(backup));
    // Arrow keys walk the portfolio from the first moment on.
    if (auto* tree = m_portfolioPanel->findChild<QTreeView*>())
        tree->setFocus();
}

MainWindow::~MainWindow() {
    // A session that goes empties its undo stack, and whoever watched that would look at a view's state that is gone.
    m_session->undoStack()->disconnect(this);
    // The pages follow the session and the view's state: they go first.
    delete takeCentralWidget();
    for (QDockWidget* dock : {m_navigationDock, m_inspectorDock})
        delete dock;
    delete m_status;
}

void MainWindow::buildToolBar() {
    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->addActions({m_actions->back, m_actions->forward});
    m_find = new QPushButton(m_toolBar);
    m_find->setMinimumWidth(300);
    auto* leftSpace = new QWidget(m_toolBar);
    auto* rightSpace = new QWidget(m_toolBar);
    for (QWidget* space : {leftSpace, rightSpace})
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_undo = new QPushButton(m_toolBar);
    m_redo = new QPushButton(m_toolBar);
    m_language = new QPushButton(m_toolBar);
    m_toolBar->addWidget(leftSpace);
    m_toolBar->addWidget(m_find);
    m_toolBar->addWidget(rightSpace);
    m_toolBar->addWidget(m_undo);
    m_toolBar->addWidget(m_redo);
    m_toolBar->addSeparator();
    m_toolBar->addWidget(m_language);
    connect(m_undo, &QPushButton::clicked, m_actions->undo, &QAction::trigger);
    connect(m_redo, &QPushButton::clicked, m_actions->redo, &QAction::trigger);
    connect(m_find, &QPushButton::clicked, this, &MainWindow::showPalette);
    connect(m_language, &QPushButton::clicked, this, [this] {
        Q_EMIT languageChosen(m_view.language() == Language::English ? Language::Chinese : Language::English);
    });
}

void MainWindow::buildNavigation() {
    m_navigationDock = new QDockWidget(this);
    m_navigationDock->setObjectName(QStringLiteral("navigation"));
    m_navigationDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_navigationDock->setTitleBarWidget(new QWidget(m_navigationDock)); // the rail needs no title
    auto* content = new QWidget(m_navigationDock);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    m_workspaces = new QListWidget(content);
    m_workspaces->setObjectName(QStringLiteral("workspaces"));
    m_workspaces->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QAction* action : std::as_const(m_actions->workspaces))
        new QListWidgetItem(action->text(), m_workspaces);
    layout->addWidget(m_workspaces);
    m_portfolioPanel = new PortfolioPanel(*m_session, m_view, content);
    layout->addWidget(m_portfolioPanel, 1);
    m_navigationDock->setWidget(content);
    addDockWidget(Qt::LeftDockWidgetArea, m_navigationDock);
    resizeDocks({m_navigationDock}, {300}, Qt::Horizontal);
    connect(m_workspaces, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showWorkspace(workspaceNames().at(row));
    });
}

void MainWindow::buildInspector() {
    m_inspectorDock = new QDockWidget(this);
    m_inspectorDock->setObjectName(QStringLiteral("inspector"));
    m_inspectorDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_inspectorDock->setTitleBarWidget(new QWidget(m_inspectorDock));
    m_inspector = new Inspector(*m_session, m_view, m_inspectorDock);
    m_inspectorDock->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    resizeDocks({m_inspectorDock}, {280}, Qt::Horizontal);
}

QWidget* MainWindow::makePage(const QString& name) {
    if (name == QLatin1String("Targets")) {
        auto* page = new TargetsPage(*m_session, m_view, m_pages);
        page->restoreState(m_settings.place(m_session->portfolio().path()).targets);
        return page;
    }
    if (name == QLatin1String("Scenarios"))
        return new ScenariosPage(*m_session, m_view, m_pages);
    if (name == QLatin1String("Present"))
        return new PresentPage(*m_session, m_view, m_settings, m_pages);
    if (name == QLatin1String("History"))
        return new HistoryPage(*m_session, m_view, m_pages);
    auto* page = new NodePage(*m_session, m_view, m_pages);
    connect(page, &NodePage::presentRequested, this, &MainWindow::present);
    connect(page, &NodePage::factSheetRequested, this,
            [this](NodeId node) { showFactSheet(*m_session, m_view, m_settings, node, this); });
    return page;
}

void MainWindow::present(NodeId node, const QString& chartKey, const QString& form) {
    const bool picked = chartKey.isEmpty() && workspace() == QLatin1String("Present");
    showWorkspace(QStringLiteral("Present"));
    auto* page = qobject_cast<PresentPage*>(m_pages->currentWidget());
    if (picked)
        page->present();
    else
        page->presentChart(node, chartKey, form);
}

void MainWindow::showWorkspace(const QString& name) {
    // A page is made when it is first wanted: the first picture does not wait for the others.
    QWidget* page = m_pages->findChild<QWidget*>(name, Qt::FindDirectChildrenOnly);
    if (page == nullptr) {
        page = makePage(name);
        page->setObjectName(name);
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
    adaptInspector();
    // The welcome belongs to the overview; a table of years has no room to spare.
    if (m_welcome != nullptr)
        m_welcome->parentWidget()->setVisible(name == workspaceNames().first());
    const int row = static_cast<int>(workspaceNames().indexOf(name));
    m_workspaces->setCurrentRow(row);
    m_actions->workspaces.at(row)->setChecked(true);
    m_placeTimer->start();
}

QString MainWindow::workspace() const {
    return m_pages->currentWidget() == nullptr ? QString() : m_pages->currentWidget()->objectName();
}

void MainWindow::restorePlace() {
    const Settings::Place place = m_settings.place(m_session->portfolio().path());
    const QVector<Scenario>& scenarios = m_session->scenarios();
    const bool known = std::any_of(scenarios.begin(), scenarios.end(),
                                   [&](const Scenario& scenario) { return scenario.id.value == place.scenario; });
    if (known)
        m_session->showScenario(ScenarioId{place.scenario});
    const NodeId node{place.node};
    m_view.showNode(m_session->outline().contains(node) ? node : m_session->outline().root());
    if (m_session->figures().indicator(IndicatorId{place.indicator}) != nullptr)
        m_view.showCell(m_view.node(), IndicatorId{place.indicator}, place.year);
    m_portfolioPanel->restoreState(place.tree);
    showWorkspace(workspaceNames().contains(place.workspace) ? place.workspace : workspaceNames().first());
}

void MainWindow::savePlace() {
    const QString path = m_session->portfolio().path();
    const auto* targets = m_pages->findChild<TargetsPage*>(QStringLiteral("Targets"), Qt::FindDirectChildrenOnly);
    m_settings.setPlace(path, {workspace(), m_view.node().value, m_session->scenario().id.value,
                               m_view.indicator().value, m_view.year(), m_portfolioPanel->saveState(),
                               targets != nullptr ? targets->saveState() : m_settings.place(path).targets});
    if (isVisible())
        m_settings.setWindow(saveGeometry(), saveState());
}

void MainWindow::showWelcome() {
    if (m_welcome != nullptr)
        return;
    m_welcome = new WelcomeBanner(centralWidget());
    auto* frame = new QWidget(centralWidget());
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(24, 16, 24, 0);
    layout->addWidget(m_welcome);
    qobject_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(1, frame); // below what is said of the file
    showWorkspace(workspaceNames().first());
    connect(m_welcome, &WelcomeBanner::dismissed, this, [this, frame] {
        m_settings.setWelcomed(true);
        m_welcome = nullptr;
        frame->deleteLater();
    });
    connect(m_welcome, &WelcomeBanner::helpRequested, m_actions->help, &QAction::trigger);
    connect(m_welcome, &WelcomeBanner::languageRequested, m_language, &QPushButton::click);
}

void MainWindow::completeNow() {
    if (auto* page = qobject_cast<NodePage*>(m_pages->currentWidget()))
        page->completeNow();
}

void MainWindow::say(const QString& sentence) { m_status->say(sentence); }

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
        connect(action, &QAction::triggered, this, [this, action] { showWorkspace(action->data().toString()); });
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
    connect(a.scenarioMenu, &QMenu::aboutToShow, this, &MainWindow::fillScenarioMenu);
    connect(a.recentMenu, &QMenu::aboutToShow, this, [this] {
        m_actions->recentMenu->clear();
        for (const QString& path : m_settings.recentFiles())
            connect(m_actions->recentMenu->addAction(QFileInfo(path).completeBaseName()), &QAction::triggered, this,
                    [this, path] { Q_EMIT openRequested(path); });
    });
}

void MainWindow::followSession() {
    connect(m_session->undoStack(), &UndoStack::indexChanged, this, &MainWindow::updateActions);
    connect(m_session.get(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.scenarios || changes.currentScenario)
            m_placeTimer->start();
        if (changes.structure && !m_session->outline().contains(m_view.node()))
            m_view.showNode(m_session->outline().root());
    });
    connect(&m_view, &ViewState::messageRequested, this, &MainWindow::say);
    connect(&m_view, &ViewState::refused, m_status, &StatusLine::refuse);
    connect(&m_view, &ViewState::slideOffered, this,
            [this](const Slide& slide) { addToStory(*m_session, m_view, slide, this); });
    connect(&m_view, &ViewState::workspaceRequested, this, &MainWindow::showWorkspace);
    connect(&m_view, &ViewState::nodeChanged, this, [this] {
        updateActions();
        m_placeTimer->start();
    });
    connect(&m_view, &ViewState::cellChanged, m_placeTimer, qOverload<>(&QTimer::start));
    connect(&m_view, &ViewState::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_toolBar->setWindowTitle(tr("Toolbar"));
    m_toolBar->setAccessibleName(tr("Toolbar"));
    m_workspaces->setAccessibleName(tr("Workspaces"));
    for (int i = 0; i < m_workspaces->count(); ++i)
        m_workspaces->item(i)->setText(m_actions->workspaces.at(i)->text());
    const int rowHeight = m_workspaces->sizeHintForRow(0);
    m_workspaces->setFixedHeight(rowHeight * m_workspaces->count() + 4);
    m_navigationDock->setWindowTitle(tr("Navigation"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    m_find->setText(tr("Find a command or node…   Ctrl+K"));
    m_find->setAccessibleName(tr("Find a command or node"));
    m_undo->setText(tr("Undo", "push button"));
    m_undo->setAccessibleName(tr("Undo", "push button"));
    m_redo->setText(tr("Redo", "push button"));
    m_redo->setAccessibleName(tr("Redo", "push button"));
    m_language->setText(tr("中文", "button that switches to the other language"));
    m_language->setAccessibleName(tr("Switch to Chinese"));
    const auto area = m_session->outline().name(m_session->outline().root()).in(m_view.language());
    setWindowTitle(tr("%1 — Liangjiang Atlas").arg(area));
    const bool chinese = m_view.language() == Language::Chinese;
    (chinese ? m_actions->chinese : m_actions->english)->setChecked(true);
    updateActions();
}

void MainWindow::applyTheme() {
    const Theme& theme = m_view.theme();
    m_actions->setTheme(theme);
    const char* const icons[] = {"portfolio", "targets", "scenarios", "present", "history"};
    for (int i = 0; i < m_workspaces->count(); ++i)
        m_workspaces->item(i)->setIcon(icon(icons[i], theme));
    m_undo->setIcon(icon("undo", theme));
    m_redo->setIcon(icon("redo", theme));
    m_find->setIcon(icon("search", theme, Colour::MutedText));
    m_language->setIcon(icon("language", theme));
    const QList<QAction*> themes{m_actions->light, m_actions->dark, m_actions->highContrast};
    themes.at(static_cast<int>(theme.name()))->setChecked(true);
}

void MainWindow::updateActions() {
    const UndoStack& stack = *m_session->undoStack();
    const auto describe = [](QPushButton* button, QAction* action, bool can, const QString& what, const QString& verb) {
        action->setEnabled(can);
        button->setEnabled(can);
        button->setToolTip(can ? verb.arg(what) : QString());
        button->setAccessibleDescription(what);
    };
    describe(m_undo, m_actions->undo, stack.canUndo(), stack.undoText(), tr("Undo: %1"));
    describe(m_redo, m_actions->redo, stack.canRedo(), stack.redoText(), tr("Redo: %1"));
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
    fillScenarioMenu();
    auto* palette = new CommandPalette(m_actions->all(), findNodes, this);
    connect(palette, &CommandPalette::nodeChosen, this, [this](NodeId node) {
        m_view.showNode(node);
        if (workspace() != QLatin1String("Targets"))
            showWorkspace(workspaceNames().first());
    });
    palette->show();
}

void MainWindow::continueInCopy() {
    const Scenario& from = m_session->scenario();
    const Text name = workingCopyName(*m_session, from, QDate::currentDate());
    if (const auto made = m_session->commit(edits::forkScenario(*m_session, from.id, name)); !made)
        m_status->refuse(made.error().sentence);
    else
        say(tr("You now work in “%1”. The published targets stay as they are.").arg(name.in(m_view.language())));
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

void MainWindow::adaptInspector() {
    const bool pageOfCards = workspace() == workspaceNames().first();
    const int room = pageOfCards ? roomForInspector : roomForInspectorBesideTable;
    m_inspectorDock->setVisible(m_inspectorWanted.value_or(width() >= room));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    adaptInspector();
    m_placeTimer->start();
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    m_placeTimer->start();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_status != nullptr)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (holdsTheLast()) {
        event->ignore();
        askForTheLast([this] { close(); });
        return;
    }
    savePlace();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT closed();
}

namespace {
QString portfolioIn(const QMimeData& data) {
    for (const QUrl& url : data.urls())
        if (url.isLocalFile() && url.path().endsWith(QLatin1String(".atlas"), Qt::CaseInsensitive))
            return url.toLocalFile();
    return {};
}
} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!portfolioIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QString path = portfolioIn(*event->mimeData());
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

} // namespace atlas
