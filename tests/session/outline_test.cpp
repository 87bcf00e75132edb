// SPDX-License-Identifier: Apache-2.0
#include "session/outline.h"

#include "support/printers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QElapsedTimer>

#include <map>
#include <random>

using namespace atlas;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {
void add(Outline& outline, qint64 id, qint64 parent, int row, const char* en, const char* zh = "",
         const char* pinyin = "") {
    outline.insert(NodeId{id}, NodeId{parent}, row, NodeKind::Industry, NodeStatus::Stated, QByteArrayView(en),
                   QByteArrayView(zh), QByteArrayView(pinyin));
}

Outline small() {
    Outline outline;
    add(outline, 1, 0, 0, "Liangjiang New Area", "两江新区", "liangjiangxinqu ljxq");
    add(outline, 2, 1, 0, "Vehicles", "智能网联新能源汽车", "zhinengwanglianxinnengyuanqiche znwlxnyqc");
    add(outline, 3, 1, 1, "Satellite internet", "卫星互联网", "weixinghulianwang wxhlw");
    add(outline, 4, 3, 0, "Ground stations", "地面站", "dimianzhan dmz");
    add(outline, 5, 2, 0, "Motors");
    return outline;
}

std::vector<qint64> ids(const QVector<NodeId>& nodes) {
    std::vector<qint64> values;
    for (const NodeId each : nodes)
        values.push_back(each.value);
    return values;
}

/// The tree as anybody would write it, to compare with.
struct NaiveTree {
    std::map<qint64, std::vector<qint64>> children;
    std::map<qint64, qint64> parents;
    std::map<qint64, std::string> names;

    void insert(qint64 id, qint64 parent, int row, std::string name) {
        auto& list = children[parent];
        list.insert(list.begin() + row, id);
        parents[id] = parent;
        names[id] = std::move(name);
    }
    void remove(qint64 id) {
        for (const qint64 child : std::vector<qint64>(children[id]))
            remove(child);
        std::erase(children[parents[id]], id);
        children.erase(id);
        parents.erase(id);
        names.erase(id);
    }
    void move(qint64 id, qint64 parent, int row) {
        std::erase(children[parents[id]], id);
        auto& list = children[parent];
        list.insert(list.begin() + row, id);
        parents[id] = parent;
    }
    bool isUnder(qint64 id, qint64 ancestor) const {
        for (; id != 0; id = parents.at(id)) {
            if (id == ancestor)
                return true;
        }
        return false;
    }
};

void expectSame(const Outline& outline, const NaiveTree& tree) {
    ASSERT_EQ(outline.count(), static_cast<int>(tree.parents.size()));
    for (const auto& [id, parent] : tree.parents) {
        ASSERT_TRUE(outline.contains(NodeId{id}));
        ASSERT_EQ(outline.parent(NodeId{id}).value, parent);
        ASSERT_EQ(outline.name(NodeId{id}).en.toStdString(), tree.names.at(id));
        const auto list = tree.children.find(id);
        const std::vector<qint64> expected = list == tree.children.end() ? std::vector<qint64>{} : list->second;
        ASSERT_EQ(ids(outline.children(NodeId{id})), expected);
        for (size_t row = 0; row < expected.size(); ++row) {
            ASSERT_EQ(outline.row(NodeId{expected[row]}), static_cast<int>(row));
            ASSERT_EQ(outline.child(NodeId{id}, static_cast<int>(row)).value, expected[row]);
        }
    }
}
} // namespace

TEST(Outline, isEmptyAtFirst) {
    const Outline outline;
    EXPECT_EQ(outline.count(), 0);
    EXPECT_FALSE(outline.root().isValid());
    EXPECT_FALSE(outline.contains(NodeId{1}));
    EXPECT_TRUE(outline.search(QStringLiteral("a"), 10).isEmpty());
}

TEST(Outline, agreesWithANaiveTreeThroughRandomOperations) {
    std::mt19937 random(7);
    Outline outline;
    NaiveTree tree;
    add(outline, 1, 0, 0, "Area");
    tree.insert(1, 0, 0, "Area");
    qint64 next = 2;
    const auto any = [&] {
        auto at = tree.parents.begin();
        std::advance(at, static_cast<int>(random() % tree.parents.size()));
        return at->first;
    };
    const auto rowUnder = [&](qint64 parent) {
        return static_cast<int>(random() % (tree.children[parent].size() + 1));
    };
    for (int step = 0; step < 4000; ++step) {
        const qint64 node = any();
        switch (random() % 8) {
        case 0:
            if (node != 1 && random() % 4 == 0) {
                outline.remove(NodeId{node});
                tree.remove(node);
            }
            break;
        case 1: {
            const qint64 parent = any();
            if (node == 1 || tree.isUnder(parent, node))
                break;
            std::erase(tree.children[tree.parents[node]], node);
            const int row = rowUnder(parent);
            auto& old = tree.children[tree.parents[node]];
            old.push_back(node); // back for move() to take out
            tree.move(node, parent, row);
            outline.move(NodeId{node}, NodeId{parent}, row);
            break;
        }
        case 2: {
            const std::string name = "Renamed " + std::to_string(step);
            tree.names[node] = name;
            outline.rename(NodeId{node}, NodeKind::Cluster, NodeStatus::Added, QByteArrayView(name.c_str()), {}, {});
            break;
        }
        default: {
            const int row = rowUnder(node);
            const std::string name = "Node " + std::to_string(next);
            tree.insert(next, node, row, name);
            add(outline, next, node, row, name.c_str());
            ++next;
        }
        }
        if (step % 50 == 0)
            expectSame(outline, tree);
    }
    expectSame(outline, tree);
    // What search finds is what there is, whatever was dropped from the arena meanwhile.
    for (const auto& [id, name] : tree.names)
        ASSERT_EQ(outline.named(QString::fromStdString(name)), NodeId{id}) << name;
    size_t renamed = 0;
    for (const auto& [id, name] : tree.names)
        renamed += name.starts_with("Renamed") ? 1 : 0;
    EXPECT_EQ(static_cast<size_t>(outline.search(QStringLiteral("renamed"), 100000).size()), renamed);
}

TEST(Outline, keepsBothNamesKindAndStatus) {
    const Outline outline = small();
    EXPECT_EQ(outline.name(NodeId{3}), (Text{QStringLiteral("Satellite internet"), QStringLiteral("卫星互联网")}));
    EXPECT_EQ(outline.kind(NodeId{3}), NodeKind::Industry);
    EXPECT_EQ(outline.status(NodeId{3}), NodeStatus::Stated);
}

TEST(Outline, saysWhatStandsOverANode) {
    const Outline outline = small();
    EXPECT_THAT(ids(outline.ancestors(NodeId{4})), ElementsAre(3, 1));
    EXPECT_TRUE(outline.isUnder(NodeId{4}, NodeId{1}));
    EXPECT_TRUE(outline.isUnder(NodeId{4}, NodeId{4}));
    EXPECT_FALSE(outline.isUnder(NodeId{4}, NodeId{2}));
    EXPECT_FALSE(outline.isUnder(NodeId{4}, NodeId{99}));
}

TEST(OutlineSearch, findsEnglishInEitherCase) {
    EXPECT_THAT(ids(small().search(QStringLiteral("SATELL"), 10)), ElementsAre(3));
    EXPECT_THAT(ids(small().search(QStringLiteral(" internet "), 10)), ElementsAre(3));
}

TEST(OutlineSearch, findsTwoChineseCharacters) {
    EXPECT_THAT(ids(small().search(QStringLiteral("汽车"), 10)), ElementsAre(2));
    EXPECT_THAT(ids(small().search(QStringLiteral("卫星"), 10)), ElementsAre(3));
}

TEST(OutlineSearch, findsPinyinAndInitials) {
    EXPECT_THAT(ids(small().search(QStringLiteral("qiche"), 10)), ElementsAre(2));
    EXPECT_THAT(ids(small().search(QStringLiteral("qc"), 10)), ElementsAre(2));
    EXPECT_THAT(ids(small().search(QStringLiteral("wxhlw"), 10)), ElementsAre(3));
}

TEST(OutlineSearch, findsPinyinTypedWithSpaces) {
    EXPECT_THAT(ids(small().search(QStringLiteral("wei xing"), 10)), ElementsAre(3));
}

TEST(OutlineSearch, findsTheVowelWithDotsAsPeopleTypeIt) {
    Outline outline;
    add(outline, 1, 0, 0, "Green industry", "绿色产业", "lusechanye lscy lvsechanye");
    for (const char* typed : {"luse", "lvse", "lüse", "LÜ SE"})
        EXPECT_THAT(ids(outline.search(QString::fromUtf8(typed), 10)), ElementsAre(1)) << typed;
}

TEST(OutlineSearch, takesFullWidthLettersForPlainOnes) {
    Outline outline;
    add(outline, 1, 0, 0, "NEVs (electric)", "新能源（电动）５Ｇ");
    EXPECT_THAT(ids(outline.search(QStringLiteral("ｎｅｖ"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("（electric）"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("能源（电"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("5g"), 10)), ElementsAre(1));
    EXPECT_EQ(outline.named(QStringLiteral("新能源(电动)5G")), NodeId{1});
}

TEST(OutlineSearch, answersInTheOrderOfTheTree) {
    // 5 was added last and stands before 3.
    EXPECT_THAT(ids(small().search(QStringLiteral("o"), 10)), ElementsAre(5, 4));
    EXPECT_THAT(ids(small().search(QStringLiteral("t"), 10)), ElementsAre(5, 3, 4));
}

TEST(OutlineSearch, answersAtMostTheLimit) {
    EXPECT_THAT(ids(small().search(QStringLiteral("t"), 2)), ElementsAre(5, 3));
    EXPECT_THAT(ids(small().search(QStringLiteral("t"), 0)), IsEmpty());
}

TEST(OutlineSearch, findsNothingForNothing) {
    EXPECT_THAT(ids(small().search(QString(), 10)), IsEmpty());
    EXPECT_THAT(ids(small().search(QStringLiteral("   "), 10)), IsEmpty());
    EXPECT_THAT(ids(small().search(QStringLiteral("zzz"), 10)), IsEmpty());
}

TEST(OutlineSearch, doesNotFindAcrossTheTwoNames) {
    Outline outline;
    add(outline, 1, 0, 0, "abc", "def", "ghi g");
    EXPECT_THAT(ids(outline.search(QStringLiteral("cd"), 10)), IsEmpty());
    EXPECT_THAT(ids(outline.search(QStringLiteral("fg"), 10)), IsEmpty());
}

TEST(OutlineSearch, foldsLettersBeyondAscii) {
    Outline outline;
    add(outline, 1, 0, 0, "ÉNERGIE Ⅳ", "ＡＩ产业", "");
    EXPECT_THAT(ids(outline.search(QStringLiteral("énergie"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("Énergie ⅳ"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("ａｉ"), 10)), ElementsAre(1));
}

TEST(OutlineSearch, doesNotTakeSignsForLetters) {
    Outline outline;
    add(outline, 1, 0, 0, "@[Plan]");
    EXPECT_THAT(ids(outline.search(QStringLiteral("`"), 10)), IsEmpty());
    EXPECT_THAT(ids(outline.search(QStringLiteral("{"), 10)), IsEmpty());
    EXPECT_THAT(ids(outline.search(QStringLiteral("[plan"), 10)), ElementsAre(1));
}

TEST(OutlineSearch, forgetsRemovedAndRenamed) {
    Outline outline = small();
    outline.remove(NodeId{3});
    EXPECT_THAT(ids(outline.search(QStringLiteral("卫星"), 10)), IsEmpty());
    outline.rename(NodeId{5}, NodeKind::FocusArea, NodeStatus::Added, "Drives", "驱动", "qudong qd");
    EXPECT_THAT(ids(outline.search(QStringLiteral("motor"), 10)), IsEmpty());
    EXPECT_THAT(ids(outline.search(QStringLiteral("驱动"), 10)), ElementsAre(5));
}

TEST(OutlineSearch, findsExactNamesInEitherLanguage) {
    Outline outline = small();
    add(outline, 6, 1, 0, "Vehicles and more");
    EXPECT_EQ(outline.named(QStringLiteral("vehicles")), NodeId{2});
    EXPECT_EQ(outline.named(QStringLiteral("卫星互联网")), NodeId{3});
    EXPECT_FALSE(outline.named(QStringLiteral("卫星")).isValid());
}

TEST(OutlineSearch, survivesDamagedText) {
    Outline outline;
    add(outline, 1, 0, 0, "a\xFF\xFE\xFD broken \x80 name");
    add(outline, 2, 1, 0, "whole");
    EXPECT_THAT(ids(outline.search(QStringLiteral("broken"), 10)), ElementsAre(1));
    EXPECT_THAT(ids(outline.search(QStringLiteral("whole"), 10)), ElementsAre(2));
}

TEST(OutlineScale, idsThatAreGoneTakeNothing) {
    constexpr int nodes = 20'000;
    Outline outline;
    add(outline, 1, 0, 0, "Area");
    qint64 first = 2, once = 0;
    for (int trial = 0; trial < 10; ++trial, first += nodes) {
        add(outline, first, 1, 0, "Imported");
        for (qint64 id = first + 1; id < first + nodes; ++id)
            add(outline, id, first + (id - first) / 30, 100, "Focus area", "重点领域");
        if (trial == 0)
            once = outline.memory();
        EXPECT_LE(outline.memory(), once * 21 / 20) << "trial " << trial;
        outline.remove(NodeId{first});
    }
    EXPECT_EQ(outline.count(), 1);
}

TEST(OutlineScale, theHighestIdTakesLittle) {
    Outline outline;
    add(outline, 1, 0, 0, "Area");
    add(outline, limits::highestId, 1, 0, "Last");
    EXPECT_EQ(outline.child(NodeId{1}, 0), NodeId{limits::highestId});
    EXPECT_EQ(outline.parent(NodeId{limits::highestId}), NodeId{1});
    EXPECT_THAT(ids(outline.search(QStringLiteral("last"), 10)), ElementsAre(limits::highestId));
    EXPECT_LE(outline.memory(), 200'000);
    EXPECT_TRUE(Outline::accepts(NodeId{limits::highestId}));
    EXPECT_FALSE(Outline::accepts(NodeId{limits::highestId + 1}));
}

TEST(OutlineScale, aMillionNodesTakeAboutAHundredBytesEachAndAreSearchedAtOnce) {
    constexpr int nodes = 1'000'000;
    Outline outline;
    outline.reserve(nodes);
    add(outline, 1, 0, 0, "Area");
    char en[48];
    char zh[48];
    char pinyin[48];
    for (qint64 id = 2; id <= nodes; ++id) {
        const int number = static_cast<int>(id);
        std::snprintf(en, sizeof en, "Focus area %d", number);
        std::snprintf(zh, sizeof zh, "重点领域%d", number);
        std::snprintf(pinyin, sizeof pinyin, "zhongdianlingyu%d zdly%d", number, number);
        const NodeId parent{std::max<qint64>(1, id / 10)};
        add(outline, id, parent.value, outline.childCount(parent), en, zh, pinyin);
    }
    EXPECT_EQ(outline.count(), nodes);
    RecordProperty("bytes_per_node", static_cast<int>(outline.memory() / nodes));
    EXPECT_LE(outline.memory() / nodes, 125);
    QElapsedTimer clock;
    clock.start();
    EXPECT_THAT(ids(outline.search(QStringLiteral("汽车"), 50)), IsEmpty());
    const qint64 chinese = clock.restart();
    EXPECT_THAT(ids(outline.search(QStringLiteral("999999"), 50)), ElementsAre(999999));
    const qint64 latin = clock.restart();
    std::printf("memory %lld bytes a node; search of nothing %lld ms, of one %lld ms\n",
                static_cast<long long>(outline.memory() / nodes), static_cast<long long>(chinese),
                static_cast<long long>(latin));
#ifdef NDEBUG // of the program as people run it
    EXPECT_LE(chinese, 250) << "50 ms on a quiet machine; tests/bench measures it";
    EXPECT_LE(latin, 250);
#endif
}
