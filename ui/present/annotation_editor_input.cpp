// SPDX-License-Identifier: Apache-2.0
// What the mouse and the keyboard mean to the editor of annotations.
#include "charts/chart_view.h"
#include "present/annotation_editor.h"
#include "present/annotation_field.h"
#include "present/annotation_ring.h"
#include "present/slide_canvas.h"

#include <QMouseEvent>
#include <QPainter>

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
