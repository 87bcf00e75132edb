// SPDX-License-Identifier: Apache-2.0
// What the pages offer, listed before they are made: the command palette shows all of it, and goes to the page first.
#pragma once

#include <QCoreApplication>
#include <QVector>

namespace atlas {

struct PageCommand {
    const char* workspace; ///< whose page it is; "": of the window's own panels
    const char* name;      ///< see parts/command
    const char* text;      ///< to be translated by PageCommands::tr()
    const char* also;      ///< other words by which somebody may look for it, of both languages
};

class PageCommands {
    Q_DECLARE_TR_FUNCTIONS(atlas::PageCommands)
public:
    [[nodiscard]] static const QVector<PageCommand>& all();
    /// Of the chart that has the keyboard or is seen first, on whichever page.
    [[nodiscard]] static bool isOfChart(const PageCommand& command);
};

} // namespace atlas
