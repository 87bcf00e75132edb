// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_drawing.h"

#include <QGraphicsItem>
#include <QPainter>
#include <QtCharts/QLegend>

#include <algorithm>
#include <functional>

namespace atlas {

/// One of the two layers that are not Qt Charts': below and above the series.
class ChartDrawing::Layer : public QGraphicsItem {
public:
    Layer(QChart* chart, qreal z, std::function<void(QPainter&)> draw)
        : QGraphicsItem(chart), m_chart(chart), m_draw(std::move(draw)) {
        setZValue(z);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_chart->size()); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setRenderHint(QPainter::TextAntialiasing);
        m_draw(*painter);
    }
    void resized() { prepareGeometryChange(); }

private:
    QChart* m_chart;
    std::function<void(QPainter&)> m_draw;
};

ChartDrawing::ChartDrawing(const ChartStyle& style)
    : m_chart(new QChart), m_under(new Layer(m_chart, -0.5, [this](QPainter& painter) { paintUnder(painter); })),
      m_over(new Layer(m_chart, 1000, [this](QPainter& painter) { paintOver(painter); })), m_style(style) {
    m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->legend()->hide();
    m_chart->setMargins(QMargins());
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setContentsMargins(0, 0, 0, 0);
}

ChartDrawing::~ChartDrawing() = default;

bool ChartDrawing::setDescription(const ChartDescription& chart) {
    const bool same = m_built && ChartRenderer::sameShape(m_description, chart);
    m_description = chart;
    if (!same)
        m_built = false;
    else if (m_renderer) // nothing to draw before has none
        m_renderer->update(m_description);
    m_placed = false;
    return same;
}

void ChartDrawing::setAnnotations(const QVector<SlideAnnotation>& annotations) {
    m_annotations = annotations;
    m_placed = false;
}

void ChartDrawing::setStyle(const ChartStyle& style) {
    m_style = style;
    m_placed = false;
}

void ChartDrawing::resize(const QSizeF& size) {
    m_chart->resize(size);
    m_placed = false;
}

void ChartDrawing::setRings(int hovered, int current) {
    m_hovered = hovered;
    m_current = current;
}

void ChartDrawing::prepare() {
    if (!m_built) {
        m_renderer.reset();
        if (m_description.isEmpty()) {
            m_chart->removeAllSeries();
        } else {
            m_renderer = ChartRenderer::make(m_description.kind, *m_chart);
            m_renderer->build(m_description);
        }
        m_built = true;
        m_placed = false;
    }
    if (m_placed)
        return;
    m_under->resized();
    m_over->resized();
    m_annotationInk.clear();
    if (m_renderer) {
        m_renderer->layout(m_description, m_style, QRectF(QPointF(), m_chart->size()));
        if (!m_annotations.isEmpty())
            m_annotationInk.layout(m_annotations, *annotationGround());
    }
    m_placed = true;
}

std::optional<AnnotationGround> ChartDrawing::annotationGround() const {
    if (!m_renderer)
        return {};
    return AnnotationGround{m_description, *m_renderer, m_style, QRectF(QPointF(), m_chart->size())};
}

ChartInk ChartDrawing::draw(QPainter& painter, const QRectF& target) {
    resize(target.size());
    prepare();
    m_scene.render(&painter, target, QRectF(QPointF(), target.size()), Qt::IgnoreAspectRatio);
    return ink();
}

int ChartDrawing::markCount() const { return m_renderer ? static_cast<int>(m_renderer->marks().size()) : 0; }

const ChartMark* ChartDrawing::mark(int mark) const {
    return mark < 0 || mark >= markCount() ? nullptr : &m_renderer->marks()[static_cast<size_t>(mark)];
}

int ChartDrawing::markAt(QPointF place) const { return m_renderer ? m_renderer->markAt(place) : -1; }

QColor ChartDrawing::markColour(const ChartMark& mark) const {
    const ChartSeries& series = m_description.series[mark.series];
    const Theme& theme = m_style.theme;
    if (mark.isGroup || mark.point < 0 || mark.point >= series.points.size())
        return theme.colour(series.colour);
    const ChartPoint& point = series.points[mark.point];
    if (m_description.kind == ChartKind::Waterfall && !point.isTotal && !point.colour)
        return theme.colour(point.value.value_or(0) < 0 ? ColourRole::Bad : ColourRole::Good);
    return theme.colour(point.colour.value_or(series.colour));
}

ChartInk ChartDrawing::ink() const {
    ChartInk drawn;
    if (!m_renderer)
        return drawn;
    const auto& marks = m_renderer->marks();
    for (const ChartMark& mark : marks)
        if (const QColor colour = markColour(mark);
            std::find(drawn.marks.cbegin(), drawn.marks.cend(), colour) == drawn.marks.cend())
            drawn.marks.push_back(colour);
    for (const TextInk::Piece& piece : m_renderer->text().pieces()) {
        QColor background = m_style.colour(Colour::Surface);
        for (const ChartMark& mark : marks) {
            // Under a label a hatched or outlined mark shows the surface, and so does the frame of a treemap's group.
            const bool plain =
                mark.isGroup ? m_description.kind == ChartKind::Ring
                             : m_description.series[mark.series].points.value(mark.point).style == MarkStyle::Plain;
            if (plain && mark.outline.contains(piece.rect.center()))
                background = markColour(mark);
        }
        drawn.labels.push_back({piece, background});
    }
    return drawn;
}

void ChartDrawing::paintUnder(QPainter& painter) const {
    if (!m_renderer)
        return;
    m_renderer->paintUnder(painter);
    m_annotationInk.paintUnder(painter);
}

void ChartDrawing::paintOver(QPainter& painter) const {
    if (!m_renderer) {
        const QFont font = m_style.font(TypeStep::Body);
        const QRectF area = QRectF(QPointF(), m_chart->size()).adjusted(16, 8, -16, -8);
        TextInk text;
        text.add(wrapText(m_description.emptyText, font, std::min(area.width(), m_style.px(420))), font,
                 m_style.colour(Colour::MutedText), area, Qt::AlignCenter);
        text.paint(painter);
        return;
    }
    m_renderer->paintOver(painter);
    m_annotationInk.paintOver(painter);
    const auto ring = [&](const ChartMark* around, const QColor& colour, qreal width) {
        if (around == nullptr)
            return;
        painter.setBrush(Qt::NoBrush);
        // With an edge of the surface's colour, so that it stands out on a mark of its own colour too.
        for (const auto& [paint, broad] :
             {std::pair(m_style.colour(Colour::Surface), width + 3), std::pair(colour, width)}) {
            painter.setPen(QPen(paint, m_style.px(broad), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
            painter.drawPath(around->outline);
        }
    };
    ring(mark(m_hovered), m_style.colour(Colour::Text), 2);
    ring(mark(m_current), m_style.colour(Colour::Accent), 3);
}

} // namespace atlas
