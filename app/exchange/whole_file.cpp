// SPDX-License-Identifier: Apache-2.0
#include "exchange/whole_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace atlas {

Result<void> writeWhole(const QString& path, const QByteArray& bytes) {
    // A pipe or a device would be taken away from those who use it, and to wait for its reader may take forever.
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return failure(
            ErrorCode::Io,
            QCoreApplication::translate("atlas::WholeFile", "%1 is a pipe or a device and was left alone. Name a file.")
                .arg(QDir::toNativeSeparators(path)));
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
