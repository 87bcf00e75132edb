// SPDX-License-Identifier: Apache-2.0
#include "parts/scenario_combo.h"

#include <QSignalBlocker>

namespace atlas {

ScenarioCombo::ScenarioCombo(QWidget* parent) : ElidedCombo(parent) {
    setMinimumContentsLength(12);
    setMaximumWidth(380);
    setElideMode(Qt::ElideMiddle); // a long name keeps its end: those of copies differ there
    connect(this, &QComboBox::activated, this, [this] { m_wanted = chosen(); });
}

void ScenarioCombo::fill(const QVector<Scenario>& scenarios, Language language, const Say& say) {
    const QSignalBlocker quiet(this);
    clear();
    for (const Scenario& each : scenarios)
        if (each.state != ScenarioState::Archived || each.id == m_wanted)
            addItem(say ? say(each) : each.name.in(language), each.id.value);
    choose(m_wanted);
}

void ScenarioCombo::choose(ScenarioId id) {
    const QSignalBlocker quiet(this);
    m_wanted = id;
    setCurrentIndex(findData(id.value));
    setToolTip(currentText());
}

} // namespace atlas
