// SPDX-License-Identifier: Apache-2.0
#include "storage/annotation_text.h"

#include "domain/limits.h"
#include "storage/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace atlas::storage {

namespace {

const auto kindField = QLatin1String("kind");
// An arrow's target.
const auto nodeField = QLatin1String("node"), indicatorField = QLatin1String("indicator"),
           yearField = QLatin1String("year"), aspectField = QLatin1String("aspect"),
           ofPartsField = QLatin1String("of-parts"), scenarioField = QLatin1String("scenario");

QJsonArray pairOf(QPointF place) { return {place.x(), place.y()}; }

constexpr double farthest = 10; ///< chart widths or heights from its corner

/// What another program has written may be any number.
double numberOf(const QJsonValue& value, double farthestOff) {
    return std::clamp(value.toDouble(), -farthestOff, farthestOff);
}

QPointF placeOf(const QJsonValue& value, QPointF usual) {
    const QJsonArray pair = value.toArray();
    return pair.size() == 2 ? QPointF(numberOf(pair.at(0), farthest), numberOf(pair.at(1), farthest)) : usual;
}

QJsonObject objectOf(const Annotation& a) {
    QJsonObject row{{kindField, word(a.kind)},
                    {QStringLiteral("en"), a.text.en},
                    {QStringLiteral("zh"), a.text.zh},
                    {QStringLiteral("from"), pairOf(a.from)},
                    {QStringLiteral("to"), pairOf(a.to)},
                    {QStringLiteral("series"), a.series},
                    {QStringLiteral("point"), a.point},
                    {QStringLiteral("axis"), word(a.axis)},
                    {QStringLiteral("low"), a.low},
                    {QStringLiteral("high"), a.high}};
    if (!a.target)
        return row; // as older programs wrote it, to the letter
    row.insert(nodeField, a.target->node.value);
    row.insert(indicatorField, a.target->indicator.value);
    row.insert(yearField, a.target->year);
    row.insert(aspectField, word(a.target->aspect));
    row.insert(ofPartsField, a.target->ofParts);
    if (!a.target->scenario.isNull())
        row.insert(scenarioField, QString::fromLatin1(a.target->scenario.toRfc4122().toHex()));
    return row;
}

std::optional<AnnotationTarget> targetOf(const QJsonObject& row) {
    AnnotationTarget target;
    target.node = NodeId{row.value(nodeField).toInteger()};
    if (!target.node.isValid())
        return {};
    target.indicator = IndicatorId{row.value(indicatorField).toInteger()};
    target.year = row.value(yearField).toInt();
    target.aspect = fromWord<FigureAspect>(row.value(aspectField).toString());
    target.ofParts = row.value(ofPartsField).toBool();
    target.scenario = Uid::fromRfc4122(QByteArray::fromHex(row.value(scenarioField).toString().toLatin1()));
    return target;
}

Annotation annotationOf(const QJsonObject& row) {
    Annotation a;
    a.kind = fromWord<AnnotationKind>(row.value(kindField).toString());
    a.text = {limits::shortened(row.value(QLatin1String("en")).toString()),
              limits::shortened(row.value(QLatin1String("zh")).toString())};
    a.from = placeOf(row.value(QLatin1String("from")), a.from);
    a.to = placeOf(row.value(QLatin1String("to")), a.to);
    a.series = row.value(QLatin1String("series")).toInt(-1);
    a.point = row.value(QLatin1String("point")).toInt(-1);
    a.axis = fromWord<AnnotationAxis>(row.value(QLatin1String("axis")).toString());
    a.low = numberOf(row.value(QLatin1String("low")), limits::largestValue);
    a.high = numberOf(row.value(QLatin1String("high")), limits::largestValue);
    a.target = targetOf(row);
    return a;
}

} // namespace

QString annotationText(const QVector<Annotation>& annotations) {
    QJsonArray list;
    for (const Annotation& each : annotations)
        list.append(objectOf(each));
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QVector<Annotation> annotationsOf(const QString& text) {
    QVector<Annotation> annotations;
    const QJsonArray list = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& each : list)
        if (each.isObject())
            annotations.append(annotationOf(each.toObject()));
    return annotations;
}

} // namespace atlas::storage
