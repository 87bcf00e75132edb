// SPDX-License-Identifier: Apache-2.0
// A merge as a table: first the conflicts, each decided in its row, then what is taken because only the other scenario
// changed it.
#pragma once

#include "domain/figure_ref.h"
#include "models/text_table_model.h"
#include "session/scenario_merge.h"
#include "session/session.h"

namespace atlas {

class MergeModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Place, IndicatorName, Year, Parting, Here, There, Decision, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, IndicatorRole, YearRole, ConflictRole };

    explicit MergeModel(const Session& session, QObject* parent = nullptr);

    void setPlan(const MergePlan& plan); ///< of the same two as before: what was decided and is still so stays decided
    [[nodiscard]] const MergePlan& plan() const { return m_plan; } ///< with what was decided
    void decideAll(MergeSide side);
    void decide(const QModelIndexList& rows, MergeSide side); ///< rows of conflicts; others are left alone
    [[nodiscard]] static QString sideText(MergeSide side);    ///< "Keep here"

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The decision of a conflict, as the number of a MergeSide.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void decided(); ///< a decision changed, or the plan

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_plan.conflicts.size() + m_plan.taken.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QString headerTip(int column) const override;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    [[nodiscard]] bool isConflict(int row) const { return row < m_plan.conflicts.size(); }
    [[nodiscard]] const TargetCell& cell(int row) const;
    [[nodiscard]] const std::optional<PlanCell>& planCell(int row, int column) const; ///< of Parting, Here and There
    [[nodiscard]] FigureRef figureAt(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    bool put(const QModelIndex& index, MergeSide side); ///< true: that was another decision

    const Session& m_session;
    MergePlan m_plan;
};

} // namespace atlas
