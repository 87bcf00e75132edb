// SPDX-License-Identifier: Apache-2.0
#include "program/background_task.h"

#include <QProgressDialog>
#include <QThread>

namespace atlas {

namespace {
constexpr int showAfterMs = 500;
} // namespace

void runInBackground(QWidget* window, const QString& text, std::function<Result<QString>()> work,
                     std::function<void(const Result<QString>&)> done) {
    auto* panel = new QProgressDialog(text, QString(), 0, 0, window);
    panel->setMinimumDuration(showAfterMs);
    panel->setValue(0);
    auto answer = std::make_shared<Result<QString>>(QString());
    QThread* thread = QThread::create([work = std::move(work), answer] { *answer = work(); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(thread, &QThread::finished, panel, [panel, answer, done = std::move(done)] {
        panel->deleteLater();
        done(*answer);
    });
    // A window that closes waits for a copy under way: half a file is worse than a second's delay.
    QObject::connect(
        window, &QObject::destroyed, thread, [thread] { thread->wait(); }, Qt::DirectConnection);
    thread->start();
}

} // namespace atlas
