// SPDX-License-Identifier: Apache-2.0
// The reconciliation in sight: target, roll-up and gap of the selected cell, what each part contributes, which weights
// are in use, and which conversions are missing. Base values that no source gives are entered here as assumptions.
#pragma once

#include "state/view_state.h"
#include "targets/plan_panel.h"
#include "words/reconciliation.h"

class QCheckBox;
class QLabel;
class QTableView;

namespace atlas {

class ConversionRow;
class FamilyModel;
class GapHeader;
class NotedDelegate;
class Session;

class ReconcilePanel final : public PlanPanel {
    Q_OBJECT
public:
    ReconcilePanel(Session& session, ViewState& view, TargetEntry& entry, QWidget* parent = nullptr);
    ~ReconcilePanel() override;

    [[nodiscard]] QString title() const override;
    void showCell(NodeId node, IndicatorId indicator, int year) override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    void leave() override;

Q_SIGNALS:
    void spreadRequested();

private:
    void build();
    void refresh(); ///< everything but the table
    void describeParts();
    void takeRollUp();
    void setAcceptance(const std::optional<GapAcceptance>& acceptance, const QString& text);
    void setSizeWeights(bool use);
    void assume(const Conversion& conversion, std::optional<double> rate);
    [[nodiscard]] QString name() const; ///< of the node

    Session& m_session;
    ViewState& m_view;
    FamilyModel* m_model;
    GapHeader* m_header;
    NotedDelegate* m_delegate;
    QTableView* m_table;
    QLabel *m_empty, *m_missing, *m_weightsHeading, *m_weights, *m_scopeHeading, *m_scope;
    QCheckBox* m_sizeWeights;
    ConversionRow *m_nominal, *m_valueAdded;
    TargetCell m_cell;
};

} // namespace atlas
