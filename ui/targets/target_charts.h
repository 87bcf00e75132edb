// SPDX-License-Identifier: Apache-2.0
// The charts beside the targets table: projection, contributions of the parts, gap, and the share that an indicator is
// part of. They follow every step of a drag; one that is scrolled out of sight waits until it is seen.
#pragma once

#include "domain/ids.h"
#include "state/view_state.h"

#include <QScrollArea>
#include <QVector>

namespace atlas {

class ChartCard;
class PanelHost;
class Session;
struct ChangeSet;
struct ChartDescription;
struct Indicator;

class TargetCharts : public QScrollArea {
    Q_OBJECT
public:
    TargetCharts(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void show(NodeId node, IndicatorId indicator, int year);
    void follow(const ChangeSet& changes);
    void redraw(); ///< everything: another language or scenario

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Entry {
        QString key;
        ChartCard* card;
        bool stale;
        bool isAside; ///< it has nothing to say of this node
    };

    void drawVisible();
    void draw(Entry& entry);
    [[nodiscard]] ChartDescription describe(const Entry& entry) const;
    /// Nothing to show here and nothing to be done about it: it steps aside.
    [[nodiscard]] bool isHollow(const Entry& entry, const ChartDescription& chart) const;
    /// What to do here for a chart of this kind that has nothing to show yet; empty where its own words say it.
    [[nodiscard]] QString nextStep(const QString& key, NodeId node) const;
    [[nodiscard]] const Indicator* ratio() const; ///< that the shown indicator is, or is part of; nullptr: none
    [[nodiscard]] NodeId nodeOf(const QString& key) const;

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QVector<Entry> m_entries;
    NodeId m_node;
    IndicatorId m_indicator;
    int m_year = 0;
};

} // namespace atlas
