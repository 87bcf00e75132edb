// SPDX-License-Identifier: Apache-2.0
// --check against SQLite's own verdict, on a file that is damaged byte by byte; and the rules of a portfolio.
#include "storage/storage_support.h"

#include <random>

using namespace atlas;

class Check : public test::PortfolioFile {};

TEST_F(Check, ASoundPortfolioHasNothingToSay) { EXPECT_TRUE(make()->check().value().isEmpty()); }

TEST_F(Check, FindsWhateverSqlitesOwnCheckFinds) {
    make().reset();
    const QByteArray sound = bytes(path());
    std::mt19937 random(7);
    int damaged = 0;
    for (int round = 0; round < 150; ++round) {
        QByteArray content = sound;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(sound.size()));
        content[at] = static_cast<char>(content[at] ^ static_cast<char>(1 + random() % 255));
        put(path(), content);
        const QString verdict = shell(QStringLiteral("PRAGMA integrity_check"));
        if (verdict == QLatin1String("ok"))
            continue;
        ++damaged;
        const auto opened = Portfolio::open(path(), Portfolio::Access::ReadOnly);
        const auto found = opened ? (*opened)->check() : Result<QStringList>(failure(opened.error()));
        EXPECT_TRUE(!found || !found->isEmpty()) << "byte " << at << ": " << verdict.toStdString();
        EXPECT_EQ(bytes(path()), content);
    }
    EXPECT_GT(damaged, 10);
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
