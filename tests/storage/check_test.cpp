// SPDX-License-Identifier: Apache-2.0
// --check against SQLite's own verdict, on a file that is damaged byte by byte; and the rules of a portfolio.
#include "storage/starter.h"
#include "storage/storage_support.h"

#include <random>

using namespace atlas;

class Check : public test::PortfolioFile {};

TEST_F(Check, ASoundPortfolioHasNothingToSay) { EXPECT_TRUE(make()->check().value().isEmpty()); }

TEST_F(Check, FindsWhateverSqlitesOwnCheckFinds) {
    ASSERT_OK(createStarterPortfolio(path()));
    const QByteArray sound = bytes(path());
    std::mt19937 random(7);
    const auto anywhere = [&](qsizetype end) { return static_cast<qsizetype>(random() % static_cast<unsigned>(end)); };
    int damaged = 0, forbidden = 0;
    for (int round = 0; round < 300; ++round) {
        qsizetype at = anywhere(round % 4 == 1 ? 4096 : sound.size()); // every fourth in the schema
        if (round % 4 == 0) // and every fourth in a word of which the schema allows a few
            at = std::max<qsizetype>(0, sound.indexOf(round % 8 == 0 ? "industry" : "stated", at)) + 2;
        QByteArray content = sound;
        content[at] = static_cast<char>(content[at] ^ static_cast<char>(1 + random() % 255));
        put(path(), content);
        const QString verdict = shell(QStringLiteral("PRAGMA integrity_check"));
        if (verdict == QLatin1String("ok"))
            continue;
        ++damaged;
        forbidden += verdict.startsWith(QLatin1String("CHECK constraint")) ? 1 : 0;
        const auto opened = Portfolio::open(path(), Portfolio::Access::ReadOnly);
        const auto found = opened ? (*opened)->check() : Result<QStringList>(failure(opened.error()));
        EXPECT_TRUE(!found || !found->isEmpty()) << "byte " << at << ": " << verdict.toStdString();
        EXPECT_EQ(bytes(path()), content);
    }
    EXPECT_GT(damaged, 40);
    EXPECT_GT(forbidden, 5);
}

TEST_F(Check, OfAFileThatMayOnlyBeReadFindsWhatTheSchemaForbids) {
    make().reset();
    shell(QStringLiteral("PRAGMA ignore_check_constraints = ON; UPDATE target SET rate = 99"));
    const QByteArray before = bytes(path());
    EXPECT_EQ((*Portfolio::open(path(), Portfolio::Access::ReadOnly))->check().value().size(), 1);
    EXPECT_EQ(bytes(path()), before);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
}

TEST_F(Check, NamesEachTriggerThatIsGone) {
    make().reset();
    const QByteArray sound = bytes(path());
    const QStringList triggers =
        shell(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'")).split(QLatin1Char('\n'));
    ASSERT_GT(triggers.size(), 100);
    constexpr qsizetype atOnce = 60; // of a hundred lines that are told at most
    for (qsizetype from = 0; from < triggers.size(); from += atOnce) {
        const QStringList some = triggers.mid(from, atOnce);
        put(path(), sound);
        shell(QStringLiteral("DROP TRIGGER ") + some.join(QStringLiteral("; DROP TRIGGER ")));
        const auto found = (*Portfolio::open(path(), Portfolio::Access::ReadOnly))->check().value();
        ASSERT_EQ(found.size(), some.size());
        for (const QString& trigger : some)
            EXPECT_EQ(found.filter(QStringLiteral("“%1”").arg(trigger)).size(), 1) << trigger.toStdString();
    }
}

TEST_F(Check, FindsATriggerOrIndexThatIsAnotherOneAndAViewThatIsGone) {
    make().reset();
    shell(QStringLiteral(
        "DROP TRIGGER node_deleted; CREATE TRIGGER node_deleted AFTER DELETE ON node BEGIN SELECT 1; END; "
        "CREATE TRIGGER theirs AFTER INSERT ON node BEGIN SELECT 1; END; "
        "DROP INDEX change_log_by_step; CREATE TABLE notes_of_mine (text); DROP VIEW log_entry"));
    const auto found = (*Portfolio::open(path(), Portfolio::Access::ReadOnly))->check().value();
    EXPECT_EQ(found.filter(QStringLiteral("“log_entry”")).size(), 1) << found.join(QLatin1Char('\n')).toStdString();
    EXPECT_EQ(found.size(), 6) << found.join(QLatin1Char('\n')).toStdString();
}

TEST_F(Check, MissesTheRowThatSaysWhichEditGoesOn) {
    make().reset();
    shell(QStringLiteral("DELETE FROM edit_context"));
    EXPECT_EQ((*Portfolio::open(path(), Portfolio::Access::ReadOnly))->check().value().size(), 1);
}

TEST_F(Check, TellsWhatIsOutOfRangeAndTooLong) {
    make().reset();
    const QString figure =
        QStringLiteral("INSERT INTO observation (node, indicator, period_kind, year, value, status, rounded, note_en, "
                       "note_zh) SELECT node.id, indicator.id, 'year', %1, %2, 'assumption', 0, '', '' FROM node, "
                       "indicator WHERE node.key = 'cars'");
    const QString longText = QStringLiteral("(SELECT group_concat(hex(zeroblob(50)), '') FROM sqlite_schema, (SELECT 1 "
                                            "UNION SELECT 2 UNION SELECT 3))");
    const QStringList faults{figure.arg(2023).arg(QStringLiteral("1.7e308")),
                             figure.arg(1500).arg(1),
                             QStringLiteral("UPDATE scenario SET last_year = 2000000000 WHERE key = 'draft'"),
                             QStringLiteral("UPDATE node SET description_en = ") + longText +
                                 QStringLiteral(" WHERE key = 'cars'"),
                             QStringLiteral("UPDATE source SET title_zh = ") + longText,
                             QStringLiteral("UPDATE source SET date = 'some day'")};
    const QByteArray sound = bytes(path());
    for (const QString& fault : faults) {
        put(path(), sound);
        EXPECT_EQ(olderShell(fault), QString());
        const auto found = (*Portfolio::open(path(), Portfolio::Access::ReadOnly))->check().value();
        EXPECT_EQ(found.size(), 1) << fault.toStdString() << '\n' << found.join(QLatin1Char('\n')).toStdString();
    }
}

TEST_F(Check, SaysWhatBreaksARule) {
    make().reset();
    shell(QStringLiteral(
        "INSERT INTO observation (node, indicator, period_kind, year, value, status, rounded, note_en, note_zh) "
        "SELECT node.id, indicator.id, 'year', 2023, 1, 'reported', 0, '', '' FROM node, indicator WHERE node.key = "
        "'cars'"));
    shell(QStringLiteral("INSERT INTO target (scenario, node, indicator, year, rate, rationale) SELECT scenario.id, "
                         "node.id, indicator.id, 1999, 0, '' "
                         "FROM scenario, node, indicator WHERE node.key = 'cars' AND scenario.key = 'draft'"));
    const auto found = (*Portfolio::open(path()))->check().value();
    EXPECT_EQ(found.size(), 2) << found.join(QLatin1Char('\n')).toStdString();
}

TEST_F(Check, FindsEntriesOfTheHistoryThatCannotBeRead) {
    make().reset();
    const QByteArray sound = bytes(path());
    for (const char* entry : {"'u', 1, NULL, '[1]', '{}'", "'u', 1, NULL, '{', '{}'", "'I', 9, 3, NULL, NULL"}) {
        put(path(), sound);
        EXPECT_EQ(shell(QStringLiteral("INSERT INTO change_log (step, at, table_name, op, row_id, last_id, before, "
                                       "after) SELECT NULL, '2024-01-01T00:00:00Z', 'node', %1")
                            .arg(QLatin1String(entry))),
                  QString());
        EXPECT_EQ((*Portfolio::open(path()))->check().value(),
                  QStringList{QStringLiteral("1 entries of the history can't be read.")})
            << entry;
    }
}

TEST_F(Check, SaysNothingOfFiguresAndTargetsThatWereTakenOut) {
    make().reset();
    shell(QStringLiteral(
        "INSERT INTO observation (node, indicator, period_kind, year, value, status, rounded, note_en, note_zh) "
        "SELECT node.id, indicator.id, 'year', 2023, 1, 'reported', 0, '', '' FROM node, indicator WHERE node.key = "
        "'cars'; INSERT INTO target (scenario, node, indicator, year, rate, rationale) SELECT scenario.id, node.id, "
        "indicator.id, 1999, 0, '' FROM scenario, node, indicator WHERE node.key = 'cars' AND scenario.key = 'draft'"));
    EXPECT_EQ((*Portfolio::open(path()))->check().value().size(), 2);
    shell(QStringLiteral("UPDATE observation SET removed = 1 WHERE year = 2023; "
                         "UPDATE target SET removed = 1 WHERE year = 1999"));
    EXPECT_EQ((*Portfolio::open(path()))->check().value(), QStringList());
}

TEST_F(Check, SaysNothingOfWhatWasErased) {
    make().reset();
    EXPECT_EQ(
        olderShell(QStringLiteral(
            "INSERT INTO observation (node, indicator, period_kind, year, value, status, removed) SELECT node.id, "
            "indicator.id, 'year', 1500, 1e300, 'reported', 1 FROM node, indicator WHERE node.key = 'cars'; "
            "INSERT INTO target (scenario, node, indicator, year, rate, removed) SELECT scenario.id, node.id, "
            "indicator.id, 1999, 0, 1 FROM scenario, node, indicator WHERE node.key = 'cars' AND scenario.key = "
            "'draft'; INSERT INTO cell_terms (scenario, node, indicator, year, removed) SELECT scenario.id, node.id, "
            "indicator.id, 1999, 1 FROM scenario, node, indicator WHERE node.key = 'cars' AND scenario.key = "
            "'draft'")),
        QString());
    EXPECT_EQ((*Portfolio::open(path()))->check().value(), QStringList());
}

TEST_F(Check, FindsABulkStepThatWasLeftOpen) {
    make().reset();
    shell(QStringLiteral("UPDATE edit_context SET bulk = 1"));
    EXPECT_EQ((*Portfolio::open(path()))->check().value().size(), 1);
}

TEST_F(Check, FindsACircleInTheTree) {
    make().reset();
    shell(QStringLiteral("UPDATE node SET parent = (SELECT id FROM node WHERE key = 'chips') WHERE key = 'cars'; "
                         "UPDATE node SET parent = (SELECT id FROM node WHERE key = 'cars') WHERE key = 'chips'"));
    EXPECT_FALSE((*Portfolio::open(path()))->check().value().isEmpty());
}

TEST_F(Check, MissesAnAreaThatIsNotThere) {
    make().reset();
    shell(QStringLiteral("UPDATE node SET removed = 1 WHERE parent IS NULL"));
    EXPECT_EQ((*Portfolio::open(path()))->check().value().size(), 1);
}

TEST_F(Check, FindsARowThatRefersToNothing) {
    make().reset();
    shell(QStringLiteral("PRAGMA foreign_keys = OFF; UPDATE target SET source = 99"));
    const auto found = (*Portfolio::open(path()))->check().value();
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().contains(QStringLiteral("target")) && found.first().contains(QStringLiteral("source")));
}

TEST_F(Check, FindsARateThatTheSchemaForbids) {
    make().reset();
    shell(QStringLiteral("PRAGMA ignore_check_constraints = ON; UPDATE target SET rate = 99"));
    EXPECT_EQ((*Portfolio::open(path()))->check().value().size(), 1);
}

class Tree : public test::PortfolioFile {};

TEST_F(Tree, ParentsComeBeforeChildrenWhateverTheirIds) {
    auto portfolio = make();
    // "cars" (older) goes under "chips" (younger): its id is smaller than its parent's.
    const Node before = portfolio->node(first).value();
    Node moved = before;
    moved.parent = second;
    ASSERT_OK(portfolio->apply(Edit{{}, {}, {}, {{before, moved}}, {}}, {}));
    QVector<NodeId> order;
    ASSERT_OK(portfolio->forEachNode([&](const NodeRow& row) {
        EXPECT_TRUE(!row.parent.isValid() || order.contains(row.parent));
        order.append(row.id);
    }));
    EXPECT_EQ(order, (QVector{area, second, first}));
}

TEST_F(Tree, WhatIsUnderARemovedNodeIsLeftOut) {
    auto portfolio = make();
    const Node before = portfolio->node(first).value();
    Node moved = before;
    moved.parent = second;
    ASSERT_OK(portfolio->apply(Edit{{}, {}, {}, {{before, moved}}, {}}, {}));
    const Node standing = portfolio->node(second).value();
    Node removed = standing;
    removed.removed = true;
    ASSERT_OK(portfolio->apply(Edit{{}, {}, {}, {{standing, removed}}, {}}, {}));
    int count = 0;
    ASSERT_OK(portfolio->forEachNode([&](const NodeRow&) { ++count; }));
    EXPECT_EQ(count, 1);
}

TEST_F(Tree, PinyinIsKeptBesideTheName) {
    auto portfolio = make();
    QByteArray pinyin;
    ASSERT_OK(portfolio->forEachNodeUnder(first, [&](const NodeRow& row) { pinyin = row.pinyin.toByteArray(); }));
    EXPECT_EQ(pinyin, "qiche qc");
}
