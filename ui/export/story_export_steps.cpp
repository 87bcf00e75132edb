// SPDX-License-Identifier: Apache-2.0
// What the buttons of the story export dialog do.
#include "export/step_batch.h"
#include "export/story_export_dialog.h"
#include "export/story_job.h"
#include "state/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace atlas {

namespace {

constexpr int mostNamesakes = 1000;

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

/// A folder that is not there yet: "Opportunities", "Opportunities (2)" …
QString newFolder(const QString& in, const QString& name) {
    QString path = QDir(in).filePath(name);
    for (int number = 2; QFileInfo::exists(path) && number < mostNamesakes; ++number)
        path = QDir(in).filePath(QStringLiteral("%1 (%2)").arg(name).arg(number));
    return path;
}

StoryForm formOf(StoryFormat format) {
    if (format == StoryFormat::PdfNotes || format == StoryFormat::PrintNotes)
        return StoryForm::Notes;
    return format == StoryFormat::PrintHandout ? StoryForm::Handout : StoryForm::Slides;
}

} // namespace

void StoryExportDialog::run(const StoryJob& job, const QString& folder) {
    if (isBusy() || job.steps == 0)
        return;
    m_outcome->clear();
    m_openFolder->hide();
    auto* batch = new StepBatch(job.steps, job.make, this);
    m_batch = batch;
    m_progress->setRange(0, batch->count());
    m_progress->setValue(0);
    connect(batch, &StepBatch::progressed, m_progress, [this](int made) { m_progress->setValue(made); });
    connect(m_cancel, &QPushButton::clicked, batch, &StepBatch::cancel);
    // The files alone: the work itself, such as a print job, ends with the batch.
    connect(batch, &StepBatch::finished, this, [this, batch, files = job.files, folder] {
        tellOutcome(files, folder);
        const bool complete = batch->isComplete();
        batch->deleteLater();
        m_batch = nullptr;
        follow();
        Q_EMIT worked(complete);
    });
    follow();
    batch->start();
}

void StoryExportDialog::tellOutcome(const QStringList& files, const QString& folder) {
    const int made = m_batch->made();
    const bool pictures = isPicture(m_choice.format);
    const bool left = m_batch->isComplete() ? !files.isEmpty() : pictures && made > 0;
    QString said;
    if (const auto& error = m_batch->error())
        said = error->sentence;
    else if (m_batch->isCancelled())
        said = pictures          ? tr("Stopped. %1 of %2 pictures were made.").arg(made).arg(m_batch->count())
               : files.isEmpty() ? tr("Stopped. %1 of %2 pages went to the printer.").arg(made).arg(m_batch->count())
                                 : tr("Stopped. No file was made.");
    else if (files.isEmpty())
        said = tr("%n page(s) sent to the printer.", nullptr, made);
    else if (pictures)
        said = tr("%n picture(s) saved in %1.", nullptr, made).arg(QDir::toNativeSeparators(folder));
    else
        said = tr("Saved as %1.").arg(QDir::toNativeSeparators(files.first()));
    m_outcome->setText(said);
    m_openFolder->disconnect();
    m_openFolder->setVisible(left);
    connect(m_openFolder, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void StoryExportDialog::writeTo(const QString& path) {
    if (isBusy() || numbers().isEmpty())
        return;
    const Theme theme(m_choice.theme);
    run(m_choice.format == StoryFormat::Pptx ? storyPptx(document(), theme, path)
                                             : storyPdf(document(), formOf(m_choice.format), theme, path),
        QFileInfo(path).absolutePath());
}

void StoryExportDialog::writeInto(const QString& folder) {
    if (isBusy() || numbers().isEmpty())
        return;
    const StoryDocument story = document();
    const QString name = storyFileName(story), own = newFolder(folder, name);
    run(storyImages(story, Theme(m_choice.theme),
                    m_choice.format == StoryFormat::Svg ? QStringLiteral("svg") : QStringLiteral("png"), m_choice.size,
                    m_choice.scale, QDir(own).filePath(name)),
        own);
}

void StoryExportDialog::printOn(std::shared_ptr<QPagedPaintDevice> paper) {
    if (!isBusy() && !numbers().isEmpty())
        run(storyPrint(document(), formOf(m_choice.format), Theme(m_choice.theme), std::move(paper)), {});
}

void StoryExportDialog::askWhere() {
    const bool pictures = isPicture(m_choice.format);
    const bool pptx = m_choice.format == StoryFormat::Pptx;
    auto* dialog = pictures ? new QFileDialog(this, tr("Where to put the folder with the pictures"), documents())
                            : new QFileDialog(this, tr("Save the story"), documents(),
                                              pptx ? tr("Presentations (*.pptx)") : tr("Documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (pictures) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &StoryExportDialog::writeInto);
    } else {
        const QString ending = pptx ? QStringLiteral("pptx") : QStringLiteral("pdf");
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(ending);
        dialog->selectFile(storyFileName(document()) + QLatin1Char('.') + ending);
        connect(dialog, &QFileDialog::fileSelected, this, &StoryExportDialog::writeTo);
    }
    dialog->open();
}

void StoryExportDialog::askToPrint() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(m_choice.format == StoryFormat::PrintSlides ? QPageLayout::Landscape
                                                                            : QPageLayout::Portrait);
    printer->setDocName(m_name->text());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the story"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

} // namespace atlas
