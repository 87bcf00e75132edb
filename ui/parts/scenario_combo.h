// SPDX-License-Identifier: Apache-2.0
// A choice of one of the scenarios.
#pragma once

#include "domain/scenario.h"
#include "parts/elided_combo.h"

#include <functional>

namespace atlas {

class ScenarioCombo : public ElidedCombo {
    Q_OBJECT
public:
    explicit ScenarioCombo(QWidget* parent = nullptr);

    using Say = std::function<QString(const Scenario&)>;
    /// Archived ones are left out but for the chosen one. The choice stays where it is still there. \p say: in place of
    /// the name alone.
    void fill(const QVector<Scenario>& scenarios, Language language, const Say& say = {});
    void choose(ScenarioId id); ///< without a signal; kept for the next fill() where it isn't there yet
    [[nodiscard]] ScenarioId chosen() const { return ScenarioId{currentData().toLongLong()}; }

private:
    ScenarioId m_wanted;
};

} // namespace atlas
