// SPDX-License-Identifier: Apache-2.0
#include "drawing/annotation_ink.h"

#include "drawing/annotation_places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr float tint = 0.16F; ///< of a band

qreal overlap(const QRectF& one, const QRectF& other) {
    const QRectF both = one.intersected(other);
    return both.isEmpty() ? 0 : both.width() * both.height();
}

QRectF moveInto(QRectF rect, const QRectF& area) {
    rect.moveLeft(std::max(area.left(), std::min(rect.left(), area.right() - rect.width())));
    rect.moveTop(std::max(area.top(), std::min(rect.top(), area.bottom() - rect.height())));
    return rect;
}

} // namespace

void AnnotationInk::clear() {
    m_items.clear();
    m_texts.clear();
}

std::vector<AnnotationInk::Taken> AnnotationInk::takenBy(const ChartRenderer& renderer, const ChartStyle& style) {
    std::vector<Taken> taken;
    for (const TextInk::Piece& piece : renderer.text().pieces())
        taken.push_back({piece.rect, 10});
    const bool isYearly = renderer.categoryAxis() && !renderer.categoryAxis()->counts;
    const auto isDot = [&](const ChartMark& mark) {
        return mark.anchor.width() <= style.px(16) && mark.anchor.height() <= style.px(16);
    };
    const ChartMark* before = nullptr;
    for (const ChartMark& mark : renderer.marks()) {
        taken.push_back({mark.anchor, isDot(mark) ? 1 : 0.05}); // bars and areas have room for a word
        // A line is also between its points.
        if (isYearly && isDot(mark) && before != nullptr && before->series == mark.series) {
            const QLineF way(before->anchor.center(), mark.anchor.center());
            const qreal half = style.px(4);
            const int steps = std::clamp(static_cast<int>(way.length() / half / 2), 1, 40);
            for (int i = 1; i < steps; ++i)
                taken.push_back(
                    {QRectF(way.pointAt(static_cast<qreal>(i) / steps), QSizeF()).adjusted(-half, -half, half, half)});
        }
        before = &mark;
    }
    return taken;
}

std::vector<QLineF> AnnotationInk::aroundTexts(const QLineF& line) const {
    const bool isLevel = line.y1() == line.y2();
    std::vector<std::pair<qreal, qreal>> gaps; // along the line
    const qreal air = m_style.px(2);
    for (const QRectF& text : m_texts) {
        const QRectF box = text.adjusted(-air, 0, air, 0);
        if (isLevel ? box.top() < line.y1() && box.bottom() > line.y1()
                    : box.left() < line.x1() && box.right() > line.x1())
            gaps.emplace_back(isLevel ? box.left() : box.top(), isLevel ? box.right() : box.bottom());
    }
    std::sort(gaps.begin(), gaps.end());
    std::vector<QLineF> parts;
    qreal at = isLevel ? line.x1() : line.y1();
    const qreal end = isLevel ? line.x2() : line.y2();
    const auto add = [&](qreal from, qreal to) {
        if (to > from)
            parts.push_back(isLevel ? QLineF(from, line.y1(), to, line.y1()) : QLineF(line.x1(), from, line.x1(), to));
    };
    for (const auto& [from, to] : gaps) {
        add(at, std::min(from, end));
        at = std::max(at, to);
    }
    add(at, end);
    return parts;
}

QSizeF AnnotationInk::measure(Item& item, const QString& text, qreal most) const {
    if (text.isEmpty())
        return {};
    for (const QString& paragraph : text.split(QLatin1Char('\n')))
        item.lines += balancedText(paragraph, m_font, most);
    const QFontMetricsF metrics(m_font);
    return {widestLine(item.lines, metrics) + m_style.px(12),
            metrics.height() * static_cast<qreal>(item.lines.size()) + m_style.px(6)};
}

void AnnotationInk::placeSpan(Item& item, const Annotation& annotation, const ChartRenderer& renderer) const {
    const AxisMap& axis = *axisOf(annotation, renderer);
    const QRectF plot = renderer.plot();
    item.isHorizontal = axis.orientation == Qt::Vertical; // a value on an upright axis is a level line
    const auto [from, to] = spanOf(annotation, axis);
    if (item.kind == AnnotationKind::Line)
        item.line = item.isHorizontal ? QLineF(plot.left(), from, plot.right(), from)
                                      : QLineF(from, plot.top(), from, plot.bottom());
    else
        item.band = (item.isHorizontal ? QRectF(QPointF(plot.left(), from), QPointF(plot.right(), to))
                                       : QRectF(QPointF(from, plot.top()), QPointF(to, plot.bottom())))
                        .intersected(plot);
}

void AnnotationInk::placeArrow(Item& item, const Annotation& annotation, const AnnotationGround& ground) const {
    const QPointF tail = placeIn(ground.area, annotation.from);
    item.line = QLineF(tail, headOf(annotation, ground));
    // A little before the mark, which stays to be seen.
    const qreal gap = m_style.px(3);
    if (item.line.length() > 3 * gap)
        item.line.setLength(item.line.length() - gap);
}

std::vector<QPointF> AnnotationInk::candidates(const Item& item, QSizeF size) const {
    const qreal gap = m_style.px(4), w = size.width(), h = size.height();
    const QLineF& line = item.line;
    switch (item.kind) {
    case AnnotationKind::Text:
        return {item.label.topLeft()};
    case AnnotationKind::Arrow: {
        // Behind the tail first, as seen from the head.
        const QPointF tail = line.p1(), way = line.p1() - line.p2();
        const QPointF left(tail.x() - w, tail.y() - h / 2), right(tail.x(), tail.y() - h / 2);
        const QPointF over(tail.x() - w / 2, tail.y() - h), under(tail.x() - w / 2, tail.y());
        if (std::abs(way.x()) > std::abs(way.y()))
            return way.x() < 0 ? std::vector{left, over, under, right} : std::vector{right, over, under, left};
        return way.y() < 0 ? std::vector{over, left, right, under} : std::vector{under, left, right, over};
    }
    case AnnotationKind::Band: {
        const QRectF& band = item.band;
        const qreal middle = band.center().x() - w / 2;
        if (item.isHorizontal)
            return {{band.left() + gap, band.top() + gap},
                    {band.right() - w - gap, band.top() + gap},
                    {middle, band.top() + gap},
                    {band.left() + gap, band.bottom() - h - gap},
                    {band.right() - w - gap, band.bottom() - h - gap},
                    {band.left() + gap, band.top() - h - gap},
                    {band.right() - w - gap, band.bottom() + gap}};
        return {{middle, band.top() + gap},
                {middle, band.center().y() - h / 2},
                {middle, band.bottom() - h - gap},
                {band.right() + gap, band.top() + gap},
                {band.left() - w - gap, band.top() + gap}};
    }
    case AnnotationKind::Line:
        if (item.isHorizontal)
            return {{line.x2() - w, line.y1() - h - gap},
                    {line.x2() - w, line.y1() + gap},
                    {line.x1(), line.y1() - h - gap},
                    {line.x1(), line.y1() + gap},
                    {line.center().x() - w / 2, line.y1() - h - gap},
                    {line.center().x() - w / 2, line.y1() + gap}};
        return {{line.x1() + gap, line.y1()},
                {line.x1() - w - gap, line.y1()},
                {line.x1() + gap, line.y2() - h},
                {line.x1() - w - gap, line.y2() - h},
                {line.x1() + gap, line.center().y() - h / 2}};
    }
    return {};
}

void AnnotationInk::choose(Item& item, QSizeF size, const QRectF& area, const std::vector<Taken>& taken) const {
    qreal least = std::numeric_limits<qreal>::max();
    double later = 0; // the first places are the best, where there is as much room
    for (const QPointF& corner : candidates(item, size)) {
        const QRectF wanted(corner, size), box = moveInto(wanted, area);
        // An arrow's words that the edge pushed back would lie over the arrow itself.
        qreal cost = size.width() * size.height() * 0.05 * later++;
        cost += 2 * (size.width() * size.height() - overlap(wanted, area));
        for (const Taken& each : taken)
            cost += overlap(box, each.rect) * each.weight;
        if (cost < least) {
            least = cost;
            item.label = box;
        }
    }
}

void AnnotationInk::layout(const QVector<SlideAnnotation>& annotations, const AnnotationGround& ground) {
    const auto& [chart, renderer, style, area] = ground;
    m_style = style;
    m_font = style.font(TypeStep::Body, QFont::Medium);
    m_items.clear();
    m_texts.clear();
    for (const TextInk::Piece& piece : renderer.text().pieces())
        m_texts.push_back(piece.rect);
    std::vector<Taken> taken = takenBy(renderer, style);
    const qreal most = std::max(style.px(90), area.width() * 0.34);
    std::vector<QSizeF> sizes;
    for (int i = 0; i < annotations.size(); ++i) {
        const Annotation& annotation = annotations[i].annotation;
        Item item;
        item.number = i;
        item.kind = annotation.kind;
        if (standsAtAxis(annotation)) {
            if (!axisOf(annotation, renderer))
                continue;
            placeSpan(item, annotation, renderer);
            const qreal at = item.isHorizontal ? item.line.y1() : item.line.x1();
            const QRectF plot = renderer.plot().adjusted(-1, -1, 1, 1);
            const bool within =
                item.isHorizontal ? at >= plot.top() && at <= plot.bottom() : at >= plot.left() && at <= plot.right();
            if (item.kind == AnnotationKind::Line ? !within : item.band.isEmpty())
                continue; // beyond the scale
        } else if (item.kind == AnnotationKind::Arrow) {
            placeArrow(item, annotation, ground);
        } else {
            item.label = QRectF(placeIn(area, annotation.from), QSizeF());
        }
        const QSizeF size = measure(item, annotations[i].text, most);
        if (item.kind == AnnotationKind::Text && size.isEmpty())
            continue;
        m_items.push_back(item);
        sizes.push_back(size);
    }
    // Words that somebody put at a place first: the others give way.
    for (const bool fixed : {true, false})
        for (size_t i = 0; i < m_items.size(); ++i) {
            Item& item = m_items[i];
            if (sizes[i].isEmpty() || (item.kind == AnnotationKind::Text) != fixed)
                continue;
            choose(item, sizes[i], area, taken);
            taken.push_back({item.label, 10});
        }
}

void AnnotationInk::paintUnder(QPainter& painter) const {
    QColor fill = m_style.colour(Colour::Accent);
    fill.setAlphaF(tint);
    for (const Item& item : m_items)
        if (item.kind == AnnotationKind::Band)
            painter.fillRect(item.band, fill);
}

void AnnotationInk::paintOver(QPainter& painter) const {
    const QColor accent = m_style.colour(Colour::Accent), surface = m_style.colour(Colour::Surface);
    // With an edge of the surface's colour, so that a line stands out on marks, too.
    const auto stroke = [&](const QLineF& line, qreal width, bool dashed) {
        painter.setPen(QPen(surface, width + m_style.px(3), Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        QPen pen(accent, width, Qt::SolidLine, Qt::FlatCap);
        if (dashed)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawLine(line);
    };
    painter.setBrush(Qt::NoBrush);
    for (const Item& item : m_items) {
        if (item.kind == AnnotationKind::Band) {
            const QRectF& band = item.band;
            const qreal width = m_style.stroke(1);
            const std::array edges{item.isHorizontal ? QLineF(band.topLeft(), band.topRight())
                                                     : QLineF(band.topLeft(), band.bottomLeft()),
                                   item.isHorizontal ? QLineF(band.bottomLeft(), band.bottomRight())
                                                     : QLineF(band.topRight(), band.bottomRight())};
            for (const QLineF& edge : edges)
                for (const QLineF& part : aroundTexts(edge))
                    stroke(part, width, false);
        } else if (item.kind == AnnotationKind::Line) {
            for (const QLineF& part : aroundTexts(item.line))
                stroke(part, m_style.stroke(2), true);
        } else if (item.kind == AnnotationKind::Arrow && item.line.length() > 1) {
            const qreal size = m_style.stroke(9);
            QLineF shaft = item.line;
            shaft.setLength(std::max(0.5, shaft.length() - size * 0.8));
            stroke(shaft, m_style.stroke(2), false);
            const QLineF way = item.line.unitVector();
            const QPointF along(way.dx(), way.dy()), across(-way.dy(), way.dx()), head = item.line.p2();
            painter.setPen(QPen(surface, m_style.px(1.5), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
            painter.setBrush(accent);
            painter.drawPolygon(QPolygonF(
                {head, head - along * size + across * size * 0.45, head - along * size - across * size * 0.45}));
            painter.setBrush(Qt::NoBrush);
        }
    }
    TextInk text;
    for (const Item& item : m_items) {
        if (item.label.isEmpty())
            continue;
        painter.setPen(QPen(m_style.colour(Colour::Border), m_style.px(1)));
        painter.setBrush(surface);
        painter.drawRect(item.label);
        painter.setBrush(Qt::NoBrush);
        text.clear();
        text.add(item.lines, m_font, m_style.colour(Colour::Text),
                 item.label.adjusted(m_style.px(6), m_style.px(3), -m_style.px(6), -m_style.px(3)),
                 Qt::AlignLeft | Qt::AlignTop);
        text.paint(painter);
    }
}

int AnnotationInk::at(QPointF place) const {
    const qreal reach = m_style.px(6);
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item)
        if (item->label.contains(place))
            return item->number;
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        if (item->line.isNull())
            continue;
        const QPointF way = item->line.p2() - item->line.p1(), to = place - item->line.p1();
        const qreal part = std::clamp(QPointF::dotProduct(way, to) / QPointF::dotProduct(way, way), 0.0, 1.0);
        if (QLineF(place, item->line.p1() + way * part).length() <= reach)
            return item->number;
    }
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item)
        if (item->band.adjusted(-reach / 2, -reach / 2, reach / 2, reach / 2).contains(place) && !item->band.isNull())
            return item->number;
    return -1;
}

bool AnnotationInk::isShown(int annotation) const {
    return std::any_of(m_items.begin(), m_items.end(), [&](const Item& item) { return item.number == annotation; });
}

AnnotationShape AnnotationInk::shape(int annotation) const {
    for (const Item& item : m_items)
        if (item.number == annotation)
            return {item.label, item.band, item.line, !item.isHorizontal};
    return {};
}

QRectF AnnotationInk::labelRect(int annotation) const { return shape(annotation).label; }

} // namespace atlas
