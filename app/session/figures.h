// SPDX-License-Identifier: Apache-2.0
// The figures of a node: those that the portfolio states, and those that follow from them (a ratio of two levels, the
// sum of stated size levels), each with how it came about.
#pragma once

#include "session/figure.h"
#include "session/reading_faults.h"
#include "session/size_levels.h"

#include <QCache>

namespace atlas {

class Figures {
public:
    Figures(const Portfolio& portfolio, const Outline& outline, const SizeLevels& sizes, ReadingFaults& faults);

    void setTables(QVector<Indicator> indicators, const QVector<Source>& sources);
    /// Its observations changed to these.
    void renew(NodeId node, const QVector<Observation>& observations);
    void forgetAll();

    [[nodiscard]] const QVector<Indicator>& indicators() const { return m_indicators; } ///< in their order
    [[nodiscard]] const Indicator* indicator(IndicatorId id) const;                     ///< nullptr: none
    [[nodiscard]] const Indicator* indicator(QStringView key) const;                    ///< likewise
    [[nodiscard]] QVector<Indicator> planned() const; ///< those with targets or ratios of such, in their order
    /// Whose target the tree shows: the area's GDP, industrial added value elsewhere; nullptr: none has targets there.
    [[nodiscard]] const Indicator* headline(NodeId node) const;
    [[nodiscard]] std::optional<Source> source(SourceId id) const;

    /// What is stated; none where it can't be read. Valid until another node is asked for.
    [[nodiscard]] const QVector<Observation>& observations(NodeId node) const;
    /// The same; nullptr: it can't be read (see Session::readFailed()).
    [[nodiscard]] const QVector<Observation>* readable(NodeId node) const;
    [[nodiscard]] QVector<Figure> of(NodeId node) const; ///< stated and derived, in the order of the indicators
    [[nodiscard]] std::optional<Figure> latest(NodeId node, IndicatorId indicator) const;
    [[nodiscard]] std::optional<Figure> latest(NodeId node, QStringView indicatorKey) const;
    /// CNY billion: a node's own stated size level, or where it has none the sum of its children's; nothing where there
    /// is none.
    [[nodiscard]] std::optional<double> sizeLevel(NodeId node) const { return m_sizes.level(node); }
    /// Could the figures of the node not be read the last time, and were not known either? It has none until then.
    [[nodiscard]] bool isUnreadable(NodeId node) const;
    /// The level that a projection starts from: a figure of that calendar year, no ambition.
    [[nodiscard]] std::optional<Figure> base(NodeId node, IndicatorId indicator, int year) const;
    /// A ratio of the two levels of that year, where both are known.
    [[nodiscard]] std::optional<Figure> ratio(NodeId node, const Indicator& ratio, int year) const;

private:
    [[nodiscard]] Figure stated(const Indicator& indicator, const Observation& observation) const;
    [[nodiscard]] QVector<Figure> statedOf(const Indicator& indicator, NodeId node) const; ///< newest first
    [[nodiscard]] QVector<Figure> ratiosOf(const Indicator& ratio, NodeId node) const;
    [[nodiscard]] QVector<Figure> allOf(const Indicator& indicator, NodeId node) const;
    [[nodiscard]] Figure quotient(const Indicator& ratio, const Figure& numerator, const Figure& denominator) const;
    [[nodiscard]] std::optional<Figure> sumOfSizes(const Indicator& indicator, NodeId node) const;

    const Portfolio& m_portfolio;
    const Outline& m_outline;
    const SizeLevels& m_sizes;
    ReadingFaults& m_faults;
    QVector<Indicator> m_indicators;
    QHash<SourceId, Source> m_sources;
    mutable QCache<NodeId, QVector<Observation>> m_observations;
};

} // namespace atlas
