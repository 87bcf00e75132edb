// SPDX-License-Identifier: Apache-2.0
#include "history/history_page.h"
#include "models/history_model.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "ui/told_host.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct HistoryPageTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    std::unique_ptr<HistoryPage> page;

    void open() {
        view.showNode(starter.node("liangjiang"));
        page = std::make_unique<HistoryPage>(*starter.session, view, host);
        page->resize(900, 500);
        page->show();
    }
    [[nodiscard]] QTableView* table() const { return page->findChild<QTableView*>(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QPushButton* button(const QString& name) const {
        for (QPushButton* each : page->findChildren<QPushButton*>())
            if (each->accessibleName() == name && !each->isHidden())
                return each;
        return nullptr;
    }
    [[nodiscard]] QLineEdit* reason() const {
        for (QLineEdit* each : page->findChildren<QLineEdit*>())
            if (each->accessibleName() == QLatin1String("Reason for going back"))
                return each;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const {
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void choose(const QString& combo, const QString& text) {
        for (QComboBox* each : page->findChildren<QComboBox*>())
            if (each->accessibleName() == combo) {
                each->setCurrentText(text);
                Q_EMIT each->activated(each->currentIndex());
            }
    }
    void click(int row) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, 1)).center());
    }
};

TEST_F(HistoryPageTest, ListsAnEditWithWhoWhatFromToAndWhy) {
    starter.workInCopy();
    open();
    ASSERT_OK(
        test::setTarget(*starter, {view.node(), starter.indicator("gdp"), 2024}, 0.07, QStringLiteral("New outlook")));
    EXPECT_EQ(cell(0, HistoryModel::Who), u"Tester");
    EXPECT_EQ(cell(0, HistoryModel::What),
              u"Liangjiang New Area: Gross domestic product, growth target 2024 · Working copy");
    EXPECT_EQ(cell(0, HistoryModel::From), u"6.5%");
    EXPECT_EQ(cell(0, HistoryModel::To), u"7%");
    EXPECT_EQ(cell(0, HistoryModel::Why), u"New outlook");
}

TEST_F(HistoryPageTest, TheFilterKeepsWhatSaysTheWord) {
    open();
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(test::renameNode(*starter, starter.node("motors"), {QStringLiteral("Engines"), {}}));
    page->findChild<QLineEdit*>()->setText(QStringLiteral("robotics"));
    ASSERT_EQ(table()->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, HistoryModel::To), u"Robotics");
    EXPECT_TRUE(cell(1, HistoryModel::What).startsWith(u"Robotics: new"))
        << "its row of what the portfolio was made with";
}

TEST_F(HistoryPageTest, AFilterBeginsAtTheTopAndLooksIntoWhatThePortfolioWasMadeWith) {
    for (int i = 0; i < 40; ++i)
        ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robots %1").arg(i), {}}));
    open();
    EXPECT_EQ(table()->model()->rowCount(), 41);
    table()->scrollToBottom();
    ASSERT_GT(table()->verticalScrollBar()->value(), 0);
    QLineEdit* text = nullptr;
    for (QLineEdit* each : page->findChildren<QLineEdit*>())
        if (each->isClearButtonEnabled())
            text = each;
    ASSERT_NE(text, nullptr);
    text->setText(QStringLiteral("Robots"));
    EXPECT_EQ(table()->verticalScrollBar()->value(), 0);
    text->setText(QStringLiteral("Liangjiang New Area: new"));
    EXPECT_GT(table()->model()->rowCount(), 0);
    text->clear();
    EXPECT_EQ(table()->model()->rowCount(), 41);
    table()->scrollToBottom();
    choose(QStringLiteral("Changes of what"), QStringLiteral("Places"));
    EXPECT_EQ(table()->verticalScrollBar()->value(), 0);
}

TEST_F(HistoryPageTest, AFilterThatFindsNothingSaysSo) {
    open();
    page->findChild<QLineEdit*>()->setText(QStringLiteral("no such words"));
    EXPECT_FALSE(table()->isVisible());
    bool said = false;
    for (const QLabel* label : page->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(u"no such words"));
    EXPECT_TRUE(said);
}

TEST_F(HistoryPageTest, AClickGoesToThePlace) {
    open();
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), {}}));
    click(0);
    EXPECT_EQ(view.node(), robots);
}

TEST_F(HistoryPageTest, TypingInTheFilterGoesNowhere) {
    open();
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    const NodeId before = view.node();
    page->findChild<QLineEdit*>()->setText(QStringLiteral("robotics"));
    EXPECT_EQ(view.node(), before);
}

TEST_F(HistoryPageTest, TheSelectedChangeSaysAllOfItself) {
    open();
    EXPECT_FALSE(page->findChild<QTextBrowser*>()->isVisible());
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    click(0);
    const QString all = page->findChild<QTextBrowser*>()->toPlainText();
    for (const char* word : {"Tester", "Robots", "Robotics", "no reason was given"})
        EXPECT_TRUE(all.contains(QLatin1String(word))) << word;
}

TEST_F(HistoryPageTest, TakesAChangeBackAfterSayingWhatWillHappen) {
    starter.workInCopy();
    open();
    const IndicatorId gdp = starter.indicator("gdp");
    ASSERT_OK(test::setTargets(*starter, {{{view.node(), gdp, 2025}, 0.07}, {{view.node(), gdp, 2026}, 0.08}},
                               QStringLiteral("Paste")));
    click(1);
    button(QStringLiteral("Take back this change"))->click();
    EXPECT_EQ(starter->reading().target({view.node(), gdp, 2026}), 0.08);
    EXPECT_TRUE(says(QStringLiteral("The whole step is taken back. As before it again: 2 target")));
    reason()->setText(QStringLiteral("a slip"));
    QTest::keyClick(reason(), Qt::Key_Return);
    EXPECT_FALSE(starter->reading().target({view.node(), gdp, 2026}).has_value());
    EXPECT_EQ(cell(0, HistoryModel::Why), u"a slip");
    ASSERT_FALSE(host.said.isEmpty());
    EXPECT_TRUE(host.said.last().contains(u"Undo"));
    EXPECT_FALSE(reason()->isVisible());
}

TEST_F(HistoryPageTest, GoesBackToAMoment) {
    open();
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Arms"), {}}));
    ASSERT_OK(test::renameNode(*starter, starter.node("motors"), {QStringLiteral("Engines"), {}}));
    click(2);
    button(QStringLiteral("Go back to this moment"))->click();
    EXPECT_TRUE(says(QStringLiteral("2 place")));
    button(QStringLiteral("Go back"))->click();
    EXPECT_EQ(starter->outline().name(robots).en, u"Robotics");
    EXPECT_EQ(starter->outline().name(starter.node("motors")).en, u"Motors");
}

TEST_F(HistoryPageTest, AWayBackThatIsRefusedSaysWhyAndChangesNothing) {
    open();
    const NodeId robots = starter.node("robots");
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(test::renameNode(*starter, robots, {QStringLiteral("Arms"), {}}));
    click(1);
    button(QStringLiteral("Take back this change"))->click();
    EXPECT_TRUE(says(QStringLiteral("changed again later")));
    EXPECT_FALSE(button(QStringLiteral("Take back"))->isEnabled());
    button(QStringLiteral("Cancel"))->click();
    EXPECT_TRUE(button(QStringLiteral("Take back this change"))->isVisible());
    EXPECT_EQ(starter->outline().name(robots).en, u"Arms");
}

TEST_F(HistoryPageTest, FiltersStandBelowAndAreTakenAwayThere) {
    open();
    ASSERT_OK(test::renameNode(*starter, starter.node("robots"), {QStringLiteral("Robotics"), {}}));
    ASSERT_OK(test::renameNode(*starter, starter.node("motors"), {QStringLiteral("Engines"), {}}));
    const int all = table()->model()->rowCount();
    view.showNode(starter.node("motors"));
    button(QStringLiteral("Only this place"))->click();
    choose(QStringLiteral("Whose changes"), QStringLiteral("Tester"));
    choose(QStringLiteral("When it was changed"), QStringLiteral("Today"));
    EXPECT_EQ(table()->model()->rowCount(), 1);
    QCoreApplication::processEvents();
    for (const char* chip : {"Remove filter: Engines", "Remove filter: Tester", "Remove filter: Today"}) {
        // A new button is shown when its row has been laid out.
        ASSERT_TRUE(QTest::qWaitFor([&] { return button(QLatin1String(chip)) != nullptr; })) << chip;
        button(QLatin1String(chip))->click();
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(table()->model()->rowCount(), all);
}

TEST_F(HistoryPageTest, OpensWithTheHistoryOfOneTarget) {
    starter.workInCopy();
    view.showNode(starter.node("liangjiang"));
    const IndicatorId gdp = starter.indicator("gdp");
    ASSERT_OK(test::setTarget(*starter, {view.node(), gdp, 2025}, 0.07));
    ASSERT_OK(test::setTarget(*starter, {view.node(), gdp, 2026}, 0.08));
    open();
    page->showCell({view.node(), gdp, 2025});
    ASSERT_EQ(table()->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, HistoryModel::To), u"7%");
    page->showCell({view.node(), gdp, 2026});
    EXPECT_EQ(cell(0, HistoryModel::To), u"8%");
}

} // namespace
