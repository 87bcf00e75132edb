// SPDX-License-Identifier: Apache-2.0
// What a presenter puts over a chart, laid out at the values and marks that it is about: words, arrows, bands and
// lines. Labels keep clear of the chart's own, of each other and of the edge as far as there is room.
#pragma once

#include "charts/slide_view.h"
#include "drawing/annotation_places.h"
#include "drawing/chart_renderer.h"

namespace atlas {

/// What there is to see of an annotation; null where it has no such part.
struct AnnotationShape {
    QRectF label;
    QRectF band;
    QLineF line;            ///< of an arrow from its tail to its head
    bool isUpright = false; ///< a band that is as high as the plot
};

class AnnotationInk {
public:
    void clear();
    /// Over a drawing that is laid out. What stands at an axis that the chart does not have is left out.
    void layout(const QVector<SlideAnnotation>& annotations, const AnnotationGround& ground);
    void paintUnder(QPainter& painter) const; ///< below the marks: the tint of bands
    void paintOver(QPainter& painter) const;
    /// The number of the annotation at a place, the uppermost one; -1: none.
    [[nodiscard]] int at(QPointF place) const;
    [[nodiscard]] bool isShown(int annotation) const;
    [[nodiscard]] QRectF labelRect(int annotation) const; ///< null where it has no label
    [[nodiscard]] AnnotationShape shape(int annotation) const;

private:
    struct Item {
        int number = 0;
        AnnotationKind kind = AnnotationKind::Text;
        QStringList lines;
        QRectF label; ///< with its padding; null: none
        QRectF band;  ///< of a band
        QLineF line;  ///< of a line; of an arrow from its tail to its head
        bool isHorizontal = false;
    };

    /// What a label had better not cover, and how much that counts.
    struct Taken {
        QRectF rect;
        double weight = 1;
    };

    [[nodiscard]] static std::vector<Taken> takenBy(const ChartRenderer& renderer, const ChartStyle& style);
    /// The parts of a level or upright line between the chart's own labels.
    [[nodiscard]] std::vector<QLineF> aroundTexts(const QLineF& line) const;
    [[nodiscard]] QSizeF measure(Item& item, const QString& text, qreal most) const;
    void placeSpan(Item& item, const Annotation& annotation, const ChartRenderer& renderer) const;
    void placeArrow(Item& item, const Annotation& annotation, const AnnotationGround& ground) const;
    [[nodiscard]] std::vector<QPointF> candidates(const Item& item, QSizeF size) const;
    void choose(Item& item, QSizeF size, const QRectF& area, const std::vector<Taken>& taken) const;

    ChartStyle m_style;
    QFont m_font;
    std::vector<Item> m_items;
    std::vector<QRectF> m_texts; ///< of the chart itself
};

} // namespace atlas
