// SPDX-License-Identifier: Apache-2.0
// Bars: vertical, horizontal, stacked. Values stand on the bars, so there is no value axis to read off; counts are
// divided into their units.
#pragma once

#include "drawing/chart_renderer.h"

#include <QCoreApplication>
#include <QtCharts/QAbstractBarSeries>

QT_BEGIN_NAMESPACE
class QBarCategoryAxis;
class QBarSet;
class QValueAxis;
QT_END_NAMESPACE

namespace atlas {

class BarRenderer : public ChartRenderer {
    Q_DECLARE_TR_FUNCTIONS(atlas::BarRenderer)
public:
    explicit BarRenderer(QChart& chart) : ChartRenderer(chart) {}

    void build(const ChartDescription& chart) override;
    void update(const ChartDescription& chart) override;
    void arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;

private:
    /// One set of bars has one brush: a set for each series, style and colour that there is.
    struct Group {
        int series = 0;
        MarkStyle style = MarkStyle::Plain;
        ColourRole colour = ColourRole::Highlight;
        QBarSet* set = nullptr;
    };
    struct Bar {
        QRectF rect;
        MarkStyle style = MarkStyle::Plain;
        QColor colour;
        int units = 0;    ///< cells to divide it into; 0: none
        bool own = false; ///< plain, but of another colour than its set
    };
    struct Range {
        double low = 0, high = 1;
    };

    /// How the rows of horizontal bars are labelled in the room that there is.
    struct Rows {
        QFont labelFont, valueFont, strongFont;
        qreal lineHeight = 0;
        qreal labelWidth = 0; ///< of the column left of the bars
        qreal headHeight = 0; ///< of label and value above a bar
        bool above = false;   ///< label and value in a line above each bar
        int shown = 0;        ///< fewer than all where they would lie over each other
    };

    [[nodiscard]] double valueOf(const ChartDescription& chart, const Group& group, int category) const;
    [[nodiscard]] int slot(int category) const { return m_horizontal ? m_count - 1 - category : category; }
    [[nodiscard]] Range range(const ChartDescription& chart) const;
    /// A key for series that labels can't name directly. Answers what is left of the area.
    QRectF placeKey(const ChartDescription& chart, const QRectF& area);
    [[nodiscard]] const QString& rowLabel(const ChartDescription& chart, int category) const;
    [[nodiscard]] QString rowText(const ChartDescription& chart, int category) const; ///< its values
    /// The label of a row as lines above its bar, with room for the value behind the last one.
    [[nodiscard]] QStringList linesOfRow(const ChartDescription& chart, int category, const Rows& rows,
                                         qreal width) const;
    [[nodiscard]] Rows planRows(const ChartDescription& chart, const QRectF& area) const;
    void layoutHorizontal(const ChartDescription& chart, const QRectF& area);
    void layoutVertical(const ChartDescription& chart, const QRectF& area);
    /// The largest letters in which values stand on bars of several series without touching; none: false.
    bool fitValues(const ChartDescription& chart, qreal width, QFont& plain, QFont& strong) const;
    /// Grid and value labels where there is no room for values on the bars. Answers what is left of the area.
    QRectF placeScale(const ChartDescription& chart, const QRectF& area, Range& range);
    void placeCallout(const ChartDescription& chart, const QRectF& area);
    void addBar(const ChartDescription& chart, int series, int point, const QRectF& rect, const QRectF& reach);
    void setGeometry(const QRectF& plot, Range range, qreal thickness, qreal band);

    bool m_horizontal = false;
    bool m_stacked = false; ///< the series of a category in one bar
    bool m_divided = false; ///< counts: cells
    int m_count = 0;        ///< categories
    QAbstractBarSeries* m_series = nullptr;
    QBarCategoryAxis* m_categoryAxis = nullptr;
    QValueAxis* m_valueAxis = nullptr;
    std::vector<Group> m_groups;

    ChartStyle m_style;
    std::vector<Bar> m_bars;
    std::vector<QRectF> m_tracks;
    std::vector<Bar> m_swatches;
    std::vector<QLineF> m_baselines;
    std::vector<std::pair<double, QString>> m_ticks; ///< of the grid
    std::vector<QLineF> m_grid;
};

} // namespace atlas
