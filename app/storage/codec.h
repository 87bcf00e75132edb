// SPDX-License-Identifier: Apache-2.0
// How the values of a row stand in a database: one codec a type, from which binding, reading and the log come.
#pragma once

#include "domain/ids.h"
#include "domain/limits.h"
#include "domain/row_mark.h"
#include "storage/words.h"

#include <QDate>
#include <QDateTime>
#include <QVariant>

#include <algorithm>
#include <optional>

namespace atlas::storage {

/// The type of a column, of those that both databases have.
enum class Store : quint8 { Integer, Real, Text, Blob };

/// An empty text, never NULL.
inline QString text(const QString& value) { return value.isNull() ? QLatin1String("") : value; }

/// A column of whole numbers, which another program may have filled as it liked: what no position and no year is comes
/// out far off, and still so that a step further is a number.
inline int wholeNumber(qint64 stored) {
    constexpr qint64 farOff = 1'000'000'000;
    return static_cast<int>(std::clamp(stored, -farOff, farOff));
}

/// A real as SQLite writes it, also one that is no finite number.
inline double realOf(const QString& text) { return text.toLower().toDouble(); }

/// `store`, `toCell` and `fromCell` of a value type.
template <class Value>
struct Codec;

template <>
struct Codec<QString> {
    static constexpr Store store = Store::Text;
    static QVariant toCell(const QString& value) { return text(value); }
    static QString fromCell(const QVariant& cell) { return limits::shortened(cell.toString()); }
};

/// A text that is read however long it is.
struct LongText {
    QString value;
};
template <>
struct Codec<LongText> {
    static constexpr Store store = Store::Text;
    static QVariant toCell(const LongText& value) { return text(value.value); }
    static LongText fromCell(const QVariant& cell) { return {cell.toString()}; }
};

template <>
struct Codec<int> {
    static constexpr Store store = Store::Integer;
    static QVariant toCell(int value) { return value; }
    static int fromCell(const QVariant& cell) { return wholeNumber(cell.toLongLong()); }
};

template <>
struct Codec<qint64> {
    static constexpr Store store = Store::Integer;
    static QVariant toCell(qint64 value) { return value; }
    static qint64 fromCell(const QVariant& cell) { return cell.toLongLong(); }
};

template <>
struct Codec<bool> {
    static constexpr Store store = Store::Integer;
    static QVariant toCell(bool value) { return value ? 1 : 0; }
    static bool fromCell(const QVariant& cell) { return cell.toLongLong() != 0; }
};

template <>
struct Codec<double> {
    static constexpr Store store = Store::Real;
    static QVariant toCell(double value) { return value; }
    static double fromCell(const QVariant& cell) { return cell.toDouble(); }
};

template <>
struct Codec<QDate> { // ISO 8601, or empty
    static constexpr Store store = Store::Text;
    static QVariant toCell(QDate value) { return text(value.toString(Qt::ISODate)); }
    static QDate fromCell(const QVariant& cell) { return QDate::fromString(cell.toString(), Qt::ISODate); }
};

template <>
struct Codec<QDateTime> { // ISO 8601, UTC, or empty
    static constexpr Store store = Store::Text;
    static QVariant toCell(const QDateTime& value) { return text(value.toUTC().toString(Qt::ISODateWithMs)); }
    static QDateTime fromCell(const QVariant& cell) {
        return QDateTime::fromString(cell.toString(), Qt::ISODateWithMs);
    }
};

template <>
struct Codec<QByteArray> {
    static constexpr Store store = Store::Blob;
    static QVariant toCell(const QByteArray& value) { return value.isNull() ? QByteArray("") : value; }
    static QByteArray fromCell(const QVariant& cell) { return cell.toByteArray(); }
};

/// 16 bytes, or NULL for none; in the change log 32 hexadecimal digits.
template <>
struct Codec<Uid> {
    static constexpr Store store = Store::Blob;
    static QVariant toCell(const Uid& value) {
        return value.isNull() ? QVariant(QMetaType(QMetaType::QByteArray)) : QVariant(value.toRfc4122());
    }
    static Uid fromCell(const QVariant& cell) {
        constexpr qsizetype bytes = 16;
        const QByteArray stored = cell.toByteArray();
        return Uid::fromRfc4122(stored.size() == bytes ? stored : QByteArray::fromHex(stored));
    }
};

/// NULL for an invalid id.
template <class Tag>
struct Codec<Id<Tag>> {
    static constexpr Store store = Store::Integer;
    static QVariant toCell(Id<Tag> id) {
        return id.isValid() ? QVariant(id.value) : QVariant(QMetaType(QMetaType::LongLong));
    }
    static Id<Tag> fromCell(const QVariant& cell) { return Id<Tag>{cell.toLongLong()}; }
};

/// NULL for a missing value.
template <class Value>
struct Codec<std::optional<Value>> {
    static constexpr Store store = Codec<Value>::store;
    static QVariant toCell(const std::optional<Value>& value) {
        return value ? Codec<Value>::toCell(*value) : QVariant(Codec<Value>::toCell(Value{}).metaType());
    }
    static std::optional<Value> fromCell(const QVariant& cell) {
        return cell.isNull() ? std::nullopt : std::optional(Codec<Value>::fromCell(cell));
    }
};

/// The word of an enumeration.
template <class Enum>
requires std::is_enum_v<Enum>
struct Codec<Enum> {
    static constexpr Store store = Store::Text;
    static QVariant toCell(Enum value) { return word(value); }
    static Enum fromCell(const QVariant& cell) { return fromWord<Enum>(cell.toString()); }
};

} // namespace atlas::storage
