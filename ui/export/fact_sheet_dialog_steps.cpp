// SPDX-License-Identifier: Apache-2.0
// What the buttons of the fact sheet dialog do.
#include "export/fact_sheet_dialog.h"
#include "export/fact_sheet_file.h"
#include "parts/contact_page.h"
#include "parts/fitting_area.h"
#include "session/outline.h"
#include "session/session.h"
#include "state/settings.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// One print job, whose pages come one a turn.
struct PrintJob {
    std::shared_ptr<QPagedPaintDevice> paper;
    QPainter painter;
    bool begun = false;
};

} // namespace

void FactSheetDialog::start(std::function<Result<void>(NodeId)> make, const QString& folder) {
    const QVector<NodeId> all = nodes();
    if (isBusy() || all.isEmpty())
        return;
    m_files.clear();
    m_mail->hide();
    run(
        static_cast<int>(all.size()), [all, make = std::move(make)](int step) { return make(all.at(step)); }, folder);
}

void FactSheetDialog::tellOutcome(const StepBatch& batch) {
    const int made = batch.made();
    QString sentence;
    if (const auto& error = batch.error()) {
        sentence = error->sentence;
        if (made > 0)
            sentence += QLatin1Char(' ') + tr("%n fact sheet(s) were made before.", nullptr, made);
    } else if (batch.isCancelled()) {
        sentence = tr("Stopped. %1 of %2 fact sheets were made.").arg(made).arg(batch.count());
    } else if (m_folder.isEmpty()) {
        sentence = tr("%n fact sheet(s) sent to the printer.", nullptr, made);
    } else if (m_files.size() == 1) {
        sentence = tr("Saved as %1.").arg(QDir::toNativeSeparators(m_files.first()));
    } else {
        sentence = tr("%n fact sheet(s) saved in %1.", nullptr, made).arg(QDir::toNativeSeparators(m_folder));
    }
    const bool attached = m_folder == m_settings.attachmentFolder() && !m_files.isEmpty();
    const bool mail = attached && m_files.size() == 1 && canAttachToMail();
    m_mail->setVisible(mail);
    if (attached && !mail && !batch.error())
        sentence += QLatin1Char(' ') + tr("Attach it to a mail from there.");
    m_outcome->setText(sentence);
    m_outcome->setVisible(true);

    m_mail->disconnect();
    if (mail)
        connect(m_mail, &QPushButton::clicked, this, [this, file = m_files.first()] {
            if (!attachToMail(file, m_name->text()))
                m_outcome->setText(tr("No mail program could be started. Attach the file from its folder."));
        });
}

void FactSheetDialog::writeTo(const QString& path) {
    start(
        [this, path](NodeId node) -> Result<void> {
            TRY(writeFactSheet(sheetOf(node), path));
            m_files.append(path);
            return {};
        },
        QFileInfo(path).absolutePath());
}

void FactSheetDialog::writeInto(const QString& folder) {
    start(
        [this, folder](NodeId node) -> Result<void> {
            // Somebody may have deleted it since the work began.
            if (!m_session.outline().contains(node))
                return {};
            TRY(auto written, writeFactSheetInto(sheetOf(node), folder));
            m_files.append(written);
            return {};
        },
        folder);
}

void FactSheetDialog::printOn(std::shared_ptr<QPagedPaintDevice> paper) {
    auto job = std::make_shared<PrintJob>();
    job->paper = std::move(paper);
    start(
        [this, job](NodeId node) -> Result<void> {
            if (!m_session.outline().contains(node))
                return {};
            const bool ready = job->begun ? job->paper->newPage() : job->painter.begin(job->paper.get());
            if (!ready)
                return failure(ErrorCode::Io,
                               tr("The fact sheet could not be printed. Check the printer and try again."));
            job->begun = true;
            drawFactSheet(job->painter, sheetOf(node), *job->paper);
            return {};
        },
        {});
}

void FactSheetDialog::askToSave() {
    if (nodes().size() > 1)
        askForFolder(tr("Folder for the fact sheets"));
    else
        askForFile(tr("Save the fact sheet"), tr("Documents (*.pdf)"), QStringLiteral("pdf"),
                   nodes().isEmpty() ? QString() : factSheetFileName(sheetOf(nodes().first())));
}

void FactSheetDialog::askToPrint() { askForPrinter(tr("Print the fact sheet"), windowTitle(), QPageLayout::Portrait); }

void FactSheetDialog::askForContact() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Contact"));
    auto* page = new ContactPage(m_settings, dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(new FittingArea(page, dialog), 1);
    layout->addWidget(buttons);
    dialog->resize(520, dialog->sizeHint().height());
    connect(page, &ContactPage::changed, this, [this] { m_later.start(0); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->open();
}

} // namespace atlas
