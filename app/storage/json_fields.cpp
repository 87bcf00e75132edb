// SPDX-License-Identifier: Apache-2.0
#include "storage/json_fields.h"

#include <cmath>
#include <limits>

namespace atlas {

namespace {
QString typeName(QJsonValue::Type type) {
    switch (type) {
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a string");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}
} // namespace

QJsonValue JsonFields::take(const QString& name, QJsonValue::Type type, bool required) {
    m_taken.insert(name);
    QJsonValue value = m_object.value(name);
    if (value.isUndefined()) {
        if (required)
            wrong(QStringLiteral("the field \"%1\" is missing").arg(name));
        return {};
    }
    if (value.type() != type) {
        wrong(QStringLiteral("the field \"%1\" must be %2").arg(name, typeName(type)));
        return {};
    }
    return value;
}

QString JsonFields::word(const QString& name) {
    const QJsonValue value = take(name, QJsonValue::String, true);
    if (value.isString() && value.toString().isEmpty())
        wrong(QStringLiteral("the field \"%1\" is empty").arg(name));
    return value.toString();
}

QString JsonFields::optionalWord(const QString& name) { return take(name, QJsonValue::String, false).toString(); }

Text JsonFields::text(const QString& name) {
    const QJsonValue value = take(name, QJsonValue::Object, true);
    if (!value.isObject())
        return {};
    JsonFields both(value.toObject(), m_place + QStringLiteral(", ") + name, m_problem);
    Text text{both.word(QStringLiteral("en")), both.word(QStringLiteral("zh"))};
    both.finish();
    return text;
}

Text JsonFields::optionalText(const QString& name) { return has(name) ? text(name) : Text(); }

double JsonFields::number(const QString& name) { return take(name, QJsonValue::Double, true).toDouble(); }

int JsonFields::whole(const QString& name) {
    const double value = number(name);
    if (value == std::floor(value) && std::abs(value) <= std::numeric_limits<int>::max())
        return static_cast<int>(value);
    wrong(QStringLiteral("the field \"%1\" must be a whole number").arg(name));
    return 0;
}

bool JsonFields::truth(const QString& name) { return take(name, QJsonValue::Bool, true).toBool(); }

bool JsonFields::optionalTruth(const QString& name) { return take(name, QJsonValue::Bool, false).toBool(); }

QJsonArray JsonFields::list(const QString& name) { return take(name, QJsonValue::Array, true).toArray(); }

QJsonArray JsonFields::optionalList(const QString& name) { return take(name, QJsonValue::Array, false).toArray(); }

QJsonObject JsonFields::object(const QString& name) { return take(name, QJsonValue::Object, true).toObject(); }

int JsonFields::choose(const QString& name, std::span<const char* const> words) {
    const QString given = word(name);
    for (size_t at = 0; at < words.size(); ++at)
        if (given == QLatin1String(words[at]))
            return static_cast<int>(at);
    if (!given.isEmpty())
        wrong(QStringLiteral("\"%1\" is no word for \"%2\"").arg(given, name));
    return 0;
}

void JsonFields::finish() {
    for (const QString& name : m_object.keys())
        if (!m_taken.contains(name))
            wrong(QStringLiteral("the field \"%1\" is unknown").arg(name));
}

} // namespace atlas
