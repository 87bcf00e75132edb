// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_page.h"

#include "drawing/chart_export.h"
#include "export/sheet_writer.h"

#include <QImage>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr qreal margin = 48, columnGap = 32, chartGap = 16;
constexpr qreal tallest = 420;     ///< a chart grows no further
constexpr qreal chartMargin = 16;  ///< that a drawn chart keeps around itself
constexpr qsizetype shortest = 80; ///< characters that a description keeps

using Part = qreal (SheetWriter::*)(const SheetColumn&, QPointF, qreal);

/// From generous to tight.
constexpr SheetFit steps[] = {
    {14, 12, 24, 2, 170, 3, 3, -1, 8, 3, false}, //
    {12, 12, 24, 2, 150, 3, 3, -1, 8, 3, false}, //
    {12, 12, 24, 2, 130, 2, 2, -1, 8, 3, false}, //
    {12, 11, 18, 2, 120, 2, 2, -1, 8, 3, false}, //
    {12, 12, 24, 1, 150, 3, 2, -1, 8, 3, false}, //
    {11, 11, 18, 1, 120, 2, 2, -1, 8, 3, false}, //
    {11, 11, 18, 1, 120, 2, 2, -1, 8, 2, true},  //
    {11, 11, 18, 1, 110, 1, 2, -1, 8, 2, true},  //
    {11, 11, 18, 1, 100, 0, 2, -1, 8, 2, true},  //
    {11, 11, 18, 1, 100, 0, 1, -1, 8, 2, true},  //
    {11, 11, 18, 1, 100, 0, 2, -1, 6, 2, true},  //
    {11, 11, 18, 1, 100, 0, 1, -1, 6, 2, true},  //
};

} // namespace

QString shortenedText(const QString& text, qsizetype length) {
    if (text.size() <= length)
        return text;
    const QString kept = text.left(std::max<qsizetype>(length, 1));
    qsizetype sentence = -1, word = -1;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar c = kept.at(i);
        const bool fullWidth = c == QChar(0x3002) || c == QChar(0xFF01) || c == QChar(0xFF1F);
        const bool ends = c == u'.' || c == u'!' || c == u'?';
        if (fullWidth || (ends && i + 1 < text.size() && text.at(i + 1).isSpace()))
            sentence = i + 1;
        if (c.isSpace())
            word = i;
    }
    // A sentence that ends in the first quarter would give too much away.
    if (sentence > kept.size() / 4)
        return kept.left(sentence) + QStringLiteral(" …");
    qsizetype cut = word > kept.size() / 4 ? word : kept.size();
    if (cut > 0 && kept.at(cut - 1).isHighSurrogate())
        --cut;
    return kept.left(cut).trimmed() + QStringLiteral("…");
}

FactSheetPage::FactSheetPage(const FactSheet& sheet, QSizeF size) : m_size(size) { fitInto(sheet); }

void FactSheetPage::fitInto(const FactSheet& sheet) {
    for (const SheetFit& step : steps)
        if (tryFit(sheet, step))
            return;
    m_shortened = true;
    SheetFit last = steps[std::size(steps) - 1];
    qsizetype longest = 0;
    for (const SheetColumn& column : sheet.columns)
        longest = std::max(longest, column.description.size());
    for (const qsizetype charts : {qsizetype{1}, qsizetype{0}}) {
        last.charts = charts;
        // As much of the description as there is room for.
        qsizetype fits = -1, low = std::min(shortest, longest), high = longest;
        while (low <= high) {
            last.description = (low + high) / 2;
            if (tryFit(sheet, last)) {
                fits = last.description;
                low = last.description + 1;
            } else {
                high = last.description - 1;
            }
        }
        if (fits >= 0) {
            last.description = fits;
            tryFit(sheet, last);
            return;
        }
    }
    last.description = shortest;
    last.partLines = 0;
    for (last.rows = 6; last.rows >= 1; --last.rows)
        if (tryFit(sheet, last))
            return;
}

bool FactSheetPage::tryFit(const FactSheet& sheet, const SheetFit& wanted) {
    const auto columns = static_cast<qreal>(std::max<qsizetype>(sheet.columns.size(), 1));
    const bool single = sheet.columns.size() < 2;
    SheetFit fit = wanted;
    if (!single) // the same size in both languages
        fit.figure = std::min(fit.figure, 18);
    const qreal sectionGap = fit.isTight ? 10 : 16;
    const qreal width = (m_size.width() - 2 * margin - columnGap * (columns - 1)) / columns;
    const auto left = [&](qsizetype column) { return margin + static_cast<qreal>(column) * (width + columnGap); };
    SheetWriter writer(m_theme, fit);

    // Parts of the columns stand beside each other at the same height.
    const auto across = [&](SheetWriter& into, Part part, qreal y) {
        qreal height = 0;
        for (qsizetype i = 0; i < sheet.columns.size(); ++i)
            height = std::max(height, (into.*part)(sheet.columns.at(i), {left(i), y}, width));
        return std::ceil(height);
    };
    const auto bottom = [&](SheetWriter& into, qreal y) {
        qreal height = 0;
        if (single && !sheet.columns.isEmpty()) {
            // Side by side: sources need length, a contact few words.
            const SheetColumn& column = sheet.columns.first();
            const bool both = !column.contact.isEmpty() && !column.sources.isEmpty();
            const qreal part = both ? (width - columnGap) * 0.4 : width;
            height = std::max(into.contact(column, {left(0), y}, part),
                              into.sources(column, {both ? left(0) + part + columnGap : left(0), y},
                                           both ? width - part - columnGap : width));
        } else {
            height = across(into, &SheetWriter::contact, y);
            if (height > 0)
                height += 12;
            height += across(into, &SheetWriter::sources, y + height);
        }
        height = std::ceil(height) + 12;
        return height + across(into, &SheetWriter::foot, y + height);
    };

    qreal y = margin;
    const auto add = [&](Part part, qreal space) {
        if (const qreal height = across(writer, part, y); height > 0)
            y += height + space;
    };
    add(&SheetWriter::head, 12);
    add(&SheetWriter::description, sectionGap);
    add(&SheetWriter::figures, sectionGap);
    add(&SheetWriter::targets, sectionGap);
    add(&SheetWriter::parts, sectionGap);
    add(&SheetWriter::chartsHeading, 4);

    SheetWriter measured(m_theme, fit);
    const qreal footer = m_size.height() - margin + 12 - bottom(measured, 0);
    const qreal room = footer - sectionGap - y;

    // Charts: beside each other in one column, under each other where the page has two.
    qsizetype count = 0;
    qreal least = 0;
    const ChartStyle style{m_theme, 1, false};
    for (const SheetColumn& column : sheet.columns)
        count = std::max(count, std::min(column.charts.size(), fit.charts));
    const qreal chartWidth = single && count == 2 ? (width - chartGap) / 2 : width;
    for (const SheetColumn& column : sheet.columns)
        for (const ChartDescription& chart : column.charts.mid(0, count))
            least = std::max(least, ChartPage::textHeight(chart, style, chartWidth - 2 * chartMargin) +
                                        2 * chartMargin + fit.drawing);
    const qreal rows = single ? 1 : static_cast<qreal>(count);
    const bool fits = count == 0 ? room >= 0 : room >= rows * std::ceil(least) + (rows - 1) * chartGap;

    m_charts.clear();
    if (count > 0 && fits) {
        const qreal height = std::min(std::max(tallest, least), std::floor((room - (rows - 1) * chartGap) / rows));
        for (qsizetype i = 0; i < sheet.columns.size(); ++i) {
            const QVector<ChartDescription> charts = sheet.columns.at(i).charts.mid(0, count);
            for (qsizetype n = 0; n < charts.size(); ++n) {
                const auto place = static_cast<qreal>(n);
                const QPointF corner = single ? QPointF(left(i) + place * (chartWidth + chartGap), y)
                                              : QPointF(left(i), y + place * (height + chartGap));
                m_charts.push_back({charts.at(n), QRectF(corner, QSizeF(chartWidth, height)), {}});
            }
        }
        if (!single)
            levelCharts();
    }
    bottom(writer, footer);
    m_text = writer.ink();
    m_rules = writer.rules();
    return fits;
}

void FactSheetPage::levelCharts() {
    const auto isBeside = [](const PlacedChart& one, const PlacedChart& other) {
        return one.rect.top() == other.rect.top();
    };
    for (PlacedChart& placed : m_charts)
        for (const PlacedChart& beside : m_charts)
            if (isBeside(beside, placed))
                placed.edges = placed.edges.united(chartEdges(beside.chart, m_theme, beside.rect.size()));
    // Names of one language may take more lines under the bars than those of the other.
    std::vector<ChartEdges> plots;
    for (const PlacedChart& placed : m_charts)
        plots.push_back(plotEdges(placed.chart, m_theme, placed.rect.size(), placed.edges));
    for (size_t i = 0; i < m_charts.size(); ++i) {
        ChartEdges most;
        for (size_t j = 0; j < m_charts.size(); ++j)
            if (isBeside(m_charts[j], m_charts[i]))
                most = most.united(plots[j]);
        m_charts[i].edges.head += most.head - plots[i].head;
        m_charts[i].edges.foot += most.foot - plots[i].foot;
    }
}

void FactSheetPage::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), m_theme.colour(Colour::Surface));
    for (const PlacedChart& placed : m_charts) {
        painter.save();
        painter.translate(placed.rect.topLeft());
        drawChart(painter, placed.chart, m_theme, placed.rect.size(), false, {}, placed.edges);
        painter.restore();
        painter.setPen(QPen(m_theme.colour(Colour::Border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(placed.rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    painter.fillRect(QRectF(margin, margin - 16, 48, 4), m_theme.colour(Colour::Accent));
    painter.setPen(QPen(m_theme.colour(Colour::Border), 1));
    for (const QLineF& rule : m_rules)
        painter.drawLine(rule);
    m_text.paint(painter);
    painter.restore();
}

QImage FactSheetPage::image(qreal scale) const {
    QImage image((m_size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

QRectF FactSheetPage::bounds() const {
    QRectF all = m_text.bounds();
    for (const PlacedChart& placed : m_charts)
        all |= placed.rect;
    return all;
}

int FactSheetPage::smallestText() const {
    int smallest = 1000;
    for (const TextInk::Piece& piece : m_text.pieces())
        smallest = std::min(smallest, piece.font.pixelSize());
    return smallest;
}

} // namespace atlas
