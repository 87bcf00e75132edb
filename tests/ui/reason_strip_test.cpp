// SPDX-License-Identifier: Apache-2.0
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/reason_strip.h"
#include "targets/target_entry.h"
#include "ui/told_host.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct ReasonStripTest : testing::Test {
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    TargetEntry entry{*starter.session, view, host};
    QWidget window;
    TargetModel* model = nullptr;
    ReasonStrip* strip = nullptr;
    TargetCell cell;

    void SetUp() override {
        starter.workInCopy();
        cell = {starter.node("liangjiang"), starter.indicator("gdp"), 2025};
        view.setAsksReason(true);
        model = new TargetModel(*starter.session, &window);
        model->setIndicator(cell.indicator);
        strip = new ReasonStrip(*starter.session, view, *model, entry, host, &window);
        window.show();
    }
    bool enter(double rate) { return model->write({{cell, rate}}, QStringLiteral("Paste"), {}); }
    [[nodiscard]] LogEntry newest() const { return starter->portfolio().log(0, 1).value().constFirst(); }
    [[nodiscard]] std::optional<Target> stored() const {
        return starter->portfolio().target(starter->scenario().id, cell).value();
    }
    [[nodiscard]] QLineEdit* reason() const { return strip->findChild<QLineEdit*>(); }
};

TEST_F(ReasonStripTest, AnEntryIsShownAndWaitsUntilEnterWritesItWithTheReason) {
    ASSERT_TRUE(enter(0.07));
    EXPECT_TRUE(strip->isVisible());
    EXPECT_EQ(starter->reading().target(cell), 0.07);
    EXPECT_TRUE(starter->isPreviewing());
    EXPECT_FALSE(stored().has_value());
    QTest::keyClicks(reason(), QStringLiteral("new outlook"));
    QTest::keyClick(reason(), Qt::Key_Return);
    ASSERT_TRUE(stored().has_value());
    EXPECT_EQ(stored()->rationale, u"new outlook");
    EXPECT_EQ(newest().reason, u"new outlook");
    EXPECT_FALSE(strip->isVisible());
}

TEST_F(ReasonStripTest, EscWritesItWithoutAReason) {
    ASSERT_TRUE(enter(0.07));
    QTest::keyClicks(reason(), QStringLiteral("half a thou"));
    QTest::keyClick(reason(), Qt::Key_Escape);
    EXPECT_EQ(stored()->rate, 0.07);
    EXPECT_TRUE(newest().reason.isEmpty());
}

TEST_F(ReasonStripTest, AnotherEntryWritesTheOneBefore) {
    ASSERT_TRUE(enter(0.07));
    QTest::keyClicks(reason(), QStringLiteral("first"));
    ASSERT_TRUE(model->write({{{cell.node, cell.indicator, 2026}, 0.08}}, {}, {}));
    EXPECT_EQ(stored()->rationale, u"first");
    EXPECT_TRUE(strip->isHolding());
}

TEST_F(ReasonStripTest, HidingThePageWritesIt) {
    ASSERT_TRUE(enter(0.07));
    window.hide();
    EXPECT_EQ(stored()->rate, 0.07);
}

TEST_F(ReasonStripTest, GoingToAnotherScenarioWritesItWhereItWasEntered) {
    const ScenarioId copy = starter->scenario().id;
    const auto other = starter->scenarios().constFirst().id;
    ASSERT_NE(other, copy);
    ASSERT_TRUE(enter(0.07));
    starter->showScenario(other);
    QCoreApplication::processEvents();
    EXPECT_EQ(starter->portfolio().target(copy, cell).value()->rate, 0.07);
    EXPECT_EQ(starter->scenario().id, other);
}

TEST_F(ReasonStripTest, AnUndoLetsTheEntryGo) {
    ASSERT_TRUE(enter(0.07));
    starter->undoStack()->undo();
    EXPECT_FALSE(strip->isHolding());
    EXPECT_FALSE(starter->isPreviewing());
}

TEST_F(ReasonStripTest, ARefusedEntryIsNotHeld) {
    QString why;
    QObject::connect(model, &TargetModel::entryRefused, strip,
                     [&](const QModelIndex&, const Error& error) { why = error.sentence; });
    EXPECT_FALSE(enter(99));
    EXPECT_FALSE(strip->isHolding());
    EXPECT_FALSE(why.isEmpty());
}

TEST_F(ReasonStripTest, AsksNothingUnlessTheSettingsWantIt) {
    view.setAsksReason(false);
    ASSERT_TRUE(enter(0.07));
    EXPECT_FALSE(strip->isVisible());
    EXPECT_EQ(stored()->rate, 0.07);
}

} // namespace
