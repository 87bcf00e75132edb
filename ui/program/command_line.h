// SPDX-License-Identifier: Apache-2.0
// The command line as a value: what was asked for, or what is wrong with it.
#pragma once

#include "domain/result.h"
#include "domain/text.h"
#include "look/theme.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace atlas {

struct CommandLine {
    QString portfolio; ///< file to open; empty: the last one, or the starter portfolio
    bool help = false;
    bool version = false;
    std::optional<QString> newFile;
    bool check = false;
    std::optional<QString> snapshot;
    QSize size{1280, 720};
    bool sizeGiven = false;
    std::optional<QString> exportFile;
    QString chart;
    bool factSheet = false; ///< the file is the fact sheet of a node
    bool bilingual = false; ///< of the sheet: both languages side by side
    QString story;          ///< its name or key, where the file is a story
    bool notes = false;     ///< of the story: under the slides
    QString scenario;       ///< whose targets the export shows, by name or key; empty: the published ones
    std::optional<Language> language;
    std::optional<ThemeName> theme;
    QString workspace;
    QString select;

    /// Works for the shell only: no window stays open.
    [[nodiscard]] bool isBatch() const { return help || version || newFile || check || snapshot || exportFile; }
};

/// Reads the arguments (without the program's name). Wrong usage is ErrorCode::Invalid with one line that says what is
/// wrong.
[[nodiscard]] Result<CommandLine> parseCommandLine(const QStringList& arguments);

/// The text of --help.
[[nodiscard]] QString commandLineHelp();

} // namespace atlas
