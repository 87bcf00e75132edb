// SPDX-License-Identifier: Apache-2.0
#include "charts/comparison_sides.h"

namespace atlas {

ComparisonSides::ComparisonSides(const ComparisonRequest& request)
    : from(request.session.plan(request.from)), to(request.session.plan(request.to)),
      indicator(request.session.figures().indicator(request.indicator)),
      node(request.session.outline().name(request.node).in(request.language)) {
    QStringList drafts;
    const auto read = [&](const ScenarioPlan* plan, QString& name, QString& state) {
        if (plan == nullptr)
            return;
        name = plan->scenario().name.in(request.language);
        state = ChartWords::scenarioName(plan->scenario(), request.language);
        if (plan->scenario().state != ScenarioState::Published)
            drafts.append(state);
    };
    read(from.get(), fromName, fromState);
    read(to.get(), toName, toState);
    draft = drafts.join(QStringLiteral(", "));
    if (indicator != nullptr)
        indicatorName = indicator->name.in(request.language);
}

bool ComparisonSides::areThere() const {
    return from != nullptr && to != nullptr && indicator != nullptr && from->scenario().id != to->scenario().id;
}

} // namespace atlas
