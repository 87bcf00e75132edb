// SPDX-License-Identifier: Apache-2.0
// What the store promises of the rows of any type. A case a type, so that one test runs over all of them.
#pragma once

#include "storage/contract/store.h"
#include "storage/contract/world.h"

namespace atlas::test {

/// A store that many tests share: each makes rows of its own in it.
struct Bench {
    explicit Bench(const StoreKind& kind)
        : store(kind.make()), mine(store->open()), theirs(store->open()), world(*mine) {}

    std::unique_ptr<Store> store;
    std::unique_ptr<Portfolio> mine, theirs; ///< two people at work
    World world;

    [[nodiscard]] qint64 endOfLog() const {
        return store->value(QStringLiteral("SELECT coalesce(max(id), 0) FROM change_log")).toLongLong();
    }
};

class RowCase {
public:
    virtual ~RowCase() = default;
    [[nodiscard]] virtual const char* table() const = 0;

    virtual void comesBackEqual(Bench& bench) const = 0;
    virtual void changesByColumns(Bench& bench) const = 0;
    virtual void goesAndComesBack(Bench& bench) const = 0;
    virtual void meetsOnOneColumn(Bench& bench) const = 0;
    virtual void standsWithAnotherColumn(Bench& bench) const = 0;
    virtual void isTold(Bench& bench) const = 0;
    virtual void isRolledBack(Bench& bench) const = 0;
    virtual void keepsItsLimits(Bench& bench) const = 0;
    /// Leaves rows beyond every limit, as a program that knew none, and says of which tables and limits.
    virtual QStringList breaksItsLimits(Bench& bench) const = 0;
};

/// One for each of loggedTables(), in its order.
[[nodiscard]] const std::vector<std::unique_ptr<RowCase>>& rowCases();

} // namespace atlas::test
