// SPDX-License-Identifier: Apache-2.0
#include "charts/line_renderer.h"

#include "domain/figure_text.h"

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

/// What stands beside the end of a line.
QStringList endTexts(const ChartDescription& chart, const ChartSeries& series) {
    QStringList texts;
    if (!series.points.isEmpty())
        texts.append(series.points.last().valueText);
    if (chart.series.size() > 1)
        texts.append(series.nameText.isEmpty() ? series.name : series.nameText);
    return texts;
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
            const bool dashed = points[i].style == MarkStyle::Assumption;
            if (!m_runs.empty() && m_runs.back().series == s && m_runs.back().last == i - 1 &&
                m_runs.back().dashed == dashed)
                m_runs.back().last = i;
            else
                m_runs.push_back({s, i - 1, i, dashed, nullptr});
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

void LineRenderer::layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) {
    m_style = style;
    m_text.clear();
    m_marks.clear();
    m_dots.clear();
    m_rules.clear();

    double low = std::numeric_limits<double>::max(), high = std::numeric_limits<double>::lowest();
    double firstX = low, lastX = high;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points) {
            firstX = std::min(firstX, point.x);
            lastX = std::max(lastX, point.x);
            if (point.value) {
                low = std::min(low, *point.value);
                high = std::max(high, *point.value);
            }
        }
    if (low > high || firstX > lastX)
        return;
    for (const ReferenceLine& reference : chart.references) {
        low = std::min(low, reference.value);
        high = std::max(high, reference.value);
    }
    if (chart.y.fromZero) {
        low = std::min(low, 0.0);
        high = std::max(high, 0.0);
    }
    const bool narrow = area.width() < style.px(400);
    const int steps = area.height() < style.px(160) ? 2 : area.height() < style.px(320) ? 4 : 5;
    const NiceScale scale = NiceScale::covering(low, high, steps);

    const QFont small = style.font(TypeStep::Small);
    const QFont strong = style.font(narrow ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const QFontMetricsF metrics(small), strongMetrics(strong);

    // Room for the value labels at the left and what stands at the ends of the lines.
    const auto valueText = [&](double value) {
        return chart.y.unit == Unit::Percent ? percentText(value, chart.language)
                                             : figureText(value, chart.y.unit, chart.language, UnitWords::Without);
    };
    std::vector<std::pair<double, QString>> ticks;
    qreal tickWidth = 0;
    const int tickCount = static_cast<int>(std::lround((scale.maximum - scale.minimum) / scale.step));
    for (int i = 0; i <= tickCount; ++i) {
        const double value = scale.minimum + i * scale.step;
        ticks.emplace_back(value, valueText(std::abs(value) < scale.step * 1e-9 ? 0 : value));
        tickWidth = std::max(tickWidth, metrics.horizontalAdvance(ticks.back().second));
    }
    qreal endWidth = 0;
    for (const ChartSeries& series : chart.series) {
        const QStringList texts = endTexts(chart, series);
        if (!texts.isEmpty())
            endWidth = std::max(endWidth, strongMetrics.horizontalAdvance(texts.first()));
        if (texts.size() > 1)
            endWidth = std::max(endWidth, std::min(metrics.horizontalAdvance(texts.last()), area.width() * 0.25));
    }
    m_plot = QRectF(QPointF(area.left() + tickWidth + style.px(8), area.top() + metrics.height() * 0.6),
                    QPointF(area.right() - endWidth - style.px(12), area.bottom() - metrics.height() - style.px(6)));
    m_chart.setPlotArea(m_plot);
    // The first and last point stand a little inside, so that their dots are whole.
    const double inset = style.px(6) / std::max(1.0, m_plot.width()) * std::max(1.0, lastX - firstX);
    const double left = firstX - inset, right = lastX + inset;
    m_xAxis->setRange(left, right);
    m_yAxis->setRange(scale.minimum, scale.maximum);
    const auto xOf = [&](double x) { return m_plot.left() + (x - left) / (right - left) * m_plot.width(); };
    const auto yOf = [&](double y) {
        return m_plot.bottom() - (y - scale.minimum) / (scale.maximum - scale.minimum) * m_plot.height();
    };

    for (const auto& [value, text] : ticks) {
        const qreal y = std::round(yOf(value)) + 0.5;
        const bool base = value == scale.minimum;
        m_rules.push_back({QLineF(m_plot.left(), y, m_plot.right(), y),
                           style.colour(base ? Colour::MutedText : Colour::Grid), style.px(1)});
        m_text.add(text, small, style.colour(Colour::MutedText),
                   QRectF(area.left(), y - metrics.height() / 2, tickWidth, metrics.height()),
                   Qt::AlignRight | Qt::AlignVCenter);
    }

    // Every year where there is room, else every second, fifth, tenth: counted back from the last.
    const qreal yearWidth = metrics.horizontalAdvance(QStringLiteral("20000"));
    const int years = static_cast<int>(lastX - firstX);
    int every = 1;
    for (const int step : {1, 2, 5, 10, 20, 50}) {
        every = step;
        if (years / step * yearWidth <= m_plot.width())
            break;
    }
    for (int year = static_cast<int>(lastX); year >= static_cast<int>(firstX); year -= every)
        m_text.add(QString::number(year), small, style.colour(Colour::MutedText),
                   QRectF(xOf(year) - 100, m_plot.bottom() + style.px(5), 200, metrics.height()),
                   Qt::AlignHCenter | Qt::AlignTop);

    for (const ReferenceLine& reference : chart.references) {
        const qreal y = std::round(yOf(reference.value)) + 0.5;
        m_rules.push_back({QLineF(m_plot.left(), y, m_plot.right(), y), style.colour(Colour::Text), style.px(1.5)});
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

    for (const Run& run : m_runs) {
        QPen pen(style.theme.colour(chart.series[run.series].colour), style.px(2.5));
        pen.setCapStyle(Qt::FlatCap);
        pen.setJoinStyle(Qt::RoundJoin);
        if (run.dashed)
            pen.setDashPattern({3, 2});
        run.line->setPen(pen);
    }
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
    // The level that a single line starts from.
    if (chart.series.size() == 1 && chart.series[0].points.size() > 1 && chart.series[0].points[0].value) {
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
    placeEndLabels(chart, m_plot, area);
}

void LineRenderer::placeEndLabels(const ChartDescription& chart, const QRectF& plot, const QRectF& area) {
    const bool narrow = area.width() < m_style.px(400);
    const QFont small = m_style.font(TypeStep::Small);
    const QFont strong = m_style.font(narrow ? TypeStep::Small : TypeStep::Body, QFont::DemiBold);
    const qreal smallHeight = QFontMetricsF(small).height(), strongHeight = QFontMetricsF(strong).height();
    struct Label {
        QString value;
        QStringList name;
        qreal height = 0, top = 0;
    };
    std::vector<Label> labels;
    const qreal left = plot.right() + m_style.px(8);
    for (int s = 0; s < chart.series.size(); ++s) {
        const auto last =
            std::find_if(m_marks.rbegin(), m_marks.rend(), [&](const ChartMark& mark) { return mark.series == s; });
        if (last == m_marks.rend())
            continue;
        const QStringList texts = endTexts(chart, chart.series[s]);
        Label label{texts.first(), {}, strongHeight, 0};
        if (texts.size() > 1)
            label.name = wrapText(texts.last(), small, area.right() - left);
        label.height += smallHeight * static_cast<qreal>(label.name.size());
        label.top = last->anchor.center().y() - strongHeight / 2;
        labels.push_back(label);
    }
    // Pushed apart where lines end close to each other, and back into the area.
    std::sort(labels.begin(), labels.end(), [](const Label& a, const Label& b) { return a.top < b.top; });
    for (size_t i = 1; i < labels.size(); ++i)
        labels[i].top = std::max(labels[i].top, labels[i - 1].top + labels[i - 1].height);
    qreal limit = area.bottom();
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->top = std::min(label->top, limit - label->height);
        limit = label->top;
    }
    for (const Label& label : labels) {
        m_text.add(label.value, strong, m_style.colour(Colour::Text),
                   QRectF(left, label.top, area.right() - left, strongHeight), Qt::AlignLeft | Qt::AlignTop);
        m_text.add(label.name, small, m_style.colour(Colour::MutedText),
                   QRectF(left, label.top + strongHeight, area.right() - left, label.height), Qt::AlignLeft);
    }
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
    for (const Rule& rule : m_rules) {
        painter.setPen(QPen(rule.colour, rule.width));
        painter.drawLine(rule.line);
    }
}

void LineRenderer::paintOver(QPainter& painter) const {
    for (const Dot& dot : m_dots) {
        const qreal radius = m_style.px(3.5);
        painter.setPen(QPen(dot.open ? dot.colour : m_style.colour(Colour::Surface), m_style.px(1.5)));
        painter.setBrush(dot.open ? m_style.colour(Colour::Surface) : dot.colour);
        painter.drawEllipse(dot.centre, radius, radius);
    }
    m_text.paint(painter);
}

} // namespace atlas
