// SPDX-License-Identifier: Apache-2.0
// Whoever runs the tests, root too: what a file's permissions forbid is forbidden.
#pragma once

#include <QThread>

#include <gtest/gtest.h>

#include <functional>
#include <memory>

#include <linux/capability.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace atlas::test {

/// Runs it to its end in a thread that has given up root's right to pass permissions over (capabilities(7): they
/// belong to a thread, and don't come back).
inline void boundByPermissions(const std::function<void()>& body) {
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
        __user_cap_data_struct none[_LINUX_CAPABILITY_U32S_3] = {};
        ASSERT_EQ(::syscall(SYS_capset, &header, none), 0);
        body();
    }));
    thread->start();
    thread->wait();
}

} // namespace atlas::test
