// SPDX-License-Identifier: Apache-2.0
// Work on a thread of its own, through QtConcurrent: it tells how far it is, can be stopped, and answers on the thread
// that began it. What was stopped has no answer.
#pragma once

#include "domain/progress.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace atlas {

template <class T>
class Background {
public:
    using Work = std::function<T(Progress& progress)>;
    using Done = std::function<void(std::optional<T> answer)>; ///< nothing: it was stopped

    explicit Background(QThread::Priority priority = QThread::InheritPriority) {
        m_pool.setThreadPriority(priority);
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { finish(); });
    }
    ~Background() { // nobody is told any more
        stop();
        wait();
    }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// Only where nothing runs. `done` may start something new.
    void start(Work work, Done done) {
        // The thread of what ran before goes first: a sanitizer of threads sees what one is begun with, and not what
        // Qt's queue hands to one that waits.
        wait();
        m_running = std::make_shared<Running>();
        m_running->done = std::move(done);
        m_watcher.setFuture(QtConcurrent::run(&m_pool, [running = m_running, work = std::move(work)] {
            T answer = work(running->progress);
            const std::lock_guard lock(running->mutex);
            running->answer = std::move(answer);
        }));
    }
    void stop() {
        if (m_running)
            m_running->progress.stop = true;
    }
    void wait() { m_pool.waitForDone(); }

    [[nodiscard]] bool isRunning() const { return m_running != nullptr; }
    [[nodiscard]] bool isStopped() const { return m_running && m_running->progress.stop; }
    /// Of what runs; nullptr: nothing does.
    [[nodiscard]] const Progress* progress() const { return m_running ? &m_running->progress : nullptr; }

private:
    struct Running {
        Progress progress;
        Done done;
        std::mutex mutex; // the standard's: a sanitizer of threads sees it, too
        std::optional<T> answer;
    };

    void finish() {
        m_watcher.waitForFinished(); // throws what the work has thrown
        const auto ended = std::exchange(m_running, nullptr);
        std::optional<T> answer;
        {
            const std::lock_guard lock(ended->mutex);
            answer = std::move(ended->answer);
        }
        if (ended->progress.stop)
            answer.reset();
        ended->done(std::move(answer));
    }

    std::shared_ptr<Running> m_running;
    QFutureWatcher<void> m_watcher;
    QThreadPool m_pool;
};

} // namespace atlas
