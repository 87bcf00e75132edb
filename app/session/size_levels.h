// SPDX-License-Identifier: Apache-2.0
// What every node is meant to grow to: its own stated size level, or where it has none the sum of its children's. Only
// nodes with something stated at or under them take memory, and those beside them a few bytes.
#pragma once

#include "domain/observation.h"
#include "domain/paged_column.h"
#include "domain/text.h"
#include "session/outline.h"
#include "storage/portfolio.h"

#include <QVector>

namespace atlas {

class SizeLevels {
public:
    explicit SizeLevels(const Outline& outline) : m_outline(outline) {}

    /// All stated size levels, one a node.
    void assign(const std::vector<LatestValue>& stated);
    /// The observations of a node, of the size-level indicator: an ambition without a year counts, else the latest.
    void set(NodeId node, const QVector<Observation>& observations);

    [[nodiscard]] std::optional<double> stated(NodeId node) const;
    [[nodiscard]] std::optional<double> level(NodeId node) const; ///< CNY billion
    /// Calls for each node with a stated level: `visit(node, level)`.
    template <class Visit>
    void forEachStated(Visit visit) const {
        m_stated.forEach([&](qint64 node, const Stated& each) { visit(NodeId{node}, each.value); });
    }

    void forgetSums() { m_summed = false; } ///< they are added up anew when asked for
    /// The children of these nodes changed. Answers them and those above whose sums may have changed.
    QVector<NodeId> childrenChanged(const QVector<NodeId>& parents);

    /// How the sum under a node without a stated level of its own comes about: "3 × 300 billion + 50 billion",
    /// in the digits in which these levels are told.
    [[nodiscard]] Text derivation(NodeId node) const;
    [[nodiscard]] SourceId commonSource(NodeId node) const; ///< of all that is summed; invalid where they differ

private:
    struct Stated {
        double value = 0;
        SourceId source;
    };
    [[nodiscard]] bool isStated(NodeId node) const { return m_stated.contains(node.value); }
    static std::optional<Stated> chosen(const QVector<Observation>& observations);
    void sumUp() const;
    [[nodiscard]] std::optional<double> sumOfChildren(NodeId node) const;
    /// Calls for each stated level that the node's sum is made of, in the order of the tree, until it answers false.
    void forEachPart(NodeId node, const std::function<bool(const Stated&)>& visit) const;

    const Outline& m_outline;
    PagedColumn<Stated> m_stated;
    mutable PagedColumn<double> m_sums; ///< of nodes without a stated level that have some under them
    mutable bool m_summed = false;
};

} // namespace atlas
