// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_export.h"

#include "drawing/chart_drawing.h"
#include "exchange/chart_csv.h"
#include "exchange/whole_file.h"
#include "look/deck_colours.h"
#include "paper/pdf_document.h"
#include "paper/picture_bytes.h"
#include "pptx/pptx_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

namespace atlas {

namespace {

class ExportWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartExport)
public:
    static QString unknownEnding(const QString& path) {
        return tr("A chart can be saved as .png, .svg, .pdf, .pptx or .csv, not as “%1”.")
            .arg(QFileInfo(path).fileName());
    }
};

/// A presentation of one slide, whose chart can be edited there.
Deck deckOf(const ChartDescription& chart, const Theme& theme) {
    DeckSlide slide;
    slide.chart = chart;
    return {chart.title, {}, chart.language, deckColours(theme), QDateTime::currentDateTimeUtc(), {slide}};
}

QByteArray chartPdf(const ChartDescription& chart, const Theme& theme, QSize size) {
    // A CSS pixel is three quarters of a point.
    PdfDocument pdf(chart.title, {},
                    QPageSize(QSizeF(size) * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    QPainter* painter = pdf.nextPage();
    if (painter == nullptr)
        return {};
    const qreal dots = pdf.paper().logicalDpiX() / 96.0;
    painter->scale(dots, dots);
    drawChart(*painter, chart, theme, size);
    return pdf.finish();
}

QRectF pageOf(QSizeF size, const ChartStyle& style) {
    const qreal margin = style.px(16);
    return QRectF(QPointF(), size).adjusted(margin, margin, -margin, -margin);
}

} // namespace

ChartEdges chartEdges(const ChartDescription& chart, const Theme& theme, QSizeF size) {
    const ChartStyle style{theme, chartScale(size), false};
    ChartPage page;
    page.layout(chart, style, pageOf(size, style));
    return page.edges();
}

ChartEdges plotEdges(const ChartDescription& chart, const Theme& theme, QSizeF size, const ChartEdges& least) {
    const ChartStyle style{theme, chartScale(size), false};
    ChartPage page;
    page.layout(chart, style, pageOf(size, style), 0, least);
    ChartDrawing drawing(style);
    drawing.setDescription(chart);
    drawing.resize(page.drawing().size());
    drawing.prepare();
    const auto ground = drawing.annotationGround();
    QRectF plot = ground ? ground->renderer.plot() : QRectF();
    if (ground && plot.isEmpty()) // such as a ring
        for (const ChartMark& mark : ground->renderer.marks())
            plot |= mark.outline.boundingRect();
    return plot.isEmpty() ? ChartEdges() : ChartEdges{plot.top(), page.drawing().height() - plot.bottom()};
}

void drawChart(QPainter& painter, const ChartDescription& chart, const Theme& theme, QSizeF size, bool projector,
               const QVector<SlideAnnotation>& annotations, const ChartEdges& least) {
    const ChartStyle style{theme, chartScale(size), projector};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), size), theme.colour(Colour::Surface));
    ChartPage page;
    page.layout(chart, style, pageOf(size, style), 0, least);
    page.paint(painter);
    const QRectF area = page.drawing();
    if (area.width() < 1 || area.height() < 1)
        return;
    ChartDrawing drawing(style);
    drawing.setDescription(chart);
    drawing.setAnnotations(annotations);
    drawing.draw(painter, area);
}

std::unique_ptr<QMimeData> chartMimeData(const ChartDescription& chart, const Theme& theme, QSize size) {
    auto data = std::make_unique<QMimeData>();
    const QImage image = chartImage(chart, theme, size, 2);
    data->setImageData(image);
    data->setData(QStringLiteral("image/png"), pngBytes(image));
    data->setData(QStringLiteral("image/svg+xml"), chartSvg(chart, theme, size));
    return data;
}

QImage chartImage(const ChartDescription& chart, const Theme& theme, QSize size, qreal scale, bool projector) {
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(theme.colour(Colour::Surface));
    QPainter painter(&image);
    drawChart(painter, chart, theme, size, projector);
    painter.end();
    return image;
}

QByteArray chartSvg(const ChartDescription& chart, const Theme& theme, QSize size) {
    return svgBytes(size, chart.title, chart.summary,
                    [&](QPainter& painter) { drawChart(painter, chart, theme, size); });
}

Result<void> exportChart(const ChartDescription& chart, const Theme& theme, const QString& path, QSize size,
                         int scale) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return writeChartCsv(chart, path);
    if (ending == QLatin1String("pptx")) {
        TRY(const auto deck, pptxBytes(deckOf(chart, theme)));
        return writeWhole(path, deck);
    }
    QByteArray bytes;
    if (ending == QLatin1String("png"))
        bytes = pngBytes(chartImage(chart, theme, size, scale));
    else if (ending == QLatin1String("svg"))
        bytes = chartSvg(chart, theme, size);
    else if (ending == QLatin1String("pdf"))
        bytes = chartPdf(chart, theme, size);
    else
        return failure(ErrorCode::Invalid, ExportWords::unknownEnding(path));
    return writeWhole(path, bytes);
}

} // namespace atlas
