// SPDX-License-Identifier: Apache-2.0
#include "session/size_levels.h"

#include "domain/limits.h"
#include "domain/parts_text.h"

#include <QSet>

#include <algorithm>

namespace atlas {

namespace {
constexpr qsizetype mostGroups = 12;

/// "3 × 300 billion + 50 billion": terms that are shown alike and follow each other are counted. Nothing where there
/// are too many to be read.
QString sumText(const std::vector<double>& terms, double sum, Language language) {
    const PartsText texts = PartsText::figures(terms, sum, Unit::CnyBillion, language, UnitWords::Without);
    QVector<std::pair<int, QString>> groups;
    for (size_t i = 0; i < terms.size(); ++i) {
        const QString text = texts.text(i);
        if (!groups.isEmpty() && groups.constLast().second == text)
            ++groups.last().first;
        else if (groups.size() == mostGroups)
            return {};
        else
            groups.append({1, text});
    }
    QStringList groupTexts;
    for (const auto& [count, text] : std::as_const(groups))
        groupTexts.append(count == 1 ? text : QStringLiteral("%1 × %2").arg(QString::number(count), text));
    return groupTexts.join(QStringLiteral(" + "));
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
    m_summed = false;
    for (const LatestValue& each : stated)
        if (Outline::accepts(each.node))
            m_stated.at(each.node.value) = {each.value, each.source};
}

void SizeLevels::set(NodeId node, const QVector<Observation>& observations) {
    if (!Outline::accepts(node))
        return;
    if (const auto stated = chosen(observations))
        m_stated.at(node.value) = *stated;
    else
        m_stated.clear(node.value);
    m_summed = false;
}

std::optional<double> SizeLevels::stated(NodeId node) const {
    if (!isStated(node))
        return {};
    return m_stated[node.value].value;
}

std::optional<double> SizeLevels::level(NodeId node) const {
    if (const auto own = stated(node))
        return own;
    if (!m_summed)
        sumUp();
    if (!m_sums.contains(node.value))
        return {};
    return m_sums[node.value];
}

void SizeLevels::sumUp() const {
    m_sums.clear();
    // In the order of the tree, so that the same portfolio always gives the same sum to the last bit.
    QVector<NodeId> above;
    QSet<NodeId> seen;
    forEachStated([&](NodeId node, double) {
        for (NodeId on = m_outline.parent(node); on.isValid() && !isStated(on) && !seen.contains(on);
             on = m_outline.parent(on)) {
            seen.insert(on);
            above.append(on);
        }
    });
    m_summed = true;
    // Deepest first: a node's children are summed before it.
    QHash<NodeId, int> depths;
    for (const NodeId node : std::as_const(above))
        depths.insert(node, static_cast<int>(m_outline.ancestors(node).size()));
    std::sort(above.begin(), above.end(), [&](NodeId a, NodeId b) { return depths.value(a) > depths.value(b); });
    for (const NodeId node : std::as_const(above)) {
        if (const auto sum = sumOfChildren(node))
            m_sums.at(node.value) = *sum;
    }
}

std::optional<double> SizeLevels::sumOfChildren(NodeId node) const {
    std::optional<double> sum;
    const int count = m_outline.childCount(node);
    for (int row = 0; row < count; ++row) {
        const NodeId child = m_outline.child(node, row);
        if (isStated(child))
            sum = sum.value_or(0) + m_stated[child.value].value;
        else if (m_sums.contains(child.value))
            sum = sum.value_or(0) + m_sums[child.value];
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
        for (NodeId on = parent; m_outline.contains(on) && !isStated(on); on = m_outline.parent(on)) {
            if (m_summed) {
                if (const auto sum = sumOfChildren(on))
                    m_sums.at(on.value) = *sum;
                else
                    m_sums.clear(on.value);
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
        if (isStated(each)) {
            if (!visit(m_stated[each.value]))
                return;
        } else if (m_sums.contains(each.value)) {
            const QVector<NodeId> below = m_outline.children(each);
            todo.insert(todo.end(), below.crbegin(), below.crend());
        }
    }
}

Text SizeLevels::derivation(NodeId node) const {
    Text inWords{QStringLiteral("the size levels stated under it, added up"), QStringLiteral("其下所列目标规模之和")};
    std::vector<double> terms;
    qsizetype groups = 0;
    forEachPart(node, [&](const Stated& part) {
        groups += terms.empty() || !qFuzzyCompare(terms.back(), part.value) ? 1 : 0;
        terms.push_back(part.value);
        return groups <= mostGroups;
    });
    if (groups > mostGroups)
        return inWords;
    const double sum = level(node).value_or(0);
    const Text text{sumText(terms, sum, Language::English), sumText(terms, sum, Language::Chinese)};
    return text.en.isEmpty() || text.zh.isEmpty() ? inWords : text;
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
