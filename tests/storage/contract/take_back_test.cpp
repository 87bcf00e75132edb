// SPDX-License-Identifier: Apache-2.0
// Taking back a step of any size as the log has it, bringing it again, and what keeps it from being taken back.
#include "storage/contract/bulk_support.h"

using namespace atlas;
using namespace atlas::test;

namespace {

class TakeBackContract : public WithImport {
protected:
    Result<Uid> takeBack(const Uid& step) { return mine->takeBack(step, words("Take back"), words("Li")); }

    /// Refused, with nothing changed.
    void expectRefused(const Uid& step, ErrorCode code, const QString& said = {}) {
        const QStringList before = content();
        const qint64 end = endOfLog();
        const auto refused = takeBack(step);
        ASSERT_EQ(refusal(refused), code);
        EXPECT_TRUE(refused.error().sentence.contains(said)) << refused.error().sentence.toStdString();
        EXPECT_EQ(content(), before);
        EXPECT_EQ(endOfLog(), end);
        expectAtRest();
    }
    template <class Row>
    Row imports(Row row) {
        const auto step = mine->writeInBulk(words("Import"), words("Li"), [&]() -> Result<void> {
            const auto done = mine->apply(change<Row>({}, row), {});
            if (!done)
                return failure(done.error());
            row = *written<Row>(*done);
            return {};
        });
        EXPECT_TRUE(step.has_value());
        last = step.value_or(Uid());
        return row;
    }

    Uid last; ///< the step of imports()
};

TEST_P(TakeBackContract, TakesAllOfItAndBringsItAgain) {
    const QStringList before = content();
    Uid step = import(20);
    const QStringList after = content();
    for (int turn = 0; turn < 3; ++turn) {
        const qint64 end = endOfLog();
        const auto back = takeBack(step);
        ASSERT_OK(back);
        EXPECT_EQ(content(), before);
        EXPECT_EQ(operationsSince(end).size(), 4); // as many entries as it had
        EXPECT_EQ(
            QUuid::fromRfc4122(store->value(words("SELECT takes_back FROM edit_step ORDER BY id DESC")).toByteArray()),
            step);
        const auto again = takeBack(*back);
        ASSERT_OK(again);
        EXPECT_EQ(content(), after);
        step = *again;
        expectAtRest();
    }
    EXPECT_EQ(mine->node(imported.first()).value().mark.version, 7);
    EXPECT_EQ(mine->check().value(), QStringList());
}

TEST_P(TakeBackContract, GoesForAnOrdinaryStepToo) {
    const Edit made = add(*mine, samples<Enterprise>(world).first);
    const EnterpriseId id = written<Enterprise>(made)->id;
    const auto back = takeBack(made.step);
    ASSERT_OK(back);
    EXPECT_TRUE(mine->row<Enterprise>(id).value()->removed);
    ASSERT_OK(takeBack(*back));
    EXPECT_FALSE(mine->row<Enterprise>(id).value()->removed);
}

TEST_P(TakeBackContract, ChangedColumnsGetBackWhatStoodThereToTheLastDigit) {
    const Samples<Observation> of = samples<Observation>(world);
    const Observation before = *written<Observation>(add(*mine, of.first));
    Observation after = of.second;
    after.id = before.id;
    const auto step = mine->writeInBulk({}, {}, [&]() -> Result<void> {
        const auto done = mine->apply(change<Observation>(before, after), {});
        return done ? Result<void>() : failure(done.error());
    });
    ASSERT_OK(step);
    const auto back = takeBack(*step);
    ASSERT_OK(back);
    EXPECT_EQ(linesOf(stored(*mine, before)), linesOf<Observation>(before));
    ASSERT_OK(takeBack(*back));
    EXPECT_EQ(linesOf(stored(*mine, before)), linesOf<Observation>(after));
}

TEST_P(TakeBackContract, IsRefusedWhereARowWasChangedLater) {
    const Uid step = import();
    Node renamed = mine->node(imported[2]).value();
    const Node was = renamed;
    renamed.name = both("Renamed");
    const Edit edit = write(*theirs, change<Node>(was, renamed));
    expectRefused(step, ErrorCode::Conflict);
    write(*theirs, edit.reversed()); // that is a later change, too
    expectRefused(step, ErrorCode::Conflict);
}

TEST_P(TakeBackContract, IsRefusedWhereALaterBulkStepTouchedARow) {
    const Uid step = import();
    const auto back = takeBack(step);
    ASSERT_OK(back);
    expectRefused(step, ErrorCode::Conflict);
    ASSERT_OK(takeBack(*back));
    expectRefused(step, ErrorCode::Conflict); // the newest of the three is the one that can be taken back
}

TEST_P(TakeBackContract, IsRefusedByNameWhereSomethingWasPutUnderARow) {
    const Uid step = import();
    Node under = samples<Node>(world).first;
    under.parent = imported.first();
    under.name.en = words("Put there later");
    const Edit put = add(*theirs, under);
    expectRefused(step, ErrorCode::Conflict, words("Put there later"));
    write(*theirs, put.reversed());
    EXPECT_TRUE(takeBack(step).has_value());
}

TEST_P(TakeBackContract, IsRefusedWhereAnythingRefersToARow) {
    const auto expectKept = [&](const char* what, const auto& row) {
        SCOPED_TRACE(what);
        const Edit put = add(*theirs, row);
        expectRefused(last, ErrorCode::Conflict);
        write(*theirs, put.reversed());
        EXPECT_TRUE(takeBack(last).has_value());
    };
    const auto node = [&] { return imports(samples<Node>(world).first); };
    auto figure = samples<Observation>(world).first;
    figure.node = node().id;
    expectKept("figure", figure);
    auto target = samples<TargetRow>(world).first;
    target.target.cell.node = node().id;
    expectKept("target", target);
    auto terms = samples<TermsRow>(world).first;
    terms.cell.node = node().id;
    expectKept("terms", terms);
    auto goal = samples<PlanGoal>(world).first;
    goal.node = node().id;
    expectKept("goal", goal);
    auto slide = samples<Slide>(world).first;
    slide.node = node().id;
    expectKept("slide", slide);
    auto place = samples<Place>(world).first;
    place.chain = node().id;
    expectKept("place", place);
    auto link = samples<Link>(world).first;
    link.to = node().id;
    expectKept("link", link);
    auto stand = samples<Stand>(world).first;
    stand.node = node().id;
    expectKept("stand", stand);
    auto note = samples<Note>(world).first;
    note.about = node().mark.uid;
    expectKept("note", note);
    auto attachment = samples<Alias>(world).first;
    attachment.about = imports(samples<Enterprise>(world).first).mark.uid;
    expectKept("alias", attachment);
    // By a key and not by an id.
    auto kindPlace = samples<KindPlace>(world).first;
    kindPlace.parent = imports(samples<KindRow>(world).first).key;
    expectKept("kind", kindPlace);
    auto chart = samples<PageChart>(world).first;
    chart.chart = imports(samples<ChartRow>(world).first).key;
    expectKept("chart", chart);
    auto staged = samples<Place>(world).first;
    staged.stage = imports(samples<Stage>(world).first).key;
    expectKept("stage", staged);
    // A plan and what was copied from it.
    auto copy = samples<Scenario>(world).first;
    copy.parent = imports(samples<Scenario>(world).first).id;
    expectKept("copy of a plan", copy);
}

TEST_P(TakeBackContract, OfAnImportThatCameBackIsRefusedForTheSameReasons) {
    const auto back = takeBack(import());
    ASSERT_OK(back);
    const auto again = takeBack(*back);
    ASSERT_OK(again);
    auto figure = samples<Observation>(world).first;
    figure.node = imported.first();
    add(*theirs, figure);
    expectRefused(*again, ErrorCode::Conflict);
}

TEST_P(TakeBackContract, LeavesWhatIsProtected) {
    const Uid step = import();
    Scenario open = *mine->row<Scenario>(world.plan).value(), closed = open;
    closed.isProtected = true;
    write(*mine, change<Scenario>(open, closed));
    expectRefused(step, ErrorCode::Protected);
}

TEST_P(TakeBackContract, TakesAProtectedPlanThatCameInAsAWhole) {
    ScenarioId made;
    const QStringList before = content();
    const auto step = mine->writeInBulk({}, {}, [&]() -> Result<void> {
        Scenario plan = samples<Scenario>(world).first;
        plan.isProtected = true;
        made = mine->insert(plan).value();
        return mine->insert(made, {{world.node, world.indicator, 2027}, third, {}, {}});
    });
    ASSERT_OK(step);
    const auto back = takeBack(*step);
    ASSERT_OK(back);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(mine->row<Scenario>(made).value()->state, ScenarioState::Removed);
    ASSERT_OK(takeBack(*back));
    EXPECT_EQ(mine->row<Scenario>(made).value()->state, ScenarioState::Draft);
    EXPECT_EQ(mine->targets(made).value().size(), 1);
}

TEST_P(TakeBackContract, TheBeginningOfAPortfolioStays) {
    const Uid first = QUuid::fromRfc4122(
        store
            ->value(
                QStringLiteral("SELECT uid FROM edit_step WHERE id = (SELECT step FROM change_log WHERE table_name = "
                               "'node' AND row_id = %1)")
                    .arg(world.area.value))
            .toByteArray());
    const auto refused = takeBack(first);
    EXPECT_FALSE(refused.has_value());
    EXPECT_FALSE(mine->node(world.area).value().removed);
    // Also where nothing refers to it yet.
    const auto fresh = GetParam().make();
    const auto empty = fresh->open();
    Node root;
    root.kind = NodeKind::Area;
    root.name = both("Area");
    const auto step = empty->writeInBulk({}, {}, [&]() -> Result<void> {
        const auto id = empty->insert(root);
        return id ? Result<void>() : failure(id.error());
    });
    ASSERT_OK(step);
    EXPECT_EQ(refusal(empty->takeBack(*step, {}, {})), ErrorCode::Unsupported);
}

TEST_P(TakeBackContract, NothingComesBackUnderWhatWasTakenOutMeanwhile) {
    const auto back = takeBack(import());
    ASSERT_OK(back);
    Node gone = mine->node(world.node).value();
    const Node was = gone;
    gone.removed = true;
    write(*theirs, change<Node>(was, gone));
    expectRefused(*back, ErrorCode::Conflict);
}

TEST_P(TakeBackContract, AFigureWhosePlaceIsTakenMeanwhileIsAConflict) {
    const Observation figure = samples<Observation>(world).first;
    imports(figure);
    const auto back = takeBack(last);
    ASSERT_OK(back);
    add(*theirs, figure);
    expectRefused(*back, ErrorCode::Conflict);
}

TEST_P(TakeBackContract, AStepThatIsNotThereOrSaysNothingIsRefused) {
    EXPECT_EQ(refusal(takeBack(newUid())), ErrorCode::NotFound);
    const auto nothing = mine->writeInBulk({}, {}, [] { return Result<void>(); });
    ASSERT_OK(nothing);
    EXPECT_EQ(refusal(takeBack(*nothing)), ErrorCode::Unsupported);
}

TEST_P(TakeBackContract, AFigureWhosePlaceIsTakenIsAConflictForUndoToo) {
    const Observation figure = *written<Observation>(add(*mine, samples<Observation>(world).first));
    const Edit out = write(*mine, change<Observation>(figure, {}));
    Observation successor = figure;
    successor.id = {};
    add(*theirs, successor);
    EXPECT_EQ(refusal(mine->apply(out.reversed(), {})), ErrorCode::Conflict);
    // And for a row that is marked and not erased.
    const Place place = *written<Place>(add(*mine, samples<Place>(world).first));
    const Edit left = write(*mine, change<Place>(place, gone(place)));
    Place next = place;
    next.id = {};
    add(*theirs, next);
    EXPECT_EQ(refusal(mine->apply(left.reversed(), {})), ErrorCode::Conflict);
}

ATLAS_OVER_ALL_STORES(TakeBackContract);

} // namespace
