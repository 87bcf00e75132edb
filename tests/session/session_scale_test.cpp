// SPDX-License-Identifier: Apache-2.0
// What an edit costs doesn't grow with the portfolio.
#include "session/session_support.h"
#include "support/edits.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <gmock/gmock.h>

using namespace atlas;
using namespace atlas::test;

namespace {
constexpr int industries = 100'000;

class SessionScale : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        QElapsedTimer clock;
        clock.start();
        auto portfolio = widePortfolio(folder->filePath(QStringLiteral("wide.atlas")), industries);
        const qint64 built = clock.restart();
        auto opened = Session::open(std::move(portfolio), QStringLiteral("Tester"));
        ASSERT_OK(opened);
        session = std::move(*opened);
        std::printf("built in %lld ms, opened in %lld ms\n", static_cast<long long>(built),
                    static_cast<long long>(clock.elapsed()));
        output = session->figures().indicator(u"output")->id;
        tier = *session->find(QStringLiteral("tier"));
    }
    static void TearDownTestSuite() {
        session.reset();
        folder.reset();
    }
    static qint64 rowsLoggedBy(const std::function<void()>& edit) {
        const auto lastId = [] { return session->portfolio().log(0, 1)->constFirst().id; };
        const qint64 before = lastId();
        edit();
        return lastId() - before;
    }

    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Session> session;
    static IndicatorId output;
    static NodeId tier;
};
std::unique_ptr<QTemporaryDir> SessionScale::folder;
std::unique_ptr<Session> SessionScale::session;
IndicatorId SessionScale::output;
NodeId SessionScale::tier;
} // namespace

TEST_F(SessionScale, aTargetTouchesItsNodeAndThoseAboveIt) {
    const NodeId node = session->outline().child(tier, 77'777);
    ASSERT_OK(test::setTarget(*session, {node, output, 2024}, 0.5));
    Listener listener(*session);
    EXPECT_EQ(rowsLoggedBy([&] { ASSERT_OK(test::setTarget(*session, {node, output, 2024}, 0.2)); }), 1);
    ASSERT_EQ(listener.sets.size(), 1);
    EXPECT_EQ(listener.sets[0].rolledUp.size(), 4);
    EXPECT_NEAR(session->reading().growth(tier, output, 2024).value_or(0), 0.2, 1e-12);
}

TEST_F(SessionScale, aThousandStepsOfADragTakeNoTime) {
    const NodeId node = session->outline().child(tier, 500);
    ASSERT_OK(test::preview(*session, {node, output, 2025}, 0.0));
    QElapsedTimer clock;
    clock.start();
    for (int step = 1; step <= 1000; ++step)
        ASSERT_OK(test::preview(*session, {node, output, 2025}, step * 0.001));
    const qint64 elapsed = clock.elapsed();
    test::endPreview(*session);
    EXPECT_LE(elapsed, 1000) << "milliseconds for 1,000 steps";
}

TEST_F(SessionScale, moveByOneWritesTwoRows) {
    const NodeId node = session->outline().child(tier, 50'000);
    EXPECT_EQ(rowsLoggedBy([&] { ASSERT_OK(test::moveNode(*session, node, tier, 50'001)); }), 2);
    EXPECT_EQ(session->outline().row(node), 50'001);
    session->undoStack()->undo();
    EXPECT_EQ(session->outline().row(node), 50'000);
}

TEST_F(SessionScale, removingAndUndoingWriteOneRowEach) {
    const NodeId node = session->outline().child(tier, 10);
    EXPECT_EQ(rowsLoggedBy([&] { ASSERT_OK(test::removeNode(*session, node)); }), 1);
    EXPECT_EQ(session->outline().childCount(tier), industries - 1);
    EXPECT_EQ(rowsLoggedBy([&] { session->undoStack()->undo(); }), 1);
    EXPECT_EQ(session->outline().row(node), 10);
}

TEST_F(SessionScale, removingAWideTierComesBackWhole) {
    const QStringList before = outlineOf(*session);
    ASSERT_OK(test::removeNode(*session, tier));
    EXPECT_EQ(session->outline().count(), 2);
    session->undoStack()->undo();
    EXPECT_EQ(session->outline().count(), industries + 3);
    EXPECT_EQ(outlineOf(*session), before);
}

TEST(SessionRoom, isMadeForTheNextOnesTooWhereVeryManyMustMove) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wide.atlas"));
    const auto opened = Session::open(widePortfolio(path, 1500), QStringLiteral("Tester"));
    ASSERT_OK(opened);
    Session& session = **opened;
    const Outline& outline = session.outline();
    const NodeId tier = *session.find(QStringLiteral("tier"));
    ASSERT_OK(test::moveNode(session, outline.child(tier, 1400), tier, 600));
    const qint64 before = session.portfolio().log(0, 1)->constFirst().id;
    for (int next = 0; next < 10; ++next) {
        const NodeId node = outline.child(tier, 1401 + next);
        ASSERT_OK(test::moveNode(session, node, tier, 610 + (5 * next)));
        EXPECT_EQ(outline.row(node), 610 + (5 * next));
    }
    EXPECT_EQ(session.portfolio().log(0, 1)->constFirst().id - before, 10) << "a row each";
    const QStringList moved = outlineOf(session);
    EXPECT_EQ(freshOutlineOf(path), moved);
    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    EXPECT_EQ(outline.name(outline.child(tier, 600)).en, QStringLiteral("Industry 600"));
    EXPECT_EQ(freshOutlineOf(path), outlineOf(session));
}
