// SPDX-License-Identifier: Apache-2.0
#include "session/size_figure.h"

#include "session/figures.h"
#include "session/session.h"

#include <algorithm>

namespace atlas {

FigureRef sizeFigure(const Session& session, NodeId node) {
    const QVector<Indicator>& indicators = session.figures().indicators();
    const auto indicator = std::find_if(indicators.cbegin(), indicators.cend(),
                                        [](const Indicator& each) { return each.kind == IndicatorKind::SizeLevel; });
    const auto size = session.figures().sizeLevel(node);
    if (!size || indicator == indicators.cend())
        return {};
    // Not by Figures::of(): that says in words how a sum comes about, for which it looks at all under the node.
    const QVector<Observation>* stated = session.figures().readable(node);
    if (stated == nullptr)
        return {}; // whether it is stated or a sum nobody can say; the level itself is known
    FigureRef found = FigureRef::derived(node, indicator->id, {PeriodKind::Ambition, 0});
    for (const Observation& each : *stated) {
        // Of several that say the same the ambition without a year is the one that counts.
        const bool isAmbition = each.period.kind == PeriodKind::Ambition;
        if (each.indicator == indicator->id && each.value == *size &&
            (found.kind != FigureRef::Kind::Stated || isAmbition))
            found = FigureRef::of(each);
    }
    return found;
}

} // namespace atlas
