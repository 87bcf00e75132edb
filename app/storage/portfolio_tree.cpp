// SPDX-License-Identifier: Apache-2.0
// Reading the tree whole: parents before children, whatever order the rows stand in.
#include "storage/portfolio_data.h"

#include "domain/limits.h"
#include "domain/paged_column.h"
#include "storage/codec.h"
#include "storage/row_cursor.h"

#include <QHash>

namespace atlas {

namespace {

/// A row kept until its parent has come.
struct KeptRow {
    explicit KeptRow(const NodeRow& from)
        : row(from), nameEn(from.nameEn.toByteArray()), nameZh(from.nameZh.toByteArray()),
          pinyin(from.pinyin.toByteArray()) {}

    [[nodiscard]] NodeRow view() const {
        NodeRow shown = row;
        shown.nameEn = nameEn;
        shown.nameZh = nameZh;
        shown.pinyin = pinyin;
        return shown;
    }

    NodeRow row;
    QByteArray nameEn, nameZh, pinyin;
};

/// Hands rows on with parents first. Rows come by parent and position, so all but those moved under a younger parent go
/// straight through.
class ParentsFirst {
public:
    ParentsFirst(const std::function<void(const NodeRow&)>& visit, NodeId top) : m_visit(visit), m_top(top) {}

    void take(const NodeRow& row) {
        const bool first = m_top.isValid() ? row.id == m_top : !row.parent.isValid();
        if (first || isVisited(row.parent))
            pass(row);
        else
            m_waiting[row.parent].append(KeptRow(row));
    }

private:
    [[nodiscard]] bool isVisited(NodeId id) const { return m_visited.contains(id.value); }

    void pass(const NodeRow& row) {
        visit(row);
        if (m_waiting.isEmpty())
            return;
        QVector<KeptRow> queue = m_waiting.take(row.id);
        for (qsizetype i = 0; i < queue.size(); ++i) {
            visit(queue.at(i).view());
            queue += m_waiting.take(queue.at(i).row.id);
        }
    }

    void visit(const NodeRow& row) {
        m_visited.at(row.id.value) = true;
        m_visit(row);
    }

    const std::function<void(const NodeRow&)>& m_visit;
    NodeId m_top;
    PagedColumn<bool> m_visited;
    QHash<NodeId, QVector<KeptRow>> m_waiting;
};

/// A word's value, from the bytes as they stand in the database.
template <class Enum>
Enum wordValue(QByteArrayView text) {
    for (size_t i = 0; i < storage::WordsOf<Enum>::words.size(); ++i)
        if (text == QByteArrayView(storage::WordsOf<Enum>::words[i]))
            return static_cast<Enum>(i);
    return Enum{};
}

/// A text as storage::Reader reads it; one that is too long is cut and kept in \p cut.
QByteArrayView shortened(QByteArrayView text, QByteArray& cut) {
    if (text.size() <= limits::longestText) // bytes, which are no fewer than its characters
        return text;
    cut = limits::shortened(QString::fromUtf8(text)).toUtf8();
    return cut;
}

Result<void> pass(const storage::Connection& connection, const QByteArray& sql, NodeId top,
                  const std::function<void(const NodeRow&)>& visit) {
    TRY(auto cursor, storage::RowCursor::open(connection, sql, top.value));
    ParentsFirst order(visit, top);
    for (;;) {
        TRY(const auto more, cursor.next());
        if (!more)
            return {};
        NodeRow row;
        row.id = NodeId{cursor.integer(0)};
        if (row.id.value < 1 || row.id.value > limits::highestId) // a damaged row may say anything
            return failure(connection.damaged(QStringLiteral("node %1").arg(row.id.value)));
        row.parent = NodeId{cursor.integer(1)};
        row.position = storage::wholeNumber(cursor.integer(2));
        row.kind = wordValue<NodeKind>(cursor.text(3));
        row.status = wordValue<NodeStatus>(cursor.text(4));
        QByteArray cut[3];
        row.nameEn = shortened(cursor.text(5), cut[0]);
        row.nameZh = shortened(cursor.text(6), cut[1]);
        row.pinyin = shortened(cursor.text(7), cut[2]);
        order.take(row);
    }
}

} // namespace

Result<void> Portfolio::forEachNode(const std::function<void(const NodeRow&)>& visit) const {
    return pass(*d->connection,
                "SELECT id, parent, position, kind, status, name_en, name_zh, pinyin FROM node "
                "WHERE removed = 0 ORDER BY parent, position, id",
                NodeId{}, visit);
}

Result<void> Portfolio::forEachNodeUnder(NodeId top, const std::function<void(const NodeRow&)>& visit) const {
    return pass(*d->connection,
                "WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE id = ? AND removed = 0 "
                "UNION SELECT node.id FROM node JOIN under ON node.parent = under.id WHERE node.removed = 0) "
                "SELECT id, parent, position, kind, status, name_en, name_zh, pinyin FROM node "
                "WHERE id IN (SELECT id FROM under) ORDER BY parent, position, id",
                top, visit);
}

} // namespace atlas
