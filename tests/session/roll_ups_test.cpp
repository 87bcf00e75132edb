// SPDX-License-Identifier: Apache-2.0
// The roll-up trees that a session keeps: few at a time, of one structure, and always what a new session computes.
#include "session/roll_ups.h"

#include "session/node_rules.h"
#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <gmock/gmock.h>

#include <random>

using namespace atlas;
using namespace atlas::test;
using testing::ElementsAre;

namespace {
constexpr int year = 2025;

/// A portfolio with more indicators of the whole tree than trees are kept, one of them of a role, and one of a branch.
struct ManyIndicators {
    ManyIndicators() {
        starter.workInCopy();
        Portfolio& portfolio = const_cast<Portfolio&>(starter->portfolio());
        const auto written = portfolio.write(QStringLiteral("More"), QStringLiteral("Tester"), [&]() -> Result<void> {
            for (int n = 0; n < 6; ++n) {
                Indicator made;
                made.key = QStringLiteral("more-%1").arg(n);
                made.name.en = made.key;
                made.unit = Unit::CnyBillion;
                made.measure = Measure::Output;
                if (n == 4) {
                    made.appliesTo = AppliesTo::Role;
                    made.role = node_rules::roleOf(NodeKind::Industry);
                }
                if (n == 5) {
                    made.appliesTo = AppliesTo::Branch;
                    made.branch = starter.node("leading");
                }
                const auto id = portfolio.insert(made);
                if (!id)
                    return failure(id.error());
                for (const NodeId node : starter->outline().children(starter.node("leading"))) {
                    Observation base;
                    base.node = node;
                    base.indicator = *id;
                    base.period = {PeriodKind::Year, starter->scenario().baseYear};
                    base.value = static_cast<double>(n + 1) * static_cast<double>(node.value % 7 + 1);
                    if (const auto stated = portfolio.insert(base); !stated)
                        return failure(stated.error());
                }
            }
            return {};
        });
        EXPECT_TRUE(written.has_value());
        session = std::move(*Session::open(starter.file.path(), QStringLiteral("Tester")));
        for (const Indicator& each : session->figures().indicators())
            if (each.key.startsWith(QLatin1String("more-")))
                indicators.append(each);
    }

    /// All that follows from the targets, of every indicator at every node.
    static QStringList rollUpsOf(const Session& of, const QVector<Indicator>& indicators) {
        QStringList lines;
        of.outline().forEachUnder(of.outline().root(), [&](NodeId node) {
            for (const Indicator& each : indicators) {
                const planning::RollUp rollUp = of.reading().rollUp(node, each.id, year);
                const auto growth = of.reading().growth(node, each.id, year);
                lines.append(QStringLiteral("%1 %2: %3 %4 %5 %6")
                                 .arg(node.value)
                                 .arg(each.id.value)
                                 .arg(int(rollUp.why))
                                 .arg(rollUp.contributions.size())
                                 .arg(rollUp.growth.value_or(-9), 0, 'g', 12)
                                 .arg(growth.value_or(-9), 0, 'g', 12));
            }
        });
        return lines;
    }

    StarterSession starter;
    std::unique_ptr<Session> session;
    QVector<Indicator> indicators;
};
} // namespace

TEST(RollUps, AreOfFewIndicatorsAndOfOneStructure) {
    const ManyIndicators many;
    const Outline& outline = many.session->outline();
    const TargetTable targets;
    const SizeLevels sizes(outline);
    ReadingFaults faults;
    RollUps rollUps(outline, targets, sizes, faults);
    rollUps.reset(many.session->portfolio(), many.session->scenario());
    const auto& all = many.indicators;
    ASSERT_EQ(all.size(), 6);
    const auto* first = rollUps.tree(all[0]);
    for (int n = 1; n < 6; ++n) {
        EXPECT_NE(rollUps.tree(all[n]), nullptr);
        EXPECT_EQ(rollUps.tree(all[0]), first) << "in use, so it never goes";
    }
    const RollUps::Trees trees = rollUps.takeTrees();
    QVector<qint64> kept;
    for (const auto& each : trees.kept)
        kept.append(each.indicator.value);
    EXPECT_THAT(kept, ElementsAre(all[0].id.value, all[5].id.value, all[4].id.value, all[3].id.value));
    EXPECT_EQ(trees.structure.use_count(), 4) << "three trees and the owner";
}

TEST(RollUps, AreThoseOfANewSessionAfterAnyEdits) {
    const ManyIndicators many;
    Session& session = *many.session;
    std::mt19937 random(9);
    const auto any = [&](qsizetype count) { return static_cast<qsizetype>(random() % static_cast<unsigned>(count)); };
    for (int step = 0; step < 150; ++step) {
        const Outline& outline = session.outline();
        QVector<NodeId> nodes;
        outline.forEachUnder(outline.root(), [&](NodeId id) { nodes.append(id); });
        const NodeId node = nodes[any(nodes.size())], other = nodes[any(nodes.size())];
        const Indicator& indicator = many.indicators[any(many.indicators.size())];
        switch (random() % 7) {
        case 0:
            if (const auto kinds = node_rules::childKinds(session.outline(), node); !kinds.isEmpty())
                ASSERT_OK(test::addNode(session, node, 0, kinds[0], {QStringLiteral("New %1").arg(step), {}}));
            break;
        case 1:
            if (node != outline.root() && node != many.starter.node("leading") && random() % 4 == 0)
                ASSERT_OK(test::removeNode(session, node));
            break;
        case 2:
            if (node_rules::mayMove(session.outline(), node, other))
                ASSERT_OK(test::moveNode(session, node, other, 0));
            break;
        case 3:
            if (takesTarget(session.outline(), indicator, node))
                ASSERT_OK(test::setAssumption(session, node, indicator.id, session.scenario().baseYear, 1.0 + step));
            break;
        case 4:
            session.undoStack()->undo();
            break;
        default:
            if (takesTarget(session.outline(), indicator, node))
                ASSERT_OK(
                    test::setTarget(session, {node, indicator.id, year}, 0.01 * static_cast<double>(random() % 30)));
        }
        (void)session.reading().rollUp(outline.root(), indicator.id, year); // some trees are there, others not
        if (step % 10 == 9) {
            const auto fresh = Session::open(many.starter.file.path(), QStringLiteral("Reader"));
            ASSERT_OK(fresh);
            (*fresh)->showScenario(session.scenario().id);
            // Those that are kept are seen as the edits left them.
            for (const Indicator& each : many.indicators)
                ASSERT_EQ(ManyIndicators::rollUpsOf(session, {each}), ManyIndicators::rollUpsOf(**fresh, {each}))
                    << "step " << step;
        }
    }
}
