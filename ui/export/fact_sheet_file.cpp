// SPDX-License-Identifier: Apache-2.0
#include "export/fact_sheet_file.h"

#include "exchange/whole_file.h"
#include "export/fact_sheet_page.h"
#include "paper/pdf_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace atlas {

namespace {

constexpr qreal cssPixelsPerInch = 96;
constexpr int mostNamesakes = 1000;

class FileWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::FactSheetFile)
public:
    static QString noFolder(const QString& folder) {
        return tr("The folder “%1” can’t be made or used. Choose another one in Preferences.").arg(folder);
    }
};

QString mailProgram() { return QStandardPaths::findExecutable(QStringLiteral("xdg-email")); }

} // namespace

QByteArray factSheetPdf(const FactSheet& sheet) {
    PdfDocument pdf(sheet.title, {}, QPageSize(QPageSize::A4));
    QPainter* painter = pdf.nextPage();
    if (painter == nullptr)
        return {};
    drawFactSheet(*painter, sheet, pdf.paper());
    return pdf.finish();
}

void drawFactSheet(QPainter& painter, const FactSheet& sheet, const QPagedPaintDevice& paper) {
    // The sheet has margins of its own: those of the printer are kept only where they are wider.
    const QPageLayout layout = paper.pageLayout();
    const QRectF full = layout.fullRect(QPageLayout::Inch), usable = layout.paintRect(QPageLayout::Inch);
    const QSizeF room(full.width() * cssPixelsPerInch, full.height() * cssPixelsPerInch);
    const QSizeF page = FactSheetPage::a4;
    const qreal scale = std::min({1.0, room.width() / page.width(), room.height() / page.height()});
    const qreal dots = paper.logicalDpiX() / cssPixelsPerInch;
    painter.save();
    painter.scale(dots, dots);
    painter.translate((full.topLeft() - usable.topLeft()) * cssPixelsPerInch);
    painter.translate((room.width() - page.width() * scale) / 2, 0);
    painter.scale(scale, scale);
    FactSheetPage(sheet).paint(painter);
    painter.restore();
}

Result<void> writeFactSheet(const FactSheet& sheet, const QString& path) {
    return writeWhole(path, factSheetPdf(sheet));
}

Result<QString> writeFactSheetInto(const FactSheet& sheet, const QString& folder) {
    const QDir place(folder);
    if (folder.isEmpty() || !place.mkpath(QStringLiteral(".")) || !QFileInfo(folder).isDir())
        return failure(ErrorCode::Io, FileWords::noFolder(QDir::toNativeSeparators(folder)));
    const QString name = factSheetFileName(sheet);
    QString path = place.filePath(name + QStringLiteral(".pdf"));
    for (int number = 2; QFileInfo::exists(path) && number < mostNamesakes; ++number)
        path = place.filePath(QStringLiteral("%1 (%2).pdf").arg(name).arg(number));
    if (QFileInfo::exists(path))
        return failure(ErrorCode::Io, FileWords::noFolder(QDir::toNativeSeparators(folder)));
    TRY(writeFactSheet(sheet, path));
    return path;
}

bool canAttachToMail() { return !mailProgram().isEmpty(); }

bool attachToMail(const QString& file, const QString& subject) {
    const QString program = mailProgram();
    return !program.isEmpty() &&
           QProcess::startDetached(program, {QStringLiteral("--utf8"), QStringLiteral("--subject"), subject,
                                             QStringLiteral("--attach"), file});
}

} // namespace atlas
