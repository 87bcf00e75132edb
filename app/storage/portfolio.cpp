// SPDX-License-Identifier: Apache-2.0
// Reading the rows of an open portfolio.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "storage/row_cursor.h"
#include "storage/row_reader.h"

namespace atlas {

namespace {

const QString nodeColumns = QStringLiteral("id, ") + storage::columnList(storage::cells(Node{}));

} // namespace

Portfolio::Portfolio(std::unique_ptr<Data> data) : d(std::move(data)) {}
Portfolio::~Portfolio() = default;

QString Portfolio::path() const { return d->path; }
bool Portfolio::isReadOnly() const { return d->readOnly; }
QString Portfolio::whyReadOnly() const { return d->whyReadOnly(); }
FileFate Portfolio::look() { return d->look(); }
FileFate Portfolio::fate() const { return d->fate; }
bool Portfolio::isWhole() const { return d->isWhole; }
QString Portfolio::readableFile() const { return d->rescue ? d->file : d->path; }
bool Portfolio::fold() { return d->fold(0); }
QString Portfolio::backup() const { return d->backup; }

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

Result<QVector<Story>> Portfolio::stories() const {
    return d->all<Story>(QStringLiteral("SELECT id, %1 FROM story ORDER BY position, id")
                             .arg(storage::columnList(storage::cells(Story{}))));
}

Result<QVector<Slide>> Portfolio::slides() const {
    return d->all<Slide>(QStringLiteral("SELECT id, %1 FROM slide ORDER BY story, position, id")
                             .arg(storage::columnList(storage::cells(Slide{}))));
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

Result<std::vector<LatestValue>> Portfolio::latestValues(IndicatorId indicator) const {
    auto cursor = storage::RowCursor::open(*d->connection,
                                           "SELECT node, value, source, period_kind = 'ambition', year "
                                           "FROM observation WHERE indicator = ? "
                                           "ORDER BY node, period_kind = 'ambition' DESC, year DESC",
                                           indicator.value);
    if (!cursor)
        return failure(cursor.error());
    std::vector<LatestValue> values;
    for (;;) {
        const auto more = cursor->next();
        if (!more)
            return failure(more.error());
        if (!*more)
            return values;
        const NodeId node{cursor->integer(0)};
        const bool hasYear = cursor->integer(3) == 0;
        if (!limits::isValue(cursor->real(1)) || (hasYear && !limits::isYear(storage::wholeNumber(cursor->integer(4)))))
            continue;
        if (values.empty() || values.back().node != node)
            values.push_back({node, cursor->real(1), SourceId{cursor->integer(2)}});
    }
}

std::optional<QString> Portfolio::property(const QString& name) const {
    auto value =
        d->connection->value(QStringLiteral("SELECT value FROM property WHERE name = :name"), {{":name", name}});
    return value && !value->isNull() ? std::optional(value->toString()) : std::nullopt;
}

} // namespace atlas
