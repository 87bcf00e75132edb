// SPDX-License-Identifier: Apache-2.0
#include "session/size_levels.h"

#include "domain/limits.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace atlas {

namespace {
QString number(double value) {
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', QLocale::FloatingPointShortest);
}
} // namespace

std::optional<SizeLevels::Stated> SizeLevels::chosen(const QVector<Observation>& observations) {
    const auto rank = [](const Observation& each) {
        if (!limits::isInRange(each))
            return std::numeric_limits<int>::min();
        return each.period.kind == PeriodKind::Ambition ? std::numeric_limits<int>::max() : each.period.year;
    };
    const auto best = std::max_element(observations.cbegin(), observations.cend(),
                                       [&](const Observation& a, const Observation& b) { return rank(a) < rank(b); });
    if (best == observations.cend() || !limits::isInRange(*best))
        return {};
    return Stated{best->value, best->source};
}

void SizeLevels::assign(const std::vector<LatestValue>& stated) {
    m_stated.clear();
    m_stated.reserve(static_cast<qsizetype>(stated.size()));
    m_summed = false;
    for (const LatestValue& each : stated)
        m_stated.insert(each.node, {each.value, each.source});
}

void SizeLevels::set(NodeId node, const QVector<Observation>& observations) {
    if (const auto stated = chosen(observations))
        m_stated.insert(node, *stated);
    else
        m_stated.remove(node);
    m_summed = false;
}

std::optional<double> SizeLevels::stated(NodeId node) const {
    const auto found = m_stated.constFind(node);
    if (found == m_stated.cend())
        return {};
    return found->value;
}

std::optional<double> SizeLevels::level(NodeId node) const {
    if (const auto own = stated(node))
        return own;
    if (!m_summed)
        sumUp();
    const auto found = m_sums.constFind(node);
    if (found == m_sums.cend())
        return {};
    return *found;
}

void SizeLevels::sumUp() const {
    m_sums.clear();
    // In the order of the tree, so that the same portfolio always gives the same sum to the last bit.
    QVector<NodeId> above;
    QSet<NodeId> seen;
    for (auto each = m_stated.cbegin(); each != m_stated.cend(); ++each) {
        for (NodeId on = m_outline.parent(each.key()); on.isValid() && !m_stated.contains(on) && !seen.contains(on);
             on = m_outline.parent(on)) {
            seen.insert(on);
            above.append(on);
        }
    }
    m_summed = true;
    // Deepest first: a node's children are summed before it.
    QHash<NodeId, int> depths;
    for (const NodeId node : std::as_const(above))
        depths.insert(node, static_cast<int>(m_outline.ancestors(node).size()));
    std::sort(above.begin(), above.end(), [&](NodeId a, NodeId b) { return depths.value(a) > depths.value(b); });
    for (const NodeId node : std::as_const(above)) {
        if (const auto sum = sumOfChildren(node))
            m_sums.insert(node, *sum);
    }
}

std::optional<double> SizeLevels::sumOfChildren(NodeId node) const {
    std::optional<double> sum;
    const int count = m_outline.childCount(node);
    for (int row = 0; row < count; ++row) {
        const NodeId child = m_outline.child(node, row);
        const auto known = m_stated.constFind(child);
        if (known != m_stated.cend())
            sum = sum.value_or(0) + known->value;
        else if (const auto below = m_sums.constFind(child); below != m_sums.cend())
            sum = sum.value_or(0) + *below;
    }
    return sum;
}

QVector<NodeId> SizeLevels::childrenChanged(const QVector<NodeId>& parents) {
    constexpr qsizetype many = 16;
    QVector<NodeId> touched;
    QSet<NodeId> seen;
    if (parents.size() > many)
        m_summed = false;
    for (const NodeId parent : parents) {
        for (NodeId on = parent; m_outline.contains(on) && !m_stated.contains(on); on = m_outline.parent(on)) {
            if (m_summed) {
                if (const auto sum = sumOfChildren(on))
                    m_sums.insert(on, *sum);
                else
                    m_sums.remove(on);
            }
            if (!seen.contains(on)) {
                seen.insert(on);
                touched.append(on);
            }
        }
    }
    return touched;
}

void SizeLevels::forEachPart(NodeId node, const std::function<bool(const Stated&)>& visit) const {
    if (!m_summed)
        sumUp();
    const QVector<NodeId> top = m_outline.children(node);
    std::vector<NodeId> todo(top.crbegin(), top.crend());
    while (!todo.empty()) {
        const NodeId each = todo.back();
        todo.pop_back();
        const auto own = m_stated.constFind(each);
        if (own != m_stated.cend()) {
            if (!visit(*own))
                return;
        } else if (m_sums.contains(each)) {
            const QVector<NodeId> below = m_outline.children(each);
            todo.insert(todo.end(), below.crbegin(), below.crend());
        }
    }
}

Text SizeLevels::derivation(NodeId node) const {
    constexpr qsizetype mostGroups = 12;
    QVector<std::pair<int, double>> groups;
    forEachPart(node, [&](const Stated& part) {
        if (!groups.isEmpty() && qFuzzyCompare(groups.constLast().second, part.value))
            ++groups.last().first;
        else
            groups.append({1, part.value});
        return groups.size() <= mostGroups;
    });
    if (groups.size() > mostGroups)
        return {QStringLiteral("the size levels stated under it, added up"), QStringLiteral("其下所列目标规模之和")};
    QStringList terms;
    for (const auto& [count, value] : std::as_const(groups))
        terms.append(count == 1 ? number(value) : QStringLiteral("%1 × %2").arg(number(count), number(value)));
    const QString sum = terms.join(QStringLiteral(" + "));
    return {sum, sum};
}

SourceId SizeLevels::commonSource(NodeId node) const {
    std::optional<SourceId> common;
    forEachPart(node, [&](const Stated& part) {
        if (!common)
            common = part.source;
        else if (*common != part.source)
            common = SourceId{};
        return common->isValid();
    });
    return common.value_or(SourceId{});
}

} // namespace atlas
