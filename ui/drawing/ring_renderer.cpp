// SPDX-License-Identifier: Apache-2.0
#include "drawing/ring_renderer.h"

#include "domain/limits.h"

#include <QtCharts/QPieSeries>
#include <QtCharts/QPieSlice>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Radii as parts of the whole one.
constexpr qreal innerHole = 0.60, innerEdge = 0.72, outerHole = 0.745;
constexpr qreal leastForLabels = 360; ///< pixels of width
constexpr qreal singleHole = 0.62;    ///< of a ring of one level

// The shortest arcs of points that have labels of their own, in pixels.
constexpr double someRoom = 16, muchRoom = 60, groupsAlone = 1e9;

/// What a point takes of the ring. A pie leaves out slices that are no numbers, and then has fewer than the series.
double sizeOf(const ChartPoint& point) {
    const double value = point.value.value_or(0);
    return limits::isValue(value) ? std::max(0.0, value) : 0;
}

double totalOf(const ChartSeries& series) {
    double sum = 0;
    for (const ChartPoint& point : series.points)
        sum += sizeOf(point);
    return sum;
}

} // namespace

QPointF RingRenderer::onCircle(QPointF centre, qreal radius, double degrees) {
    const double angle = qDegreesToRadians(degrees);
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

QPainterPath RingRenderer::wedgePath(QPointF centre, qreal inner, qreal outer, double from, double span) {
    const auto box = [&](qreal radius) {
        return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    };
    QPainterPath path;
    if (span >= 359.999) {
        path.addEllipse(centre, outer, outer);
        path.addEllipse(centre, inner, inner);
        return path;
    }
    path.moveTo(onCircle(centre, outer, from));
    path.arcTo(box(outer), 90 - from, -span);
    path.arcTo(box(inner), 90 - from - span, span);
    path.closeSubpath();
    return path;
}

void RingRenderer::build(const ChartDescription& chart) {
    m_chart.removeAllSeries();
    for (QAbstractAxis* axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        axis->deleteLater();
    }
    m_inner = nullptr;
    m_outer = new QPieSeries;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            m_outer->append(point.label, sizeOf(point));
    m_chart.addSeries(m_outer);
    if (chart.series.size() > 1) {
        m_inner = new QPieSeries;
        for (const ChartSeries& series : chart.series)
            m_inner->append(series.name, totalOf(series));
        m_chart.addSeries(m_inner);
    }
}

void RingRenderer::update(const ChartDescription& chart) {
    const QList<QPieSlice*> slices = m_outer->slices();
    int place = 0;
    const auto set = [](QPieSlice* slice, double value) {
        if (slice->value() != value)
            slice->setValue(value);
    };
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            set(slices[place++], sizeOf(point));
    if (m_inner != nullptr)
        for (int s = 0; s < chart.series.size(); ++s)
            set(m_inner->slices().at(s), totalOf(chart.series[s]));
}

void RingRenderer::arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
    m_style = style;
    m_wedges.clear();
    m_marks.clear();
    m_outlines.clear();
    m_text.clear();
    m_leaders.clear();
    m_swatches.clear();
    double sum = 0;
    for (const ChartSeries& series : chart.series)
        sum += totalOf(series);
    if (sum <= 0)
        return;
    double from = 0;
    for (int s = 0; s < chart.series.size(); ++s) {
        const double groupFrom = from;
        for (int p = 0; p < chart.series[s].points.size(); ++p) {
            const double span = sizeOf(chart.series[s].points[p]) / sum * 360;
            m_wedges.push_back({s, p, from, span});
            from += span;
        }
        if (chart.series.size() > 1)
            m_wedges.push_back({s, -1, groupFrom, from - groupFrom});
    }

    // Names beside as many points as there is room for, else all of them in a list, else beside their groups. A group
    // whose points have names is itself told in a key.
    const bool placed = placeLabelled(chart, area, someRoom) || placeListed(chart, area, false) ||
                        placeLabelled(chart, area, muchRoom) || placeLabelled(chart, area, groupsAlone) ||
                        placeListed(chart, area, true);
    if (placed)
        return;
    // No room for any label: the ring with a key, or alone.
    m_text.clear();
    m_leaders.clear();
    m_swatches.clear();
    QVector<int> all;
    for (int s = 0; m_inner != nullptr && s < chart.series.size(); ++s)
        all.append(s);
    const qreal key = all.isEmpty() ? 0 : keyHeight(chart, all, area.width()) + style.px(8);
    const QRectF ringArea = area.adjusted(0, 0, 0, area.height() - key > style.px(60) ? -key : 0);
    if (ringArea.height() < area.height())
        placeKey(chart, all, QRectF(QPointF(area.left(), ringArea.bottom() + style.px(8)), area.bottomRight()));
    placeRing(chart, ringArea.center(), std::max(10.0, std::min(ringArea.width(), ringArea.height()) / 2 - 2));
}

bool RingRenderer::placeLabelled(const ChartDescription& chart, const QRectF& area, double shortest) {
    const bool groupsOnly = shortest == groupsAlone;
    // Beside a ring in a narrow column names would be broken into single words.
    if ((groupsOnly && m_inner == nullptr) || area.width() < m_style.px(leastForLabels))
        return false;
    const QVector<int> keyed = groupsOnly || m_inner == nullptr ? QVector<int>() : groupsToKey(chart, area, shortest);
    QRectF ringArea = area;
    if (!keyed.isEmpty())
        ringArea.setBottom(area.bottom() - keyHeight(chart, keyed, area.width()) - m_style.px(8));
    const QPointF centre = ringArea.center();
    for (const Lines form : {Lines::ValueBelow, Lines::ValueBehind})
        // A smaller ring leaves its labels more room.
        for (const double part : {1.0, 0.88, 0.76}) {
            const qreal radius = std::min(ringArea.height() - m_style.px(4), ringArea.width() * 0.46) / 2 * part;
            if (radius < m_style.px(groupsOnly ? 40 : 64) ||
                !placeLabels(chart, ringArea, centre, radius, shortest, form))
                continue;
            m_swatches.clear();
            if (!keyed.isEmpty())
                placeKey(chart, keyed,
                         QRectF(QPointF(area.left(), ringArea.bottom() + m_style.px(8)), area.bottomRight()));
            placeRing(chart, centre, radius);
            return true;
        }
    return false;
}

QVector<int> RingRenderer::groupsToKey(const ChartDescription& chart, const QRectF& area, double shortest) const {
    QVector<int> groups;
    const qreal radius = std::min(area.height(), area.width() * 0.46) / 2;
    for (int s = 0; s < chart.series.size(); ++s)
        if (qDegreesToRadians(narrowest(s)) * radius >= m_style.px(shortest))
            groups.append(s);
    return groups;
}

double RingRenderer::narrowest(int series) const {
    double span = 360;
    for (const Wedge& wedge : m_wedges)
        if (wedge.series == series && wedge.point >= 0)
            span = std::min(span, wedge.span);
    return span;
}

void RingRenderer::placeRing(const ChartDescription& chart, QPointF centre, qreal radius) {
    m_marks.clear();
    m_outlines.clear();
    const bool two = m_inner != nullptr;
    m_chart.setPlotArea(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
    m_outer->setPieSize(1);
    m_outer->setHoleSize(two ? outerHole : singleHole);
    if (two) {
        m_inner->setPieSize(innerEdge);
        m_inner->setHoleSize(innerHole);
    }
    const QPen between(m_style.colour(Colour::Surface), m_style.px(1.5));
    const QList<QPieSlice*> slices = m_outer->slices();
    int place = 0;
    for (int s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        for (const ChartPoint& point : series.points) {
            const bool plain = point.style == MarkStyle::Plain;
            slices[place]->setPen(between);
            slices[place]->setBrush(plain ? m_style.theme.colour(colourOf(series, point))
                                          : m_style.colour(Colour::Surface));
            ++place;
        }
        if (two) {
            m_inner->slices().at(s)->setPen(between);
            m_inner->slices().at(s)->setBrush(m_style.theme.colour(series.colour));
        }
    }
    for (const Wedge& wedge : m_wedges) {
        const bool group = wedge.point < 0;
        const qreal inner = radius * (group ? innerHole : two ? outerHole : singleHole);
        const qreal outer = radius * (group ? innerEdge : 1);
        const QPainterPath path = wedgePath(centre, inner, outer, wedge.from, wedge.span);
        ChartMark mark{wedge.series, wedge.point, path, path, {}, group};
        const QPointF middle = onCircle(centre, (inner + outer) / 2, wedge.from + wedge.span / 2);
        mark.anchor = QRectF(middle, QSizeF()).adjusted(-4, -4, 4, 4);
        m_marks.push_back(mark);
        if (group)
            continue;
        const ChartSeries& series = chart.series[wedge.series];
        const ChartPoint& point = series.points[wedge.point];
        if (point.style != MarkStyle::Plain) {
            const qreal pen = m_style.px(1.25);
            const double gap = qRadiansToDegrees((pen + m_style.px(0.75)) / radius);
            if (wedge.span > 2 * gap)
                m_outlines.emplace_back(
                    wedgePath(centre, inner + pen, outer - pen, wedge.from + gap, wedge.span - 2 * gap),
                    m_style.theme.colour(colourOf(series, point)));
        }
    }
    placeCentre(chart, centre, radius * (two ? innerHole : singleHole));
}

void RingRenderer::placeCentre(const ChartDescription& chart, QPointF centre, qreal radius) {
    if (chart.centreText.isEmpty() && chart.backText.isEmpty())
        return;
    const qreal room = radius * 1.7;
    QFont figure = m_style.font(TypeStep::Title, QFont::DemiBold);
    for (const TypeStep step : {TypeStep::Heading, TypeStep::Body, TypeStep::Small})
        if (QFontMetricsF(figure).horizontalAdvance(chart.centreText) > room * 0.92)
            figure = m_style.font(step, QFont::DemiBold);
    const QStringList lines = wrapText(chart.centreText, figure, room);
    const QFont small = m_style.font(TypeStep::Small), strong = m_style.font(TypeStep::Small, QFont::DemiBold);
    const QFontMetricsF figureMetrics(figure), smallMetrics(small);
    QStringList note = wrapText(chart.centreNote, small, radius * 1.5);
    const qreal figureHeight = figureMetrics.height() * static_cast<qreal>(lines.size());
    const qreal backHeight = chart.backText.isEmpty() ? 0 : QFontMetricsF(strong).height() + m_style.px(6);
    if (widestWord(chart.centreNote, small) > radius * 1.5 ||
        figureHeight + smallMetrics.height() * static_cast<qreal>(note.size()) + backHeight > radius * 1.6)
        note.clear(); // the title and the notes say it too
    const qreal height = figureHeight + smallMetrics.height() * static_cast<qreal>(note.size());
    const QRectF box(centre.x() - radius, centre.y() - (height + backHeight) / 2, 2 * radius, height);
    m_text.add(lines, figure, m_style.colour(Colour::Text), box, Qt::AlignHCenter | Qt::AlignTop);
    m_text.add(note, small, m_style.colour(Colour::MutedText), box, Qt::AlignHCenter | Qt::AlignBottom);
    if (chart.backText.isEmpty())
        return;
    const qreal inset = radius * 0.2;
    const QRectF back(box.left(), box.bottom(), box.width(), backHeight);
    m_text.add(chart.backText, strong, m_style.colour(Colour::Accent), back, Qt::AlignHCenter | Qt::AlignBottom);
    addCentreMark(false, box.adjusted(inset, 0, -inset, 0));
    addCentreMark(true, back.adjusted(inset, 0, -inset, m_style.px(3)));
}

void RingRenderer::addCentreMark(bool isBack, const QRectF& box) {
    ChartMark mark{0, -1, {}, {}, box, !isBack};
    mark.isBack = isBack;
    mark.shape.addRect(box);
    mark.outline.addRect(box);
    m_marks.push_back(mark);
}

void RingRenderer::paintUnder(QPainter&) const {}

void RingRenderer::paintOver(QPainter& painter) const {
    for (const auto& [path, colour] : m_outlines) {
        painter.setPen(QPen(colour, m_style.px(1.25)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
    }
    painter.setPen(QPen(m_style.colour(Colour::Recede), m_style.px(1)));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF& leader : m_leaders)
        painter.drawPolyline(leader);
    for (const auto& [box, colour] : m_swatches)
        painter.fillRect(box, colour);
    m_text.paint(painter);
}

} // namespace atlas
