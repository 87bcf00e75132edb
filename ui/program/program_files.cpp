// SPDX-License-Identifier: Apache-2.0
// What the program does with portfolios as files: opens them, makes new ones, saves copies, checks them.
#include "program/background_task.h"

#include "parts/file_dialog.h"
#include "program/opening_window.h"
#include "program/program.h"
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "window/main_window.h"

#include <QFileDialog>
#include <QFileInfo>
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
    auto* dialog = fileDialog(m_window, tr("Open a portfolio"), QFileInfo(m_settings.recentFiles().value(0)).path(),
                              tr("Portfolios (*.atlas)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Program::open);
    dialog->open();
}

void Program::chooseNewFile() {
    auto* dialog =
        fileDialog(m_window, tr("New portfolio with the starter data"),
                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("Portfolios (*.atlas)"));
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
    auto* dialog =
        fileDialog(m_window, tr("Save a copy"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                   tr("Portfolios (*.atlas)"));
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
        [from, target](Progress& progress) -> Result<QString> {
            TRY(auto portfolio, Portfolio::open(from, Portfolio::Access::ReadOnly));
            TRY(portfolio->saveCopy(target, &progress));
            progress.stop = false; // too late: it stands in its place
            return target;
        },
        [this, tellDone](const std::optional<Result<QString>>& done) {
            if (done)
                tellDone(*done);
            else
                m_window->say(tr("Stopped. No copy was saved."));
        });
}

void Program::checkPortfolio() {
    const QString path = m_window->session().portfolio().readableFile();
    runInBackground(
        m_window, tr("Checking the portfolio…"),
        [path](const Progress& progress) -> Result<QString> {
            TRY(auto portfolio, Portfolio::open(path, Portfolio::Access::ReadOnly));
            TRY(const auto found, portfolio->check(&progress));
            return found.join(QLatin1Char('\n'));
        },
        [this](const std::optional<Result<QString>>& done) {
            if (!done)
                m_window->say(tr("Stopped. The portfolio was not checked to its end."));
            else if (!*done)
                tell(tr("The portfolio could not be checked"), done->error().sentence);
            else if ((*done)->isEmpty())
                m_window->say(tr("Checked: this portfolio is sound."));
            else
                tell(tr("This portfolio has faults"), **done);
        });
}

} // namespace atlas
