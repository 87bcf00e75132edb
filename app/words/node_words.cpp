// SPDX-License-Identifier: Apache-2.0
#include "words/node_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {
struct NodeWords {
    Q_DECLARE_TR_FUNCTIONS(NodeWords)
};
} // namespace

QString kindText(NodeKind kind) {
    switch (kind) {
    case NodeKind::Area:
        return NodeWords::tr("Area", "kind of node");
    case NodeKind::Aspect:
        return NodeWords::tr("Aspect", "kind of node");
    case NodeKind::Tier:
        return NodeWords::tr("Tier", "kind of node");
    case NodeKind::Industry:
        return NodeWords::tr("Industry", "kind of node");
    case NodeKind::Cluster:
        return NodeWords::tr("Cluster", "kind of node");
    case NodeKind::FocusArea:
        return NodeWords::tr("Focus area", "kind of node");
    case NodeKind::Strategy:
        return NodeWords::tr("Strategy", "kind of node");
    }
    return {};
}

QString nodeStatusText(NodeStatus status) {
    switch (status) {
    case NodeStatus::Stated:
        return NodeWords::tr("named in the source");
    case NodeStatus::Unnamed:
        return NodeWords::tr("counted in the source, not named");
    case NodeStatus::Added:
        return NodeWords::tr("added by a user");
    }
    return {};
}

QString scenarioStateText(ScenarioState state) {
    switch (state) {
    case ScenarioState::Draft:
        return NodeWords::tr("Draft", "state of a scenario");
    case ScenarioState::Published:
        return NodeWords::tr("Published", "state of a scenario");
    case ScenarioState::Archived:
        return NodeWords::tr("Archived", "state of a scenario");
    case ScenarioState::Removed:
        return NodeWords::tr("Deleted", "state of a scenario");
    }
    return {};
}

QString weightText(planning::WeightBasis basis) {
    switch (basis) {
    case planning::WeightBasis::None:
        return NodeWords::tr("no weights");
    case planning::WeightBasis::BaseValue:
        return NodeWords::tr("weighted by base value");
    case planning::WeightBasis::Assumption:
        return NodeWords::tr("weighted by base value, some of them assumptions");
    case planning::WeightBasis::SizeLevel:
        return NodeWords::tr("weighted by size level (an ambition, not output)");
    }
    return {};
}

QString weightSentence(planning::WeightBasis basis, const QString& of) {
    if (basis == planning::WeightBasis::None)
        return {};
    QString text = weightText(basis);
    text[0] = text.at(0).toUpper();
    return of.isEmpty() ? NodeWords::tr("%1.", "how parts are weighted").arg(text)
                        : NodeWords::tr("%1: %2.", "how parts are weighted, of what").arg(text, of);
}

QString noRollUpText(planning::NoRollUp why, const QString& name) {
    switch (why) {
    case planning::NoRollUp::HasOne:
        return {};
    case planning::NoRollUp::NoChildren:
        return NodeWords::tr("%1 has no parts that could be rolled up.").arg(name);
    case planning::NoRollUp::NoWeights:
        return NodeWords::tr("The parts of %1 can't be weighted: they have no base value and no size level.").arg(name);
    case planning::NoRollUp::NoTargets:
        return NodeWords::tr("None of the parts of %1 has a target.").arg(name);
    case planning::NoRollUp::Unreadable:
        return NodeWords::tr("Nothing can be rolled up now: the base values can't be read.");
    }
    return {};
}

} // namespace atlas
