// SPDX-License-Identifier: Apache-2.0
// What a step of the history says of itself, what a failure leaves of it, and the documents, which are no part of it.
#include "storage/contract/editing.h"
#include "storage/contract/store.h"
#include "storage/contract/world.h"

#include <new>

using namespace atlas;
using namespace atlas::test;

namespace {

class StepContract : public testing::TestWithParam<StoreKind> {
protected:
    /// A column of the newest step.
    [[nodiscard]] QVariant newest(const char* column) {
        return store->value(QStringLiteral("SELECT %1 FROM edit_step ORDER BY id DESC").arg(words(column)));
    }
    [[nodiscard]] Uid newestUid(const char* column) { return QUuid::fromRfc4122(newest(column).toByteArray()); }
    Edit write(const std::unique_ptr<Portfolio>& portfolio, const Edit& edit) {
        const auto applied = portfolio->apply(edit, words("Li"));
        EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
        return applied.value_or(edit);
    }
    Edit addPerson(const std::unique_ptr<Portfolio>& portfolio) {
        Person person;
        person.name = both("Li");
        return write(portfolio, change<Person>({}, person));
    }

    std::unique_ptr<Store> store = GetParam().make();
    std::unique_ptr<Portfolio> mine = store->open(), theirs = store->open();
};

TEST_P(StepContract, SaysWhoWhatWhyAndWhen) {
    Edit edit = change<Person>({}, Person{{}, both("Li"), {}, {}, {}});
    edit.text = words("Add a person");
    edit.reason = words("\xe4\xbc\x9a\xe8\xae\xae");
    const Edit applied = write(mine, edit);
    EXPECT_EQ(newest("author"), words("Li"));
    EXPECT_EQ(newest("text"), edit.text);
    EXPECT_EQ(newest("reason"), edit.reason);
    EXPECT_EQ(newestUid("uid"), applied.step);
    EXPECT_EQ(applied.step.toRfc4122().at(6) & 0xF0, 0x70) << "UUIDv7";
    const auto at = QDateTime::fromString(newest("at").toString(), Qt::ISODateWithMs);
    EXPECT_LT(std::abs(at.secsTo(QDateTime::currentDateTimeUtc())), 60);
    EXPECT_NE(addPerson(mine).step, applied.step);
}

TEST_P(StepContract, KnowsTheCopyInWhichItWasMade) {
    addPerson(mine);
    const Uid here = newestUid("replica");
    EXPECT_FALSE(here.isNull());
    addPerson(theirs);
    EXPECT_EQ(newestUid("replica"), here); // the same file
    mine.reset();
    theirs.reset();
    mine = store->open();
    addPerson(mine);
    EXPECT_EQ(newestUid("replica"), here); // and again
    const auto copy = store->openCopy();
    ASSERT_NE(copy, nullptr);
    addPerson(copy);
    const auto entry = copy->log(0, 1).value().first();
    EXPECT_EQ(copy->log(0, 10).value().size(), 4);
    EXPECT_TRUE(entry.step.isValid());
    EXPECT_NE(store->replicaOf(*copy), here);
    EXPECT_FALSE(store->replicaOf(*copy).isNull());
}

TEST_P(StepContract, KnowsWhatItsAuthorHadSeen) {
    addPerson(theirs);
    const qint64 first = theirs->lastWritten();
    addPerson(mine); // who has not looked
    EXPECT_LT(newest("seen").toLongLong(), first);
    ASSERT_OK(mine->takeForeignChanges());
    const qint64 second = mine->lastWritten();
    addPerson(mine);
    EXPECT_EQ(newest("seen").toLongLong(), second);
    addPerson(mine); // of the own steps all is known
    EXPECT_EQ(newest("seen").toLongLong(), second + 1);
}

TEST_P(StepContract, NamesTheStepThatItTakesBack) {
    const Edit made = addPerson(mine);
    EXPECT_TRUE(newest("takes_back").isNull());
    const Edit undone = write(mine, made.reversed());
    EXPECT_EQ(newestUid("takes_back"), made.step);
    const Edit redone = write(mine, undone.reversed());
    EXPECT_EQ(newestUid("takes_back"), undone.step);
    const auto reversal = mine->reversalOf(mine->log(0, 1).value().first());
    ASSERT_OK(reversal);
    write(mine, *reversal);
    EXPECT_EQ(newestUid("takes_back"), redone.step);
}

TEST_P(StepContract, AnErrorOrAnExceptionInTheMiddleLeavesNone) {
    const auto counts = [&] {
        return QStringList{store->value(words("SELECT count(*) FROM edit_step")).toString(),
                           store->value(words("SELECT count(*) FROM change_log")).toString(),
                           store->value(words("SELECT count(*) FROM edit_context WHERE step IS NULL")).toString()};
    };
    const QStringList before = counts();
    EXPECT_FALSE(mine->write({}, {},
                             [&]() -> Result<void> {
                                 addPerson(mine);
                                 return failure(ErrorCode::Io, words("enough"));
                             })
                     .has_value());
    EXPECT_EQ(counts(), before);
    EXPECT_THROW((void)mine->write({}, {},
                                   [&]() -> Result<void> {
                                       addPerson(mine);
                                       throw std::bad_alloc();
                                   }),
                 std::bad_alloc);
    EXPECT_EQ(counts(), before);
    addPerson(theirs); // nobody holds the store
    addPerson(mine);
}

TEST_P(StepContract, ADocumentIsKeptOnceAndOutsideOfTheHistory) {
    const QByteArray content("\0\xff\x01 of any bytes", 16);
    const auto kept = mine->keep(content, words("application/pdf"));
    ASSERT_OK(kept);
    EXPECT_EQ(kept->size(), 64);
    EXPECT_EQ(theirs->keep(content, words("application/pdf")).value(), *kept);
    EXPECT_EQ(store->value(words("SELECT count(*) FROM document")).toInt(), 1);
    EXPECT_EQ(store->value(words("SELECT count(*) FROM change_log")).toInt(), 0);
    EXPECT_EQ(theirs->document(*kept).value(), (Document{*kept, words("application/pdf"), content}));
    ASSERT_OK(mine->keep({}, {}));
    const auto missing = mine->document(QString(64, u'0'));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
}

TEST_P(StepContract, ADocumentThatIsTooLargeIsRefused) {
    const auto kept = mine->keep(QByteArray(Document::largest, 'x'), words("text/plain"));
    ASSERT_OK(kept);
    EXPECT_EQ(mine->document(*kept).value().content.size(), Document::largest);
    const auto refused = mine->keep(QByteArray(Document::largest + 1, 'x'), words("text/plain"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(store->value(words("SELECT count(*) FROM document")).toInt(), 1);
}

ATLAS_OVER_ALL_STORES(StepContract);

} // namespace
