// SPDX-License-Identifier: Apache-2.0
// What was: the change log read backwards. The state of a row at a moment is what stands as "before" in the first of
// its log rows after that moment, or where there is none the row as it is.
#include "storage/portfolio_data.h"

#include <QJsonDocument>

#include <map>
#include <tuple>

namespace atlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

QJsonObject object(const QString& json) { return QJsonDocument::fromJson(json.toUtf8()).object(); }

/// The rows that a stretch of the log is about, each with the state before its first change and after its last.
struct Stretch {
    struct Row {
        ScenarioId scenario;
        TargetCell cell;
        qint64 id = 0;
        QJsonObject before, after; ///< empty: it was not there
    };
    using Key = std::tuple<QString, qint64, ScenarioId, TargetCell>;
    std::map<Key, Row> rows;

    void add(const LogEntry& entry) { // in the order of the log
        const bool hasId = entry.row > 0;
        Row row{entry.scenario, {entry.node, entry.indicator, entry.year}, entry.row, object(entry.before), {}};
        const Key key{entry.table, entry.row, hasId ? ScenarioId{} : row.scenario, hasId ? TargetCell{} : row.cell};
        const auto place = rows.try_emplace(key, std::move(row)).first;
        place->second.after = object(entry.after);
    }
};

template <class Value>
std::optional<Value> valueOf(const QJsonObject& row) {
    if (row.isEmpty())
        return {};
    Value value;
    storage::read(row, value);
    return value;
}

std::optional<CellTerms> termsOf(const QJsonObject& row) {
    auto read = valueOf<std::pair<TargetCell, CellTerms>>(row);
    return read ? std::optional(read->second) : std::nullopt;
}

bool isSameRow(const Target& a, const Target& b) { return isSame(a, b); }
bool isSameRow(const CellTerms& a, const CellTerms& b) { return isSame(a, b); }
bool isSameRow(const Node& a, const Node& b) { return a == b; }
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

/// Nodes and scenarios are never deleted: one that was not there yet is taken out.
Node gone(Node node) {
    node.removed = true;
    return node;
}
Scenario gone(Scenario scenario) {
    scenario.state = ScenarioState::Removed;
    return scenario;
}

} // namespace

Result<PlanCells> Portfolio::planCells(ScenarioId scenario) const {
    PlanCells cells;
    const auto set = targets(scenario);
    if (!set)
        return failure(set.error());
    const auto beside = terms(scenario);
    if (!beside)
        return failure(beside.error());
    for (const Target& target : *set)
        cells[target.cell].target = target;
    for (const auto& [cell, said] : *beside)
        cells[cell].terms = said;
    return cells;
}

Result<PlanCells> Portfolio::planCellsAt(ScenarioId scenario, qint64 logId) const {
    auto cells = planCells(scenario);
    if (!cells)
        return failure(cells.error());
    const auto stretch =
        d->stretchAfter(logId, {{"scenario", scenario.value}}, QStringLiteral(" AND scenario = :scenario"));
    if (!stretch)
        return failure(stretch.error());
    for (const LogEntry& entry : *stretch) { // newest first: the oldest has the last word
        PlanCell& cell = (*cells)[{entry.node, entry.indicator, entry.year}];
        if (entry.table == QLatin1String("target"))
            cell.target = valueOf<Target>(object(entry.before));
        else if (entry.table == QLatin1String("cell_terms"))
            cell.terms = termsOf(object(entry.before));
    }
    cells->removeIf([](const auto& each) { return each.value().isEmpty(); });
    return cells;
}

Result<qint64> Portfolio::madeAt(ScenarioId scenario) const {
    const auto last = d->connection->value(
        QStringLiteral("SELECT max(max(made.id), ifnull(max(others.id), 0)) FROM change_log AS made "
                       "LEFT JOIN change_log AS others ON others.step = made.step "
                       "WHERE made.table_name = 'scenario' AND made.scenario = :scenario AND made.before IS NULL"),
        {{"scenario", scenario.value}});
    if (!last)
        return failure(last.error());
    return last->toLongLong();
}

Result<QVector<LogEntry>> Portfolio::Data::stretchAfter(qint64 logId, const storage::Cells& binds,
                                                        const QString& condition) const {
    QVector<LogEntry> rows;
    auto done = connection->each(
        QStringLiteral("SELECT id, table_name, row_id, scenario, node, indicator, year, ifnull(before, ''), "
                       "ifnull(after, '') FROM change_log WHERE id > :after%1 ORDER BY id DESC")
            .arg(condition),
        storage::Cells{{"after", logId}} + binds, [&](const QSqlQuery& row) {
            LogEntry entry;
            entry.id = row.value(0).toLongLong();
            entry.table = row.value(1).toString();
            entry.row = row.value(2).toLongLong();
            entry.scenario = ScenarioId{row.value(3).toLongLong()};
            entry.node = NodeId{row.value(4).toLongLong()};
            entry.indicator = IndicatorId{row.value(5).toLongLong()};
            entry.year = row.value(6).toInt();
            entry.before = row.value(7).toString();
            entry.after = row.value(8).toString();
            rows.append(entry);
        });
    if (!done)
        return failure(done.error());
    return rows;
}

namespace {

/// Turns a stretch round, row by row.
class Reversal {
public:
    Reversal(const Portfolio& portfolio, bool mustBeUnchanged)
        : m_portfolio(portfolio), m_mustBeUnchanged(mustBeUnchanged) {}

    Result<Edit> of(const Stretch& stretch) {
        const auto scenarios = m_portfolio.scenarios();
        if (!scenarios)
            return failure(scenarios.error());
        for (const Scenario& each : *scenarios)
            m_scenarios.insert(each.id, each);
        for (const auto& [key, row] : stretch.rows)
            if (auto added = add(std::get<QString>(key), row); !added)
                return failure(added.error());
        return m_edit;
    }

private:
    Result<void> add(const QString& table, const Stretch::Row& row) {
        if (table == QLatin1String("target")) {
            const auto now = m_portfolio.target(row.scenario, row.cell);
            if (!now)
                return failure(now.error());
            return take(*now, valueOf<Target>(row.before), valueOf<Target>(row.after), [&](const auto& after) {
                m_edit.targets.append({row.scenario, row.cell, *now, after});
            });
        }
        if (table == QLatin1String("cell_terms")) {
            const auto now = m_portfolio.terms(row.scenario, row.cell);
            if (!now)
                return failure(now.error());
            return take(*now, termsOf(row.before), termsOf(row.after), [&](const auto& after) {
                m_edit.terms.append({row.scenario, row.cell, *now, after});
            });
        }
        if (table == QLatin1String("observation")) {
            const auto all = m_portfolio.observations(row.cell.node);
            if (!all)
                return failure(all.error());
            std::optional<Observation> now;
            for (const Observation& each : *all)
                if (each.id.value == row.id)
                    now = each;
            return take(now, valueOf<Observation>(row.before), valueOf<Observation>(row.after), [&](const auto& after) {
                m_edit.observations.append({now, after});
            });
        }
        if (table == QLatin1String("node")) {
            const auto now = m_portfolio.node(NodeId{row.id});
            if (!now)
                return failure(now.error());
            return take(std::optional(*now), std::optional(valueOf<Node>(row.before).value_or(gone(*now))),
                        valueOf<Node>(row.after), [&](const auto& after) {
                            m_edit.nodes.append({*now, *after});
                        });
        }
        if (table == QLatin1String("scenario")) {
            const Scenario now = m_scenarios.value(ScenarioId{row.id});
            return take(std::optional(now), std::optional(valueOf<Scenario>(row.before).value_or(gone(now))),
                        valueOf<Scenario>(row.after), [&](const auto& after) {
                            m_edit.scenarios.append({now, *after});
                        });
        }
        return {};
    }

    template <class Value>
    Result<void> take(const std::optional<Value>& now, const std::optional<Value>& before,
                      const std::optional<Value>& after, const auto& append) {
        if (m_mustBeUnchanged && !isSameRow(now, after))
            return failure(ErrorCode::Conflict,
                           Words::tr("This was changed again later. Take back the later change first, or go back to a "
                                     "moment before this one."));
        if (!isSameRow(now, before))
            append(before);
        return {};
    }

    const Portfolio& m_portfolio;
    bool m_mustBeUnchanged;
    QHash<ScenarioId, Scenario> m_scenarios;
    Edit m_edit;
};

Result<Edit> reversed(const Portfolio& portfolio, const QVector<LogEntry>& newestFirst, bool mustBeUnchanged) {
    Stretch stretch;
    for (auto entry = newestFirst.crbegin(); entry != newestFirst.crend(); ++entry)
        stretch.add(*entry);
    return Reversal(portfolio, mustBeUnchanged).of(stretch);
}

} // namespace

Result<Edit> Portfolio::reversalOf(const LogEntry& entry) const {
    const auto rows = entry.step.isValid()
                          ? d->stretchAfter(0, {{"step", entry.step.value}}, QStringLiteral(" AND step = :step"))
                          : d->stretchAfter(entry.id - 1, {{"last", entry.id}}, QStringLiteral(" AND id <= :last"));
    if (!rows)
        return failure(rows.error());
    auto edit = reversed(*this, *rows, true);
    if (edit && edit->isEmpty())
        return failure(ErrorCode::Unsupported, Words::tr("There is nothing of this change that could be taken back."));
    return edit;
}

Result<Edit> Portfolio::backTo(qint64 logId) const {
    const auto rows = d->stretchAfter(logId, {}, {});
    if (!rows)
        return failure(rows.error());
    return reversed(*this, *rows, false);
}

} // namespace atlas
