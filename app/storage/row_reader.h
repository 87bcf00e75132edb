// SPDX-License-Identifier: Apache-2.0
// What the readers of rows share: the columns of a row one after the other, out of a query or out of the change log.
// Private to the files that read rows.
#pragma once

#include "domain/limits.h"
#include "storage/rows.h"
#include "storage/words.h"

#include <algorithm>

namespace atlas::storage {

/// An empty text, never NULL.
inline QString text(const QString& value) { return value.isNull() ? QLatin1String("") : value; }

/// A column of whole numbers, which another program may have filled as it liked: what no position and no year is comes
/// out far off, and still so that a step further is a number.
inline int wholeNumber(qint64 stored) {
    constexpr qint64 farOff = 1'000'000'000;
    return static_cast<int>(std::clamp(stored, -farOff, farOff));
}

/// Reads the columns of a row one after the other.
class Reader {
public:
    explicit Reader(const QSqlQuery& row) : m_row(&row) {}
    explicit Reader(const QVariantList& values) : m_values(&values) {}
    QVariant next() {
        const int at = m_at++;
        return m_row != nullptr ? m_row->value(at) : m_values->value(at);
    }
    QString string() { return limits::shortened(next().toString()); }
    QString whole() { return next().toString(); } ///< however long
    int integer() { return wholeNumber(next().toLongLong()); }
    std::optional<double> real() {
        const QVariant value = next();
        return value.isNull() ? std::nullopt : std::optional(value.toDouble());
    }
    TargetCell cell() {
        const auto node = id<NodeId>();
        const auto indicator = id<IndicatorId>();
        return {node, indicator, integer()};
    }
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
    const QSqlQuery* m_row = nullptr;
    const QVariantList* m_values = nullptr;
    int m_at = 0;
};

/// The values of a row of the change log in the order of its columns.
inline QVariantList loggedValues(const QJsonObject& row, const QStringList& key, const Cells& newRow) {
    QVariantList values;
    for (const QString& column : key)
        values.append(row.value(column).toVariant());
    for (const Cell& cell : newRow) {
        const QString column = QString::fromLatin1(cell.column);
        values.append(row.contains(column) ? row.value(column).toVariant() : cell.value);
    }
    return values;
}

inline const QStringList idKey{QStringLiteral("id")};
inline const QStringList cellKey{QStringLiteral("node"), QStringLiteral("indicator"), QStringLiteral("year")};

} // namespace atlas::storage
