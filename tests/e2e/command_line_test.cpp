// SPDX-License-Identifier: Apache-2.0
// The program as the shell sees it.
#include "e2e/shell.h"
#include "support/edits.h"
#include "support/older_program.h"
#include "support/pdf_tools.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QFile>
#include <QImage>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

TEST_F(Shell, aDisplayThatDoesNotAnswerIsOneLine) {
    const Outcome dead = run({}, {{u"DISPLAY"_qs, u":987"_qs}});
    EXPECT_EQ(dead.code, 1);
    EXPECT_EQ(dead.err.count(QLatin1Char('\n')), 1) << dead.err.toStdString();
    EXPECT_TRUE(dead.err.startsWith(QLatin1String("No window can be shown"))) << dead.err.toStdString();
    const Outcome missing = run({u"--language"_qs, u"zh_CN"_qs}, {{u"QT_QPA_PLATFORM"_qs, u"none-such"_qs}});
    EXPECT_EQ(missing.code, 1);
    EXPECT_EQ(missing.err.count(QLatin1Char('\n')), 1) << missing.err.toStdString();
    EXPECT_TRUE(missing.err.startsWith(u"无法显示窗口"_qs)) << missing.err.toStdString();
}

TEST_F(Shell, aMissingRuntimeFolderIsNoMatterToSpeakOf) {
    const Outcome done = run({u"--new"_qs, file("x.atlas")}, {{u"XDG_RUNTIME_DIR"_qs, QString()}});
    EXPECT_EQ(done.code, 0);
    EXPECT_EQ(done.err, QString());
}

TEST_F(Shell, NewMakesASoundPortfolio) {
    EXPECT_EQ(run({QStringLiteral("--new"), file("plan.atlas")}).code, 0);
    const Outcome check = run({QStringLiteral("--check"), file("plan.atlas")});
    EXPECT_EQ(check.code, 0) << check.err.toStdString();
    EXPECT_TRUE(check.out.contains(QStringLiteral("plan.atlas")));
}

TEST_F(Shell, NewNeverOverwrites) {
    QFile other(file("plan.atlas"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("mine");
    other.close();
    const Outcome again = run({QStringLiteral("--new"), file("plan.atlas")});
    EXPECT_EQ(again.code, 1);
    EXPECT_EQ(again.err.count(QLatin1Char('\n')), 1) << again.err.toStdString();
    EXPECT_EQ(contents(file("plan.atlas")), "mine");
}

TEST_F(Shell, AForeignFileIsRefusedInOneLineAndLeft) {
    QFile other(file("letter.atlas"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("Dear investor, this is no portfolio.");
    other.close();
    for (const QStringList& arguments : {QStringList{QStringLiteral("--check"), other.fileName()},
                                         QStringList{other.fileName(), QStringLiteral("--snapshot"), file("x.png")}}) {
        const Outcome refused = run(arguments);
        EXPECT_EQ(refused.code, 1);
        EXPECT_EQ(refused.err.count(QLatin1Char('\n')), 1) << refused.err.toStdString();
    }
    EXPECT_EQ(contents(other.fileName()), "Dear investor, this is no portfolio.");
}

TEST_F(Shell, SnapshotNeedsNoDisplayAndHasTheSizeAskedFor) {
    const Outcome snapshot =
        run({QStringLiteral("--snapshot"), file("window.png"), QStringLiteral("--size"), QStringLiteral("1366x768")});
    ASSERT_EQ(snapshot.code, 0) << snapshot.err.toStdString();
    EXPECT_EQ(QImage(file("window.png")).size(), QSize(1366, 768));
}

TEST_F(Shell, SnapshotDiffersByLanguageThemeNodeAndWorkspace) {
    QSet<QByteArray> pictures;
    const QList<QStringList> ways{{},
                                  {QStringLiteral("--language"), QStringLiteral("zh_CN")},
                                  {QStringLiteral("--theme"), QStringLiteral("dark")},
                                  {QStringLiteral("--theme"), QStringLiteral("high-contrast")},
                                  {QStringLiteral("--select"), QStringLiteral("satellite-internet")},
                                  {QStringLiteral("--workspace"), QStringLiteral("Targets")}};
    for (const QStringList& way : ways) {
        const Outcome snapshot = run(QStringList{QStringLiteral("--snapshot"), file("window.png")} + way);
        ASSERT_EQ(snapshot.code, 0) << snapshot.err.toStdString();
        pictures.insert(contents(file("window.png")));
    }
    EXPECT_EQ(pictures.size(), ways.size());
}

TEST_F(Shell, ExportsAChartInEveryKind) {
    const QList<std::pair<const char*, QByteArray>> kinds{{"vehicles.png", "\x89PNG"},
                                                          {"vehicles.svg", "<?xml"},
                                                          {"vehicles.pdf", "%PDF"},
                                                          {"vehicles.pptx", "PK"},
                                                          {"vehicles.csv", "\xEF\xBB\xBF"}};
    for (const auto& [name, start] : kinds) {
        const Outcome exported =
            run({QStringLiteral("--export"), file(name), QStringLiteral("--chart"), QStringLiteral("vehicles")});
        EXPECT_EQ(exported.code, 0) << name << exported.err.toStdString();
        EXPECT_TRUE(contents(file(name)).startsWith(start)) << name;
    }
    EXPECT_TRUE(contents(file("vehicles.csv")).contains("1100000"));
}

TEST_F(Shell, ExportsTheFactSheetOfAPlaceInBothLanguages) {
    const Outcome exported = run({QStringLiteral("--export"), file("sheet.pdf"), QStringLiteral("--fact-sheet"),
                                  QStringLiteral("--bilingual"), QStringLiteral("--select"), QStringLiteral("robots")});
    EXPECT_EQ(exported.code, 0) << exported.err.toStdString();
    EXPECT_TRUE(contents(file("sheet.pdf")).startsWith("%PDF-"));
}

TEST_F(Shell, ExportsPublishedTargetsUnlessADraftIsAskedFor) {
    const QString plan = file("plan.atlas");
    ASSERT_EQ(run({QStringLiteral("--new"), plan}).code, 0);
    {
        // The newest draft is what a window would show.
        const auto session = Session::open(plan, QStringLiteral("Planner"));
        ASSERT_OK(session);
        ASSERT_OK(
            test::forkScenario(*(*session), (*session)->scenario().id, {QStringLiteral("Fast"), QStringLiteral("快")}));
        const TargetCell gdp{(*session)->outline().root(), (*session)->figures().indicator(u"gdp")->id, 2024};
        ASSERT_OK(test::setTarget(*(*session), gdp, 0.17));
    }
    const auto exported = [&](const char* name, const QStringList& what) {
        const Outcome done = run(QStringList{plan, QStringLiteral("--export"), file(name)} + what);
        EXPECT_EQ(done.code, 0) << name << done.err.toStdString();
        return QLatin1String(name).endsWith(QLatin1String(".pdf")) ? test::pdfText(file(name))
                                                                   : QString::fromUtf8(contents(file(name)));
    };
    const QList<std::pair<const char*, QStringList>> ways{
        {"sheet.pdf", {QStringLiteral("--fact-sheet")}},
        {"chart.pdf", {QStringLiteral("--chart"), QStringLiteral("targets-2024")}},
        {"chart.csv", {QStringLiteral("--chart"), QStringLiteral("targets-2024")}}};
    for (const auto& [name, what] : ways) {
        const QString published = exported(name, what);
        EXPECT_TRUE(published.contains(QLatin1String("6.5"))) << name;
        EXPECT_FALSE(published.contains(QLatin1String("17%"))) << name;
        EXPECT_FALSE(published.contains(QLatin1String("draft"), Qt::CaseInsensitive)) << name;
        const QString draft = exported(name, what + QStringList{QStringLiteral("--scenario"), QStringLiteral("fast")});
        EXPECT_TRUE(draft.contains(QLatin1String("17"))) << name;
        EXPECT_TRUE(draft.contains(QLatin1String("draft"), Qt::CaseInsensitive)) << name;
    }
    const Outcome unknown = run({plan, QStringLiteral("--export"), file("no.pdf"), QStringLiteral("--fact-sheet"),
                                 QStringLiteral("--scenario"), QStringLiteral("slow")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(unknown.err.count(QLatin1Char('\n')), 1) << unknown.err.toStdString();
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("Fast"))) << unknown.err.toStdString();
}

TEST_F(Shell, ExportsAStoryInEveryKind) {
    const QString story = QStringLiteral("2024年机会清单");
    const QList<std::tuple<const char*, const char*, QByteArray>> kinds{{"story.pdf", "story.pdf", "%PDF-"},
                                                                        {"story.pptx", "story.pptx", "PK"},
                                                                        {"story.png", "story-10.png", "\x89PNG"},
                                                                        {"story.svg", "story-1.svg", "<?xml"}};
    for (const auto& [asked, made, start] : kinds) {
        const Outcome exported = run({QStringLiteral("--export"), file(asked), QStringLiteral("--story"), story,
                                      QStringLiteral("--size"), QStringLiteral("640x360")});
        EXPECT_EQ(exported.code, 0) << asked << exported.err.toStdString();
        EXPECT_TRUE(contents(file(made)).startsWith(start)) << made;
    }
    EXPECT_EQ(QImage(file("story-10.png")).size(), QSize(640, 360));
    const Outcome notes = run({QStringLiteral("--export"), file("notes.pdf"), QStringLiteral("--story"), story,
                               QStringLiteral("--notes"), QStringLiteral("--language"), QStringLiteral("zh_CN")});
    EXPECT_EQ(notes.code, 0) << notes.err.toStdString();
    EXPECT_TRUE(contents(file("notes.pdf")).startsWith("%PDF-"));
}

TEST_F(Shell, AnUnknownStoryIsToldWithThoseThatThereAre) {
    const Outcome unknown =
        run({QStringLiteral("--export"), file("story.pdf"), QStringLiteral("--story"), QStringLiteral("atlantis")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_EQ(unknown.err.count(QLatin1Char('\n')), 1) << unknown.err.toStdString();
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("2024 opportunity list"))) << unknown.err.toStdString();
    EXPECT_FALSE(QFile::exists(file("story.pdf")));
}

TEST_F(Shell, WrongUsageIsExitCodeTwoInOneLine) {
    for (const QStringList& arguments :
         {QStringList{QStringLiteral("--theme"), QStringLiteral("neon")}, QStringList{QStringLiteral("--nonsense")},
          QStringList{QStringLiteral("--export"), file("a.png"), QStringLiteral("--chart"), QStringLiteral("nothing")},
          QStringList{QStringLiteral("--export"), file("a.docx"), QStringLiteral("--chart"),
                      QStringLiteral("vehicles")}}) {
        const Outcome wrong = run(arguments);
        EXPECT_EQ(wrong.code, 2) << arguments.join(QLatin1Char(' ')).toStdString();
        EXPECT_EQ(wrong.err.count(QLatin1Char('\n')), 1) << wrong.err.toStdString();
    }
}

TEST_F(Shell, AnUnknownNodeIsTold) {
    const Outcome unknown =
        run({QStringLiteral("--select"), QStringLiteral("atlantis"), QStringLiteral("--snapshot"), file("x.png")});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_TRUE(unknown.err.contains(QStringLiteral("atlantis")));
}

TEST_F(Shell, MessagesComeInTheLanguageAskedFor) {
    const Outcome wrong =
        run({QStringLiteral("--language"), QStringLiteral("zh_CN"), QStringLiteral("--theme"), QStringLiteral("neon")});
    EXPECT_TRUE(std::any_of(wrong.err.begin(), wrong.err.end(), [](QChar c) {
        return c.script() == QChar::Script_Han;
    })) << wrong.err.toStdString();
}

TEST_F(Shell, HelpAndVersionGoToStandardOutput) {
    EXPECT_TRUE(run({QStringLiteral("--help")}).out.contains(QStringLiteral("--snapshot")));
    EXPECT_TRUE(run({QStringLiteral("--version")}).out.contains(QStringLiteral("Liangjiang Atlas")));
}

TEST_F(Shell, WithoutADisplayAWindowIsRefusedAndThePictureOffered) {
    const Outcome refused = run({});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("--snapshot"))) << refused.err.toStdString();
}

TEST_F(Shell, WhatLiesBeyondTheLimitsIsToldAndNeitherCrashesNorHangs) {
    const struct {
        const char* statement;
        QStringList shown;
    } extremes[] = {
        {"UPDATE observation SET value = 1.7e308", {QStringLiteral("Portfolio"), QStringLiteral("Present")}},
        {"UPDATE observation SET value = 9e999", {QStringLiteral("Portfolio"), QStringLiteral("Present")}},
        {"UPDATE scenario SET last_year = 2000000000", {QStringLiteral("Targets"), QStringLiteral("Scenarios")}},
        {"UPDATE node SET description_en = replace(hex(zeroblob(2500000)), '0', 'x') WHERE parent IS NULL",
         {QStringLiteral("Portfolio"), QStringLiteral("History")}},
    };
    for (const auto& extreme : extremes) {
        const test::StarterFile portfolio;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            database.setDatabaseName(portfolio.path());
            ASSERT_TRUE(database.open());
            for (const QString& statement : test::asOlderProgram({QString::fromLatin1(extreme.statement)}))
                ASSERT_TRUE(QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        const Outcome check = run({QStringLiteral("--check"), portfolio.path()});
        EXPECT_EQ(check.code, 1) << extreme.statement;
        EXPECT_FALSE(check.err.isEmpty()) << extreme.statement;
        for (const QString& workspace : extreme.shown)
            EXPECT_EQ(run({portfolio.path(), QStringLiteral("--workspace"), workspace, QStringLiteral("--snapshot"),
                           file("shown.png"), QStringLiteral("--size"), QStringLiteral("1280x720")})
                          .code,
                      0)
                << extreme.statement << ' ' << workspace.toStdString();
    }
}
