// SPDX-License-Identifier: Apache-2.0
// Making a portfolio from JSON: what is refused, in which words, and that a refusal leaves no file.
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace atlas;

namespace {

/// A whole portfolio in a few lines; a test puts its mistake into it.
QString smallest() {
    return QStringLiteral(R"({
"format": 1,
"sources": [{"key": "s", "title": {"en": "a", "zh": "甲"}, "publisher": {"en": "a", "zh": "甲"},
             "author": {"en": "a", "zh": "甲"}, "date": "2024-02-01"}],
"tree": {"key": "area", "kind": "area", "source": "s", "name": {"en": "a", "zh": "甲"},
         "description": {"en": "a", "zh": "甲"},
         "children": [{"key": "one", "kind": "aspect", "name": {"en": "One", "zh": "一"},
                       "description": {"en": "a", "zh": "甲"}}]},
"indicators": [{"key": "gdp", "kind": "level", "unit": "cny-billion", "measure": "gdp", "price-basis": "real",
                "applies-to": "area", "name": {"en": "a", "zh": "甲"}, "description": {"en": "a", "zh": "甲"}}],
"observations": [{"node": "area", "indicator": "gdp", "period": "2023", "value": 1.5, "status": "reported",
                  "source": "s"}],
"scenarios": [{"key": "plan", "state": "draft", "protected": false, "base-year": 2023, "first-year": 2024,
               "last-year": 2030, "author": "a", "created": "2024-02-01T00:00:00Z", "name": {"en": "a", "zh": "甲"},
               "description": {"en": "a", "zh": "甲"},
               "targets": [{"node": "area", "indicator": "gdp", "year": 2024, "rate": 0.05, "source": "s"}]}]
})");
}

class StarterCreation : public testing::Test {
protected:
    QString path() const { return m_folder.filePath(QStringLiteral("new.atlas")); }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    Result<std::unique_ptr<Portfolio>> create(const QString& json) {
        return createPortfolioFrom(json.toUtf8(), path());
    }

    /// Expects a refusal that says `words` and leaves no file.
    void expectRefused(const QString& from, const QString& to, const QString& words) {
        const QString json = smallest().replace(from, to);
        ASSERT_NE(json, smallest()) << "the mistake is not in the data";
        const auto made = create(json);
        ASSERT_FALSE(made.has_value());
        EXPECT_EQ(made.error().code, ErrorCode::Invalid);
        EXPECT_TRUE(made.error().sentence.contains(words)) << made.error().sentence.toStdString();
        EXPECT_TRUE(files().isEmpty());
    }

    QTemporaryDir m_folder;
};

TEST_F(StarterCreation, MakesAPortfolioThatCanBeOpenedAgain) {
    {
        const auto made = create(smallest());
        ASSERT_OK(made);
        EXPECT_EQ((*made)->nodeCount().value_or(0), 2);
    }
    const auto opened = Portfolio::open(path());
    ASSERT_OK(opened);
    EXPECT_EQ((*opened)->nodeCount().value_or(0), 2);
}

TEST_F(StarterCreation, AllOfItIsOneStepOfHistory) {
    const auto made = create(smallest());
    ASSERT_OK(made);
    const auto log = (*made)->log(0, 100);
    ASSERT_OK(log);
    ASSERT_FALSE(log->isEmpty());
    for (const LogEntry& entry : *log) {
        EXPECT_EQ(entry.text, QStringLiteral("Starter portfolio"));
        EXPECT_EQ(entry.step, log->first().step);
    }
}

TEST_F(StarterCreation, RefusesAnExistingFileAndLeavesIt) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("a letter to a friend");
    file.close();
    EXPECT_FALSE(createStarterPortfolio(path()).has_value());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("a letter to a friend"));
    EXPECT_EQ(files().size(), 1);
}

TEST_F(StarterCreation, RefusesAFolderThatIsNotThere) {
    EXPECT_FALSE(createStarterPortfolio(m_folder.filePath(QStringLiteral("no/such/new.atlas"))).has_value());
}

TEST_F(StarterCreation, RefusesWhatIsNoJson) {
    expectRefused(QStringLiteral("{"), QString(), QStringLiteral("character"));
}

TEST_F(StarterCreation, RefusesAnotherFormat) {
    expectRefused(QStringLiteral("\"format\": 1"), QStringLiteral("\"format\": 2"), QStringLiteral("format must be 1"));
}

TEST_F(StarterCreation, NamesAMissingField) {
    expectRefused(QStringLiteral(R"("kind": "aspect", )"), QString(),
                  QStringLiteral("node \"one\": the field \"kind\" is missing"));
}

TEST_F(StarterCreation, NamesAMissingLanguage) {
    expectRefused(QStringLiteral(R"({"en": "One", "zh": "一"})"), QStringLiteral(R"({"en": "One"})"),
                  QStringLiteral("node \"one\", name: the field \"zh\" is missing"));
}

TEST_F(StarterCreation, NamesAnUnknownWord) {
    expectRefused(QStringLiteral("\"aspect\""), QStringLiteral("\"aspic\""),
                  QStringLiteral("node \"one\": \"aspic\" is no word for \"kind\""));
}

TEST_F(StarterCreation, NamesAnUnknownField) {
    expectRefused(QStringLiteral("\"kind\": \"aspect\""), QStringLiteral("\"kind\": \"aspect\", \"colour\": \"red\""),
                  QStringLiteral("node \"one\": the field \"colour\" is unknown"));
}

TEST_F(StarterCreation, NamesAReferenceToNothing) {
    expectRefused(QStringLiteral(R"("indicator": "gdp", "period")"), QStringLiteral(R"("indicator": "gnp", "period")"),
                  QStringLiteral("observation 1: \"indicator\" refers to \"gnp\", which is not there"));
}

TEST_F(StarterCreation, NamesAKeyThatIsThereTwice) {
    expectRefused(QStringLiteral("\"key\": \"one\""), QStringLiteral("\"key\": \"area\""),
                  QStringLiteral("node \"area\": the key is there twice"));
}

TEST_F(StarterCreation, NamesAValueOfTheWrongType) {
    expectRefused(QStringLiteral("\"value\": 1.5"), QStringLiteral("\"value\": \"1.5\""),
                  QStringLiteral("observation 1: the field \"value\" must be a number"));
}

TEST_F(StarterCreation, NamesATextOfTheWrongType) {
    expectRefused(QStringLiteral(R"({"en": "One", "zh": "一"})"), QStringLiteral("\"One\""),
                  QStringLiteral("the field \"name\" must be an object"));
}

TEST_F(StarterCreation, NamesAFlagOfTheWrongType) {
    expectRefused(QStringLiteral("\"protected\": false"), QStringLiteral("\"protected\": 0"),
                  QStringLiteral("scenario \"plan\": the field \"protected\" must be true or false"));
}

TEST_F(StarterCreation, NamesAListOfTheWrongType) {
    expectRefused(QStringLiteral("\"observations\": [{"), QStringLiteral("\"observations\": 1, \"x\": [{"),
                  QStringLiteral("the field \"observations\" must be a list"));
}

TEST_F(StarterCreation, NamesAnEntryThatIsNoObject) {
    expectRefused(QStringLiteral("\"observations\": ["), QStringLiteral("\"observations\": [1, "),
                  QStringLiteral("observation 1: an object is expected"));
}

TEST_F(StarterCreation, NamesAnEmptyWord) {
    expectRefused(QStringLiteral("\"key\": \"one\""), QStringLiteral("\"key\": \"\""),
                  QStringLiteral("the field \"key\" is empty"));
}

TEST_F(StarterCreation, NamesAYearThatIsNotWhole) {
    expectRefused(QStringLiteral("\"year\": 2024"), QStringLiteral("\"year\": 2024.5"),
                  QStringLiteral("must be a whole number"));
}

TEST_F(StarterCreation, NamesABadPeriod) {
    expectRefused(QStringLiteral("\"period\": \"2023\""), QStringLiteral("\"period\": \"last year\""),
                  QStringLiteral("\"last year\" is no period"));
}

TEST_F(StarterCreation, NamesABadDate) {
    expectRefused(QStringLiteral("\"date\": \"2024-02-01\""), QStringLiteral("\"date\": \"1 February\""),
                  QStringLiteral("\"1 February\" is no date"));
    expectRefused(QStringLiteral("2024-02-01T00:00:00Z"), QStringLiteral("noon"),
                  QStringLiteral("\"noon\" is no date"));
}

TEST_F(StarterCreation, NamesATargetOutsideTheScenarioOrTheLimits) {
    expectRefused(QStringLiteral("\"year\": 2024"), QStringLiteral("\"year\": 2031"),
                  QStringLiteral("outside the scenario"));
    expectRefused(QStringLiteral("\"rate\": 0.05"), QStringLiteral("\"rate\": 50"),
                  QStringLiteral("outside what a target may be"));
}

TEST_F(StarterCreation, NamesYearsOutOfOrder) {
    expectRefused(QStringLiteral("\"last-year\": 2030"), QStringLiteral("\"last-year\": 2020"),
                  QStringLiteral("scenario \"plan\": the years must be in the order"));
}

TEST_F(StarterCreation, NamesASecondArea) {
    expectRefused(QStringLiteral("\"aspect\""), QStringLiteral("\"area\""), QStringLiteral("node \"one\": the root"));
}

TEST_F(StarterCreation, AWriteThatFailsLeavesNoFile) {
    // Two figures for one cell: well formed, but the database holds at most one.
    const QString figure = QStringLiteral(R"({"node": "area", "indicator": "gdp", "period": "2023", "value": 1,
                                              "status": "reported", "source": "s"}, )");
    const auto made = create(
        smallest().replace(QStringLiteral("\"observations\": ["), QStringLiteral("\"observations\": [") + figure));
    ASSERT_FALSE(made.has_value());
    EXPECT_TRUE(files().isEmpty()) << files().join(QLatin1Char(' ')).toStdString();
}

} // namespace
