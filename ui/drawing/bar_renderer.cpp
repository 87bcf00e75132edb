// SPDX-License-Identifier: Apache-2.0
#include "drawing/bar_renderer.h"

#include "domain/figure_text.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

QPainterPath rectPath(const QRectF& rect) {
    QPainterPath path;
    path.addRect(rect);
    return path;
}

QAbstractBarSeries* makeSeries(bool horizontal, bool stacked) {
    if (horizontal)
        return stacked ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QHorizontalBarSeries;
    return stacked ? static_cast<QAbstractBarSeries*>(new QStackedBarSeries) : new QBarSeries;
}

} // namespace

void BarRenderer::build(const ChartDescription& chart) {
    m_chart.removeAllSeries();
    for (QAbstractAxis* axis : m_chart.axes()) {
        m_chart.removeAxis(axis);
        axis->deleteLater();
    }
    m_groups.clear();
    m_horizontal = chart.kind != ChartKind::Bars;
    // Bars of a single series are sets of different colours in one place: stacked, with one value a category.
    m_stacked = chart.kind == ChartKind::StackedBars || chart.series.size() == 1;
    m_divided = chart.kind == ChartKind::StackedBars && chart.y.unit == Unit::Count;
    m_count = 0;
    for (const ChartSeries& series : chart.series)
        m_count = std::max(m_count, static_cast<int>(series.points.size()));

    for (int s = 0; s < chart.series.size(); ++s) {
        const ChartSeries& series = chart.series[s];
        if (!m_stacked) {
            m_groups.push_back({s, MarkStyle::Plain, series.colour, nullptr});
            continue;
        }
        for (const ChartPoint& point : series.points) {
            const Group wanted{s, point.style, colourOf(series, point), nullptr};
            const auto same = [&](const Group& group) {
                return group.series == s && group.style == wanted.style && group.colour == wanted.colour;
            };
            if (std::none_of(m_groups.begin(), m_groups.end(), same))
                m_groups.push_back(wanted);
        }
    }

    m_series = makeSeries(m_horizontal, m_stacked);
    for (Group& group : m_groups) {
        group.set = new QBarSet(chart.series[group.series].name);
        QList<qreal> values(m_count);
        for (int category = 0; category < m_count; ++category)
            values[slot(category)] = valueOf(chart, group, category);
        group.set->append(values);
        m_series->append(group.set);
    }
    m_chart.addSeries(m_series);

    m_categoryAxis = new QBarCategoryAxis;
    QStringList places;
    for (int i = 0; i < m_count; ++i)
        places.append(QString::number(i));
    m_categoryAxis->append(places);
    m_valueAxis = new QValueAxis;
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_categoryAxis), static_cast<QAbstractAxis*>(m_valueAxis)})
        axis->setVisible(false);
    m_chart.addAxis(m_categoryAxis, m_horizontal ? Qt::AlignLeft : Qt::AlignBottom);
    m_chart.addAxis(m_valueAxis, m_horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    m_series->attachAxis(m_categoryAxis);
    m_series->attachAxis(m_valueAxis);
}

double BarRenderer::valueOf(const ChartDescription& chart, const Group& group, int category) const {
    const ChartSeries& series = chart.series[group.series];
    if (category >= series.points.size())
        return 0;
    const ChartPoint& point = series.points[category];
    if (m_stacked && (point.style != group.style || colourOf(series, point) != group.colour))
        return 0;
    return point.value.value_or(0);
}

void BarRenderer::update(const ChartDescription& chart) {
    for (const Group& group : m_groups)
        for (int category = 0; category < m_count; ++category) {
            const double value = valueOf(chart, group, category);
            if (group.set->at(slot(category)) != value)
                group.set->replace(slot(category), value);
        }
}

BarRenderer::Range BarRenderer::range(const ChartDescription& chart) const {
    Range range{0, chart.y.maximum};
    for (int category = 0; category < m_count; ++category) {
        double up = 0, down = 0;
        for (const ChartSeries& series : chart.series) {
            const double value = category < series.points.size() ? series.points[category].value.value_or(0) : 0;
            if (m_stacked) {
                (value < 0 ? down : up) += value;
            } else {
                up = std::max(up, value);
                down = std::min(down, value);
            }
        }
        range.high = std::max(range.high, up);
        range.low = std::min(range.low, down);
    }
    if (range.high <= range.low)
        range.high = range.low + 1;
    return range;
}

void BarRenderer::arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
    m_style = style;
    m_text.clear();
    m_bars.clear();
    m_tracks.clear();
    m_swatches.clear();
    m_marks.clear();
    m_baselines.clear();
    m_ticks.clear();
    m_grid.clear();
    if (m_count == 0)
        return;
    for (const Group& group : m_groups) {
        const bool plain = group.style == MarkStyle::Plain;
        group.set->setBrush(plain ? QBrush(style.theme.colour(group.colour)) : QBrush(Qt::NoBrush));
        group.set->setPen(QPen(Qt::NoPen));
    }
    const QRectF left = chart.series.size() > 1 ? placeKey(chart, area) : area;
    if (m_horizontal)
        layoutHorizontal(chart, left);
    else
        layoutVertical(chart, left);
}

QRectF BarRenderer::placeKey(const ChartDescription& chart, const QRectF& area) {
    const QFont font = m_style.font(TypeStep::Small);
    const QFontMetricsF metrics(font);
    const qreal side = m_style.px(10);
    qreal x = area.left(), y = area.top();
    for (const ChartSeries& series : chart.series) {
        const qreal width = side + m_style.px(6) + metrics.horizontalAdvance(series.name);
        if (x > area.left() && x + width > area.right()) {
            x = area.left();
            y += metrics.height() + m_style.px(4);
        }
        const bool empty = std::any_of(series.points.begin(), series.points.end(),
                                       [](const ChartPoint& point) { return point.style == MarkStyle::Empty; });
        // Where the bars have colours of their own the key tells only filled from outlined.
        const bool own = std::any_of(series.points.begin(), series.points.end(),
                                     [](const ChartPoint& point) { return point.colour.has_value(); });
        const QRectF box(x, y + (metrics.height() - side) / 2, side, side);
        m_swatches.push_back({box, empty ? MarkStyle::Empty : MarkStyle::Plain,
                              own ? m_style.colour(Colour::MutedText) : m_style.theme.colour(series.colour), 0, false});
        m_text.add(series.name, font, m_style.colour(Colour::Text),
                   QRectF(box.right() + m_style.px(6), y, width, metrics.height()), Qt::AlignLeft | Qt::AlignTop);
        x += width + m_style.px(16);
    }
    return area.adjusted(0, y - area.top() + metrics.height() + m_style.px(8), 0, 0);
}

void BarRenderer::addBar(const ChartDescription& chart, int series, int point, const QRectF& rect,
                         const QRectF& reach) {
    const ChartSeries& of = chart.series[series];
    const ChartPoint& at = of.points[point];
    const int units = m_divided ? static_cast<int>(std::lround(at.value.value_or(0))) : 0;
    // Bars side by side are one set a series, so a colour of their own is painted over Qt's.
    const bool own = !m_stacked && at.colour && *at.colour != of.colour;
    m_bars.push_back({rect, at.style, m_style.theme.colour(colourOf(of, at)), units <= 40 ? units : 0, own});
    m_marks.push_back({series, point, rectPath(reach), rectPath(rect), rect, false});
}

void BarRenderer::setGeometry(const QRectF& plot, Range range, qreal thickness, qreal band) {
    m_chart.setPlotArea(plot);
    m_valueAxis->setRange(range.low, range.high);
    m_series->setBarWidth(std::clamp(thickness / band, 0.01, 1.0));
}

bool BarRenderer::fitValues(const ChartDescription& chart, qreal width, QFont& plain, QFont& strong) const {
    for (const TypeStep step : {TypeStep::Heading, TypeStep::Body, TypeStep::Small}) {
        plain = m_style.font(step);
        strong = m_style.font(step, QFont::DemiBold);
        const QFontMetricsF metrics(strong);
        qreal widest = 0;
        for (const ChartSeries& series : chart.series)
            for (const ChartPoint& point : series.points)
                widest = std::max(widest, metrics.horizontalAdvance(point.valueText));
        if (widest <= width)
            return true;
    }
    return false;
}

QRectF BarRenderer::placeScale(const ChartDescription& chart, const QRectF& area, Range& range) {
    const QFontMetricsF metrics(m_style.font(TypeStep::Small));
    const NiceScale scale = NiceScale::covering(range.low, range.high, area.height() < m_style.px(160) ? 2 : 4);
    qreal width = 0;
    const auto steps = static_cast<int>(std::lround((scale.maximum - scale.minimum) / scale.step));
    for (int step = 0; step <= steps; ++step) {
        const double value = scale.minimum + step * scale.step;
        const double clean = std::abs(value) < scale.step * 1e-9 ? 0 : value;
        m_ticks.emplace_back(clean, chart.y.unit == Unit::Percent
                                        ? percentText(clean, chart.language)
                                        : figureText(clean, chart.y.unit, chart.language, UnitWords::Without));
        width = std::max(width, metrics.horizontalAdvance(m_ticks.back().second));
    }
    range = {scale.minimum, scale.maximum};
    return area.adjusted(width + m_style.px(8), 0, 0, 0);
}

void BarRenderer::layoutVertical(const ChartDescription& chart, const QRectF& whole) {
    Range range = this->range(chart);
    QRectF area = whole;
    const int seriesCount = static_cast<int>(chart.series.size());
    const bool narrow = area.width() < m_style.px(400);
    const QFont labelFont = m_style.font(narrow ? TypeStep::Small : TypeStep::Body);
    QFont strongFont = m_style.font(narrow ? TypeStep::Body : TypeStep::Heading, QFont::DemiBold);
    QFont valueFont = m_style.font(narrow ? TypeStep::Body : TypeStep::Heading);
    const bool valued =
        seriesCount == 1 || fitValues(chart, area.width() / m_count * 0.8 / seriesCount, valueFont, strongFont);
    if (!valued)
        area = placeScale(chart, whole, range);
    const double span = range.high - range.low;
    const QFontMetricsF labelMetrics(labelFont), strongMetrics(strongFont);

    // A few bars don't spread over the whole width: what they come to stands beside them.
    const bool callout = !chart.centreText.isEmpty() && m_count <= 3 && area.width() >= m_style.px(280);
    // Words under the bars stay whole, as far as the callout can spare the room.
    qreal widest = 0;
    for (const ChartPoint& point : chart.series[0].points)
        widest = std::max(widest, widestWord(point.label, labelFont));
    const qreal wanted = (widest + m_style.px(12)) * m_count / area.width();
    const QFontMetricsF calloutMetrics(m_style.font(TypeStep::Title, QFont::DemiBold));
    const qreal most = 1 - (calloutMetrics.horizontalAdvance(chart.centreText) + m_style.px(22)) / area.width();
    const qreal share = callout ? std::clamp(wanted, 0.64, std::max(0.64, most)) : 1.0;
    const qreal width = std::min(area.width() * share, m_style.px(220) * m_count);
    const qreal band = width / m_count;
    qsizetype lines = 1;
    for (const ChartPoint& point : chart.series[0].points)
        lines = std::max(lines, wrapText(point.label, labelFont, band - m_style.px(10)).size());
    const qreal labelHeight = static_cast<qreal>(lines) * labelMetrics.height();
    const qreal valueHeight = strongMetrics.height() + m_style.px(1);

    const qreal below = range.low < 0 ? valueHeight : 0;
    const QRectF plot(area.left(), area.top() + valueHeight, width,
                      std::max(m_style.px(20), area.height() - labelHeight - m_style.px(6) - valueHeight - below));
    const qreal thickness = std::min(band * (seriesCount > 1 ? 0.8 : 0.68), m_style.px(140) * seriesCount);
    setGeometry(plot, range, thickness, band);
    const auto yOf = [&](double value) { return plot.bottom() - (value - range.low) / span * plot.height(); };
    m_baselines.emplace_back(plot.left(), yOf(0), plot.right(), yOf(0));
    std::vector<qreal> edges;
    for (int i = 0; i <= m_count; ++i)
        edges.push_back(plot.left() + i * band);
    m_values = AxisMap::linear(Qt::Vertical, range.low, plot.bottom(), range.high, plot.top());
    m_categories = AxisMap::categories(Qt::Horizontal, edges);
    m_plotArea = plot;
    const QFont tickFont = m_style.font(TypeStep::Small);
    const qreal tickHeight = QFontMetricsF(tickFont).height();
    for (const auto& [value, text] : m_ticks) {
        const qreal y = std::round(yOf(value)) + 0.5;
        m_grid.emplace_back(plot.left(), y, plot.right(), y);
        m_text.add(text, tickFont, m_style.colour(Colour::MutedText),
                   QRectF(whole.left(), y - tickHeight / 2, plot.left() - m_style.px(8) - whole.left(), tickHeight),
                   Qt::AlignRight | Qt::AlignTop);
    }

    for (int i = 0; i < m_count; ++i) {
        const qreal left = plot.left() + i * band;
        m_text.add(wrapText(chart.series[0].points[i].label, labelFont, band - m_style.px(10)), labelFont,
                   m_style.colour(Colour::Text), QRectF(left, plot.bottom() + below + m_style.px(6), band, labelHeight),
                   Qt::AlignHCenter | Qt::AlignTop);
        double up = 0, down = 0;
        for (int s = 0; s < seriesCount; ++s) {
            if (i >= chart.series[s].points.size() || !chart.series[s].points[i].value)
                continue;
            const ChartPoint& point = chart.series[s].points[i];
            const double value = *point.value;
            double& start = value < 0 ? down : up;
            const qreal part = m_stacked ? thickness : thickness / seriesCount;
            const qreal x = left + (band - thickness) / 2 + (m_stacked ? 0 : s * part);
            const QRectF bar =
                QRectF(QPointF(x, yOf(m_stacked ? start : 0)), QPointF(x + part, yOf((m_stacked ? start : 0) + value)))
                    .normalized();
            if (m_stacked)
                start += value;
            addBar(chart, s, i, bar,
                   seriesCount == 1 ? QRectF(left, area.top(), band, area.height())
                                    : bar.adjusted(0, -valueHeight, 0, 0));
            if (!valued)
                continue;
            const bool strong = colourOf(chart.series[s], point) != ColourRole::Muted;
            const QRectF side = value < 0 ? QRectF(bar.left() - band, bar.bottom(), bar.width() + 2 * band, valueHeight)
                                          : QRectF(bar.left() - band, bar.top() - valueHeight, bar.width() + 2 * band,
                                                   valueHeight - m_style.px(1));
            m_text.add(point.valueText, strong ? strongFont : valueFont, m_style.colour(Colour::Text), side,
                       Qt::AlignHCenter | (value < 0 ? Qt::AlignTop : Qt::AlignBottom));
        }
    }
    if (callout)
        placeCallout(chart,
                     QRectF(QPointF(plot.right() + m_style.px(20), plot.top()), QPointF(area.right(), plot.bottom())));
}

void BarRenderer::placeCallout(const ChartDescription& chart, const QRectF& area) {
    QFont figure = m_style.font(TypeStep::Figure, QFont::DemiBold);
    if (QFontMetricsF(figure).horizontalAdvance(chart.centreText) > area.width())
        figure = m_style.font(TypeStep::Title, QFont::DemiBold);
    const QFont note = m_style.font(TypeStep::Body);
    const QStringList lines = wrapText(chart.centreNote, note, area.width());
    const qreal figureHeight = QFontMetricsF(figure).height();
    const qreal noteHeight = QFontMetricsF(note).height() * static_cast<qreal>(lines.size());
    // On the baseline of the bars, as their result.
    const qreal top = area.bottom() - figureHeight - noteHeight;
    m_text.add(chart.centreText, figure, m_style.colour(Colour::Text),
               QRectF(area.left(), top, area.width(), figureHeight), Qt::AlignLeft | Qt::AlignTop);
    m_text.add(lines, note, m_style.colour(Colour::MutedText),
               QRectF(area.left(), top + figureHeight, area.width(), noteHeight), Qt::AlignLeft | Qt::AlignTop);
}

void BarRenderer::paintUnder(QPainter& painter) const {
    for (const QRectF& track : m_tracks)
        painter.fillRect(track, m_style.colour(Colour::Grid));
    painter.setPen(QPen(m_style.colour(Colour::Grid), m_style.px(1)));
    for (const QLineF& line : m_grid)
        painter.drawLine(line);
}

void BarRenderer::paintOver(QPainter& painter) const {
    for (const std::vector<Bar>* some : {&m_bars, &m_swatches})
        for (const Bar& bar : *some) {
            const qreal cell = bar.units > 0 ? bar.rect.width() / bar.units : 0, gap = m_style.px(2);
            const bool cells = bar.units > 0 && bar.style == MarkStyle::Empty;
            if (!cells && (bar.style != MarkStyle::Plain || bar.own || some == &m_swatches)) // Qt draws plain bars
                paintBar(painter, bar.rect, bar.colour, bar.style, m_style);
            for (int i = 0; cells && i < bar.units; ++i)
                paintBar(painter, QRectF(bar.rect.left() + i * cell, bar.rect.top(), cell - gap, bar.rect.height()),
                         bar.colour, bar.style, m_style);
            for (int i = 1; bar.style == MarkStyle::Plain && i <= bar.units; ++i)
                painter.fillRect(QRectF(bar.rect.left() + i * cell - gap, bar.rect.top(), gap, bar.rect.height()),
                                 m_style.colour(Colour::Surface));
        }
    painter.setPen(QPen(m_style.colour(Colour::MutedText), m_style.px(1)));
    for (const QLineF& line : m_baselines)
        painter.drawLine(line);
    m_text.paint(painter);
}

} // namespace atlas
