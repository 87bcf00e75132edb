// SPDX-License-Identifier: Apache-2.0
#include "domain/figure_ref.h"

namespace atlas {

static_assert(sizeof(FigureRef) <= 80, "a chart has one for each of its marks");

FigureRef FigureRef::of(const Observation& observation) {
    FigureRef ref = derived(observation.node, observation.indicator, observation.period);
    if (observation.id.isValid()) {
        ref.kind = Kind::Stated;
        ref.uid = observation.mark.uid;
        ref.version = observation.mark.version;
    }
    return ref;
}

FigureRef FigureRef::derived(NodeId node, IndicatorId indicator, Period period, FigureAspect aspect) {
    FigureRef ref;
    ref.node = node;
    ref.indicator = indicator;
    ref.period = period;
    ref.kind = Kind::Derived;
    ref.aspect = aspect;
    return ref;
}

FigureRef FigureRef::planned(const Uid& scenario, const TargetCell& cell, FigureAspect aspect) {
    FigureRef ref = derived(cell.node, cell.indicator, {PeriodKind::Year, cell.year}, aspect);
    ref.kind = Kind::Planned;
    ref.uid = scenario;
    return ref;
}

FigureRef FigureRef::partsOf() const {
    FigureRef ref = *this;
    ref.ofParts = true;
    return ref;
}

FigureRef FigureRef::differenceTo(const Uid& other) const {
    FigureRef ref = *this;
    ref.against = other;
    return ref;
}

} // namespace atlas
