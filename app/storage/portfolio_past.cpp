// SPDX-License-Identifier: Apache-2.0
// What was: the change log read backwards. The state of a row at a moment is what stands as "before" in the first of
// its log rows after that moment, or where there is none the row as it is.
#include "storage/portfolio_data.h"
#include "storage/row_history.h"

#include <algorithm>
#include <map>

namespace atlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// The rows that a stretch of the log is about, each with the state before its first change and after its last.
struct Stretch {
    struct Row {
        ScenarioId scenario;
        TargetCell cell;
        qint64 id = 0;
        QJsonObject before, after; ///< empty: it was not there
    };
    std::map<storage::RowHistory::Key, Row> rows;

    /// Of entries from newer to older.
    void add(const LogEntry& entry, const storage::RowStates& states) {
        const auto [place, isNewest] = rows.try_emplace(storage::RowHistory::keyOf(entry));
        Row& row = place->second;
        if (isNewest) {
            row.scenario = entry.scenario;
            row.cell = {entry.node, entry.indicator, entry.year}; // where it is now
            row.id = entry.row;
            row.after = states.after;
        }
        row.before = states.before;
    }
};

template <class Value>
std::optional<Value> valueOf(const QJsonObject& row) {
    return row.isEmpty() ? std::nullopt : std::optional(storage::fromLog<Value>(row));
}

std::optional<Target> targetOf(const QJsonObject& row) {
    const auto read = valueOf<storage::TargetRow>(row);
    return read ? std::optional(read->target) : std::nullopt;
}

std::optional<CellTerms> termsOf(const QJsonObject& row) {
    const auto read = valueOf<storage::TermsRow>(row);
    return read ? std::optional(read->terms) : std::nullopt;
}

template <class Value>
bool isSameRow(const Value& a, const Value& b) {
    return a == b;
}
bool isSameRow(const Target& a, const Target& b) { return isSame(a, b); }
bool isSameRow(const CellTerms& a, const CellTerms& b) { return isSame(a, b); }
bool isSameRow(const Slide& a, const Slide& b) {
    Slide rounded = b;
    if (a.slider && b.slider && isSame(a.slider->lowest, b.slider->lowest) &&
        isSame(a.slider->highest, b.slider->highest)) {
        rounded.slider->lowest = a.slider->lowest;
        rounded.slider->highest = a.slider->highest;
    }
    return a == rounded;
}
bool isSameRow(const Scenario& a, const Scenario& b) {
    Scenario rounded = b;
    rounded.correlation = a.correlation;
    return isSame(a.correlation, b.correlation) && a == rounded;
}
bool isSameRow(const Observation& a, const Observation& b) {
    Observation rounded = b;
    rounded.value = a.value;
    return isSame(a.value, b.value) && a == rounded;
}

template <class Value>
bool isSameRow(const std::optional<Value>& a, const std::optional<Value>& b) {
    return a.has_value() == b.has_value() && (!a || isSameRow(*a, *b));
}

/// Nodes, stories, slides and scenarios are never deleted: one that was not there yet is taken out.
template <class Value>
Value gone(Value value) {
    value.removed = true;
    return value;
}
Scenario gone(Scenario scenario) {
    scenario.state = ScenarioState::Removed;
    return scenario;
}

} // namespace

Result<PlanCells> Portfolio::planCells(ScenarioId scenario) const {
    PlanCells cells;
    TRY(const auto set, targets(scenario));
    TRY(const auto noted, terms(scenario));
    for (const Target& target : set)
        cells[target.cell].target = target;
    for (const auto& [cell, each] : noted)
        cells[cell].terms = each;
    return cells;
}

Result<PlanCells> Portfolio::planCellsAt(ScenarioId scenario, qint64 logId) const {
    TRY(auto cells, planCells(scenario));
    const auto stretch = d->stretchAfter(logId, {.scenario = scenario});
    if (!stretch)
        return failure(stretch.error());
    storage::RowHistory history(*d->connection);
    for (const LogEntry& entry : *stretch) { // newest first: the oldest has the last word
        const bool isTarget = entry.table == QLatin1String("target");
        if (!isTarget && entry.table != QLatin1String("cell_terms"))
            continue;
        TRY(const auto states, history.around(entry));
        PlanCell& cell = cells[{entry.node, entry.indicator, entry.year}];
        if (isTarget)
            cell.target = targetOf(states.before);
        else
            cell.terms = termsOf(states.before);
    }
    cells.removeIf([](const auto& each) { return each.value().isEmpty(); });
    return cells;
}

Result<qint64> Portfolio::madeAt(ScenarioId scenario) const {
    const auto last = d->connection->value(
        QStringLiteral("SELECT max(max(made.id), ifnull(max(others.id), 0)) FROM change_log AS made "
                       "LEFT JOIN change_log AS others ON others.step = made.step "
                       "WHERE made.table_name = 'scenario' AND made.before IS NULL AND (made.scenario = :scenario OR "
                       ":scenario BETWEEN made.row_id AND made.last_id)"),
        {{"scenario", scenario.value}});
    if (!last)
        return failure(last.error());
    return last->toLongLong();
}

Result<QVector<LogEntry>> Portfolio::Data::stretchAfter(qint64 logId, const Which& which) const {
    QString condition;
    storage::Cells binds{{"after", logId}};
    if (which.step.isValid()) {
        condition += QStringLiteral(" AND step = :step");
        binds.append({"step", which.step.value});
    }
    if (which.last > 0) {
        condition += QStringLiteral(" AND id <= :last");
        binds.append({"last", which.last});
    }
    if (which.scenario.isValid()) {
        condition += QStringLiteral(" AND (scenario = :scenario OR last_id IS NOT NULL)");
        binds.append({"scenario", which.scenario.value});
    }
    QVector<LogEntry> rows;
    auto done = connection->each(
        QStringLiteral("SELECT id, table_name, row_id, scenario, node, indicator, year, ifnull(before, ''), "
                       "op, ifnull(last_id, 0) FROM change_log WHERE id > :after%1 ORDER BY id DESC")
            .arg(condition),
        binds, [&](const QSqlQuery& row) {
            LogEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.table = row.value(1).toString();
            entry.row = row.value(2).toLongLong();
            entry.scenario = ScenarioId{row.value(3).toLongLong()};
            entry.node = NodeId{row.value(4).toLongLong()};
            entry.indicator = IndicatorId{row.value(5).toLongLong()};
            entry.year = storage::wholeNumber(row.value(6).toLongLong());
            entry.before = row.value(7).toString();
            entry.op = row.value(8).toString();
            entry.lastRow = row.value(9).toLongLong();
            rows.append(entry);
        });
    if (!done)
        return failure(done.error());
    if (std::none_of(rows.cbegin(), rows.cend(), [](const LogEntry& entry) { return entry.isRange(); }))
        return rows;
    QVector<LogEntry> each;
    for (const LogEntry& entry : std::as_const(rows)) {
        if (!entry.isRange()) {
            each.append(entry);
        } else if (auto expanded = expandRange(entry, which.scenario, each); !expanded) {
            return failure(expanded.error());
        }
    }
    return each;
}

Result<void> Portfolio::Data::expandRange(const LogEntry& range, ScenarioId scenario, QVector<LogEntry>& rows) const {
    const storage::TableShape* table = storage::loggedTable(range.table);
    if (table == nullptr)
        return {};
    const auto column = [](const char* name) { return QString::fromLatin1(name != nullptr ? name : "NULL"); };
    if (scenario.isValid() && table->about.scenario == nullptr)
        return {};
    return connection->each(
        // Also those that another program has deleted since.
        QStringLiteral(
            "SELECT id, %1, %2, %3, %4 FROM %5 WHERE id BETWEEN :first AND :last%6 UNION ALL SELECT row_id, "
            "scenario, node, indicator, year FROM change_log WHERE table_name = '%5' AND op = 'd' AND row_id "
            "BETWEEN :first AND :last%7 ORDER BY 1 DESC")
            .arg(column(table->about.scenario), column(table->about.node), column(table->about.indicator),
                 column(table->about.year), range.table,
                 scenario.isValid()
                     ? QStringLiteral(" AND %1 = %2").arg(column(table->about.scenario)).arg(scenario.value)
                     : QString(),
                 scenario.isValid() ? QStringLiteral(" AND scenario = %1").arg(scenario.value) : QString()),
        {{"first", range.row}, {"last", range.lastRow}}, [&](const QSqlQuery& row) {
            LogEntry entry = range;
            entry.row = row.value(0).toLongLong();
            entry.lastRow = 0;
            entry.scenario = ScenarioId{row.value(1).toLongLong()};
            entry.node = NodeId{row.value(2).toLongLong()};
            entry.indicator = IndicatorId{row.value(3).toLongLong()};
            entry.year = storage::wholeNumber(row.value(4).toLongLong());
            rows.append(entry);
        });
}

namespace {

/// Turns a stretch round, row by row.
class Reversal {
public:
    /// `ofOneStep`: refused where a row was changed again later, or the step can't be taken back whole.
    Reversal(const Portfolio& portfolio, bool ofOneStep) : m_portfolio(portfolio), m_ofOneStep(ofOneStep) {}

    Result<Edit> of(const Stretch& stretch) {
        TRY(const auto scenarios, m_portfolio.scenarios());
        for (const Scenario& each : scenarios)
            m_scenarios.insert(each.id, {each, each});
        for (const auto& [key, row] : stretch.rows)
            if (std::get<QString>(key) == QLatin1String("scenario"))
                if (auto& each = m_scenarios[ScenarioId{row.id}]; each.now.id.isValid())
                    each.then = valueOf<Scenario>(row.before).value_or(gone(each.now));
        for (const auto& [key, row] : stretch.rows)
            TRY(add(std::get<QString>(key), row));
        TRY(checkWhole());
        // What takes the place of a figure comes after that figure has gone: there is one of a node, indicator and
        // period.
        std::stable_partition(m_edit.observations.begin(), m_edit.observations.end(),
                              [](const ObservationChange& change) { return !change.after; });
        return m_edit;
    }

private:
    struct Scenarios {
        Scenario now, then;
    };

    Result<void> add(const QString& table, const Stretch::Row& row) {
        if (table == QLatin1String("target")) {
            TRY(const auto now, m_portfolio.target(row.scenario, row.cell));
            return takeCell(row.scenario, now, targetOf(row.before), targetOf(row.after), [&](const auto& after) {
                m_edit.targets.append({row.scenario, row.cell, now, after});
            });
        }
        if (table == QLatin1String("cell_terms")) {
            TRY(const auto now, m_portfolio.terms(row.scenario, row.cell));
            return takeCell(row.scenario, now, termsOf(row.before), termsOf(row.after), [&](const auto& after) {
                m_edit.terms.append({row.scenario, row.cell, now, after});
            });
        }
        if (table == QLatin1String("observation")) {
            const auto now = m_portfolio.row<Observation>(ObservationId{row.id});
            if (!now)
                return failure(now.error());
            return take(*now, valueOf<Observation>(row.before), valueOf<Observation>(row.after),
                        [&](const auto& after) {
                            m_edit.observations.append({*now, after});
                        });
        }
        if (table == QLatin1String("node"))
            return addNode(row);
        if (table == QLatin1String("story"))
            return addMarked(row, m_edit.stories);
        if (table == QLatin1String("slide"))
            return addMarked(row, m_edit.slides);
        if (table == QLatin1String("scenario")) {
            const Scenarios both = m_scenarios.value(ScenarioId{row.id});
            return take(std::optional(both.now), std::optional(both.then), valueOf<Scenario>(row.after),
                        [&](const auto& after) {
                            m_edit.scenarios.append({both.now, *after});
                        });
        }
        // Indicators and sources stay, so a step that brought some would be taken back by half.
        std::optional<Result<void>> added;
        m_edit.others.forEach([&]<class Row>(QVector<RowChange<Row>>& changes) {
            if constexpr (!std::is_same_v<Row, Source> && !std::is_same_v<Row, Indicator> &&
                          !std::is_same_v<Row, Profile>)
                if (table == storage::tableName<Row>())
                    added = addMarked(row, changes);
        });
        if (added)
            return *added;
        return m_ofOneStep ? nothingToTakeBack() : Result<void>{};
    }

    Result<void> addNode(const Stretch::Row& row) {
        const auto now = m_portfolio.node(NodeId{row.id});
        if (!now && now.error().code == ErrorCode::NotFound && !m_ofOneStep)
            return {}; // another program took it out for good
        if (!now)
            return failure(now.error());
        const auto before = valueOf<Node>(row.before);
        if (!now->parent.isValid() && (!before || before->removed))
            return failure(ErrorCode::Unsupported,
                           Words::tr("This is how the portfolio began: there is nothing before it to go back to."));
        if (!before)
            m_made.append(*now);
        return take(std::optional(*now), std::optional(before.value_or(gone(*now))), valueOf<Node>(row.after),
                    [&](const auto& after) {
                        m_edit.nodes.append({*now, *after});
                    });
    }

    /// A row that is marked and not deleted.
    template <class Value>
    Result<void> addMarked(const Stretch::Row& row, QVector<RowChange<Value>>& changes) {
        const auto now = m_portfolio.row<Value>(decltype(Value::id){row.id});
        if (!now)
            return failure(now.error());
        if (!*now)
            return m_ofOneStep ? nothingToTakeBack() : Result<void>{};
        return take(*now, std::optional(valueOf<Value>(row.before).value_or(gone(**now))), valueOf<Value>(row.after),
                    [&](const auto& after) {
                        changes.append({*now, *after});
                    });
    }

    template <class Value>
    Result<void> take(const std::optional<Value>& now, const std::optional<Value>& before,
                      const std::optional<Value>& after, const auto& append) {
        if (m_ofOneStep && !isSameRow(now, after))
            return failure(ErrorCode::Conflict,
                           Words::tr("This was changed again later. Take back the later change first, or go back to a "
                                     "moment before this one."));
        if (!isSameRow(now, before))
            append(before);
        return {};
    }

    /// What a scenario says of a cell.
    template <class Value>
    Result<void> takeCell(ScenarioId id, const std::optional<Value>& now, const std::optional<Value>& before,
                          const std::optional<Value>& after, const auto& append) {
        const Scenarios scenario = m_scenarios.value(id);
        const bool isGone = scenario.then.state == ScenarioState::Removed;
        const bool isKept = scenario.now.isProtected && scenario.then.isProtected;
        if (m_ofOneStep && isGone && scenario.now.state == ScenarioState::Removed)
            return failure(ErrorCode::Conflict, Words::tr("The scenario of this change was deleted since. Take back "
                                                          "that first."));
        if (m_ofOneStep && isKept)
            return failure(ErrorCode::Protected,
                           Words::tr("These targets are protected. Continue in a working copy of the scenario."));
        // A scenario that goes takes its cells along as they are; a protected one stays as it is.
        return take(now, before, after, [&](const std::optional<Value>& value) {
            if (!isGone && !isKept)
                append(value);
        });
    }

    /// A place that one step made must not take along what was put under it later.
    Result<void> checkWhole() const {
        if (!m_ofOneStep)
            return {};
        QHash<NodeId, Node> changed;
        for (const NodeChange& change : m_edit.nodes)
            changed.insert(change.after.id, change.after);
        for (const Node& made : m_made) {
            if (made.removed)
                continue;
            bool isEmpty = true;
            auto read = m_portfolio.forEachNodeUnder(made.id, [&](const NodeRow& row) {
                const bool leaves =
                    changed.contains(row.id) && (changed[row.id].removed || changed[row.id].parent != made.id);
                isEmpty = isEmpty && (row.parent != made.id || leaves);
            });
            if (!read)
                return read;
            if (!isEmpty)
                return failure(ErrorCode::Conflict, Words::tr("Other places were put under “%1” later. Move or delete "
                                                              "them first.")
                                                        .arg(made.name.en.isEmpty() ? made.name.zh : made.name.en));
        }
        return {};
    }

    static Result<void> nothingToTakeBack() {
        return failure(ErrorCode::Unsupported, Words::tr("There is nothing of this change that could be taken back."));
    }

    const Portfolio& m_portfolio;
    bool m_ofOneStep;
    QHash<ScenarioId, Scenarios> m_scenarios;
    QVector<Node> m_made; ///< places that were not there before
    Edit m_edit;
};

} // namespace

Result<Edit> Portfolio::Data::reversed(const Portfolio& portfolio, const QVector<LogEntry>& newestFirst,
                                       bool ofOneStep) const {
    Stretch stretch;
    storage::RowHistory history(*connection);
    for (const LogEntry& entry : newestFirst) {
        TRY(const auto states, history.around(entry));
        stretch.add(entry, states);
    }
    return Reversal(portfolio, ofOneStep).of(stretch);
}

Result<Edit> Portfolio::reversalOf(const LogEntry& entry) const {
    const auto rows = entry.step.isValid() ? d->stretchAfter(0, {.step = entry.step})
                                           : d->stretchAfter(entry.id - 1, {.last = entry.id});
    if (!rows)
        return failure(rows.error());
    auto edit = d->reversed(*this, *rows, true);
    if (edit && edit->isEmpty())
        return failure(ErrorCode::Unsupported, Words::tr("There is nothing of this change that could be taken back."));
    if (edit && entry.step.isValid()) {
        const auto step = d->connection->value(QStringLiteral("SELECT uid FROM edit_step WHERE id = :id"),
                                               {{"id", entry.step.value}});
        if (!step)
            return failure(step.error());
        edit->takesBack = storage::Codec<Uid>::fromCell(*step);
    }
    return edit;
}

Result<Edit> Portfolio::backTo(qint64 logId) const {
    const auto end = d->connection->value(
        QStringLiteral("SELECT max(mates.id) FROM change_log AS asked JOIN change_log AS mates ON mates.step = "
                       "asked.step WHERE asked.id = :id"),
        {{"id", logId}});
    if (!end)
        return failure(end.error());
    const auto rows = d->stretchAfter(std::max(logId, end->toLongLong()), {});
    if (!rows)
        return failure(rows.error());
    return d->reversed(*this, *rows, false);
}

} // namespace atlas
