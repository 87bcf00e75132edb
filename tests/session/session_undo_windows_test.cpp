// SPDX-License-Identifier: Apache-2.0
// Undo and redo beside somebody else: two sessions on one file, as two windows are.
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>
#include <sys/resource.h>

#include <csignal>

using namespace atlas;
using namespace atlas::test;

namespace {

class UndoBesideOthers : public testing::Test {
protected:
    void SetUp() override {
        auto opened = Session::open(starter.file.path(), QStringLiteral("Second"));
        ASSERT_OK(opened);
        second = std::move(*opened);
        heard = std::make_unique<Listener>(first());
    }
    Session& first() const { return *starter.session; }
    UndoStack& stack() const { return *first().undoStack(); }
    [[nodiscard]] TargetCell cell(const char* node, int year = 2025) const {
        return {starter.node(node), starter.indicator("industrial-added-value"), year};
    }
    /// The first makes a working copy with a target, and the second comes to it.
    ScenarioId shareCopy() {
        const ScenarioId copy = starter.workInCopy();
        EXPECT_TRUE(test::setTarget(first(), cell("robots"), 0.10).has_value());
        second->takeForeignChanges();
        second->showScenario(copy);
        EXPECT_EQ(second->scenario().id, copy);
        return copy;
    }
    [[nodiscard]] bool isThere(ScenarioId id) const {
        const auto stored = first().portfolio().scenarios();
        return std::any_of(stored->cbegin(), stored->cend(),
                           [&](const Scenario& each) { return each.id == id && each.state != ScenarioState::Removed; });
    }

    StarterSession starter;
    std::unique_ptr<Session> second;
    std::unique_ptr<Listener> heard;
};

} // namespace

TEST_F(UndoBesideOthers, NeverTakesOutAWorkingCopyWithOthersTargetsInIt) {
    const ScenarioId copy = shareCopy();
    ASSERT_OK(test::setTarget(*second, cell("robots"), 0.30));
    ASSERT_OK(test::setTarget(*second, cell("nev-vehicles"), 0.20));
    for (int press = 0; press < 3; ++press)
        stack().undo();
    EXPECT_TRUE(isThere(copy));
    EXPECT_EQ(first().portfolio().target(copy, cell("robots"))->value().rate, 0.30);
    EXPECT_EQ(first().portfolio().target(copy, cell("nev-vehicles"))->value().rate, 0.20);
    ASSERT_EQ(heard->errors.size(), 2) << "the target and the copy, each told";
    for (const Error& error : heard->errors)
        EXPECT_EQ(error.code, ErrorCode::Conflict);
    EXPECT_FALSE(stack().canUndo());
}

TEST_F(UndoBesideOthers, NeverTakesOutACopyThatOthersHaveMadeBetterMeanwhileEither) {
    const ScenarioId copy = shareCopy();
    stack().undo(); // the target
    ASSERT_OK(test::setTarget(*second, cell("nev-vehicles"), 0.20));
    first().takeForeignChanges(); // they have seen it, and still mean only their own copy
    stack().undo();
    EXPECT_TRUE(isThere(copy));
    ASSERT_EQ(heard->errors.size(), 1);
    EXPECT_EQ(heard->errors[0].code, ErrorCode::Conflict);
}

TEST_F(UndoBesideOthers, TakesOutAWorkingCopyThatNobodyElseTouched) {
    const ScenarioId copy = shareCopy();
    ASSERT_OK(test::renameNode(*second, starter.node("robots"), {QStringLiteral("Androids"), {}}));
    stack().undo();
    stack().undo();
    EXPECT_FALSE(isThere(copy));
    EXPECT_TRUE(heard->errors.isEmpty());
    stack().redo();
    stack().redo();
    EXPECT_TRUE(isThere(copy));
    EXPECT_EQ(first().reading().target(cell("robots")), 0.10);
    stack().undo();
    stack().undo();
    EXPECT_FALSE(isThere(copy)) << "its own undo and redo are nobody else's work";
}

TEST_F(UndoBesideOthers, KeepsANodeUnderWhichOthersHavePutSomething) {
    const auto made =
        test::addNode(first(), starter.node("leading"), 0, NodeKind::Industry, {QStringLiteral("Drones"), {}});
    ASSERT_OK(made);
    second->takeForeignChanges();
    ASSERT_OK(test::addNode(*second, *made, 0, NodeKind::FocusArea, {QStringLiteral("Rotors"), {}}));
    stack().undo();
    EXPECT_FALSE(first().portfolio().node(*made)->removed);
    ASSERT_EQ(heard->errors.size(), 1);
    EXPECT_EQ(heard->errors[0].code, ErrorCode::Conflict);
}

TEST_F(UndoBesideOthers, KeepsAStoryInWhichOthersHavePutASlide) {
    const auto made = test::addStory(first(), {QStringLiteral("Visit"), {}});
    ASSERT_OK(made);
    second->takeForeignChanges();
    Slide slide;
    slide.kind = SlideKind::Text;
    slide.heading.en = QStringLiteral("Theirs");
    ASSERT_OK(test::addSlides(*second, *made, 0, {slide}));
    stack().undo();
    ASSERT_EQ(heard->errors.size(), 1);
    first().takeForeignChanges();
    ASSERT_NE(first().stories().story(*made), nullptr);
    EXPECT_EQ(first().stories().slides(*made).size(), 1);
}

TEST_F(UndoBesideOthers, DoesNotDeleteAgainWhatOthersWorkedInSince) {
    const ScenarioId copy = shareCopy();
    ASSERT_OK(test::removeScenario(first(), copy));
    stack().undo(); // back again
    second->takeForeignChanges();
    second->showScenario(copy);
    ASSERT_OK(test::setTarget(*second, cell("nev-vehicles"), 0.20));
    stack().redo();
    EXPECT_TRUE(isThere(copy));
    ASSERT_EQ(heard->errors.size(), 1);
    EXPECT_EQ(heard->errors[0].code, ErrorCode::Conflict);
}

TEST_F(UndoBesideOthers, WaitsForAProtectionToEnd) {
    const ScenarioId copy = shareCopy();
    ASSERT_OK(test::protectScenario(*second, copy, true));
    stack().undo();
    ASSERT_EQ(heard->errors.size(), 1);
    EXPECT_EQ(heard->errors[0].code, ErrorCode::Protected);
    ASSERT_OK(test::protectScenario(*second, copy, false));
    stack().undo();
    EXPECT_FALSE(first().reading().target(cell("robots")).has_value());
}

TEST_F(UndoBesideOthers, WaitsForRoomOnTheDisk) {
    ASSERT_OK(test::renameNode(first(), starter.node("robots"), {QStringLiteral("Androids"), {}}));
    rlimit room{};
    ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &room), 0);
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{1, room.rlim_max}; // what a full disk answers to a write: no more bytes
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    stack().undo();
    ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &room), 0);
    std::signal(SIGXFSZ, before);
    ASSERT_EQ(heard->errors.size(), 1);
    EXPECT_TRUE(heard->errors[0].code == ErrorCode::DiskFull || heard->errors[0].code == ErrorCode::Io)
        << heard->errors[0].detail.toStdString();
    EXPECT_EQ(first().outline().name(starter.node("robots")).en, QStringLiteral("Androids"));
    stack().undo();
    EXPECT_EQ(first().outline().name(starter.node("robots")).en, QStringLiteral("Robots"));
}
