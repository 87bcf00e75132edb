// SPDX-License-Identifier: Apache-2.0
// Names that look like HTML are said letter for letter, wherever they stand.
#include "parts/plain_text.h"
#include "state/settings.h"
#include "support/edits.h"
#include "support/found.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "window/main_window.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace atlas;

namespace {

const QString hostile = QStringLiteral("<img src='file:///tmp/x.png'>");

class PlainTexts : public testing::Test {
protected:
    PlainText plain;

    void SetUp() override { qApp->installEventFilter(&plain); }
    void TearDown() override { QToolTip::hideText(); }

    static void pointAt(QWidget& widget, QPoint place) {
        QHelpEvent event(QEvent::ToolTip, place, widget.mapToGlobal(place));
        QApplication::sendEvent(&widget, &event);
    }
};

} // namespace

TEST_F(PlainTexts, ALabelIsPlainUnlessSomebodySaidThatItIsNot) {
    QLabel plainOne(hostile), rich(hostile);
    rich.setTextFormat(Qt::RichText);
    plainOne.show();
    rich.show();
    EXPECT_EQ(plainOne.textFormat(), Qt::PlainText);
    EXPECT_EQ(rich.textFormat(), Qt::RichText);
}

TEST_F(PlainTexts, ATooltipSaysItsTextLetterForLetter) {
    QPushButton button;
    button.setToolTip(hostile);
    button.show();
    pointAt(button, {2, 2});
    EXPECT_EQ(QToolTip::text(), QStringLiteral("<qt>&lt;img src='file:///tmp/x.png'&gt;</qt>"));
}

TEST_F(PlainTexts, SoDoTheTooltipsOfCellsAndHeadings) {
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), hostile, Qt::ToolTipRole);
    model.setHeaderData(0, Qt::Horizontal, QStringLiteral("<b>heading</b>"), Qt::ToolTipRole);
    QTableView view;
    view.setModel(&model);
    view.resize(300, 200);
    view.show();
    pointAt(*view.viewport(), view.visualRect(model.index(0, 0)).center());
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;img")));
    pointAt(*view.horizontalHeader()->viewport(), {5, 5});
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("&lt;b&gt;heading")));
}

TEST_F(PlainTexts, ALongTooltipWraps) {
    EXPECT_EQ(PlainText::tip(QStringLiteral("short & plain")), QStringLiteral("short & plain"));
    EXPECT_TRUE(Qt::mightBeRichText(PlainText::tip(QString(200, QLatin1Char('x')))));
    EXPECT_EQ(PlainText::tip(QStringLiteral("<b>\n&")), QStringLiteral("<qt>&lt;b&gt;<br>&amp;</qt>"));
}

TEST_F(PlainTexts, AHostilePortfolioIsShownOnEachPage) {
    test::StarterSession starter;
    starter.workInCopy();
    for (const char* key : {"liangjiang", "leading", "robots", "nev-vehicles"})
        ASSERT_OK(test::renameNode(*starter, starter.node(key), {hostile, hostile}));
    ASSERT_OK(test::renameScenario(*starter, starter->scenario().id, {hostile + QLatin1Char('s'), {}}));
    Settings settings(starter.file.folder() + QStringLiteral("/settings.ini"));
    const auto window =
        std::make_unique<MainWindow>(std::move(starter.session), settings, Language::English, ThemeName::Light);
    window->resize(1280, 720);
    window->restorePlace();
    window->show();
    int seen = 0;
    for (const char* workspace : {"Portfolio", "Targets", "Scenarios", "Present", "History"}) {
        window->showWorkspace(QLatin1String(workspace));
        window->completeNow();
        for (const QLabel* label : test::found(window->findChildren<QLabel*>(), 5)) {
            if (!label->isVisibleTo(window.get()) || !label->text().contains(QLatin1String("<img")))
                continue;
            ++seen;
            EXPECT_EQ(label->textFormat(), Qt::PlainText) << workspace << label->accessibleName().toStdString();
        }
    }
    EXPECT_GT(seen, 3);
}
