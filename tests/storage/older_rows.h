// SPDX-License-Identifier: Apache-2.0
// What a program of an earlier format wrote down of a portfolio of its time (tests/storage/older), and the same of an
// open one: rows as JSON objects, whose fields are the columns of the database.
#pragma once

#include "storage/annotation_text.h"
#include "storage/portfolio.h"
#include "storage/words.h"
#include "support/files.h"
#include "support/places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace atlas::test {

/// By table and key; that of a cell is "scenario/node/indicator/year".
using OlderRows = std::map<QString, std::map<QString, QJsonObject>>;

class RowsAsJson {
public:
    static QJsonObject of(const Node& n) {
        return with({{"id", n.id.value},
                     {"parent", ref(n.parent)},
                     {"position", n.position},
                     {"kind", storage::word(n.kind)},
                     {"status", storage::word(n.status)},
                     {"removed", int(n.removed)},
                     {"key", n.key},
                     {"source", ref(n.source)}},
                    {{"name", n.name}, {"description", n.description}});
    }
    static QJsonObject of(const Source& n) {
        return with(
            {{"id", n.id.value}, {"key", n.key}, {"date", n.date.toString(Qt::ISODate)}, {"address", n.address}},
            {{"title", n.title}, {"publisher", n.publisher}, {"author", n.author}, {"note", n.note}});
    }
    static QJsonObject of(const Indicator& n) {
        return with({{"id", n.id.value},
                     {"key", n.key},
                     {"unit", storage::word(n.unit)},
                     {"measure", storage::word(n.measure)},
                     {"price_basis", storage::word(n.priceBasis)},
                     {"kind", storage::word(n.kind)},
                     {"applies_to", storage::word(n.appliesTo)},
                     {"branch", ref(n.branch)},
                     {"numerator", ref(n.numerator)},
                     {"denominator", ref(n.denominator)},
                     {"position", n.position}},
                    {{"name", n.name}, {"description", n.description}});
    }
    static QJsonObject of(const Observation& n) {
        return with({{"id", n.id.value},
                     {"node", ref(n.node)},
                     {"indicator", ref(n.indicator)},
                     {"period_kind", storage::word(n.period.kind)},
                     {"year", n.period.year},
                     {"value", n.value},
                     {"status", storage::word(n.status)},
                     {"rounded", int(n.rounded)},
                     {"source", ref(n.source)}},
                    {{"note", n.note}});
    }
    static QJsonObject of(const Scenario& n) {
        return with({{"id", n.id.value},
                     {"key", n.key},
                     {"author", n.author},
                     {"created", n.created.toUTC().toString(Qt::ISODateWithMs)},
                     {"state", storage::word(n.state)},
                     {"protected", int(n.isProtected)},
                     {"parent", ref(n.parent)},
                     {"base_year", n.baseYear},
                     {"first_year", n.firstYear},
                     {"last_year", n.lastYear},
                     {"seed", n.seed},
                     {"correlation", n.correlation},
                     {"size_weights", int(n.sizeWeights)}},
                    {{"name", n.name}, {"description", n.description}});
    }
    static QJsonObject of(ScenarioId scenario, const Target& n) {
        QJsonObject row = ofCell(scenario, n.cell);
        row[u"rate"] = n.rate;
        row[u"source"] = ref(n.source);
        row[u"rationale"] = n.rationale;
        return row;
    }
    static QJsonObject of(ScenarioId scenario, const TargetCell& cell, const CellTerms& n) {
        const TargetLock lock = n.lock.value_or(TargetLock{});
        const GapAcceptance gap = n.acceptedGap.value_or(GapAcceptance{});
        QJsonObject row = ofCell(scenario, cell);
        row[u"locked"] = int(n.lock.has_value());
        row[u"lock_author"] = lock.author;
        row[u"lock_reason"] = lock.reason;
        row[u"lowest"] = number(lock.lowest);
        row[u"highest"] = number(lock.highest);
        row[u"lock_expires"] = lock.expires.toString(Qt::ISODate);
        row[u"sigma"] = number(n.sigma);
        row[u"note"] = n.note;
        row[u"gap_accepted"] = int(n.acceptedGap.has_value());
        row[u"gap_author"] = gap.author;
        row[u"gap_reason"] = gap.reason;
        return row;
    }
    static QJsonObject of(const Story& n) {
        return with({{"id", n.id.value}, {"key", n.key}, {"position", n.position}, {"removed", int(n.removed)}},
                    {{"name", n.name}});
    }
    static QJsonObject of(const Slide& n) {
        const auto slider = [&](const auto& value) { return n.slider ? QJsonValue(value()) : QJsonValue::Null; };
        QJsonArray annotations;
        for (const Annotation& each : n.annotations)
            annotations.append(of(each));
        return with({{"id", n.id.value},
                     {"story", ref(n.story)},
                     {"position", n.position},
                     {"removed", int(n.removed)},
                     {"kind", storage::word(n.kind)},
                     {"chart", n.chart},
                     {"form", n.form},
                     {"node", ref(n.node)},
                     {"scenario", ref(n.scenario)},
                     {"against", ref(n.against)},
                     {"indicator", ref(n.indicator)},
                     {"year", n.year},
                     {"slider_node", slider([&] { return n.slider->cell.node.value; })},
                     {"slider_indicator", slider([&] { return n.slider->cell.indicator.value; })},
                     {"slider_year", slider([&] { return n.slider->cell.year; })},
                     {"slider_lowest", slider([&] { return n.slider->lowest; })},
                     {"slider_highest", slider([&] { return n.slider->highest; })},
                     {"annotations", annotations}},
                    {{"heading", n.heading}, {"body", n.body}, {"notes", n.notes}});
    }
    static QString keyOf(ScenarioId scenario, const TargetCell& cell) {
        return QStringLiteral("%1/%2/%3/%4")
            .arg(scenario.value)
            .arg(cell.node.value)
            .arg(cell.indicator.value)
            .arg(cell.year);
    }

private:
    using Fields = std::initializer_list<std::pair<const char*, QJsonValue>>;
    using Texts = std::initializer_list<std::pair<const char*, Text>>;

    static QJsonObject with(const Fields& fields, const Texts& texts) {
        QJsonObject row;
        for (const auto& [name, value] : fields)
            row.insert(QLatin1String(name), value);
        for (const auto& [name, text] : texts) {
            row.insert(QLatin1String(name) + QLatin1String("_en"), text.en);
            row.insert(QLatin1String(name) + QLatin1String("_zh"), text.zh);
        }
        return row;
    }
    static QJsonObject of(const Annotation& a) {
        return with({{"kind", storage::word(a.kind)},
                     {"from", QJsonArray{a.from.x(), a.from.y()}},
                     {"to", QJsonArray{a.to.x(), a.to.y()}},
                     {"series", a.series},
                     {"point", a.point},
                     {"axis", storage::word(a.axis)},
                     {"low", a.low},
                     {"high", a.high}},
                    {{"text", a.text}});
    }
    static QJsonObject ofCell(ScenarioId scenario, const TargetCell& cell) {
        return with({{"scenario", scenario.value},
                     {"node", cell.node.value},
                     {"indicator", cell.indicator.value},
                     {"year", cell.year}},
                    {});
    }
    template <class Tag>
    static QJsonValue ref(Id<Tag> id) {
        return id.isValid() ? QJsonValue(id.value) : QJsonValue(QJsonValue::Null);
    }
    static QJsonValue number(const std::optional<double>& value) { return value ? QJsonValue(*value) : QJsonValue(); }
};

/// The value itself, to go through it.
template <class Value>
Value whole(Result<Value> result) {
    EXPECT_TRUE(result.has_value());
    return result ? std::move(*result) : Value{};
}

/// All that the tables of the earlier formats hold, removed rows too, as the program reads them.
inline OlderRows olderRowsOf(const Portfolio& portfolio, int lastNode) {
    OlderRows all;
    const auto put = [&](const char* table, const auto& row) {
        all[QLatin1String(table)].insert_or_assign(QString::number(row.id.value), RowsAsJson::of(row));
    };
    for (int id = 1; id <= lastNode; ++id) {
        const auto node = portfolio.node(NodeId{id});
        if (!node)
            continue; // another program took it out for good
        put("node", *node);
        for (const Observation& each : whole(portfolio.observations(node->id)))
            put("observation", each);
    }
    for (const Source& each : whole(portfolio.sources()))
        put("source", each);
    for (const Indicator& each : whole(portfolio.indicators()))
        put("indicator", each);
    for (const Story& each : whole(portfolio.stories()))
        put("story", each);
    for (const Slide& each : whole(portfolio.slides()))
        put("slide", each);
    for (const Scenario& each : whole(portfolio.scenarios())) {
        put("scenario", each);
        for (const Target& target : whole(portfolio.targets(each.id)))
            all[QStringLiteral("target")].insert_or_assign(RowsAsJson::keyOf(each.id, target.cell),
                                                           RowsAsJson::of(each.id, target));
        for (const auto& [cell, terms] : whole(portfolio.terms(each.id)))
            all[QStringLiteral("cell_terms")].insert_or_assign(RowsAsJson::keyOf(each.id, cell),
                                                               RowsAsJson::of(each.id, cell, terms));
    }
    return all;
}

} // namespace atlas::test
