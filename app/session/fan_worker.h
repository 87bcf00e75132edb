// SPDX-License-Identifier: Apache-2.0
// Draws fans on a thread of its own, so that no drag waits for one. Of what is asked while one is drawn only the latest
// counts.
#pragma once

#include "session/background.h"
#include "session/fan_plan.h"

#include <QObject>

namespace atlas {

class FanWorker : public QObject {
    Q_OBJECT
public:
    using QObject::QObject; ///< one that goes stops what is being drawn and waits for that, a millisecond or so

    /// Answered by drawn() or failed(), unless something newer is asked before. What is being drawn of the same subject
    /// is finished first, so that a fan moves along with a drag; of another one it is stopped.
    void draw(const FanFacts& facts);
    void stop();                          ///< what was asked is not answered any more
    [[nodiscard]] bool isDrawing() const; ///< something asked is not answered yet

Q_SIGNALS:
    void drawn(const atlas::DrawnFan& drawn);
    void failed(const atlas::Error& error);

private:
    void drawNext();

    std::optional<FanFacts> m_next;
    NodeId m_node; ///< with the two below: the subject asked for last
    IndicatorId m_indicator;
    ScenarioId m_scenario;
    Background<Result<std::optional<planning::Fan>>> m_drawing{QThread::LowPriority}; ///< painting comes first
};

} // namespace atlas
