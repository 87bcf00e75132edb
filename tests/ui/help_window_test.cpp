// SPDX-License-Identifier: Apache-2.0
// The help's colours and place.
#include "look/look_style.h"
#include "program/help_window.h"

#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

/// The colour of the first link of a text.
QColor linkColour(const QTextBrowser& text) {
    for (QTextBlock block = text.document()->begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            if (!piece.fragment().charFormat().anchorHref().isEmpty())
                return piece.fragment().charFormat().foreground().color();
    return {};
}

} // namespace

TEST(Help, LinksFollowAChangeOfThemeAndTheReaderStaysWhereTheyWere) {
    LookStyle::use(Theme(ThemeName::Light));
    HelpWindow help(nullptr);
    help.showHelp(Language::English);
    auto* text = help.findChild<QTextBrowser*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return text->verticalScrollBar()->maximum() > 300; }));
    text->verticalScrollBar()->setValue(300);
    for (const ThemeName name : {ThemeName::Dark, ThemeName::HighContrast, ThemeName::Light}) {
        LookStyle::use(Theme(name));
        EXPECT_TRUE(QTest::qWaitFor([&] { return linkColour(*text) == Theme(name).colour(Colour::Accent); }));
        EXPECT_EQ(text->verticalScrollBar()->value(), 300);
    }
}
