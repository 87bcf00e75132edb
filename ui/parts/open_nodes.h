// SPDX-License-Identifier: Apache-2.0
// Which nodes stand open in a tree view: kept by node, so that they come back after a search, a reset or a restart.
#pragma once

#include "domain/ids.h"

#include <QByteArray>
#include <QObject>
#include <QSet>

class QModelIndex;
class QTreeView;

namespace atlas {

class NodeTreeModel;
class Outline;

class OpenNodes : public QObject {
    Q_OBJECT
public:
    /// The view has its model already.
    OpenNodes(QTreeView& view, NodeTreeModel& model, const Outline& outline);

    /// While paused, what the view opens and closes is not remembered.
    void setPaused(bool paused) { m_paused = paused; }
    /// Opens in the view what is remembered.
    void restore();
    /// Opens level after level, as long as no more than so many rows show.
    void openLevels(int mostRows);
    void openAllBelow(NodeId top, int mostRows);
    void closeAll();

    [[nodiscard]] QByteArray save() const;
    bool load(const QByteArray& state); ///< false: not one of ours; nothing has changed

private:
    void openRow(const QModelIndex& index);

    QTreeView& m_view;
    NodeTreeModel& m_model;
    const Outline& m_outline;
    QSet<NodeId> m_open;
    bool m_paused = false;
};

} // namespace atlas
