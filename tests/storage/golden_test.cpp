// SPDX-License-Identifier: Apache-2.0
// The whole schema as it stands in a file, word for word: a change of it is seen in a review, and never made in
// passing.
#include "storage/connection.h"
#include "storage/schema.h"
#include "storage/storage_support.h"
#include "support/places.h"

#include <QCryptographicHash>
#include <QSqlQuery>

using namespace atlas;
using storage::Connection;

namespace {

QString schemaOf(Connection& connection) {
    QString schema = QStringLiteral("-- SPDX-License-Identifier: Apache-2.0\n-- Format 4 as it stands in a file. "
                                    "tests/storage/golden_test.cpp says how to renew this.\n");
    EXPECT_TRUE(connection
                    .each(QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE "
                                         "'sqlite^_%' ESCAPE '^' ORDER BY type, name"),
                          {},
                          [&](const QSqlQuery& row) {
                              schema += QLatin1Char('\n') + row.value(0).toString() + QStringLiteral(";\n");
                          })
                    .has_value());
    return schema;
}

} // namespace

TEST(GoldenSchema, IsWhatIsWrittenDown) {
    auto connection = std::move(*Connection::open({}, Connection::Mode::Scratch));
    ASSERT_OK(storage::migrate(*connection, 0, storage::bundledMigrations().value()));
    const QString schema = schemaOf(*connection);
    QFile golden(test::sourceFolder() + QStringLiteral("/tests/storage/golden/format4.sql"));
    if (qEnvironmentVariableIsSet("ATLAS_RENEW_GOLDEN")) {
        ASSERT_TRUE(golden.open(QIODevice::WriteOnly));
        golden.write(schema.toUtf8());
        FAIL() << "Written anew: look at what changed, and run this again without ATLAS_RENEW_GOLDEN.";
    }
    EXPECT_EQ(QCryptographicHash::hash(schema.toUtf8(), QCryptographicHash::Sha256).toHex().toStdString(),
              storage::schemaDigest)
        << "storage/schema.h names another schema than there is";
    ASSERT_TRUE(golden.open(QIODevice::ReadOnly)) << golden.fileName().toStdString();
    const QStringList wanted = QString::fromUtf8(golden.readAll()).split(QLatin1Char('\n')),
                      found = schema.split(QLatin1Char('\n'));
    const auto [first, other] = std::mismatch(wanted.cbegin(), wanted.cend(), found.cbegin(), found.cend());
    EXPECT_EQ(wanted, found)
        << "from line " << first - wanted.cbegin() + 1 << ":\n- "
        << (first == wanted.cend() ? QString() : *first).toStdString() << "\n+ "
        << (other == found.cend() ? QString() : *other).toStdString()
        << "\nWhere this is meant: ATLAS_RENEW_GOLDEN=1 test_storage --gtest_filter=GoldenSchema.*, and "
           "commit the file with what changed it.";
}

TEST(GoldenSchema, OfAFileThatCameOverFromFormatOneIsTheSame) {
    const QStringList migrations = storage::bundledMigrations().value();
    const auto schemaFrom = [&](int version) {
        auto connection = std::move(*Connection::open({}, Connection::Mode::Scratch));
        EXPECT_TRUE(storage::migrate(*connection, 0, migrations.mid(0, version)).has_value());
        EXPECT_TRUE(storage::migrate(*connection, version, migrations).has_value());
        return schemaOf(*connection);
    };
    for (int version = 1; version < migrations.size(); ++version)
        EXPECT_EQ(schemaFrom(version), schemaFrom(0)) << version;
}
