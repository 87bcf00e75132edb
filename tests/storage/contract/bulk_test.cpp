// SPDX-License-Identifier: Apache-2.0
// Very many rows in one step: what the log says of them, what others and the history see, and what is left of a
// failure.
#include "storage/contract/bulk_support.h"

#include <csignal>
#include <new>

using namespace atlas;
using namespace atlas::test;

namespace {

class BulkContract : public WithImport {
protected:
    static LogFilter by(const std::function<void(LogFilter&)>& set) {
        LogFilter filter;
        set(filter);
        return filter;
    }
};

TEST_P(BulkContract, IsLoggedAsOneRangeATableAndAnEntryAChange) {
    const qint64 end = endOfLog();
    const Uid step = import(50);
    EXPECT_EQ(operationsSince(end),
              (QStringList{words("u node"), words("I node"), words("I observation"), words("I target")}));
    EXPECT_EQ(
        store
            ->value(QStringLiteral("SELECT count(*) FROM change_log WHERE id > %1 AND op = 'I' AND last_id - row_id "
                                   "= 49 AND before IS NULL AND after IS NULL")
                        .arg(end))
            .toInt(),
        3);
    EXPECT_EQ(
        store->value(QStringLiteral("SELECT count(DISTINCT step) FROM change_log WHERE id > %1").arg(end)).toInt(), 1);
    EXPECT_EQ(QUuid::fromRfc4122(store->value(words("SELECT uid FROM edit_step ORDER BY id DESC")).toByteArray()),
              step);
    expectAtRest();
    // The rows are as any others.
    const Node node = mine->node(imported.last()).value();
    EXPECT_FALSE(node.mark.uid.isNull());
    EXPECT_EQ(node.mark.version, 1);
    EXPECT_EQ(mine->rowsOf(mine->log(0, 1).value().first().step, 1000).value(), 151);
    EXPECT_EQ(mine->rowsOf(mine->log(0, 1).value().first().step, 100).value(), 100);
}

TEST_P(BulkContract, AfterItRowsAreLoggedOneByOneAgain) {
    import();
    const qint64 end = endOfLog();
    add(*mine, samples<Person>(world).first);
    EXPECT_EQ(operationsSince(end), QStringList{words("i person")});
}

TEST_P(BulkContract, AFailureLeavesNothing) {
    const qint64 end = endOfLog();
    const QStringList before = content();
    const auto failed = mine->writeInBulk({}, {}, [&]() -> Result<void> {
        EXPECT_TRUE(importRows(*mine, 3).has_value());
        return failure(ErrorCode::Io, words("enough"));
    });
    EXPECT_EQ(refusal(failed), ErrorCode::Io);
    EXPECT_THROW((void)mine->writeInBulk({}, {},
                                         [&]() -> Result<void> {
                                             EXPECT_TRUE(importRows(*mine, 3).has_value());
                                             throw std::bad_alloc();
                                         }),
                 std::bad_alloc);
    EXPECT_EQ(content(), before);
    EXPECT_EQ(endOfLog(), end);
    expectAtRest();
    add(*mine, samples<Person>(world).first); // of which nothing is in the next step
    EXPECT_EQ(operationsSince(end), QStringList{words("i person")});
}

TEST_P(BulkContract, KilledInTheMiddleLeavesNothing) {
    const qint64 end = endOfLog();
    const QStringList before = content();
    mine.reset();
    theirs.reset();
    store->dieIn([&](Portfolio& portfolio) {
        (void)portfolio.writeInBulk({}, {}, [&]() -> Result<void> {
            if (importRows(portfolio, 40))
                std::raise(SIGKILL);
            return {};
        });
    });
    mine = store->open();
    EXPECT_EQ(content(), before);
    EXPECT_EQ(endOfLog(), end);
    expectAtRest();
    import();
    EXPECT_EQ(mine->check().value(), QStringList());
}

TEST_P(BulkContract, OthersAreToldOfEachRow) {
    ASSERT_OK(theirs->takeForeignChanges());
    const Uid step = import(3);
    EXPECT_TRUE(mine->takeForeignChanges().value().isEmpty());
    QVector<NodeId> nodes = imported;
    nodes.append(world.node);
    std::sort(nodes.begin(), nodes.end());
    const auto expectTold = [&] {
        ForeignChanges told = theirs->takeForeignChanges().value();
        EXPECT_EQ(told.nodes, nodes);
        EXPECT_EQ(told.observed, imported);
        std::sort(told.targets.begin(), told.targets.end());
        ASSERT_EQ(told.targets.size(), 3);
        for (int at = 0; at < 3; ++at)
            EXPECT_EQ(told.targets[at], (std::pair{world.plan, TargetCell{imported[at], world.indicator, 2027}}));
        EXPECT_TRUE(told.others.isEmpty());
        EXPECT_EQ(told.author, words("Li"));
    };
    expectTold();
    ASSERT_OK(mine->takeBack(step, words("Take back"), words("Li")));
    expectTold();
}

TEST_P(BulkContract, TheHistoryOfARowInARangeHasIt) {
    import();
    const auto operations = [&](const LogFilter& filter) {
        QStringList found;
        for (const LogEntry& entry : mine->log(filter, 0, 100).value_or(QVector<LogEntry>{}))
            if (entry.isRange())
                found.prepend(entry.op + QLatin1Char(' ') + entry.table);
        return found;
    };
    EXPECT_EQ(operations(by([&](LogFilter& f) { f.node = imported.first(); })),
              (QStringList{words("I node"), words("I observation"), words("I target")}));
    EXPECT_EQ(operations(by([&](LogFilter& f) { f.node = world.otherNode; })), QStringList());
    EXPECT_EQ(operations(by([&](LogFilter& f) { f.scenario = world.plan; })), QStringList{words("I target")});
    EXPECT_EQ(operations(by([&](LogFilter& f) { f.scenario = world.otherPlan; })), QStringList());
    const TargetCell cell{imported.last(), world.indicator, 2027};
    EXPECT_EQ(operations(by([&](LogFilter& f) {
                  f.cell = cell;
                  f.scenario = world.plan;
              })),
              QStringList{words("I target")});
    EXPECT_EQ(operations(by([&](LogFilter& f) {
                  f.cell = TargetCell{imported.last(), world.indicator, 2028};
                  f.scenario = world.plan;
              })),
              QStringList());
    EXPECT_EQ(operations(by([&](LogFilter& f) {
                  f.author = words("Li");
                  f.table = words("observation");
              })),
              QStringList{words("I observation")});
}

TEST_P(BulkContract, APlanKnowsWhatItsCellsWereBeforeAndAfter) {
    const qint64 before = endOfLog();
    import();
    const qint64 after = endOfLog();
    const TargetCell cell{imported.first(), world.indicator, 2027};
    const Target target = *mine->target(world.plan, cell).value();
    Target raised = target;
    raised.rate = third;
    write(*mine, change<TargetRow>(TargetRow{0, world.plan, target}, TargetRow{0, world.plan, raised}));
    EXPECT_EQ(mine->planCellsAt(world.plan, before).value().size(), 0);
    const PlanCells then = mine->planCellsAt(world.plan, after).value();
    EXPECT_EQ(then.size(), 5);
    EXPECT_EQ(then.value(cell).target, target);
    EXPECT_EQ(mine->planCells(world.plan).value().value(cell).target, raised);
    EXPECT_EQ(mine->planCellsAt(world.otherPlan, before).value().size(), 0);
}

TEST_P(BulkContract, APlanThatCameInBeginsWithAllOfItsTargets) {
    ScenarioId made;
    ASSERT_OK(mine->writeInBulk({}, {}, [&]() -> Result<void> {
        made = mine->insert(samples<Scenario>(world).first).value();
        for (int year = 2024; year < 2030; ++year)
            if (auto done = mine->insert(made, {{world.node, world.indicator, year}, third, {}, {}}); !done)
                return done;
        return {};
    }));
    const qint64 end = endOfLog();
    add(*mine, TargetRow{0, made, {{world.node, world.indicator, 2030}, third, {}, {}}});
    EXPECT_EQ(mine->madeAt(made).value(), end);
    EXPECT_EQ(mine->planCellsAt(made, mine->madeAt(made).value()).value().size(), 6);
}

TEST_P(BulkContract, AMomentBeforeItComesBack) {
    const QStringList before = content();
    const qint64 end = endOfLog();
    import();
    const QStringList after = content();
    const qint64 imports = endOfLog();
    const auto back = mine->backTo(end);
    ASSERT_OK(back);
    const Edit applied = write(*mine, *back);
    EXPECT_EQ(content(), before);
    write(*mine, applied.reversed());
    EXPECT_EQ(content(), after);
    write(*mine, applied);
    const auto forth = mine->backTo(imports);
    ASSERT_OK(forth);
    write(*mine, *forth);
    EXPECT_EQ(content(), after);
}

TEST_P(BulkContract, ItsReversalIsAnEditAsOfAnyStep) {
    const QStringList before = content();
    const Uid step = import();
    const QStringList after = content();
    const LogEntry entry = mine->log(0, 1).value().first();
    EXPECT_TRUE(entry.isRange());
    const auto reversal = mine->reversalOf(entry);
    ASSERT_OK(reversal);
    EXPECT_EQ(reversal->takesBack, step);
    const Edit applied = write(*mine, *reversal);
    EXPECT_EQ(content(), before);
    write(*mine, applied.reversed());
    EXPECT_EQ(content(), after);
    Node renamed = mine->node(imported.first()).value();
    const Node was = renamed;
    renamed.name = both("Renamed");
    write(*theirs, change<Node>(was, renamed));
    EXPECT_EQ(refusal(mine->reversalOf(entry)), ErrorCode::Conflict);
}

TEST_P(BulkContract, WhatAnotherProgramDeletedOfItWasNotThereBeforeIt) {
    const QStringList before = content();
    const qint64 end = endOfLog();
    import();
    const QString of = QStringLiteral(" WHERE node = %1").arg(imported.first().value);
    ASSERT_OK(store->run(words("DELETE FROM target") + of));
    ASSERT_OK(store->run(words("DELETE FROM observation") + of));
    EXPECT_EQ(mine->planCellsAt(world.plan, end).value().size(), 0);
    EXPECT_EQ(mine->planCells(world.plan).value().size(), 4);
    const auto back = mine->backTo(end);
    ASSERT_OK(back);
    write(*mine, *back);
    EXPECT_EQ(content(), before);
}

TEST_P(BulkContract, WhatOthersPutUnderARowKeepsItsUndoFromTakingItOut) {
    const auto expectKept = [&](const char* what, const Edit& made, auto work) {
        SCOPED_TRACE(what);
        const qint64 since = mine->lastWritten();
        ASSERT_OK(theirs->writeInBulk(words("Import"), words("Wang"), work));
        EXPECT_EQ(refusal(mine->apply(made.reversed(), words("Li"), since)), ErrorCode::Conflict);
    };
    const auto put = [&](const auto& row) {
        return [this, row]() -> Result<void> {
            const auto done = theirs->apply(change<std::decay_t<decltype(row)>>({}, row), {});
            return done ? Result<void>() : failure(done.error());
        };
    };
    const auto underNode = [&](const char* what, auto fill) {
        Node node;
        node.parent = world.area;
        node.name = both("Mine");
        const Edit made = add(*mine, node);
        auto row = fill(made.nodes.first().after.id);
        expectKept(what, made, put(row));
    };
    underNode("node", [&](NodeId id) {
        auto row = samples<Node>(world).first;
        row.parent = id;
        return row;
    });
    underNode("figure", [&](NodeId id) {
        auto row = samples<Observation>(world).first;
        row.node = id;
        return row;
    });
    underNode("target", [&](NodeId id) {
        auto row = samples<TargetRow>(world).first;
        row.target.cell.node = id;
        return row;
    });
    underNode("terms", [&](NodeId id) {
        auto row = samples<TermsRow>(world).first;
        row.cell.node = id;
        return row;
    });
    underNode("goal", [&](NodeId id) {
        auto row = samples<PlanGoal>(world).first;
        row.node = id;
        return row;
    });
    underNode("place", [&](NodeId id) {
        auto row = samples<Place>(world).first;
        row.node = id;
        return row;
    });
    underNode("chain", [&](NodeId id) {
        auto row = samples<Place>(world).first;
        row.chain = id;
        return row;
    });
    underNode("link", [&](NodeId id) {
        auto row = samples<Link>(world).first;
        row.from = id;
        return row;
    });
    underNode("link to it", [&](NodeId id) {
        auto row = samples<Link>(world).first;
        row.to = id;
        return row;
    });
    underNode("stand", [&](NodeId id) {
        auto row = samples<Stand>(world).first;
        row.node = id;
        return row;
    });
    underNode("slide", [&](NodeId id) {
        auto row = samples<Slide>(world).first;
        row.node = id;
        return row;
    });
    underNode("chart", [&](NodeId id) {
        auto row = samples<PageChart>(world).first;
        row.node = id;
        return row;
    });

    const Edit story = add(*mine, samples<Story>(world).first);
    auto slide = samples<Slide>(world).first;
    slide.story = story.stories.first().after.id;
    expectKept("slide of a story", story, put(slide));

    const auto inPlan = [&](const char* what, auto fill) {
        const Edit made = add(*mine, samples<Scenario>(world).first);
        expectKept(what, made, put(fill(made.scenarios.first().after.id)));
    };
    inPlan("target of a plan", [&](ScenarioId id) {
        auto row = samples<TargetRow>(world).first;
        row.scenario = id;
        return row;
    });
    inPlan("terms of a plan", [&](ScenarioId id) {
        auto row = samples<TermsRow>(world).first;
        row.scenario = id;
        return row;
    });
    inPlan("goal of a plan", [&](ScenarioId id) {
        auto row = samples<PlanGoal>(world).first;
        row.scenario = id;
        return row;
    });
    inPlan("slide of a plan", [&](ScenarioId id) {
        auto row = samples<Slide>(world).first;
        row.scenario = id;
        return row;
    });
}

TEST_P(BulkContract, WhoWroteARowOfItIsNamedWhereValuesMeet) {
    const TargetRow theirsRow{0, world.plan, {{world.node, world.indicator, 2028}, sum, {}, {}}};
    ASSERT_OK(theirs->writeInBulk(words("Import"), words("Wang"),
                                  [&] { return theirs->insert(world.plan, theirsRow.target); }));
    TargetRow seen = theirsRow, wanted = theirsRow;
    seen.target.rate = 0.01;
    wanted.target.rate = 0.02;
    const auto refused = mine->apply(change<TargetRow>(seen, wanted), words("Li"));
    ASSERT_EQ(refusal(refused), ErrorCode::Conflict);
    ASSERT_EQ(refused.error().conflicts.size(), 1);
    EXPECT_EQ(refused.error().conflicts.first().author, words("Wang"));
}

TEST_P(BulkContract, WhatIsBeyondALimitComesInWithNoneOfIt) {
    const QStringList before = content();
    const auto refused = mine->writeInBulk({}, {}, [&]() -> Result<void> {
        if (auto done = importRows(*mine, 2); !done)
            return done;
        return mine->insert(world.plan, {{world.node, world.indicator, 2031}, 0, {}, QString(3000, u'x')});
    });
    EXPECT_EQ(refusal(refused), ErrorCode::Invalid);
    EXPECT_EQ(content(), before);
}

ATLAS_OVER_ALL_STORES(BulkContract);

} // namespace
