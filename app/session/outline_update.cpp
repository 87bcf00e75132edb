// SPDX-License-Identifier: Apache-2.0
#include "session/outline_update.h"

#include "domain/pinyin.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace atlas {

namespace {
/// Rows kept with their names in one piece of memory.
class Arrival {
public:
    void add(const NodeRow& row) {
        m_rows.push_back({row, m_names.size()});
        m_names.append(row.nameEn.data(), row.nameEn.size());
        m_names.append(row.nameZh.data(), row.nameZh.size());
        m_names.append(row.pinyin.data(), row.pinyin.size());
    }

    template <class Visit>
    void forEach(Visit visit) {
        for (auto& [row, start] : m_rows) {
            const char* names = m_names.constData() + start;
            row.nameEn = {names, row.nameEn.size()};
            row.nameZh = {names + row.nameEn.size(), row.nameZh.size()};
            row.pinyin = {names + row.nameEn.size() + row.nameZh.size(), row.pinyin.size()};
            visit(row);
        }
    }

private:
    struct Kept {
        NodeRow row; ///< its names point nowhere until they are asked for
        qsizetype start;
    };
    std::vector<Kept> m_rows;
    QByteArray m_names;
};
} // namespace

OutlineUpdate::OutlineUpdate(Outline& outline, Positions& positions, StructureListener listener, SubtreeReader reader)
    : m_outline(outline), m_positions(positions), m_listener(std::move(listener)), m_reader(std::move(reader)) {}

Result<void> OutlineUpdate::apply(const QVector<Node>& rows, NodeId mover) {
    findUnsettled(rows, mover);
    insertNew(rows);
    leaveUnread(rows);
    moveToNewParents(rows);
    removeGone(rows);
    reorder(rows);
    rename(rows);
    return m_error ? Result<void>(failure(*m_error)) : Result<void>();
}

void OutlineUpdate::findUnsettled(const QVector<Node>& rows, NodeId mover) {
    QHash<NodeId, QVector<NodeId>> touched; // by the parent where they stand now
    for (const Node& row : rows) {
        if (!Outline::accepts(row.id))
            continue;
        if (!m_outline.contains(row.id)) {
            m_positions.set(row.id, row.position);
            continue;
        }
        const NodeId parent = m_outline.parent(row.id);
        const bool leaves = row.removed || row.parent != parent;
        if (!leaves && m_positions.of(row.id) == row.position)
            continue;
        m_positions.set(row.id, row.position);
        if (!parent.isValid())
            continue;
        touched[parent].append(row.id);
        if (leaves)
            m_unsettled.insert(row.id);
    }
    for (auto each = touched.cbegin(); each != touched.cend(); ++each)
        findMovers(each.key(), each.value(), mover);
}

bool OutlineUpdate::isInOrder(const QVector<NodeId>& nodes) const {
    return std::is_sorted(nodes.cbegin(), nodes.cend(),
                          [this](NodeId a, NodeId b) { return m_positions.isBefore(a, b); });
}

/// Those of `touched` (in the order of their rows) that stand rightly between the nearest untouched siblings.
QVector<NodeId> OutlineUpdate::fitting(NodeId parent, const QVector<NodeId>& touched) const {
    const qsizetype count = touched.size();
    QVector<NodeId> left(count), right(count);
    for (qsizetype at = 0; at < count; ++at) {
        const NodeId before = m_outline.child(parent, m_outline.row(touched[at]) - 1);
        left[at] = at > 0 && before == touched[at - 1] ? left[at - 1] : before;
    }
    for (qsizetype at = count - 1; at >= 0; --at) {
        const NodeId after = m_outline.child(parent, m_outline.row(touched[at]) + 1);
        right[at] = at + 1 < count && after == touched[at + 1] ? right[at + 1] : after;
    }
    QVector<NodeId> fit;
    for (qsizetype at = 0; at < count; ++at) {
        const NodeId node = touched[at];
        if (!m_unsettled.contains(node) && (!left[at].isValid() || m_positions.isBefore(left[at], node)) &&
            (!right[at].isValid() || m_positions.isBefore(node, right[at])))
            fit.append(node);
    }
    return fit;
}

void OutlineUpdate::findMovers(NodeId parent, QVector<NodeId> touched, NodeId mover) {
    std::sort(touched.begin(), touched.end(),
              [this](NodeId a, NodeId b) { return m_outline.row(a) < m_outline.row(b); });
    QVector<NodeId> stay = fitting(parent, touched);
    if (!isInOrder(stay)) {
        QVector<NodeId> others = stay;
        others.removeOne(mover);
        if (isInOrder(others)) {
            stay = others;
        } else {
            // The longest run of rising positions stays, the rest moves.
            std::vector<qsizetype> ends, before(static_cast<size_t>(stay.size()), -1);
            for (qsizetype at = 0; at < stay.size(); ++at) {
                const auto place = std::lower_bound(ends.begin(), ends.end(), at, [&](qsizetype a, qsizetype b) {
                    return m_positions.isBefore(stay[a], stay[b]);
                });
                if (place != ends.begin())
                    before[static_cast<size_t>(at)] = *(place - 1);
                if (place == ends.end())
                    ends.push_back(at);
                else
                    *place = at;
            }
            QVector<NodeId> longest;
            for (qsizetype at = ends.back(); at >= 0; at = before[static_cast<size_t>(at)])
                longest.prepend(stay[at]);
            stay = longest;
        }
    }
    const QSet<NodeId> staying(stay.cbegin(), stay.cend());
    for (const NodeId node : std::as_const(touched)) {
        if (!staying.contains(node))
            m_unsettled.insert(node);
    }
}

int OutlineUpdate::rowFor(NodeId node, NodeId parent) const {
    int low = 0;
    int high = m_outline.childCount(parent);
    while (low < high) {
        const int middle = low + ((high - low) / 2);
        int probe = middle;
        while (probe < high && m_unsettled.contains(m_outline.child(parent, probe)))
            ++probe;
        if (probe < high && m_positions.isBefore(m_outline.child(parent, probe), node))
            low = probe + 1;
        else
            high = middle;
    }
    return m_outline.parent(node) == parent && m_outline.row(node) < low ? low - 1 : low;
}

void OutlineUpdate::insertNew(const QVector<Node>& rows) {
    for (bool progress = true; progress;) {
        progress = false;
        for (const Node& row : rows) {
            if (!row.removed && Outline::accepts(row.id) && !m_outline.contains(row.id) &&
                m_outline.contains(row.parent) && !m_unread.contains(row.id)) {
                insertWithAllUnder(row);
                progress = true;
            }
        }
    }
}

void OutlineUpdate::insertWithAllUnder(const Node& top) {
    // Read whole before anybody hears of it: half a branch is not shown.
    Arrival arrival;
    const auto read = m_reader(top.id, [&](const NodeRow& under) { arrival.add(under); });
    if (!read) {
        m_unread.insert(top.id);
        m_error = read.error();
        return;
    }
    const int row = rowFor(top.id, top.parent);
    m_listener.aboutToInsert(top.parent, row);
    m_outline.insert(top.id, top.parent, row, top.kind, top.status, top.name.en.toUtf8(), top.name.zh.toUtf8(),
                     pinyinKey(top.name.zh).toUtf8());
    QSet<NodeId> arrived{top.id};
    arrival.forEach([&](const NodeRow& under) {
        // What stands elsewhere for the moment is moved here in its turn.
        if (!Outline::accepts(under.id) || m_outline.contains(under.id) || !arrived.contains(under.parent))
            return;
        m_outline.insert(under.id, under.parent, m_outline.childCount(under.parent), under.kind, under.status,
                         under.nameEn, under.nameZh, under.pinyin);
        m_positions.set(under.id, under.position);
        arrived.insert(under.id);
    });
    m_structure = true;
    m_listener.inserted(top.id);
}

/// What stands under a branch that could not be read, by now, stays where it is until that can be.
void OutlineUpdate::leaveUnread(const QVector<Node>& rows) {
    for (bool progress = !m_unread.isEmpty(); progress;) {
        progress = false;
        for (const Node& row : rows) {
            if (row.removed || m_unread.contains(row.id) || !m_unread.contains(row.parent))
                continue;
            m_unread.insert(row.id);
            m_unsettled.remove(row.id);
            progress = true;
        }
    }
}

void OutlineUpdate::move(NodeId node, NodeId newParent) {
    const int row = rowFor(node, newParent);
    const NodeId oldParent = m_outline.parent(node);
    if (oldParent == newParent && m_outline.row(node) == row)
        return;
    m_listener.aboutToMove(node, newParent, row);
    m_outline.move(node, newParent, row);
    m_structure = true;
    m_listener.moved(node);
}

void OutlineUpdate::moveToNewParents(const QVector<Node>& rows) {
    for (bool progress = true; progress;) {
        progress = false;
        for (const Node& row : rows) {
            const NodeId parent = m_outline.parent(row.id);
            if (row.removed || !parent.isValid() || row.parent == parent || !m_outline.contains(row.parent) ||
                m_outline.isUnder(row.parent, row.id))
                continue;
            move(row.id, row.parent);
            m_unsettled.remove(row.id);
            progress = true;
        }
    }
}

void OutlineUpdate::removeGone(const QVector<Node>& rows) {
    for (const Node& row : rows) {
        const NodeId parent = m_outline.parent(row.id);
        if (!parent.isValid() || m_unread.contains(row.id) || (!row.removed && m_outline.contains(row.parent)))
            continue;
        const int at = m_outline.row(row.id);
        m_listener.aboutToRemove(row.id);
        m_outline.forEachUnder(row.id, [this](NodeId under) { m_positions.clear(under); });
        m_outline.remove(row.id);
        m_unsettled.remove(row.id);
        m_structure = true;
        m_listener.removed(parent, at);
    }
}

void OutlineUpdate::reorder(const QVector<Node>& rows) {
    for (const Node& row : rows) {
        if (!m_unsettled.contains(row.id))
            continue;
        if (m_outline.contains(row.id))
            move(row.id, m_outline.parent(row.id));
        m_unsettled.remove(row.id);
    }
}

void OutlineUpdate::rename(const QVector<Node>& rows) {
    for (const Node& row : rows) {
        if (!m_outline.contains(row.id) || (m_outline.name(row.id) == row.name && m_outline.kind(row.id) == row.kind &&
                                            m_outline.status(row.id) == row.status))
            continue;
        m_outline.rename(row.id, row.kind, row.status, row.name.en.toUtf8(), row.name.zh.toUtf8(),
                         pinyinKey(row.name.zh).toUtf8());
        m_renamed.append(row.id);
    }
}

} // namespace atlas
