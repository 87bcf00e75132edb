// SPDX-License-Identifier: Apache-2.0
// Stories and slides: kept, moved, copied, undone, and heard of by others.
#include "session/session_support.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

class SessionStories : public testing::Test {
protected:
    Session& session() const { return *starter.session; }
    static Slide slide(const char* heading) {
        Slide made;
        made.kind = SlideKind::Text;
        made.heading.en = QString::fromLatin1(heading);
        return made;
    }
    StoryId story() {
        return test::addStory(session(), {QStringLiteral("Visit"), {}},
                              {slide("a"), slide("b"), slide("c"), slide("d")})
            .value();
    }
    std::vector<std::string> headings(StoryId id) const {
        std::vector<std::string> found;
        for (const Slide& each : session().stories().slides(id))
            found.push_back(each.heading.en.toStdString());
        return found;
    }
    SlideId at(StoryId id, int row) const { return session().stories().slides(id).at(row).id; }

    StarterSession starter;
};

} // namespace

TEST_F(SessionStories, theStarterPortfolioBringsAStoryInBothLanguages) {
    ASSERT_THAT(session().stories().stories(), SizeIs(1));
    const QVector<Slide> slides = session().stories().slides(session().stories().stories().constFirst().id);
    EXPECT_GE(slides.size(), 8);
    EXPECT_LE(slides.size(), 10);
    for (const Slide& each : slides) {
        EXPECT_EQ(each.heading.en.isEmpty(), each.heading.zh.isEmpty());
        EXPECT_EQ(each.body.en.count(QLatin1Char('\n')), each.body.zh.count(QLatin1Char('\n')));
        EXPECT_FALSE(each.notes.en.isEmpty());
        EXPECT_FALSE(each.notes.zh.isEmpty());
    }
}

TEST_F(SessionStories, aStoryIsThereAfterARestartAsItWasMade) {
    Slide rich = slide("rich");
    rich.kind = SlideKind::Chart;
    rich.body = {QStringLiteral("one\ntwo"), QStringLiteral("一\n二")};
    rich.notes.en = QStringLiteral("say hello");
    rich.chart = QStringLiteral("structure");
    rich.form = QStringLiteral("treemap");
    rich.node = starter.node("leading");
    rich.scenario = session().scenario().id;
    rich.indicator = starter.indicator("gdp");
    rich.year = 2026;
    rich.slider = LiveSlider{{starter.node("liangjiang"), starter.indicator("gdp"), 2024}, -0.02, 0.13};
    rich.annotations = {{AnnotationKind::Arrow,
                         {QStringLiteral("here"), QStringLiteral("这里")},
                         {0.25, 0.125},
                         {0.3, 0.7},
                         1,
                         2,
                         AnnotationAxis::Category,
                         2024.5,
                         2026,
                         AnnotationTarget{starter.node("leading"), starter.indicator("gdp"), 2026, FigureAspect::RollUp,
                                          true, session().scenario().mark.uid}},
                        {}};
    const StoryId id = test::addStory(session(), {QStringLiteral("Visit"), QStringLiteral("来访")}, {rich}).value();
    const auto next = std::move(*Session::open(starter.file.path(), QStringLiteral("Next")));
    ASSERT_NE(next->stories().story(id), nullptr);
    EXPECT_EQ(next->stories().story(id)->name.zh, QStringLiteral("来访"));
    Slide read = next->stories().slides(id).constFirst();
    rich.id = read.id;
    rich.story = id;
    EXPECT_EQ(read, rich);
    const StoryId copy = test::copyStory(*next, id, {QStringLiteral("Again"), {}}).value();
    EXPECT_EQ(next->stories().slides(copy).constFirst().annotations, rich.annotations);
}

TEST_F(SessionStories, slidesMoveTogetherInTheOrderThatTheyHave) {
    const StoryId id = story();
    ASSERT_OK(test::moveSlides(session(), {at(id, 0), at(id, 2)}, id, 4));
    EXPECT_THAT(headings(id), ElementsAre("b", "d", "a", "c"));
    ASSERT_OK(test::moveSlides(session(), {at(id, 3)}, id, 0));
    EXPECT_THAT(headings(id), ElementsAre("c", "b", "d", "a"));
}

TEST_F(SessionStories, aSlideThatIsPutDownWhereItStandsMakesNoStep) {
    const StoryId id = story();
    const int steps = session().undoStack()->count();
    ASSERT_OK(test::moveSlides(session(), {at(id, 1)}, id, 1));
    ASSERT_OK(test::moveSlides(session(), {at(id, 1)}, id, 2));
    EXPECT_EQ(session().undoStack()->count(), steps);
}

TEST_F(SessionStories, slidesMoveToAnotherStory) {
    const StoryId from = story();
    const StoryId to = test::addStory(session(), {QStringLiteral("Short"), {}}, {slide("x")}).value();
    ASSERT_OK(test::moveSlides(session(), {at(from, 1)}, to, 0));
    EXPECT_THAT(headings(from), ElementsAre("a", "c", "d"));
    EXPECT_THAT(headings(to), ElementsAre("b", "x"));
}

TEST_F(SessionStories, slidesAreAddedWhereTheyAreAskedFor) {
    const StoryId id = story();
    const auto added = test::addSlides(session(), id, 2, {slide("x"), slide("y")});
    ASSERT_OK(added);
    EXPECT_THAT(headings(id), ElementsAre("a", "b", "x", "y", "c", "d"));
    EXPECT_EQ(added->constFirst(), at(id, 2));
}

TEST_F(SessionStories, everyStepIsUndoneAndRedone) {
    const QStringList before = contentOf(session().portfolio());
    const StoryId id = story();
    ASSERT_OK(test::addSlides(session(), id, 0, {slide("x")}));
    ASSERT_OK(test::moveSlides(session(), {at(id, 0)}, id, 3));
    Slide changed = session().stories().slides(id).constFirst();
    changed.heading.zh = QStringLiteral("标题");
    ASSERT_OK(test::changeSlide(session(), changed));
    ASSERT_OK(test::removeSlides(session(), {at(id, 1), at(id, 2)}));
    ASSERT_OK(test::renameStory(session(), id, {QStringLiteral("Tour"), {}}));
    ASSERT_OK(test::moveStory(session(), id, 0));
    ASSERT_OK(test::removeStory(session(), id));
    const QStringList after = contentOf(session().portfolio());
    while (session().undoStack()->canUndo())
        session().undoStack()->undo();
    EXPECT_EQ(contentOf(session().portfolio()), before);
    while (session().undoStack()->canRedo())
        session().undoStack()->redo();
    EXPECT_EQ(contentOf(session().portfolio()), after);
}

TEST_F(SessionStories, aDeletedStoryIsGoneWithItsSlidesAndComesBackWithThem) {
    const StoryId id = story();
    const SlideId first = at(id, 0);
    ASSERT_OK(test::removeStory(session(), id));
    EXPECT_EQ(session().stories().story(id), nullptr);
    EXPECT_EQ(session().stories().slide(first), nullptr);
    session().undoStack()->undo();
    EXPECT_THAT(headings(id), ElementsAre("a", "b", "c", "d"));
}

TEST_F(SessionStories, aChangedSlideKeepsItsPlace) {
    const StoryId id = story();
    Slide changed = session().stories().slides(id).at(2);
    changed.heading.en = QStringLiteral("other");
    changed.position = 0;
    changed.story = {};
    ASSERT_OK(test::changeSlide(session(), changed));
    EXPECT_THAT(headings(id), ElementsAre("a", "b", "other", "d"));
}

TEST_F(SessionStories, whatASlideCannotBeIsRefusedWithASentence) {
    const StoryId id = story();
    Slide wrong = session().stories().slides(id).constFirst();
    wrong.slider = LiveSlider{{starter.node("liangjiang"), starter.indicator("gdp"), 2024}, 0.2, 0.1};
    EXPECT_FALSE(test::changeSlide(session(), wrong).has_value());
    wrong.slider.reset();
    wrong.heading.en = QString(400, QLatin1Char('x'));
    EXPECT_FALSE(test::changeSlide(session(), wrong).has_value());
    EXPECT_FALSE(test::addStory(session(), {QStringLiteral("  "), {}}).has_value());
    EXPECT_FALSE(test::renameStory(session(), StoryId{999}, {QStringLiteral("x"), {}}).has_value());
    EXPECT_THAT(headings(id), ElementsAre("a", "b", "c", "d"));
}

TEST_F(SessionStories, everyStepIsToldOnceAndNothingElseWithIt) {
    Listener listener(session());
    const StoryId id = story();
    ASSERT_THAT(listener.sets, SizeIs(1));
    EXPECT_TRUE(listener.sets.constFirst().stories);
    EXPECT_TRUE(listener.sets.constFirst().targets.isEmpty());
    EXPECT_FALSE(listener.sets.constFirst().currentScenario);
    listener.clear();
    ASSERT_OK(test::removeSlides(session(), {at(id, 0)}));
    EXPECT_THAT(listener.sets, SizeIs(1));
}

TEST_F(SessionStories, anotherProgramsSlidesComeIn) {
    const StoryId id = story();
    const auto other = std::move(*Session::open(starter.file.path(), QStringLiteral("Wang")));
    ASSERT_OK(test::addSlides(*other, id, 0, {slide("theirs")}));
    Listener listener(session());
    session().takeForeignChanges();
    ASSERT_THAT(listener.sets, SizeIs(1));
    EXPECT_TRUE(listener.sets.constFirst().stories);
    EXPECT_THAT(headings(id), ElementsAre("theirs", "a", "b", "c", "d"));
}

TEST_F(SessionStories, aSlideThatSomebodyElseChangedIsNotOverwritten) {
    const StoryId id = story();
    const auto other = std::move(*Session::open(starter.file.path(), QStringLiteral("Wang")));
    Slide theirs = other->stories().slides(id).constFirst();
    theirs.heading.en = QStringLiteral("theirs");
    Slide ours = session().stories().slides(id).constFirst();
    ours.heading.en = QStringLiteral("ours");
    ASSERT_OK(test::changeSlide(*other, theirs));
    const auto refused = test::changeSlide(session(), ours);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Conflict);
}

TEST_F(SessionStories, aHeadingAndNotesByTwoPeopleBothStand) {
    const StoryId id = story();
    const auto other = std::move(*Session::open(starter.file.path(), QStringLiteral("Wang")));
    Slide theirs = other->stories().slides(id).constFirst();
    theirs.heading.en = QStringLiteral("theirs");
    Slide ours = session().stories().slides(id).constFirst();
    ours.notes.en = QStringLiteral("ours");
    ASSERT_OK(test::changeSlide(*other, theirs));
    ASSERT_OK(test::changeSlide(session(), ours));
    session().takeForeignChanges();
    EXPECT_EQ(session().stories().slides(id).constFirst().heading.en, QStringLiteral("theirs"));
    EXPECT_EQ(session().stories().slides(id).constFirst().notes.en, QStringLiteral("ours"));
}

TEST_F(SessionStories, aStepOfAStoryIsTakenBackOutOfTheHistory) {
    const StoryId id = story();
    ASSERT_OK(test::removeSlides(session(), {at(id, 0), at(id, 1)}));
    const LogEntry entry = session().portfolio().log(0, 1)->constFirst();
    ASSERT_OK(edits::revert(session(), entry));
    EXPECT_THAT(headings(id), ElementsAre("a", "b", "c", "d"));
}

TEST_F(SessionStories, aCopyHasTheSlidesOfItsStoryAndALifeOfItsOwn) {
    const StoryId id = story();
    const StoryId copy = test::copyStory(session(), id, {QStringLiteral("Copy"), {}}).value();
    EXPECT_EQ(headings(copy), headings(id));
    ASSERT_OK(test::removeSlides(session(), {at(copy, 0)}));
    EXPECT_THAT(headings(id), SizeIs(4));
}

TEST_F(SessionStories, TwoStoriesNeverHaveOneName) {
    const StoryId first = story();
    const StoryId second = test::addStory(session(), {QStringLiteral("visit"), {}}).value();
    EXPECT_EQ(session().stories().story(second)->name.en, QStringLiteral("visit 2"));
    const auto renamed = session().commit(edits::renameStory(session(), second, {QStringLiteral("Visit"), {}}));
    ASSERT_FALSE(renamed.has_value());
    EXPECT_THAT(renamed.error().sentence.toStdString(), testing::HasSubstr("Visit"));
    ASSERT_OK(session().commit(edits::renameStory(session(), first, {QStringLiteral("VISIT"), {}})));
    const Text free = edits::newStoryName(session());
    ASSERT_TRUE(test::addStory(session(), free).has_value());
    EXPECT_NE(edits::newStoryName(session()).en, free.en);
}
