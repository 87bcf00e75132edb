// SPDX-License-Identifier: Apache-2.0
#include "program/program.h"

#include "exchange/whole_file.h"
#include "export/handed_choice.h"
#include "look/look_style.h"
#include "paper/picture_bytes.h"
#include "preferences/preferences_dialog.h"
#include "program/chart_command.h"
#include "program/end_signals.h"
#include "program/fact_sheet_command.h"
#include "program/help_window.h"
#include "program/opening_window.h"
#include "program/starter_file.h"
#include "program/story_command.h"
#include "state/workspace.h"
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QDeadlineTimer>
#include <QMessageBox>

#include <cstdio>

namespace atlas {

namespace {
constexpr int settleMs = 5000;
} // namespace

Program::Program(const CommandLine& line, Translation& translation)
    : m_line(line), m_translation(translation), m_language(line.language.value_or(m_settings.language())),
      m_theme(line.theme.value_or(m_settings.theme())) {
    qApp->installEventFilter(&m_plain);
    qApp->installEventFilter(&m_wheel);
    qApp->installEventFilter(&m_fitted);
    m_translation.use(m_language);
    LookStyle::use(Theme(m_theme));
}

Program::~Program() {
    delete m_opening;
    delete m_window;
}

Result<std::unique_ptr<Session>> Program::openForShell() {
    TRY(auto session, openFirst());
    const QString backup = session->portfolio().backup();
    const QString brought = backup.isEmpty() ? QString() : MainWindow::broughtUpToDate(backup);
    for (const QString& remark : {brought, session->portfolio().whyReadOnly()})
        if (!remark.isEmpty())
            std::fprintf(stderr, "%s\n", qPrintable(remark));
    return session;
}

Result<std::unique_ptr<Session>> Program::openFirst() {
    const QString author = m_settings.author();
    if (!m_line.portfolio.isEmpty())
        return Session::open(m_line.portfolio, author);
    const QStringList recent = m_settings.recentFiles();
    // A batch run without a file is about the starter portfolio or the last file just as a window would be.
    if (!recent.isEmpty()) {
        auto last = Session::open(recent.first(), author);
        if (last)
            return last;
    }
    return openStarter();
}

Result<std::unique_ptr<Session>> Program::openStarter() {
    const auto starter = starterFile();
    auto session = starter ? Session::open(*starter, m_settings.author())
                           : Result<std::unique_ptr<Session>>(failure(starter.error()));
    if (session)
        return session;
    // Nowhere to keep it: a place that will be gone is for looking only, so that nobody's work goes with it.
    m_starterFolder = std::make_unique<QTemporaryDir>();
    const QString path = m_starterFolder->filePath(QStringLiteral("Liangjiang 2024.atlas"));
    if (!m_starterFolder->isValid() || !createStarterPortfolio(path))
        return session;
    auto portfolio = Portfolio::open(path, Portfolio::Access::ReadOnly);
    return portfolio ? Session::open(std::move(*portfolio), m_settings.author()) : failure(portfolio.error());
}

Result<void> Program::select(MainWindow& window) const {
    if (!m_line.select.isEmpty()) {
        TRY(const auto node, chosenNode(window.session(), m_line.select));
        window.view().showNode(node);
    }
    if (!m_line.workspace.isEmpty())
        window.showWorkspace(m_line.workspace);
    return {};
}

Result<void> Program::start() {
    connect(new EndSignals(this), &EndSignals::endAsked, this, &Program::end);
    const QString path = m_line.portfolio.isEmpty() ? m_settings.recentFiles().value(0) : m_line.portfolio;
    if (path.isEmpty())
        return showStarter();
    if (OpeningWindow::isWorthIt(path)) {
        // A file that is refused at its head is refused at once.
        if (const auto head = Portfolio::open(path, Portfolio::Access::ReadOnly); head) {
            openLarge(path);
            return {};
        }
    }
    auto session = Session::open(path, m_settings.author());
    return session ? showFirst(std::move(*session)) : showStarter(path, session.error());
}

Result<void> Program::showStarter(const QString& path, const std::optional<Error>& why) {
    if (why && why->code == ErrorCode::NotFound)
        m_settings.removeRecentFile(path);
    auto session = openStarter();
    if (!session) { // a dialog on its own: nobody looks for a window that is not there
        auto* box = new QMessageBox(QMessageBox::Critical, tr("Liangjiang Atlas can't start"),
                                    tr("Liangjiang Atlas can't start"), QMessageBox::Close);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(why ? why->sentence + QLatin1Char('\n') + session.error().sentence
                                    : session.error().sentence);
        connect(box, &QDialog::finished, qApp, [] { QApplication::exit(1); });
        m_alone = box;
        box->open();
        return {};
    }
    TRY(showFirst(std::move(*session)));
    if (m_starterFolder)
        m_window->say(tr("There is no place to keep this portfolio, so it can only be looked at. Save a copy to a "
                         "place where you may write, and work there."));
    if (!why)
        return {};
    m_window->showWelcome();
    tell(tr("This file can't be opened"), why->sentence);
    return {};
}

Result<void> Program::showFirst(std::unique_ptr<Session> session) {
    const bool first = !m_settings.welcomed();
    MainWindow* window = show(std::move(session));
    if (first)
        window->showWelcome();
    if (auto selected = select(*window); !selected) // also what the welcome would not show
        return selected;
    window->show();
    return {};
}

QWidget* Program::window() const {
    if (m_alone)
        return m_alone;
    return m_opening ? static_cast<QWidget*>(m_opening) : m_window;
}

Result<void> Program::snapshot(const QString& file, QSize size) {
    TRY(auto session, openForShell());
    // A picture shows the window as it would first be seen, and leaves no trace in what the user's windows remember.
    const QTemporaryDir folder;
    Settings fresh(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(std::move(session), fresh, m_language, m_theme);
    window.view().showNode(window.session().outline().root());
    window.showWorkspace(workspaceNames().first());
    TRY(select(window));
    qApp->removeEventFilter(&m_fitted); // the size is given, and no screen has to hold it
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    window.completeNow();
    // Until nothing waits for its turn any more, such as the pictures of slides, which are drawn one a turn.
    const QDeadlineTimer bound(settleMs);
    while (QAbstractEventDispatcher::instance()->processEvents(QEventLoop::AllEvents) && !bound.hasExpired()) {
    }
    const QImage picture = window.grab().toImage();
    return writeWhole(file, pngBytes(picture));
}

Result<void> Program::exportChart() {
    auto session = openForShell();
    return session ? atlas::exportChart(**session, m_line, m_language, Theme(m_theme)) : failure(session.error());
}

Result<void> Program::exportFactSheet() {
    auto session = openForShell();
    return session ? atlas::exportFactSheet(**session, m_line, m_language, m_settings) : failure(session.error());
}

Result<void> Program::exportStory() {
    auto session = openForShell();
    return session ? atlas::exportStory(**session, m_line, m_language, m_line.theme.value_or(ThemeName::Light),
                                        m_settings.author())
                   : failure(session.error());
}

MainWindow* Program::show(std::unique_ptr<Session> session) {
    const QString path = session->portfolio().path();
    auto* window = new MainWindow(std::move(session), m_settings, m_language, m_theme);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(1280, 720);
    window->restoreGeometry(m_settings.geometry());
    window->restoreState(m_settings.layout());
    window->view().setAsksReason(m_settings.asksReason());
    window->view().setReducedMotion(m_settings.reducedMotion());
    window->restorePlace();
    m_settings.addRecentFile(path);
    m_window = window;
    connectWindow(*window);
    return window;
}

void Program::connectWindow(MainWindow& window) {
    const MainActions& actions = window.actions();
    connect(&window, &MainWindow::openRequested, this, &Program::open);
    connect(&window, &MainWindow::languageChosen, this, &Program::useLanguage);
    connect(&window, &MainWindow::themeChosen, this, &Program::useTheme);
    connect(actions.open, &QAction::triggered, this, &Program::chooseFile);
    connect(actions.newPortfolio, &QAction::triggered, this, &Program::chooseNewFile);
    connect(actions.saveCopy, &QAction::triggered, this, &Program::chooseCopy);
    connect(actions.checkPortfolio, &QAction::triggered, this, &Program::checkPortfolio);
    connect(actions.preferences, &QAction::triggered, this, &Program::showPreferences);
    connect(actions.about, &QAction::triggered, this, &Program::showAbout);
    connect(actions.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    const auto showHelp = [this](const QString& anchor) {
        if (m_help == nullptr) {
            m_help = new HelpWindow(m_window);
            m_help->setAttribute(Qt::WA_DeleteOnClose);
        }
        m_help->showHelp(m_language, anchor);
    };
    connect(actions.help, &QAction::triggered, this, [showHelp] { showHelp({}); });
    connect(actions.shortcuts, &QAction::triggered, this, [showHelp] { showHelp(QStringLiteral("keys")); });
}

void Program::showPreferences() {
    auto* dialog = new PreferencesDialog(m_settings, m_window);
    connect(dialog, &PreferencesDialog::languageChosen, this, &Program::useLanguage);
    connect(dialog, &PreferencesDialog::themeChosen, this, &Program::useTheme);
    connect(dialog, &PreferencesDialog::reducedMotionChosen, this, [this](bool reduced) {
        m_settings.setReducedMotion(reduced);
        m_window->view().setReducedMotion(reduced);
    });
    connect(dialog, &PreferencesDialog::asksReasonChosen, this, [this](bool asks) {
        m_settings.setAsksReason(asks);
        m_window->view().setAsksReason(asks);
    });
    dialog->show();
}

void Program::showAbout() {
    auto* box = new QMessageBox(m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Liangjiang Atlas"));
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setTextFormat(Qt::RichText);
    box->setText(tr("<b>Liangjiang Atlas %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Shows the industries of a development area to investors and plans their growth.\n"
                               "Free software: its sources are under the Apache License 2.0; as a program with Qt "
                               "Charts it is under the GNU General Public License 3."));
    box->open();
}

void Program::end() {
    // As if somebody had clicked elsewhere: what is being typed is written, or said to be wrong.
    for (const QWidget* window : QApplication::topLevelWidgets())
        if (QWidget* typed = window->focusWidget())
            typed->clearFocus();
    QApplication::closeAllWindows();
}

void Program::tell(const QString& heading, const QString& sentence) {
    auto* box = new QMessageBox(QMessageBox::Warning, heading, heading, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(sentence);
    box->open();
}

void Program::useLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    m_settings.setLanguage(language);
    // The content first: the interface's LanguageChange, which follows, then finds the view in the new language.
    m_translation.use(language);
    if (m_window != nullptr)
        m_window->view().setLanguage(language);
    if (m_help != nullptr)
        m_help->showHelp(language);
}

void Program::useTheme(ThemeName name) {
    if (name == m_theme)
        return;
    m_theme = name;
    m_settings.setTheme(name);
    LookStyle::use(Theme(name));
    if (m_window != nullptr)
        m_window->view().setTheme(name);
}

} // namespace atlas
