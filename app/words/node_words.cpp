// SPDX-License-Identifier: Apache-2.0
#include "words/node_words.h"

#include <QCoreApplication>
#include <QLocale>

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

QString momentText(const QDateTime& moment, Language language) {
    return language == Language::Chinese
               ? QLocale(QLocale::Chinese).toString(moment.toLocalTime(), QStringLiteral("yyyy年M月d日 HH:mm"))
               : QLocale(QLocale::English).toString(moment.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"));
}

QString dayText(const QDateTime& moment, Language language) {
    return language == Language::Chinese
               ? QLocale(QLocale::Chinese).toString(moment.toLocalTime(), QStringLiteral("yyyy年M月d日"))
               : QLocale(QLocale::English).toString(moment.toLocalTime(), QStringLiteral("d MMM yyyy"));
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

QString noRollUpText(planning::NoRollUp why) {
    switch (why) {
    case planning::NoRollUp::HasOne:
        return {};
    case planning::NoRollUp::NoChildren:
        return NodeWords::tr("Nothing stands under it, so there is nothing to roll up.");
    case planning::NoRollUp::NoWeights:
        return NodeWords::tr(
            "What stands under it has neither base values nor size levels, so nothing can be weighted.");
    case planning::NoRollUp::NoTargets:
        return NodeWords::tr("Nothing under it has a target yet.");
    case planning::NoRollUp::Unreadable:
        return NodeWords::tr("Nothing can be rolled up now: the base values can't be read.");
    }
    return {};
}

} // namespace atlas
