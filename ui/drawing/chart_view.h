// SPDX-License-Identifier: Apache-2.0
// A chart's drawing on the screen: it follows a description, with movement where that is wanted, with callouts under
// the mouse and a ring that the keyboard moves from mark to mark, each of them spoken. Built when it is first painted.
#pragma once

#include "drawing/chart_drawing.h"
#include "parts/spoken_parts.h"

#include <QGraphicsView>

namespace atlas {

class ChartMotion;

class ChartView : public QGraphicsView, public SpokenParts {
    Q_OBJECT
public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);
    ~ChartView() override;
    [[nodiscard]] QChart* chart() { return m_drawing.chart(); }

    /// Marks move to their new values, as ChartMotion has it; off until somebody wants it.
    void setMoves(bool moves) { m_moves = moves; }
    /// The texts are those of `chart` at once.
    void setDescription(const ChartDescription& chart);
    /// What is shown, or moved to: the description, or one group of it alone.
    [[nodiscard]] const ChartDescription& description() const { return m_target; }
    [[nodiscard]] bool isMoving() const;

    // A ring's group alone.
    [[nodiscard]] int openGroup() const { return m_group; } ///< -1: all are shown
    void showGroup(int series);                             ///< -1: all again

    // Over the chart; places are in the view.
    void setAnnotations(const QVector<SlideAnnotation>& annotations);
    [[nodiscard]] int annotationAt(QPointF place); ///< -1: none
    [[nodiscard]] QRectF annotationLabel(int annotation);
    [[nodiscard]] AnnotationShape annotationShape(int annotation);
    [[nodiscard]] Annotation moved(const Annotation& annotation, QPointF from, QPointF to);
    /// What new and moved ones are worked out on; empty where nothing is drawn. Good until the view changes.
    [[nodiscard]] std::optional<AnnotationGround> annotationGround();

    void setTheme(const Theme& theme);
    /// How much larger than on a page; see chartScale().
    void setDrawingScale(qreal scale);
    /// Heavier strokes, larger and bolder text: for slides.
    void setProjector(bool projector);

    // Marks, in the order of the keyboard.
    [[nodiscard]] int markCount();
    [[nodiscard]] int currentMark() const { return m_current; } ///< under the keyboard's ring, -1: none
    void setCurrentMark(int mark);
    void activate(int mark);                        ///< goes where it leads, or opens a ring's group
    [[nodiscard]] bool leads(int mark) const;       ///< does activate() do something?
    [[nodiscard]] QString markText(int mark) const; ///< value, unit, period, status, source
    [[nodiscard]] QRectF markRect(int mark);        ///< in the view
    [[nodiscard]] NodeId markNode(int mark) const;  ///< where a click leads

    // The same for assistive technology.
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] int partCount() const override;
    [[nodiscard]] int currentPart() const override { return m_current; }
    [[nodiscard]] QString partName(int mark) const override;
    [[nodiscard]] QString partDescription(int mark) const override;
    [[nodiscard]] QRect partRect(int mark) const override;
    void pressPart(int mark) override { activate(mark); }

Q_SIGNALS:
    void nodeActivated(atlas::NodeId node);
    void groupShown(int series); ///< -1: all

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void goTo(const ChartDescription& chart);
    void take(const ChartDescription& chart); ///< draws it from now on
    void drawIn(const ChartStyle& style);
    void drawRings();
    [[nodiscard]] ChartDescription shownOf(const ChartDescription& chart) const;
    [[nodiscard]] bool isGroupOf(int mark) const; ///< of a ring, to be shown alone
    void hover(int mark);
    void callout(int mark);

    ChartDescription m_base;   ///< as it was set
    ChartDescription m_target; ///< it, or a group of it
    ChartDrawing m_drawing;    ///< on its way to the target
    ChartMotion* m_motion = nullptr;
    bool m_moves = false;
    int m_group = -1;
    int m_hovered = -1;
    int m_current = -1;
    int m_pressed = -1;
};

} // namespace atlas
