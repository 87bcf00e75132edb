// SPDX-License-Identifier: Apache-2.0
#include "session/fan_worker.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace atlas {

struct FanWorker::Data {
    std::mutex mutex; // the standard's: a sanitizer of threads sees its waiting, too
    std::condition_variable asked;
    std::optional<FanFacts> next; ///< guarded by the mutex
    quint64 nextTicket = 0;       ///< guarded by the mutex
    bool isOver = false;          ///< guarded by the mutex
    std::atomic<bool> stop = false;
    std::unique_ptr<QThread> thread; ///< made when the first fan is asked for

    // Of the window's thread.
    quint64 last = 0;
    quint64 oldestWanted = 1; ///< what was asked before is of no use any more
    quint64 answered = 0;
    NodeId node;
    IndicatorId indicator;
    ScenarioId scenario;
};

FanWorker::FanWorker(QObject* parent) : QObject(parent), d(std::make_unique<Data>()) {}

FanWorker::~FanWorker() {
    if (!d->thread)
        return;
    {
        const std::lock_guard lock(d->mutex);
        d->isOver = true;
        d->stop = true;
        d->asked.notify_one();
    }
    d->thread->wait();
}

void FanWorker::draw(const FanFacts& facts) {
    const bool isSame = facts.node == d->node && facts.indicator == d->indicator && facts.scenario == d->scenario;
    if (!isSame)
        stop();
    d->node = facts.node;
    d->indicator = facts.indicator;
    d->scenario = facts.scenario;
    {
        const std::lock_guard lock(d->mutex);
        d->next = facts;
        d->nextTicket = ++d->last;
        d->asked.notify_one();
    }
    if (!d->thread) {
        d->thread.reset(QThread::create([this] { work(); }));
        d->thread->start(QThread::LowPriority); // painting comes first
    }
}

void FanWorker::stop() {
    const std::lock_guard lock(d->mutex);
    d->next.reset();
    d->stop = true;
    d->oldestWanted = d->last + 1;
    d->answered = d->last;
}

bool FanWorker::isDrawing() const { return d->answered < d->last; }

void FanWorker::work() {
    while (true) {
        FanFacts facts;
        quint64 ticket = 0;
        {
            std::unique_lock lock(d->mutex);
            d->asked.wait(lock, [this] { return d->next || d->isOver; });
            if (d->isOver)
                return;
            facts = std::move(*d->next);
            d->next.reset();
            ticket = d->nextTicket;
            d->stop = false;
        }
        auto fan = planning::drawFan(facts.input, &d->stop);
        if (fan && !*fan)
            continue; // stopped
        QMetaObject::invokeMethod(
            this, [this, ticket, facts = std::move(facts), fan = std::move(fan)] { deliver(ticket, facts, fan); },
            Qt::QueuedConnection);
    }
}

void FanWorker::deliver(quint64 ticket, const FanFacts& facts, const Result<std::optional<planning::Fan>>& fan) {
    if (ticket < d->oldestWanted)
        return; // it was of another subject
    d->answered = ticket;
    if (fan)
        Q_EMIT drawn({facts, **fan});
    else
        Q_EMIT failed(fan.error());
}

} // namespace atlas
