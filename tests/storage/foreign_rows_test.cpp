// SPDX-License-Identifier: Apache-2.0
// Rows as other programs and older files have them: written otherwise than we would, or beyond the limits. They are
// read, told apart from what somebody else changed meanwhile, edited, and what is not touched stays as it is.
#include "domain/limits.h"
#include "storage/storage_support.h"

using namespace atlas;

class ForeignRows : public test::PortfolioFile {
protected:
    void SetUp() override { make().reset(); }
    std::unique_ptr<Portfolio> open() const { return std::move(*Portfolio::open(path())); }

    template <class Value>
    static Value one(const Result<QVector<Value>>& all, qsizetype at = 0) {
        return all.value().at(at);
    }
    /// The draft with another name.
    static Edit renamed(const Portfolio& portfolio, const char* name) {
        const Scenario before = one(portfolio.scenarios());
        Scenario after = before;
        after.name.en = QString::fromLatin1(name);
        return {QStringLiteral("Rename"), {}, {{before, after}}, {}, {}};
    }
    static constexpr qsizetype longest = limits::longestText;
};

TEST_F(ForeignRows, AScenarioWhoseTimeHasNoMillisecondsCanBeEdited) {
    for (const char* time : {"2024-02-01T08:00:00Z", "2024-02-01T08:00:00", "2024-02-01 08:00:00",
                             "2024-02-01T16:00:00+08:00", "2024-02-01T08:00:00.5Z", "some day"}) {
        shell(QStringLiteral("UPDATE scenario SET name_en = 'draft', created = '%1' WHERE key = 'draft'")
                  .arg(QLatin1String(time)));
        auto portfolio = open();
        ASSERT_OK(portfolio->apply(renamed(*portfolio, "Once"), {}));
        ASSERT_OK(portfolio->apply(renamed(*portfolio, "Twice"), {}));
        EXPECT_EQ(shell(QStringLiteral("SELECT created FROM scenario WHERE key = 'draft'")), QLatin1String(time));
    }
}

TEST_F(ForeignRows, WhatSomebodyElseChangedIsStillAConflict) {
    shell(QStringLiteral("UPDATE scenario SET created = '2024-02-01T08:00:00Z'"));
    auto portfolio = open();
    const Edit edit = renamed(*portfolio, "Mine");
    shell(QStringLiteral("UPDATE scenario SET name_en = 'Theirs' WHERE key = 'draft'"));
    EXPECT_EQ(test::refusal(portfolio->apply(edit, {})), ErrorCode::Conflict);
    EXPECT_EQ(shell(QStringLiteral("SELECT name_en FROM scenario WHERE key = 'draft'")), QStringLiteral("Theirs"));
}

TEST_F(ForeignRows, ALockWhoseDayIsWrittenWithATimeCanBeEdited) {
    shell(QStringLiteral("INSERT INTO cell_terms (scenario, node, indicator, year, locked, lock_author, lock_reason, "
                         "lock_expires, note, gap_accepted, gap_author, gap_reason) SELECT scenario.id, node.id, "
                         "indicator.id, 2025, 1, 'Li', '', '2026-01-31T00:00:00', '', 0, '', '' FROM scenario, node, "
                         "indicator WHERE node.key = 'cars' AND scenario.key = 'draft'"));
    auto portfolio = open();
    const TargetCell cell{first, indicator, 2025};
    const auto before = portfolio->terms(scenario, cell).value();
    ASSERT_TRUE(before && before->lock);
    EXPECT_EQ(before->lock->expires, QDate(2026, 1, 31));
    CellTerms after = *before;
    after.note = QStringLiteral("noted");
    ASSERT_OK(portfolio->apply({{}, {}, {}, {}, {}, {{scenario, cell, before, after}}}, {}));
    ASSERT_OK(portfolio->apply({{}, {}, {}, {}, {}, {{scenario, cell, after, std::nullopt}}}, {}));
}

TEST_F(ForeignRows, ASlideWhoseAnnotationsAreWrittenWithSpacesCanBeEdited) {
    shell(QStringLiteral("INSERT INTO story (key, name_en, name_zh, position) VALUES ('', 'Story', '', 0); "
                         "INSERT INTO slide (story, position, kind, heading_en, heading_zh, body_en, body_zh, "
                         "notes_en, notes_zh, chart, "
                         "form, year, annotations) VALUES (1, 0, 'text', 'Before', '', '', '', '', '', '', '', 0, "
                         "'[ { \"kind\": \"line\", \"low\": 1e300, \"text\": \"x\" } ]')"));
    auto portfolio = open();
    const Slide before = one(portfolio->slides());
    ASSERT_EQ(before.annotations.size(), 1);
    EXPECT_TRUE(limits::isValue(before.annotations.first().low));
    Slide after = before;
    after.heading.en = QStringLiteral("After");
    Edit edit;
    edit.slides.append({before, after});
    ASSERT_OK(portfolio->apply(edit, {}));
    EXPECT_TRUE(shell(QStringLiteral("SELECT annotations FROM slide")).contains(QStringLiteral("1e300")));
}

TEST_F(ForeignRows, APortfolioWithoutTheRowThatSaysWhichEditGoesOnCanBeEdited) {
    shell(QStringLiteral("DELETE FROM edit_context"));
    auto portfolio = open();
    ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), QStringLiteral("Li")));
    ASSERT_OK(portfolio->apply(setTarget(2026, {}, 0.08), QStringLiteral("Li")));
    EXPECT_EQ(portfolio->log(0, 1).value().first().author, QStringLiteral("Li"));
    EXPECT_EQ(portfolio->check().value(), QStringList{});
}

TEST_F(ForeignRows, AScenarioThatEndsInTheYear2000000000IsReadToTheLastYearThereIsAndKept) {
    olderShell(QStringLiteral("UPDATE scenario SET last_year = 2000000000 WHERE key = 'draft'"));
    auto portfolio = open();
    const Scenario read = one(portfolio->scenarios());
    EXPECT_EQ(read.firstYear, 2024);
    EXPECT_EQ(read.lastYear, limits::latestYear);
    ASSERT_OK(portfolio->apply(renamed(*portfolio, "Renamed"), {}));
    EXPECT_EQ(shell(QStringLiteral("SELECT name_en, last_year FROM scenario WHERE key = 'draft'")),
              QStringLiteral("Renamed|2000000000"));
}

TEST_F(ForeignRows, YearsThatNoIntegerHoldsAreNotTakenForOthers) {
    // 2^32 + 2025 cut to 32 bits is 2025.
    olderShell(
        QStringLiteral("INSERT INTO target (scenario, node, indicator, year, rate, rationale) SELECT scenario.id, "
                       "node.id, indicator.id, 4294969321, 0.5, '' FROM scenario, node, indicator "
                       "WHERE node.key = 'cars' AND scenario.key = 'draft'"));
    olderShell(QStringLiteral(
        "UPDATE scenario SET base_year = -5000000000, first_year = -4999999999 WHERE key = 'published'"));
    auto portfolio = open();
    const auto targets = portfolio->targets(scenario).value();
    ASSERT_EQ(targets.size(), 1);
    EXPECT_FALSE(limits::isYear(targets.first().cell.year));
    const Scenario other = one(portfolio->scenarios(), 1);
    EXPECT_EQ(other.baseYear, limits::earliestYear);
    EXPECT_EQ(other.firstYear, limits::earliestYear + 1);
}

TEST_F(ForeignRows, OfATextThatIsTooLongTheBeginningIsReadAndTheWholeIsKept) {
    const QString stored = QString(5'000'000, QLatin1Char('x'));
    olderShell(QStringLiteral(
        "UPDATE node SET description_en = replace(hex(zeroblob(2500000)), '0', 'x') WHERE key = 'cars'"));
    auto portfolio = open();
    const Node before = portfolio->node(first).value();
    EXPECT_EQ(before.description.en.size(), longest);
    Node after = before;
    after.name.en = QStringLiteral("Motor cars");
    ASSERT_OK(portfolio->apply({{}, {}, {}, {{before, after}}, {}}, {}));
    EXPECT_EQ(shell(QStringLiteral("SELECT name_en, length(description_en) FROM node WHERE key = 'cars'")),
              QStringLiteral("Motor cars|5000000"));
}

TEST_F(ForeignRows, ATextThatIsTooLongComesBackWholeByUndo) {
    olderShell(
        QStringLiteral("UPDATE node SET description_en = replace(hex(zeroblob(2500000)), '0', 'x') WHERE key = 'cars'; "
                       "INSERT INTO target (scenario, node, indicator, year, rate, rationale) SELECT scenario.id, "
                       "node.id, indicator.id, 2025, 0.5, hex(zeroblob(20000)) FROM scenario, node, indicator "
                       "WHERE node.key = 'cars' AND scenario.key = 'draft'"));
    auto portfolio = open();
    const Node before = portfolio->node(first).value();
    Node after = before;
    after.description.en = QStringLiteral("Short");
    const TargetCell cell{first, indicator, 2025};
    const Edit edit{{}, {}, {}, {{before, after}}, {{scenario, cell, portfolio->target(scenario, cell).value(), {}}}};
    const auto applied = portfolio->apply(edit, {});
    ASSERT_OK(applied);
    EXPECT_EQ(portfolio->node(first).value().description.en, QStringLiteral("Short"));
    ASSERT_OK(portfolio->apply(applied->reversed(), {}));
    EXPECT_EQ(shell(QStringLiteral("SELECT length(description_en) FROM node WHERE key = 'cars'; "
                                   "SELECT length(rationale) FROM target WHERE year = 2025")),
              QStringLiteral("5000000\n40000"));
}

TEST_F(ForeignRows, ANameThatIsTooLongIsTheSameInTheTreeAndInItsRow) {
    olderShell(QStringLiteral("UPDATE node SET name_zh = replace(hex(zeroblob(50000)), '0', '产') WHERE key = 'cars'"));
    auto portfolio = open();
    QString inTree;
    ASSERT_OK(portfolio->forEachNodeUnder(first, [&](const NodeRow& row) { inTree = QString::fromUtf8(row.nameZh); }));
    EXPECT_EQ(inTree.size(), longest);
    EXPECT_EQ(portfolio->node(first).value().name.zh, inTree);
}

TEST_F(ForeignRows, ValuesOutOfRangeDoNotCount) {
    const QString figure =
        QStringLiteral("INSERT INTO observation (node, indicator, period_kind, year, value, status, rounded, note_en, "
                       "note_zh) SELECT node.id, indicator.id, %1, %2, 'assumption', 0, '', '' FROM node, indicator "
                       "WHERE node.key = 'cars';");
    olderShell(figure.arg(QStringLiteral("'year', 2023"), QStringLiteral("7")) +
               figure.arg(QStringLiteral("'year', 2024"), QStringLiteral("9e999")) +
               figure.arg(QStringLiteral("'year', 2000000000"), QStringLiteral("8")) +
               figure.arg(QStringLiteral("'ambition', 0"), QStringLiteral("1.7e308")));
    auto portfolio = open();
    EXPECT_EQ(portfolio->observations(first).value().size(), 4);
    const auto counted = portfolio->latestValues(indicator).value();
    ASSERT_EQ(counted.size(), 1U);
    EXPECT_EQ(counted.front().value, 7);
}

TEST_F(ForeignRows, NoneTakesThePlaceOfAnotherUnseen) {
    {
        auto portfolio = open();
        ASSERT_OK(portfolio->apply(setTarget(2025, {}, 0.08), {}));
    }
    const QString log = shell(QStringLiteral("SELECT count(*) FROM change_log"));
    for (const char* replacing :
         {"INSERT OR REPLACE INTO target (scenario, node, indicator, year, rate) SELECT scenario, node, indicator, "
          "year, 0.5 FROM target",
          "REPLACE INTO node (id, parent, kind, name_en) SELECT id, parent, kind, 'Other' FROM node WHERE key = 'cars'",
          "REPLACE INTO node (uid, parent, kind, name_en) SELECT uid, parent, kind, 'Other' FROM node WHERE key = "
          "'cars'",
          "REPLACE INTO node (kind, name_en) VALUES ('area', 'Another area')",
          "REPLACE INTO source (key, title_en) SELECT key, 'Other' FROM source"}) {
        EXPECT_TRUE(shell(QLatin1String(replacing)).contains(QStringLiteral("there is such a row: update it")))
            << replacing;
    }
    EXPECT_EQ(shell(QStringLiteral("SELECT count(*) FROM change_log")), log);
    EXPECT_EQ(shell(QStringLiteral("SELECT rate FROM target WHERE year = 2025")), QStringLiteral("0.08"));
    EXPECT_EQ(shell(QStringLiteral("INSERT INTO node (parent, kind, name_en) SELECT parent, kind, 'New' FROM node "
                                   "WHERE key = 'cars'")),
              QString());
}

TEST_F(ForeignRows, ANodeWithANumberThatTheProgramCannotKeepIsRefused) {
    for (const char* id : {"3000000000", "-5", "0"})
        EXPECT_TRUE(shell(QStringLiteral("INSERT INTO node (id, parent, kind, name_en) SELECT %1, parent, kind, 'New' "
                                         "FROM node WHERE key = 'cars'")
                              .arg(QLatin1String(id)))
                        .contains(QStringLiteral("CHECK")))
            << id;
}
