// SPDX-License-Identifier: Apache-2.0
// The targets of one scenario in memory and what is said beside them, only what is set. A preview lies over some of the
// targets without touching what is stored. A copy shares what is stored until one of the two changes.
#pragma once

#include "domain/cell_terms.h"
#include "session/cell_column.h"

#include <QHash>
#include <QSharedDataPointer>
#include <QVector>

#include <functional>
#include <map>

namespace atlas {

class TargetTable {
public:
    TargetTable() : d(new Stored) {}

    void assign(const QVector<Target>& targets);
    void set(const TargetCell& cell, const std::optional<Target>& target);

    [[nodiscard]] std::optional<double> storedRate(const TargetCell& cell) const;
    [[nodiscard]] std::optional<Target> stored(const TargetCell& cell) const;
    /// With the preview.
    [[nodiscard]] std::optional<double> rate(const TargetCell& cell) const;
    /// With the preview, by year.
    [[nodiscard]] std::map<int, double> rates(NodeId node, IndicatorId indicator, int firstYear, int lastYear) const;
    using Visit = std::function<void(const TargetCell&, double)>;
    void forEach(const Visit& visit) const;                          ///< with the preview
    void forEachOf(IndicatorId indicator, const Visit& visit) const; ///< likewise
    [[nodiscard]] qsizetype count() const { return d->rates.count(); }

    [[nodiscard]] std::optional<CellTerms> terms(const TargetCell& cell) const;
    void setTerms(const TargetCell& cell, const std::optional<CellTerms>& terms);
    void forEachTerms(const std::function<void(const TargetCell&, const CellTerms&)>& visit) const;

    void preview(const TargetCell& cell, double rate) { m_preview.insert(cell, rate); }
    void endPreview(const TargetCell& cell) { m_preview.remove(cell); }
    void endPreview() { m_preview.clear(); }
    [[nodiscard]] bool isPreviewing() const { return !m_preview.isEmpty(); }
    [[nodiscard]] QVector<TargetCell> previewed() const { return m_preview.keys(); }

private:
    /// Who said so and why: few targets have it.
    struct Grounds {
        SourceId source;
        QString rationale;
    };
    struct Stored : QSharedData {
        CellColumn<double> rates;
        CellColumn<Grounds> grounds;
        CellColumn<CellTerms> terms;
    };

    QSharedDataPointer<Stored> d;
    QHash<TargetCell, double> m_preview;
};

} // namespace atlas
