// SPDX-License-Identifier: Apache-2.0
// A chart drawn by Qt Charts: a scene that follows a description, with annotations over it and rings around marks. The
// chart on the screen shows it, and every picture paints it; there is no widget in it. Built when it is first asked.
#pragma once

#include "charts/chart_description.h"
#include "drawing/annotation_ink.h"
#include "drawing/annotation_places.h"
#include "drawing/chart_renderer.h"
#include "look/theme.h"

#include <QGraphicsScene>

#include <memory>

namespace atlas {

/// What a drawing is made of: for whoever computes whether the room can read it.
struct ChartInk {
    struct Label {
        TextInk::Piece piece; ///< in the coordinates of the drawing
        QColor background;
    };
    std::vector<Label> labels;
    std::vector<QColor> marks; ///< each colour once, in the order of the marks
};

class ChartDrawing {
public:
    explicit ChartDrawing(const ChartStyle& style);
    ~ChartDrawing();
    ChartDrawing(const ChartDrawing&) = delete;
    ChartDrawing& operator=(const ChartDrawing&) = delete;

    [[nodiscard]] QGraphicsScene& scene() { return m_scene; }
    [[nodiscard]] QChart* chart() { return m_chart; }
    [[nodiscard]] const ChartStyle& style() const { return m_style; }

    /// True: the marks are those that were drawn before, with other values.
    bool setDescription(const ChartDescription& chart);
    [[nodiscard]] const ChartDescription& description() const { return m_description; }
    void setAnnotations(const QVector<SlideAnnotation>& annotations);
    void setStyle(const ChartStyle& style);
    void resize(const QSizeF& size);
    /// Around the mark under the mouse and the one of the keyboard; -1: none.
    void setRings(int hovered, int current);

    void prepare(); ///< builds and lays out what is stale
    /// Draws into `target` as large as that is. Answers what it drew.
    ChartInk draw(QPainter& painter, const QRectF& target);
    [[nodiscard]] bool isDrawn() const { return m_built && m_renderer; } ///< there are marks that could move

    // Marks, as they were laid out last.
    [[nodiscard]] int markCount() const;
    [[nodiscard]] const ChartMark* mark(int mark) const; ///< nullptr: there is none
    [[nodiscard]] int markAt(QPointF place) const;       ///< -1: none

    // Annotations.
    [[nodiscard]] const AnnotationInk& annotations() const { return m_annotationInk; }
    /// What new and moved ones are worked out on; empty where nothing is drawn. Good until the drawing changes.
    [[nodiscard]] std::optional<AnnotationGround> annotationGround() const;

private:
    class Layer;
    void paintUnder(QPainter& painter) const;
    void paintOver(QPainter& painter) const;
    [[nodiscard]] ChartInk ink() const;
    [[nodiscard]] QColor markColour(const ChartMark& mark) const;

    QGraphicsScene m_scene;
    QChart* m_chart; ///< in it
    Layer *m_under, *m_over;
    ChartDescription m_description;
    QVector<SlideAnnotation> m_annotations;
    AnnotationInk m_annotationInk;
    ChartStyle m_style;
    std::unique_ptr<ChartRenderer> m_renderer; ///< goes before the chart that it refers to
    bool m_built = false;
    bool m_placed = false;
    int m_hovered = -1;
    int m_current = -1;
};

} // namespace atlas
