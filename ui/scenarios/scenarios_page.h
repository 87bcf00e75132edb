// SPDX-License-Identifier: Apache-2.0
// The scenarios workspace: the list of scenarios, two of them compared, and one merged into another.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QLabel;
class QTabWidget;

namespace atlas {

class ComparePanel;
class MergePanel;
class PanelHost;
class ScenarioList;

class ScenariosPage : public QWidget {
    Q_OBJECT
public:
    ScenariosPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    /// Saves the description that is being written. False: it could not be saved, and stands there with the reason.
    bool keepTyped();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_heading;
    QTabWidget* m_tabs;
    ScenarioList* m_list;
    ComparePanel* m_compare;
    MergePanel* m_merge;
};

} // namespace atlas
