// SPDX-License-Identifier: Apache-2.0
#include "exchange/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace atlas {

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "atlas::WholeFile",
                       "%1 can't be written. Close it in other programs, choose another folder, or free some space.")
                       .arg(QDir::toNativeSeparators(path)),
                   file.errorString());
}

} // namespace atlas
