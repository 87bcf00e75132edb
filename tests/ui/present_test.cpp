// SPDX-License-Identifier: Apache-2.0
#include "present/present_page.h"

#include "present/audience_window.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QAction>
#include <QListWidget>
#include <QPointer>
#include <QSignalSpy>
#include <QtTest>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;

namespace {

struct PresentTest : testing::Test {
    StarterSession starter;
    ViewState view;
    std::unique_ptr<PresentPage> page;

    void open(const char* node) {
        view.showNode(starter.node(node));
        page = std::make_unique<PresentPage>(*starter.session, view);
        page->resize(1000, 600);
        page->show();
    }
    [[nodiscard]] QListWidget* list() const { return page->findChild<QListWidget*>(); }
    /// The list without its headings.
    [[nodiscard]] QList<QListWidgetItem*> slides() const {
        QList<QListWidgetItem*> found;
        for (int row = 0; row < list()->count(); ++row)
            if (list()->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                found.append(list()->item(row));
        return found;
    }
    void pick(int slide) const { list()->setCurrentItem(slides().at(slide)); }
    [[nodiscard]] int picked() const { return static_cast<int>(slides().indexOf(list()->currentItem())); }
    AudienceWindow* start() {
        page->present();
        return page->audienceWindow();
    }
    [[nodiscard]] int place() const { return page->slideShow().presentation()->place(); }
};

TEST_F(PresentTest, OffersTheChartsOfTheNodeAndOfTheArea) {
    open("nev-vehicles");
    QStringList headings;
    for (int row = 0; row < list()->count(); ++row)
        if (!list()->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            headings.append(list()->item(row)->text());
    EXPECT_EQ(headings, (QStringList{QStringLiteral("Intelligent-connected new energy vehicles"),
                                     QStringLiteral("Liangjiang New Area")}));
    EXPECT_TRUE(slides().first()->text().contains(u"One vehicle in three is a NEV"));
}

TEST_F(PresentTest, TheAudienceWindowOpensAtThePickedChart) {
    open("liangjiang");
    pick(2);
    const AudienceWindow* audience = start();
    ASSERT_NE(audience, nullptr);
    EXPECT_TRUE(audience->isFullScreen());
    EXPECT_EQ(place(), 2);
}

TEST_F(PresentTest, KeysTurnOver) {
    open("liangjiang");
    AudienceWindow* audience = start();
    QTest::keyClick(audience, Qt::Key_PageDown);
    QTest::keyClick(audience, Qt::Key_Right);
    QTest::keyClick(audience, Qt::Key_Space);
    EXPECT_EQ(place(), 3);
    QTest::keyClick(audience, Qt::Key_PageUp);
    QTest::keyClick(audience, Qt::Key_Left);
    EXPECT_EQ(place(), 1);
    EXPECT_EQ(picked(), 1);
}

TEST_F(PresentTest, TheFirstAndTheLastSlideAreTheEnds) {
    open("liangjiang");
    AudienceWindow* audience = start();
    QTest::keyClick(audience, Qt::Key_PageUp);
    EXPECT_EQ(place(), 0);
    QTest::keyClick(audience, Qt::Key_End);
    QTest::keyClick(audience, Qt::Key_PageDown);
    EXPECT_TRUE(page->slideShow().presentation()->isEnd());
    EXPECT_EQ(place(), slides().size() - 1);
}

TEST_F(PresentTest, ANumberAndEnterJumps) {
    open("liangjiang");
    AudienceWindow* audience = start();
    QTest::keyClick(audience, Qt::Key_4);
    QTest::keyClick(audience, Qt::Key_Return);
    EXPECT_EQ(place(), 3);
}

TEST_F(PresentTest, BBlanksTheScreen) {
    open("liangjiang");
    AudienceWindow* audience = start();
    QTest::keyClick(audience, Qt::Key_B);
    EXPECT_EQ(page->slideShow().presentation()->blank(), Blank::Black);
    const QImage blank = audience->grab().toImage();
    EXPECT_EQ(blank.pixelColor(blank.width() / 2, blank.height() / 2), QColor(Qt::black));
    QTest::keyClick(audience, Qt::Key_B);
    EXPECT_EQ(page->slideShow().presentation()->blank(), Blank::None);
}

TEST_F(PresentTest, EscLeaves) {
    open("liangjiang");
    const QPointer<AudienceWindow> audience = start();
    QTest::keyClick(audience, Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return audience.isNull(); }, 2000));
}

TEST_F(PresentTest, TheSlideIsReadToAScreenReader) {
    open("liangjiang");
    const AudienceWindow* audience = start();
    EXPECT_FALSE(audience->accessibleDescription().isEmpty());
    EXPECT_TRUE(audience->accessibleName().startsWith(u"Slide 1 of "));
}

TEST_F(PresentTest, ASlideFollowsAnEdit) {
    starter.workInCopy();
    open("liangjiang");
    pick(1); // the targets
    AudienceWindow* audience = start();
    const QString before = audience->accessibleDescription();
    ASSERT_OK(starter->setTarget({view.node(), starter.indicator("gdp"), 2024}, 0.09));
    EXPECT_TRUE(QTest::qWaitFor([&] { return audience->accessibleDescription() != before; }, 2000));
}

TEST_F(PresentTest, AChartsMenuBeginsThere) {
    open("liangjiang");
    page->presentChart(view.node(), QStringLiteral("shares"));
    ASSERT_NE(page->audienceWindow(), nullptr);
    EXPECT_EQ(place(), picked());
    EXPECT_GT(place(), 0);
}

} // namespace
