// SPDX-License-Identifier: Apache-2.0
// Goal seek beside the targets table: choose a goal, see what it takes each year, look at it in table and charts, put
// it in. Nothing is written before that.
#pragma once

#include "session/goal_plan.h"
#include "session/preview.h"
#include "state/view_state.h"
#include "targets/plan_panel.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace atlas {

class AssumeRow;
class ChartCard;
class LevelSpinBox;
class RateSpinBox;

class GoalPanel final : public PlanPanel {
    Q_OBJECT
public:
    GoalPanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void showCell(NodeId node, IndicatorId indicator, int year) override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    void leave() override;

    [[nodiscard]] const GoalPlan& plan() const { return m_plan; }

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    enum Column { YearColumn, LevelColumn, GrowthColumn, ChangeColumn, ColumnCount }; ///< of the plan's table

    void ensureBuilt(); ///< when it is first seen: charts are dear, and most starts never come here
    void build();
    void connectParts();
    [[nodiscard]] GoalKind kind() const;
    [[nodiscard]] GoalWish wish() const;
    [[nodiscard]] NodeId chosen(const QComboBox* combo) const;

    void chooseKind(); ///< of another cell: the kind that fits it
    void gather();     ///< from the session, and everything after it
    void fillParts();
    void fillWays();  ///< to a size level: through whom
    void startGoal(); ///< a year and a goal to start from
    void startAt();   ///< of that year: what comes out now, until the planner asks for something else
    void touch();     ///< the planner changed something: from now on it is previewed
    void chooseGoal();
    void solve();
    void showPlan(); ///< in words and numbers
    void showMissing();
    void showTable();
    void drawChart();
    void preview();
    void endPreview();
    void tickPreview(bool isShown); ///< the box says whether the preview is drawn
    void putIn();

    Session& m_session;
    ViewState& m_view;
    NodeId m_node;
    IndicatorId m_indicator;
    int m_year = 0;
    GoalFacts m_facts;
    GoalPlan m_plan;

    QWidget* m_content;
    QLabel *m_kindLabel, *m_goalLabel, *m_partLabel, *m_yearLabel, *m_wayLabel;
    QComboBox* m_kind;
    LevelSpinBox* m_level;
    RateSpinBox* m_rate;
    QComboBox* m_part;
    QComboBox* m_span;
    QSpinBox* m_goalYear;
    QComboBox* m_way;
    QLabel *m_headline, *m_details;
    QVector<AssumeRow*> m_missing;
    QTableWidget* m_table;
    QCheckBox* m_previewed;
    QPushButton* m_putIn;
    ChartCard* m_chart;
    QTimer m_rest; ///< of somebody else's drag
    bool m_isBuilt = false;
    bool m_filling = false;      ///< we change the controls, not the planner
    bool m_toStart = true;       ///< the goal to start from is not set yet
    bool m_goalIsChosen = false; ///< by the planner; until then it follows what comes out
    bool m_touched = false;      ///< the planner asked for something about this cell
    bool m_wantsPreview = true;  ///< of what is asked
    Preview m_preview;
    bool m_previewing = false; ///< the session tells of our own preview
};

} // namespace atlas
