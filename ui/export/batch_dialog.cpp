// SPDX-License-Identifier: Apache-2.0
#include "export/batch_dialog.h"

#include "parts/file_dialog.h"
#include "session/session.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace atlas {

namespace {

/// While a target is being dragged or a slide edited it follows at its own pace.
constexpr int followMs = 120;

QString documents() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

} // namespace

BatchDialog::BatchDialog(const Session& session, const ViewState& view, Settings& settings, QWidget* parent)
    : QDialog(parent), m_session(session), m_view(view), m_settings(settings), m_name(new QLabel(this)),
      m_outcome(new QLabel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel* each : {m_name, m_outcome}) {
        each->setWordWrap(true);
        each->setTextFormat(Qt::PlainText);
    }
    m_name->setFont(Theme::font(TypeStep::Heading, QFont::DemiBold));
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &BatchDialog::refresh);
    connect(&session, &Session::changed, this, [this] {
        if (!m_later.isActive())
            m_later.start(followMs);
    });
}

BatchDialog::~BatchDialog() {
    if (m_batch)
        m_batch->disconnect(this);
}

void BatchDialog::buildWork() {
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_openFolder = new QPushButton(this);
    m_openFolder->hide();
    m_cancel = new QPushButton(this);
    connect(m_openFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
}

void BatchDialog::run(int steps, StepBatch::Make make, const QString& folder) {
    if (isBusy() || steps == 0)
        return;
    m_folder = folder;
    m_outcome->clear();
    m_openFolder->hide();
    auto* batch = new StepBatch(steps, std::move(make), this);
    m_batch = batch;
    m_progress->setRange(0, batch->count());
    m_progress->setValue(0);
    connect(batch, &StepBatch::progressed, m_progress, [this](int made) { m_progress->setValue(made); });
    connect(m_cancel, &QPushButton::clicked, batch, &StepBatch::cancel);
    connect(batch, &StepBatch::finished, this, [this, batch] {
        tellOutcome(*batch);
        const bool complete = batch->isComplete();
        // The work that it carries, such as a print job, ends with it.
        batch->deleteLater();
        m_batch = nullptr;
        follow();
        Q_EMIT worked(complete);
    });
    follow();
    batch->start();
}

void BatchDialog::askForFile(const QString& title, const QString& filter, const QString& ending, const QString& name) {
    auto* dialog = fileDialog(this, title, documents(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name + QLatin1Char('.') + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::writeTo);
    dialog->open();
}

void BatchDialog::askForFolder(const QString& title) {
    auto* dialog = fileDialog(this, title, documents());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BatchDialog::writeInto);
    dialog->open();
}

void BatchDialog::askForPrinter(const QString& title, const QString& document, QPageLayout::Orientation orientation) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    printer->setDocName(document);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { printOn(printer); });
    dialog->open();
}

void BatchDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    refresh();
}

void BatchDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace atlas
