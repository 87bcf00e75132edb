// SPDX-License-Identifier: Apache-2.0
// The head of a node's page: the way down to it, its name in both languages, kind and status, description.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace atlas {

class PanelHost;

class NodeHeader : public QWidget {
    Q_OBJECT
public:
    NodeHeader(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void refresh(NodeId node);

Q_SIGNALS:
    void factSheetRequested(atlas::NodeId node);

private:
    void showTrail(NodeId node);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QLabel* m_trail;
    QLabel* m_name;
    QLabel* m_otherName;
    QLabel* m_kind;
    QLabel* m_status;
    QLabel* m_description;
    QPushButton* m_factSheet;
    QPushButton* m_story;
    NodeId m_node;
};

} // namespace atlas
