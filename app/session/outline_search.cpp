// SPDX-License-Identifier: Apache-2.0
#include "session/outline.h"
#include "session/outline_record.h"

#include <algorithm>

namespace atlas {

namespace {
/// So many hits are put in the order of the tree before the answer is cut to its limit.
constexpr qsizetype sortedHits = 4096;

bool isLatin(QByteArrayView text) {
    return std::all_of(text.begin(), text.end(), [](char character) { return static_cast<quint8>(character) < 0x80; });
}
} // namespace

void Outline::scan(QByteArrayView needle, const std::function<bool(NodeId)>& hit) const {
    const QByteArrayView arena(m_names);
    for (qsizetype at = outline::find(arena, needle, 0); at >= 0;) {
        const qsizetype record = arena.first(at).lastIndexOf(outline::recordStart);
        if (!hit(NodeId{outline::nodeOfRecord(arena.data() + record)}))
            return;
        const qsizetype next = arena.indexOf(outline::recordStart, at);
        at = next < 0 ? -1 : outline::find(arena, needle, next);
    }
}

QVector<NodeId> Outline::search(const QString& text, int limit) const {
    const QByteArray needle = outline::folded(text);
    QVector<NodeId> hits;
    if (needle.isEmpty() || limit <= 0)
        return hits;
    const qsizetype enough = std::max<qsizetype>(limit, sortedHits);
    const auto take = [&](NodeId id) {
        hits.append(id);
        return hits.size() < enough;
    };
    scan(needle, take);
    // Pinyin is often typed with a space between the syllables, and by some with the dots of its ü.
    QByteArray spelt = needle;
    spelt.replace("ü", "v");
    if (isLatin(spelt))
        spelt.removeIf([](char character) { return character == ' '; });
    if (spelt != needle && hits.size() < enough)
        scan(spelt, take);
    sortAsInTree(hits);
    hits.erase(std::unique(hits.begin(), hits.end()), hits.end());
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

NodeId Outline::named(const QString& name) const {
    const QByteArray needle = outline::folded(name);
    QVector<NodeId> found;
    if (needle.isEmpty())
        return {};
    scan(needle, [&](NodeId id) {
        const Text stored = this->name(id);
        if (outline::folded(stored.en) == needle || outline::folded(stored.zh) == needle)
            found.append(id);
        return found.size() < sortedHits;
    });
    sortAsInTree(found);
    return found.value(0);
}

void Outline::sortAsInTree(QVector<NodeId>& nodes) const {
    if (nodes.size() < 2)
        return;
    if (nodes.size() > sortedHits) {
        PagedColumn<bool> wanted;
        for (const NodeId each : nodes)
            wanted.at(each.value) = true;
        nodes.clear();
        forEachUnder(m_root, [&](NodeId each) {
            if (wanted[each.value])
                nodes.append(each);
        });
        return;
    }
    // A node's place in the tree is the rows on the way down to it.
    struct Placed {
        std::vector<int> path;
        NodeId node;
    };
    std::vector<Placed> placed;
    placed.reserve(static_cast<size_t>(nodes.size()));
    for (const NodeId node : std::as_const(nodes)) {
        Placed each{{}, node};
        for (NodeId on = node; on.isValid() && on != m_root; on = parent(on))
            each.path.push_back(row(on));
        std::reverse(each.path.begin(), each.path.end());
        placed.push_back(std::move(each));
    }
    std::sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.path < b.path; });
    std::transform(placed.cbegin(), placed.cend(), nodes.begin(), [](const Placed& each) { return each.node; });
}

} // namespace atlas
