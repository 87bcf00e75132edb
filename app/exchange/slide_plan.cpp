// SPDX-License-Identifier: Apache-2.0
#include "exchange/deck_look.h"
#include "exchange/pptx_chart.h"
#include "exchange/pptx_slide.h"
#include "exchange/text_room.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double width = look::slideWidth - 2 * look::margin;
constexpr double headingTop = 44;
constexpr double bottom = look::slideHeight - 24;
constexpr double numberWidth = 48;
constexpr double between = 28; ///< of text and chart beside each other

double height(int lines, double size) { return lines * size * look::lineHeight; }

/// The largest of the sizes at which the bullets fit.
double bulletSizeFor(const QStringList& bullets, QSizeF room, double largest) {
    for (double size = largest; size > look::small; size -= 1) {
        double needed = 0;
        for (const QString& bullet : bullets)
            needed += height(textLines(bullet, size, room.width() - size), size) + size * 0.5;
        if (needed <= room.height())
            return size;
    }
    return look::small;
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

SlidePlan SlidePlan::of(const DeckSlide& slide, const ChartPlot& plot) {
    SlidePlan plan;
    plan.heading = slide.heading.isEmpty() && slide.chart ? slide.chart->title : slide.heading;
    plan.subtitle = slide.subtitle.isEmpty() && slide.chart ? slide.chart->subtitle : slide.subtitle;
    plan.foot = footOf(slide, plot);
    plan.hasChart = slide.chart && !slide.chart->isEmpty();

    double foot = 0;
    for (const QString& line : plan.foot.split(u'\n'))
        foot += height(textLines(line, look::small, width - numberWidth - 16), look::small);
    plan.footPlace = {look::margin, bottom - foot, width - numberWidth - 16, foot};
    plan.numberPlace = {look::margin + width - numberWidth, bottom - 20, numberWidth, 20};

    if (!slide.chart && slide.bullets.isEmpty()) {
        plan.layout = Layout::Opening;
        const double lines = height(std::max(1, textLines(plan.heading, look::opening, width, true)), look::opening);
        plan.headingPlace = {look::margin, 270 - std::min(lines, 200.0), width, std::min(lines, 200.0)};
        plan.subtitlePlace = {look::margin, 286, width, 120};
        return plan;
    }

    plan.layout = slide.bullets.isEmpty() ? Layout::Chart : Layout::Text;
    const double headingHeight =
        height(std::max(1, textLines(plan.heading, look::heading, width, true)), look::heading);
    plan.headingPlace = {look::margin, headingTop, width, headingHeight};
    const double subtitle = height(textLines(plan.subtitle, look::subtitle, width), look::subtitle);
    plan.subtitlePlace = {look::margin, headingTop + headingHeight + 2, width, subtitle};
    const double top = plan.subtitlePlace.bottom() + 18;
    QRectF area(look::margin, top, width, std::max(60.0, plan.footPlace.top() - (foot > 0 ? 12 : 0) - top));

    if (!slide.bullets.isEmpty()) {
        plan.bulletsPlace = area;
        if (slide.chart) {
            plan.bulletsPlace.setWidth(width * 0.33);
            area.setLeft(plan.bulletsPlace.right() + between);
        }
        plan.bulletSize = bulletSizeFor(slide.bullets, plan.bulletsPlace.size(), slide.chart ? look::body : 26);
    }
    plan.chartPlace = area;
    if (!plan.hasChart)
        return plan;
    if (plot.form == PlotForm::Rings) {
        const double side = std::min(area.height(), area.width() * 0.44);
        plan.chartPlace = {area.left(), area.top(), side, area.height()};
        plan.listPlace = area.adjusted(side + between, 0, 0, 0);
        const QRectF ring = ringPlace(plan.chartPlace.size());
        const QPointF middle(plan.chartPlace.left() + ring.center().x() * plan.chartPlace.width(),
                             plan.chartPlace.top() + ring.center().y() * plan.chartPlace.height());
        plan.calloutPlace = QRectF(middle.x() - side * 0.16, middle.y() - side * 0.15, side * 0.32, side * 0.3);
    } else if (!slide.chart->centreText.isEmpty() && plot.form == PlotForm::Columns && plot.categories.size() <= 3) {
        // A few bars don't spread over the whole width: what they come to stands beside them.
        plan.chartPlace.setWidth(area.width() * 0.64);
        plan.calloutPlace =
            QRectF(plan.chartPlace.right() + between, area.top(), area.width() * 0.36 - between, area.height() - 40);
    }
    return plan;
}

} // namespace atlas
