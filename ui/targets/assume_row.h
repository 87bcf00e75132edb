// SPDX-License-Identifier: Apache-2.0
// A figure that a plan misses, with a field to enter it as an assumption.
#pragma once

#include "session/goal_plan.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

class LevelSpinBox;
class TargetEntry;

class AssumeRow : public QWidget {
    Q_OBJECT
public:
    AssumeRow(Session& session, TargetEntry& entry, QWidget* parent = nullptr);

    void ask(const MissingFigure& missing, Language language);
    void retranslate(Language language);

private:
    void enter();

    Session& m_session;
    TargetEntry& m_entry;
    QLabel* m_label;
    LevelSpinBox* m_value;
    QPushButton* m_button;
    MissingFigure m_missing;
};

} // namespace atlas
