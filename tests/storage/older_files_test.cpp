// SPDX-License-Identifier: Apache-2.0
// Files of the formats 1 to 3, each made by a program of its time, come over with nothing lost.
#include "session/session.h"
#include "storage/older_support.h"
#include "storage/storage_support.h"
#include "support/edits.h"

#include <QThread>

#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

constexpr int newestFormat = 4;

class OlderFiles : public testing::TestWithParam<int> {
protected:
    OlderFile file{GetParam()};

    [[nodiscard]] int lastNode() const {
        int last = 0;
        const OlderRows rows = file.rows();
        for (const auto& [key, row] : rows.at(QStringLiteral("node")))
            last = std::max(last, key.toInt());
        return last + 10; // and what the test makes
    }
    [[nodiscard]] OlderRows rowsOf(const Portfolio& portfolio) const { return olderRowsOf(portfolio, lastNode()); }

    /// All known rows are there, and no other but of what the formats after it brought.
    void expectRows(const OlderRows& known, const OlderRows& found, Digits digits = Digits::All) const {
        for (const auto& [table, rows] : known) {
            const auto there = found.contains(table) ? found.at(table) : OlderRows::mapped_type();
            for (const auto& [key, row] : rows) {
                const auto place = there.find(key);
                ASSERT_NE(place, there.end()) << table.toStdString() << ' ' << key.toStdString() << " is lost";
                EXPECT_TRUE(isSaid(row, place->second, digits))
                    << table.toStdString() << ' ' << textOf(row) << "\nbecame " << textOf(place->second);
            }
        }
        static const QStringList brought{QStringLiteral("gdp-deflator"), QStringLiteral("value-added-rate")};
        for (const auto& [table, rows] : found)
            for (const auto& [key, row] : rows) {
                const bool isKnown = known.contains(table) && known.at(table).contains(key);
                // A scenario that goes takes its cells along as they are.
                const QString scenario = QString::number(row.value(u"scenario").toInteger());
                const bool isOfGone = !row.contains(u"id") && found.contains(QStringLiteral("scenario")) &&
                                      isGone(found.at(QStringLiteral("scenario")).at(scenario));
                EXPECT_TRUE(isKnown || isGone(row) || isOfGone || brought.contains(row.value(u"key").toString()))
                    << table.toStdString() << ' ' << textOf(row) << " was not there";
            }
    }
    /// Rows of nodes, stories, slides and scenarios stay, marked.
    static bool isGone(const QJsonObject& row) {
        return row.value(u"removed").toInt() != 0 || row.value(u"state") == QStringLiteral("removed");
    }
    /// What was protected at a moment and is now stays as it is.
    static void keepProtectedCells(OlderRows& then, const OlderRows& now) {
        const auto isProtected = [](const OlderRows& rows, const QJsonObject& cell) {
            const auto& scenarios = rows.at(QStringLiteral("scenario"));
            const auto place = scenarios.find(QString::number(cell.value(u"scenario").toInteger()));
            return place != scenarios.end() && place->second.value(u"protected").toInt() != 0;
        };
        for (const QString& table : {QStringLiteral("target"), QStringLiteral("cell_terms")}) {
            auto& cells = then[table];
            const auto stays = [&](const auto& cell) {
                return isProtected(then, cell.second) && isProtected(now, cell.second);
            };
            std::erase_if(cells, stays);
            if (const auto rows = now.find(table); rows != now.end())
                for (const auto& cell : rows->second)
                    if (stays(cell))
                        cells.insert(cell);
        }
    }
    static void expectNoFaults(const Portfolio& portfolio) {
        const auto found = portfolio.check();
        ASSERT_OK(found);
        EXPECT_EQ(*found, QStringList());
    }
    /// What an edit makes of each row that it touches; null: there is none any more.
    static QJsonObject written(const Edit& edit) {
        QJsonObject all;
        const auto put = [&](const char* name, const QString& key, const QJsonValue& row) {
            const QLatin1String table(name);
            QJsonObject rows = all[table].toObject();
            rows[key] = row;
            all[table] = rows;
        };
        const auto putMarked = [&](const char* name, const auto& changes) {
            for (const auto& change : changes)
                put(name, QString::number(change.after.id.value), RowsAsJson::of(change.after));
        };
        putMarked("scenario", edit.scenarios);
        putMarked("node", edit.nodes);
        putMarked("story", edit.stories);
        putMarked("slide", edit.slides);
        for (const TargetChange& change : edit.targets)
            put("target", RowsAsJson::keyOf(change.scenario, change.cell),
                change.after ? QJsonValue(RowsAsJson::of(change.scenario, *change.after)) : QJsonValue());
        for (const TermsChange& change : edit.terms)
            put("cell_terms", RowsAsJson::keyOf(change.scenario, change.cell),
                change.after ? QJsonValue(RowsAsJson::of(change.scenario, change.cell, *change.after)) : QJsonValue());
        for (const ObservationChange& change : edit.observations)
            put("observation", QString::number((change.before ? change.before : change.after)->id.value),
                change.after ? QJsonValue(RowsAsJson::of(*change.after)) : QJsonValue());
        return all;
    }
    static LogEntry entryOf(const Portfolio& portfolio, qint64 id) {
        const auto found = portfolio.log(id + 1, 1).value();
        EXPECT_TRUE(found.size() == 1 && found.constFirst().id == id) << id;
        return found.value(0);
    }
    static const char* nameOf(ErrorCode code) {
        switch (code) {
        case ErrorCode::Conflict:
            return "Conflict";
        case ErrorCode::Protected:
            return "Protected";
        case ErrorCode::Unsupported:
            return "Unsupported";
        case ErrorCode::NotFound:
            return "NotFound";
        default:
            return "another";
        }
    }
};

} // namespace

TEST_P(OlderFiles, AreCopiedBesideThemselvesAsTheyWere) {
    const QStringList before = dumpOf(file.path());
    ASSERT_TRUE(before.constFirst().endsWith(QStringLiteral("|%1").arg(GetParam())));
    const auto session = Session::open(file.path(), QStringLiteral("Tester"));
    ASSERT_OK(session);
    const QString backup = file.path() + QStringLiteral(".backup-v%1").arg(GetParam());
    EXPECT_EQ((*session)->portfolio().backup(), backup);
    EXPECT_EQ(dumpOf(backup), before);
    EXPECT_FALSE((*session)->portfolio().isReadOnly());
}

TEST_P(OlderFiles, KeepEveryRow) {
    const auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    EXPECT_GT(file.rows().size(), 5U);
    expectRows(file.rows(), rowsOf(*portfolio));
    expectNoFaults(*portfolio);
}

TEST_P(OlderFiles, KeepTheirHistory) {
    const auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    const auto log = portfolio->log(0, 100'000).value();
    const QJsonArray known = file.log();
    ASSERT_GE(log.size(), known.size());
    const auto said = [](const QString& row) { return QJsonDocument::fromJson(row.toUtf8()).object(); };
    for (qsizetype at = 0; at < known.size(); ++at) {
        const LogEntry& entry = log.at(log.size() - 1 - at);
        const QJsonObject was = known.at(at).toObject();
        SCOPED_TRACE(QStringLiteral("entry %1 “%2”").arg(entry.id).arg(entry.text).toStdString());
        ASSERT_EQ(entry.id, was.value(u"id").toInteger());
        EXPECT_EQ(entry.step.value, was.value(u"step").toInteger());
        EXPECT_EQ(entry.at.toUTC().toString(Qt::ISODateWithMs), was.value(u"at").toString());
        EXPECT_EQ(entry.author, was.value(u"author").toString());
        EXPECT_EQ(entry.text, was.value(u"text").toString());
        EXPECT_EQ(entry.reason, was.value(u"reason").toString());
        EXPECT_EQ(entry.table, was.value(u"table").toString());
        EXPECT_EQ(entry.node.value, was.value(u"node").toInteger());
        EXPECT_EQ(entry.scenario.value, was.value(u"scenario").toInteger());
        EXPECT_EQ(entry.indicator.value, was.value(u"indicator").toInteger());
        EXPECT_EQ(entry.year, was.value(u"year").toInt());
        for (const auto& [row, of] : {std::pair(entry.before, u"before"), std::pair(entry.after, u"after")}) {
            EXPECT_EQ(row.isEmpty(), was.value(of).isNull());
            EXPECT_TRUE(row.isEmpty() || isSaid(was.value(of), said(row), Digits::Logged))
                << textOf(was.value(of).toObject()) << "\nbecame " << row.toStdString();
        }
    }
}

TEST_P(OlderFiles, GoBackToEveryMoment) {
    for (const QJsonValue each : file.moments()) {
        const QJsonObject moment = each.toObject();
        SCOPED_TRACE(moment.value(u"name").toString().toStdString());
        const qint64 log = moment.value(u"log").toInteger();
        file.restore();
        const auto portfolio = file.open();
        ASSERT_NE(portfolio, nullptr);
        const OlderRows then = file.rowsAt(moment);
        for (const auto& [key, row] : then.at(QStringLiteral("scenario"))) {
            const ScenarioId scenario{key.toLongLong()};
            OlderRows cells, found;
            for (const QString& table : {QStringLiteral("target"), QStringLiteral("cell_terms")})
                if (then.contains(table))
                    for (const auto& [cell, said] : then.at(table))
                        if (said.value(u"scenario").toInteger() == scenario.value)
                            cells[table].emplace(cell, said);
            const auto planned = portfolio->planCellsAt(scenario, log);
            ASSERT_OK(planned);
            for (auto cell = planned->begin(); cell != planned->end(); ++cell) {
                const QString place = RowsAsJson::keyOf(scenario, cell.key());
                if (cell->target)
                    found[QStringLiteral("target")].emplace(place, RowsAsJson::of(scenario, *cell->target));
                if (cell->terms)
                    found[QStringLiteral("cell_terms")].emplace(place,
                                                                RowsAsJson::of(scenario, cell.key(), *cell->terms));
            }
            expectRows(cells, found, Digits::Logged);
        }
        const OlderRows now = rowsOf(*portfolio);
        const auto back = portfolio->backTo(log);
        ASSERT_OK(back);
        if (moment.value(u"backTo").isObject()) {
            const QJsonObject known = moment.value(u"backTo").toObject(), writes = written(*back);
            EXPECT_EQ(writes.keys(), known.keys());
            for (auto table = known.begin(); table != known.end(); ++table)
                EXPECT_EQ(QJsonArray::fromStringList(writes.value(table.key()).toObject().keys()), table->toArray())
                    << table.key().toStdString();
        }
        if (!back->isEmpty())
            ASSERT_OK(portfolio->apply(*back, QStringLiteral("Tester")));
        OlderRows reached = rowsOf(*portfolio);
        OlderRows wanted = then;
        for (const QString& name : {QStringLiteral("indicator"), QStringLiteral("source")})
            wanted[name] = now.at(name); // stay as they are
        keepProtectedCells(wanted, now);
        expectRows(wanted, reached, Digits::Logged);
        expectNoFaults(*portfolio);
        // And to the end again.
        if (back->isEmpty())
            continue;
        const auto forth = portfolio->backTo(file.log().last().toObject().value(u"id").toInteger());
        ASSERT_OK(forth);
        ASSERT_OK(portfolio->apply(*forth, QStringLiteral("Tester")));
        expectRows(now, rowsOf(*portfolio), Digits::Logged);
    }
}

TEST_P(OlderFiles, TakeBackEveryStepThatTheirProgramTookBack) {
    const auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    const OlderRows before = rowsOf(*portfolio);
    int taken = 0;
    for (const QJsonValue each : file.reversals()) {
        const QJsonObject known = each.toObject();
        const LogEntry entry = entryOf(*portfolio, known.value(u"log").toInteger());
        SCOPED_TRACE(QStringLiteral("entry %1 “%2”").arg(entry.id).arg(entry.text).toStdString());
        const auto edit = portfolio->reversalOf(entry);
        EXPECT_EQ(edit ? QString() : QString::fromLatin1(nameOf(edit.error().code)),
                  known.value(u"refused").toString());
        if (!edit)
            continue;
        ++taken;
        const QJsonObject writes = written(*edit);
        EXPECT_TRUE(isSaid(known.value(u"writes"), writes, Digits::Logged))
            << textOf(known.value(u"writes").toObject()) << "\nbecame " << textOf(writes);
        EXPECT_TRUE(isSaid(writes.keys().size(), known.value(u"writes").toObject().keys().size()));
        const auto applied = portfolio->apply(*edit, QStringLiteral("Tester"));
        ASSERT_OK(applied);
        ASSERT_OK(portfolio->apply(applied->reversed(), QStringLiteral("Tester")));
    }
    EXPECT_GT(taken, 10);
    expectRows(before, rowsOf(*portfolio), Digits::Logged);
    expectNoFaults(*portfolio);
}

TEST_P(OlderFiles, GiveTheSameUidsToEveryCopyAndToNoOtherFile) {
    const auto uidsOf = [](const OlderFile& of) {
        // What comes from the clock differs.
        for (const qint64 now = QDateTime::currentMSecsSinceEpoch(); QDateTime::currentMSecsSinceEpoch() == now;)
            QThread::yieldCurrentThread();
        EXPECT_NE(of.open(), nullptr);
        std::map<QString, QString> uids;
        auto connection = storage::Connection::open(of.path(), storage::Connection::Mode::Frozen);
        EXPECT_TRUE(connection.has_value());
        QStringList tables;
        EXPECT_TRUE((*connection)
                        ->each(QStringLiteral("SELECT m.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS "
                                              "c WHERE m.type = 'table' AND c.name = 'uid' AND m.name <> 'change_log'"),
                               {}, [&](const QSqlQuery& row) { tables.append(row.value(0).toString()); })
                        .has_value());
        for (const QString& table : std::as_const(tables))
            EXPECT_TRUE((*connection)
                            ->each(QStringLiteral("SELECT id, hex(uid) FROM \"%1\"").arg(table), {},
                                   [&](const QSqlQuery& row) {
                                       EXPECT_EQ(row.value(1).toString().size(), 32);
                                       uids.emplace(table + u' ' + row.value(0).toString(), row.value(1).toString());
                                   })
                            .has_value());
        return uids;
    };
    const auto mine = uidsOf(file);
    EXPECT_GT(mine.size(), 100U);
    EXPECT_EQ(mine, uidsOf(OlderFile(GetParam())));
    // What the program brings along itself is the same everywhere.
    const auto others = uidsOf(OlderFile(GetParam() % 3 + 1));
    std::set<QString> taken;
    for (const auto& [row, uid] : others)
        taken.insert(uid);
    static const QStringList brought{QStringLiteral("unit"),  QStringLiteral("measure"),
                                     QStringLiteral("kind"),  QStringLiteral("kind_place"),
                                     QStringLiteral("stage"), QStringLiteral("link_kind")};
    for (const auto& [row, uid] : mine)
        EXPECT_TRUE(brought.contains(row.section(u' ', 0, 0)) || !taken.contains(uid)) << row.toStdString();
}

TEST_P(OlderFiles, CountTheVersionsOfTheirRowsFromOne) {
    auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    const auto raw = [&](const QString& sql) {
        return storage::Connection::open(file.path(), storage::Connection::Mode::ReadOnly).value()->value(sql).value();
    };
    for (const char* table : {"node", "indicator", "source", "observation", "scenario", "target", "cell_terms", "story",
                              "slide", "portfolio"})
        EXPECT_EQ(raw(QStringLiteral("SELECT count(*) FROM %1 WHERE version <> 1").arg(QLatin1String(table))).toInt(),
                  0)
            << table;
    const Node root = portfolio->node(NodeId{1}).value();
    EXPECT_FALSE(root.mark.uid.isNull());
    Node after = root;
    after.name.en = QStringLiteral("Renamed");
    Edit edit{QStringLiteral("Rename"), {}, {}, {{root, after}}, {}};
    ASSERT_OK(portfolio->apply(edit, QStringLiteral("Tester")));
    EXPECT_EQ(portfolio->node(NodeId{1}).value().mark.version, 2);
}

TEST_P(OlderFiles, CanBeEditedOnAndTheEditsUndone) {
    OlderRows before;
    {
        auto opened = Session::open(file.path(), QStringLiteral("Tester"));
        ASSERT_OK(opened);
        Session& session = **opened;
        before = rowsOf(session.portfolio());
        const NodeId software = session.find(QStringLiteral("software")).value();
        const NodeId electronics = session.find(QStringLiteral("electronics")).value();
        const IndicatorId value = session.figures().indicator(u"industrial-added-value")->id;
        ASSERT_OK(test::forkScenario(session, session.scenario().id, {QStringLiteral("Of today"), {}}));
        ASSERT_OK(test::setTarget(session, {electronics, value, 2028}, 0.1 + 0.2));
        ASSERT_OK(test::setTarget(session, {electronics, value, 2024}, std::nullopt));
        CellTerms locked;
        locked.note = QStringLiteral("note");
        ASSERT_OK(test::setTerms(session, {{{software, value, 2026}, locked}}, QStringLiteral("Note")));
        ASSERT_OK(test::setAssumption(session, electronics, value, 2023, 99.5));
        ASSERT_OK(test::renameNode(session, software, {QStringLiteral("Soft"), QStringLiteral("软")}));
        ASSERT_OK(test::moveNode(session, session.find(QStringLiteral("motors")).value(), software, 0));
        ASSERT_OK(test::addNode(session, software, 0, NodeKind::FocusArea, {QStringLiteral("New"), {}}));
        ASSERT_OK(test::removeNode(session, electronics));
        ASSERT_OK(test::addStory(session, {QStringLiteral("Story"), {}}, {Slide{}}));
        expectNoFaults(session.portfolio());
        int steps = 0;
        while (session.undoStack()->canUndo()) {
            session.undoStack()->undo();
            ++steps;
        }
        EXPECT_GE(steps, 9);
    }
    const auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    EXPECT_EQ(portfolio->backup(), QString()) << "brought up to date once";
    expectRows(before, rowsOf(*portfolio));
    expectNoFaults(*portfolio);
}

TEST_P(OlderFiles, KeepWhatLiesBeyondTheLimitsAndTellOfIt) {
    const QString many = QString(20'000, u'字');
    {
        auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadWrite);
        ASSERT_OK(connection);
        for (const QString& sql : {QStringLiteral("UPDATE observation SET value = 9e999 WHERE id = 1"),
                                   QStringLiteral("UPDATE observation SET year = 99999, value = 1e300 WHERE id = 2"),
                                   QStringLiteral("UPDATE node SET description_zh = '%1' WHERE id = 2").arg(many)})
            ASSERT_OK((*connection)->execute(sql));
    }
    const auto portfolio = file.open();
    ASSERT_NE(portfolio, nullptr);
    auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadOnly);
    ASSERT_OK(connection);
    const auto raw = [&](const char* sql) { return (*connection)->value(QLatin1String(sql)).value(); };
    EXPECT_TRUE(std::isinf(raw("SELECT value FROM observation WHERE id = 1").toDouble()));
    EXPECT_EQ(raw("SELECT value FROM observation WHERE id = 2").toDouble(), 1e300);
    EXPECT_EQ(raw("SELECT year FROM observation WHERE id = 2").toInt(), 99999);
    EXPECT_EQ(raw("SELECT description_zh FROM node WHERE id = 2").toString(), many);
    const auto found = portfolio->check();
    ASSERT_OK(found);
    EXPECT_GE(found->size(), 3) << found->join(u'\n').toStdString();
}

TEST_P(OlderFiles, KeepTheViewsOfOthers) {
    {
        auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadWrite);
        ASSERT_OK((*connection)->execute(QStringLiteral("CREATE VIEW report AS SELECT name_en FROM node")));
    }
    ASSERT_NE(file.open(), nullptr);
    auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadOnly);
    EXPECT_GT((*connection)->value(QStringLiteral("SELECT count(*) FROM report")).value().toInt(), 0);
}

TEST_P(OlderFiles, WithATableOfOthersWhereOursWouldBeAreRefusedNamingIt) {
    {
        auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadWrite);
        ASSERT_OK((*connection)->execute(QStringLiteral("CREATE TABLE Tag (name TEXT)")));
    }
    for (int again = 0; again < 2; ++again) {
        const auto refused = Portfolio::open(file.path());
        ASSERT_EQ(refusal(refused), ErrorCode::Unsupported);
        EXPECT_THAT(refused.error().sentence.toStdString(), testing::HasSubstr("“tag”"));
    }
    EXPECT_EQ(file.files(), QStringList{QStringLiteral("plan.atlas")}) << "no backup of what did not change";
    auto connection = storage::Connection::open(file.path(), storage::Connection::Mode::ReadOnly);
    EXPECT_EQ((*connection)->value(QStringLiteral("PRAGMA user_version")).value().toInt(), file.format());
}

TEST_P(OlderFiles, ThatMayNotBeWrittenAreRefusedInWordsThatHelp) {
    const QByteArray before = fileBytes(file.path());
    const auto refused = Portfolio::open(file.path(), Portfolio::Access::ReadOnly);
    ASSERT_EQ(refusal(refused), ErrorCode::ReadOnly);
    EXPECT_THAT(refused.error().sentence.toStdString(), testing::HasSubstr("Open it once"));
    EXPECT_EQ(fileBytes(file.path()), before);
    EXPECT_EQ(file.files(), QStringList{QStringLiteral("plan.atlas")});
}

INSTANTIATE_TEST_SUITE_P(Format, OlderFiles, testing::Range(1, newestFormat));
