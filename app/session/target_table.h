// SPDX-License-Identifier: Apache-2.0
// The targets of one scenario in memory, only those that are set. A preview lies over one of them without touching
// what is stored.
#pragma once

#include "domain/target.h"

#include <QHash>
#include <QVector>

#include <functional>
#include <map>

namespace atlas {

class TargetTable {
public:
    void assign(const QVector<Target>& targets);
    void set(const TargetCell& cell, const std::optional<Target>& target);

    [[nodiscard]] std::optional<double> storedRate(const TargetCell& cell) const;
    [[nodiscard]] std::optional<Target> stored(const TargetCell& cell) const;
    /// With the preview.
    [[nodiscard]] std::optional<double> rate(const TargetCell& cell) const;
    /// With the preview, by year.
    [[nodiscard]] std::map<int, double> rates(NodeId node, IndicatorId indicator, int firstYear, int lastYear) const;
    void forEach(const std::function<void(const TargetCell&, double)>& visit) const; ///< with the preview
    [[nodiscard]] qsizetype count() const { return m_rates.size(); }

    void preview(const TargetCell& cell, double rate);
    void endPreview() { m_previewed.reset(); }
    [[nodiscard]] const std::optional<TargetCell>& previewed() const { return m_previewed; }

private:
    /// Who said so and why: few targets have it.
    struct Grounds {
        SourceId source;
        QString rationale;
    };

    QHash<TargetCell, double> m_rates;
    QHash<TargetCell, Grounds> m_grounds;
    std::optional<TargetCell> m_previewed;
    double m_previewRate = 0;
};

} // namespace atlas
