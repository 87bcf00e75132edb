// SPDX-License-Identifier: Apache-2.0
#include "storage/connection.h"
#include "storage/contract/store.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>

#include <sys/wait.h>
#include <unistd.h>

namespace atlas::test {

namespace {

using storage::Connection;

class SqliteStore : public Store {
public:
    SqliteStore() {
        const auto made = Portfolio::create(path());
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().detail.toStdString());
    }

    std::unique_ptr<Portfolio> open() override { return openFile(path()); }

    std::unique_ptr<Portfolio> openCopy() override {
        const QString copy = m_folder.filePath(QStringLiteral("copy%1.atlas").arg(++m_copies));
        {
            const auto here = open();
            EXPECT_TRUE(here != nullptr && here->saveCopy(copy).has_value());
        }
        return openFile(copy);
    }

    Uid replicaOf(const Portfolio& portfolio) override {
        const auto rows =
            runOn(*connect(portfolio.path()), QStringLiteral("SELECT replica FROM edit_step ORDER BY id DESC"));
        return rows && !rows->isEmpty() ? Uid::fromRfc4122(rows->constFirst().constFirst().toByteArray()) : Uid();
    }

    Result<Rows> run(const QString& sql) override {
        if (m_others == nullptr)
            m_others = connect(path());
        return runOn(*m_others, sql);
    }

    void setRules(bool hold) override {
        EXPECT_TRUE(run(QStringLiteral("PRAGMA ignore_check_constraints=%1").arg(hold ? 0 : 1)).has_value());
    }

    void dieIn(const std::function<void(Portfolio&)>& work) override {
        m_others.reset();
        const pid_t child = fork();
        ASSERT_GE(child, 0);
        if (child == 0) {
            const auto portfolio = openFile(path());
            if (portfolio != nullptr)
                work(*portfolio);
            _exit(1); // it lived on
        }
        int status = 0;
        ASSERT_EQ(waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFSIGNALED(status)) << "it was to die";
    }

private:
    static std::unique_ptr<Connection> connect(const QString& file) {
        auto connection = Connection::open(file, Connection::Mode::ReadWrite);
        EXPECT_TRUE(connection.has_value());
        return std::move(*connection);
    }

    static Result<Rows> runOn(Connection& connection, const QString& sql) {
        Rows rows;
        const auto read = connection.each(sql, {}, [&](const QSqlQuery& query) {
            QVariantList row;
            for (int at = 0; at < query.record().count(); ++at)
                row.append(query.value(at));
            rows.append(row);
        });
        return read ? Result<Rows>(std::move(rows)) : failure(read.error());
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("plan.atlas")); }

    static std::unique_ptr<Portfolio> openFile(const QString& path) {
        auto opened = Portfolio::open(path);
        EXPECT_TRUE(opened.has_value()) << (opened ? "" : opened.error().detail.toStdString());
        return opened ? std::move(*opened) : nullptr;
    }

    /// Thousands of steps, of which each waits for the disk: in memory, where there is such a place.
    static QString place() {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/atlas-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
    std::unique_ptr<Connection> m_others;
    int m_copies = 0;
};

} // namespace

const std::vector<StoreKind>& storeKinds() {
    static const std::vector<StoreKind> kinds{
        {"Sqlite", [] { return std::unique_ptr<Store>(std::make_unique<SqliteStore>()); }}};
    return kinds;
}

} // namespace atlas::test
