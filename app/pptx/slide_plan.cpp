// SPDX-License-Identifier: Apache-2.0
#include "pptx/deck_look.h"
#include "pptx/pptx_chart.h"
#include "pptx/pptx_slide.h"
#include "pptx/text_room.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double width = look::slideWidth - 2 * look::margin;
constexpr double bottom = look::slideHeight - 24;
constexpr double numberWidth = 48;
constexpr double between = 28; ///< of text and chart beside each other
constexpr double cardGap = 12;

double height(int lines, double size) { return lines * size * look::lineHeight; }

/// The largest of the sizes at which the bullets fit.
double bulletSizeFor(const QStringList& bullets, QSizeF room, double largest) {
    for (int step = 0; largest - step > look::small; ++step) {
        const double size = largest - step;
        double needed = 0;
        for (const QString& bullet : bullets)
            needed += height(textLines(bullet, size, room.width() - size * look::bulletIndent), size) +
                      size * look::bulletGap;
        if (needed <= room.height())
            return size;
    }
    return look::small;
}

/// The same for all cards, so that they stand in a grid.
double cardHeightFor(const QVector<DeckFigure>& figures, double card) {
    const double room = card - 2 * look::cardInset - 6; // programs break a little earlier than we reckon
    double most = 0;
    for (const DeckFigure& figure : figures)
        most =
            std::max(most, height(textLines(figure.label, look::small, room), look::small) + height(1, look::figure) +
                               height(textLines(figure.note, look::small, room), look::small));
    return most + 2 * look::cardInset * look::cardInsetAbove + 2;
}

QString footOf(const DeckSlide& slide, const ChartPlot& plot) {
    QStringList lines;
    if (slide.chart) {
        const QString space = slide.chart->language == Language::Chinese ? QString() : QStringLiteral(" ");
        lines.append((slide.chart->notes + plot.unplaced).join(space));
    }
    lines.append(!slide.sourceLine.isEmpty() || !slide.chart ? slide.sourceLine : slide.chart->sourceLine);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

void SlidePlan::placeFoot() {
    double needed = 0;
    for (const QString& line : foot.split(u'\n'))
        needed += height(textLines(line, look::small, width - numberWidth - 16), look::small);
    footPlace = {look::margin, bottom - needed, width - numberWidth - 16, needed};
    numberPlace = {look::margin + width - numberWidth, bottom - 20, numberWidth, 20};
}

void SlidePlan::placeOpening() {
    layout = Layout::Opening;
    constexpr double wide = width * 0.9, most = 220;
    openingSize = look::opening;
    const auto needed = [&] { return height(std::max(1, textLines(heading, openingSize, wide, true)), openingSize); };
    while (openingSize > look::heading && needed() > most)
        openingSize -= 2;
    headingPlace = {look::margin, look::openingTop, wide, std::min(needed(), most)};
    subtitlePlace = {look::margin, headingPlace.bottom() + 12, wide, bottom - headingPlace.bottom() - 60};
}

void SlidePlan::placeHead() {
    const double headingHeight = height(std::max(1, textLines(heading, look::heading, width, true)), look::heading);
    headingPlace = {look::margin, look::headingTop, width, headingHeight};
    const double below = height(textLines(subtitle, look::subtitle, width), look::subtitle);
    subtitlePlace = {look::margin, look::headingTop + headingHeight + 2, width, below};
}

/// Paragraph, cards of figures, bullets, under each other.
void SlidePlan::placeTexts(const DeckSlide& slide, QRectF room) {
    const int count = static_cast<int>(slide.figures.size());
    const int across = slide.chart ? std::min(count, 2) : count;
    const double card = count == 0 ? 0 : (room.width() - cardGap * (across - 1)) / across;
    const double cardHeight = cardHeightFor(slide.figures, card);
    const int rows = count == 0 ? 0 : (count + across - 1) / across;
    const double cards = count == 0 ? 0 : rows * (cardHeight + cardGap) - cardGap;
    const double bulletsLeast = slide.bullets.isEmpty() ? 0 : 60;
    if (!slide.paragraph.isEmpty()) {
        const double most = room.height() - (cards > 0 ? cards + 16 : 0) - bulletsLeast;
        paragraphSize = look::body + 1;
        const auto needed = [&] { return height(textLines(paragraph, paragraphSize, room.width()), paragraphSize); };
        while (paragraphSize > look::small && needed() > most)
            paragraphSize -= 1;
        const int lines = static_cast<int>(most / height(1, paragraphSize));
        paragraph = shortenedText(paragraph, paragraphSize, room.width(), lines);
        if (!paragraph.isEmpty()) {
            paragraphPlace = {room.left(), room.top(), room.width(), needed()};
            room.setTop(paragraphPlace.bottom() + 16);
        }
    }
    for (int i = 0; i < count; ++i) {
        const int row = i / across;
        figurePlaces.append({room.left() + (i % across) * (card + cardGap), room.top() + row * (cardHeight + cardGap),
                             card, cardHeight});
    }
    if (slide.bullets.isEmpty())
        return;
    if (count > 0)
        room.setTop(room.top() + cards + 16);
    bulletsPlace = room;
    bulletSize = bulletSizeFor(slide.bullets, room.size(), slide.chart ? look::body : 30);
}

void SlidePlan::placeChart(const DeckSlide& slide, const ChartPlot& plot, QRectF area) {
    if (slide.chartTitled) {
        const double title =
                         height(textLines(slide.chart->title, look::chartTitle, area.width(), true), look::chartTitle),
                     measure = height(textLines(slide.chart->subtitle, look::small, area.width()), look::small);
        chartTitlePlace = {area.left(), area.top(), area.width(), title + measure};
        area.setTop(chartTitlePlace.bottom() + 10);
    }
    chartPlace = area;
    if (!hasChart)
        return;
    if (plot.form == PlotForm::Rings) {
        const double side = std::min(area.height(), area.width() * 0.44);
        chartPlace = {area.left(), area.top(), side, area.height()};
        listPlace = area.adjusted(side + between, 0, 0, 0);
        const QRectF ring = ringPlace(chartPlace.size());
        const QPointF middle(chartPlace.left() + ring.center().x() * chartPlace.width(),
                             chartPlace.top() + ring.center().y() * chartPlace.height());
        calloutPlace = QRectF(middle.x() - side * 0.16, middle.y() - side * 0.15, side * 0.32, side * 0.3);
    } else if (!slide.chart->centreText.isEmpty() && plot.form == PlotForm::Columns && plot.categories.size() <= 3) {
        // A few bars don't spread over the whole width: what they come to stands beside them.
        chartPlace.setWidth(area.width() * 0.64);
        calloutPlace =
            QRectF(chartPlace.right() + between, area.top(), area.width() * 0.36 - between, area.height() - 40);
    }
}

SlidePlan SlidePlan::of(const DeckSlide& slide, const ChartPlot& plot) {
    SlidePlan plan;
    plan.heading = slide.heading.isEmpty() && slide.chart ? slide.chart->title : slide.heading;
    plan.subtitle =
        slide.subtitle.isEmpty() && slide.chart && !slide.chartTitled ? slide.chart->subtitle : slide.subtitle;
    plan.paragraph = slide.paragraph;
    plan.foot = footOf(slide, plot);
    plan.hasChart = slide.chart && !slide.chart->isEmpty();
    plan.placeFoot();
    const bool hasTexts = slide.isPage() || !slide.bullets.isEmpty();
    if (!slide.chart && !hasTexts) {
        plan.placeOpening();
        return plan;
    }
    plan.layout = slide.bullets.isEmpty() ? Layout::Chart : Layout::Text;
    plan.placeHead();
    const double top = plan.subtitlePlace.bottom() + 18;
    QRectF area(look::margin, top, width,
                std::max(60.0, std::min(plan.footPlace.top() - (plan.footPlace.height() > 0 ? 12 : 0),
                                        plan.numberPlace.top() - 4) -
                                   top));
    if (!slide.underChart.isEmpty()) {
        const double line = height(textLines(slide.underChart, look::label, width), look::label);
        plan.underPlace = {look::margin, area.bottom() - line, width, line};
        area.setBottom(plan.underPlace.top() - 10);
    }
    QRectF texts = area;
    if (slide.chart && slide.isPage()) {
        texts.setWidth(width * 0.42);
        area.setLeft(texts.right() + between);
    } else if (slide.chart && hasTexts) {
        texts.setLeft(area.right() - width * 0.31);
        area.setRight(texts.left() - between);
    }
    if (hasTexts)
        plan.placeTexts(slide, texts);
    if (slide.chart)
        plan.placeChart(slide, plot, area);
    return plan;
}

} // namespace atlas
