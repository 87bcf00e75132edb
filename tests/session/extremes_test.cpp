// SPDX-License-Identifier: Apache-2.0
// What older files and other programs hold beyond the limits is kept, does not count and stands in the way of nothing;
// what is entered beyond them is refused. And whatever opening refuses, --check tells.
#include "charts/catalogue.h"
#include "domain/limits.h"
#include "session/content.h"
#include "session/projection.h"
#include "support/edits.h"
#include "support/older_program.h"
#include "support/printers.h"
#include "support/test_portfolio.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <gtest/gtest.h>

#include <random>

using namespace atlas;
using namespace atlas::test;

namespace {

class Extremes : public testing::Test {
protected:
    /// Writes as another program would.
    void write(const QStringList& statements) const {
        const QString name = QStringLiteral("another program");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(file.path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            for (const QString& each : test::asOlderProgram(statements))
                ASSERT_TRUE(query.exec(each)) << query.lastError().text().toStdString();
        }
        QSqlDatabase::removeDatabase(name);
    }
    void open() {
        auto opened = Session::open(file.path(), QStringLiteral("Tester"));
        ASSERT_OK(opened);
        session = std::move(*opened);
    }
    [[nodiscard]] NodeId node(const char* key) const { return *session->find(QString::fromLatin1(key)); }
    [[nodiscard]] IndicatorId indicator(const char* key) const {
        return session->figures().indicator(QString::fromLatin1(key))->id;
    }

    StarterFile file;
    std::unique_ptr<Session> session;
};

const QString sizes = QStringLiteral("indicator = (SELECT id FROM indicator WHERE kind = 'size-level')");

} // namespace

TEST_F(Extremes, aSizeLevelOutOfRangeIsLeftOutOfTheSum) {
    open();
    const double before = session->figures().sizeLevel(node("leading")).value();
    const double own = session->figures().sizeLevel(node("electronics")).value();
    session.reset();
    for (const char* value : {"1.7e308", "9e999", "-1.7e308"}) {
        write({QStringLiteral("UPDATE observation SET value = %1 WHERE node = (SELECT id FROM node WHERE key = "
                              "'electronics') AND ")
                   .arg(QLatin1String(value)) +
               sizes});
        open();
        EXPECT_FALSE(session->figures().sizeLevel(node("electronics")).has_value()) << value;
        EXPECT_DOUBLE_EQ(session->figures().sizeLevel(node("leading")).value(), before - own) << value;
        const ChartDescription chart =
            describeChart(*session, QStringLiteral("structure"), node("leading"), Language::English);
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                EXPECT_TRUE(limits::isValue(point.value.value_or(0)));
        session.reset();
    }
}

TEST_F(Extremes, aBaseValueOutOfRangeIsNoneToProjectFrom) {
    write({QStringLiteral("UPDATE observation SET value = 1.7e308")});
    open();
    const Projection projection = session->reading().projection(node("nev-vehicles"), indicator("vehicles"));
    EXPECT_FALSE(projection.base.has_value());
    const auto figures = session->portfolio().observations(node("nev-vehicles")).value();
    ASSERT_FALSE(figures.isEmpty());
    EXPECT_EQ(figures.first().value, 1.7e308); // kept
    for (const QString& key : chartKeys())
        for (const ChartSeries& series :
             describeChart(*session, key, session->outline().root(), Language::English).series)
            for (const ChartPoint& point : series.points)
                EXPECT_TRUE(limits::isValue(point.value.value_or(0))) << key.toStdString();
}

TEST_F(Extremes, aScenarioToTheYear2000000000IsPlannedToTheLastYearThereIs) {
    write({QStringLiteral("UPDATE scenario SET last_year = 2000000000")});
    open();
    EXPECT_EQ(session->scenario().lastYear, limits::latestYear);
    ASSERT_OK(test::forkScenario(*session, session->scenario().id, {QStringLiteral("Working copy"), {}}));
    const TargetCell cell{node("robots"), indicator("industrial-added-value"), 2200};
    ASSERT_OK(test::setTarget(*session, cell, 0.05));
    EXPECT_EQ(session->reading().target(cell), 0.05);
    EXPECT_FALSE(session->reading().projection(node("robots"), indicator("industrial-added-value")).years.empty());
}

TEST_F(Extremes, tenTimesAsMuchEveryYearForCenturiesEndsWhereNumbersDo) {
    write({QStringLiteral("UPDATE scenario SET last_year = 2300"), QStringLiteral("UPDATE target SET rate = 10")});
    open();
    for (const Indicator& each : session->figures().planned())
        for (const auto& year : session->reading().projection(session->outline().root(), each.id).years)
            EXPECT_TRUE(limits::isValue(year.level)) << each.key.toStdString() << ' ' << year.year;
}

TEST_F(Extremes, whatIsTooLongStandsInTheWayOfNoOtherEdit) {
    write(
        {QStringLiteral("UPDATE node SET name_zh = replace(hex(zeroblob(100000)), '0', 'x'), description_en = name_zh "
                        "|| hex(zeroblob(20000)) WHERE key = 'robots'"),
         QStringLiteral("UPDATE slide SET heading_en = hex(zeroblob(1000))")});
    open();
    const NodeId robots = node("robots");
    ASSERT_OK(test::describeNode(*session, robots, {QStringLiteral("Short"), {}}));
    ASSERT_OK(test::moveNode(*session, robots, session->outline().parent(robots), 0));
    const QVector<Slide> slides = session->stories().slides(session->stories().stories().first().id);
    Slide slide = slides.first();
    slide.notes.en = QStringLiteral("Say this");
    ASSERT_OK(test::changeSlide(*session, slide));
    slide.heading.en += QLatin1Char('x');
    EXPECT_FALSE(test::changeSlide(*session, slide).has_value());
}

TEST_F(Extremes, whatIsEnteredBeyondTheLimitsIsRefused) {
    open();
    ASSERT_OK(test::forkScenario(*session, session->scenario().id, {QStringLiteral("Working copy"), {}}));
    const NodeId robots = node("robots");
    const IndicatorId value = indicator("industrial-added-value");
    EXPECT_FALSE(test::setAssumption(*session, robots, value, 2023, 1e300).has_value());
    EXPECT_FALSE(test::setAssumption(*session, robots, value, 1500, 1).has_value());
    EXPECT_FALSE(test::setAssumption(*session, robots, value, 2'000'000'000, 1).has_value());
    ASSERT_OK(test::setAssumption(*session, robots, value, 2023, 1e12));
    const QString endless(limits::longestNote + 1, QLatin1Char('x'));
    EXPECT_FALSE(test::setTarget(*session, {robots, value, 2025}, 0.05, endless).has_value());
    EXPECT_FALSE(test::setAssumption(*session, robots, value, 2023, 2, endless).has_value());
    const Slide shown = session->stories().slides(session->stories().stories().first().id).first();
    Slide slide = shown;
    slide.year = 2'000'000'000;
    EXPECT_FALSE(test::changeSlide(*session, slide).has_value());
    slide = shown;
    Annotation line;
    line.kind = AnnotationKind::Line;
    line.low = 1e300;
    slide.annotations = {line};
    EXPECT_FALSE(test::changeSlide(*session, slide).has_value());
}

TEST_F(Extremes, aReadingThatIsStoppedIsNoPortfolio) {
    auto portfolio = Portfolio::open(file.path());
    ASSERT_OK(portfolio);
    Progress progress;
    progress.stop = true;
    const auto stopped = SessionContent::read(**portfolio, &progress);
    ASSERT_OK(stopped);
    EXPECT_FALSE(stopped->has_value());
    progress.stop = false;
    const auto whole = SessionContent::read(**portfolio, &progress);
    ASSERT_OK(whole);
    EXPECT_TRUE(whole->has_value());
}

TEST_F(Extremes, whateverOpeningRefusesCheckTells) {
    QFile in(file.path());
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const QByteArray sound = in.readAll();
    in.close();
    std::mt19937 random(20);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        QByteArray content = sound;
        const auto end = static_cast<unsigned>(round % 2 == 0 ? sound.size() : qsizetype(8192));
        const auto at = static_cast<qsizetype>(random() % end);
        content[at] = static_cast<char>(content[at] ^ static_cast<char>(1 + random() % 255));
        for (const bool isChecked : {true, false}) {
            for (const char* ending : {"-wal", "-shm"})
                QFile::remove(file.path() + QLatin1String(ending));
            QFile out(file.path());
            ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
            out.write(content);
            out.close();
            static bool isFound = false;
            if (isChecked) {
                const auto opened = Portfolio::open(file.path(), Portfolio::Access::ReadOnly);
                const auto found = opened ? (*opened)->check() : Result<QStringList>(failure(opened.error()));
                isFound = !found || !found->isEmpty();
            } else if (const auto opened = Session::open(file.path(), {}); !opened) {
                ++refused;
                EXPECT_TRUE(isFound) << "byte " << at << ": " << opened.error().sentence.toStdString() << ' '
                                     << opened.error().detail.toStdString();
            }
        }
    }
    EXPECT_GT(refused, 8);
}
