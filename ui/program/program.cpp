// SPDX-License-Identifier: Apache-2.0
#include "program/program.h"

#include "charts/catalogue.h"
#include "charts/chart_forms.h"
#include "drawing/chart_export.h"
#include "exchange/whole_file.h"
#include "export/handed_choice.h"
#include "paper/picture_bytes.h"
#include "preferences/preferences_dialog.h"
#include "program/background_task.h"
#include "program/fact_sheet_command.h"
#include "program/help_window.h"
#include "program/opening_window.h"
#include "program/starter_file.h"
#include "program/story_command.h"
#include "session/handed_plan.h"
#include "state/workspace.h"
#include "storage/starter.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

#include <utility>

namespace atlas {

namespace {

QString withEnding(QString path) {
    if (!path.endsWith(QLatin1String(".atlas"), Qt::CaseInsensitive))
        path += QStringLiteral(".atlas");
    return path;
}

} // namespace

Program::Program(const CommandLine& line, Translation& translation)
    : m_line(line), m_translation(translation), m_language(line.language.value_or(m_settings.language())),
      m_theme(line.theme.value_or(m_settings.theme())) {
    m_translation.use(m_language);
    const Theme theme(m_theme);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(theme.palette());
    QApplication::setFont(Theme::font(TypeStep::Body));
    qApp->setStyleSheet(theme.styleSheet());
}

Program::~Program() {
    delete m_opening;
    delete m_window;
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
        const auto node = window.session().find(m_line.select);
        if (!node)
            return failure(ErrorCode::NotFound,
                           tr("No node is called “%1”. Give its key or its name.").arg(m_line.select));
        window.view().showNode(*node);
    }
    if (!m_line.workspace.isEmpty())
        window.showWorkspace(m_line.workspace);
    return {};
}

Result<void> Program::start() {
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
    TRY(auto session, openFirst());
    // A picture shows the window as it would first be seen, and leaves no trace in what the user's windows remember.
    const QTemporaryDir folder;
    Settings fresh(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(std::move(session), fresh, m_language, m_theme);
    window.view().showNode(window.session().outline().root());
    window.showWorkspace(workspaceNames().first());
    TRY(select(window));
    window.resize(size);
    window.show();
    QCoreApplication::processEvents();
    window.completeNow();
    for (int turn = 0; turn < 20; ++turn) // what is drawn one a turn, such as the pictures of slides
        QCoreApplication::processEvents();
    const QImage picture = window.grab().toImage();
    return writeWhole(file, pngBytes(picture));
}

Result<void> Program::exportChart(const QString& key, const QString& file, std::optional<QSize> size) {
    const QString chartKey = key.section(QLatin1Char(':'), 0, 0), form = key.section(QLatin1Char(':'), 1);
    if (!chartKeys().contains(chartKey))
        return failure(
            ErrorCode::Invalid,
            tr("There is no chart “%1”. The charts are: %2.").arg(chartKey, chartKeys().join(QStringLiteral(", "))));
    TRY(auto session, openFirst());
    NodeId node = session->outline().root();
    if (!m_line.select.isEmpty()) {
        const auto found = session->find(m_line.select);
        if (!found)
            return failure(ErrorCode::NotFound,
                           tr("No node is called “%1”. Give its key or its name.").arg(m_line.select));
        node = *found;
    }
    const auto scenario = chosenScenario(*session, m_line.scenario, m_language);
    if (!scenario)
        return failure(scenario.error());
    const HandedPlan plan(*session, *scenario);
    if (plan.reading() == nullptr)
        return failure(ErrorCode::Damaged, tr("The targets of the scenario can't be read. Check the portfolio."));
    const ChartDescription chart = describeChart(*session, *plan.reading(), chartKey, node, m_language);
    if (chart.isEmpty())
        return failure(ErrorCode::NotFound, chart.emptyText);
    if (const auto kind = formOf(form); !form.isEmpty() && (!kind || !formsOf(chart).contains(*kind))) {
        QStringList words;
        for (const ChartKind each : formsOf(chart))
            words.append(formWord(each));
        return failure(ErrorCode::Invalid, tr("The chart “%1” can’t be drawn as “%2”, only as: %3.")
                                               .arg(chartKey, form, words.join(QStringLiteral(", "))));
    }
    return atlas::exportChart(inForm(chart, form), Theme(m_theme), file, size.value_or(QSize(960, 600)));
}

Result<void> Program::exportFactSheet() {
    auto session = openFirst();
    return session ? atlas::exportFactSheet(**session, m_line, m_language, m_settings) : failure(session.error());
}

Result<void> Program::exportStory() {
    auto session = openFirst();
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

void Program::open(const QString& path) {
    if (m_window != nullptr && m_window->holdsTheLast()) {
        m_window->askForTheLast([this, path] { open(path); });
        return;
    }
    if (OpeningWindow::isWorthIt(path)) {
        openLarge(path);
        return;
    }
    auto session = Session::open(path, m_settings.author());
    if (!session) {
        if (session.error().code == ErrorCode::NotFound)
            m_settings.removeRecentFile(path);
        tell(tr("This file can't be opened"), session.error().sentence);
        return;
    }
    replaceWindow(std::move(*session));
}

void Program::openLarge(const QString& path) {
    auto* opening = new OpeningWindow(path, m_settings.author());
    opening->resize(1280, 720);
    opening->restoreGeometry(m_settings.geometry());
    connect(opening, &OpeningWindow::opened, this, [this, opening](const auto& session) {
        opening->deleteLater();
        if (m_window != nullptr)
            replaceWindow(std::move(*session));
        else if (const auto shown = showFirst(std::move(*session)); !shown)
            m_window->say(shown.error().sentence);
        opening->hide();
    });
    connect(opening, &OpeningWindow::failed, this, [this, opening, path](const Error& error) {
        opening->deleteLater();
        if (m_window != nullptr)
            tell(tr("This file can't be opened"), error.sentence);
        else if (const auto shown = showStarter(path, error); !shown && m_window != nullptr)
            m_window->say(shown.error().sentence);
        opening->hide();
    });
    connect(opening, &OpeningWindow::cancelled, opening, &QObject::deleteLater);
    const QPointer<OpeningWindow> before = std::exchange(m_opening, opening);
    opening->show();
    if (before) // the file that was asked for last counts
        before->close();
}

void Program::replaceWindow(std::unique_ptr<Session> session) {
    // The new window takes the old one's place on screen; only when it stands does the old one go.
    const QPointer<MainWindow> old = m_window;
    if (old)
        m_settings.setWindow(old->saveGeometry(), old->saveState());
    show(std::move(session))->show();
    if (old)
        old->close();
}

void Program::chooseFile() {
    auto* dialog = new QFileDialog(m_window, tr("Open a portfolio"),
                                   QFileInfo(m_settings.recentFiles().value(0)).path(), tr("Portfolios (*.atlas)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Program::open);
    dialog->open();
}

void Program::chooseNewFile() {
    auto* dialog = new QFileDialog(m_window, tr("New portfolio with the starter data"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Portfolios (*.atlas)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("atlas"));
    // A portfolio is never overwritten: what stands there may be somebody's work.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& chosen) {
        const QString path = withEnding(chosen);
        if (auto made = createStarterPortfolio(path); !made)
            tell(tr("The portfolio was not made"), made.error().sentence);
        else
            open(path);
    });
    dialog->open();
}

void Program::chooseCopy() {
    auto* dialog = new QFileDialog(m_window, tr("Save a copy"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Portfolios (*.atlas)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("atlas"));
    connect(dialog, &QFileDialog::fileSelected, this, &Program::chosenCopy);
    dialog->open();
}

void Program::chosenCopy(const QString& chosen) {
    const QString target = withEnding(chosen);
    const Portfolio& shown = m_window->session().portfolio();
    const QString from = shown.readableFile();
    const bool isLost = shown.fate() != FileFate::Kept;
    const auto tellDone = [this, isLost](const Result<QString>& done) {
        if (!done) {
            tell(tr("The copy was not saved"), done.error().sentence);
            return;
        }
        if (isLost) { // there is nothing else to go on in
            m_window->setCopied();
            open(*done);
        }
        m_window->say(tr("A copy was saved as %1.").arg(*done));
    };
    if (isLost && from == shown.path()) { // there was no room for a private copy: only this window can read it
        const auto saved = shown.saveCopy(target);
        tellDone(saved ? Result<QString>(target) : failure(saved.error()));
        return;
    }
    runInBackground(
        m_window, tr("Saving a copy…"),
        [from, target]() -> Result<QString> {
            TRY(auto portfolio, Portfolio::open(from, Portfolio::Access::ReadOnly));
            TRY(portfolio->saveCopy(target));
            return target;
        },
        tellDone);
}

void Program::checkPortfolio() {
    const QString path = m_window->session().portfolio().readableFile();
    runInBackground(
        m_window, tr("Checking the portfolio…"),
        [path]() -> Result<QString> {
            TRY(auto portfolio, Portfolio::open(path, Portfolio::Access::ReadOnly));
            TRY(const auto found, portfolio->check());
            return found.join(QLatin1Char('\n'));
        },
        [this](const Result<QString>& done) {
            if (!done)
                tell(tr("The portfolio could not be checked"), done.error().sentence);
            else if (done->isEmpty())
                m_window->say(tr("Checked: this portfolio is sound."));
            else
                tell(tr("This portfolio has faults"), *done);
        });
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
    box->setText(tr("<b>Liangjiang Atlas %1</b>").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(tr("Shows the industries of a development area to investors and plans their growth.\n"
                               "Free software: its sources are under the Apache License 2.0; as a program with Qt "
                               "Charts it is under the GNU General Public License 3."));
    box->open();
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
    const Theme theme(name);
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
    if (m_window != nullptr)
        m_window->view().setTheme(name);
}

} // namespace atlas
