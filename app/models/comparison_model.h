// SPDX-License-Identifier: Apache-2.0
// What differs between two scenarios as a table: place, indicator, year, what, in the one, in the other, by how much.
#pragma once

#include "domain/figure_ref.h"
#include "models/text_table_model.h"
#include "session/scenario_comparison.h"
#include "session/session.h"

namespace atlas {

class ComparisonModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Place, IndicatorName, Year, What, From, To, Points, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, IndicatorRole, YearRole };

    explicit ComparisonModel(const Session& session, QObject* parent = nullptr);

    /// Reads both anew. Whoever shows the table calls it again when one of them has changed: it may be long.
    void compare(ScenarioId from, ScenarioId to);
    void setOnlyTargets(bool only);                                          ///< leave out what stands beside targets
    [[nodiscard]] qsizetype differenceCount() const { return m_all.size(); } ///< also of those that are left out

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_shown.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QString headerTip(int column) const override { return headers().at(column); }
    [[nodiscard]] bool isNumber(int column) const override { return column == Points; }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    [[nodiscard]] QString text(const PlanDifference& difference, int column) const;
    [[nodiscard]] FigureRef figureAt(const PlanDifference& difference, int column) const;
    void filter();

    const Session& m_session;
    bool m_onlyTargets = false;
    Text m_fromName, m_toName;
    Uid m_fromUid, m_toUid;
    QVector<PlanDifference> m_all;
    QVector<PlanDifference> m_shown;
};

} // namespace atlas
