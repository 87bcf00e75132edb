// SPDX-License-Identifier: Apache-2.0
// A dialog whose work leaves the building one step at a time (files, pages): it follows the session at its own pace,
// asks where to, shows how far the work is, and lets people stop it. Not modal.
#pragma once

#include "export/step_batch.h"
#include "state/view_state.h"

#include <QDialog>
#include <QPageLayout>
#include <QPointer>
#include <QTimer>

#include <memory>

class QLabel;
class QPagedPaintDevice;
class QProgressBar;
class QPushButton;

namespace atlas {

class Session;
class Settings;

class BatchDialog : public QDialog {
    Q_OBJECT
public:
    ~BatchDialog() override;

    virtual void writeTo(const QString& path) = 0;     ///< one file
    virtual void writeInto(const QString& folder) = 0; ///< several; what stands there stays
    virtual void printOn(std::shared_ptr<QPagedPaintDevice> paper) = 0;
    [[nodiscard]] bool isBusy() const { return m_batch != nullptr; }

Q_SIGNALS:
    void worked(bool complete); ///< after writing or printing; false: cancelled or failed

protected:
    BatchDialog(const Session& session, const ViewState& view, Settings& settings, QWidget* parent);
    void buildWork(); ///< progress bar and buttons of the work: when those before them in the tab order are there

    virtual void refresh() = 0; ///< everything that follows from the session
    virtual void follow() = 0;  ///< what can be done now
    virtual void retranslate() = 0;
    virtual void tellOutcome(const StepBatch& batch) = 0;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    /// `folder`: where files come to stand; empty: none do.
    void run(int steps, StepBatch::Make make, const QString& folder);
    void askForFile(const QString& title, const QString& filter, const QString& ending, const QString& name);
    void askForFolder(const QString& title);
    void askForPrinter(const QString& title, const QString& document, QPageLayout::Orientation orientation);

    const Session& m_session;
    const ViewState& m_view;
    Settings& m_settings;
    QTimer m_later;
    QString m_folder; ///< of the work now or last
    QLabel *m_name, *m_outcome;
    QProgressBar* m_progress = nullptr;
    QPushButton *m_openFolder = nullptr, *m_cancel = nullptr;

private:
    QPointer<StepBatch> m_batch;
};

/// Shows the dialog that `window` has open already, about something else now, or a new one.
template <class Dialog, class About>
Dialog* showBatchDialog(const Session& session, const ViewState& view, Settings& settings, About about,
                        QWidget* window) {
    auto* dialog = window->findChild<Dialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr)
        dialog = new Dialog(session, view, settings, about, window);
    else
        dialog->turnTo(about);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

} // namespace atlas
