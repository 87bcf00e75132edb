// SPDX-License-Identifier: Apache-2.0
// The contract of the store, row type by row type: what is written comes back, is logged, undone, told and refused the
// same way whatever the type, in every database.
#include "storage/columns.h"
#include "storage/contract/row_case.h"

#include <map>

using namespace atlas;
using namespace atlas::test;

namespace {

/// Which store, and which of rowCases().
using Which = std::tuple<StoreKind, size_t>;

class RowContract : public testing::TestWithParam<Which> {
protected:
    static void TearDownTestSuite() { benches().clear(); }

    /// Making one takes long; each test works on rows of its own.
    [[nodiscard]] static Bench& bench() {
        const StoreKind& kind = std::get<StoreKind>(GetParam());
        std::unique_ptr<Bench>& made = benches()[kind.name];
        if (made == nullptr)
            made = std::make_unique<Bench>(kind);
        return *made;
    }
    [[nodiscard]] static const RowCase& row() { return *rowCases().at(std::get<size_t>(GetParam())); }

private:
    static std::map<std::string, std::unique_ptr<Bench>>& benches() {
        static std::map<std::string, std::unique_ptr<Bench>> made;
        return made;
    }
};

TEST_P(RowContract, WhatIsWrittenComesBackAndIsNumbered) { row().comesBackEqual(bench()); }

TEST_P(RowContract, EachColumnChangesAloneIsLoggedAloneAndIsUndone) { row().changesByColumns(bench()); }

TEST_P(RowContract, WhatIsTakenOutComesBackAsItWas) { row().goesAndComesBack(bench()); }

TEST_P(RowContract, TwoChangesOfOneColumnAreAConflictThatSaysBoth) { row().meetsOnOneColumn(bench()); }

TEST_P(RowContract, ChangesOfTwoColumnsBothStand) { row().standsWithAnotherColumn(bench()); }

TEST_P(RowContract, OthersAreTold) { row().isTold(bench()); }

TEST_P(RowContract, AFailureInTheMiddleLeavesNothing) { row().isRolledBack(bench()); }

TEST_P(RowContract, AnotherProgramsValueBeyondALimitIsRefused) { row().keepsItsLimits(bench()); }

INSTANTIATE_TEST_SUITE_P(Over, RowContract,
                         testing::Combine(testing::ValuesIn(storeKinds()),
                                          testing::Range(size_t{0}, rowCases().size())),
                         [](const testing::TestParamInfo<Which>& of) {
                             return std::string(std::get<StoreKind>(of.param).name) + "_" +
                                    rowCases().at(std::get<size_t>(of.param))->table();
                         });

TEST(RowContractItself, IsOfEveryLoggedTable) {
    QStringList of, all;
    for (const auto& each : rowCases())
        of.append(QString::fromLatin1(each->table()));
    for (const storage::TableShape& table : storage::loggedTables())
        all.append(QString::fromLatin1(table.name));
    EXPECT_EQ(of, all);
}

class LimitsContract : public testing::TestWithParam<StoreKind> {};

TEST_P(LimitsContract, WhatAnOlderFileHoldsBeyondThemIsEditedOtherwiseAndToldByCheck) {
    Bench bench(GetParam());
    QSet<QString> broken;
    for (const auto& each : rowCases()) {
        SCOPED_TRACE(each->table());
        for (const QString& what : each->breaksItsLimits(bench))
            broken.insert(what);
    }
    EXPECT_GT(broken.size(), 40);
    const QStringList found = bench.mine->check().value();
    for (const QString& what : std::as_const(broken)) {
        const QString table = what.section(QLatin1Char(' '), 0, 0), longest = what.section(QLatin1Char(' '), 1);
        const auto isTold = [&](const QString& line) {
            if (!longest.isEmpty())
                return line.contains(QStringLiteral("“%1”").arg(table)) && line.contains(QLatin1Char(' ') + longest);
            return line.contains(QStringLiteral("out of range")) &&
                   (line.contains(QStringLiteral("“%1”").arg(table)) ||
                    (table == QLatin1String("observation") && line.contains(QStringLiteral("figures"))) ||
                    line.contains(table + QLatin1Char('s')));
        };
        EXPECT_TRUE(std::any_of(found.cbegin(), found.cend(), isTold)) << what.toStdString() << " in\n"
                                                                       << found.join(QLatin1Char('\n')).toStdString();
    }
}

ATLAS_OVER_ALL_STORES(LimitsContract);

class NameContract : public testing::TestWithParam<StoreKind> {};

TEST_P(NameContract, WhatIsSearchedForIsFoundByItsPinyin) {
    const auto store = GetParam().make();
    const auto portfolio = store->open();
    Enterprise row;
    row.name.zh = QStringLiteral("汽车");
    Edit edit;
    edit.others.of<Enterprise>().append({std::nullopt, row});
    const auto made = portfolio->apply(edit, {});
    ASSERT_OK(made);
    EXPECT_EQ(store->value(QStringLiteral("SELECT pinyin FROM enterprise")).toString(), QStringLiteral("qiche qc"));
    Edit renamed;
    renamed.others.of<Enterprise>().append({made->others.of<Enterprise>().first().after, row});
    renamed.others.of<Enterprise>().first().after.id = made->others.of<Enterprise>().first().after.id;
    renamed.others.of<Enterprise>().first().after.name.zh = QStringLiteral("芯片");
    ASSERT_OK(portfolio->apply(renamed, {}));
    EXPECT_EQ(store->value(QStringLiteral("SELECT pinyin FROM enterprise")).toString(), QStringLiteral("xinpian xp"));
}

ATLAS_OVER_ALL_STORES(NameContract);

} // namespace
