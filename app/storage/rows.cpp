// SPDX-License-Identifier: Apache-2.0
#include "storage/rows.h"

#include "domain/pinyin.h"
#include "storage/words.h"

namespace atlas::storage {

namespace {

/// An empty text, never NULL.
QString text(const QString& value) { return value.isNull() ? QLatin1String("") : value; }

/// Reads the columns of a row one after the other.
class Reader {
public:
    explicit Reader(const QSqlQuery& row) : m_row(row) {}
    QVariant next() { return m_row.value(m_at++); }
    QString string() { return next().toString(); }
    int integer() { return next().toInt(); }
    Text pair() {
        QString en = string();
        return {std::move(en), string()};
    }
    template <class IdType>
    IdType id() {
        return IdType{next().toLongLong()};
    }
    template <class Enum>
    Enum word() {
        return fromWord<Enum>(string());
    }

private:
    const QSqlQuery& m_row;
    int m_at = 0;
};

} // namespace

QString columnList(const Cells& cells) {
    QStringList names;
    for (const Cell& cell : cells)
        names.append(QString::fromLatin1(cell.column));
    return names.join(QStringLiteral(", "));
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

void read(const QSqlQuery& row, Node& n) {
    Reader r(row);
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

void read(const QSqlQuery& row, Observation& o) {
    Reader r(row);
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
            {"last_year", s.lastYear}};
}

void read(const QSqlQuery& row, Scenario& s) {
    Reader r(row);
    s.id = r.id<ScenarioId>();
    s.key = r.string();
    s.name = r.pair();
    s.description = r.pair();
    s.author = r.string();
    s.created = QDateTime::fromString(r.string(), Qt::ISODateWithMs);
    s.state = r.word<ScenarioState>();
    s.isProtected = r.integer() != 0;
    s.parent = r.id<ScenarioId>();
    s.baseYear = r.integer();
    s.firstYear = r.integer();
    s.lastYear = r.integer();
}

} // namespace atlas::storage
