// SPDX-License-Identifier: Apache-2.0
// The plan that leaves the building, on a fact sheet or in an export: the published one, unless somebody chose another.
#pragma once

#include "session/plan_reading.h"

#include <memory>
#include <optional>

namespace atlas {

class ScenarioPlan;
class Session;

/// \p wanted where it is one of the scenarios. Else the shown one where it is published; what it was copied from where
/// that is; else the first published one. Only where none is published, the shown one.
[[nodiscard]] ScenarioId handedScenario(const Session& session, ScenarioId wanted = {});

/// A scenario by its name in either language or its key: exactly, else without regard to case.
[[nodiscard]] std::optional<ScenarioId> findScenario(const Session& session, const QString& name);

/// The plan of handedScenario() as it is stored, without a preview, held while it is read. The session outlives it and
/// is not changed meanwhile.
class HandedPlan {
public:
    explicit HandedPlan(const Session& session, ScenarioId wanted = {});

    /// nullptr: it can't be read.
    [[nodiscard]] const PlanReading* reading() const { return m_reading ? &*m_reading : nullptr; }

private:
    std::shared_ptr<const ScenarioPlan> m_plan;
    std::optional<PlanReading> m_reading;
};

} // namespace atlas
