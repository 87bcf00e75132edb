// SPDX-License-Identifier: Apache-2.0
// How uncertain the outcome is: standard deviations of the targets, who moves the whole most, and, where the planner
// chooses it, a fan of outcomes with the chance of reaching the target. The fan is drawn in the background.
#pragma once

#include "session/fan_plan.h"
#include "state/view_state.h"
#include "targets/plan_panel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QDoubleSpinBox;

namespace atlas {

class ChartCard;
class FanWorker;
class PanelHost;
class SigmaTable;

class UncertaintyPanel final : public PlanPanel {
    Q_OBJECT
public:
    UncertaintyPanel(Session& session, ViewState& view, TargetEntry& entry, PanelHost& host, QWidget* parent = nullptr);
    ~UncertaintyPanel() override;

    [[nodiscard]] QString title() const override;
    void showCell(NodeId node, IndicatorId indicator, int year) override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    void leave() override;

    /// What the shown fan was drawn of; nothing before the first.
    [[nodiscard]] const std::optional<DrawnFan>& shownFan() const { return m_drawn; }

Q_SIGNALS:
    void fanShown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ensureBuilt(); ///< when it is first seen: charts are dear, and most starts never come here
    void build();
    void connectParts();
    void gather(); ///< from the session, and everything after it
    void showTornado();
    void showFan(); ///< or why there is none
    void take(const DrawnFan& drawn);
    void setSigma(NodeId node, std::optional<double> sigma);
    void setComputation(qint64 seed, double correlation);
    [[nodiscard]] bool concerns(const ChangeSet& changes) const;

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    FanWorker* m_worker;
    QTimer m_late; ///< a fan takes long: say so
    QTimer m_rest; ///< of a drag
    NodeId m_node;
    IndicatorId m_indicator;
    int m_year = 0;
    FanFacts m_facts;
    std::optional<DrawnFan> m_drawn;

    QLabel *m_intro, *m_sigmaNote;
    SigmaTable* m_sigmas;
    ChartCard* m_tornado;
    QCheckBox* m_wantsFan;
    QWidget* m_fanBox;
    QLabel *m_correlationLabel, *m_seedLabel, *m_drawsLabel;
    QDoubleSpinBox* m_correlation;
    QSpinBox *m_seed, *m_draws;
    QPushButton* m_newSeed;
    QLabel* m_chance;
    ChartCard* m_fan;
    bool m_isBuilt = false;
    bool m_filling = false;
};

} // namespace atlas
