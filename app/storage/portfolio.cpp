// SPDX-License-Identifier: Apache-2.0
// Reading the rows of an open portfolio.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "storage/row_cursor.h"

#include <QCryptographicHash>

namespace atlas {

namespace {
/// The figures that pages and sums are about: levels, of the vintage that counts.
const QString thatCount = QStringLiteral(" AND current = 1 AND removed = 0 AND aspect = 'level'");
/// Of one year the whole of it comes before its parts.
const QString latestFirst =
    QStringLiteral("year DESC, period_kind IN ('half', 'quarter', 'month', 'to-month', 'span'), part DESC");
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

template <class Row>
Result<QVector<Row>> Portfolio::rows() const {
    const QString standing = storage::tableOf<Row>().isErasable ? QStringLiteral("WHERE removed = 0 ") : QString();
    return d->all<Row>(standing + QStringLiteral("ORDER BY id"));
}

template <class Row>
Result<std::optional<Row>> Portfolio::row(decltype(Row::id) id) const {
    return d->rowOf<Row>(id.value);
}

// NOLINTBEGIN(bugprone-macro-parentheses): a type can't stand in any
#define ATLAS_ROWS(Row)                                                                                                \
    template Result<QVector<Row>> Portfolio::rows<Row>() const;                                                        \
    template Result<std::optional<Row>> Portfolio::row<Row>(decltype(Row::id)) const;
// NOLINTEND(bugprone-macro-parentheses)
ATLAS_ROWS(Person)
ATLAS_ROWS(UnitRow)
ATLAS_ROWS(MeasureRow)
ATLAS_ROWS(KindRow)
ATLAS_ROWS(KindPlace)
ATLAS_ROWS(Source)
ATLAS_ROWS(Node)
ATLAS_ROWS(Enterprise)
ATLAS_ROWS(Indicator)
ATLAS_ROWS(Headline)
ATLAS_ROWS(Alias)
ATLAS_ROWS(Observation)
ATLAS_ROWS(Scenario)
ATLAS_ROWS(PlanGoal)
ATLAS_ROWS(Story)
ATLAS_ROWS(Slide)
ATLAS_ROWS(ChartRow)
ATLAS_ROWS(PageChart)
ATLAS_ROWS(ImportMapping)
ATLAS_ROWS(Stage)
ATLAS_ROWS(LinkKind)
ATLAS_ROWS(Place)
ATLAS_ROWS(Link)
ATLAS_ROWS(Assessment)
ATLAS_ROWS(Stand)
ATLAS_ROWS(Note)
ATLAS_ROWS(Attachment)
ATLAS_ROWS(Bookmark)
ATLAS_ROWS(Tag)
ATLAS_ROWS(Tagged)
ATLAS_ROWS(Question)
#undef ATLAS_ROWS

Result<Profile> Portfolio::profile() const {
    TRY(const auto found, d->all<Profile>(QStringLiteral("WHERE id = 1")));
    return found.value(0); // where somebody took it out, a portfolio that says nothing of itself
}

Result<QVector<Indicator>> Portfolio::indicators() const {
    return d->all<Indicator>(QStringLiteral("WHERE removed = 0 ORDER BY position, id"));
}
Result<QVector<Source>> Portfolio::sources() const {
    return d->all<Source>(QStringLiteral("WHERE removed = 0 ORDER BY id"));
}
Result<QVector<Scenario>> Portfolio::scenarios() const { return d->all<Scenario>(QStringLiteral("ORDER BY id")); }
Result<QVector<Story>> Portfolio::stories() const { return d->all<Story>(QStringLiteral("ORDER BY position, id")); }
Result<QVector<Slide>> Portfolio::slides() const {
    return d->all<Slide>(QStringLiteral("ORDER BY story, position, id"));
}

Result<int> Portfolio::nodeCount() const {
    TRY(auto count, d->connection->value(QStringLiteral("SELECT count(*) FROM node WHERE removed = 0")));
    return count.toInt();
}

Result<Node> Portfolio::node(NodeId id) const {
    TRY(auto found, d->rowOf<Node>(id.value));
    if (!found)
        return failure(ErrorCode::NotFound, Data::Words::tr("This place is no longer in the portfolio."));
    return std::move(*found);
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
        QStringLiteral("WHERE node = :node%1 ORDER BY indicator, %2").arg(thatCount, latestFirst),
        {{":node", node.value}});
}

Result<QVector<Observation>> Portfolio::observationsOf(IndicatorId indicator) const {
    return d->all<Observation>(QStringLiteral("WHERE indicator = :indicator AND node IS NOT NULL%1 ORDER BY node, %2")
                                   .arg(thatCount, latestFirst),
                               {{":indicator", indicator.value}});
}

Result<std::vector<LatestValue>> Portfolio::latestValues(IndicatorId indicator) const {
    auto cursor = storage::RowCursor::open(
        *d->connection,
        "SELECT node, value, source, period_kind = 'ambition', year "
        "FROM observation WHERE indicator = ? AND node IS NOT NULL" +
            thatCount.toLatin1() + " ORDER BY node, period_kind = 'ambition' DESC, " + latestFirst.toLatin1(),
        indicator.value);
    if (!cursor)
        return failure(cursor.error());
    std::vector<LatestValue> values;
    for (;;) {
        TRY(const auto more, cursor->next());
        if (!more)
            return values;
        const NodeId node{cursor->integer(0)};
        const bool hasYear = cursor->integer(3) == 0;
        if (!limits::isValue(cursor->real(1)) || (hasYear && !limits::isYear(storage::wholeNumber(cursor->integer(4)))))
            continue;
        if (values.empty() || values.back().node != node)
            values.push_back({node, cursor->real(1), SourceId{cursor->integer(2)}});
    }
}

Result<QString> Portfolio::keep(const QByteArray& content, const QString& type) {
    if (content.size() > Document::largest)
        return failure(ErrorCode::Invalid,
                       Data::Words::tr("This file is larger than %1 MB. Make it smaller, or name its address.")
                           .arg(Document::largest >> 20));
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const auto kept = d->step({Data::Words::tr("Keep a document"), {}, {}, {}}, [&]() -> Result<void> {
        const auto done = d->connection->run(
            QStringLiteral("INSERT INTO document (sha256, type, content) VALUES (:hash, :type, :content) ON CONFLICT "
                           "DO NOTHING"),
            {{"hash", hash}, {"type", storage::text(type)}, {"content", storage::Codec<QByteArray>::toCell(content)}});
        return done ? Result<void>() : failure(done.error());
    });
    return kept ? Result<QString>(hash) : failure(kept.error());
}

Result<Document> Portfolio::document(const QString& sha256) const {
    std::optional<Document> found;
    const auto read = d->connection->each(QStringLiteral("SELECT type, content FROM document WHERE sha256 = :hash"),
                                          {{"hash", sha256}}, [&](const QSqlQuery& row) {
                                              found = {sha256, row.value(0).toString(), row.value(1).toByteArray()};
                                          });
    if (!read)
        return failure(read.error());
    if (!found)
        return failure(ErrorCode::NotFound, Data::Words::tr("This document is not in the portfolio."));
    return std::move(*found);
}

std::optional<QString> Portfolio::property(const QString& name) const {
    auto value =
        d->connection->value(QStringLiteral("SELECT value FROM property WHERE name = :name"), {{":name", name}});
    return value && !value->isNull() ? std::optional(value->toString()) : std::nullopt;
}

} // namespace atlas
