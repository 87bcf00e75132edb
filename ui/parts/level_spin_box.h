// SPDX-License-Identifier: Apache-2.0
// A spin box for a level in the unit that people say it in: vehicles or 万辆, CNY billion or 亿元, an index, percent.
#pragma once

#include "domain/text.h"
#include "domain/unit.h"

#include <QDoubleSpinBox>

namespace atlas {

class LevelSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    explicit LevelSpinBox(QWidget* parent = nullptr);

    /// Keeps the level.
    void setUnit(Unit unit, Language language);
    void setLevel(double level); ///< in the stored unit; a fraction for Unit::Percent
    [[nodiscard]] double level() const;

protected:
    [[nodiscard]] QString textFromValue(double value) const override;

private:
    Unit m_unit = Unit::Index;
    double m_scale = 1; ///< what is shown, of one in the stored unit
};

} // namespace atlas
