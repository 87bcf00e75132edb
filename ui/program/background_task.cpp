// SPDX-License-Identifier: Apache-2.0
#include "program/background_task.h"

#include "session/background.h"

#include <QProgressDialog>
#include <QTimer>

#include <algorithm>

namespace atlas {

namespace {

constexpr int showAfterMs = 500;
constexpr int progressMs = 60;

class BackgroundTask : public QProgressDialog {
    Q_DECLARE_TR_FUNCTIONS(atlas::BackgroundTask)
public:
    BackgroundTask(const QString& text, QWidget* window) : QProgressDialog(text, tr("Cancel"), 0, 0, window) {
        setWindowTitle(QString(text).remove(QChar(0x2026)));
        setMinimumDuration(showAfterMs);
        setAutoReset(false);
        setValue(0);
        connect(this, &QProgressDialog::canceled, this, [this] { m_work.stop(); });
        connect(&m_timer, &QTimer::timeout, this, &BackgroundTask::showProgress);
        m_timer.start(progressMs);
    }
    // A window that closes waits for a copy under way: half of one is of no use to anybody.
    ~BackgroundTask() override { m_work.wait(); }

    void start(std::function<Result<QString>(Progress&)> work,
               std::function<void(const std::optional<Result<QString>>&)> done) {
        m_work.start(std::move(work), [this, done = std::move(done)](const std::optional<Result<QString>>& answer) {
            hide();
            deleteLater();
            done(answer);
        });
    }

private:
    void showProgress() {
        const Progress* progress = m_work.progress();
        if (wasCanceled() || progress == nullptr || progress->done == 0)
            return;
        setMaximum(progress->total);
        setValue(std::min<int>(progress->done, progress->total));
    }

    Background<Result<QString>> m_work;
    QTimer m_timer;
};

} // namespace

void runInBackground(QWidget* window, const QString& text, std::function<Result<QString>(Progress&)> work,
                     std::function<void(const std::optional<Result<QString>>&)> done) {
    (new BackgroundTask(text, window))->start(std::move(work), std::move(done));
}

} // namespace atlas
