// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_file.h"

#include "program/fact_sheet_command.h"
#include "state/settings.h"
#include "support/files.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct FactSheetFileTest : testing::Test {
    [[nodiscard]] FactSheet sheet(const char* node) const {
        return describeFactSheet(*starter.session, starter.node(node), wish);
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }

    StarterSession starter;
    FactSheetWish wish;
    QTemporaryDir folder;
};

} // namespace

TEST_F(FactSheetFileTest, TheAttachmentFolderIsMadeAndTheFileCalledAfterThePlace) {
    const auto written = writeFactSheetInto(sheet("robots"), path("mail/out"));
    ASSERT_OK(written);
    EXPECT_EQ(*written, path("mail/out/Robots.pdf"));
    EXPECT_EQ(pdfPages(*written), 1);
}

TEST_F(FactSheetFileTest, AFileThatStandsThereIsNotOverwritten) {
    writeFile(path("Robots.pdf"), "somebody's");
    const auto written = writeFactSheetInto(sheet("robots"), folder.path());
    ASSERT_OK(written);
    EXPECT_EQ(*written, path("Robots (2).pdf"));
    EXPECT_EQ(fileBytes(path("Robots.pdf")), "somebody's");
}

TEST_F(FactSheetFileTest, AFolderThatCannotBeMadeIsAClearError) {
    writeFile(path("file"), "no folder");
    const auto refused = writeFactSheetInto(sheet("robots"), path("file/under"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("under")));
    EXPECT_EQ(fileBytes(path("file")), "no folder");
}

TEST_F(FactSheetFileTest, AFailedWriteNamesTheFile) {
    const auto refused = writeFactSheet(sheet("robots"), path("nowhere/sheet.pdf"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Io);
    EXPECT_TRUE(refused.error().sentence.contains(QStringLiteral("sheet.pdf")));
}

TEST_F(FactSheetFileTest, OnSmallerPaperThePageIsSmaller) {
    {
        QPdfWriter paper(path("a5.pdf"));
        paper.setPageSize(QPageSize(QPageSize::A5));
        QPainter painter(&paper);
        drawFactSheet(painter, sheet("robots"), paper);
    }
    EXPECT_EQ(pdfPages(path("a5.pdf")), 1);
    EXPECT_TRUE(pdfText(path("a5.pdf")).contains(QStringLiteral("MadewithLiangjiangAtlas")));
}

TEST_F(FactSheetFileTest, AMailProgramThatIsThereGetsTheFile) {
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", folder.path().toUtf8());
    EXPECT_FALSE(canAttachToMail());
    EXPECT_FALSE(attachToMail(path("Robots.pdf"), QStringLiteral("Robots")));
    // A program of that name that writes down what it was asked.
    writeFile(path("xdg-email"), "#!/bin/sh\necho \"$@\" > \"" + path("asked").toUtf8() + "\"\n");
    QFile::setPermissions(path("xdg-email"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_TRUE(canAttachToMail());
    EXPECT_TRUE(attachToMail(path("Robots.pdf"), QStringLiteral("Robots")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return fileBytes(path("asked")).contains("--attach"); }));
    EXPECT_TRUE(fileBytes(path("asked")).contains(path("Robots.pdf").toUtf8()));
    qputenv("PATH", before);
}

TEST_F(FactSheetFileTest, TheCommandLineWritesTheSelectedPlaceInBothLanguages) {
    Settings settings(path("settings.ini"));
    Contact contact;
    contact.email = QStringLiteral("invest@example.cn");
    settings.setContact(contact);
    CommandLine line;
    line.factSheet = line.bilingual = true;
    line.select = QStringLiteral("卫星互联网");
    line.exportFile = path("out.pdf");
    ASSERT_OK(exportFactSheet(*starter.session, line, Language::English, settings));
    const QString text = pdfText(path("out.pdf"));
    for (const QString& wanted :
         {QStringLiteral("Satelliteinternet"), QStringLiteral("卫星互联网"), QStringLiteral("invest@example.cn")})
        EXPECT_TRUE(text.contains(wanted)) << text.toStdString();
}

TEST_F(FactSheetFileTest, TheCommandLineSaysWhereNoPlaceIsCalledSo) {
    const Settings settings(path("settings.ini"));
    CommandLine line;
    line.factSheet = true;
    line.select = QStringLiteral("atlantis");
    line.exportFile = path("out.pdf");
    const auto refused = exportFactSheet(*starter.session, line, Language::English, settings);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_FALSE(QFile::exists(path("out.pdf")));
}
