// SPDX-License-Identifier: Apache-2.0
// The charts of a node's page in a grid. A chart is built when it comes near the part that is in sight; until then its
// place is kept, so that nothing jumps. Cards are used again from node to node.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QStringList>
#include <QWidget>

namespace atlas {

class ChartCard;
class FlowGrid;
class PanelHost;

class ChartSection : public QWidget {
    Q_OBJECT
public:
    ChartSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void showNode(NodeId node);
    /// Targets have changed: the charts that show some are described again when they are next in sight.
    void refreshTargets(bool dragging);
    /// Builds and draws what stands within `rect`, in coordinates of this widget.
    void buildWithin(const QRect& rect);
    void buildAll();
    void setTheme(const Theme& theme);
    /// Where a chart will stand must be known before it is built.
    void layOut();

Q_SIGNALS:
    void presentRequested(atlas::NodeId node, const QString& chartKey, const QString& form);

private:
    struct Slot {
        QWidget* place = nullptr;
        ChartCard* card = nullptr; ///< built
        QString key;
        bool stale = true;
    };

    void show(const QStringList& keys);
    void build(Slot& slot);
    Slot& addSlot();

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    FlowGrid* m_grid;
    std::vector<Slot> m_slots; ///< those past the last key are hidden, to be used again
    NodeId m_node;
    int m_shown = 0;
};

} // namespace atlas
