// SPDX-License-Identifier: Apache-2.0
// A merge as a table: first the conflicts, each decided in its row, then what is taken because only the other scenario
// changed it.
#pragma once

#include "domain/figure_ref.h"
#include "session/scenario_merge.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace atlas {

class MergeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, IndicatorName, Year, Parting, Here, There, Decision, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, IndicatorRole, YearRole, ConflictRole };

    explicit MergeModel(const Session& session, QObject* parent = nullptr);

    void setPlan(const MergePlan& plan); ///< of the same two as before: what was decided and is still so stays decided
    [[nodiscard]] const MergePlan& plan() const { return m_plan; } ///< with what was decided
    void decideAll(MergeSide side);
    void decide(const QModelIndexList& rows, MergeSide side); ///< rows of conflicts; others are left alone
    void setLanguage(Language language);
    void retranslate();
    [[nodiscard]] static QString sideText(MergeSide side); ///< "Keep here"

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The decision of a conflict, as the number of a MergeSide.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void decided(); ///< a decision changed, or the plan

private:
    [[nodiscard]] bool isConflict(int row) const { return row < m_plan.conflicts.size(); }
    [[nodiscard]] const TargetCell& cell(int row) const;
    [[nodiscard]] const std::optional<PlanCell>& said(int row, int column) const; ///< in the columns that say one
    [[nodiscard]] FigureRef figureAt(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    bool put(const QModelIndex& index, MergeSide side); ///< true: that was another decision

    const Session& m_session;
    Language m_language = Language::English;
    MergePlan m_plan;
};

} // namespace atlas
