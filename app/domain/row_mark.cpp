// SPDX-License-Identifier: Apache-2.0
#include "domain/row_mark.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace atlas {

Uid newUid() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const auto time = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch()); // 48 bits of it
    constexpr quint32 version7 = 0x7000;
    constexpr quint32 variant = 0x80000000;
    words[0] = static_cast<quint32>(time >> 16U);
    words[1] = static_cast<quint32>(time & 0xFFFFU) << 16U | version7 | (words[1] & 0x0FFFU);
    words[2] = variant | (words[2] & 0x3FFFFFFFU);
    return {words[0],
            static_cast<ushort>(words[1] >> 16U),
            static_cast<ushort>(words[1] & 0xFFFFU),
            static_cast<uchar>(words[2] >> 24U),
            static_cast<uchar>(words[2] >> 16U),
            static_cast<uchar>(words[2] >> 8U),
            static_cast<uchar>(words[2]),
            static_cast<uchar>(words[3] >> 24U),
            static_cast<uchar>(words[3] >> 16U),
            static_cast<uchar>(words[3] >> 8U),
            static_cast<uchar>(words[3])};
}

} // namespace atlas
