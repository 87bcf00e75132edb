// SPDX-License-Identifier: Apache-2.0
// A small portfolio for tests of the database, and ways to look at its file from outside.
#pragma once

#include "storage/portfolio.h"
#include "support/older_program.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <optional>

namespace atlas::test {

/// Why something was refused; empty: it was not.
template <class Value>
std::optional<ErrorCode> refusal(const Result<Value>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

class PortfolioFile : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("plan.atlas")); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    static QByteArray bytes(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    static void put(const QString& file, const QByteArray& content) {
        QFile out(file);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    /// Runs SQL as another program would: SQLite's own shell.
    QString shell(const QString& sql) const {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {path(), sql});
        sqlite.waitForFinished();
        return QString::fromUtf8(sqlite.readAllStandardOutput() + sqlite.readAllStandardError()).trimmed();
    }

    /// The same by a program that did not know the limits.
    QString olderShell(const QString& sql) const { return shell(asOlderProgram({sql}).join(QLatin1Char(';'))); }

    /// An area with two industries, an indicator and a scenario; closed again unless kept.
    std::unique_ptr<Portfolio> make() {
        auto made = Portfolio::create(path());
        EXPECT_TRUE(made.has_value()) << made.error().sentence.toStdString() << made.error().detail.toStdString();
        std::unique_ptr<Portfolio> portfolio = std::move(*made);
        const auto written =
            portfolio->write(QStringLiteral("Set up"), QStringLiteral("Tester"), [&]() -> Result<void> {
                source = portfolio
                             ->insert(Source{{},
                                             QStringLiteral("s"),
                                             {QStringLiteral("A source"), QStringLiteral("来源")},
                                             {},
                                             {},
                                             QDate(2024, 2, 1),
                                             {},
                                             {}})
                             .value();
                area = portfolio->insert(node(NodeId{}, 0, NodeKind::Area, "area", "Area", "新区")).value();
                first = portfolio->insert(node(area, 0, NodeKind::Industry, "cars", "Cars", "汽车")).value();
                second = portfolio->insert(node(area, 1, NodeKind::Industry, "chips", "Chips", "芯片")).value();
                Indicator value;
                value.key = QStringLiteral("value");
                value.name = {QStringLiteral("Value added"), QStringLiteral("增加值")};
                value.unit = Unit::CnyBillion;
                indicator = portfolio->insert(value).value();
                scenario = portfolio->insert(plan("draft", false)).value();
                published = portfolio->insert(plan("published", true)).value();
                return portfolio->insert(published, Target{{first, indicator, 2024}, 0.065, source, {}});
            });
        EXPECT_TRUE(written.has_value()) << written.error().sentence.toStdString()
                                         << written.error().detail.toStdString();
        return portfolio;
    }

    static Node node(NodeId parent, int position, NodeKind kind, const char* key, const char* en, const char* zh) {
        Node node;
        node.parent = parent;
        node.position = position;
        node.kind = kind;
        node.key = QString::fromUtf8(key);
        node.name = {QString::fromUtf8(en), QString::fromUtf8(zh)};
        return node;
    }
    static Scenario plan(const char* key, bool isProtected) {
        Scenario scenario;
        scenario.key = QString::fromUtf8(key);
        scenario.name.en = scenario.key;
        scenario.created = QDateTime(QDate(2024, 2, 1), QTime(8, 0), Qt::UTC);
        scenario.isProtected = isProtected;
        return scenario;
    }
    [[nodiscard]] Edit setTarget(int year, std::optional<double> before, std::optional<double> after) const {
        const TargetCell cell{first, indicator, year};
        const auto target = [&](std::optional<double> rate) {
            return rate ? std::optional(Target{cell, *rate, {}, {}}) : std::nullopt;
        };
        return Edit{QStringLiteral("Set target"),
                    QStringLiteral("because"),
                    {},
                    {},
                    {{scenario, cell, target(before), target(after)}}};
    }

    SourceId source;
    NodeId area, first, second;
    IndicatorId indicator;
    ScenarioId scenario, published;

private:
    QTemporaryDir m_folder;
};

} // namespace atlas::test
