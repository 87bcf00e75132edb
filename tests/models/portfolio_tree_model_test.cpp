// SPDX-License-Identifier: Apache-2.0
#include "models/portfolio_tree_model.h"
#include "session/session.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "support/told_rows.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

using namespace atlas;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

namespace {

class PortfolioTree : public testing::Test {
protected:
    test::StarterSession starter;
    PortfolioTreeModel model{*starter.session};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void SetUp() override { tester.setUseFetchMore(false); } // it would fetch in the middle of a reset

    QModelIndex at(const char* key, int column = 0) { return model.reveal(starter.node(key), column); }
    QString text(const char* key, int column) { return at(key, column).data().toString(); }
    QStringList children(const char* key) {
        const QModelIndex parent = at(key);
        if (model.canFetchMore(parent))
            model.fetchMore(parent);
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, 0, parent).data().toString());
        return names;
    }
    /// All shown names, as a search shows them.
    QStringList shown() {
        QStringList names;
        QVector<QModelIndex> open{model.index(0, 0)};
        while (!open.isEmpty()) {
            const QModelIndex next = open.takeFirst();
            names.append(next.data().toString());
            for (int row = model.rowCount(next); row-- > 0;)
                open.prepend(model.index(row, 0, next));
        }
        return names;
    }
    void find(const char* words) { model.setFilter(QString::fromUtf8(words)); }
    bool drop(const char* key, const char* parent, int row) {
        const std::unique_ptr<QMimeData> data(model.mimeData({at(key)}));
        const QModelIndex onto = at(parent);
        return model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, onto) &&
               model.dropMimeData(data.get(), Qt::MoveAction, row, 0, onto);
    }
};

} // namespace

// Rows.

TEST(PortfolioTreeRows, AreAnnouncedOnlyWhenAskedFor) {
    const test::StarterSession starter;
    PortfolioTreeModel model(*starter.session); // without the tester, which asks for everything
    const QModelIndex root = model.index(0, 0);
    EXPECT_EQ(model.rowCount(root), 0);
    EXPECT_TRUE(model.hasChildren(root));
    ASSERT_TRUE(model.canFetchMore(root));
    model.fetchMore(root);
    EXPECT_EQ(model.rowCount(root), 3);
    EXPECT_FALSE(model.canFetchMore(root));
    EXPECT_FALSE(model.indexOf(starter.node("satellite-internet")).isValid());
    EXPECT_TRUE(model.reveal(starter.node("satellite-internet")).isValid());
}

TEST_F(PortfolioTree, StartsWithTheArea) {
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0, 0).data().toString(), QStringLiteral("Liangjiang New Area"));
    EXPECT_EQ(children("liangjiang").size(), 3);
}

TEST_F(PortfolioTree, ShowsNamesInTheChosenLanguage) {
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(text("satellite-internet", PortfolioTreeModel::NameColumn), QStringLiteral("卫星互联网"));
}

TEST_F(PortfolioTree, TellsEveryShownRowOfALanguageSwitch) {
    at("satellite-internet");
    at("car-grade-chips");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage(Language::Chinese);
    EXPECT_THAT(test::untoldRows(model, changed), IsEmpty());
}

TEST_F(PortfolioTree, TellsEveryFoundRowOfALanguageSwitch) {
    find("satel");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setLanguage(Language::Chinese);
    EXPECT_THAT(test::untoldRows(model, changed), IsEmpty());
}

TEST_F(PortfolioTree, TellsEveryShownRowAndTheHeadingsOfTheInterfacesLanguage) {
    at("satellite-internet");
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate();
    EXPECT_THAT(test::untoldRows(model, changed), IsEmpty());
    EXPECT_EQ(headings.size(), 1);
}

TEST_F(PortfolioTree, ShowsTheSizeLevelAsPeopleSayIt) {
    EXPECT_EQ(text("nev-vehicles", PortfolioTreeModel::SizeLevelColumn), QStringLiteral("CNY 300 billion"));
    EXPECT_EQ(text("robots", PortfolioTreeModel::SizeLevelColumn), QString());
}

TEST_F(PortfolioTree, ShowsTheHeadlineTargetOfTheFirstYear) {
    EXPECT_EQ(text("liangjiang", PortfolioTreeModel::TargetColumn), QStringLiteral("GDP 6.5%"))
        << "of another measure than the rates below it";
    EXPECT_FALSE(at("liangjiang", PortfolioTreeModel::TargetColumn).data(PortfolioTreeModel::IsRolledUpRole).toBool());
}

TEST_F(PortfolioTree, ShowsARollUpInItalicsAndSaysSo) {
    starter.workInCopy();
    const IndicatorId value = starter.indicator("industrial-added-value");
    ASSERT_OK(test::setTarget(*starter, {starter.node("nev-vehicles"), value, 2024}, 0.12));
    const QModelIndex tier = at("leading", PortfolioTreeModel::TargetColumn);
    EXPECT_EQ(tier.data().toString(), QStringLiteral("12%"));
    EXPECT_TRUE(tier.data(PortfolioTreeModel::IsRolledUpRole).toBool());
    EXPECT_TRUE(tier.data(Qt::FontRole).value<QFont>().italic());
    EXPECT_TRUE(tier.data(Qt::ToolTipRole).toString().contains(QStringLiteral("an ambition, not output")));
    EXPECT_EQ(tier.data(Qt::AccessibleTextRole).toString(), QStringLiteral("target 12%, rolled up from its parts"));
}

TEST_F(PortfolioTree, SaysWhichPlacesAreToBeNamed) {
    EXPECT_EQ(text("distinctive-4", PortfolioTreeModel::StatusColumn), QStringLiteral("to be named"));
    EXPECT_EQ(text("robots", PortfolioTreeModel::StatusColumn), QStringLiteral("stated"));
    EXPECT_TRUE(at("distinctive-4").data(PortfolioTreeModel::IsUnnamedRole).toBool());
}

// Search.

TEST_F(PortfolioTree, FindsByChineseCharactersWithTheAncestors) {
    find("卫星");
    EXPECT_THAT(shown(), ElementsAre(QStringLiteral("Liangjiang New Area"), QStringLiteral("Industry growth"),
                                     QStringLiteral("Distinctive clusters"), QStringLiteral("Satellite internet")));
    EXPECT_EQ(model.matches().size(), 1);
}

TEST_F(PortfolioTree, FindsByPinyinInitialsAndPartsOfWords) {
    for (const char* words : {"weixing", "wx", "satel", "SATEL", "wei xing"}) {
        find(words);
        EXPECT_THAT(model.matches(), Contains(starter.node("satellite-internet"))) << words;
    }
    for (const char* words : {"汽车", "qiche", "qc"}) {
        find(words);
        EXPECT_THAT(model.matches(), Contains(starter.node("nev-vehicles"))) << words;
    }
}

TEST_F(PortfolioTree, ShowsEverythingAgainWhenTheSearchIsCleared) {
    find("wx");
    find("");
    EXPECT_EQ(children("liangjiang").size(), 3);
    EXPECT_THAT(model.matches(), IsEmpty());
}

TEST_F(PortfolioTree, KeepsTheOrderOfTheTreeInASearch) {
    find("new-generation");
    EXPECT_THAT(children("leading"), ElementsAre(QStringLiteral("New-generation electronic information manufacturing"),
                                                 QStringLiteral("New-generation internet and software information")));
}

TEST_F(PortfolioTree, MarksTheMatchInTheShownName) {
    find("satel");
    const auto spans = at("satellite-internet").data(PortfolioTreeModel::MatchSpansRole).value<QVector<TextSpan>>();
    EXPECT_EQ(spans, (QVector<TextSpan>{{0, 5}}));
    EXPECT_TRUE(at("satellite-internet").data(PortfolioTreeModel::OtherNameRole).toString().isEmpty());
}

TEST_F(PortfolioTree, ShowsTheOtherNameWhereOnlyThatOneMatches) {
    find("weixing");
    const QModelIndex index = at("satellite-internet");
    EXPECT_EQ(index.data(PortfolioTreeModel::OtherNameRole).toString(), QStringLiteral("卫星互联网"));
    EXPECT_EQ(index.data(PortfolioTreeModel::OtherMatchSpansRole).value<QVector<TextSpan>>(),
              (QVector<TextSpan>{{0, 2}}));
}

TEST_F(PortfolioTree, ShowsOnlyTheAreaWhereNothingMatches) {
    find("xyzzy");
    EXPECT_THAT(model.matches(), IsEmpty());
    EXPECT_EQ(shown().size(), 1);
}

TEST_F(PortfolioTree, TakesANewNodeIntoARunningSearch) {
    find("robots");
    ASSERT_OK(
        test::addNode(*starter, starter.node("robots"), 0, NodeKind::FocusArea, {QStringLiteral("Grippers"), {}}));
    EXPECT_THAT(shown(), Contains(QStringLiteral("Grippers")));
    starter->undoStack()->undo();
    EXPECT_THAT(shown(), Not(Contains(QStringLiteral("Grippers"))));
}

TEST_F(PortfolioTree, FollowsMovesAndRemovalsInARunningSearch) {
    find("i");
    const QStringList before = shown();
    ASSERT_OK(test::moveNode(*starter, starter.node("robots"), starter.node("rising-stars"), 0));
    ASSERT_OK(test::removeNode(*starter, starter.node("life-health")));
    starter->undoStack()->undo();
    starter->undoStack()->undo();
    starter->undoStack()->redo();
    starter->undoStack()->redo();
    EXPECT_THAT(shown(), Not(Contains(QStringLiteral("Life health"))));
    find("");
    EXPECT_EQ(children("rising-stars").constFirst(), QStringLiteral("Robots"));
}

// Edits.

TEST_F(PortfolioTree, RenamesInTheShownLanguageOnly) {
    ASSERT_TRUE(model.setData(at("robots"), QStringLiteral("Robotics")));
    EXPECT_EQ(starter->outline().name(starter.node("robots")).en, QStringLiteral("Robotics"));
    EXPECT_EQ(starter->outline().name(starter.node("robots")).zh, QStringLiteral("机器人"));
    starter->undoStack()->undo();
    EXPECT_EQ(text("robots", 0), QStringLiteral("Robots"));
}

TEST_F(PortfolioTree, FillsAPlaceInWithOneName) {
    EXPECT_EQ(at("distinctive-4").data(Qt::EditRole).toString(), QString());
    ASSERT_TRUE(model.setData(at("distinctive-4"), QStringLiteral("New materials")));
    EXPECT_EQ(text("distinctive-4", 0), QStringLiteral("New materials"));
    EXPECT_EQ(text("distinctive-4", PortfolioTreeModel::StatusColumn), QStringLiteral("added"));
    model.setLanguage(Language::Chinese);
    EXPECT_EQ(text("distinctive-4", 0), QStringLiteral("New materials"));
    starter->undoStack()->undo();
    EXPECT_TRUE(at("distinctive-4").data(PortfolioTreeModel::IsUnnamedRole).toBool());
}

TEST_F(PortfolioTree, RefusesAnEmptyNameAndKeepsTheOld) {
    const QSignalSpy refused(&model, &PortfolioTreeModel::editRefused);
    EXPECT_FALSE(model.setData(at("robots"), QStringLiteral("   ")));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(text("robots", 0), QStringLiteral("Robots"));
}

TEST_F(PortfolioTree, TellsAboutTheTouchedRowsOnly) {
    starter.workInCopy();
    at("robots");
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_OK(
        test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), QStringLiteral("机器人")}));
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.constFirst().constFirst().toModelIndex(), at("robots"));
}

TEST_F(PortfolioTree, FollowsAnInsertionAndItsUndo) {
    ASSERT_OK(
        test::addNode(*starter, starter.node("rising-stars"), 1, NodeKind::Cluster, {QStringLiteral("Drones"), {}}));
    EXPECT_EQ(children("rising-stars").at(1), QStringLiteral("Drones"));
    starter->undoStack()->undo();
    EXPECT_THAT(children("rising-stars"), Not(Contains(QStringLiteral("Drones"))));
    starter->undoStack()->redo();
    EXPECT_EQ(children("rising-stars").at(1), QStringLiteral("Drones"));
}

TEST_F(PortfolioTree, FollowsARemovalWithAllBelowAndItsUndo) {
    at("car-grade-chips");
    ASSERT_OK(test::removeNode(*starter, starter.node("nev-vehicles")));
    EXPECT_EQ(children("leading").size(), 2);
    starter->undoStack()->undo();
    EXPECT_EQ(children("leading").size(), 3);
    EXPECT_EQ(children("key-components").size(), 2);
    starter->undoStack()->redo();
    EXPECT_EQ(children("leading").size(), 2);
}

TEST_F(PortfolioTree, NeverResetsForAnEdit) {
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    ASSERT_OK(test::moveNode(*starter, starter.node("robots"), starter.node("distinctive"), 2));
    ASSERT_OK(test::removeNode(*starter, starter.node("electronics")));
    starter->undoStack()->undo();
    starter->undoStack()->undo();
    EXPECT_EQ(reset.size(), 0);
}

TEST_F(PortfolioTree, KeepsHoldOfAMovedRow) {
    const QPersistentModelIndex robots = at("robots");
    ASSERT_OK(test::moveNode(*starter, starter.node("robots"), starter.node("distinctive"), 2));
    ASSERT_TRUE(robots.isValid());
    EXPECT_EQ(robots.row(), 2);
    EXPECT_EQ(QModelIndex(robots.parent()), at("distinctive"));
    starter->undoStack()->undo();
    EXPECT_EQ(QModelIndex(robots.parent()), at("rising-stars"));
}

TEST_F(PortfolioTree, MovesWithinItsSiblingsBothWays) {
    const QStringList before = children("leading");
    const NodeId first = starter.node("nev-vehicles");
    ASSERT_OK(test::moveNode(*starter, first, starter.node("leading"), 2));
    EXPECT_EQ(children("leading").constLast(), before.constFirst());
    ASSERT_OK(test::moveNode(*starter, first, starter.node("leading"), 0));
    EXPECT_EQ(children("leading"), before);
    starter->undoStack()->undo();
    starter->undoStack()->undo();
    EXPECT_EQ(children("leading"), before);
}

// Drag and drop, copying.

TEST_F(PortfolioTree, DropsBetweenSiblings) {
    ASSERT_TRUE(drop("nev-vehicles", "leading", 2)); // between the second and the third
    EXPECT_EQ(children("leading").at(1), QStringLiteral("Intelligent-connected new energy vehicles"));
    EXPECT_FALSE(drop("nev-vehicles", "leading", 1)); // where it is
    EXPECT_FALSE(drop("nev-vehicles", "leading", 2)); // where it is, too
}

TEST_F(PortfolioTree, DropsOntoANewParentAtItsEnd) {
    ASSERT_TRUE(drop("robots", "distinctive", -1));
    EXPECT_EQ(children("distinctive").constLast(), QStringLiteral("Robots"));
}

TEST_F(PortfolioTree, ADropOnItsOwnParentMovesNothing) {
    const QStringList before = children("leading");
    const int steps = starter->undoStack()->count();
    EXPECT_FALSE(drop("nev-vehicles", "leading", -1));
    EXPECT_EQ(children("leading"), before);
    EXPECT_EQ(starter->undoStack()->count(), steps);
}

TEST_F(PortfolioTree, RefusesADropThatMakesNoSense) {
    EXPECT_FALSE(drop("leading", "nev-vehicles", -1));
    EXPECT_FALSE(drop("nev-vehicles", "motors", -1));
    const QMimeData foreign;
    EXPECT_FALSE(model.canDropMimeData(&foreign, Qt::MoveAction, -1, 0, at("leading")));
}

TEST_F(PortfolioTree, RefusesANodeOfAnotherPortfolio) {
    const test::StarterSession other; // the same numbers, so that they would be found
    PortfolioTreeModel others(*other.session);
    const std::unique_ptr<QMimeData> data(others.mimeData({others.reveal(other.node("robots"))}));
    ASSERT_TRUE(starter->outline().contains(other.node("robots")));
    EXPECT_FALSE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at("distinctive")));
    EXPECT_FALSE(model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, at("distinctive")));
    EXPECT_NE(starter->outline().parent(starter.node("robots")), starter.node("distinctive"));
}

TEST_F(PortfolioTree, RefusesANodeOfACopyOfThePortfolio) {
    const QString copy = starter.file.folder() + QStringLiteral("/copy.atlas");
    ASSERT_OK(starter->portfolio().saveCopy(copy));
    const auto other = Session::open(copy, QStringLiteral("Next"));
    ASSERT_OK(other);
    PortfolioTreeModel others(**other);
    const std::unique_ptr<QMimeData> data(others.mimeData({others.reveal(starter.node("robots"))}));
    EXPECT_FALSE(model.canDropMimeData(data.get(), Qt::MoveAction, -1, 0, at("distinctive")));
}

TEST_F(PortfolioTree, TakesANodeOfTheSamePortfolioInAnotherWindow) {
    const QString link = starter.file.folder() + QStringLiteral("/other name.atlas");
    ASSERT_TRUE(QFile::link(starter.file.path(), link));
    const auto second = Session::open(link, QStringLiteral("Next"));
    ASSERT_OK(second);
    PortfolioTreeModel others(**second);
    const std::unique_ptr<QMimeData> data(others.mimeData({others.reveal(starter.node("robots"))}));
    EXPECT_TRUE(model.dropMimeData(data.get(), Qt::MoveAction, -1, 0, at("distinctive")));
    EXPECT_EQ(children("distinctive").constLast(), QStringLiteral("Robots"));
}

TEST_F(PortfolioTree, RefusesADragThatNamesNoPortfolio) {
    QByteArray ids; // as version 0.1.0 wrote it
    QDataStream(&ids, QIODevice::WriteOnly) << starter.node("robots").value;
    QMimeData data;
    data.setData(PortfolioTreeModel::nodeMimeType(), ids);
    EXPECT_FALSE(model.canDropMimeData(&data, Qt::MoveAction, -1, 0, at("distinctive")));
}

TEST_F(PortfolioTree, TheAreaCannotBeDragged) {
    EXPECT_FALSE(model.flags(at("liangjiang")).testFlag(Qt::ItemIsDragEnabled));
    EXPECT_TRUE(model.flags(at("robots")).testFlag(Qt::ItemIsDragEnabled));
}

TEST_F(PortfolioTree, CopiesANodeWithItsFiguresAsText) {
    const QStringList lines = model.asText(starter.node("nev-vehicles")).split(QLatin1Char('\n'));
    EXPECT_EQ(lines.constFirst(), QStringLiteral("Intelligent-connected new energy vehicles"));
    EXPECT_THAT(lines, Contains(testing::Truly([](const QString& line) {
                    return line.startsWith(QStringLiteral("Vehicles manufactured\t1.1 million vehicles\t2023\t")) &&
                           line.contains(QStringLiteral("iChongqing"));
                })));
}

TEST_F(PortfolioTree, OffersRowsAsTabSeparatedText) {
    const std::unique_ptr<QMimeData> data(model.mimeData({at("nev-vehicles", 0), at("nev-vehicles", 1)}));
    EXPECT_EQ(data->text(), QStringLiteral("Intelligent-connected new energy vehicles"));
    EXPECT_EQ(QString::fromUtf8(data->data(QStringLiteral("text/tab-separated-values"))).count(QLatin1Char('\t')), 3);
}
