// SPDX-License-Identifier: Apache-2.0
// A ring of two levels: groups inside, their points outside, labels beside it with lines to their marks.
#pragma once

#include "drawing/chart_renderer.h"

QT_BEGIN_NAMESPACE
class QPieSeries;
QT_END_NAMESPACE

namespace atlas {

class RingRenderer : public ChartRenderer {
public:
    explicit RingRenderer(QChart& chart) : ChartRenderer(chart) {}

    void build(const ChartDescription& chart) override;
    void update(const ChartDescription& chart) override;
    void arrange(const ChartDescription& chart, const ChartStyle& style, const QRectF& area) override;
    void paintUnder(QPainter& painter) const override;
    void paintOver(QPainter& painter) const override;

    /// From the marks to their labels, as they were laid out: none crosses another, the ring or a label.
    [[nodiscard]] const std::vector<QPolygonF>& leaders() const { return m_leaders; }

private:
    struct Wedge {
        int series = 0;
        int point = -1;            ///< -1: the group
        double from = 0, span = 0; ///< degrees, clockwise from 12 o'clock
    };
    struct Label {
        QStringList lines;
        QString value;
        double from = 0, span = 0; ///< of its mark, degrees
        bool right = false;        ///< of the ring
        qreal wanted = 0;          ///< its middle's place
        qreal height = 0, top = 0;
        qreal widest = 0; ///< word
        QRectF box = {};
        QPolygonF leader = {};
    };
    /// A row of the list beside the ring.
    struct Row {
        QString name, value;
        QColor colour = {}; ///< of its swatch; none: a part of the group above it
        QStringList lines = {};
    };
    /// How the labels around the ring are told.
    enum class Lines : quint8 { ValueBelow, ValueBehind };

    /// Degrees clockwise from 12 o'clock.
    [[nodiscard]] static QPointF onCircle(QPointF centre, qreal radius, double degrees);
    [[nodiscard]] static QPainterPath wedgePath(QPointF centre, qreal inner, qreal outer, double from, double span);
    void placeRing(const ChartDescription& chart, QPointF centre, qreal radius);
    void placeCentre(const ChartDescription& chart, QPointF centre, qreal radius);
    /// Of a group alone: its name in the middle leads to its page, the line under it back to all groups.
    void addCentreMark(bool isBack, const QRectF& box);
    /// Ring and labels around it, as large as there is room for; false where there is none.
    bool placeLabelled(const ChartDescription& chart, const QRectF& area, double shortest);
    /// Labels for the points of groups whose arcs are at least `shortest` pixels long, for the others one label a
    /// group. False where they don't fit, or a line to them would cross something.
    bool placeLabels(const ChartDescription& chart, const QRectF& area, QPointF centre, qreal radius, double shortest,
                     Lines form);
    void lead(Label& label, QPointF centre, qreal radius, qreal end, qreal lineHeight) const;
    [[nodiscard]] static bool areClear(const std::vector<Label>& labels, QPointF centre, qreal radius);
    void addLabel(const Label& label, Lines form);
    /// The ring and a list beside it or under it that names everything; false where there is no room.
    bool placeListed(const ChartDescription& chart, const QRectF& area, bool groupsOnly);
    [[nodiscard]] std::vector<Row> listRows(const ChartDescription& chart, bool groupsOnly) const;
    /// Breaks the names of the rows for a width and answers the height of the list; none where a word is too wide.
    [[nodiscard]] std::optional<qreal> breakRows(std::vector<Row>& rows, qreal width) const;
    void putRows(const std::vector<Row>& rows, const QRectF& place);
    [[nodiscard]] QVector<int> groupsToKey(const ChartDescription& chart, const QRectF& area, double shortest) const;
    [[nodiscard]] double narrowest(int series) const; ///< span of a group's smallest point, degrees
    [[nodiscard]] qreal keyHeight(const ChartDescription& chart, const QVector<int>& groups, qreal width) const;
    void placeKey(const ChartDescription& chart, const QVector<int>& groups, const QRectF& area);

    QPieSeries* m_inner = nullptr; ///< absent with one group only
    QPieSeries* m_outer = nullptr;
    ChartStyle m_style;
    std::vector<Wedge> m_wedges;
    std::vector<QPolygonF> m_leaders;
    std::vector<std::pair<QPainterPath, QColor>> m_outlines; ///< of what is counted, not named
    std::vector<std::pair<QRectF, QColor>> m_swatches;
};

} // namespace atlas
