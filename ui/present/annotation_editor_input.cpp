// SPDX-License-Identifier: Apache-2.0
// What the mouse and the keyboard mean to the editor of annotations.
#include "drawing/chart_view.h"
#include "present/annotation_editor.h"
#include "present/annotation_field.h"
#include "present/annotation_ring.h"
#include "slides/slide_canvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

std::optional<QPoint> stepOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPoint(-1, 0);
    case Qt::Key_Right:
        return QPoint(1, 0);
    case Qt::Key_Up:
        return QPoint(0, -1);
    case Qt::Key_Down:
        return QPoint(0, 1);
    default:
        return {};
    }
}

/// Where the mouse clicked without drawing an arrow: it points there from the side with more room.
QPointF tailFor(QPointF head, const QRectF& area) {
    const qreal x = area.width() * 0.16, y = area.height() * 0.16;
    return {head.x() > area.center().x() ? head.x() - x : head.x() + x, head.y() - y > 0 ? head.y() - y : head.y() + y};
}

} // namespace

void AnnotationEditor::paintEvent(QPaintEvent*) {
    ChartView* view = m_canvas.liveChart();
    if (m_selected < 0 || view == nullptr)
        return;
    QPainter painter(this);
    paintAnnotationRing(painter, view->annotationShape(m_selected), m_view.theme(), hasFocus());
}

void AnnotationEditor::pointer(QPointF place) {
    if (m_tool)
        return;
    ChartView* view = m_annotations.isEmpty() ? nullptr : chart();
    if (view != nullptr && view->annotationAt(place) >= 0)
        setCursor(Qt::SizeAllCursor);
    else
        unsetCursor();
}

void AnnotationEditor::mousePressEvent(QMouseEvent* event) {
    keep();
    ChartView* view = event->button() == Qt::LeftButton ? chart() : nullptr;
    if (view == nullptr) {
        event->ignore();
        return;
    }
    m_isDragging = false;
    if (m_tool) {
        m_press = event->position();
        return;
    }
    push(); // what is there may have come before the chart was awake
    select(view->annotationAt(event->position()));
    if (m_selected >= 0)
        m_press = event->position();
    else
        event->ignore(); // beside them it is a click on the slide
}

void AnnotationEditor::mouseMoveEvent(QMouseEvent* event) {
    if (m_press && event->buttons().testFlag(Qt::LeftButton)) {
        drag(event->position());
        return;
    }
    pointer(event->position());
    event->ignore();
}

void AnnotationEditor::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_press || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (m_tool) {
        put(event->position());
        return;
    }
    m_press.reset();
    m_isDragging = false;
    commit();
}

void AnnotationEditor::mouseDoubleClickEvent(QMouseEvent* event) {
    mousePressEvent(event); // the second press of a tool or a drag is one as well
    if (m_tool || m_selected < 0)
        return;
    m_press.reset();
    editWords();
}

void AnnotationEditor::drag(QPointF place) {
    ChartView* view = chart();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    if (!ground)
        return;
    m_isDragging = m_isDragging || (place - *m_press).manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragging)
        return;
    if (!m_tool) {
        begin(moved(m_draft ? m_base : m_annotations.value(m_selected), *m_press, place, *ground), false);
    } else if (*m_tool != AnnotationKind::Text) {
        if (const auto made = placed(*m_tool, *m_press, place, *ground))
            begin(*made, true);
    }
}

void AnnotationEditor::put(QPointF place) {
    ChartView* view = chart();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    const AnnotationKind kind = *m_tool;
    const QPointF pressed = *m_press;
    const bool isClick = !m_isDragging;
    m_press.reset();
    m_isDragging = false;
    if (!ground)
        return;
    const QPointF from = isClick && kind == AnnotationKind::Arrow ? tailFor(place, ground->area)
                         : kind == AnnotationKind::Text           ? place
                                                                  : pressed;
    const auto made = placed(kind, from, place, *ground);
    m_tool.reset();
    unsetCursor();
    if (made) {
        begin(*made, true);
        if (kind != AnnotationKind::Text)
            commit();
        editWords();
    }
    Q_EMIT changed();
}

void AnnotationEditor::nudge(QPoint step, bool end) {
    ChartView* view = chart();
    const auto annotation = current();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    if (!annotation || !ground)
        return;
    Annotation next = nudged(*annotation, step, end, *ground);
    // One that was just put there turns to the axis that the key goes along.
    if (next == *annotation && m_draft && m_isNew && standsAtAxis(next)) {
        const QPointF middle = ground->renderer.plot().center();
        const QPointF way = QPointF(step) * 40; // pixels: a drag, not a click
        const bool isBand = next.kind == AnnotationKind::Band;
        const QPointF drawn = isBand ? way : way.transposed();
        if (const auto turned = placed(next.kind, middle - drawn, middle + drawn, *ground);
            turned && turned->axis != next.axis) {
            next = *turned;
            next.text = annotation->text;
        }
    }
    if (next == *annotation)
        return;
    begin(next, m_isNew);
    if (!m_isNew)
        m_idle.start();
}

void AnnotationEditor::pointAtNext(int steps) {
    ChartView* view = chart();
    const auto annotation = current();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    if (!annotation || !ground || annotation->kind != AnnotationKind::Arrow)
        return;
    begin(pointedAtNext(*annotation, steps, *ground), m_isNew);
    if (!m_isNew)
        m_idle.start();
}

void AnnotationEditor::placeInMiddle(AnnotationKind kind) {
    ChartView* view = chart();
    const auto ground = view != nullptr ? view->annotationGround() : std::nullopt;
    if (!ground || !offers(kind))
        return;
    keep();
    m_tool.reset();
    const QRectF room = ground->renderer.plot().isEmpty() ? ground->area : ground->renderer.plot();
    const QPointF middle = room.center(), aside(room.width() / 6, room.height() / 6);
    const bool tail = kind == AnnotationKind::Arrow;
    const auto made = placed(kind, tail ? middle - aside : middle, middle, *ground);
    if (!made)
        return;
    begin(*made, true);
    Q_EMIT changed();
    setFocus();
    if (kind == AnnotationKind::Text)
        editWords();
    else
        say(kind == AnnotationKind::Arrow
                ? tr("Arrow keys move it, with Shift its head; Ctrl+Right points to the next mark. Enter keeps it.")
                : tr("Arrow keys move it, or turn it to the other direction; Enter keeps it, Esc does not."));
}

bool AnnotationEditor::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo))
            commit(); // so that it is what is taken back
        const bool isOurs = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Delete ||
                            key->key() == Qt::Key_Backspace || key->key() == Qt::Key_F2;
        if (isOurs && (m_selected >= 0 || m_tool)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void AnnotationEditor::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool isKnown = (current() && keyOnSelected(*event, plain)) || (plain && keyForTool(*event));
    if (!isKnown)
        QWidget::keyPressEvent(event);
}

bool AnnotationEditor::keyOnSelected(const QKeyEvent& event, bool plain) {
    if (const auto step = stepOf(event.key())) {
        if (plain)
            nudge(*step, event.modifiers().testFlag(Qt::ShiftModifier));
        else if (event.modifiers() == Qt::ControlModifier && step->x() != 0)
            pointAtNext(step->x());
        else
            return false;
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
            return false; // Shift+Del is Cut under X11
        removeSelected();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        commit();
        editWords();
        return true;
    default:
        return false;
    }
}

bool AnnotationEditor::keyForTool(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Escape && (m_selected >= 0 || m_tool)) {
        leave();
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_tool) {
        placeInMiddle(*m_tool);
        return true;
    }
    for (const AnnotationTool& each : annotationTools)
        if (event.key() == each.key) {
            chooseTool(each.kind);
            return true;
        }
    return false;
}

void AnnotationEditor::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void AnnotationEditor::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    if (m_words == nullptr && !m_press && event->reason() != Qt::PopupFocusReason)
        commit();
    update();
}

void AnnotationEditor::hideEvent(QHideEvent* event) {
    keep();
    QWidget::hideEvent(event);
}

void AnnotationEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        tell();
    QWidget::changeEvent(event);
}

} // namespace atlas
