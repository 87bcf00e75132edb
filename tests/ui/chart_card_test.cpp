// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_card.h"

#include "charts/chart_table.h"
#include "drawing/chart_table_view.h"
#include "drawing/chart_view.h"
#include "drawing/export_dialog.h"
#include "models/figure_role.h"
#include "state/view_state.h"
#include "support/chart_samples.h"
#include "support/ears.h"
#include "support/found.h"
#include "support/pictures.h"
#include "support/printers.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QtCharts/QBarSet>
#include <QtCharts/QLineSeries>
#include <QtCharts/QPieSeries>
#include <QtCharts/QStackedBarSeries>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace atlas {
namespace {

class Card : public testing::Test {
protected:
    void show(const ChartDescription& chart) {
        card.setChart(chart);
        card.resize(520, 380);
        card.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&card));
        card.activateWindow();
        card.setFocus();
        card.grab();
    }
    [[nodiscard]] ChartView* view() { return card.findChild<ChartView*>(); }
    [[nodiscard]] ChartTableView* table() { return card.findChild<ChartTableView*>(); }
    [[nodiscard]] int groupMark(int series) {
        for (int mark = 0; mark < view()->markCount(); ++mark)
            if (view()->markNode(mark) == test::ringChart().series[series].node)
                return mark;
        return -1;
    }
    [[nodiscard]] QPoint middleOf(int mark) { return view()->markRect(mark).center().toPoint(); }

    ViewState state;
    ChartCard card{state};
};

TEST_F(Card, isNamedByItsTitleAndDescribedByItsSummary) {
    show(test::barChart());
    EXPECT_EQ(card.accessibleName(), u"Chart: One vehicle in three is a NEV"_qs);
    EXPECT_EQ(card.accessibleDescription(), test::barChart().summary);
}

TEST_F(Card, isAPanelForAssistiveTechnology) {
    show(test::barChart());
    QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(&card);
    ASSERT_NE(seen, nullptr);
    EXPECT_EQ(seen->role(), QAccessible::Grouping);
}

TEST_F(Card, namesItsButtons) {
    show(test::barChart());
    for (const auto* button : test::found(card.findChildren<QToolButton*>())) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
}

TEST_F(Card, describesAnEmptyChartByItsReason) {
    show(test::emptyChart());
    EXPECT_EQ(card.accessibleDescription(), test::emptyChart().emptyText);
    EXPECT_EQ(view()->markCount(), 0);
}

TEST_F(Card, showsTheTableOnTAndTheChartOnTAgain) {
    show(test::barChart());
    QTest::keyClick(&card, Qt::Key_T);
    EXPECT_TRUE(card.isTableShown());
    ASSERT_NE(table(), nullptr);
    EXPECT_TRUE(table()->isVisible());
    EXPECT_FALSE(view()->isVisible());
    QTest::keyClick(table(), Qt::Key_T);
    EXPECT_FALSE(card.isTableShown());
    EXPECT_TRUE(view()->isVisible());
}

TEST_F(Card, showsTheTableOnAltT) {
    show(test::barChart());
    QTest::keyClick(&card, Qt::Key_T, Qt::AltModifier);
    EXPECT_TRUE(card.isTableShown());
}

TEST_F(Card, cellsOfTheTableKnowWhatTheyShow) {
    ChartDescription chart = test::barChart();
    const FigureRef figure = FigureRef::derived(NodeId{4}, IndicatorId{2}, {PeriodKind::Year, 2023});
    chart.series[0].points[1].figure = figure;
    show(chart);
    QTest::keyClick(&card, Qt::Key_T);
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(table()->item(1, 1)->data(FigureRole).value<FigureRef>(), figure);
    EXPECT_FALSE(table()->item(1, 0)->data(FigureRole).isValid()) << "a category is no figure";
}

TEST_F(Card, tableHasTheNumbersOfTheDescription) {
    const ChartDescription chart = test::barChart();
    show(chart);
    card.showAsTable(true);
    const ChartTable expected = chartTable(chart);
    ASSERT_NE(table(), nullptr);
    EXPECT_EQ(table()->accessibleName(), u"Chart data"_qs);
    ASSERT_EQ(expected.rows.size(), 2);
    ASSERT_EQ(table()->rowCount(), expected.rows.size());
    ASSERT_EQ(table()->columnCount(), expected.columns.size());
    for (int r = 0; r < table()->rowCount(); ++r)
        for (int c = 0; c < table()->columnCount(); ++c)
            EXPECT_EQ(table()->item(r, c)->text(), expected.rows[r][c]);
}

TEST_F(Card, tableFollowsTheChart) {
    ChartDescription chart = test::barChart();
    show(chart);
    card.showAsTable(true);
    chart.series[0].points[1].valueText = u"400 thousand"_qs;
    card.setChart(chart);
    const QStringList row = chartTable(chart).rows[1];
    ASSERT_EQ(table()->columnCount(), row.size());
    EXPECT_TRUE(row.contains(u"400 thousand"_qs));
    for (int c = 0; c < table()->columnCount(); ++c)
        EXPECT_EQ(table()->item(1, c)->text(), row[c]);
}

TEST_F(Card, copiesTheNumbersAsTabSeparatedLines) {
    show(test::barChart());
    QTest::keySequence(&card, QKeySequence::Copy);
    const QString text = QApplication::clipboard()->text();
    EXPECT_EQ(text, chartTsv(test::barChart()));
    EXPECT_EQ(text.count(u'\n'), 3);
}

TEST_F(Card, newValuesOfBarsKeepTheSets) {
    ChartDescription chart = test::barChart();
    show(chart);
    const auto series = view()->chart()->series();
    ASSERT_EQ(series.size(), 1);
    auto* bars = qobject_cast<QAbstractBarSeries*>(series[0]);
    ASSERT_NE(bars, nullptr);
    const auto sets = bars->barSets();
    chart.series[0].points[1].value = 500'000;
    card.setChart(chart);
    card.grab();
    EXPECT_EQ(view()->chart()->series(), series);
    EXPECT_EQ(bars->barSets(), sets);
    EXPECT_EQ(sets[1]->at(1), 500'000);
}

TEST_F(Card, newValuesOfALineKeepTheSeries) {
    ChartDescription chart = test::lineChart();
    show(chart);
    const auto series = view()->chart()->series();
    chart.series[0].points.last().value = 170;
    card.setChart(chart);
    card.grab();
    EXPECT_EQ(view()->chart()->series(), series);
    EXPECT_EQ(qobject_cast<QLineSeries*>(series.last())->points().last().y(), 170);
}

TEST_F(Card, newValuesOfARingKeepTheSlices) {
    ChartDescription chart = test::ringChart();
    show(chart);
    auto* outer = qobject_cast<QPieSeries*>(view()->chart()->series().first());
    ASSERT_NE(outer, nullptr);
    const auto slices = outer->slices();
    chart.series[0].points[0].value = 350;
    card.setChart(chart);
    card.grab();
    EXPECT_EQ(outer->slices(), slices);
    EXPECT_EQ(slices[0]->value(), 350);
}

TEST_F(Card, whatIsStatedIsSolidAndWhatIsCarriedOnDashed) {
    show(test::lineChart());
    const auto series = view()->chart()->series();
    ASSERT_EQ(series.size(), 2);
    EXPECT_EQ(qobject_cast<QLineSeries*>(series[0])->pen().style(), Qt::SolidLine);
    EXPECT_EQ(qobject_cast<QLineSeries*>(series[1])->pen().style(), Qt::CustomDashLine);
}

TEST_F(Card, barsStartAtZero) {
    show(test::barChart());
    // The reported 1.1 million and 360 thousand: heights in the same proportion.
    const QRectF one = view()->markRect(0), two = view()->markRect(1);
    EXPECT_NEAR(one.height() / two.height(), 1.1 / 0.36, 0.05);
    EXPECT_NEAR(one.bottom(), two.bottom(), 0.01);
}

TEST_F(Card, theMarksThatTheMouseFindsAreWhereQtDrawsThem) {
    show(test::barChart());
    const auto* bars = qobject_cast<QAbstractBarSeries*>(view()->chart()->series().first());
    const QPointF top = view()->chart()->mapToPosition(QPointF(1, 360'000), view()->chart()->series().first());
    ASSERT_NE(bars, nullptr);
    EXPECT_NEAR(top.y(), view()->markRect(1).top(), 0.5);
    EXPECT_NEAR(top.x(), view()->markRect(1).center().x(), 0.5);
}

TEST_F(Card, aClickOnAMarkLeadsToItsNode) {
    show(test::barChart());
    QSignalSpy activated(&card, &ChartCard::nodeActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(1));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<NodeId>(), NodeId{7});
}

TEST_F(Card, aClickOnAMarkThatLeadsNowhereDoesNothing) {
    show(test::barChart());
    QSignalSpy activated(&card, &ChartCard::nodeActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(0));
    EXPECT_EQ(activated.size(), 0);
}

TEST_F(Card, aClickOnARingsGroupShowsItAlone) {
    show(test::ringChart());
    QSignalSpy activated(&card, &ChartCard::nodeActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(groupMark(1)));
    EXPECT_EQ(activated.size(), 0);
    EXPECT_EQ(view()->openGroup(), 1);
    EXPECT_EQ(view()->description().series.size(), 1);
    EXPECT_TRUE(card.accessibleName().contains(u"Pillar industries"_qs)) << card.accessibleName().toStdString();
    EXPECT_TRUE(card.accessibleDescription().contains(u"Pillar 1"_qs));
    EXPECT_EQ(view()->markCount(), 3 + 2); // its parts, the group, the way back
}

TEST_F(Card, theMiddleOfAGroupLeadsToItsPageAndTheLineUnderItBack) {
    show(test::ringChart());
    view()->showGroup(0);
    QSignalSpy activated(&card, &ChartCard::nodeActivated);
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(3));
    ASSERT_EQ(activated.size(), 1);
    EXPECT_EQ(activated[0][0].value<NodeId>(), NodeId{2});
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, middleOf(4));
    EXPECT_EQ(view()->openGroup(), -1);
    EXPECT_EQ(card.accessibleName(), u"Chart: Leading industries carry most"_qs);
}

TEST_F(Card, eachMarkIsSpokenAsTheKeyboardReachesIt) {
    test::Ears ears;
    show(test::barChart());
    QCoreApplication::processEvents();
    ears.forget();
    const int marks = view()->markCount();
    ASSERT_GE(marks, 2);
    QSet<QAccessible::Id> spoken;
    for (int mark = 0; mark < marks; ++mark) {
        QTest::keyClick(&card, Qt::Key_Right);
        ASSERT_EQ(ears.all().size(), mark + 1);
        EXPECT_EQ(ears.all().constLast().name, view()->partName(mark));
        spoken.insert(ears.all().constLast().id);
    }
    EXPECT_EQ(spoken.size(), marks) << "the same one with another name is not spoken again";
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(view());
    EXPECT_EQ(chart->role(), QAccessible::Chart);
    EXPECT_EQ(chart->childCount(), marks);
    EXPECT_TRUE(chart->child(marks - 1)->state().focused);
    EXPECT_FALSE(chart->child(0)->state().focused);
    EXPECT_FALSE(chart->child(0)->rect().isEmpty());
    EXPECT_EQ(chart->indexOfChild(chart->child(1)), 1);
    EXPECT_EQ(chart->child(0)->parent(), chart);
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_EQ(ears.all().constLast().name, card.accessibleName());
}

TEST_F(Card, theKeyboardGoesIntoAGroupAndBackToIt) {
    show(test::ringChart());
    const int group = groupMark(1);
    while (view()->currentMark() != group)
        QTest::keyClick(&card, Qt::Key_Right);
    EXPECT_TRUE(view()->partName(view()->currentMark()).contains(u"Enter"_qs))
        << view()->partName(view()->currentMark()).toStdString();
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(view()->openGroup(), 1);
    EXPECT_TRUE(view()->partName(view()->currentMark()).contains(u"Pillar 0"_qs))
        << view()->partName(view()->currentMark()).toStdString();
    QTest::keyClick(&card, Qt::Key_Backspace);
    EXPECT_EQ(view()->openGroup(), -1);
    EXPECT_EQ(view()->currentMark(), group);
    QTest::keyClick(&card, Qt::Key_Return);
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_EQ(view()->openGroup(), -1);
}

TEST_F(Card, aGroupStaysOpenWhileFiguresChangeAndClosesForAnotherChart) {
    show(test::ringChart());
    view()->showGroup(1);
    ChartDescription chart = test::ringChart();
    chart.series[1].points[0].value = 80;
    card.setChart(chart);
    EXPECT_EQ(view()->openGroup(), 1);
    EXPECT_EQ(card.chart().series[0].points[0].value, 80);
    card.setChart(test::barChart());
    EXPECT_EQ(view()->openGroup(), -1);
    EXPECT_EQ(card.chart().title, test::barChart().title);
}

TEST_F(Card, aGroupAloneCanBeLookedAt) {
    test::Pictures pictures;
    const auto picture = [&] { return card.grab(card.rect().adjusted(8, 8, -8, -8)).toImage(); }; // within its border
    show(test::ringChart());
    const QImage all = picture();
    view()->showGroup(1);
    const QImage alone = picture();
    pictures.take(alone, u"card-group"_qs, 4);
    EXPECT_NE(alone, all);
    QTest::keyClick(&card, Qt::Key_End);
    const QImage back = picture();
    pictures.take(back, u"card-group-back"_qs, 4);
    EXPECT_NE(back, alone) << "the keyboard's mark is not seen";
    for (int mark = 0; mark < view()->markCount(); ++mark)
        EXPECT_TRUE(QRectF(view()->rect()).contains(view()->markRect(mark))) << mark;
}

TEST_F(Card, theTableOfAGroupHasItsPartsAlone) {
    show(test::ringChart());
    card.showAsTable(true);
    EXPECT_EQ(table()->rowCount(), 6);
    view()->showGroup(0);
    EXPECT_EQ(table()->rowCount(), 3);
}

TEST_F(Card, itsMenuOffersTheFormsThatFit) {
    show(test::ringChart());
    QTest::keyClick(&card, Qt::Key_Menu);
    const auto* menu = card.findChild<QMenu*>(u"chartForms"_qs);
    ASSERT_NE(menu, nullptr);
    ASSERT_EQ(menu->actions().size(), 3);
    EXPECT_TRUE(menu->actions().at(0)->isChecked());
    menu->actions().at(1)->trigger();
    EXPECT_EQ(card.chart().kind, ChartKind::Treemap);
    EXPECT_EQ(card.form(), u"treemap"_qs);
}

TEST_F(Card, theFormHoldsUntilAnotherChartComes) {
    show(test::ringChart());
    card.showAs(ChartKind::HorizontalBars);
    ChartDescription chart = test::ringChart();
    chart.series[1].points[0].value = 80;
    card.setChart(chart);
    EXPECT_EQ(card.chart().kind, ChartKind::HorizontalBars);
    card.setChart(test::barChart());
    EXPECT_EQ(card.chart().kind, ChartKind::Bars);
    EXPECT_TRUE(card.form().isEmpty());
}

TEST_F(Card, aChartOfOneFormHasNoMenuOfForms) {
    show(test::fanChart());
    QTest::keyClick(&card, Qt::Key_Menu);
    EXPECT_EQ(card.findChild<QMenu*>(u"chartForms"_qs), nullptr);
}

TEST_F(Card, everyPointIsSpokenAsTheArrowKeysReachIt) {
    for (const Language language : {Language::English, Language::Chinese}) {
        const ChartDescription chart = test::bulletChart(language);
        show(chart);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(view());
        ASSERT_NE(spoken, nullptr);
        for (const ChartPoint& point : test::found(chart.series[0].points)) {
            QTest::keyClick(&card, Qt::Key_Right);
            ASSERT_NE(spoken->focusChild(), nullptr);
            const QString text = spoken->focusChild()->text(QAccessible::Name);
            EXPECT_TRUE(text.contains(point.label)) << text.toStdString();
            EXPECT_TRUE(text.contains(point.valueText)) << text.toStdString();
        }
        QTest::keyClick(&card, Qt::Key_Escape);
    }
}

TEST_F(Card, hoveringShowsValuePeriodAndSource) {
    show(test::barChart());
    QTest::mouseMove(view()->viewport(), middleOf(0) + QPoint(1, 1));
    QTest::mouseMove(view()->viewport(), middleOf(1));
    ASSERT_TRUE(QTest::qWaitFor([] { return QToolTip::isVisible(); }, 2000));
    for (const QString& word : {u"360,000"_qs, u"2023"_qs, u"reported"_qs, u"iChongqing"_qs})
        EXPECT_TRUE(QToolTip::text().contains(word)) << QToolTip::text().toStdString();
}

TEST_F(Card, arrowKeysWalkTheMarksAndEnterFollowsOne) {
    show(test::barChart());
    QSignalSpy activated(&card, &ChartCard::nodeActivated);
    QTest::keyClick(&card, Qt::Key_Right);
    EXPECT_EQ(view()->currentMark(), 0);
    QTest::keyClick(&card, Qt::Key_Right);
    QTest::keyClick(&card, Qt::Key_Right);
    EXPECT_EQ(view()->currentMark(), 1);
    EXPECT_TRUE(view()->partName(view()->currentMark()).contains(u"360,000"_qs));
    QTest::keyClick(&card, Qt::Key_Return);
    EXPECT_EQ(activated.size(), 1);
    QTest::keyClick(&card, Qt::Key_Escape);
    EXPECT_EQ(view()->currentMark(), -1);
}

TEST_F(Card, theKeyboardsMarkIsDrawn) {
    show(test::barChart());
    const QImage before = view()->grab().toImage();
    QTest::keyClick(&card, Qt::Key_Right);
    EXPECT_NE(view()->grab().toImage(), before);
}

TEST_F(Card, anotherThemeChangesColoursNotSeries) {
    show(test::barChart());
    const auto series = view()->chart()->series();
    const QImage light = card.grab().toImage();
    card.setTheme(Theme(ThemeName::Dark));
    EXPECT_NE(card.grab().toImage(), light);
    EXPECT_EQ(view()->chart()->series(), series);
}

TEST_F(Card, aChartOfAnotherKindReplacesTheDrawing) {
    show(test::barChart());
    card.setChart(test::ringChart());
    card.grab();
    EXPECT_NE(qobject_cast<QPieSeries*>(view()->chart()->series().first()), nullptr);
    card.setChart(test::lineChart());
    card.grab();
    EXPECT_NE(qobject_cast<QLineSeries*>(view()->chart()->series().first()), nullptr);
    card.setChart(test::emptyChart());
    card.grab();
    EXPECT_TRUE(view()->chart()->series().isEmpty());
}

TEST_F(Card, anEmptyChartMayStayEmpty) {
    show(test::emptyChart());
    card.setChart(test::emptyChart());
    card.grab();
    EXPECT_EQ(view()->markCount(), 0);
}

TEST_F(Card, seriesWithoutPointsDrawNothing) {
    for (ChartDescription chart : test::allCharts()) {
        SCOPED_TRACE(chart.key.toStdString());
        for (ChartSeries& series : chart.series)
            series.points.clear();
        show(chart);
        EXPECT_EQ(view()->markCount(), 0);
    }
}

TEST_F(Card, missingValuesAreGaps) {
    for (ChartDescription chart : test::allCharts()) {
        SCOPED_TRACE(chart.key.toStdString());
        const int before = [&] {
            show(chart);
            return view()->markCount();
        }();
        if (chart.isEmpty() || chart.kind == ChartKind::Ring || chart.kind == ChartKind::Tornado)
            continue;
        chart.series[0].points[1].value.reset();
        show(chart);
        EXPECT_EQ(view()->markCount(), before - 1);
    }
}

TEST_F(Card, aWideCardNeedsLessHeightForItsTextsThanANarrowOne) {
    ChartDescription chart = test::barChart();
    chart.notes = {QString(u"A long note. "_qs).repeated(30)};
    card.setChart(chart);
    EXPECT_GT(card.heightForWidth(320), card.heightForWidth(700) - 100);
    EXPECT_GE(card.heightForWidth(320), 280);
}

TEST_F(Card, remembersInItsWindowHowAChartWasSaved) {
    ExportChoice choice;
    choice.ending = QStringLiteral("svg");
    state.setExportChoice(choice);
    show(test::barChart());
    card.show();
    card.findChild<QToolButton*>(QStringLiteral("chartMenu"))->click();
    QAction* save = nullptr;
    for (const QMenu* menu : card.findChildren<QMenu*>())
        for (QAction* each : menu->actions())
            if (each->text() == QStringLiteral("Save as…"))
                save = each;
    ASSERT_NE(save, nullptr);
    save->trigger();
    const auto* dialog = card.findChild<ExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->choice(), choice);
}

TEST_F(Card, sixCardsAreMadeAndDrawnQuickly) {
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 6; ++i) {
        ChartCard each{state};
        each.setChart(i % 2 == 0 ? test::barChart() : test::ringChart());
        each.resize(520, 380);
        each.grab();
    }
    // Far above what it takes (10 ms), so that a busy machine does not fail it.
    EXPECT_LT(clock.elapsed(), 500);
}

/// Every kind in every theme.
class EveryKind : public testing::TestWithParam<std::tuple<ThemeName, int>> {};

TEST_P(EveryKind, drawsSomethingAtEverySize) {
    const auto [theme, index] = GetParam();
    const ChartDescription chart = test::allCharts().at(index);
    for (const QSize size : {QSize(320, 280), QSize(520, 380), QSize(960, 600), QSize(1920, 1080)}) {
        ViewState state;
        state.setTheme(theme);
        ChartCard card{state};
        card.setChart(chart);
        card.resize(size);
        card.grab();
        const auto* view = card.findChild<ChartView*>();
        ASSERT_NE(view, nullptr);
        const QImage drawn = card.grab(view->geometry()).toImage();
        qsizetype other = 0;
        const QRgb surface = Theme(theme).colour(Colour::Surface).rgb();
        for (int y = 0; y < drawn.height(); y += 2)
            for (int x = 0; x < drawn.width(); x += 2)
                other += drawn.pixel(x, y) != surface;
        EXPECT_GT(other, 100) << size.width();
    }
}

INSTANTIATE_TEST_SUITE_P(Themes, EveryKind,
                         testing::Combine(testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast),
                                          testing::Range(0, static_cast<int>(test::allCharts().size()))),
                         [](const auto& each) {
                             const QString name = Theme::word(std::get<ThemeName>(each.param)) + QLatin1Char('_') +
                                                  test::allCharts().at(std::get<int>(each.param)).key +
                                                  QString::number(std::get<int>(each.param));
                             return test::testName(name);
                         });

} // namespace
} // namespace atlas
