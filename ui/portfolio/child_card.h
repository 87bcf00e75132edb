// SPDX-License-Identifier: Apache-2.0
// A child of a node as a card: name, size level, target. A place that the source counts but does not name is a dashed
// outline that asks for its name.
#pragma once

#include "portfolio/card.h"
#include "session/session.h"

namespace atlas {

class ChildCard : public Card {
    Q_OBJECT
public:
    explicit ChildCard(const ViewState& view, QWidget* parent = nullptr);

    void show(const Session& session, NodeId child, Language language);
    [[nodiscard]] NodeId node() const { return m_node; }
    [[nodiscard]] bool isUnnamed() const { return m_unnamed; }

private:
    NodeId m_node;
    bool m_unnamed = false;
};

} // namespace atlas
