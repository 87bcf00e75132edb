// SPDX-License-Identifier: Apache-2.0
#include "storage/flush.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <fcntl.h>
#include <unistd.h>
#endif

namespace atlas::storage {

bool flush([[maybe_unused]] const QString& name) {
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool isFlushed = ::fsync(file) == 0;
    ::close(file);
    return isFlushed;
#else
    return true;
#endif
}

} // namespace atlas::storage
