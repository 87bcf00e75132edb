// SPDX-License-Identifier: Apache-2.0
// A choice of one of the scenarios.
#pragma once

#include "domain/scenario.h"

#include <QComboBox>

namespace atlas {

class ScenarioCombo : public QComboBox {
    Q_OBJECT
public:
    explicit ScenarioCombo(QWidget* parent = nullptr);

    /// Archived ones are left out but for the chosen one. The choice stays where it is still there.
    void fill(const QVector<Scenario>& scenarios, Language language);
    void choose(ScenarioId id); ///< without a signal; kept for the next fill() where it isn't there yet
    [[nodiscard]] ScenarioId chosen() const { return ScenarioId{currentData().toLongLong()}; }

private:
    ScenarioId m_wanted;
};

} // namespace atlas
