// SPDX-License-Identifier: Apache-2.0
// Files as tests make and read them.
#pragma once

#include <QFile>

#include <gtest/gtest.h>

namespace atlas::test {

/// Empty where it can't be read.
inline QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace atlas::test
