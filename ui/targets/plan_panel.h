// SPDX-License-Identifier: Apache-2.0
// A panel beside the targets table: about the selected node, indicator and year, live, and never modal.
#pragma once

#include "targets/target_entry.h"

#include <QWidget>

namespace atlas {

struct ChangeSet;

class PlanPanel : public QWidget {
    Q_OBJECT
public:
    PlanPanel(TargetEntry& entry, QWidget* parent) : QWidget(parent), m_entry(entry) {}

    [[nodiscard]] virtual QString title() const = 0; ///< of its tab
    /// What is selected in the table. Called for the panel in front only, and when it comes to the front.
    virtual void showCell(NodeId node, IndicatorId indicator, int year) = 0;
    virtual void follow(const ChangeSet& changes) = 0; ///< likewise
    virtual void retranslate() = 0;                    ///< language or theme changed
    /// It goes to the back or another cell is selected: a preview that it shows in the table ends.
    virtual void leave() {}

protected:
    TargetEntry& m_entry; ///< of what is put in here
};

} // namespace atlas
