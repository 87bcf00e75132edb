// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_print.h"

#include "drawing/chart_export.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace atlas {

namespace {

class PrintWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartPrint)
public:
    static QString title() { return tr("Print the chart"); }
    static QString notPrinted() { return tr("The chart could not be printed. Check the printer and try again."); }
};

} // namespace

Result<void> printChart(const ChartDescription& chart, QPagedPaintDevice& paper) {
    QPainter painter;
    if (!painter.begin(&paper))
        return failure(ErrorCode::Io, PrintWords::notPrinted());
    // In CSS pixels, which text sizes are meant in. A chart is no taller than it is wide, also on an upright page.
    const QRectF page = paper.pageLayout().paintRect(QPageLayout::Inch);
    const qreal dots = paper.logicalDpiX() / 96.0;
    const QSizeF size(page.width() * 96, std::min(page.height(), page.width() * 0.75) * 96);
    painter.scale(dots, dots);
    drawChart(painter, chart, Theme(ThemeName::Light), size);
    if (!painter.end())
        return failure(ErrorCode::Io, PrintWords::notPrinted());
    return {};
}

void askToPrint(const ChartDescription& chart, QWidget* parent) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrintWords::title());
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), parent, [chart, parent, printer] {
        printer->setDocName(chart.title);
        const auto printed = printChart(chart, *printer);
        if (printed)
            return;
        auto* box = new QMessageBox(QMessageBox::Warning, PrintWords::title(), printed.error().sentence,
                                    QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace atlas
