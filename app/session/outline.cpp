// SPDX-License-Identifier: Apache-2.0
#include "session/outline.h"

#include "session/outline_record.h"

#include <algorithm>
#include <cstring>

namespace atlas {

namespace {
qint32 slotOf(NodeId id) { return static_cast<qint32>(id.value); }
} // namespace

const Outline::Entry* Outline::entry(NodeId id) const {
    const Entry& found = m_entries[id.value];
    return found.parent == absent ? nullptr : &found;
}

std::span<const qint32> Outline::childList(const Entry& of) const {
    if (of.children == none)
        return {};
    return m_children[static_cast<size_t>(of.children)];
}

void Outline::reserve(qint64 nodes) { m_names.reserve(nodes * 48); }

void Outline::insert(NodeId id, NodeId parent, int row, NodeKind kind, NodeStatus status, QByteArrayView nameEn,
                     QByteArrayView nameZh, QByteArrayView pinyin) {
    Q_ASSERT(accepts(id));
    Q_ASSERT(!contains(id));
    Q_ASSERT(parent.isValid() ? contains(parent) : !m_root.isValid());
    const qint32 node = slotOf(id);
    Entry& made = m_entries.at(node);
    made.kind = kind;
    made.status = status;
    setNames(made, node, nameEn, nameZh, pinyin);
    if (parent.isValid()) {
        link(node, slotOf(parent), row);
    } else {
        made.parent = 0;
        m_root = id;
    }
    ++m_count;
}

void Outline::remove(NodeId id) {
    const Entry* gone = entry(id);
    Q_ASSERT(gone != nullptr);
    if (gone->parent != 0)
        unlink(slotOf(id));
    else
        m_root = {};
    std::vector<qint32> todo{slotOf(id)};
    while (!todo.empty()) {
        const qint32 node = todo.back();
        const Entry& each = m_entries[node];
        todo.pop_back();
        if (each.children != none) {
            auto& list = m_children[static_cast<size_t>(each.children)];
            todo.insert(todo.end(), list.begin(), list.end());
            list = {};
            m_freeLists.push_back(each.children);
        }
        dropRecord(each);
        m_entries.clear(node);
        --m_count;
    }
    compact();
}

void Outline::move(NodeId id, NodeId newParent, int row) {
    Q_ASSERT(contains(id) && contains(newParent) && !isUnder(newParent, id));
    unlink(slotOf(id));
    link(slotOf(id), slotOf(newParent), row);
}

void Outline::rename(NodeId id, NodeKind kind, NodeStatus status, QByteArrayView nameEn, QByteArrayView nameZh,
                     QByteArrayView pinyin) {
    Q_ASSERT(contains(id));
    Entry& renamed = m_entries.at(id.value);
    renamed.kind = kind;
    renamed.status = status;
    dropRecord(renamed);
    setNames(renamed, slotOf(id), nameEn, nameZh, pinyin);
    compact();
}

void Outline::link(qint32 node, qint32 parent, int row) {
    Entry& above = m_entries.at(parent);
    if (above.children == none) {
        if (m_freeLists.empty()) {
            above.children = static_cast<qint32>(m_children.size());
            m_children.emplace_back();
        } else {
            above.children = m_freeLists.back();
            m_freeLists.pop_back();
        }
    }
    auto& list = m_children[static_cast<size_t>(above.children)];
    const int at = std::clamp(row, 0, static_cast<int>(list.size()));
    list.insert(list.begin() + at, node);
    m_entries.at(node).parent = parent;
    for (int later = at; later < static_cast<int>(list.size()); ++later)
        m_entries.at(list[static_cast<size_t>(later)]).row = later;
}

void Outline::unlink(qint32 node) {
    const Entry& gone = m_entries[node];
    Entry& above = m_entries.at(gone.parent);
    auto& list = m_children[static_cast<size_t>(above.children)];
    list.erase(list.begin() + gone.row);
    for (int later = gone.row; later < static_cast<int>(list.size()); ++later)
        m_entries.at(list[static_cast<size_t>(later)]).row = later;
    if (list.empty()) {
        list = {};
        m_freeLists.push_back(above.children);
        above.children = none;
    }
}

bool Outline::contains(NodeId id) const { return entry(id) != nullptr; }

NodeId Outline::parent(NodeId id) const {
    const Entry* found = entry(id);
    return found != nullptr ? NodeId{found->parent} : NodeId{};
}

int Outline::row(NodeId id) const {
    const Entry* found = entry(id);
    return found != nullptr ? found->row : 0;
}

int Outline::childCount(NodeId id) const {
    const Entry* found = entry(id);
    return found != nullptr ? static_cast<int>(childList(*found).size()) : 0;
}

NodeId Outline::child(NodeId id, int row) const {
    const Entry* found = entry(id);
    if (found == nullptr)
        return {};
    const auto list = childList(*found);
    return row >= 0 && static_cast<size_t>(row) < list.size() ? NodeId{list[static_cast<size_t>(row)]} : NodeId{};
}

QVector<NodeId> Outline::children(NodeId id) const {
    QVector<NodeId> all;
    if (const Entry* found = entry(id)) {
        const auto list = childList(*found);
        all.reserve(static_cast<qsizetype>(list.size()));
        for (const qint32 each : list)
            all.append(NodeId{each});
    }
    return all;
}

QVector<NodeId> Outline::ancestors(NodeId id) const {
    QVector<NodeId> all;
    for (NodeId above = parent(id); above.isValid(); above = parent(above))
        all.append(above);
    return all;
}

bool Outline::isUnder(NodeId id, NodeId ancestor) const {
    if (!contains(ancestor))
        return false;
    for (NodeId each = id; each.isValid(); each = parent(each)) {
        if (each == ancestor)
            return true;
    }
    return false;
}

NodeKind Outline::kind(NodeId id) const {
    const Entry* found = entry(id);
    return found != nullptr ? found->kind : NodeKind::FocusArea;
}

NodeStatus Outline::status(NodeId id) const {
    const Entry* found = entry(id);
    return found != nullptr ? found->status : NodeStatus::Added;
}

Text Outline::name(NodeId id) const {
    const Entry* found = entry(id);
    if (found == nullptr)
        return {};
    const char* start = m_names.constData() + found->record + outline::headerLength;
    return {QString::fromUtf8(start, found->enLength), QString::fromUtf8(start + found->enLength + 1, found->zhLength)};
}

void Outline::forEachUnder(NodeId top, const std::function<void(NodeId)>& visit) const {
    if (!contains(top))
        return;
    std::vector<qint32> todo{slotOf(top)};
    while (!todo.empty()) {
        const qint32 each = todo.back();
        todo.pop_back();
        visit(NodeId{each});
        const auto list = childList(m_entries[each]);
        todo.insert(todo.end(), list.rbegin(), list.rend());
    }
}

void Outline::setNames(Entry& of, qint32 node, QByteArrayView nameEn, QByteArrayView nameZh, QByteArrayView pinyin) {
    const QByteArrayView en = nameEn.first(std::min<qsizetype>(nameEn.size(), outline::longestName));
    const QByteArrayView zh = nameZh.first(std::min<qsizetype>(nameZh.size(), outline::longestName));
    of.record = static_cast<quint32>(m_names.size());
    of.enLength = static_cast<quint16>(en.size());
    of.zhLength = static_cast<quint16>(zh.size());
    outline::appendRecord(m_names, node, en, zh, pinyin);
}

void Outline::dropRecord(const Entry& of) {
    char* start = m_names.data() + of.record;
    const qsizetype length = outline::recordLength(m_names, of.record);
    std::memset(start, outline::dead, static_cast<size_t>(length));
    m_dead += length;
}

void Outline::compact() {
    if (m_dead < 65536 || m_dead * 2 < m_names.size())
        return;
    QByteArray kept;
    kept.reserve(m_names.size() - m_dead);
    for (qsizetype at = m_names.indexOf(outline::recordStart); at >= 0;) {
        const qsizetype length = outline::recordLength(m_names, at);
        m_entries.at(outline::nodeOfRecord(m_names.constData() + at)).record = static_cast<quint32>(kept.size());
        const QByteArrayView record = QByteArrayView(m_names).sliced(at, length);
        kept.append(record.data(), record.size());
        at = m_names.indexOf(outline::recordStart, at + length);
    }
    m_names = kept;
    m_dead = 0;
}

qint64 Outline::memory() const {
    // The room that the arena has in reserve is never touched, so the system gives no page for it.
    qint64 bytes = m_entries.memory() + m_names.size() +
                   static_cast<qint64>((m_children.capacity() * sizeof(decltype(m_children)::value_type)) +
                                       (m_freeLists.capacity() * sizeof(qint32)));
    for (const auto& list : m_children)
        bytes += static_cast<qint64>(list.capacity() * sizeof(qint32));
    return bytes;
}

} // namespace atlas
