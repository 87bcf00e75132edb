// SPDX-License-Identifier: Apache-2.0
#include "domain/row_mark.h"

#include <QDateTime>

#include <gtest/gtest.h>

#include <set>

using namespace atlas;

namespace {
qint64 timeOf(const Uid& uid) { return uid.toRfc4122().left(6).toHex().toLongLong(nullptr, 16); }
} // namespace

TEST(NewUidTest, IsOfVersionSevenAndItsVariant) {
    const QByteArray bytes = newUid().toRfc4122();
    ASSERT_EQ(bytes.size(), 16);
    EXPECT_EQ(static_cast<quint8>(bytes[6]) >> 4U, 7U);
    EXPECT_EQ(static_cast<quint8>(bytes[8]) >> 6U, 2U);
}

TEST(NewUidTest, BeginsWithTheTimeAtWhichItWasMade) {
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 made = timeOf(newUid());
    EXPECT_GE(made, before);
    EXPECT_LE(made, QDateTime::currentMSecsSinceEpoch());
}

TEST(NewUidTest, NeverComesTwice) {
    std::set<QByteArray> seen;
    for (int n = 0; n < 10'000; ++n)
        seen.insert(newUid().toRfc4122());
    EXPECT_EQ(seen.size(), 10'000U);
}

TEST(RowMarkTest, IsNoPartOfWhatARowSays) { EXPECT_EQ((RowMark{newUid(), 3}), RowMark{}); }
