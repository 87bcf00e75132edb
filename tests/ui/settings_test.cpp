// SPDX-License-Identifier: Apache-2.0
#include "state/settings.h"
#include "support/printers.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;

class SettingsFile : public testing::Test {
protected:
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("settings.ini"));
};

TEST_F(SettingsFile, KeepsLanguageAndThemeOverARestart) {
    {
        Settings settings(path);
        settings.setLanguage(Language::Chinese);
        settings.setTheme(ThemeName::HighContrast);
    }
    const Settings again(path);
    EXPECT_EQ(again.language(), Language::Chinese);
    EXPECT_EQ(again.theme(), ThemeName::HighContrast);
}

TEST_F(SettingsFile, AsksForAReasonOnlyWhenTold) {
    EXPECT_FALSE(Settings(path).asksReason());
    Settings(path).setAsksReason(true);
    EXPECT_TRUE(Settings(path).asksReason());
}

TEST_F(SettingsFile, AnUnreadableThemeIsTheDefault) {
    QSettings(path, QSettings::IniFormat).setValue(QStringLiteral("theme"), QStringLiteral("neon"));
    EXPECT_EQ(Settings(path).theme(), ThemeName::Light);
}

TEST_F(SettingsFile, RecentFilesAreNewestFirstWithoutRepetition) {
    Settings settings(path);
    settings.addRecentFile(QStringLiteral("/a.atlas"));
    settings.addRecentFile(QStringLiteral("/b.atlas"));
    settings.addRecentFile(QStringLiteral("/a.atlas"));
    EXPECT_EQ(settings.recentFiles(), (QStringList{QStringLiteral("/a.atlas"), QStringLiteral("/b.atlas")}));
}

TEST_F(SettingsFile, KeepsTenRecentFiles) {
    Settings settings(path);
    for (int i = 0; i < 15; ++i)
        settings.addRecentFile(QStringLiteral("/%1.atlas").arg(i));
    EXPECT_EQ(settings.recentFiles().size(), 10);
    EXPECT_EQ(settings.recentFiles().first(), QStringLiteral("/14.atlas"));
}

TEST_F(SettingsFile, RemembersThePlaceOfEachPortfolio) {
    Settings settings(path);
    settings.setPlace(QStringLiteral("/a.atlas"), {QStringLiteral("Targets"), 7, 2, 3, 2026, "tree", "targets"});
    settings.setPlace(QStringLiteral("/b.atlas"), {QStringLiteral("History"), 1, 1, 1, 2024, {}, {}});
    const Settings::Place place = settings.place(QStringLiteral("/a.atlas"));
    EXPECT_EQ(place.workspace, QStringLiteral("Targets"));
    EXPECT_EQ(place.node, 7);
    EXPECT_EQ(place.scenario, 2);
    EXPECT_EQ(place.year, 2026);
    EXPECT_EQ(place.tree, QByteArray("tree"));
    EXPECT_EQ(place.targets, QByteArray("targets"));
}

TEST_F(SettingsFile, KeepsTheContactInBothLanguages) {
    EXPECT_TRUE(Settings(path).contact().isEmpty());
    const Contact contact{{QStringLiteral("Bureau, First Office"), QStringLiteral("招商局")},
                          {QStringLiteral("Li Wen"), QStringLiteral("李文")},
                          QStringLiteral("+86 23 1234 5678"),
                          QStringLiteral("invest@example.cn"),
                          {QStringLiteral("1 Jinyu Avenue"), QStringLiteral("金渝大道1号")}};
    Settings(path).setContact(contact);
    EXPECT_EQ(Settings(path).contact(), contact);
}

TEST_F(SettingsFile, KeepsHowAFactSheetWasMade) {
    EXPECT_EQ(Settings(path).factSheetChoice(), FactSheetChoice());
    const FactSheetChoice choice{FactSheetForm::Both, true, QStringList{QStringLiteral("structure")}};
    Settings(path).setFactSheetChoice(choice);
    EXPECT_EQ(Settings(path).factSheetChoice(), choice);
    const FactSheetChoice none{FactSheetForm::Chinese, false, QStringList()};
    Settings(path).setFactSheetChoice(none);
    EXPECT_EQ(Settings(path).factSheetChoice(), none);
}

TEST_F(SettingsFile, KeepsHowAStoryLeftTheBuilding) {
    EXPECT_EQ(Settings(path).storyChoice(), StoryChoice());
    const StoryChoice choice{StoryFormat::PrintHandout, Language::Chinese, ThemeName::Dark, QSize(960, 540), 3};
    Settings(path).setStoryChoice(choice);
    EXPECT_EQ(Settings(path).storyChoice(), choice);
}

TEST_F(SettingsFile, AnEmptyAttachmentFolderIsTheDefault) {
    Settings settings(path);
    const QString usual = settings.attachmentFolder();
    EXPECT_FALSE(usual.isEmpty());
    settings.setAttachmentFolder(QStringLiteral("/mail"));
    EXPECT_EQ(settings.attachmentFolder(), QStringLiteral("/mail"));
    settings.setAttachmentFolder({});
    EXPECT_EQ(settings.attachmentFolder(), usual);
}
