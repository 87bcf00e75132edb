// SPDX-License-Identifier: Apache-2.0
// What differs between two scenarios as a table: place, indicator, year, what, in the one, in the other, by how much.
#pragma once

#include "domain/figure_ref.h"
#include "session/scenario_comparison.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace atlas {

class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Place, IndicatorName, Year, What, From, To, Points, ColumnCount };
    enum Role { NodeRole = Qt::UserRole, IndicatorRole, YearRole };

    explicit ComparisonModel(const Session& session, QObject* parent = nullptr);

    /// Reads both anew. Whoever shows the table calls it again when one of them has changed: it may be long.
    void compare(ScenarioId from, ScenarioId to);
    void setOnlyTargets(bool only); ///< leave out what stands beside targets
    void setLanguage(Language language);
    void retranslate();
    [[nodiscard]] qsizetype differenceCount() const { return m_all.size(); } ///< also of those that are left out

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const PlanDifference& difference, int column) const;
    [[nodiscard]] FigureRef figureAt(const PlanDifference& difference, int column) const;
    void filter();

    const Session& m_session;
    Language m_language = Language::English;
    bool m_onlyTargets = false;
    Text m_fromName, m_toName;
    Uid m_fromUid, m_toUid;
    QVector<PlanDifference> m_all;
    QVector<PlanDifference> m_shown;
};

} // namespace atlas
