// SPDX-License-Identifier: Apache-2.0
// What the buttons of the story export dialog do.
#include "export/story_export_dialog.h"
#include "export/story_job.h"
#include "state/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace atlas {

namespace {

constexpr int mostNamesakes = 1000;

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

void StoryExportDialog::start(const StoryJob& job, const QString& folder) {
    if (isBusy())
        return;
    m_files = job.files;
    run(job.steps, job.make, folder);
}

void StoryExportDialog::tellOutcome(const StepBatch& batch) {
    const int made = batch.made();
    const bool pictures = isPicture(m_choice.format);
    const bool left = batch.isComplete() ? !m_files.isEmpty() : pictures && made > 0;
    QString sentence;
    if (const auto& error = batch.error())
        sentence = error->sentence;
    else if (batch.isCancelled())
        sentence = pictures            ? tr("Stopped. %1 of %2 pictures were made.").arg(made).arg(batch.count())
                   : m_files.isEmpty() ? tr("Stopped. %1 of %2 pages went to the printer.").arg(made).arg(batch.count())
                                       : tr("Stopped. No file was made.");
    else if (m_files.isEmpty())
        sentence = tr("%n page(s) sent to the printer.", nullptr, made);
    else if (pictures)
        sentence = tr("%n picture(s) saved in %1.", nullptr, made).arg(QDir::toNativeSeparators(m_folder));
    else
        sentence = tr("Saved as %1.").arg(QDir::toNativeSeparators(m_files.first()));
    m_outcome->setText(sentence);
    m_openFolder->setVisible(left);
}

void StoryExportDialog::writeTo(const QString& path) {
    if (isBusy() || numbers().isEmpty())
        return;
    const Theme theme(m_choice.theme);
    start(m_choice.format == StoryFormat::Pptx ? storyPptx(document(), theme, path)
                                               : storyPdf(document(), formOf(m_choice.format), theme, path),
          QFileInfo(path).absolutePath());
}

void StoryExportDialog::writeInto(const QString& folder) {
    if (isBusy() || numbers().isEmpty())
        return;
    const StoryDocument story = document();
    const QString name = storyFileName(story), own = newFolder(folder, name);
    start(storyImages(story, Theme(m_choice.theme),
                      m_choice.format == StoryFormat::Svg ? QStringLiteral("svg") : QStringLiteral("png"),
                      m_choice.size, m_choice.scale, QDir(own).filePath(name)),
          own);
}

void StoryExportDialog::printOn(std::shared_ptr<QPagedPaintDevice> paper) {
    if (!isBusy() && !numbers().isEmpty())
        start(storyPrint(document(), formOf(m_choice.format), Theme(m_choice.theme), std::move(paper)), {});
}

void StoryExportDialog::askWhere() {
    const bool pptx = m_choice.format == StoryFormat::Pptx;
    if (isPicture(m_choice.format))
        askForFolder(tr("Where to put the folder with the pictures"));
    else
        askForFile(tr("Save the story"), pptx ? tr("Presentations (*.pptx)") : tr("Documents (*.pdf)"),
                   pptx ? QStringLiteral("pptx") : QStringLiteral("pdf"), storyFileName(document()));
}

void StoryExportDialog::askToPrint() {
    askForPrinter(tr("Print the story"), m_name->text(),
                  m_choice.format == StoryFormat::PrintSlides ? QPageLayout::Landscape : QPageLayout::Portrait);
}

} // namespace atlas
