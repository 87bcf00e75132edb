// SPDX-License-Identifier: Apache-2.0
// What a big edit costs the models grows with the edit, not with its square.
#include "models/merge_model.h"
#include "models/portfolio_tree_model.h"
#include "models/target_model.h"
#include "session/session_support.h"
#include "support/edits.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include <ctime>

using namespace atlas;
using namespace atlas::test;

namespace {
constexpr int factor = 8;
constexpr int most = 40'000;
constexpr int few = most / factor;
constexpr int tries = 3; ///< the quickest counts: others work on this machine, too

double secondsOf(const std::function<void()>& work) {
    double best = 1e9;
    for (int attempt = 0; attempt < tries; ++attempt) {
        const std::clock_t begin = std::clock(); // of this process, whoever else is busy
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

/// Eight times as much takes eight times as long, or a little more where it fits in no cache; what is quadratic takes
/// sixty-four times as long.
void expectLinear(double some, double all) {
    std::printf("%.4f s for %d, %.4f s for %d\n", some, few, all, most);
    constexpr double noise = 0.05; // seconds; what is quadratic takes several
    EXPECT_LT(all, 4 * factor * some + noise);
}

class ModelScale : public testing::Test {
protected:
    static void SetUpTestSuite() {
        folder = std::make_unique<QTemporaryDir>();
        auto opened = Session::open(widePortfolio(folder->filePath(QStringLiteral("wide.atlas")), most),
                                    QStringLiteral("Tester"));
        ASSERT_OK(opened);
        session = std::move(*opened);
    }
    static void TearDownTestSuite() {
        session.reset();
        folder.reset();
    }
    [[nodiscard]] static QVector<TargetCell> cells(int count) {
        const IndicatorId output = session->figures().indicator(u"output")->id;
        QVector<TargetCell> all;
        for (const NodeId node : session->outline().children(*session->find(QStringLiteral("tier"))).first(count))
            all.append({node, output, 2024});
        return all;
    }
    /// An edit of so many targets, and what it tells of. Each time other rates.
    static ChangeSet edit(int count) {
        static double rate = 0;
        rate += 0.001;
        ChangeSet told;
        const auto listener =
            QObject::connect(session.get(), &Session::changed, [&](const ChangeSet& changes) { told = changes; });
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const TargetCell& cell : cells(count))
            rates.append({cell, rate});
        EXPECT_TRUE(test::setTargets(*session, rates, QStringLiteral("Many")).has_value());
        QObject::disconnect(listener);
        EXPECT_EQ(told.targets.size(), count);
        EXPECT_GE(told.rolledUp.size(), count);
        return told;
    }

    static std::unique_ptr<QTemporaryDir> folder;
    static std::unique_ptr<Session> session;
};
std::unique_ptr<QTemporaryDir> ModelScale::folder;
std::unique_ptr<Session> ModelScale::session;
} // namespace

TEST_F(ModelScale, anEditOfManyTargetsIsToldInLinearTime) {
    TargetModel targets(*session);
    targets.setIndicator(session->figures().indicator(u"output")->id);
    PortfolioTreeModel tree(*session);
    for (NodeTreeModel* model : {static_cast<NodeTreeModel*>(&targets), static_cast<NodeTreeModel*>(&tree)})
        ASSERT_TRUE(model->reveal(cells(1).constFirst().node).isValid());
    const ChangeSet some = edit(few), all = edit(most);
    const QSignalSpy changed(&targets, &QAbstractItemModel::dataChanged);
    Q_EMIT session->changed(some);
    EXPECT_GE(changed.count(), few) << "the rows are there";
    expectLinear(secondsOf([&] { Q_EMIT session->changed(some); }), secondsOf([&] { Q_EMIT session->changed(all); }));
}

TEST_F(ModelScale, targetsThatAreNotRolledUpAreFoundInLinearTime) {
    ChangeSet some = edit(few), all = edit(most);
    for (ChangeSet* each : {&some, &all})
        each->rolledUp.removeFirst(); // the node of the first cell
    EXPECT_EQ(targetsNotRolledUp(all), all.targets.first(1));
    expectLinear(secondsOf([&] { EXPECT_EQ(targetsNotRolledUp(some).size(), 1); }),
                 secondsOf([&] { EXPECT_EQ(targetsNotRolledUp(all).size(), 1); }));
}

TEST_F(ModelScale, anEditOfManyTargetsTakesLinearTimeAsAWhole) {
    TargetModel targets(*session);
    targets.setIndicator(session->figures().indicator(u"output")->id);
    PortfolioTreeModel tree(*session);
    ASSERT_TRUE(targets.reveal(cells(1).constFirst().node).isValid());
    edit(most); // makes the rows
    expectLinear(secondsOf([&] { edit(few); }), secondsOf([&] { edit(most); }));
}

TEST_F(ModelScale, decisionsOfAMergeAreKeptInLinearTime) {
    const auto plan = [](int count) {
        MergePlan made;
        for (const TargetCell& cell : cells(count))
            made.conflicts.append({cell, {}, PlanCell{Target{cell, 0.1, {}, {}}, {}}, {}, false, {}});
        return made;
    };
    const MergePlan some = plan(few), all = plan(most);
    MergeModel model(*session);
    const auto again = [&](const MergePlan& wanted) {
        model.setPlan(wanted);
        model.decideAll(MergeSide::Here);
        return secondsOf([&] {
            model.setPlan(wanted);
            EXPECT_EQ(model.plan().undecided(), 0) << "what was decided stays so";
        });
    };
    const double before = again(some);
    expectLinear(before, again(all));
}
