// SPDX-License-Identifier: Apache-2.0
// The page of the node that the windows show: heading, key figures, charts, children, facts. What is below the fold is
// built when it comes near.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace atlas {

class ChartSection;
class ChildrenSection;
class FactsSection;
class FigureSection;
class NodeHeader;
class PanelHost;

class NodePage : public QScrollArea {
    Q_OBJECT
public:
    NodePage(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    /// Builds everything now, what is below the fold too, so that a picture of the page is complete.
    void completeNow();

Q_SIGNALS:
    /// A chart's menu asks for the audience window.
    void presentRequested(atlas::NodeId node, const QString& chartKey, const QString& form);
    void factSheetRequested(atlas::NodeId node);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Part { Header = 1, Figures = 2, Charts = 4, TargetCharts = 8, Children = 16, Facts = 32, All = 63 };

    void follow(const ChangeSet& changes);
    void touch(int parts);
    void refresh();
    void buildVisible();
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    QWidget* m_content;
    NodeHeader* m_header;
    FigureSection* m_figures;
    ChartSection* m_charts;
    ChildrenSection* m_children;
    FactsSection* m_facts;
    QLabel* m_gone; ///< says that the node was deleted
    QTimer m_later; ///< a change of language or theme reaches all parts at once
    int m_stale = All;
    bool m_painted = false; ///< the first picture is on the screen
};

} // namespace atlas
