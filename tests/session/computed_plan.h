// SPDX-License-Identifier: Apache-2.0
// A scenario that another program computes in another way, and what follows from that.
#pragma once

#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace atlas::test {

/// Writes as a program does that knows of files only, and of no session.
inline void asAnotherProgram(const QString& path, const QString& statement) {
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other program"));
        raw.setDatabaseName(path);
        ASSERT_TRUE(raw.open());
        QSqlQuery query(raw);
        ASSERT_TRUE(query.exec(statement)) << query.lastError().text().toStdString();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other program"));
}

/// A column of a scenario that says how it is computed, and another value than the starter's.
struct Computation {
    const char* column;
    int value;

    [[nodiscard]] QString statement(ScenarioId scenario) const {
        return QStringLiteral("UPDATE scenario SET %1 = %2 WHERE id = %3")
            .arg(QLatin1String(column))
            .arg(value)
            .arg(scenario.value);
    }
    /// Without base values, so that only size levels are left as weights?
    [[nodiscard]] bool isOfSizes() const { return QLatin1String(column) == QLatin1String("size_weights"); }
};

inline constexpr Computation computations[] = {
    {"base_year", 2022}, {"first_year", 2025}, {"last_year", 2028}, {"size_weights", 0}};

/// Gives the parts of the leading tier targets, and base values where `withBases`.
inline void planLeading(const StarterSession& starter, bool withBases) {
    double base = 10;
    const IndicatorId value = starter.indicator("industrial-added-value");
    for (const char* key : {"nev-vehicles", "electronics", "software"}) {
        const NodeId node = starter.node(key);
        if (withBases)
            ASSERT_OK(test::setAssumption(*starter.session, node, value, 2023, base));
        ASSERT_OK(test::setTarget(*starter.session, {node, value, 2024}, base / 1000));
        ASSERT_OK(test::setTarget(*starter.session, {node, value, 2030}, base / 500));
        base *= 3;
    }
}

/// Growth with what it is weighted by, and levels, of the leading tier and its parts in every year.
inline QStringList leadingOf(const Session& session, const StarterSession& starter) {
    QStringList lines;
    const IndicatorId value = starter.indicator("industrial-added-value");
    for (const char* key : {"leading", "nev-vehicles", "electronics", "software"})
        for (int year = 2022; year <= 2031; ++year) {
            const NodeId node = starter.node(key);
            const auto rollUp = session.reading().rollUp(node, value, year);
            lines.append(QStringLiteral("%1 %2: %3 by %4, %5")
                             .arg(QString::fromLatin1(key))
                             .arg(year)
                             .arg(rollUp.growth.value_or(-1))
                             .arg(static_cast<int>(rollUp.basis))
                             .arg(session.reading().projectedLevel(node, value, year).value_or(-1)));
        }
    return lines;
}

/// The same as a session says that opens the portfolio now.
inline QStringList freshLeadingOf(const StarterSession& starter, ScenarioId scenario) {
    const auto session = Session::open(starter.file.path(), QStringLiteral("Reader"));
    if (!session)
        return {session.error().sentence};
    (*session)->showScenario(scenario);
    return leadingOf(**session, starter);
}

} // namespace atlas::test
