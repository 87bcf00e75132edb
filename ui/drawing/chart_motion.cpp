// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_motion.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr int duration = 200; // ms
constexpr int dragStep = 100; // ms: steps that come faster are a drag

double mix(double from, double end, double part) { return from + (end - from) * part; }

void move(std::optional<double>& end, const std::optional<double>& from, double part) {
    if (end && from)
        *end = mix(*from, *end, part);
}

bool sameValues(const ChartDescription& one, const ChartDescription& other) {
    for (qsizetype s = 0; s < one.series.size(); ++s)
        for (qsizetype p = 0; p < one.series[s].points.size(); ++p) {
            const ChartPoint &a = one.series[s].points[p], &b = other.series[s].points[p];
            if (a.value != b.value || a.low != b.low || a.high != b.high || a.target != b.target || a.x != b.x)
                return false;
        }
    for (qsizetype b = 0; b < one.bands.size(); ++b) {
        if (one.bands[b].points.size() != other.bands[b].points.size())
            return false;
        for (qsizetype p = 0; p < one.bands[b].points.size(); ++p)
            if (one.bands[b].points[p].low != other.bands[b].points[p].low ||
                one.bands[b].points[p].high != other.bands[b].points[p].high)
                return false;
    }
    return true;
}

/// Years that move would be years that are none; a waterfall puts small steps together and computes their text.
bool mayMove(const ChartDescription& from, const ChartDescription& end) {
    if (end.kind == ChartKind::Waterfall)
        return false;
    for (qsizetype s = 0; s < end.series.size(); ++s)
        for (qsizetype p = 0; p < end.series[s].points.size(); ++p)
            if (from.series[s].points[p].x != end.series[s].points[p].x)
                return false;
    return true;
}

} // namespace

ChartMotion::ChartMotion(QObject* parent) : QObject(parent) {
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(duration);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, &ChartMotion::moved);
}

bool ChartMotion::begin(const ChartDescription& shown, const ChartDescription& end) {
    if (isMoving() && sameValues(m_end, end)) {
        m_end = end; // nothing new but texts: it goes on to the same end
        return true;
    }
    if (!isMoving() && sameValues(shown, end))
        return false;
    const bool isDrag = m_sinceLast.isValid() && m_sinceLast.elapsed() < dragStep;
    m_sinceLast.start();
    stop();
    if (isDrag || !mayMove(shown, end))
        return false;
    m_from = shown;
    m_end = end;
    m_animation.start();
    return true;
}

void ChartMotion::stop() { m_animation.stop(); }

ChartDescription ChartMotion::now() const { return between(m_from, m_end, m_animation.currentValue().toDouble()); }

ChartDescription ChartMotion::between(const ChartDescription& from, const ChartDescription& end, double part) {
    ChartDescription made = end;
    if (part >= 1)
        return made;
    for (qsizetype s = 0; s < made.series.size(); ++s)
        for (qsizetype p = 0; p < made.series[s].points.size(); ++p) {
            ChartPoint& point = made.series[s].points[p];
            const ChartPoint& before = from.series[s].points[p];
            move(point.value, before.value, part);
            move(point.low, before.low, part);
            move(point.high, before.high, part);
            move(point.target, before.target, part);
            point.maximum = mix(before.maximum, point.maximum, part);
        }
    for (qsizetype b = 0; b < made.bands.size(); ++b)
        for (qsizetype p = 0; p < std::min(made.bands[b].points.size(), from.bands[b].points.size()); ++p) {
            made.bands[b].points[p].low = mix(from.bands[b].points[p].low, made.bands[b].points[p].low, part);
            made.bands[b].points[p].high = mix(from.bands[b].points[p].high, made.bands[b].points[p].high, part);
        }
    for (qsizetype r = 0; r < std::min(made.references.size(), from.references.size()); ++r)
        made.references[r].value = mix(from.references[r].value, made.references[r].value, part);
    return made;
}

} // namespace atlas
