// SPDX-License-Identifier: Apache-2.0
#include "program/command_line.h"
#include "support/printers.h"

#include <gtest/gtest.h>

using namespace atlas;

namespace {
Result<CommandLine> parse(const char* words) {
    return parseCommandLine(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}
} // namespace

TEST(CommandLine, WithoutArgumentsOpensAWindow) {
    const auto line = parse("");
    ASSERT_OK(line);
    EXPECT_FALSE(line->isBatch());
    EXPECT_TRUE(line->portfolio.isEmpty());
}

TEST(CommandLine, TakesASnapshotWithItsSize) {
    const auto line =
        parse("plan.atlas --snapshot out.png --size 1920x1080 --language zh_CN --theme dark --workspace Targets");
    ASSERT_OK(line);
    EXPECT_EQ(line->portfolio, QStringLiteral("plan.atlas"));
    EXPECT_EQ(line->snapshot, QStringLiteral("out.png"));
    EXPECT_EQ(line->size, QSize(1920, 1080));
    EXPECT_EQ(line->language, Language::Chinese);
    EXPECT_EQ(line->theme, ThemeName::Dark);
    EXPECT_EQ(line->workspace, QStringLiteral("Targets"));
}

TEST(CommandLine, ExportsAFactSheetInBothLanguages) {
    const auto line = parse("plan.atlas --export sheet.PDF --fact-sheet --bilingual --select robots");
    ASSERT_OK(line);
    EXPECT_TRUE(line->factSheet);
    EXPECT_TRUE(line->bilingual);
    EXPECT_EQ(line->exportFile, QStringLiteral("sheet.PDF"));
    EXPECT_TRUE(line->isBatch());
}

TEST(CommandLine, ExportsAStoryWithItsNotes) {
    const auto line = parse("plan.atlas --export story.pdf --story visit --notes");
    ASSERT_OK(line);
    EXPECT_EQ(line->story, QStringLiteral("visit"));
    EXPECT_TRUE(line->notes);
    for (const char* other : {"--export a.PPTX --story visit", "--export a.png --story visit --size 800x450",
                              "--export a.svg --story visit"})
        EXPECT_TRUE(parse(other).has_value()) << other;
}

class WrongUsage : public testing::TestWithParam<const char*> {};

TEST_P(WrongUsage, IsOneClearLine) {
    const auto line = parse(GetParam());
    ASSERT_FALSE(line.has_value());
    EXPECT_EQ(line.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(line.error().sentence.isEmpty());
    EXPECT_FALSE(line.error().sentence.contains(QLatin1Char('\n')));
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongUsage,
    testing::Values("--nonsense", "--language fr", "--theme neon", "--workspace Kitchen", "--size big", "--size 0x0",
                    "--size 99999x99999", "--export out.png", "--chart vehicles", "--snapshot out.jpg",
                    "a.atlas b.atlas", "--new a.atlas b.atlas", "--snapshot", "--fact-sheet",
                    "--export a.png --fact-sheet", "--export a.pdf --fact-sheet --chart vehicles",
                    "--export a.pdf --chart vehicles --bilingual", "--story visit", "--export a.csv --story visit",
                    "--export a.pdf --story visit --chart vehicles", "--export a.pdf --story visit --fact-sheet",
                    "--export a.pptx --story visit --notes", "--export a.pdf --chart vehicles --notes",
                    "--scenario fast", "--snapshot a.png --scenario fast"));

TEST(CommandLine, HelpNamesEveryOption) {
    const QString help = commandLineHelp();
    for (const char* option :
         {"--help", "--version", "--new", "--check", "--language", "--theme", "--workspace", "--select", "--snapshot",
          "--size", "--export", "--chart", "--fact-sheet", "--bilingual", "--story", "--notes", "--scenario"})
        EXPECT_TRUE(help.contains(QLatin1String(option))) << option;
}
