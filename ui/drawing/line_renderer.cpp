// SPDX-License-Identifier: Apache-2.0
#include "drawing/line_renderer.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

QList<QPointF> points(const ChartSeries& series, int first, int last) {
    QList<QPointF> found;
    for (int i = first; i <= last; ++i)
        found.append(QPointF(series.points[i].x, series.points[i].value.value_or(0)));
    return found;
}

/// The last point that has a value, -1: none.
int lastValue(const ChartSeries& series) {
    for (int i = static_cast<int>(series.points.size()) - 1; i >= 0; --i)
        if (series.points[i].value)
            return i;
    return -1;
}

} // namespace

void LineRenderer::build(const ChartDescription& chart) {
    m_chart.removeAllSeries();
    for (QAbstractAxis* axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        axis->deleteLater();
    }
    m_runs.clear();
    m_xAxis = new QValueAxis;
    m_yAxis = new QValueAxis;
    m_xAxis->setVisible(false);
    m_yAxis->setVisible(false);
    m_chart.addAxis(m_xAxis, Qt::AlignBottom);
    m_chart.addAxis(m_yAxis, Qt::AlignLeft);

    for (int s = 0; s < chart.series.size(); ++s) {
        const auto& points = chart.series[s].points;
        for (int i = 1; i < points.size(); ++i) {
            if (!points[i - 1].value || !points[i].value)
                continue;
            const bool isPlain = points[i].style != MarkStyle::Assumption && points[i].style != MarkStyle::NoTarget;
            const MarkStyle style = isPlain ? MarkStyle::Plain : points[i].style;
            if (!m_runs.empty() && m_runs.back().series == s && m_runs.back().last == i - 1 &&
                m_runs.back().style == style)
                m_runs.back().last = i;
            else
                m_runs.push_back({s, i - 1, i, style, nullptr});
        }
    }
    for (Run& run : m_runs) {
        run.line = new QLineSeries;
        run.line->replace(points(chart.series[run.series], run.first, run.last));
        m_chart.addSeries(run.line);
        run.line->attachAxis(m_xAxis);
        run.line->attachAxis(m_yAxis);
    }
}

void LineRenderer::update(const ChartDescription& chart) {
    for (const Run& run : m_runs)
        if (const QList<QPointF> now = points(chart.series[run.series], run.first, run.last); now != run.line->points())
            run.line->replace(now);
}

void LineRenderer::arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
    m_style = style;
    m_text.clear();
    m_marks.clear();
    m_dots.clear();
    m_grid.clear();
    m_rules.clear();
    m_bands.clear();
    m_casings.clear();
    m_ends.clear();
    m_covered.clear();

    YearPlot::Range range;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            range.addYear(point.x);
            if (point.value)
                range.addValue(*point.value);
        }
    for (const ChartBand& band : chart.bands)
        for (const ChartBandPoint& point : band.points) {
            range.addYear(point.x);
            range.addValue(point.low);
            range.addValue(point.high);
        }
    if (range.isEmpty())
        return;
    for (const ReferenceLine& reference : chart.references)
        range.addValue(reference.value);
    const bool narrow = area.width() < style.px(400);
    const QFont small = style.font(TypeStep::Small);
    const QFont strong = style.font(narrow ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const QFontMetricsF metrics(small), strongMetrics(strong);

    nameEnds(chart);
    // With many lines each label has a line of its own colour to the line's end.
    const qreal reach = m_ends.labels().size() > 2 ? style.px(18) : style.px(8);
    const qreal endWidth = m_ends.plan(style, area, area.width() * 0.25) + reach - style.px(8);
    const YearPlot plot = YearPlot::make(chart, style, area, range, endWidth, m_text,
                                         [&](const QLineF& line, Colour colour, qreal width) {
                                             m_grid.push_back({line, style.colour(colour), width});
                                         });
    m_plot = plot.plot;
    m_values = plot.values();
    m_categories = plot.years();
    m_plotArea = m_plot;
    m_chart.setPlotArea(m_plot);
    m_xAxis->setRange(plot.left, plot.right);
    m_yAxis->setRange(plot.scale.minimum, plot.scale.maximum);
    const auto xOf = [&](double x) { return plot.x(x); };
    const auto yOf = [&](double y) { return plot.y(y); };

    for (const ReferenceLine& reference : chart.references) {
        const qreal y = std::round(yOf(reference.value)) + 0.5;
        m_rules.push_back({QLineF(m_plot.left(), y, m_plot.right(), y), style.colour(Colour::Text), style.stroke(1.5)});
        if (chart.series.first().points.isEmpty())
            continue;
        // At the end from which the line keeps away most.
        const auto& path = chart.series.first().points;
        const auto distance = [&](const ChartPoint& point) {
            return std::abs(point.value.value_or(reference.value) - reference.value);
        };
        const bool atEnd = distance(path.last()) > distance(path.first());
        const bool noRoomAbove = y - metrics.height() - style.px(2) < area.top();
        const bool under = noRoomAbove || (atEnd && path.last().value.value_or(0) > reference.value);
        m_text.add(reference.label, small, style.colour(Colour::Text),
                   QRectF(m_plot.left() + style.px(4), under ? y + style.px(2) : y - metrics.height() - style.px(2),
                          m_plot.width() - style.px(8), metrics.height()),
                   (atEnd ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    }

    placeBands(chart, plot);
    for (const Run& run : m_runs) {
        QPen pen(style.theme.colour(chart.series[run.series].colour), style.stroke(2.5));
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (run.style == MarkStyle::Assumption)
            pen.setDashPattern({3, 2});
        else if (run.style == MarkStyle::NoTarget)
            pen.setDashPattern({1, 2});
        run.line->setPen(pen);
    }
    m_covered = coveredLines(chart, style, style.stroke(2.5),
                             [&](const ChartPoint& point) { return QPointF(xOf(point.x), yOf(*point.value)); });
    for (int s = 0; s < chart.series.size(); ++s)
        for (int p = 0; p < chart.series[s].points.size(); ++p) {
            const ChartPoint& point = chart.series[s].points[p];
            if (!point.value)
                continue;
            const QPointF centre(xOf(point.x), yOf(*point.value));
            m_dots.push_back(
                {centre, style.theme.colour(colourOf(chart.series[s], point)), point.style != MarkStyle::Plain});
            ChartMark mark{s, p, {}, {}, QRectF(centre, QSizeF()).adjusted(-6, -6, 6, 6), false};
            mark.shape.addEllipse(centre, style.px(14), style.px(14));
            mark.outline.addEllipse(centre, style.px(5), style.px(5));
            m_marks.push_back(mark);
        }
    // The level that a single line starts from; a fan's grid says it.
    if (chart.series.size() == 1 && chart.bands.isEmpty() && chart.series[0].points.size() > 1 &&
        chart.series[0].points[0].value) {
        const ChartPoint& first = chart.series[0].points[0];
        const QPointF centre(xOf(first.x), yOf(*first.value));
        const QPointF next(xOf(chart.series[0].points[1].x),
                           yOf(chart.series[0].points[1].value.value_or(*first.value)));
        const qreal labelWidth = strongMetrics.horizontalAdvance(first.valueText);
        // Clear of the line, which leaves the point towards the next one, and of reference lines.
        const qreal slope = (next.y() - centre.y()) / std::max(1.0, next.x() - centre.x());
        const qreal clear = style.px(8) + std::min(std::abs(slope) * labelWidth * 0.7, style.px(18));
        const qreal over = centre.y() - strongMetrics.height() - (slope < 0 ? clear : style.px(8));
        const qreal under = centre.y() + (slope > 0 ? clear : style.px(8));
        const bool ruled = std::any_of(chart.references.begin(), chart.references.end(), [&](const auto& reference) {
            const qreal y = yOf(reference.value);
            return y > over && y < over + strongMetrics.height();
        });
        const bool below = (slope > 0 || ruled) && under + strongMetrics.height() < m_plot.bottom();
        const qreal wantedTop = below ? under : std::max(over, area.top());
        m_text.add(first.valueText, strong, style.colour(Colour::Text),
                   QRectF(m_plot.left() + style.px(2), wantedTop, m_plot.width(), strongMetrics.height()),
                   Qt::AlignLeft | Qt::AlignTop);
    }
    placeEndLabels(chart, plot, area, reach);
}

void LineRenderer::nameEnds(const ChartDescription& chart) {
    const bool named = chart.series.size() > 1 || !chart.bands.isEmpty();
    for (const ChartSeries& series : chart.series) {
        const int last = lastValue(series);
        m_ends.add(last < 0 ? QString() : series.points[last].valueText,
                   !named || last < 0          ? QString()
                   : series.nameText.isEmpty() ? series.name
                                               : series.nameText,
                   m_style.theme.colour(series.colour));
    }
    for (int b = 0; b < chart.bands.size(); ++b) {
        const ChartBand& band = chart.bands[b];
        const bool values = b == 0 && !band.points.isEmpty();
        m_ends.add(values ? band.points.last().highText : QString(), band.points.isEmpty() ? QString() : band.name,
                   m_style.theme.bandColour(b, static_cast<int>(chart.bands.size())), true);
        if (values)
            m_ends.add(band.points.last().lowText, {}, m_style.colour(Colour::MutedText), true);
    }
}

void LineRenderer::placeBands(const ChartDescription& chart, const YearPlot& plot) {
    const int count = static_cast<int>(chart.bands.size());
    for (int b = 0; b < count; ++b) {
        QPolygonF upper, lower;
        for (const ChartBandPoint& point : chart.bands[b].points) {
            upper.append({plot.x(point.x), plot.y(point.high)});
            lower.prepend({plot.x(point.x), plot.y(point.low)});
        }
        m_bands.push_back({upper, lower, m_style.theme.bandColour(b, count)});
    }
    if (count == 0)
        return;
    for (const Run& run : m_runs) {
        QPolygonF path;
        for (const QPointF& point : points(chart.series[run.series], run.first, run.last))
            path.append({plot.x(point.x()), plot.y(point.y())});
        m_casings.push_back(path);
    }
}

void LineRenderer::placeEndLabels(const ChartDescription& chart, const YearPlot& plot, const QRectF& area,
                                  qreal reach) {
    // In the order of nameEnds().
    std::vector<QPointF> ends;
    for (const ChartSeries& series : chart.series) {
        const int last = lastValue(series);
        ends.push_back(last < 0 ? QPointF()
                                : QPointF(plot.x(series.points[last].x), plot.y(*series.points[last].value)));
    }
    for (int b = 0; b < chart.bands.size(); ++b) {
        const auto& path = chart.bands[b].points;
        ends.push_back(path.isEmpty() ? QPointF() : QPointF(plot.x(path.last().x), plot.y(path.last().high)));
        if (b == 0 && !path.isEmpty())
            ends.push_back({plot.x(path.last().x), plot.y(path.last().low)});
    }
    auto& labels = m_ends.labels();
    for (size_t i = 0; i < labels.size(); ++i) {
        // The first line of a label, its value, stands beside the end.
        const qreal first = labels[i].lines.isEmpty() || labels[i].value.isEmpty()
                                ? labels[i].place.height
                                : labels[i].place.height / static_cast<qreal>(labels[i].lines.size() + 1);
        labels[i].place.wanted = ends[i].y() + (labels[i].place.height - first) / 2;
    }
    const qreal left = plot.plot.right() + reach;
    m_ends.place(m_style, QRectF(QPointF(left, area.top()), area.bottomRight()), false, m_text);
    if (labels.size() <= 2)
        return;
    const qreal half = QFontMetricsF(m_style.font(TypeStep::Small)).height() / 2;
    for (size_t i = 0; i < labels.size(); ++i)
        if (labels[i].place.shown && labels[i].place.height > 0 && ends[i].x() > plot.plot.right() - m_style.px(12))
            m_rules.push_back(
                {QLineF(ends[i] + QPointF(m_style.px(5), 0), QPointF(left - m_style.px(4), labels[i].place.top + half)),
                 labels[i].swatch ? m_style.colour(Colour::Recede) : labels[i].colour, m_style.stroke(1)});
}

int LineRenderer::markAt(QPointF place) const {
    if (!m_plot.adjusted(-12, -12, 12, 12).contains(place))
        return -1;
    // The year counts more than the height: one follows a line from left to right.
    int nearest = -1;
    qreal best = std::numeric_limits<qreal>::max();
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const QPointF away = m_marks[i].anchor.center() - place;
        const qreal distance = std::abs(away.x()) * 4 + std::abs(away.y());
        if (distance < best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

void LineRenderer::paintUnder(QPainter& painter) const {
    const auto rule = [&](const Rule& each) {
        painter.setPen(QPen(each.colour, each.width));
        painter.drawLine(each.line);
    };
    for (const Rule& each : m_grid)
        rule(each);
    for (const Band& band : m_bands) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(band.colour);
        painter.drawPolygon(band.upper + band.lower);
    }
    painter.setBrush(Qt::NoBrush);
    if (!m_bands.empty()) { // the lightest one needs an edge to end somewhere
        painter.setPen(QPen(m_style.colour(Colour::Recede), m_style.px(1)));
        painter.drawPolyline(m_bands.front().upper);
        painter.drawPolyline(m_bands.front().lower);
    }
    painter.setPen(QPen(m_style.colour(Colour::Surface), m_style.stroke(2.5) + m_style.px(3), Qt::SolidLine,
                        Qt::FlatCap, Qt::RoundJoin));
    for (const QPolygonF& casing : m_casings) // so that a line stands out on the bands as it does on the surface
        painter.drawPolyline(casing);
    for (const Rule& each : m_rules)
        rule(each);
}

void LineRenderer::paintOver(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    for (const CoveredLine& line : m_covered) {
        painter.setPen(line.pen);
        painter.drawPolyline(line.path);
    }
    for (const Dot& dot : m_dots)
        paintDot(painter, dot.centre, dot.colour, dot.open, m_style);
    m_ends.paintSwatches(painter);
    m_text.paint(painter);
}

} // namespace atlas
