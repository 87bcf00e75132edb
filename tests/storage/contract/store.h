// SPDX-License-Identifier: Apache-2.0
// What the contract of the store's functions needs of a database: an empty portfolio in it, further connections to
// that, and a way in for other programs. Each database that holds portfolios has one of these in storeKinds().
#pragma once

#include "storage/portfolio.h"
#include "support/printers.h"

#include <QVariant>
#include <gtest/gtest.h>

#include <memory>
#include <ostream>

namespace atlas::test {

using Rows = QVector<QVariantList>;

class Store {
public:
    virtual ~Store() = default;

    /// A connection of our program; as many as are asked for.
    [[nodiscard]] virtual std::unique_ptr<Portfolio> open() = 0;
    /// The same to a copy of all that is in it now, somewhere else.
    [[nodiscard]] virtual std::unique_ptr<Portfolio> openCopy() = 0;
    /// The copy of the portfolio in which the newest step of that one was made.
    [[nodiscard]] virtual Uid replicaOf(const Portfolio& portfolio) = 0;
    /// Runs one statement of standard SQL as another program would, and answers its rows.
    [[nodiscard]] virtual Result<Rows> run(const QString& sql) = 0;
    /// Whether the tables' own rules (CHECK) hold for run(): which of two rules refuses first is no part of the
    /// contract.
    virtual void setRules(bool hold) = 0;
    /// Lets a process of its own write to it and die by its own hand within \p work, as a power cut would have it.
    /// Nobody else may have the store open.
    virtual void dieIn(const std::function<void(Portfolio&)>& work) = 0;

    /// The first value of the first row; none where there is none.
    [[nodiscard]] QVariant value(const QString& sql) {
        const auto rows = run(sql);
        EXPECT_TRUE(rows.has_value()) << sql.toStdString();
        return rows && !rows->isEmpty() ? rows->constFirst().value(0) : QVariant();
    }
};

struct StoreKind {
    const char* name;
    std::unique_ptr<Store> (*make)(); ///< with an empty portfolio in it
};

/// All databases that portfolios may be in.
[[nodiscard]] const std::vector<StoreKind>& storeKinds();

inline void PrintTo(const StoreKind& kind, std::ostream* out) { *out << kind.name; }

inline std::string nameOfKind(const testing::TestParamInfo<StoreKind>& info) { return info.param.name; }

} // namespace atlas::test

/// Runs a suite over every database.
#define ATLAS_OVER_ALL_STORES(Suite)                                                                                   \
    INSTANTIATE_TEST_SUITE_P(Over, Suite, testing::ValuesIn(atlas::test::storeKinds()), atlas::test::nameOfKind)
