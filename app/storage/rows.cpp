// SPDX-License-Identifier: Apache-2.0
#include "storage/rows.h"

#include "storage/row_reader.h"

namespace atlas::storage {

QString columnList(const Cells& cells) {
    QStringList names;
    for (const Cell& cell : cells)
        names.append(QString::fromLatin1(cell.column));
    return names.join(QStringLiteral(", "));
}

Cells changedCells(const Cells& before, const Cells& after) {
    Cells changed;
    for (qsizetype at = 0; at < after.size(); ++at) {
        const QVariant &was = before.at(at).value, &is = after.at(at).value;
        if (was.isNull() != is.isNull() || was != is) // a QVariant without a number equals the number 0
            changed.append(after.at(at));
    }
    return changed;
}

QString setList(const Cells& cells) {
    QStringList sets;
    for (const Cell& cell : cells)
        sets.append(QStringLiteral("%1 = :%1").arg(QString::fromLatin1(cell.column)));
    return sets.join(QStringLiteral(", "));
}

OldCells::OldCells(const Cells& before) {
    m_names.reserve(before.size());
    for (const Cell& cell : before) {
        m_names.append("old_" + QByteArray(cell.column));
        m_binds.append({m_names.last().constData(), cell.value});
    }
}

QString OldCells::condition() const {
    // "IS" and not "=": it compares NULL too.
    QStringList wheres;
    for (const QByteArray& name : m_names)
        wheres.append(QStringLiteral("%1 IS :%2").arg(QString::fromLatin1(name.mid(4)), QString::fromLatin1(name)));
    return wheres.join(QStringLiteral(" AND "));
}

Cells cells(const Source& s) {
    return {{"key", text(s.key)},
            {"title_en", text(s.title.en)},
            {"title_zh", text(s.title.zh)},
            {"publisher_en", text(s.publisher.en)},
            {"publisher_zh", text(s.publisher.zh)},
            {"author_en", text(s.author.en)},
            {"author_zh", text(s.author.zh)},
            {"date", text(s.date.toString(Qt::ISODate))},
            {"address", text(s.address)},
            {"note_en", text(s.note.en)},
            {"note_zh", text(s.note.zh)}};
}

void read(const QSqlQuery& row, Source& s) {
    Reader r(row);
    s.id = r.id<SourceId>();
    s.key = r.string();
    s.title = r.pair();
    s.publisher = r.pair();
    s.author = r.pair();
    s.date = QDate::fromString(r.string(), Qt::ISODate);
    s.address = r.string();
    s.note = r.pair();
}

Cells cells(const Indicator& i) {
    return {{"key", text(i.key)},
            {"name_en", text(i.name.en)},
            {"name_zh", text(i.name.zh)},
            {"description_en", text(i.description.en)},
            {"description_zh", text(i.description.zh)},
            {"unit", word(i.unit)},
            {"measure", word(i.measure)},
            {"price_basis", word(i.priceBasis)},
            {"kind", word(i.kind)},
            {"applies_to", word(i.appliesTo)},
            {"branch", nullable(i.branch)},
            {"numerator", nullable(i.numerator)},
            {"denominator", nullable(i.denominator)},
            {"position", i.position}};
}

void read(const QSqlQuery& row, Indicator& i) {
    Reader r(row);
    i.id = r.id<IndicatorId>();
    i.key = r.string();
    i.name = r.pair();
    i.description = r.pair();
    i.unit = r.word<Unit>();
    i.measure = r.word<Measure>();
    i.priceBasis = r.word<PriceBasis>();
    i.kind = r.word<IndicatorKind>();
    i.appliesTo = r.word<AppliesTo>();
    i.branch = r.id<NodeId>();
    i.numerator = r.id<IndicatorId>();
    i.denominator = r.id<IndicatorId>();
    i.position = r.integer();
}

Cells cells(const Node& n) {
    return {{"parent", nullable(n.parent)},
            {"position", n.position},
            {"kind", word(n.kind)},
            {"status", word(n.status)},
            {"removed", n.removed ? 1 : 0},
            {"key", text(n.key)},
            {"name_en", text(n.name.en)},
            {"name_zh", text(n.name.zh)},
            {"description_en", text(n.description.en)},
            {"description_zh", text(n.description.zh)},
            {"source", nullable(n.source)}};
}

namespace {
void fill(Reader& r, Node& n) {
    n.id = r.id<NodeId>();
    n.parent = r.id<NodeId>();
    n.position = r.integer();
    n.kind = r.word<NodeKind>();
    n.status = r.word<NodeStatus>();
    n.removed = r.integer() != 0;
    n.key = r.string();
    n.name = r.pair();
    n.description = r.pair();
    n.source = r.id<SourceId>();
}
} // namespace

void read(const QSqlQuery& row, Node& n) {
    Reader r(row);
    fill(r, n);
}

void read(const QJsonObject& row, Node& n) {
    const QVariantList values = loggedValues(row, idKey, cells(Node{}));
    Reader r(values);
    fill(r, n);
}

Cells cells(const Observation& o) {
    return {{"node", o.node.value},
            {"indicator", o.indicator.value},
            {"period_kind", word(o.period.kind)},
            {"year", o.period.year},
            {"value", o.value},
            {"status", word(o.status)},
            {"rounded", o.rounded ? 1 : 0},
            {"source", nullable(o.source)},
            {"note_en", text(o.note.en)},
            {"note_zh", text(o.note.zh)}};
}

namespace {
void fill(Reader& r, Observation& o) {
    o.id = r.id<ObservationId>();
    o.node = r.id<NodeId>();
    o.indicator = r.id<IndicatorId>();
    o.period.kind = r.word<PeriodKind>();
    o.period.year = r.integer();
    o.value = r.next().toDouble();
    o.status = r.word<ObservationStatus>();
    o.rounded = r.integer() != 0;
    o.source = r.id<SourceId>();
    o.note = r.pair();
}
} // namespace

void read(const QSqlQuery& row, Observation& o) {
    Reader r(row);
    fill(r, o);
}

void read(const QJsonObject& row, Observation& o) {
    const QVariantList values = loggedValues(row, idKey, cells(Observation{}));
    Reader r(values);
    fill(r, o);
}

Cells cells(const Scenario& s) {
    return {{"key", text(s.key)},
            {"name_en", text(s.name.en)},
            {"name_zh", text(s.name.zh)},
            {"description_en", text(s.description.en)},
            {"description_zh", text(s.description.zh)},
            {"author", text(s.author)},
            {"created", text(s.created.toUTC().toString(Qt::ISODateWithMs))},
            {"state", word(s.state)},
            {"protected", s.isProtected ? 1 : 0},
            {"parent", nullable(s.parent)},
            {"base_year", s.baseYear},
            {"first_year", s.firstYear},
            {"last_year", s.lastYear},
            {"seed", s.seed},
            {"correlation", s.correlation},
            {"size_weights", s.sizeWeights ? 1 : 0}};
}

namespace {
void fill(Reader& r, Scenario& s) {
    s.id = r.id<ScenarioId>();
    s.key = r.string();
    s.name = r.pair();
    s.description = r.pair();
    s.author = r.string();
    s.created = QDateTime::fromString(r.string(), Qt::ISODateWithMs);
    s.state = r.word<ScenarioState>();
    s.isProtected = r.integer() != 0;
    s.parent = r.id<ScenarioId>();
    // A plan of a thousand million years can't be counted, nor shown.
    s.baseYear = std::clamp(r.integer(), limits::earliestYear, limits::latestYear - 1);
    s.firstYear = std::clamp(r.integer(), s.baseYear + 1, limits::latestYear);
    s.lastYear = std::clamp(r.integer(), s.firstYear, limits::latestYear);
    s.seed = r.next().toLongLong();
    s.correlation = r.next().toDouble();
    s.sizeWeights = r.integer() != 0;
}
} // namespace

void read(const QSqlQuery& row, Scenario& s) {
    Reader r(row);
    fill(r, s);
}

void read(const QJsonObject& row, Scenario& s) {
    const QVariantList values = loggedValues(row, idKey, cells(Scenario{}));
    Reader r(values);
    fill(r, s);
}

Cells cells(const Target& t) {
    return {{"rate", t.rate}, {"source", nullable(t.source)}, {"rationale", text(t.rationale)}};
}

namespace {
void fill(Reader& r, Target& t) {
    t.cell = r.cell();
    t.rate = r.next().toDouble();
    t.source = r.id<SourceId>();
    t.rationale = r.string();
}
} // namespace

void read(const QSqlQuery& row, Target& t) {
    Reader r(row);
    fill(r, t);
}

void read(const QJsonObject& row, Target& t) {
    const QVariantList values = loggedValues(row, cellKey, cells(Target{}));
    Reader r(values);
    fill(r, t);
}

Cells cells(const CellTerms& t) {
    const TargetLock lock = t.lock.value_or(TargetLock{});
    const GapAcceptance gap = t.acceptedGap.value_or(GapAcceptance{});
    return {{"locked", t.lock ? 1 : 0},
            {"lock_author", text(lock.author)},
            {"lock_reason", text(lock.reason)},
            {"lowest", nullable(lock.lowest)},
            {"highest", nullable(lock.highest)},
            {"lock_expires", text(lock.expires.toString(Qt::ISODate))},
            {"sigma", nullable(t.sigma)},
            {"note", text(t.note)},
            {"gap_accepted", t.acceptedGap ? 1 : 0},
            {"gap_author", text(gap.author)},
            {"gap_reason", text(gap.reason)}};
}

namespace {
void fill(Reader& r, std::pair<TargetCell, CellTerms>& t) {
    t.first = r.cell();
    const bool isLocked = r.integer() != 0;
    TargetLock lock;
    lock.author = r.string();
    lock.reason = r.string();
    lock.lowest = r.real();
    lock.highest = r.real();
    lock.expires = QDate::fromString(r.string(), Qt::ISODate);
    t.second.sigma = r.real();
    t.second.note = r.string();
    const bool isAccepted = r.integer() != 0;
    GapAcceptance gap;
    gap.author = r.string();
    gap.reason = r.string();
    if (isLocked)
        t.second.lock = lock;
    if (isAccepted)
        t.second.acceptedGap = gap;
}
} // namespace

void read(const QSqlQuery& row, std::pair<TargetCell, CellTerms>& t) {
    Reader r(row);
    fill(r, t);
}

void read(const QJsonObject& row, std::pair<TargetCell, CellTerms>& t) {
    const QVariantList values = loggedValues(row, cellKey, cells(CellTerms{}));
    Reader r(values);
    fill(r, t);
}

} // namespace atlas::storage
