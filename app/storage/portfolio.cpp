// SPDX-License-Identifier: Apache-2.0
#include "storage/portfolio_data.h"

#include "storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

namespace atlas {

using storage::Connection;

namespace {

const QString nodeColumns = QStringLiteral("id, ") + storage::columnList(storage::cells(Node{}));

/// Reads the schema and a row of each large table: what is damaged at its root is told here and not in the middle of a
/// meeting.
Result<void> readRoots(Connection& connection) {
    for (const char* table : {"node", "target", "observation", "change_log"})
        if (auto row = connection.value(
                QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1)").arg(QString::fromLatin1(table)));
            !row)
            return failure(row.error());
    return {};
}

} // namespace

Portfolio::Portfolio(std::unique_ptr<Data> data) : d(std::move(data)) {}
Portfolio::~Portfolio() = default;

Result<std::unique_ptr<Portfolio>> Portfolio::create(const QString& path) {
    // Taking the name first, and only if nobody has it, so that nothing is ever overwritten.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        if (QFileInfo::exists(path))
            return failure(
                ErrorCode::Invalid,
                Data::Words::tr("%1 is there already. It was left as it is; choose another name.").arg(path));
        return failure(
            ErrorCode::Io,
            Data::Words::tr("%1 can't be made. Check that the folder is there and that you may write in it.").arg(path),
            file.errorString());
    }
    file.close();
    const auto giveUp = [&](const Error& error) {
        for (const char* ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1String(ending));
        return failure(error);
    };
    {
        auto connection = Connection::open(path, Connection::Mode::ReadWrite);
        if (!connection)
            return giveUp(connection.error());
        if (auto named = (*connection)->execute(QStringLiteral("PRAGMA application_id=%1").arg(storage::applicationId));
            !named)
            return giveUp(named.error());
        const auto migrations = storage::bundledMigrations();
        if (!migrations)
            return giveUp(migrations.error());
        if (auto migrated = storage::migrate(**connection, 0, *migrations); !migrated)
            return giveUp(migrated.error());
    }
    auto opened = open(path);
    return opened ? std::move(opened) : giveUp(opened.error());
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString& path, Access access) {
    const auto migrations = storage::bundledMigrations();
    if (!migrations)
        return failure(migrations.error());
    const auto version = storage::versionOfFile(path, static_cast<int>(migrations->size()));
    if (!version)
        return failure(version.error());
    auto data = std::make_unique<Data>();
    data->path = QFileInfo(path).absoluteFilePath();
    data->readOnly = access == Access::ReadOnly || !QFileInfo(path).isWritable();
    // While nobody has the file open it is first looked at frozen, so that a damaged one is refused before SQLite puts
    // anything beside it.
    if (!QFileInfo::exists(data->path + QStringLiteral("-wal"))) {
        auto frozen = Connection::open(data->path, Connection::Mode::Frozen);
        if (!frozen)
            return failure(frozen.error());
        if (auto sound = readRoots(**frozen); !sound)
            return failure(sound.error());
        if (data->readOnly)
            data->connection = std::move(*frozen);
    }
    if (data->connection == nullptr) {
        auto connection =
            Connection::open(data->path, data->readOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
        if (!connection)
            return failure(connection.error());
        data->connection = std::move(*connection);
    }
    if (*version < migrations->size() && !data->readOnly)
        if (auto migrated = storage::backUpAndMigrate(*data->connection, data->path, *version, *migrations); !migrated)
            return failure(migrated.error());
    if (auto sound = readRoots(*data->connection); !sound)
        return failure(sound.error());
    if (auto known = data->rememberPlaceInLog(); !known)
        return failure(known.error());
    return std::unique_ptr<Portfolio>(new Portfolio(std::move(data)));
}

QString Portfolio::path() const { return d->path; }
bool Portfolio::isReadOnly() const { return d->readOnly; }

Result<QVector<Indicator>> Portfolio::indicators() const {
    return d->all<Indicator>(QStringLiteral("SELECT id, %1 FROM indicator ORDER BY position, id")
                                 .arg(storage::columnList(storage::cells(Indicator{}))));
}

Result<QVector<Source>> Portfolio::sources() const {
    return d->all<Source>(
        QStringLiteral("SELECT id, %1 FROM source ORDER BY id").arg(storage::columnList(storage::cells(Source{}))));
}

Result<QVector<Scenario>> Portfolio::scenarios() const {
    return d->all<Scenario>(
        QStringLiteral("SELECT id, %1 FROM scenario ORDER BY id").arg(storage::columnList(storage::cells(Scenario{}))));
}

Result<int> Portfolio::nodeCount() const {
    auto count = d->connection->value(QStringLiteral("SELECT count(*) FROM node WHERE removed = 0"));
    if (!count)
        return failure(count.error());
    return count->toInt();
}

Result<Node> Portfolio::node(NodeId id) const {
    auto found =
        d->all<Node>(QStringLiteral("SELECT %1 FROM node WHERE id = :id").arg(nodeColumns), {{":id", id.value}});
    if (!found)
        return failure(found.error());
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, Data::Words::tr("This place is no longer in the portfolio."));
    return found->first();
}

Result<std::optional<NodeId>> Portfolio::nodeWithKey(const QString& key) const {
    auto id = d->connection->value(QStringLiteral("SELECT id FROM node WHERE key = :key AND key <> '' AND removed = 0"),
                                   {{":key", key}});
    if (!id)
        return failure(id.error());
    return id->isNull() ? std::nullopt : std::optional(NodeId{id->toLongLong()});
}

Result<QVector<Observation>> Portfolio::observations(NodeId node) const {
    return d->all<Observation>(
        QStringLiteral("SELECT id, %1 FROM observation WHERE node = :node ORDER BY indicator, year DESC")
            .arg(storage::columnList(storage::cells(Observation{}))),
        {{":node", node.value}});
}

Result<QVector<Observation>> Portfolio::observationsOf(IndicatorId indicator) const {
    return d->all<Observation>(
        QStringLiteral("SELECT id, %1 FROM observation WHERE indicator = :indicator ORDER BY node, year DESC")
            .arg(storage::columnList(storage::cells(Observation{}))),
        {{":indicator", indicator.value}});
}

namespace {
Target targetOf(const QSqlQuery& row) {
    Target target;
    target.cell = {NodeId{row.value(0).toLongLong()}, IndicatorId{row.value(1).toLongLong()}, row.value(2).toInt()};
    target.rate = row.value(3).toDouble();
    target.source = SourceId{row.value(4).toLongLong()};
    target.rationale = row.value(5).toString();
    return target;
}
} // namespace

Result<QVector<Target>> Portfolio::targets(ScenarioId scenario) const {
    auto query = d->connection->run(QStringLiteral("SELECT node, indicator, year, rate, source, rationale FROM target "
                                                   "WHERE scenario = :scenario ORDER BY node, indicator, year"),
                                    {{":scenario", scenario.value}});
    if (!query)
        return failure(query.error());
    QVector<Target> targets;
    while ((*query)->next())
        targets.append(targetOf(**query));
    (*query)->finish();
    return targets;
}

Result<std::optional<Target>> Portfolio::target(ScenarioId scenario, const TargetCell& cell) const {
    auto query = d->connection->run(
        QStringLiteral("SELECT node, indicator, year, rate, source, rationale FROM target WHERE scenario = :scenario "
                       "AND node = :node AND indicator = :indicator AND year = :year"),
        {{":scenario", scenario.value},
         {":node", cell.node.value},
         {":indicator", cell.indicator.value},
         {":year", cell.year}});
    if (!query)
        return failure(query.error());
    std::optional<Target> found;
    if ((*query)->next())
        found = targetOf(**query);
    (*query)->finish();
    return found;
}

std::optional<QString> Portfolio::property(const QString& name) const {
    auto value =
        d->connection->value(QStringLiteral("SELECT value FROM property WHERE name = :name"), {{":name", name}});
    return value && !value->isNull() ? std::optional(value->toString()) : std::nullopt;
}

Result<void> Portfolio::saveCopy(const QString& path) const {
    const QString target = QFileInfo(path).absoluteFilePath();
    if (target == d->path)
        return failure(ErrorCode::Invalid,
                       Data::Words::tr("This portfolio is that file already. Choose another name for the copy."));
    const QString half = target + QStringLiteral(".part");
    QFile::remove(half);
    if (auto copied = d->connection->run(QStringLiteral("VACUUM INTO :copy"), {{":copy", half}}); !copied) {
        QFile::remove(half);
        return failure(copied.error());
    }
    if (QFile::exists(target) && !QFile::remove(target)) {
        QFile::remove(half);
        return failure(ErrorCode::Io,
                       Data::Words::tr("%1 can't be replaced. Check that you may write there.").arg(target));
    }
    if (!QFile::rename(half, target))
        return failure(ErrorCode::Io,
                       Data::Words::tr("%1 can't be written. Check that you may write there.").arg(target));
    return {};
}

} // namespace atlas
