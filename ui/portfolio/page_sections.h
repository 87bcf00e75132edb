// SPDX-License-Identifier: Apache-2.0
// The sections of a node's page that hold cards and facts. Each takes its data from the session when told to.
#pragma once

#include "portfolio/key_figures.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QTableView;

namespace atlas {

class ChildCard;
class FigureCard;
class FigureModel;
class FlowGrid;
class PanelHost;

/// The key figures, in a grid.
class FigureSection : public QWidget {
    Q_OBJECT
public:
    FigureSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);
    void refresh(NodeId node); ///< cards stay where they are; one whose figure is the same is not touched

private:
    void follow(const KeyFigure& figure);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    FlowGrid* m_grid;
    QVector<FigureCard*> m_cards; ///< a hidden one waits for the next node with more figures
};

/// The children as cards. Of very many, the first.
class ChildrenSection : public QWidget {
    Q_OBJECT
public:
    static constexpr int most = 24;

    ChildrenSection(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);
    void refresh(NodeId node);

private:
    void open(const ChildCard& card);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QLabel* m_heading;
    QLabel* m_rest;
    FlowGrid* m_grid;
    QVector<ChildCard*> m_cards;
};

/// The facts as a table, all rows in sight.
class FactsSection : public QWidget {
    Q_OBJECT
public:
    FactsSection(Session& session, ViewState& view, QWidget* parent = nullptr);
    void refresh(NodeId node);
    void retranslate();
    void completeNow(); ///< rows as high as their text at the width of the page

private:
    void build(); ///< a table view takes its time, so it waits until somebody looks
    void fitWidths();
    void fitHeight();

    Session& m_session;
    ViewState& m_view;
    QLabel* m_heading;
    QLabel* m_empty;
    FigureModel* m_model;
    QFrame* m_frame = nullptr;
    QTableView* m_table = nullptr;
    QTimer m_fitting;
};

} // namespace atlas
