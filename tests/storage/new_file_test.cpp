// SPDX-License-Identifier: Apache-2.0
// A new portfolio stands under its name only when it is whole.
#include "storage/storage_support.h"

#include <QDateTime>
#include <QFileInfo>

#include <utime.h>

using namespace atlas;

class NewPortfolio : public test::PortfolioFile {
protected:
    static void putOld(const QString& file) {
        put(file, "half");
        const std::time_t old = QDateTime::currentDateTime().addDays(-3).toSecsSinceEpoch();
        const utimbuf times{old, old};
        ASSERT_EQ(utime(QFile::encodeName(file).constData(), &times), 0);
    }
};

TEST_F(NewPortfolio, IsNotThereWhileItIsMade) {
    bool wasMade = false;
    ASSERT_OK(Portfolio::create(path(), [&](Portfolio& portfolio) -> Result<void> {
        wasMade = portfolio.nodeCount().has_value();
        EXPECT_FALSE(QFileInfo::exists(path()));
        EXPECT_FALSE(files().isEmpty());
        return {};
    }));
    EXPECT_TRUE(wasMade);
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
}

TEST_F(NewPortfolio, ThatCanNotBeFilledLeavesNothing) {
    const auto made = Portfolio::create(
        path(), [](Portfolio&) -> Result<void> { return failure(ErrorCode::DiskFull, QStringLiteral("Full.")); });
    EXPECT_EQ(test::refusal(made), ErrorCode::DiskFull);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(NewPortfolio, DoesNotTakeThePlaceOfOneThatSomebodyMadeMeanwhile) {
    const auto made = Portfolio::create(path(), [&](Portfolio&) -> Result<void> {
        put(path(), "mine");
        return {};
    });
    EXPECT_EQ(test::refusal(made), ErrorCode::Invalid);
    EXPECT_EQ(bytes(path()), "mine");
    EXPECT_EQ(files(), QStringList{QStringLiteral("plan.atlas")});
}

TEST_F(NewPortfolio, IsNotMadeBesideALogThatLostItsFile) {
    put(path() + QStringLiteral("-wal"), "somebody's edits");
    EXPECT_EQ(test::refusal(Portfolio::create(path())), ErrorCode::Invalid);
    EXPECT_EQ(bytes(path() + QStringLiteral("-wal")), "somebody's edits");
    EXPECT_FALSE(QFileInfo::exists(path()));
}

TEST_F(NewPortfolio, ClearsAwayWhatAKillLeftOfItLongAgo) {
    putOld(path() + QStringLiteral(".0123abcd.part"));
    putOld(path() + QStringLiteral(".my own.part"));
    put(path() + QStringLiteral(".89abcdef.part"), "at work");
    ASSERT_OK(Portfolio::create(path()));
    EXPECT_EQ(files(), (QStringList{QStringLiteral("plan.atlas"), QStringLiteral("plan.atlas.89abcdef.part"),
                                    QStringLiteral("plan.atlas.my own.part")}));
}
