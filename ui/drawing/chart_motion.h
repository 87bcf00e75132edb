// SPDX-License-Identifier: Apache-2.0
// Movement between two states of a chart: the marks go to their new values, while every text is already that of the
// end, so that no number is ever shown that is no fact.
#pragma once

#include "charts/chart_description.h"

#include <QElapsedTimer>
#include <QObject>
#include <QVariantAnimation>

namespace atlas {

class ChartMotion : public QObject {
    Q_OBJECT
public:
    explicit ChartMotion(QObject* parent = nullptr);

    /// Begins to move from what is shown now to `end`. False where `end` is to be shown at once: nothing moves, or the
    /// steps come as quickly as those of a drag.
    bool begin(const ChartDescription& shown, const ChartDescription& end);
    void stop();
    [[nodiscard]] bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }
    [[nodiscard]] ChartDescription now() const; ///< what is to be drawn at this moment

    /// Values a part of the way, 0 to 1, from one description to another of the same shape; texts are the end's.
    [[nodiscard]] static ChartDescription between(const ChartDescription& from, const ChartDescription& end,
                                                  double part);

Q_SIGNALS:
    void moved();

private:
    QVariantAnimation m_animation;
    QElapsedTimer m_sinceLast;
    ChartDescription m_from, m_end;
};

} // namespace atlas
