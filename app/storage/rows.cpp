// SPDX-License-Identifier: Apache-2.0
#include "storage/rows.h"

#include <algorithm>

namespace atlas::storage {

namespace {
QStringList names(const Cells& cells) {
    QStringList names;
    for (const Cell& cell : cells)
        names.append(QString::fromLatin1(cell.column));
    return names;
}
} // namespace

QString columnList(const Cells& cells) { return names(cells).join(QStringLiteral(", ")); }

QString placeList(const Cells& cells) { return QLatin1Char(':') + names(cells).join(QStringLiteral(", :")); }

namespace {
QString equations(const Cells& cells, const QString& between) {
    QStringList each;
    for (const QString& name : names(cells))
        each.append(QStringLiteral("%1 = :%1").arg(name));
    return each.join(between);
}
} // namespace

QString setList(const Cells& cells) { return equations(cells, QStringLiteral(", ")); }

QString whereList(const Cells& cells) { return equations(cells, QStringLiteral(" AND ")); }

bool isSameCell(const QVariant& a, const QVariant& b) {
    return a.isNull() == b.isNull() && a == b; // a QVariant without a number equals the number 0
}

Cells changedCells(const Cells& before, const Cells& after) {
    Cells changed;
    for (qsizetype at = 0; at < after.size(); ++at)
        if (!isSameCell(before.at(at).value, after.at(at).value))
            changed.append(after.at(at));
    return changed;
}

Cells sameColumns(const Cells& of, const Cells& like) {
    Cells found;
    for (const Cell& cell : of)
        if (std::any_of(like.cbegin(), like.cend(),
                        [&](const Cell& each) { return qstrcmp(each.column, cell.column) == 0; }))
            found.append(cell);
    return found;
}

bool takesOut(const Cells& change) {
    return std::any_of(change.cbegin(), change.cend(), [](const Cell& cell) {
        return (qstrcmp(cell.column, "removed") == 0 && cell.value.toInt() == 1) ||
               (qstrcmp(cell.column, "state") == 0 && cell.value.toString() == QLatin1String("removed"));
    });
}

bool bringsBack(const Cells& change) {
    return std::any_of(change.cbegin(), change.cend(), [](const Cell& cell) {
        return qstrcmp(cell.column, "removed") == 0 && cell.value.toInt() == 0;
    });
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

namespace {
bool isWithin(const Limit& limit, const QVariant& value) {
    switch (limit.kind) {
    case Limit::Kind::None:
        break;
    case Limit::Kind::Length:
        return value.toString().size() <= limit.longest;
    case Limit::Kind::Value:
        return value.isNull() || limits::isValue(value.toDouble());
    case Limit::Kind::Year:
        return value.toInt() == 0 || limits::isYear(value.toInt());
    }
    return true;
}
} // namespace

const ColumnShape* beyondLimits(const TableShape& table, const Cells& cells) {
    for (const ColumnShape& column : table.columns)
        for (const Cell& cell : cells)
            if (qstrcmp(cell.column, column.name) == 0 && !isWithin(column.limit, cell.value))
                return &column;
    return nullptr;
}

QString isBeyond(const ColumnShape& column, const QString& row) {
    const QString value = row + QString::fromLatin1(column.name);
    switch (column.limit.kind) {
    case Limit::Kind::None:
        break;
    case Limit::Kind::Length:
        return QStringLiteral("length(%1) > %2").arg(value).arg(column.limit.longest);
    case Limit::Kind::Value:
        return QStringLiteral("NOT abs(%1) <= %2").arg(value).arg(limits::largestValue, 0, 'e', 1);
    case Limit::Kind::Year:
        return QStringLiteral("(%1 <> 0 AND %1 NOT BETWEEN %2 AND %3)")
            .arg(value)
            .arg(limits::earliestYear)
            .arg(limits::latestYear);
    }
    return {};
}

} // namespace atlas::storage
