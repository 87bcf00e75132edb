// SPDX-License-Identifier: Apache-2.0
// The files that programs of the formats 1 to 3 left (tests/storage/older/README.md), as copies to open.
#pragma once

#include "storage/connection.h"
#include "storage/older_rows.h"
#include "support/printers.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <cmath>

namespace atlas::test {

/// A file, what its program knew of it, and a folder of its own with a copy.
class OlderFile {
public:
    explicit OlderFile(int format) : m_format(format) {
        const QString place = sourceFolder() + QStringLiteral("/tests/storage/older/format%1").arg(format);
        m_known = QJsonDocument::fromJson(fileBytes(place + QStringLiteral(".json"))).object();
        m_original = place + QStringLiteral(".atlas");
        restore();
    }
    /// The copy as it was, with nothing beside it.
    void restore() const {
        for (const QString& name : files())
            QFile::remove(m_folder.filePath(name));
        writeFile(path(), fileBytes(m_original));
    }

    [[nodiscard]] int format() const { return m_format; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("plan.atlas")); }
    [[nodiscard]] QString original() const { return m_original; }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] std::unique_ptr<Portfolio> open() const {
        auto opened = Portfolio::open(path());
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().sentence.toStdString()) << ' '
                                        << (opened ? "" : opened.error().detail.toStdString());
        return opened ? std::move(*opened) : nullptr;
    }

    [[nodiscard]] QJsonArray log() const { return m_known.value(u"log").toArray(); }
    [[nodiscard]] QJsonArray moments() const { return m_known.value(u"moments").toArray(); }
    [[nodiscard]] QJsonArray reversals() const { return m_known.value(u"reversals").toArray(); }
    [[nodiscard]] OlderRows rows() const {
        OlderRows all;
        const QJsonObject tables = m_known.value(u"rows").toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table)
            for (const QJsonValue row : table->toArray())
                all[table.key()].insert_or_assign(keyOf(row.toObject()), row.toObject());
        return all;
    }
    /// As they were at a moment: what differs was written down.
    [[nodiscard]] OlderRows rowsAt(const QJsonObject& moment) const {
        OlderRows all = rows();
        const QJsonObject tables = moment.value(u"differs").toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            const QJsonObject differs = table->toObject();
            for (auto row = differs.begin(); row != differs.end(); ++row) {
                all[table.key()].erase(row.key());
                if (row->isObject())
                    all[table.key()].emplace(row.key(), row->toObject());
            }
        }
        return all;
    }

private:
    static QString keyOf(const QJsonObject& row) {
        if (row.contains(u"id"))
            return QString::number(row.value(u"id").toInteger());
        QStringList parts;
        for (const char* name : {"scenario", "node", "indicator", "year"})
            parts.append(QString::number(row.value(QLatin1String(name)).toInteger()));
        return parts.join(u'/');
    }

    int m_format;
    QJsonObject m_known;
    QString m_original;
    QTemporaryDir m_folder;
};

/// How exactly numbers are compared: the change log of the earlier formats kept 15 digits.
enum class Digits { All, Logged };

/// Whether all that \p known says stands in \p found too; a later format may say more.
inline bool isSaid(const QJsonValue& known, const QJsonValue& found, Digits digits = Digits::All) {
    if (known.isDouble() && found.isDouble() && digits == Digits::Logged) {
        const double a = known.toDouble(), b = found.toDouble();
        return std::abs(a - b) <= 1e-14 * std::max(std::abs(a), std::abs(b));
    }
    if (known.isArray() && found.isArray()) {
        const QJsonArray a = known.toArray(), b = found.toArray();
        bool isSame = a.size() == b.size();
        for (qsizetype at = 0; isSame && at < a.size(); ++at)
            isSame = isSaid(a.at(at), b.at(at), digits);
        return isSame;
    }
    if (known.isObject() && found.isObject()) {
        const QJsonObject a = known.toObject(), b = found.toObject();
        bool isSame = true;
        for (auto field = a.begin(); isSame && field != a.end(); ++field)
            isSame = isSaid(*field, b.value(field.key()), digits);
        return isSame;
    }
    return known == found;
}

inline std::string textOf(const QJsonObject& row) {
    return QJsonDocument(row).toJson(QJsonDocument::Compact).toStdString();
}

/// Everything in all tables of a file, a line each row, and its format; nothing is written, nor migrated.
inline QStringList dumpOf(const QString& path) {
    QStringList lines;
    const bool hasLog = QFileInfo::exists(path + QStringLiteral("-wal"));
    auto connection =
        storage::Connection::open(path, hasLog ? storage::Connection::Mode::Alone : storage::Connection::Mode::Frozen);
    if (!connection)
        return {connection.error().sentence};
    const auto read = [&](const QString& sql) {
        const auto done = (*connection)->each(sql, {}, [&](const QSqlQuery& row) {
            QString line = sql;
            for (int at = 0; at < row.record().count(); ++at) {
                const QVariant value = row.value(at);
                line += u'|' + (value.userType() == QMetaType::Double ? QString::number(value.toDouble(), 'g', 17)
                                                                      : value.toString());
            }
            lines.append(line);
        });
        if (!done)
            lines.append(done.error().sentence);
    };
    read(QStringLiteral("PRAGMA user_version"));
    read(QStringLiteral("PRAGMA integrity_check"));
    read(QStringLiteral("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name"));
    QStringList tables;
    const auto named = (*connection)
                           ->each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"),
                                  {}, [&](const QSqlQuery& row) { tables.append(row.value(0).toString()); });
    EXPECT_TRUE(named.has_value());
    for (const QString& table : std::as_const(tables))
        read(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1, 2").arg(table));
    return lines;
}

} // namespace atlas::test
