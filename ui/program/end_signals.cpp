// SPDX-License-Identifier: Apache-2.0
#include "program/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atlas {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array<int, 3> endings{SIGTERM, SIGINT, SIGHUP};

// A signal comes in the middle of anything: all that its handler may do is write into a pipe.
std::array<int, 2> pipeOfSignals{-1, -1};

void onSignal(int /*signal*/) {
    const char byte = 0;
    (void)!::write(pipeOfSignals[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    if (::pipe(pipeOfSignals.data()) != 0)
        return;
    for (const int end : pipeOfSignals)
        (void)::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto* notifier = new QSocketNotifier(pipeOfSignals[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(pipeOfSignals[0], &byte, 1) == 1)
            Q_EMIT endAsked();
    });
    for (const int signal : endings) {
        struct sigaction before {};
        if (::sigaction(signal, nullptr, &before) != 0 || before.sa_handler == SIG_IGN)
            continue;
        struct sigaction action {};
        action.sa_handler = onSignal;
        action.sa_flags = SA_RESTART | SA_RESETHAND;
        (void)::sigaction(signal, &action, nullptr);
    }
}

EndSignals::~EndSignals() {
    for (const int signal : endings) {
        struct sigaction now {};
        if (::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == onSignal)
            (void)std::signal(signal, SIG_DFL);
    }
    for (int& end : pipeOfSignals)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject* parent) : QObject(parent) {}
EndSignals::~EndSignals() = default;

#endif

} // namespace atlas
