// SPDX-License-Identifier: Apache-2.0
// The running program: its settings, language and theme, and the windows on open portfolios.
#pragma once

#include "parts/fitted_windows.h"
#include "parts/focused_wheel.h"
#include "parts/plain_text.h"
#include "program/command_line.h"
#include "program/translation.h"
#include "state/settings.h"

#include <QObject>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>

namespace atlas {

class HelpWindow;
class MainWindow;
class OpeningWindow;
class Session;

class Program : public QObject {
    Q_OBJECT
public:
    /// `translation` is the only one of the process: texts of a second one would outlive a change of language.
    Program(const CommandLine& line, Translation& translation);
    ~Program() override;

    /// Opens the first window: the file asked for, the last one, or the starter portfolio in the user's data folder. A
    /// file that can't be opened is told in a dialog and the welcome shown instead. Where not even that can be made, a
    /// dialog says so and the program ends with it.
    Result<void> start();

    /// Draws the window as it is first seen into a PNG. Answers an error where the file can't be written
    Result<void> snapshot(const QString& file, QSize size);

    /// Writes a chart of a node (the area where none is selected) to the file that the command line names.
    Result<void> exportChart();

    /// Writes the fact sheet of a node to the file that the command line names.
    Result<void> exportFactSheet();

    /// Writes a story to the file that the command line names.
    Result<void> exportStory();

    /// The window that stands first: the main one, or the one that tells how far opening is.
    [[nodiscard]] QWidget* window() const;

private:
    [[nodiscard]] Result<std::unique_ptr<Session>> openFirst();
    /// The same, and tells on standard error what a window would tell of the file.
    [[nodiscard]] Result<std::unique_ptr<Session>> openForShell();
    [[nodiscard]] Result<std::unique_ptr<Session>> openStarter();
    /// The starter portfolio, and why it is not the file that was asked for.
    Result<void> showStarter(const QString& path = {}, const std::optional<Error>& why = {});
    void chosenCopy(const QString& target);
    [[nodiscard]] Result<void> select(MainWindow& window) const;
    MainWindow* show(std::unique_ptr<Session> session);
    void connectWindow(MainWindow& window);
    void open(const QString& path);
    void openLarge(const QString& path);
    Result<void> showFirst(std::unique_ptr<Session> session);
    void replaceWindow(std::unique_ptr<Session> session);
    void chooseFile();
    void chooseNewFile();
    void chooseCopy();
    void checkPortfolio();
    /// Closes all windows as quitting does.
    void end();
    void showPreferences();
    void showAbout();
    void tell(const QString& heading, const QString& sentence);
    void useLanguage(Language language);
    void useTheme(ThemeName theme);

    CommandLine m_line;
    Settings m_settings;
    PlainText m_plain;
    FocusedWheel m_wheel;
    FittedWindows m_fitted;
    Translation& m_translation;
    Language m_language;
    ThemeName m_theme;
    QPointer<MainWindow> m_window;
    QPointer<HelpWindow> m_help;
    QPointer<OpeningWindow> m_opening;
    QPointer<QWidget> m_alone;                      ///< says why there is no window
    std::unique_ptr<QTemporaryDir> m_starterFolder; ///< where the starter portfolio can't be kept
};

} // namespace atlas
