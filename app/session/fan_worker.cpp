// SPDX-License-Identifier: Apache-2.0
#include "session/fan_worker.h"

namespace atlas {

void FanWorker::draw(const FanFacts& facts) {
    if (facts.node != m_node || facts.indicator != m_indicator || facts.scenario != m_scenario)
        stop();
    m_node = facts.node;
    m_indicator = facts.indicator;
    m_scenario = facts.scenario;
    m_next = facts;
    drawNext();
}

void FanWorker::stop() {
    m_next.reset();
    m_drawing.stop();
}

bool FanWorker::isDrawing() const { return m_next || (m_drawing.isRunning() && !m_drawing.isStopped()); }

void FanWorker::drawNext() {
    if (!m_next || m_drawing.isRunning())
        return;
    const FanFacts facts = *std::exchange(m_next, std::nullopt);
    m_drawing.start([facts](Progress& progress) { return planning::drawFan(facts.input, &progress.stop); },
                    [this, facts](const auto& fan) {
                        drawNext();
                        if (!fan) // stopped
                            return;
                        if (*fan)
                            Q_EMIT drawn({facts, ***fan});
                        else
                            Q_EMIT failed(fan->error());
                    });
}

} // namespace atlas
