// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_layout.h"

#include "slides/slide_slider.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qreal sideMargin = 36, topMargin = 26, footMargin = 18; ///< on a slide 432 high
constexpr qreal sliderHeight = 50;
constexpr qsizetype mostFigures = 4;

constexpr qreal laidHeight = 1080; ///< a usual room's; a hair more or less would let other words into a line

/// The shape of a slide, without what comes from the whole pixels of a small one.
qreal ratioOf(QSizeF size) {
    constexpr qreal steps = 45; // 4:3, 16:10 and 16:9 are whole numbers of them
    const qreal ratio = size.width() / size.height();
    const qreal near = std::round(ratio * steps) / steps;
    return std::abs(near - ratio) < 0.005 * ratio ? near : ratio;
}

/// A heading of its own over a page's chart. A chart slide's heading is the slide's.
bool hasChartTitle(const SlideView& slide) {
    return slide.kind == SlideKind::Page && slide.chart && !slide.chart->title.isEmpty();
}

} // namespace

SlideLayout::SlideLayout(const SlideView& slide, const Theme& theme, QSizeF size, SlidePlace place)
    : m_shownSize(size), m_shownStyle{theme, size.height() / slideHeight, true},
      m_size(ratioOf(size) * laidHeight, laidHeight), m_place(place), m_style{theme, laidHeight / slideHeight, true},
      m_sliderState(slide.slider) {
    const qreal side = std::min(px(sideMargin), m_size.width() * 0.06);
    QRectF room(side, px(topMargin), m_size.width() - 2 * side, m_size.height() - px(topMargin + footMargin));
    m_boxes.push_back({QRectF(QPointF(), m_size), Colour::Surface});
    if (slide.kind == SlideKind::Title && slide.emptyText.isEmpty()) {
        layTitle(slide, layFoot(slide, room));
        return;
    }
    room = layHead(slide, layFoot(slide, room));
    if (!slide.emptyText.isEmpty())
        layEmpty(slide, room);
    else if (slide.kind == SlideKind::Text)
        layText(slide, room);
    else if (slide.kind == SlideKind::Page)
        layPage(slide, room);
    else
        layChart(slide, room);
}

void SlideLayout::add(const FittedText& text, Colour colour, const QRectF& rect, Qt::Alignment alignment,
                      Colour ground) {
    m_shortened = m_shortened || text.shortened;
    m_text.add(text.lines, text.font, m_style.colour(colour), rect, alignment);
    m_grounds.resize(m_text.pieces().size(), ground);
}

QRectF SlideLayout::layHead(const SlideView& slide, QRectF room) {
    if (!slide.heading.isEmpty()) {
        const FittedText heading =
            fitText(slide.heading, m_style, {26, 23, 20}, QFont::DemiBold, room.width(), px(76), 2);
        add(heading, Colour::Text, room, Qt::AlignLeft | Qt::AlignTop);
        room.setTop(room.top() + heading.height);
    }
    if (!slide.subtitle.isEmpty()) {
        const FittedText subtitle =
            fitText(slide.subtitle, m_style, {15, 13, smallestSlideStep}, QFont::Normal, room.width(), px(40), 2);
        room.setTop(room.top() + px(2));
        add(subtitle, Colour::MutedText, room, Qt::AlignLeft | Qt::AlignTop);
        room.setTop(room.top() + subtitle.height);
    }
    return room.adjusted(0, px(12), 0, 0);
}

QRectF SlideLayout::layFoot(const SlideView& slide, QRectF room) {
    const QFont font = slideFont(m_style, smallestSlideStep);
    const QFontMetricsF metrics(font);
    qreal reserved = 0;
    if (m_place.number > 0) {
        FittedText number{{QString::number(m_place.number)}, font, metrics.height(), false};
        reserved = metrics.horizontalAdvance(number.lines.first()) + px(16);
        add(number, Colour::MutedText, room, Qt::AlignRight | Qt::AlignBottom);
    }
    const qreal width = room.width() - reserved;
    QStringList notes;
    if (slide.chart && slide.emptyText.isEmpty()) {
        const QString between = slide.chart->language == Language::Chinese ? QString() : QStringLiteral(" ");
        notes = wrapText(slide.chart->notes.join(between), font, width);
        m_shortened = m_shortened || notes.size() > 2;
        notes = shortenedLines(notes, 2, metrics, width);
    }
    QStringList source = wrapText(slide.sourceLine, font, width);
    m_shortened = m_shortened || source.size() > 2;
    source = shortenedLines(source, 2, metrics, width);
    FittedText foot{notes + source, font, 0, false};
    foot.height = metrics.height() * static_cast<qreal>(foot.lines.size());
    add(foot, Colour::MutedText, room, Qt::AlignLeft | Qt::AlignBottom);
    const qreal height = std::max(foot.height, m_place.number > 0 ? metrics.height() : 0.0);
    return room.adjusted(0, 0, 0, height > 0 ? -height - px(10) : 0);
}

void SlideLayout::layEmpty(const SlideView& slide, QRectF room) {
    const qreal width = std::min(room.width(), px(480));
    const FittedText text =
        fitText(slide.emptyText, m_style, {18, 16, 14, smallestSlideStep}, QFont::Normal, width, room.height());
    add(text, Colour::MutedText, room, Qt::AlignCenter);
}

void SlideLayout::layTitle(const SlideView& slide, QRectF room) {
    room.adjust(px(12), 0, -room.width() * 0.1, 0);
    const FittedText heading =
        fitText(slide.heading, m_style, {44, 38, 32, 26}, QFont::DemiBold, room.width(), room.height() * 0.5, 4);
    QStringList below = slide.points;
    if (!slide.subtitle.isEmpty())
        below.prepend(slide.subtitle);
    std::vector<FittedText> lines;
    qreal left = room.height() - heading.height - px(28);
    qreal height = heading.height + px(28);
    for (const QString& point : below) {
        const FittedText line = fitText(point, m_style, {20, 18, 16, 14, smallestSlideStep}, QFont::Normal,
                                        room.width(), std::max(left, 1.0), 3);
        if (line.height > left) {
            m_shortened = true;
            break;
        }
        lines.push_back(line);
        left -= line.height + px(6);
        height += line.height + px(6);
    }
    // A little above the middle, where the eye rests.
    qreal top = room.top() + std::max(0.0, (room.height() - height) * 0.44);
    m_boxes.push_back({QRectF(room.left(), top, px(56), px(5)), Colour::Accent, px(2.5)});
    top += px(18);
    add(heading, Colour::Text, QRectF(room.left(), top, room.width(), heading.height), Qt::AlignLeft | Qt::AlignTop);
    top += heading.height + px(10);
    for (const FittedText& line : lines) {
        add(line, Colour::MutedText, QRectF(room.left(), top, room.width(), line.height), Qt::AlignLeft | Qt::AlignTop);
        top += line.height + px(6);
    }
}

void SlideLayout::layPoints(const QStringList& points, const QRectF& room, std::initializer_list<int> steps,
                            bool centred) {
    const qreal indent = px(18);
    std::vector<FittedText> laid;
    qreal gap = 0, height = 0;
    for (const int step : steps) { // all points in the same step
        laid.clear();
        gap = px(step * 0.6);
        height = 0;
        const bool last = step == *(steps.end() - 1);
        bool whole = true;
        for (const QString& point : points) {
            const qreal left = room.height() - height;
            const QFont font = slideFont(m_style, step);
            if (last && left < QFontMetricsF(font).height()) {
                m_shortened = true;
                break;
            }
            FittedText text =
                fitText(point, m_style, {step}, QFont::Normal, room.width() - indent, last ? left : room.height());
            whole = whole && !text.shortened && widestWord(point, font) <= room.width() - indent;
            height += text.height + gap;
            laid.push_back(std::move(text));
        }
        if (whole && height - gap <= room.height())
            break;
    }
    qreal top = room.top() + (centred ? std::max(0.0, (room.height() - height + gap) * 0.4) : 0);
    for (const FittedText& text : laid) {
        const QFontMetricsF metrics(text.font);
        const qreal dot = std::max(px(5), metrics.xHeight() * 0.55);
        const qreal middle = top + metrics.ascent() - metrics.xHeight() / 2;
        m_boxes.push_back({QRectF(room.left(), middle - dot / 2, dot, dot), Colour::Accent, dot / 2});
        add(text, Colour::Text, QRectF(room.left() + indent, top, room.width() - indent, text.height),
            Qt::AlignLeft | Qt::AlignTop);
        top += text.height + gap;
    }
}

void SlideLayout::layText(const SlideView& slide, QRectF room) {
    room.setTop(room.top() + px(8));
    layPoints(slide.points, room, {24, 22, 20, 18, 16, 14, smallestSlideStep}, false);
}

void SlideLayout::layChart(const SlideView& slide, QRectF room) {
    if (slide.slider) {
        m_slider = QRectF(room.left(), room.bottom() - px(sliderHeight), room.width(), px(sliderHeight));
        room.setBottom(m_slider.top() - px(8));
    }
    if (!slide.points.isEmpty()) {
        if (m_size.width() >= 1.5 * m_size.height()) {
            const qreal width = room.width() * 0.31;
            layPoints(slide.points, QRectF(room.right() - width, room.top() + px(4), width, room.height() - px(4)),
                      {17, 15, 14, 13, smallestSlideStep}, true);
            room.setRight(room.right() - width - px(24));
        } else {
            const qreal height = room.height() * 0.32;
            layPoints(slide.points, QRectF(room.left(), room.bottom() - height, room.width(), height),
                      {16, 14, 13, smallestSlideStep}, false);
            room.setBottom(room.bottom() - height - px(14));
        }
    }
    if (slide.chart)
        m_chart = room;
}

bool SlideLayout::figuresFit(const QVector<SlideFigure>& figures, qreal width) const {
    const QFontMetricsF small(slideFont(m_style, smallestSlideStep));
    const QFontMetricsF label(slideFont(m_style, smallestSlideStep, QFont::Medium));
    const QFontMetricsF value(slideFont(m_style, 16, QFont::Bold));
    return std::all_of(figures.begin(), figures.end(), [&](const SlideFigure& figure) {
        return label.horizontalAdvance(figure.label) <= width && value.horizontalAdvance(figure.value) <= width &&
               small.horizontalAdvance(figure.note) <= width;
    });
}

qreal SlideLayout::layCards(const QVector<SlideFigure>& figures, const QRectF& room, int columns, bool dry) {
    const qreal gap = px(10), inset = px(12);
    const qreal width = (room.width() - gap * (columns - 1)) / columns;
    int step = 20; // all values in the same
    const auto fits = [&](const SlideFigure& figure) {
        return QFontMetricsF(slideFont(m_style, step, QFont::Bold)).horizontalAdvance(figure.value) <=
               width - 2 * inset;
    };
    while (step > smallestSlideStep && !std::all_of(figures.begin(), figures.end(), fits))
        --step;
    const qreal height = QFontMetricsF(slideFont(m_style, step, QFont::Bold)).height() +
                         2 * QFontMetricsF(slideFont(m_style, smallestSlideStep)).height() + px(18);
    const qsizetype rows = (figures.size() + columns - 1) / columns;
    for (qsizetype i = 0; i < figures.size() && !dry; ++i) {
        const SlideFigure& figure = figures[i];
        const qreal left = room.left() + static_cast<qreal>(i % columns) * (width + gap);
        const QRectF card(left, room.top() + static_cast<qreal>(i / columns) * (height + gap), width, height);
        m_boxes.push_back({card, Colour::Raised, px(6), m_style.theme.name() == ThemeName::HighContrast});
        QRectF inside = card.adjusted(inset, px(8), -inset, -px(8));
        const auto put = [&](const QString& text, int size, QFont::Weight weight, Colour colour) {
            const FittedText fitted = fitText(text, m_style, {size}, weight, inside.width(), inside.height(), 1);
            add(fitted, colour, inside, Qt::AlignLeft | Qt::AlignTop, Colour::Raised);
            inside.setTop(inside.top() + fitted.height);
        };
        put(figure.label, smallestSlideStep, QFont::Medium, Colour::MutedText);
        put(figure.value, step, QFont::Bold, Colour::Text);
        put(figure.note, smallestSlideStep, QFont::Normal, Colour::MutedText);
    }
    return static_cast<qreal>(rows) * (height + gap) - gap;
}

qreal SlideLayout::layRows(const QVector<SlideFigure>& figures, const QRectF& room, bool dry) {
    const qreal line = QFontMetricsF(slideFont(m_style, smallestSlideStep)).height();
    qreal top = room.top();
    for (const SlideFigure& figure : figures) {
        const FittedText value = fitText(figure.value, m_style, {18, 16, 15, 14, 13, smallestSlideStep}, QFont::Bold,
                                         room.width() * 0.56, 2 * line, 1);
        const qreal wide = room.width() - widestLine(value.lines, QFontMetricsF(value.font)) - px(10);
        const FittedText label = fitText(figure.label, m_style, {smallestSlideStep}, QFont::Medium, wide, 2 * line, 2);
        const qreal height = (static_cast<qreal>(label.lines.size()) + 1) * line + px(9);
        if (!dry) {
            const QRectF row(room.left(), top + px(5), room.width(), height - px(9));
            const QRectF texts(row.topLeft(), QSizeF(wide, row.height()));
            m_boxes.push_back({QRectF(row.left(), top, row.width(), std::max(1.0, px(1))), Colour::Border});
            add(value, Colour::Text, row, Qt::AlignRight | Qt::AlignVCenter);
            add(label, Colour::Text, texts, Qt::AlignLeft | Qt::AlignTop);
            add(fitText(figure.note, m_style, {smallestSlideStep}, QFont::Normal, wide, line, 1), Colour::MutedText,
                texts, Qt::AlignLeft | Qt::AlignBottom);
        }
        top += height;
    }
    return top - room.top();
}

void SlideLayout::layPage(const SlideView& slide, QRectF room) {
    const QVector<SlideFigure> figures = slide.figures.mid(0, mostFigures);
    const bool wide = m_size.width() >= 1.5 * m_size.height();
    QRectF texts = room;
    if (slide.chart && wide) {
        const bool alone = slide.paragraph.isEmpty() && figures.isEmpty() && slide.points.isEmpty();
        const qreal width = alone ? 0 : room.width() * 0.42;
        texts.setWidth(width);
        room.setLeft(room.left() + width + (alone ? 0 : px(28)));
    } else if (slide.chart) {
        texts.setHeight(room.height() * 0.5);
        room.setTop(texts.bottom() + px(14));
    }
    if (slide.chart) {
        if (hasChartTitle(slide)) {
            const FittedText title = fitText(slide.chart->title, m_style, {16, 14, 13, smallestSlideStep},
                                             QFont::DemiBold, room.width(), px(48), 2);
            add(title, Colour::Text, room, Qt::AlignLeft | Qt::AlignTop);
            room.setTop(room.top() + title.height);
        }
        if (!slide.chart->subtitle.isEmpty()) {
            const FittedText subtitle =
                fitText(slide.chart->subtitle, m_style, {smallestSlideStep}, QFont::Normal, room.width(), px(34), 2);
            add(subtitle, Colour::MutedText, room, Qt::AlignLeft | Qt::AlignTop);
            room.setTop(room.top() + subtitle.height);
        }
        m_chart = room.adjusted(0, px(8), 0, 0);
    }
    if (texts.width() < px(40))
        return;
    const int columns = figures.isEmpty()     ? 1
                        : slide.chart && wide ? std::min<int>(2, static_cast<int>(figures.size()))
                                              : static_cast<int>(figures.size());
    const bool asCards = figuresFit(figures, (texts.width() - px(10) * (columns - 1)) / columns - px(24));
    const auto layFigures = [&](const QRectF& place, bool dry) {
        return asCards ? layCards(figures, place, columns, dry) : layRows(figures, place, dry);
    };
    const qreal cards = figures.isEmpty() ? 0 : layFigures(texts, true);
    qreal free = texts.height() - (cards > 0 ? cards + px(14) : 0);
    qreal top = texts.top();
    if (!slide.paragraph.isEmpty() && free >= px(16)) {
        const FittedText text = fitText(slide.paragraph, m_style, {17, 16, 15, 14, 13, smallestSlideStep},
                                        QFont::Normal, texts.width(), free);
        add(text, Colour::Text, QRectF(texts.left(), top, texts.width(), text.height), Qt::AlignLeft | Qt::AlignTop);
        top += text.height + px(14);
        free -= text.height + px(14);
    }
    if (!figures.isEmpty())
        layFigures(QRectF(texts.left(), top, texts.width(), cards), false);
    if (!slide.points.isEmpty() && free >= px(24))
        layPoints(slide.points, QRectF(texts.left(), top + cards + px(14), texts.width(), free),
                  {16, 14, 13, smallestSlideStep}, false);
}

QRectF SlideLayout::shown(const QRectF& laid) const {
    if (laid.isEmpty())
        return {};
    const qreal x = m_shownSize.width() / m_size.width(), y = m_shownSize.height() / m_size.height();
    return {laid.left() * x, laid.top() * y, laid.width() * x, laid.height() * y};
}

void SlideLayout::paint(QPainter& painter) const {
    if (m_size.isEmpty())
        return;
    painter.save();
    painter.scale(m_shownSize.width() / m_size.width(), m_shownSize.height() / m_size.height());
    for (const Box& box : m_boxes) {
        if (box.radius <= 0) {
            painter.fillRect(box.rect, m_style.colour(box.fill));
            continue;
        }
        painter.setPen(box.border ? QPen(m_style.colour(Colour::Border), px(1)) : QPen(Qt::NoPen));
        painter.setBrush(m_style.colour(box.fill));
        painter.drawRoundedRect(box.rect, box.radius, box.radius);
    }
    m_text.paint(painter);
    painter.restore();
}

void SlideLayout::paintSlider(QPainter& painter) const {
    if (!m_sliderState)
        return;
    const SliderLook look = SliderLook::of(*m_sliderState, m_shownStyle, slider());
    look.text.paint(painter);
    look.paintTrack(painter, m_shownStyle);
    look.paintHandle(painter, m_shownStyle);
}

SlideInk SlideLayout::ink() const {
    SlideInk ink;
    ink.ground = m_style.colour(Colour::Surface);
    ink.isShortened = m_shortened;
    ink.chartDrawing = chart();
    ink.slider = slider();
    const auto note = [&](const TextInk::Piece& piece, qreal height, const QColor& ground, const QRectF& rect) {
        ink.lines.push_back({piece.text, piece.font.pixelSize() / height, piece.colour, ground, rect});
    };
    for (size_t i = 0; i < m_text.pieces().size(); ++i) {
        const TextInk::Piece& piece = m_text.pieces()[i];
        note(piece, m_size.height(), m_style.colour(m_grounds[i]), shown(piece.rect));
    }
    if (m_sliderState) {
        const SliderLook look = SliderLook::of(*m_sliderState, m_shownStyle, slider());
        ink.isShortened = ink.isShortened || look.shortened;
        for (const TextInk::Piece& piece : look.text.pieces())
            note(piece, m_shownSize.height(), ink.ground, piece.rect);
    }
    return ink;
}

bool SlideLayout::sameFrame(const SlideLayout& other) const {
    const auto& mine = m_text.pieces();
    const auto& theirs = other.m_text.pieces();
    return m_shownSize == other.m_shownSize && m_chart == other.m_chart && m_slider == other.m_slider &&
           m_boxes == other.m_boxes &&
           std::equal(mine.begin(), mine.end(), theirs.begin(), theirs.end(),
                      [](const TextInk::Piece& a, const TextInk::Piece& b) {
                          return a.text == b.text && a.baseline == b.baseline && a.font == b.font;
                      });
}

} // namespace atlas
