// SPDX-License-Identifier: Apache-2.0
// How uncertain the targets are: a row for each of who takes part, the standard deviation typed in percentage points.
#pragma once

#include "parts/heard_view.h"
#include "session/fan_plan.h"
#include "targets/typed_entry.h"

#include <QTableWidget>

namespace atlas {

class Session;

class SigmaTable : public TypedEntry<HeardView<QTableWidget>> {
    Q_OBJECT
public:
    explicit SigmaTable(QWidget* parent = nullptr);

    void fill(const Session& session, const FanFacts& facts, Language language);
    void retranslate();

Q_SIGNALS:
    /// Nothing: taken out, so that the latest earlier one counts.
    void sigmaEntered(atlas::NodeId node, std::optional<double> sigma);
    void refused(const atlas::Error& error);

private:
    void enter(QTableWidgetItem* item);

    bool m_filling = false;
};

} // namespace atlas
