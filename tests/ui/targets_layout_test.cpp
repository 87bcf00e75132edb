// SPDX-License-Identifier: Apache-2.0
// The targets workspace in its window, at the sizes that people have: whole years in sight, and nothing of a panel cut
// off without a scroll bar or an ellipsis.
#include "drawing/chart_card.h"
#include "look/look_style.h"
#include "models/target_model.h"
#include "parts/elided_combo.h"
#include "parts/elided_label.h"
#include "program/translation.h"
#include "session/figures.h"
#include "session/plan_reading.h"
#include "state/settings.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "targets/growth_editor.h"
#include "targets/planning_side.h"
#include "targets/target_columns.h"
#include "targets/target_grid.h"
#include "targets/targets_page.h"
#include "window/main_actions.h"
#include "window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSplitter>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTreeView>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace atlas;

namespace {

struct Shape {
    QSize size;
    Language language;
};

void PrintTo(const Shape& shape, std::ostream* out) {
    *out << shape.size.width() << 'x' << shape.size.height() << (shape.language == Language::Chinese ? " zh" : " en");
}

class LayoutShown : public testing::Test {
protected:
    LayoutShown() : settings(file.folder() + QStringLiteral("/settings.ini")) {}
    ~LayoutShown() override { translation.use(Language::English); }
    void SetUp() override { // what things measure as in the program
        LookStyle::use(Theme(ThemeName::Light));
    }

    void open(QSize size, Language language, int lastYear = 2030) {
        translation.use(language);
        planUntil(lastYear);
        auto session = Session::open(file.path(), QStringLiteral("Tester"));
        window = std::make_unique<MainWindow>(std::move(*session), settings, language, ThemeName::Light);
        window->setMinimumSize(0, 0);
        window->resize(size);
        window->restorePlace();
        fillPlan();
        window->showWorkspace(QStringLiteral("Targets"));
        window->show();
        window->view().showCell(node("leading"), indicator("industrial-added-value"), 2025);
        settle();
        ASSERT_EQ(window->size(), size);
    }
    void planUntil(int year) {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("years"));
            database.setDatabaseName(file.path());
            ASSERT_TRUE(database.open());
            ASSERT_TRUE(QSqlQuery(database).exec(QStringLiteral("UPDATE scenario SET last_year = %1").arg(year)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("years"));
    }
    /// Layouts and scroll bars answer each other through posted events.
    static void settle() {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    /// With every part of a cell: parts that don't add up, in a plan that is no longer protected.
    void fillPlan() {
        Session& session = window->session();
        const auto copy =
            test::forkScenario(session, session.scenario().id, Text{QStringLiteral("Draft"), QStringLiteral("草案")});
        ASSERT_TRUE(copy.has_value());
        for (const char* key : {"nev-vehicles", "electronics", "software"})
            ASSERT_OK(test::setTarget(session, {node(key), indicator("industrial-added-value"), 2024}, 0.1133));
        ASSERT_OK(test::setTarget(session, {node("leading"), indicator("industrial-added-value"), 2024}, 0.1));
    }
    [[nodiscard]] NodeId node(const char* key) { return *window->session().find(QString::fromUtf8(key)); }
    [[nodiscard]] IndicatorId indicator(const char* key) {
        return window->session().figures().indicator(QString::fromUtf8(key))->id;
    }
    TargetGrid* grid() { return window->findChild<TargetGrid*>(); }
    TargetModel* model() { return window->findChild<TargetModel*>(); }
    PlanningSide* side() { return window->findChild<PlanningSide*>(); }

    /// Years whose whole column can be seen.
    int yearsSeen() {
        const QRect seen = grid()->viewport()->rect();
        const int frozen = grid()->columnWidth(0) + grid()->columnWidth(1);
        int found = 0;
        for (int column = TargetModel::FirstYearColumn; column <= model()->lastColumn(); ++column) {
            const QRect cell = grid()->visualRect(grid()->currentIndex().siblingAtColumn(column));
            if (cell.left() >= frozen && cell.right() <= seen.right())
                ++found;
            else
                EXPECT_TRUE(cell.right() < frozen || cell.left() > seen.right()) << "half a year: " << column;
        }
        return found;
    }
    static std::string nameOf(const QWidget* widget) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        const QString text = label != nullptr ? label->text() : widget->accessibleName();
        return std::string(widget->metaObject()->className()) + " “" + text.toStdString() + "”";
    }
    /// Nothing in it reaches beyond what it stands in, unless that scrolls; texts have the room that they take.
    static void expectUncut(QWidget* whole) {
        for (QWidget* each : whole->findChildren<QWidget*>()) {
            if (!each->isVisible() || each->objectName().startsWith(QLatin1String("qt_")))
                continue;
            const auto* area = qobject_cast<QScrollArea*>(each);
            if (area != nullptr && area->widget() != nullptr) {
                const int hidden = area->widget()->width() - area->viewport()->width();
                EXPECT_TRUE(hidden <= 0 || area->horizontalScrollBar()->isVisible()) << nameOf(area) << ' ' << hidden;
                EXPECT_GE(area->widget()->width(), area->widget()->minimumSizeHint().width()) << nameOf(area);
            }
            const auto* label = qobject_cast<QLabel*>(each);
            if (label != nullptr && !label->text().isEmpty() && label->wordWrap()) {
                EXPECT_GE(label->height(), label->heightForWidth(label->width())) << nameOf(label);
            } else if (label != nullptr) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << nameOf(label);
            }
            const auto* button = qobject_cast<QAbstractButton*>(each);
            if (button != nullptr && !button->text().isEmpty()) {
                EXPECT_GE(button->width(), button->minimumSizeHint().width()) << nameOf(button);
            }
            const QWidget* parent = each->parentWidget();
            const bool scrolls = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) != nullptr;
            if (!scrolls && parent != whole) {
                EXPECT_TRUE(parent->rect().contains(each->geometry()))
                    << nameOf(each) << " in " << nameOf(parent) << ": " << each->geometry().right() << " of "
                    << parent->rect().right() << ", " << each->geometry().bottom() << " of " << parent->rect().bottom();
            }
        }
    }

    test::StarterFile file;
    Settings settings;
    Translation translation;
    std::unique_ptr<MainWindow> window;
};

class Layout : public LayoutShown, public testing::WithParamInterface<Shape> {};

std::vector<Shape> shapes() {
    std::vector<Shape> all;
    for (const QSize size : {QSize(1024, 700), QSize(1280, 720), QSize(1093, 614), QSize(960, 540), QSize(1920, 1080)})
        for (const Language language : {Language::English, Language::Chinese})
            all.push_back({size, language});
    return all;
}

} // namespace

TEST_P(Layout, SevenYearsAreInSightBesideNamesAndBase) {
    open(GetParam().size, GetParam().language);
    EXPECT_EQ(yearsSeen(), 7);
    EXPECT_EQ(grid()->horizontalScrollBar()->maximum(), 0);
    EXPECT_GE(grid()->columnWidth(TargetModel::NameColumn), 160);
    EXPECT_GE(grid()->columnWidth(TargetModel::FirstYearColumn), 56);
    EXPECT_GE(grid()->viewport()->height(), 2 * 44) << "some rows";
}

TEST_P(Layout, NothingOfAPanelIsCut) {
    open(GetParam().size, GetParam().language);
    for (int tab = 0; tab < side()->count(); ++tab) {
        SCOPED_TRACE(side()->tabText(tab).toStdString());
        side()->setCurrentIndex(tab);
        settle();
        expectUncut(side()->currentWidget());
    }
}

TEST_P(Layout, TheSliderIsInSightAndNothingLiesOverIt) {
    open(GetParam().size, GetParam().language);
    auto* editor = window->findChild<GrowthEditor*>();
    const auto* slider = editor->findChild<QSlider*>();
    EXPECT_EQ(slider->visibleRegion().boundingRect(), slider->rect());
    for (const QWidget* each : editor->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (each != slider && each->isVisible()) {
            EXPECT_FALSE(each->geometry().intersects(slider->geometry())) << nameOf(each);
        }
    expectUncut(editor);
}

TEST_P(Layout, PanelsStandUnderTheTableUnlessTheWindowIsWide) {
    open(GetParam().size, GetParam().language);
    const auto* edge = window->findChild<TargetsPage*>()->findChild<QSplitter*>();
    EXPECT_EQ(edge->orientation(), GetParam().size.width() >= 1500 ? Qt::Horizontal : Qt::Vertical);
    EXPECT_GE(side()->currentWidget()->height(), 90);
}

// More years than there is room for.

TEST_F(LayoutShown, MoreYearsScrollAsWholeOnesBehindNamesAndBase) {
    open(QSize(960, 640), Language::English, 2044);
    window->view().showCell(node("leading"), indicator("industrial-added-value"), 2024);
    settle();
    const int whole = yearsSeen();
    EXPECT_GE(whole, 5);
    EXPECT_EQ(whole, grid()->columns().yearsSeen);
    const QRect name = grid()->visualRect(grid()->currentIndex().siblingAtColumn(TargetModel::NameColumn));
    const QRect base = grid()->visualRect(grid()->currentIndex().siblingAtColumn(TargetModel::BaseColumn));
    for (const int place : {37, 200, 611, grid()->horizontalScrollBar()->maximum()}) {
        grid()->horizontalScrollBar()->setValue(place);
        EXPECT_EQ(yearsSeen(), whole) << place;
        EXPECT_EQ(grid()->visualRect(grid()->currentIndex().siblingAtColumn(TargetModel::NameColumn)), name);
        EXPECT_EQ(grid()->visualRect(grid()->currentIndex().siblingAtColumn(TargetModel::BaseColumn)), base);
        EXPECT_EQ(grid()->indexAt(base.center()).column(), TargetModel::BaseColumn) << "under the pointer";
    }
    EXPECT_EQ(grid()->horizontalScrollBar()->value() % grid()->columns().year, 0);
    for (int i = 0; i < 2; ++i) { // to levels and back
        window->actions().levels->trigger();
        settle();
        EXPECT_EQ(grid()->visualRect(grid()->currentIndex()).height(), name.height())
            << "no row becomes another height";
    }
    window->resize(1010, 640);
    settle();
    EXPECT_EQ(yearsSeen(), grid()->columns().yearsSeen) << "whole ones at every width";
}

TEST_F(LayoutShown, TheWheelScrollsAYearAtATime) {
    open(QSize(960, 640), Language::English, 2044);
    const int first = grid()->firstYearSeen();
    const auto turn = [this](QPoint by, Qt::KeyboardModifiers held = {}) {
        const QPointF place = grid()->viewport()->rect().center();
        QWheelEvent event(place, grid()->viewport()->mapToGlobal(place), {}, by, Qt::NoButton, held, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(grid()->viewport(), &event);
    };
    turn(QPoint(-120, 0));
    EXPECT_EQ(grid()->firstYearSeen(), first + 1);
    for (int i = 0; i < 4; ++i) // as a touchpad does
        turn(QPoint(-30, 0));
    EXPECT_EQ(grid()->firstYearSeen(), first + 2);
    turn(QPoint(0, 240), Qt::ShiftModifier);
    EXPECT_EQ(grid()->firstYearSeen(), first);
}

TEST_F(LayoutShown, TheEdgeBetweenTableAndPanelsComesBackForEachWay) {
    open(QSize(1280, 900), Language::English);
    auto* page = window->findChild<TargetsPage*>();
    auto* edge = page->findChild<QSplitter*>();
    edge->setSizes({250, 450});
    settle();
    const QList<int> under = edge->sizes();
    window->resize(1600, 900);
    settle();
    ASSERT_EQ(edge->orientation(), Qt::Horizontal);
    window->resize(1280, 900);
    settle();
    EXPECT_EQ(edge->sizes(), under);
    const QByteArray state = page->saveState();
    edge->setSizes({400, 300});
    ASSERT_NE(edge->sizes(), under);
    EXPECT_TRUE(page->restoreState(state));
    settle();
    EXPECT_EQ(edge->sizes(), under);
}

TEST_F(LayoutShown, KeysBringTheYearInSightAndSelectAcrossTheEdge) {
    open(QSize(960, 640), Language::English, 2044);
    window->view().showCell(node("leading"), indicator("industrial-added-value"), 2024);
    settle();
    grid()->setFocus();
    const int last = 2024 + grid()->columns().yearsSeen + 1; // two beyond the edge
    for (int year = 2025; year <= last; ++year) {
        QTest::keyClick(grid(), Qt::Key_Right, Qt::ShiftModifier);
        EXPECT_EQ(window->view().year(), year);
        const QRect cell = grid()->visualRect(grid()->currentIndex());
        EXPECT_TRUE(grid()->viewport()->rect().contains(cell)) << year;
    }
    EXPECT_GT(grid()->horizontalScrollBar()->value(), 0);
    EXPECT_EQ(grid()->selectedCells().size(), last - 2024 + 1) << "also those that are behind the names now";
    for (const QModelIndex& each : grid()->selectionModel()->selectedIndexes())
        EXPECT_GE(each.column(), TargetModel::FirstYearColumn);
    QTest::keyClick(grid(), Qt::Key_End);
    EXPECT_EQ(window->view().year(), 2044);
    QTest::keyClick(grid(), Qt::Key_Right);
    EXPECT_EQ(window->view().year(), 2044) << "the last";
    QTest::keyClick(grid(), Qt::Key_Home);
    EXPECT_EQ(window->view().year(), 2024);
    EXPECT_EQ(grid()->horizontalScrollBar()->value(), 0);
}

// Rates and levels.

TEST_F(LayoutShown, OneKeyShowsLevelsAndRatesAgain) {
    open(QSize(1280, 720), Language::English);
    window->showWorkspace(QStringLiteral("Portfolio"));
    window->actions().levels->trigger();
    EXPECT_EQ(window->workspace(), QStringLiteral("Targets")) << "where they stand";
    EXPECT_EQ(model()->shows(), TargetModel::Shows::Levels);
    EXPECT_FALSE(window->actions().levels->shortcut().isEmpty());
    EXPECT_EQ(yearsSeen(), 7);
    const QModelIndex cell = grid()->currentIndex();
    const auto before = window->session().reading().target(*model()->cellAt(cell));
    grid()->setFocus();
    QTest::keyClicks(grid(), QStringLiteral("120"));
    QTest::keyClick(grid(), Qt::Key_Delete);
    QTest::keyClick(grid(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(grid()->viewport()->findChild<QLineEdit*>(), nullptr) << "a level is no growth";
    EXPECT_EQ(window->session().reading().target(*model()->cellAt(cell)), before);
    EXPECT_EQ(grid()->currentIndex(), cell);
    window->actions().levels->trigger();
    EXPECT_EQ(model()->shows(), TargetModel::Shows::Rates);
}

// The rail.

TEST_F(LayoutShown, TheRailFoldsBesideTheTableInANarrowWindowUntilSomebodyChooses) {
    open(QSize(1024, 700), Language::English);
    auto* rail = window->findChild<QListWidget*>(QStringLiteral("workspaces"));
    const auto* tree = window->findChild<QTreeView*>(); // the portfolio's comes first
    ASSERT_EQ(tree->accessibleName(), QStringLiteral("Portfolio"));
    EXPECT_TRUE(rail->isVisible());
    EXPECT_LE(rail->width(), 56);
    EXPECT_EQ(rail->item(1)->text(), QStringLiteral("Targets")) << "for who can't see the icon";
    EXPECT_EQ(rail->item(1)->toolTip(), QStringLiteral("Targets"));
    EXPECT_FALSE(tree->isVisible());
    EXPECT_TRUE(window->actions().foldRail->isChecked());
    window->showWorkspace(QStringLiteral("Portfolio"));
    settle();
    EXPECT_TRUE(tree->isVisible());
    EXPECT_GE(rail->width(), 180);
    window->showWorkspace(QStringLiteral("Targets"));
    window->actions().find->trigger();
    settle();
    EXPECT_TRUE(tree->isVisible()) << "somebody looks for something";
    window->showWorkspace(QStringLiteral("Targets"));
    EXPECT_FALSE(tree->isVisible());

    window->actions().foldRail->trigger();
    settle();
    EXPECT_TRUE(tree->isVisible());
    EXPECT_EQ(settings.railFolded(), false);
    window->resize(960, 640);
    settle();
    EXPECT_TRUE(tree->isVisible()) << "as it was chosen";
}

TEST_F(LayoutShown, BoxesAndLabelsWithoutRoomEndInAnEllipsis) {
    open(QSize(900, 600), Language::English);
    window->view().showCell(node("nev-vehicles"), indicator("nev-share"), 2024);
    settle();
    int cut = 0;
    for (const ElidedCombo* each : window->findChild<TargetsPage*>()->findChildren<ElidedCombo*>()) {
        if (!each->isVisible())
            continue;
        EXPECT_TRUE(each->shownText() == each->currentText() || each->shownText().endsWith(QChar(0x2026)));
        EXPECT_LE(each->fontMetrics().horizontalAdvance(each->shownText()), each->width());
        cut += each->shownText() != each->currentText() ? 1 : 0;
    }
    const auto* unit = window->findChild<ElidedLabel*>();
    EXPECT_TRUE(unit->shownText() == unit->text() || unit->shownText().endsWith(QChar(0x2026)))
        << unit->shownText().toStdString();
    EXPECT_GT(cut + (unit->shownText() != unit->text() ? 1 : 0), 0) << "narrow enough to see it";
}

// Charts.

TEST_F(LayoutShown, AChartThatHasNothingToSayStepsAside) {
    open(QSize(1280, 720), Language::English);
    window->view().showCell(node("liangjiang"), indicator("gdp"), 2024);
    settle();
    for (const ChartCard* card : side()->findChildren<ChartCard*>())
        EXPECT_FALSE(card->isVisible() && card->chart().key == QLatin1String("contributions"))
            << "nothing contributes to it";
    window->view().showCell(node("leading"), indicator("industrial-added-value"), 2024);
    settle();
    int shown = 0;
    for (const ChartCard* card : side()->findChildren<ChartCard*>())
        shown += card->isVisible() && !card->chart().isEmpty() ? 1 : 0;
    EXPECT_GE(shown, 2);
}

TEST(TargetColumnsFit, FillTheRoomWhereYearsFollowAndKeepTheNameReadable) {
    for (int room = 500; room < 2400; room += 37)
        for (const int years : {1, 3, 7, 21}) {
            const TargetColumns found = TargetColumns::fit(room, years, {90, 74, 92, 110});
            EXPECT_GE(found.name, 160) << room;
            EXPECT_GE(found.year, 74) << room;
            EXPECT_LE(found.year, 110) << room;
            const int taken = found.name + found.base + found.yearsSeen * found.year;
            EXPECT_LE(taken, room);
            if (found.yearsSeen < years && found.yearsSeen > 1) {
                EXPECT_GE(found.year, 92) << "with roll-up and gap";
                EXPECT_EQ(taken, room) << "a year would be cut";
            }
        }
}

INSTANTIATE_TEST_SUITE_P(Sizes, Layout, testing::ValuesIn(shapes()));
