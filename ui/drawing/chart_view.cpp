// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_view.h"

#include "charts/chart_forms.h"
#include "drawing/chart_motion.h"

#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace atlas {

ChartView::ChartView(const Theme& theme, QWidget* parent) : QGraphicsView(parent), m_drawing({theme}) {
    installSpokenParts();
    setScene(&m_drawing.scene());
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(40, 40);
    viewport()->setAutoFillBackground(false);
}

ChartView::~ChartView() = default;

void ChartView::setDescription(const ChartDescription& chart) {
    // The same group stays open while figures change.
    const bool stays = m_group >= 0 && chart.kind == ChartKind::Ring && chart.key == m_base.key &&
                       chart.series.size() > 1 && m_group < chart.series.size() &&
                       chart.series[m_group].node == m_base.series[m_group].node;
    const bool closes = m_group >= 0 && !stays;
    if (closes)
        m_group = -1;
    m_base = chart;
    goTo(shownOf(chart));
    if (closes)
        Q_EMIT groupShown(-1);
}

ChartDescription ChartView::shownOf(const ChartDescription& chart) const {
    if (m_group < 0)
        return chart;
    ChartDescription alone = groupAlone(chart, m_group);
    alone.backText = tr("‹ All groups", "in the middle of a ring that shows one group");
    return alone;
}

void ChartView::showGroup(int series) {
    const bool fits = m_base.kind == ChartKind::Ring && m_base.series.size() > 1 && series < m_base.series.size();
    if (series == m_group || (series >= 0 && !fits))
        return;
    const int before = m_group;
    const bool byKeyboard = m_current >= 0;
    m_group = series;
    goTo(shownOf(m_base));
    Q_EMIT groupShown(series);
    if (!byKeyboard)
        return;
    // The keyboard goes to the first part, and back to the group that it came from.
    int next = markCount() > 0 ? 0 : -1;
    for (int mark = 0; mark < markCount() && series < 0; ++mark)
        if (isGroupOf(mark) && m_drawing.mark(mark)->series == before)
            next = mark;
    setCurrentMark(next);
}

void ChartView::goTo(const ChartDescription& chart) {
    m_target = chart;
    const bool moves = m_moves && isVisible() && m_drawing.isDrawn() &&
                       ChartRenderer::sameShape(m_drawing.description(), chart) &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && m_motion == nullptr) {
        m_motion = new ChartMotion(this);
        connect(m_motion, &ChartMotion::moved, this, [this] { take(m_motion->now()); });
    }
    if (moves && m_motion->begin(m_drawing.description(), chart)) {
        take(m_motion->now());
        return;
    }
    if (m_motion != nullptr)
        m_motion->stop();
    take(chart);
}

bool ChartView::isMoving() const { return m_motion != nullptr && m_motion->isMoving(); }

void ChartView::setAnnotations(const QVector<SlideAnnotation>& annotations) {
    m_drawing.setAnnotations(annotations);
    viewport()->update();
}

int ChartView::annotationAt(QPointF place) {
    m_drawing.prepare();
    return m_drawing.annotations().at(place);
}

QRectF ChartView::annotationLabel(int annotation) {
    m_drawing.prepare();
    return m_drawing.annotations().labelRect(annotation);
}

AnnotationShape ChartView::annotationShape(int annotation) {
    m_drawing.prepare();
    return m_drawing.annotations().shape(annotation);
}

Annotation ChartView::moved(const Annotation& annotation, QPointF from, QPointF to) {
    const auto ground = annotationGround();
    return ground ? atlas::moved(annotation, from, to, *ground) : annotation;
}

std::optional<AnnotationGround> ChartView::annotationGround() {
    m_drawing.prepare();
    return m_drawing.annotationGround();
}

void ChartView::take(const ChartDescription& chart) {
    if (!m_drawing.setDescription(chart)) {
        m_hovered = m_current = m_pressed = -1;
        QToolTip::hideText();
    }
    drawRings();
}

void ChartView::drawRings() {
    m_drawing.setRings(m_hovered, m_current);
    viewport()->update();
}

void ChartView::drawIn(const ChartStyle& style) {
    m_drawing.setStyle(style);
    viewport()->update();
}

void ChartView::setTheme(const Theme& theme) {
    ChartStyle style = m_drawing.style();
    style.theme = theme;
    drawIn(style);
}

void ChartView::setDrawingScale(qreal scale) {
    ChartStyle style = m_drawing.style();
    if (scale != std::exchange(style.scale, scale))
        drawIn(style);
}

void ChartView::setProjector(bool projector) {
    ChartStyle style = m_drawing.style();
    if (projector != std::exchange(style.projector, projector))
        drawIn(style);
}

void ChartView::paintEvent(QPaintEvent* event) {
    m_drawing.prepare();
    QGraphicsView::paintEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_drawing.resize(size());
    setSceneRect(QRectF(QPointF(), size()));
}

int ChartView::markCount() {
    m_drawing.prepare();
    return m_drawing.markCount();
}

QString ChartView::markText(int mark) const {
    const ChartMark* at = m_drawing.mark(mark);
    if (at == nullptr)
        return {};
    if (!at->text.isEmpty())
        return at->text;
    if (at->isBack)
        return tr("Back to all groups");
    const ChartSeries& series = m_drawing.description().series[at->series];
    if (at->isGroup) {
        QStringList lines{series.nameText, series.name,
                          isGroupOf(mark) ? tr("Its parts alone: click or Enter") : QString()};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    const ChartPoint& point = series.points[at->point];
    return point.hoverText.isEmpty() ? point.valueText + QLatin1Char('\n') + point.label : point.hoverText;
}

QRectF ChartView::markRect(int mark) {
    m_drawing.prepare();
    const ChartMark* at = m_drawing.mark(mark);
    return at != nullptr ? at->anchor : QRectF();
}

NodeId ChartView::markNode(int mark) const {
    const ChartMark* at = m_drawing.mark(mark);
    if (at == nullptr || !at->text.isEmpty() || at->isBack) // of several points
        return {};
    const ChartSeries& series = m_drawing.description().series[at->series];
    return at->isGroup ? series.node : series.points[at->point].node;
}

void ChartView::setCurrentMark(int mark) {
    if (mark == m_current)
        return;
    m_current = mark;
    drawRings();
    if (mark >= 0) {
        callout(mark);
        speakPart(*this, mark);
    } else {
        QToolTip::hideText();
    }
}

int ChartView::partCount() const { return m_drawing.markCount(); }

QString ChartView::partName(int mark) const { return markText(mark).replace(QLatin1Char('\n'), QStringLiteral("; ")); }

QString ChartView::partDescription(int mark) const { return leads(mark) ? tr("Enter goes there") : QString(); }

QRect ChartView::partRect(int mark) const {
    const ChartMark* at = m_drawing.mark(mark);
    return at != nullptr ? at->anchor.toAlignedRect() : QRect();
}

bool ChartView::isGroupOf(int mark) const {
    const ChartMark* at = m_drawing.mark(mark);
    return at != nullptr && at->isGroup && m_drawing.description().kind == ChartKind::Ring && m_group < 0;
}

bool ChartView::leads(int mark) const {
    const ChartMark* at = m_drawing.mark(mark);
    return at != nullptr && (markNode(mark).isValid() || isGroupOf(mark) || at->isBack);
}

void ChartView::activate(int mark) {
    if (!leads(mark))
        return;
    const ChartMark& at = *m_drawing.mark(mark);
    if (isGroupOf(mark))
        showGroup(at.series);
    else if (at.isBack)
        showGroup(-1);
    else if (const NodeId node = markNode(mark); node.isValid())
        Q_EMIT nodeActivated(node);
}

void ChartView::callout(int mark) {
    const QStringList lines = markText(mark).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    // On a slide it is read from the back row too.
    const bool projector = m_drawing.style().projector;
    const qreal scale = projector ? std::max(1.0, m_drawing.style().scale) : 1;
    const QString rest = projector ? QStringLiteral("font-size:%1px").arg(qRound(14 * scale)) : QString();
    QString html = QStringLiteral("<div style='white-space:nowrap;%1'><b style='font-size:%2px'>%3</b>")
                       .arg(rest)
                       .arg(qRound(15 * scale))
                       .arg(lines.first().toHtmlEscaped());
    for (const QString& line : lines.mid(1))
        html += QStringLiteral("<br>") + line.toHtmlEscaped();
    html += QStringLiteral("</div>");
    const QRect anchor = markRect(mark).toAlignedRect();
    const QPoint place(std::min(anchor.right(), width()) + 4, anchor.center().y());
    // It stays while the mouse or the keyboard is on the mark.
    QToolTip::showText(viewport()->mapToGlobal(place), html, viewport(), {}, 600'000);
}

void ChartView::hover(int mark) {
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    viewport()->setCursor(leads(mark) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (mark < 0)
        QToolTip::hideText();
    else
        callout(mark);
    drawRings();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    m_drawing.prepare();
    hover(m_drawing.markAt(event->position()));
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_drawing.prepare();
    m_pressed = event->button() == Qt::LeftButton ? m_drawing.markAt(event->position()) : -1;
    event->setAccepted(leads(m_pressed));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    m_drawing.prepare();
    const int mark = m_drawing.markAt(event->position());
    const bool click = mark >= 0 && mark == m_pressed && event->button() == Qt::LeftButton;
    m_pressed = -1;
    event->setAccepted(click && markNode(mark).isValid());
    if (click)
        activate(mark);
}

void ChartView::leaveEvent(QEvent* event) {
    hover(-1);
    QGraphicsView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace atlas
