// SPDX-License-Identifier: Apache-2.0
// What the buttons of the fact sheet dialog do.
#include "export/fact_sheet_dialog.h"
#include "export/fact_sheet_file.h"
#include "export/step_batch.h"
#include "parts/contact_page.h"
#include "session/outline.h"
#include "session/session.h"
#include "state/settings.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace atlas {

namespace {

/// One print job, whose pages come one a turn.
struct PrintJob {
    std::shared_ptr<QPagedPaintDevice> paper;
    QPainter painter;
    bool begun = false;
};

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

void FactSheetDialog::run(std::function<Result<void>(NodeId)> make, const QString& folder) {
    if (isBusy() || nodes().isEmpty())
        return;
    m_files.clear();
    m_folder = folder;
    m_outcome->clear();
    m_mail->hide();
    const QVector<NodeId> all = nodes();
    auto* batch = new StepBatch(
        static_cast<int>(all.size()), [all, make = std::move(make)](int step) { return make(all.at(step)); }, this);
    m_batch = batch;
    m_progress->setRange(0, batch->count());
    m_progress->setValue(0);
    connect(batch, &StepBatch::progressed, m_progress, [this](int made) { m_progress->setValue(made); });
    connect(m_cancel, &QPushButton::clicked, batch, &StepBatch::cancel);
    connect(batch, &StepBatch::finished, this, [this, batch, folder] {
        tellOutcome(folder);
        const bool complete = batch->isComplete();
        // The work that it carries, such as a print job, ends with it.
        batch->deleteLater();
        m_batch = nullptr;
        refreshButtons();
        Q_EMIT worked(complete);
    });
    refreshButtons();
    batch->start();
}

void FactSheetDialog::tellOutcome(const QString& folder) {
    const int made = m_batch->made();
    QString said;
    if (const auto& error = m_batch->error()) {
        said = error->sentence;
        if (made > 0)
            said += QLatin1Char(' ') + tr("%n fact sheet(s) were made before.", nullptr, made);
    } else if (m_batch->isCancelled()) {
        said = tr("Stopped. %1 of %2 fact sheets were made.").arg(made).arg(m_batch->count());
    } else if (folder.isEmpty()) {
        said = tr("%n fact sheet(s) sent to the printer.", nullptr, made);
    } else if (m_files.size() == 1) {
        said = tr("Saved as %1.").arg(QDir::toNativeSeparators(m_files.first()));
    } else {
        said = tr("%n fact sheet(s) saved in %1.", nullptr, made).arg(QDir::toNativeSeparators(folder));
    }
    const bool attached = folder == m_settings.attachmentFolder() && !m_files.isEmpty();
    const bool mail = attached && m_files.size() == 1 && canAttachToMail();
    m_mail->setVisible(mail);
    if (attached && !mail && !m_batch->error())
        said += QLatin1Char(' ') + tr("Attach it to a mail from there.");
    m_outcome->setText(said);
    m_outcome->setVisible(true);

    m_openFolder->disconnect();
    connect(m_openFolder, &QPushButton::clicked, this,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    m_mail->disconnect();
    if (mail)
        connect(m_mail, &QPushButton::clicked, this, [this, file = m_files.first()] {
            if (!attachToMail(file, m_name->text()))
                m_outcome->setText(tr("No mail program could be started. Attach the file from its folder."));
        });
}

void FactSheetDialog::writeTo(const QString& path) {
    run(
        [this, path](NodeId node) -> Result<void> {
            TRY(writeFactSheet(sheetOf(node), path));
            m_files.append(path);
            return {};
        },
        QFileInfo(path).absolutePath());
}

void FactSheetDialog::writeInto(const QString& folder) {
    run(
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
    run(
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
    const bool many = nodes().size() > 1;
    const QString name = nodes().isEmpty() ? QString() : factSheetFileName(sheetOf(nodes().first()));
    auto* dialog = many ? new QFileDialog(this, tr("Folder for the fact sheets"), documents())
                        : new QFileDialog(this, tr("Save the fact sheet"), documents(), tr("Documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (many) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, this, &FactSheetDialog::writeInto);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("pdf"));
        dialog->selectFile(name + QStringLiteral(".pdf"));
        connect(dialog, &QFileDialog::fileSelected, this, &FactSheetDialog::writeTo);
    }
    dialog->open();
}

void FactSheetDialog::askToPrint() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setDocName(windowTitle());
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the fact sheet"));
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

void FactSheetDialog::askForContact() {
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Contact"));
    auto* page = new ContactPage(m_settings, dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(page);
    layout->addWidget(buttons);
    dialog->resize(520, dialog->sizeHint().height());
    connect(page, &ContactPage::changed, this, [this] { m_later.start(0); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::close);
    dialog->open();
}

} // namespace atlas
