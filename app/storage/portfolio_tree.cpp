// SPDX-License-Identifier: Apache-2.0
// Reading the tree whole: parents before children, whatever order the rows stand in.
#include "storage/portfolio_data.h"

#include "storage/words.h"

#include <QHash>
#include <QSqlError>

#include <vector>

namespace atlas {

namespace {

/// A row kept until its parent has come.
struct KeptRow {
    NodeRow row;
    QByteArray nameEn, nameZh, pinyin;

    [[nodiscard]] NodeRow view() const {
        NodeRow shown = row;
        shown.nameEn = nameEn;
        shown.nameZh = nameZh;
        shown.pinyin = pinyin;
        return shown;
    }
};

/// Hands rows on with parents first. Rows come by parent and position, so all but those moved under a younger parent go
/// straight through.
class ParentsFirst {
public:
    ParentsFirst(const std::function<void(const NodeRow&)>& visit, NodeId top) : m_visit(visit), m_top(top) {}

    void take(const KeptRow& kept) {
        const bool first = m_top.isValid() ? kept.row.id == m_top : !kept.row.parent.isValid();
        if (first || isVisited(kept.row.parent))
            pass(kept);
        else
            m_waiting[kept.row.parent].append(kept);
    }

private:
    [[nodiscard]] bool isVisited(NodeId id) const {
        return static_cast<size_t>(id.value) < m_visited.size() && m_visited[static_cast<size_t>(id.value)];
    }

    void pass(const KeptRow& first) {
        QVector<KeptRow> queue{first};
        for (qsizetype i = 0; i < queue.size(); ++i) {
            const NodeId id = queue.at(i).row.id;
            if (static_cast<size_t>(id.value) >= m_visited.size())
                m_visited.resize(static_cast<size_t>(id.value) * 3 / 2 + 64);
            m_visited[static_cast<size_t>(id.value)] = true;
            m_visit(queue.at(i).view());
            if (!m_waiting.isEmpty())
                queue += m_waiting.take(id);
        }
    }

    const std::function<void(const NodeRow&)>& m_visit;
    NodeId m_top;
    std::vector<bool> m_visited;
    QHash<NodeId, QVector<KeptRow>> m_waiting;
};

Result<void> pass(storage::Connection& connection, const QString& sql, const storage::Cells& binds, NodeId top,
                  const std::function<void(const NodeRow&)>& visit) {
    auto query = connection.run(sql, binds);
    if (!query)
        return failure(query.error());
    ParentsFirst order(visit, top);
    KeptRow kept;
    const QSqlQuery& row = **query;
    while ((*query)->next()) {
        kept.row.id = NodeId{row.value(0).toLongLong()};
        kept.row.parent = NodeId{row.value(1).toLongLong()};
        kept.row.position = row.value(2).toInt();
        kept.row.kind = storage::fromWord<NodeKind>(row.value(3).toString());
        kept.row.status = storage::fromWord<NodeStatus>(row.value(4).toString());
        kept.nameEn = row.value(5).toString().toUtf8();
        kept.nameZh = row.value(6).toString().toUtf8();
        kept.pinyin = row.value(7).toString().toUtf8();
        order.take(kept);
    }
    const QSqlError ended = row.lastError();
    (*query)->finish();
    if (ended.isValid())
        return failure(connection.error(ended));
    return {};
}

} // namespace

Result<void> Portfolio::forEachNode(const std::function<void(const NodeRow&)>& visit) const {
    return pass(*d->connection,
                QStringLiteral("SELECT id, parent, position, kind, status, name_en, name_zh, pinyin FROM node "
                               "WHERE removed = 0 ORDER BY parent, position, id"),
                {}, NodeId{}, visit);
}

Result<void> Portfolio::forEachNodeUnder(NodeId top, const std::function<void(const NodeRow&)>& visit) const {
    return pass(
        *d->connection,
        QStringLiteral("WITH RECURSIVE under (id) AS (SELECT id FROM node WHERE id = :top AND removed = 0 "
                       "UNION SELECT node.id FROM node JOIN under ON node.parent = under.id WHERE node.removed = 0) "
                       "SELECT id, parent, position, kind, status, name_en, name_zh, pinyin FROM node "
                       "WHERE id IN (SELECT id FROM under) ORDER BY parent, position, id"),
        {{":top", top.value}}, top, visit);
}

} // namespace atlas
