// SPDX-License-Identifier: Apache-2.0
#include "window/main_window.h"

#include "export/fact_sheet_dialog.h"
#include "history/history_page.h"
#include "inspector/inspector.h"
#include "look/icon.h"
#include "parts/add_to_story.h"
#include "parts/fitting_area.h"
#include "parts/heard_view.h"
#include "parts/redo_key.h"
#include "parts/spoken_controls.h"
#include "portfolio/node_page.h"
#include "portfolio/portfolio_panel.h"
#include "present/present_page.h"
#include "scenarios/scenarios_page.h"
#include "session/figures.h"
#include "session/outline.h"
#include "state/settings.h"
#include "state/workspace.h"
#include "storage/portfolio.h"
#include "targets/targets_page.h"
#include "window/file_banner.h"
#include "window/main_actions.h"
#include "window/main_tool_bar.h"
#include "window/page_stack.h"
#include "window/rail_fold.h"
#include "window/side_panels.h"
#include "window/status_line.h"
#include "window/welcome_banner.h"

#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace atlas {

namespace {
constexpr int savePlaceAfterMs = 400;
constexpr QSize smallest(560, 320); ///< 1366 × 768 at 200 % is 683 × 384, less the desktop's bars
constexpr int navigationWidth = 300, inspectorWidth = 280;
// A table of years beside its charts needs the width that a page of cards can spare.
constexpr int roomForInspector = 1180;
constexpr int roomForInspectorBesideTable = 1800;
} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, Settings& settings, Language language, ThemeName theme)
    : m_settings(settings), m_session(std::move(session)), m_actions(new MainActions(this)),
      m_panels(new SidePanels(*this)), m_placeTimer(new QTimer(this)) {
    installSpokenControls();
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(smallest);
    m_view.setLanguage(language);
    m_session->setLanguage(language);
    connect(&m_view, &ViewState::languageChanged, m_session.get(), &Session::setLanguage);
    m_view.setTheme(theme);
    m_view.setExportChoice(settings.exportChoice());
    connect(&m_view, &ViewState::exportChoiceChanged, this,
            [this](const ExportChoice& choice) { m_settings.setExportChoice(choice); });

    m_toolBar = new MainToolBar(*m_actions, *m_session->undoStack(), this);
    addToolBar(m_toolBar);
    connect(m_toolBar, &MainToolBar::findRequested, this, &MainWindow::showPalette);
    connect(m_toolBar, &MainToolBar::languageRequested, this, &MainWindow::switchLanguage);
    buildNavigation();
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_pages = new PageStack(centre);
    auto* banner = new FileBanner(*m_session, centre);
    connect(banner, &FileBanner::copyRequested, m_actions->saveCopy, &QAction::trigger);
    connect(banner, &FileBanner::openRequested, this, [this] { Q_EMIT openRequested(m_session->portfolio().path()); });
    layout->addWidget(banner);
    layout->addWidget(new FittingArea(m_pages, centre), 1);
    setCentralWidget(centre);
    buildInspector();
    m_panels->setWidths(m_settings.panelWidths());
    connect(m_panels, &SidePanels::dragged, this, [this] { m_settings.setPanelWidths(m_panels->widths()); });
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
        say(broughtUpToDate(backup));
    // Arrow keys walk the portfolio from the first moment on.
    if (auto* tree = m_portfolioPanel->findChild<QTreeView*>())
        tree->setFocus();
}

QString MainWindow::broughtUpToDate(const QString& backup) {
    return tr("This portfolio was brought up to date for this version of the program. As it was, it is kept in %1.")
        .arg(backup);
}

MainWindow::~MainWindow() {
    m_isGoing = true;
    // The bar and the pages follow the session and the view's state: they go first.
    delete m_toolBar;
    delete takeCentralWidget();
    for (QDockWidget* dock : {m_navigationDock, m_inspectorDock})
        delete dock;
    delete m_status;
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
    m_workspaces = new HeardView<QListWidget>(content);
    m_workspaces->setObjectName(QStringLiteral("workspaces"));
    m_workspaces->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const QAction* action : std::as_const(m_actions->workspaces))
        new QListWidgetItem(action->text(), m_workspaces);
    layout->addWidget(m_workspaces);
    m_portfolioPanel = new PortfolioPanel(*m_session, m_view, *this, content);
    layout->addWidget(m_portfolioPanel, 1);
    m_navigationDock->setWidget(new FittingArea(content, m_navigationDock));
    addDockWidget(Qt::LeftDockWidgetArea, m_navigationDock);
    m_panels->add(m_navigationDock, navigationWidth);
    m_rail = new RailFold(*m_navigationDock, *m_workspaces, *m_portfolioPanel, *m_actions->foldRail);
    m_rail->setWanted(m_settings.railFolded());
    connect(m_rail, &RailFold::unfolded, m_panels, &SidePanels::restore);
    connect(m_rail, &RailFold::chosen, this, [this](bool folded) { m_settings.setRailFolded(folded); });
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
    m_inspector = new Inspector(*m_session, m_view, *this, m_inspectorDock);
    m_inspectorDock->setWidget(m_inspector);
    addDockWidget(Qt::RightDockWidgetArea, m_inspectorDock);
    m_panels->add(m_inspectorDock, inspectorWidth);
}

QWidget* MainWindow::makePage(const QString& name) {
    if (name == QLatin1String("Targets")) {
        auto* page = new TargetsPage(*m_session, m_view, *this, m_pages);
        page->restoreState(m_settings.place(m_session->portfolio().path()).targets);
        return page;
    }
    if (name == QLatin1String("Scenarios"))
        return new ScenariosPage(*m_session, m_view, *this, m_pages);
    if (name == QLatin1String("Present"))
        return new PresentPage(*m_session, m_view, *this, m_settings, m_pages);
    if (name == QLatin1String("History"))
        return new HistoryPage(*m_session, m_view, *this, m_pages);
    auto* page = new NodePage(*m_session, m_view, *this, m_pages);
    connect(page, &NodePage::presentRequested, this, [this](NodeId node, const QString& chartKey, const QString& form) {
        presentPage().presentChart(node, chartKey, form);
    });
    connect(page, &NodePage::factSheetRequested, this,
            [this](NodeId node) { showFactSheet(*m_session, m_view, m_settings, node, this); });
    return page;
}

PresentPage& MainWindow::presentPage() {
    showWorkspace(QStringLiteral("Present"));
    return *qobject_cast<PresentPage*>(m_pages->currentWidget());
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
    m_rail->closeAgain();
    adaptSides();
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
    connect(m_welcome, &WelcomeBanner::languageRequested, this, &MainWindow::switchLanguage);
}

void MainWindow::completeNow() {
    if (auto* page = qobject_cast<NodePage*>(m_pages->currentWidget()))
        page->completeNow();
}

void MainWindow::say(const QString& sentence) { m_status->say(sentence); }

void MainWindow::refuse(const QString& sentence) { m_status->refuse(sentence); }

void MainWindow::showHistory(const TargetCell& cell) {
    showWorkspace(QStringLiteral("History"));
    qobject_cast<HistoryPage*>(m_pages->currentWidget())->showCell(cell);
}

void MainWindow::offerSlide(const Slide& slide) { addToStory(*m_session, m_view, *this, slide, this); }

void MainWindow::followSession() {
    connect(m_session.get(), &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.scenarios || changes.currentScenario)
            m_placeTimer->start();
        if (changes.structure && !m_session->outline().contains(m_view.node()))
            m_view.showNode(m_session->outline().root());
    });
    connect(&m_view, &ViewState::nodeChanged, this, [this] {
        updateActions();
        m_placeTimer->start();
    });
    connect(&m_view, &ViewState::cellChanged, m_placeTimer, qOverload<>(&QTimer::start));
    connect(&m_view, &ViewState::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::retranslate() {
    m_actions->retranslate();
    m_workspaces->setAccessibleName(tr("Workspaces"));
    for (int i = 0; i < m_workspaces->count(); ++i)
        m_workspaces->item(i)->setText(m_actions->workspaces.at(i)->text());
    m_rail->retranslate();
    const int rowHeight = m_workspaces->sizeHintForRow(0);
    m_workspaces->setFixedHeight(rowHeight * m_workspaces->count() + 4);
    m_navigationDock->setWindowTitle(tr("Navigation"));
    m_inspectorDock->setWindowTitle(tr("Inspector"));
    const auto area = m_session->outline().name(m_session->outline().root()).in(m_view.language());
    setWindowTitle(tr("%1 — Liangjiang Atlas").arg(area));
    const bool chinese = m_view.language() == Language::Chinese;
    (chinese ? m_actions->chinese : m_actions->english)->setChecked(true);
}

void MainWindow::applyTheme() {
    const Theme& theme = m_view.theme();
    m_actions->setTheme(theme);
    const char* const icons[] = {"portfolio", "targets", "scenarios", "present", "history"};
    for (int i = 0; i < m_workspaces->count(); ++i)
        m_workspaces->item(i)->setIcon(icon(icons[i], theme));
    m_rail->setTheme(theme);
    m_toolBar->setTheme(theme);
    const QList<QAction*> themes{m_actions->light, m_actions->dark, m_actions->highContrast};
    themes.at(static_cast<int>(theme.name()))->setChecked(true);
}

void MainWindow::adaptSides() {
    m_rail->adapt(width(), workspace() == QLatin1String("Targets"));
    const bool pageOfCards = workspace() == workspaceNames().first();
    const int room = pageOfCards ? roomForInspector : roomForInspectorBesideTable;
    m_inspectorDock->setVisible(m_inspectorWanted.value_or(width() >= room));
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    adaptSides();
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
    auto* scenarios = m_pages->findChild<ScenariosPage*>(QStringLiteral("Scenarios"), Qt::FindDirectChildrenOnly);
    const bool isKept = scenarios == nullptr || scenarios->keepTyped();
    if (!isKept && !m_leavesTyped)
        showWorkspace(QStringLiteral("Scenarios")); // where it is
    if ((!m_inspector->keepTyped() || !isKept) && !m_leavesTyped) {
        event->ignore();
        askForTyped([this] {
            m_leavesTyped = true;
            close();
        });
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
