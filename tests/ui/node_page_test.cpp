// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_card.h"
#include "parts/name_dialog.h"
#include "portfolio/child_card.h"
#include "portfolio/figure_card.h"
#include "portfolio/node_page.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct NodePageTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    std::unique_ptr<NodePage> page;

    void open(const char* node, QSize size = {704, 620}) {
        view.showNode(starter.node(node));
        page = std::make_unique<NodePage>(*starter.session, view, host);
        page->resize(size);
        page->show();
        page->completeNow();
    }
    [[nodiscard]] QList<FigureCard*> figures() const {
        QList<FigureCard*> shown;
        for (FigureCard* card : page->findChildren<FigureCard*>())
            if (card->isVisible())
                shown.append(card);
        return shown;
    }
    [[nodiscard]] FigureCard* figure(const char* key) const {
        for (FigureCard* card : figures())
            if (card->figure().key == QString::fromUtf8(key))
                return card;
        return nullptr;
    }
    /// Of every card with a value.
    [[nodiscard]] QVector<FigureRef> shownFigures() const {
        QVector<FigureRef> all;
        for (const FigureCard* card : figures())
            if (!card->figure().value.isEmpty())
                all.append(card->figure().figure);
        return all;
    }
    [[nodiscard]] ChildCard* child(NodeId node) const {
        for (ChildCard* card : page->findChildren<ChildCard*>())
            if (card->isVisible() && card->node() == node)
                return card;
        return nullptr;
    }
    [[nodiscard]] QStringList values() const {
        QStringList said;
        for (const FigureCard* card : figures())
            said.append(card->figure().value);
        return said;
    }
};

TEST_F(NodePageTest, KeyFiguresKnowWhatTheyShow) {
    open("nev-vehicles");
    ASSERT_GE(shownFigures().size(), 3);
    for (const FigureRef& figure : shownFigures())
        EXPECT_FALSE(figure.isEmpty());
    ASSERT_NE(figure("figure/vehicles"), nullptr);
    EXPECT_EQ(figure("figure/vehicles")->figure().figure,
              FigureRef::of(starter->figures().latest(starter.node("nev-vehicles"), u"vehicles")->observation));
    open("liangjiang");
    ASSERT_NE(figure("target/gdp"), nullptr);
    const TargetCell gdp{starter.node("liangjiang"), starter.indicator("gdp"), 2024};
    EXPECT_EQ(figure("target/gdp")->figure().figure,
              FigureRef::planned(starter->scenario().mark.uid, gdp, FigureAspect::Growth));
}

TEST_F(NodePageTest, TheAreaLeadsWithItsFourTargetsAndTheVehicles) {
    open("liangjiang");
    EXPECT_EQ(values(),
              (QStringList{QStringLiteral("6.5%"), QStringLiteral("5%"), QStringLiteral("8%"), QStringLiteral("8.5%"),
                           QStringLiteral("1.1 million"), QStringLiteral("360 thousand"), QStringLiteral("32.7%")}));
}

TEST_F(NodePageTest, TheAreaLeadsWithThemInChineseToo) {
    view.setLanguage(Language::Chinese);
    open("liangjiang");
    EXPECT_EQ(values(),
              (QStringList{QStringLiteral("6.5%"), QStringLiteral("5%"), QStringLiteral("8%"), QStringLiteral("8.5%"),
                           QStringLiteral("110万"), QStringLiteral("36万"), QStringLiteral("32.7%")}));
}

TEST_F(NodePageTest, AllSevenAreInSightInASmallWindow) {
    open("liangjiang");
    const QRect sight(QPoint(0, 0), page->viewport()->size());
    ASSERT_EQ(figures().size(), 7);
    for (const FigureCard* card : figures())
        EXPECT_TRUE(sight.contains(QRect(card->mapTo(page->viewport(), QPoint(0, 0)), card->size())))
            << card->figure().key.toStdString();
}

TEST_F(NodePageTest, TheFirstChartsBeginInSightInASmallWindow) {
    open("liangjiang");
    const auto charts = page->findChildren<ChartCard*>();
    ASSERT_GE(charts.size(), 2);
    EXPECT_LT(charts.at(0)->mapTo(page->viewport(), QPoint(0, 0)).y(), page->viewport()->height() - 120);
    EXPECT_EQ(charts.at(0)->mapTo(page->viewport(), QPoint(0, 0)).y(),
              charts.at(1)->mapTo(page->viewport(), QPoint(0, 0)).y());
}

TEST_F(NodePageTest, AFigureSaysItsPeriodStatusAndSource) {
    open("liangjiang");
    ASSERT_NE(figure("figure/nevs"), nullptr);
    EXPECT_EQ(figure("figure/nevs")->accessibleName(),
              u"New energy vehicles (NEVs) manufactured: 360 thousand (2023, reported, rounded; iChongqing, 1 February "
              u"2024)");
}

TEST_F(NodePageTest, ATargetLeadsToItsCell) {
    open("liangjiang");
    QTest::mouseClick(figure("target/retail-sales"), Qt::LeftButton);
    EXPECT_EQ(host.workspaces, QStringList{QStringLiteral("Targets")});
    EXPECT_EQ(view.indicator(), starter.indicator("retail-sales"));
    EXPECT_EQ(view.year(), 2024);
}

TEST_F(NodePageTest, ATargetIsReachedFromTheKeyboard) {
    open("liangjiang");
    figure("target/gdp")->setFocus();
    QTest::keyClick(figure("target/gdp"), Qt::Key_Return);
    EXPECT_EQ(host.workspaces.size(), 1);
}

TEST_F(NodePageTest, TheVehiclesLeadToTheirIndustry) {
    open("liangjiang");
    QTest::mouseClick(figure("figure/vehicles"), Qt::LeftButton);
    EXPECT_EQ(view.node(), starter.node("nev-vehicles"));
}

TEST_F(NodePageTest, CopyPutsTheWholeSentenceOnTheClipboard) {
    open("liangjiang");
    QTest::keySequence(figure("target/gdp"), QKeySequence::Copy);
    EXPECT_EQ(QApplication::clipboard()->text(),
              u"Gross domestic product: 6.5% (2024, growth target; iChongqing, 1 February 2024)");
}

TEST_F(NodePageTest, EveryStepOfADragIsShown) {
    starter.workInCopy();
    open("liangjiang");
    const TargetCell cell{view.node(), starter.indicator("gdp"), 2024};
    ASSERT_OK(test::preview(*starter, cell, 0.071));
    EXPECT_EQ(figure("target/gdp")->figure().value, u"7.1%");
    EXPECT_EQ(figure("target/gdp")->figure().source, u"planner's own");
    test::endPreview(*starter);
    EXPECT_EQ(figure("target/gdp")->figure().value, u"6.5%");
}

TEST_F(NodePageTest, AnEditOfOneTargetTouchesNoOtherFigure) {
    starter.workInCopy();
    open("liangjiang");
    const KeyFigure before = figure("target/retail-sales")->figure();
    ASSERT_OK(test::setTarget(*starter, {view.node(), starter.indicator("gdp"), 2024}, 0.07));
    EXPECT_EQ(figure("target/gdp")->figure().value, u"7%");
    EXPECT_EQ(figure("target/retail-sales")->figure(), before);
}

TEST_F(NodePageTest, WhatChangedWhileHiddenIsThereWhenShown) {
    starter.workInCopy();
    open("liangjiang");
    page->hide();
    ASSERT_OK(test::setTarget(*starter, {view.node(), starter.indicator("gdp"), 2024}, 0.07));
    page->show();
    EXPECT_EQ(figure("target/gdp")->figure().value, u"7%");
}

TEST_F(NodePageTest, TheLanguageChangesAtOnce) {
    open("liangjiang");
    view.setLanguage(Language::Chinese);
    EXPECT_TRUE(QTest::qWaitFor([&] { return figure("figure/vehicles")->figure().value == u"110万"; }, 2000));
}

TEST_F(NodePageTest, ChartsAreUsedAgainForTheNextNode) {
    open("liangjiang");
    const auto before = page->findChildren<ChartCard*>();
    view.showNode(starter.node("nev-vehicles"));
    page->completeNow();
    EXPECT_EQ(page->findChildren<ChartCard*>().size(), before.size());
}

TEST_F(NodePageTest, ChartsBelowTheFoldWait) {
    view.showNode(starter.node("liangjiang"));
    page = std::make_unique<NodePage>(*starter.session, view, host);
    page->resize(704, 620);
    page->show();
    EXPECT_LT(page->findChildren<ChartCard*>().size(), 6);
    EXPECT_GE(page->findChildren<ChartCard*>().size(), 2);
}

TEST_F(NodePageTest, AnIndustryShowsItsChildrenAndFacts) {
    open("nev-vehicles");
    EXPECT_NE(child(starter.node("motors")), nullptr);
    const auto* facts = page->findChild<QTableView*>();
    ASSERT_NE(facts, nullptr);
    EXPECT_GE(facts->model()->rowCount(), 4);
}

TEST_F(NodePageTest, AnUnnamedPlaceIsNamedInADialog) {
    open("distinctive");
    const NodeId place = starter.node("distinctive-4");
    ASSERT_NE(child(place), nullptr);
    EXPECT_TRUE(child(place)->accessibleName().contains(u"Name this place"));
    QTest::mouseClick(child(place), Qt::LeftButton);
    auto* dialog = page->findChild<NameDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChildren<QLineEdit*>().at(0)->setText(QStringLiteral("Low-altitude economy"));
    dialog->accept();
    EXPECT_EQ(starter->outline().name(place).en, u"Low-altitude economy");
    EXPECT_FALSE(child(place)->isUnnamed());
}

TEST_F(NodePageTest, ItsButtonAsksForTheFactSheetOfThePlaceShown) {
    open("robots");
    QSignalSpy asked(page.get(), &NodePage::factSheetRequested);
    for (QPushButton* button : page->findChildren<QPushButton*>())
        if (button->text() == u"Fact sheet…")
            button->click();
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.first().first().value<NodeId>(), starter.node("robots"));
}

TEST_F(NodePageTest, ADeletedPlaceSaysSo) {
    open("robots");
    ASSERT_OK(test::removeNode(*starter, view.node()));
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"was deleted"));
    EXPECT_TRUE(said);
    EXPECT_TRUE(figures().isEmpty());
}

} // namespace
