// SPDX-License-Identifier: Apache-2.0
// Faults planted in code of ours, to hold that the sanitizers see them with the options that the tests run under.
// Usage: planted race|leak|gone|undefined
#include "domain/text.h"

#include <cstring>
#include <memory>
#include <thread>

namespace {

int race() {
    atlas::Text shared;
    const auto write = [&shared] {
        for (int i = 0; i < 1000; ++i)
            shared.en = QString::number(i);
    };
    std::thread other(write);
    write();
    other.join();
    return 0;
}

int leak() {
    (void)new atlas::Text{QStringLiteral("left"), {}}; // nobody knows of it any more
    return 0;
}

const int* volatile kept = nullptr; ///< not seen through by the compiler, which warns of what it can see

int gone() {
    auto number = std::make_unique<int>(1);
    kept = number.get();
    number.reset();
    return *kept;
}

int undefined(int most) {
    volatile int sum = most;
    sum = sum + 1;
    return sum < most ? 1 : 0;
}

} // namespace

int main(int argc, char** argv) {
    const char* const fault = argc > 1 ? argv[1] : "";
    if (std::strcmp(fault, "race") == 0)
        return race();
    if (std::strcmp(fault, "leak") == 0)
        return leak();
    if (std::strcmp(fault, "gone") == 0)
        return gone();
    if (std::strcmp(fault, "undefined") == 0)
        return undefined(2147483647 - 1 + argc / 2);
    return 2;
}
