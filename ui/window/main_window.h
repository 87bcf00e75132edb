// SPDX-License-Identifier: Apache-2.0
// The window on one open portfolio: navigation on the left, a workspace in the centre, the inspector on the right.
#pragma once

#include "session/session.h"
#include "state/panel_host.h"
#include "state/view_state.h"

#include <QMainWindow>

#include <memory>

class QDockWidget;
class QListWidget;
class QStackedWidget;
class QTimer;

namespace atlas {

class Inspector;
class MainActions;
class MainToolBar;
class NodePage;
struct PageCommand;
class PortfolioPanel;
class Settings;
class StatusLine;
class WelcomeBanner;

class MainWindow final : public QMainWindow, public PanelHost {
    Q_OBJECT
public:
    MainWindow(std::unique_ptr<Session> session, Settings& settings, Language language, ThemeName theme);
    ~MainWindow() override;

    [[nodiscard]] Session& session() { return *m_session; }
    [[nodiscard]] ViewState& view() { return m_view; }
    [[nodiscard]] MainActions& actions() { return *m_actions; }

    void say(const QString& sentence) override;
    void refuse(const QString& sentence) override;
    void showWorkspace(const QString& name) override;
    void showHistory(const TargetCell& cell) override;
    void offerSlide(const Slide& slide) override;
    [[nodiscard]] QString workspace() const;
    /// Goes to where the user left this portfolio, or to the overview.
    void restorePlace();
    void showWelcome();
    /// Builds everything that is built only when scrolled to, so that a picture of the window is complete.
    void completeNow();
    /// Whether what this window shows is nowhere else: its file was taken away, and no copy saved.
    [[nodiscard]] bool holdsTheLast() const;
    /// Asks what is to become of it; \p then, where it may go.
    void askForTheLast(const std::function<void()>& then);
    /// Asks whether to go without what was typed and could not be saved.
    void askForTyped(const std::function<void()>& then);
    void setCopied() { m_isCopied = true; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void themeChosen(atlas::ThemeName theme);
    void languageChosen(atlas::Language language);
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildNavigation();
    void buildInspector();
    void connectActions();
    void followSession();
    void switchLanguage();
    void retranslate();
    void applyTheme();
    void updateActions();
    void fillScenarioMenu();
    void fillRecentMenu();
    void showPalette();
    void goToWorkspace(const QString& name); ///< with the keyboard
    [[nodiscard]] QList<QAction*> paletteActions(QObject* owner);
    void runOnPage(const PageCommand& command, const QString& text);
    void continueInCopy();
    void adaptInspector();
    void savePlace();
    QWidget* makePage(const QString& name);
    /// Shows a chart to the room; with an empty key the one picked in Present, elsewhere the node's first.
    void present(NodeId node, const QString& chartKey, const QString& form = {});

    Settings& m_settings;
    std::unique_ptr<Session> m_session;
    ViewState m_view;
    MainActions* m_actions;
    PortfolioPanel* m_portfolioPanel = nullptr;
    Inspector* m_inspector = nullptr;
    StatusLine* m_status = nullptr;
    WelcomeBanner* m_welcome = nullptr;
    QListWidget* m_workspaces = nullptr;
    QStackedWidget* m_pages = nullptr;
    QDockWidget* m_navigationDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    MainToolBar* m_toolBar = nullptr;
    QList<QAction*> m_scenarioActions;
    bool m_isCopied = false;               ///< since its file was taken away
    bool m_isGoing = false;                ///< its parts are being deleted
    bool m_leavesTyped = false;            ///< somebody has said so
    std::optional<bool> m_inspectorWanted; ///< what the user chose; none: as there is room
    QTimer* m_placeTimer;
};

} // namespace atlas
