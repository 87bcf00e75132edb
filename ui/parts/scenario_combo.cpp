// SPDX-License-Identifier: Apache-2.0
#include "parts/scenario_combo.h"

#include <QSignalBlocker>
#include <QStylePainter>

namespace atlas {

ScenarioCombo::ScenarioCombo(QWidget* parent) : ElidedCombo(parent) {
    setMinimumContentsLength(12);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(380);
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

void ScenarioCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width() - 4;
    option.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideMiddle, room);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace atlas
