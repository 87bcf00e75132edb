// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_view.h"

#include "charts/chart_forms.h"
#include "drawing/chart_motion.h"

#include <QAccessible>
#include <QGraphicsItem>
#include <QMouseEvent>
#include <QStyle>
#include <QToolTip>
#include <QtCharts/QLegend>

#include <algorithm>
#include <functional>

namespace atlas {

/// One of the two layers that are not Qt Charts': below and above the series.
class ChartView::Ink : public QGraphicsItem {
public:
    Ink(QChart* chart, qreal z, std::function<void(QPainter&)> draw)
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

ChartView::ChartView(const Theme& theme, QWidget* parent) : QChartView(parent), m_theme(theme) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumSize(40, 40);
    viewport()->setAutoFillBackground(false);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    chart()->setBackgroundVisible(false);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setContentsMargins(0, 0, 0, 0);
    m_under = new Ink(chart(), -0.5, [this](QPainter& painter) {
        if (m_renderer) {
            m_renderer->paintUnder(painter);
            m_annotationInk.paintUnder(painter);
        }
    });
    m_over = new Ink(chart(), 1000, [this](QPainter& painter) { paintOver(painter); });
}

ChartView::~ChartView() {
    // The renderer refers to the chart.
    m_renderer.reset();
}

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
        if (isGroupOf(mark) && m_renderer->marks()[static_cast<size_t>(mark)].series == before)
            next = mark;
    setCurrentMark(next);
}

void ChartView::goTo(const ChartDescription& chart) {
    m_target = chart;
    const bool moves = ChartMotion::isAllowed() && isVisible() && m_built && m_renderer &&
                       ChartRenderer::sameShape(m_description, chart) &&
                       style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves && m_motion == nullptr) {
        m_motion = new ChartMotion(this);
        connect(m_motion, &ChartMotion::moved, this, [this] { take(m_motion->now()); });
    }
    if (moves && m_motion->begin(m_description, chart)) {
        take(m_motion->now());
        return;
    }
    if (m_motion != nullptr)
        m_motion->stop();
    take(chart);
}

bool ChartView::isMoving() const { return m_motion != nullptr && m_motion->isMoving(); }

void ChartView::setAnnotations(const QVector<SlideAnnotation>& annotations) {
    m_annotations = annotations;
    m_placed = false;
    viewport()->update();
}

int ChartView::annotationAt(QPointF place) {
    prepare();
    return m_annotationInk.at(place);
}

QRectF ChartView::annotationLabel(int annotation) {
    prepare();
    return m_annotationInk.labelRect(annotation);
}

AnnotationShape ChartView::annotationShape(int annotation) {
    prepare();
    return m_annotationInk.shape(annotation);
}

Annotation ChartView::moved(const Annotation& annotation, QPointF from, QPointF to) {
    const auto ground = annotationGround();
    return ground ? atlas::moved(annotation, from, to, *ground) : annotation;
}

std::optional<AnnotationGround> ChartView::annotationGround() {
    prepare();
    if (!m_renderer)
        return {};
    return AnnotationGround{m_description, *m_renderer, ChartStyle{m_theme, m_scale, m_projector},
                            QRectF(QPointF(), chart()->size())};
}

void ChartView::take(const ChartDescription& chart) {
    const bool same = m_built && ChartRenderer::sameShape(m_description, chart);
    m_description = chart;
    if (!same)
        m_built = false;
    else if (m_renderer) // nothing to draw before has none
        m_renderer->update(m_description);
    m_placed = false;
    if (!same) {
        m_hovered = m_current = m_pressed = -1;
        QToolTip::hideText();
    }
    viewport()->update();
}

void ChartView::setTheme(const Theme& theme) {
    m_theme = theme;
    m_placed = false;
    viewport()->update();
}

void ChartView::setDrawingScale(qreal scale) {
    if (scale == m_scale)
        return;
    m_scale = scale;
    m_placed = false;
    viewport()->update();
}

void ChartView::setProjector(bool projector) {
    if (projector == m_projector)
        return;
    m_projector = projector;
    m_placed = false;
    viewport()->update();
}

void ChartView::prepare() {
    if (!m_built) {
        m_renderer.reset();
        if (m_description.isEmpty()) {
            chart()->removeAllSeries();
        } else {
            m_renderer = ChartRenderer::make(m_description.kind, *chart());
            m_renderer->build(m_description);
        }
        m_built = true;
        m_placed = false;
    }
    if (!m_placed) {
        m_under->resized();
        m_over->resized();
        const ChartStyle style{m_theme, m_scale, m_projector};
        const QRectF area(QPointF(), chart()->size());
        m_annotationInk.clear();
        if (m_renderer) {
            m_renderer->layout(m_description, style, area);
            if (!m_annotations.isEmpty())
                m_annotationInk.layout(m_annotations, {m_description, *m_renderer, style, area});
        }
        m_placed = true;
    }
}

ChartInk ChartView::draw(QPainter& painter, const QRectF& target) {
    const QSizeF before = chart()->size();
    chart()->resize(target.size());
    m_placed = false;
    prepare();
    scene()->render(&painter, target, QRectF(QPointF(), target.size()), Qt::IgnoreAspectRatio);
    ChartInk drawn = ink();
    if (before != target.size()) {
        chart()->resize(before);
        m_placed = false;
    }
    return drawn;
}

QColor ChartView::markColour(const ChartMark& mark) const {
    const ChartSeries& series = m_description.series[mark.series];
    if (mark.isGroup || mark.point < 0 || mark.point >= series.points.size())
        return m_theme.colour(series.colour);
    const ChartPoint& point = series.points[mark.point];
    if (m_description.kind == ChartKind::Waterfall && !point.isTotal && !point.colour)
        return m_theme.colour(point.value.value_or(0) < 0 ? ColourRole::Bad : ColourRole::Good);
    return m_theme.colour(point.colour.value_or(series.colour));
}

ChartInk ChartView::ink() const {
    ChartInk drawn;
    if (!m_renderer)
        return drawn;
    const auto& marks = m_renderer->marks();
    for (const ChartMark& mark : marks)
        if (const QColor colour = markColour(mark);
            std::find(drawn.marks.cbegin(), drawn.marks.cend(), colour) == drawn.marks.cend())
            drawn.marks.push_back(colour);
    for (const TextInk::Piece& piece : m_renderer->text().pieces()) {
        QColor background = m_theme.colour(Colour::Surface);
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

void ChartView::paintEvent(QPaintEvent* event) {
    prepare();
    QChartView::paintEvent(event);
}

void ChartView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    m_placed = false;
}

void ChartView::paintOver(QPainter& painter) const {
    if (!m_renderer) {
        const ChartStyle style{m_theme, m_scale, m_projector};
        const QFont font = style.font(TypeStep::Body);
        const QRectF area = QRectF(QPointF(), chart()->size()).adjusted(16, 8, -16, -8);
        TextInk text;
        text.add(wrapText(m_description.emptyText, font, std::min(area.width(), style.px(420))), font,
                 style.colour(Colour::MutedText), area, Qt::AlignCenter);
        text.paint(painter);
        return;
    }
    m_renderer->paintOver(painter);
    m_annotationInk.paintOver(painter);
    const auto& marks = m_renderer->marks();
    const auto ring = [&](int mark, const QColor& colour, qreal width) {
        if (mark < 0 || mark >= static_cast<int>(marks.size()))
            return;
        const QPainterPath& outline = marks[static_cast<size_t>(mark)].outline;
        painter.setBrush(Qt::NoBrush);
        // With an edge of the surface's colour, so that it stands out on a mark of its own colour too.
        painter.setPen(
            QPen(m_theme.colour(Colour::Surface), (width + 3) * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(outline);
        painter.setPen(QPen(colour, width * m_scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawPath(outline);
    };
    ring(m_hovered, m_theme.colour(Colour::Text), 2);
    ring(m_current, m_theme.colour(Colour::Accent), 3);
}

int ChartView::markCount() {
    prepare();
    return m_renderer ? static_cast<int>(m_renderer->marks().size()) : 0;
}

QString ChartView::markText(int mark) const {
    if (!m_renderer || mark < 0 || mark >= static_cast<int>(m_renderer->marks().size()))
        return {};
    const ChartMark& at = m_renderer->marks()[static_cast<size_t>(mark)];
    if (!at.text.isEmpty())
        return at.text;
    if (at.isBack)
        return tr("Back to all groups");
    const ChartSeries& series = m_description.series[at.series];
    if (at.isGroup) {
        QStringList lines{series.nameText, series.name,
                          isGroupOf(mark) ? tr("Its parts alone: click or Enter") : QString()};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    const ChartPoint& point = series.points[at.point];
    return point.hoverText.isEmpty() ? point.valueText + QLatin1Char('\n') + point.label : point.hoverText;
}

QRectF ChartView::markRect(int mark) {
    prepare();
    if (!m_renderer || mark < 0 || mark >= static_cast<int>(m_renderer->marks().size()))
        return {};
    return m_renderer->marks()[static_cast<size_t>(mark)].anchor;
}

NodeId ChartView::markNode(int mark) const {
    if (!m_renderer || mark < 0 || mark >= static_cast<int>(m_renderer->marks().size()))
        return {};
    const ChartMark& at = m_renderer->marks()[static_cast<size_t>(mark)];
    if (!at.text.isEmpty() || at.isBack) // of several points
        return {};
    const ChartSeries& series = m_description.series[at.series];
    return at.isGroup ? series.node : series.points[at.point].node;
}

void ChartView::setCurrentMark(int mark) {
    if (mark == m_current)
        return;
    m_current = mark;
    viewport()->update();
    if (mark >= 0) {
        callout(mark);
        setAccessibleName(markText(mark).replace(QLatin1Char('\n'), QStringLiteral("; ")));
        // The new name is what a screen reader speaks when it is told of the focus.
        QAccessibleEvent focused(this, QAccessible::Focus);
        QAccessible::updateAccessibility(&focused);
    } else {
        QToolTip::hideText();
    }
}

bool ChartView::isGroupOf(int mark) const {
    if (!m_renderer || mark < 0 || mark >= static_cast<int>(m_renderer->marks().size()))
        return false;
    return m_renderer->marks()[static_cast<size_t>(mark)].isGroup && m_description.kind == ChartKind::Ring &&
           m_group < 0;
}

bool ChartView::leads(int mark) const {
    if (!m_renderer || mark < 0 || mark >= static_cast<int>(m_renderer->marks().size()))
        return false;
    return markNode(mark).isValid() || isGroupOf(mark) || m_renderer->marks()[static_cast<size_t>(mark)].isBack;
}

void ChartView::activate(int mark) {
    if (!leads(mark))
        return;
    const ChartMark& at = m_renderer->marks()[static_cast<size_t>(mark)];
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
    const qreal scale = m_projector ? std::max(1.0, m_scale) : 1;
    const QString rest = m_projector ? QStringLiteral("font-size:%1px").arg(qRound(14 * scale)) : QString();
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
    viewport()->update();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    prepare();
    hover(m_renderer ? m_renderer->markAt(event->position()) : -1);
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    prepare();
    m_pressed = m_renderer && event->button() == Qt::LeftButton ? m_renderer->markAt(event->position()) : -1;
    event->setAccepted(leads(m_pressed));
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    prepare();
    const int mark = m_renderer ? m_renderer->markAt(event->position()) : -1;
    const bool click = mark >= 0 && mark == m_pressed && event->button() == Qt::LeftButton;
    m_pressed = -1;
    event->setAccepted(click && markNode(mark).isValid());
    if (click)
        activate(mark);
}

void ChartView::leaveEvent(QEvent* event) {
    hover(-1);
    QChartView::leaveEvent(event);
}

void ChartView::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace atlas
