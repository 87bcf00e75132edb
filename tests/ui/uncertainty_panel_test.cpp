// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_card.h"
#include "models/figure_role.h"
#include "session/fan_worker.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/sigma_table.h"
#include "targets/uncertainty_panel.h"
#include "ui/told_host.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace atlas;

namespace {
class UncertaintyPage : public testing::Test {
protected:
    test::StarterSession starter;
    ViewState view;
    test::ToldHost host;
    TargetEntry entry{*starter.session, view, host};
    std::unique_ptr<UncertaintyPanel> panel;

    TargetCell cell(const char* node, int year = 2024) const {
        return {starter.node(node), starter.indicator("industrial-added-value"), year};
    }
    void plan() {
        starter.workInCopy();
        for (const auto& [node, rate] : {std::pair("nev-vehicles", 0.12), std::pair("electronics", 0.07),
                                         std::pair("software", 0.09), std::pair("leading", 0.09)})
            ASSERT_OK(test::setTarget(*starter, cell(node), rate));
    }
    void open() {
        panel = std::make_unique<UncertaintyPanel>(*starter.session, view, entry, host);
        QObject::connect(starter.session.get(), &Session::changed, panel.get(),
                         [this](const ChangeSet& changes) { panel->follow(changes); });
        panel->resize(380, 640);
        panel->show();
        panel->showCell(starter.node("leading"), starter.indicator("industrial-added-value"), 2024);
    }
    SigmaTable* table() { return panel->findChild<SigmaTable*>(); }
    int rowOf(const char* node) {
        for (int row = 0; row < table()->rowCount(); ++row)
            if (table()->item(row, 0)->data(Qt::UserRole).toLongLong() == starter.node(node).value)
                return row;
        return -1;
    }
    void wantFan() { panel->findChild<QCheckBox*>()->setChecked(true); }
    bool waitForFan() {
        return QTest::qWaitFor([this] { return panel->shownFan().has_value() && !worker()->isDrawing(); }, 20'000);
    }
    FanWorker* worker() { return panel->findChild<FanWorker*>(); }
    ChartCard* card(const char* key) {
        for (ChartCard* one : panel->findChildren<ChartCard*>())
            if (one->chart().key == QString::fromUtf8(key))
                return one;
        return nullptr;
    }
};
} // namespace

TEST_F(UncertaintyPage, HasTheTornadoAndNoFanAtFirst) {
    plan();
    open();
    ASSERT_NE(card("tornado"), nullptr);
    EXPECT_EQ(card("tornado")->chart().series.first().points.size(), 3);
    EXPECT_EQ(card("fan"), nullptr);
    EXPECT_FALSE(worker()->isDrawing());
}

TEST_F(UncertaintyPage, CellsOfDeviationsKnowWhatTheyShow) {
    plan();
    CellTerms terms;
    terms.sigma = 0.02;
    ASSERT_OK(test::setTerms(*starter, {{cell("software"), terms}}, QStringLiteral("Uncertain")));
    open();
    const auto figure = [&](const char* node, int column) {
        return table()->item(rowOf(node), column)->data(FigureRole).value<FigureRef>();
    };
    const Uid scenario = starter->scenario().mark.uid;
    EXPECT_EQ(figure("software", 1), FigureRef::planned(scenario, cell("software"), FigureAspect::Growth));
    EXPECT_EQ(figure("software", 2), FigureRef::planned(scenario, cell("software"), FigureAspect::Deviation));
    EXPECT_TRUE(figure("electronics", 2).isEmpty()) << "it is certain";
    EXPECT_TRUE(figure("software", 0).isEmpty());
}

TEST_F(UncertaintyPage, ADeviationIsTypedInPointsAndKeepsWhatElseIsSaid) {
    plan();
    CellTerms terms;
    terms.note = QStringLiteral("two large orders");
    ASSERT_OK(test::setTerms(*starter, {{cell("software"), terms}}, QStringLiteral("Note")));
    open();
    table()->item(rowOf("software"), 2)->setText(QStringLiteral("2.5"));
    EXPECT_EQ(starter->reading().terms(cell("software")).sigma, 0.025);
    EXPECT_EQ(starter->reading().terms(cell("software")).note, QStringLiteral("two large orders"));
}

TEST_F(UncertaintyPage, WhatIsNoNumberIsRefusedAndTheOldOneIsBack) {
    plan();
    open();
    const QSignalSpy refused(&entry, &TargetEntry::refused);
    table()->item(rowOf("software"), 2)->setText(QStringLiteral("much"));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(table()->item(rowOf("software"), 2)->text().isEmpty());
    EXPECT_FALSE(starter->reading().terms(cell("software")).sigma.has_value());
}

TEST_F(UncertaintyPage, TheFanIsDrawnInTheBackground) {
    plan();
    open();
    wantFan();
    EXPECT_TRUE(worker()->isDrawing());
    ASSERT_TRUE(waitForFan());
    ASSERT_NE(card("fan"), nullptr);
    EXPECT_EQ(card("fan")->chart().bands.size(), 3);
}

TEST_F(UncertaintyPage, TheSameSeedGivesTheSameFan) {
    plan();
    CellTerms terms;
    terms.sigma = 0.03;
    ASSERT_OK(test::setTerms(*starter, {{cell("software"), terms}}, QStringLiteral("Uncertain")));
    open();
    wantFan();
    ASSERT_TRUE(waitForFan());
    const auto first = panel->shownFan()->fan.years[2]->level;
    Scenario wanted = starter->scenario();
    const qint64 seed = wanted.seed;
    wanted.seed = 77;
    ASSERT_OK(test::setComputation(*starter, wanted.id, wanted));
    ASSERT_TRUE(waitForFan());
    EXPECT_NE(panel->shownFan()->fan.years[2]->level, first);
    wanted.seed = seed;
    ASSERT_OK(test::setComputation(*starter, wanted.id, wanted));
    ASSERT_TRUE(waitForFan());
    EXPECT_EQ(panel->shownFan()->fan.years[2]->level, first);
}

TEST_F(UncertaintyPage, ADragIsFollowedAndEndsWithTheFanOfItsLastStep) {
    plan();
    CellTerms terms;
    terms.sigma = 0.03;
    ASSERT_OK(test::setTerms(*starter, {{cell("software"), terms}}, QStringLiteral("Uncertain")));
    open();
    wantFan();
    ASSERT_TRUE(waitForFan());
    QSignalSpy shown(panel.get(), &UncertaintyPanel::fanShown);
    constexpr int steps = 50;
    for (int step = 1; step <= steps; ++step) {
        ASSERT_OK(test::preview(*starter, cell("software"), 0.09 + step * 0.001));
        QCoreApplication::processEvents();
    }
    ASSERT_TRUE(waitForFan());
    EXPECT_GE(shown.size(), 1);
    EXPECT_LE(shown.size(), steps);
    EXPECT_EQ(panel->shownFan()->facts.input.parts[2].growth[0], 0.09 + steps * 0.001);
    const auto expected = planning::drawFan(panel->shownFan()->facts.input);
    EXPECT_EQ(panel->shownFan()->fan.years[0]->level, (**expected).years[0]->level);
    test::endPreview(*starter);
}

TEST_F(UncertaintyPage, MayCloseWhileAFanIsDrawn) {
    plan();
    open();
    wantFan();
    panel.reset();
    QCoreApplication::processEvents();
}

TEST_F(UncertaintyPage, AProtectedScenarioShowsAndDoesNotEdit) {
    open();
    EXPECT_FALSE(table()->isEnabled());
}

TEST_F(UncertaintyPage, ANewSeedIsKeptWithTheScenario) {
    plan();
    open();
    wantFan();
    const qint64 before = starter->scenario().seed;
    for (QPushButton* button : panel->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("New seed"))
            button->click();
    EXPECT_NE(starter->scenario().seed, before);
}

// The worker alone.

TEST_F(UncertaintyPage, ADrawOfAnotherSubjectIsNotDelivered) {
    plan();
    FanWorker worker;
    QVector<NodeId> delivered;
    QObject::connect(&worker, &FanWorker::drawn, &worker,
                     [&](const DrawnFan& drawn) { delivered.append(drawn.facts.node); });
    const IndicatorId indicator = starter.indicator("industrial-added-value");
    worker.draw(gatherFan(starter.session->reading(), starter.node("leading"), indicator, 2024));
    worker.draw(gatherFan(starter.session->reading(), starter.node("software"), indicator, 2024));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !worker.isDrawing(); }, 20'000));
    EXPECT_EQ(delivered, QVector<NodeId>{starter.node("software")});
}
