// SPDX-License-Identifier: Apache-2.0
// The Present workspace: the list of slides, what a slide says and shows, and the way into the show.
#include "export/story_export_dialog.h"
#include "parts/add_to_story.h"
#include "present/present_page.h"
#include "present/slide_list.h"
#include "present/slide_text_form.h"
#include "show/audience_window.h"
#include "show/presentation.h"
#include "show/presenter_window.h"
#include "slides/slide_canvas.h"
#include "state/settings.h"
#include "support/edits.h"
#include "support/printers.h"
#include "support/test_portfolio.h"
#include "support/write_lock.h"
#include "ui/told_host.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;

namespace {

struct PresentTest : testing::Test {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    StarterSession starter;
    ViewState view;
    test::ToldHost host;
    std::unique_ptr<PresentPage> page;

    void SetUp() override {
        view.showNode(starter.node("liangjiang"));
        open();
    }
    void open() {
        page = std::make_unique<PresentPage>(*starter.session, view, host, settings);
        page->resize(1000, 600);
        static_cast<QWidget&>(*page).show();
    }
    [[nodiscard]] SlideList* list() const { return page->findChild<SlideList*>(); }
    [[nodiscard]] StoryId story() const { return list()->story(); }
    [[nodiscard]] QVector<Slide> slides() const { return starter->stories().slides(story()); }
    void pick(int row) const { list()->select(slides().at(row).id); }
    [[nodiscard]] Slide picked() const { return *starter->stories().slide(list()->current()); }
    /// Makes a story of texts and shows it.
    void openTexts() {
        QVector<Slide> made;
        for (const char* heading : {"a", "b", "c", "d"}) {
            Slide slide;
            slide.kind = SlideKind::Text;
            slide.heading.en = QString::fromLatin1(heading);
            made.append(slide);
        }
        const auto id = test::addStory(*starter, {QStringLiteral("Texts"), {}}, made);
        ASSERT_OK(id);
        combo("Story")->setCurrentIndex(combo("Story")->findData(id->value));
    }
    [[nodiscard]] std::vector<std::string> headings() const {
        std::vector<std::string> all;
        for (const Slide& each : slides())
            all.push_back(each.heading.en.toStdString());
        return all;
    }
    template <class Widget>
    [[nodiscard]] Widget* named(const char* name) const {
        for (Widget* each : page->findChildren<Widget*>())
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        ADD_FAILURE() << "no control is called " << name;
        return nullptr;
    }
    [[nodiscard]] QComboBox* combo(const char* name) const { return named<QComboBox>(name); }
    void choose(QComboBox* box, const QVariant& data) {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }
    [[nodiscard]] int place() const { return page->slideShow().presentation()->place(); }
};

} // namespace

TEST_F(PresentTest, ShowsTheStoryOfThePortfolio) {
    EXPECT_EQ(list()->model()->rowCount(), 10);
    EXPECT_EQ(list()->currentRow(), 0);
    pick(5);
    const auto* canvas = page->findChild<SlideCanvas*>();
    EXPECT_EQ(canvas->shot()->view.id, slides().at(5).id);
    EXPECT_FALSE(canvas->accessibleDescription().isEmpty());
}

TEST_F(PresentTest, ThePresentersListFollowsOrderAndNamesAtOnce) {
    openTexts();
    page->present();
    page->slideShow().presentation()->run({ShowCommand::OtherView});
    const PresenterWindow* presenter = page->slideShow().presenter();
    ASSERT_NE(presenter, nullptr);
    const auto listed = [&] {
        QStringList rows;
        for (const QComboBox* each : presenter->findChildren<QComboBox*>())
            for (int row = 0; each->accessibleName() == u"Go to slide" && row < each->count(); ++row)
                rows.append(each->itemText(row));
        return rows.join(QStringLiteral(", "));
    };
    EXPECT_EQ(listed(), u"1. a, 2. b, 3. c, 4. d"_qs);
    ASSERT_OK(test::moveSlides(*starter, {slides().at(3).id}, story(), 0));
    EXPECT_EQ(listed(), u"1. d, 2. a, 3. b, 4. c"_qs);
    Slide renamed = slides().at(1);
    renamed.heading.en = QStringLiteral("first");
    ASSERT_OK(test::changeSlide(*starter, renamed));
    EXPECT_EQ(listed(), u"1. d, 2. first, 3. b, 4. c"_qs);
    ASSERT_OK(test::removeSlides(*starter, {slides().at(0).id}));
    EXPECT_EQ(listed(), u"1. first, 2. b, 3. c"_qs);
}

TEST_F(PresentTest, TheShowBeginsAtTheChosenSlideAndTheListFollowsIt) {
    pick(2);
    page->present();
    AudienceWindow* audience = page->slideShow().audience();
    ASSERT_NE(audience, nullptr);
    EXPECT_EQ(place(), 2);
    QTest::keyClick(audience, Qt::Key_PageDown);
    EXPECT_EQ(place(), 3);
    page->slideShow().end();
    EXPECT_EQ(list()->currentRow(), 3);
}

TEST_F(PresentTest, TheRoomGoesOnWithItsSlidesWhateverIsEditedElsewhere) {
    page->presentChart(starter.node("nev-vehicles"), QString());
    const int count = page->slideShow().presentation()->count();
    ASSERT_OK(test::removeSlides(*starter, {slides().at(3).id}));
    view.showNode(starter.node("robots"));
    EXPECT_EQ(page->slideShow().presentation()->count(), count) << "charts of a place, of no story";
    page->slideShow().end();
    openTexts();
    page->present();
    combo("Story")->setCurrentIndex(0);
    EXPECT_EQ(page->slideShow().presentation()->count(), 4) << "another story is only looked at";
}

TEST_F(PresentTest, TheRangeOfASliderStaysWithItsSlide) {
    pick(7);
    ASSERT_TRUE(picked().slider.has_value());
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    page->activateWindow();
    named<QDoubleSpinBox>("Lowest rate of the slider")->setFocus();
    pick(6);
    EXPECT_FALSE(slides().at(6).slider.has_value());
}

TEST_F(PresentTest, AnEditDuringTheShowIsSeenByTheRoom) {
    openTexts();
    page->present();
    ASSERT_OK(test::removeSlides(*starter, {slides().at(3).id}));
    EXPECT_EQ(page->slideShow().presentation()->count(), 3);
}

TEST_F(PresentTest, AChartOfAPlaceIsShownWithoutAStory) {
    page->presentChart(starter.node("liangjiang"), QStringLiteral("structure"), QStringLiteral("treemap"));
    const Slide shown = page->slideShow().presentation()->slide();
    EXPECT_EQ(shown.chart, QStringLiteral("structure"));
    EXPECT_EQ(shown.form, QStringLiteral("treemap"));
    EXPECT_EQ(slides().size(), 10) << "nothing was added";
}

TEST_F(PresentTest, KeysOfTheListMoveDoubleAndDelete) {
    openTexts();
    pick(0);
    QTest::keyClick(list(), Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(headings(), ElementsAre("b", "a", "c", "d"));
    EXPECT_EQ(picked().heading.en, QStringLiteral("a"));
    QTest::keyClick(list(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(list(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "a", "b", "c", "d"));
    QTest::keyClick(list(), Qt::Key_Delete);
    EXPECT_THAT(headings(), ElementsAre("a", "b", "c", "d"));
    EXPECT_EQ(list()->currentRow(), 1);
    starter->undoStack()->undo();
    EXPECT_THAT(headings(), ElementsAre("a", "a", "b", "c", "d"));
}

TEST_F(PresentTest, CtrlDDoublesTheSlideAlsoBesideTheList) {
    openTexts();
    pick(1);
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    auto* bar = combo("Story");
    bar->setEnabled(true);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_D, Qt::ControlModifier);
    EXPECT_THAT(headings(), ElementsAre("a", "b", "b", "c", "d"));
}

TEST_F(PresentTest, SlidesAreCutAndPasted) {
    openTexts();
    pick(1);
    QTest::keySequence(list(), QKeySequence(QKeySequence::Cut));
    EXPECT_THAT(headings(), ElementsAre("a", "c", "d"));
    pick(2);
    QTest::keySequence(list(), QKeySequence(QKeySequence::Paste));
    EXPECT_THAT(headings(), ElementsAre("a", "c", "d", "b"));
    EXPECT_EQ(picked().heading.en, QStringLiteral("b"));
}

TEST_F(PresentTest, WhatIsTypedIsKeptInItsLanguageWhenTheFieldIsLeft) {
    openTexts();
    pick(1);
    auto* heading = named<QLineEdit>("Heading in Chinese");
    heading->setFocus();
    QTest::keyClicks(heading, QStringLiteral("biaoti"));
    Q_EMIT heading->editingFinished();
    EXPECT_EQ(picked().heading.zh, QStringLiteral("biaoti"));
    EXPECT_EQ(picked().heading.en, QStringLiteral("b"));
    starter->undoStack()->undo();
    EXPECT_EQ(picked().heading.zh, QString());
    EXPECT_EQ(heading->text(), QString());
}

TEST_F(PresentTest, WhatIsTypedIsKeptBeforeAnotherSlideIsLookedAt) {
    openTexts();
    pick(0);
    auto* notes = named<QPlainTextEdit>("Speaker notes in English");
    QTest::keyClicks(notes, QStringLiteral("say hello"));
    pick(2);
    EXPECT_EQ(slides().at(0).notes.en, QStringLiteral("say hello"));
    EXPECT_EQ(slides().at(2).notes.en, QString());
    EXPECT_EQ(notes->toPlainText(), QString());
}

TEST_F(PresentTest, WhatCouldNotBeKeptIsThereAgainAtItsSlide) {
    openTexts();
    pick(1);
    QStringList refusals;
    for (const SlideTextForm* form : page->findChildren<SlideTextForm*>())
        QObject::connect(form, &SlideTextForm::refused, page.get(),
                         [&](const Error& error) { refusals << error.sentence; });
    auto* notes = named<QPlainTextEdit>("Speaker notes in English");
    auto* points = named<QPlainTextEdit>("Points in English");
    QTest::keyClicks(notes, QStringLiteral("say hello"));
    QTest::keyClicks(points, QStringLiteral("one"));
    {
        const WriteLock lock(starter.file.path());
        pick(2);
    }
    EXPECT_EQ(notes->toPlainText(), QString());
    EXPECT_EQ(points->toPlainText(), QString());
    EXPECT_FALSE(refusals.filter(QStringLiteral("notes of slide 2 are not saved")).isEmpty());
    EXPECT_FALSE(refusals.filter(QStringLiteral("text of slide 2 is not saved")).isEmpty());
    pick(1);
    EXPECT_EQ(notes->toPlainText(), QStringLiteral("say hello"));
    EXPECT_EQ(points->toPlainText(), QStringLiteral("one"));
    pick(2);
    EXPECT_EQ(slides().at(1).notes.en, QStringLiteral("say hello")) << "leaving tries again";
    EXPECT_EQ(slides().at(1).body.en, QStringLiteral("one"));
    EXPECT_EQ(slides().at(2).notes.en, QString());
    EXPECT_EQ(slides().at(2).body.en, QString());
}

TEST_F(PresentTest, WhatIsHeldForAnotherSlideIsTriedAgainWhenTheWindowCloses) {
    openTexts();
    pick(1);
    const SlideId id = list()->current();
    QTest::keyClicks(named<QPlainTextEdit>("Speaker notes in English"), QStringLiteral("say hello"));
    {
        const WriteLock lock(starter.file.path());
        pick(2);
    }
    page.reset();
    EXPECT_EQ(starter->stories().slide(id)->notes.en, QStringLiteral("say hello"));
}

TEST_F(PresentTest, WhatIsTypedIsKeptWhenTheWindowCloses) {
    openTexts();
    pick(0);
    QTest::keyClicks(named<QPlainTextEdit>("Points in English"), QStringLiteral("one"));
    const SlideId id = list()->current();
    page.reset();
    EXPECT_EQ(starter->stories().slide(id)->body.en, QStringLiteral("one"));
}

TEST_F(PresentTest, ATextThatSomebodyElseChangedMeanwhileIsNotWrittenOver) {
    openTexts();
    pick(0);
    auto* points = named<QPlainTextEdit>("Points in English");
    QTest::keyClicks(points, QStringLiteral("mine"));
    Slide theirs = picked();
    theirs.body.en = QStringLiteral("theirs");
    ASSERT_OK(test::changeSlide(*starter, theirs));
    page->hide();
    EXPECT_EQ(starter->stories().slide(theirs.id)->body.en, QStringLiteral("theirs"));
    EXPECT_EQ(points->toPlainText(), QStringLiteral("mine")) << "nothing that was typed is lost";
    page->QWidget::show();
    QTest::keyClicks(points, QStringLiteral("!"));
    page->hide();
    EXPECT_EQ(starter->stories().slide(theirs.id)->body.en, QStringLiteral("mine!"));
}

TEST_F(PresentTest, AnotherPersonsTextDoesNotOverwriteWhatIsBeingTyped) {
    openTexts();
    pick(0);
    auto* points = named<QPlainTextEdit>("Points in English");
    QTest::keyClicks(points, QStringLiteral("mine"));
    Slide theirs = picked();
    theirs.heading.en = QStringLiteral("theirs");
    ASSERT_OK(test::changeSlide(*starter, theirs));
    EXPECT_EQ(points->toPlainText(), QStringLiteral("mine"));
    page.reset();
    EXPECT_EQ(starter->stories().slide(theirs.id)->body.en, QStringLiteral("mine"));
    EXPECT_EQ(starter->stories().slide(theirs.id)->heading.en, QStringLiteral("theirs"));
}

TEST_F(PresentTest, WhatASlideShowsIsChosen) {
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    for (int row = 0; row < 10; ++row)
        if (slides().at(row).chart == QLatin1String("structure"))
            pick(row);
    choose(combo("Form of the chart"), QStringLiteral("treemap"));
    EXPECT_EQ(picked().form, QStringLiteral("treemap"));
    choose(combo("Scenario of the slide"), 0);
    EXPECT_FALSE(picked().scenario.isValid());
    choose(combo("Chart on the slide"), QStringLiteral("shares"));
    EXPECT_EQ(picked().chart, QStringLiteral("shares"));
    EXPECT_EQ(picked().form, QString()) << "of another chart";
    view.showNode(starter.node("nev-vehicles"));
    QTest::mouseClick(named<QPushButton>("Show the place selected in the tree"), Qt::LeftButton);
    EXPECT_EQ(picked().node, starter.node("nev-vehicles"));
    EXPECT_NE(picked().chart, QStringLiteral("shares")) << "that place has no such chart";
}

TEST_F(PresentTest, ALiveSliderIsPutOnAndTakenOff) {
    for (int row = 0; row < 10; ++row)
        if (slides().at(row).chart == QLatin1String("shares"))
            pick(row);
    page->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* check = named<QCheckBox>("Live slider under the chart");
    check->click();
    ASSERT_TRUE(picked().slider.has_value());
    EXPECT_EQ(picked().slider->cell.node, picked().node);
    EXPECT_EQ(picked().slider->cell.year, 2024);
    check->click();
    EXPECT_FALSE(picked().slider.has_value());
}

TEST_F(PresentTest, SlidesAreAddedBehindTheChosenOne) {
    openTexts();
    pick(1);
    auto* menu = named<QToolButton>("Add slide")->menu();
    Q_EMIT menu->aboutToShow();
    QAction* title = nullptr;
    QAction* chart = nullptr;
    for (QAction* each : menu->actions()) {
        if (each->text() == QStringLiteral("Title slide"))
            title = each;
        if (chart == nullptr && !each->icon().isNull())
            chart = each;
    }
    ASSERT_TRUE(title != nullptr && chart != nullptr);
    title->trigger();
    EXPECT_EQ(slides().at(2).kind, SlideKind::Title);
    chart->trigger();
    EXPECT_EQ(slides().at(3).kind, SlideKind::Chart);
    EXPECT_EQ(slides().at(3).scenario, starter->scenario().id);
    EXPECT_EQ(list()->currentRow(), 3);
}

TEST_F(PresentTest, WithoutAStoryThePageSaysWhatOneIsAndMakesOneFromTheCharts) {
    ASSERT_OK(test::removeStory(*starter, story()));
    EXPECT_FALSE(list()->isVisible());
    QPushButton* make = nullptr;
    for (auto* each : page->findChildren<QPushButton*>())
        if (each->text().startsWith(QStringLiteral("Make one from the charts")))
            make = each;
    ASSERT_NE(make, nullptr);
    EXPECT_TRUE(make->isVisible());
    make->click();
    EXPECT_TRUE(list()->isVisible());
    EXPECT_GT(slides().size(), 4);
    EXPECT_EQ(slides().constFirst().heading.zh, QStringLiteral("两江新区"));
}

TEST_F(PresentTest, AStoryWithoutSlidesSaysSoOnItsPageAndWhenItIsExported) {
    const auto empty = test::addStory(*starter, {QStringLiteral("Empty"), {}}, {});
    ASSERT_OK(empty);
    combo("Story")->setCurrentIndex(combo("Story")->findData(empty->value));
    const auto says = [](const QWidget* where) {
        const auto labels = where->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("This story has no slides yet."));
        });
    };
    EXPECT_TRUE(says(page.get()));
    auto* exports = named<QPushButton>("Export the story");
    ASSERT_NE(exports, nullptr);
    EXPECT_TRUE(exports->isEnabled());
    exports->click();
    auto* dialog = page->window()->findChild<StoryExportDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(dialog));
    dialog->reject();
    openTexts();
    EXPECT_FALSE(says(page.get()));
}

TEST_F(PresentTest, AStoryMovesUpAndDownItsListFromTheMenu) {
    openTexts();
    auto* menu = named<QToolButton>("Story menu")->menu();
    ASSERT_NE(menu, nullptr);
    const auto entry = [&](const char* text) -> QAction* {
        Q_EMIT menu->aboutToShow();
        const auto all = menu->actions();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [&](const QAction* each) { return each->text() == QString::fromLatin1(text); });
        return found != all.cend() ? *found : nullptr;
    };
    ASSERT_EQ(combo("Story")->currentIndex(), 1);
    ASSERT_NE(entry("Move down"), nullptr);
    EXPECT_FALSE(entry("Move down")->isEnabled());
    entry("Move up")->trigger();
    EXPECT_EQ(starter->stories().stories().constFirst().name.en, QStringLiteral("Texts"));
    EXPECT_EQ(combo("Story")->currentIndex(), 0) << "the story that moved is still the chosen one";
    EXPECT_FALSE(entry("Move up")->isEnabled());
    entry("Move down")->trigger();
    EXPECT_EQ(starter->stories().stories().constLast().name.en, QStringLiteral("Texts"));
}

TEST_F(PresentTest, AChartGoesToTheEndOfTheOnlyStory) {
    host.said.clear();
    addToStory(*starter.session, view, host,
               chartSlide(*starter.session, QStringLiteral("gap"), starter.node("leading")), page.get());
    EXPECT_EQ(slides().size(), 11);
    EXPECT_EQ(slides().constLast().chart, QStringLiteral("gap"));
    EXPECT_EQ(host.said.size(), 1);
    starter->undoStack()->undo();
    EXPECT_EQ(slides().size(), 10);
}

TEST_F(PresentTest, AChartMakesTheFirstStoryWhereThereIsNone) {
    ASSERT_OK(test::removeStory(*starter, story()));
    addToStory(*starter.session, view, host, pageSlide(*starter.session, starter.node("leading")), page.get());
    ASSERT_EQ(starter->stories().stories().size(), 1);
    EXPECT_EQ(starter->stories().slides(starter->stories().stories().constFirst().id).constFirst().kind,
              SlideKind::Page);
}
