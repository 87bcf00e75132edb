// SPDX-License-Identifier: Apache-2.0
// A copy of an open portfolio, never at the cost of another one that somebody works on.
#include "storage/portfolio_data.h"
#include "storage/whole_copy.h"

#include <QFileInfo>

namespace atlas {

using storage::Connection;

namespace {

/// Whether another program works on a database just now. Leaves no trace.
bool isOpenElsewhere(const QString& file) {
    if (!QFileInfo::exists(file) || !QFileInfo::exists(file + QStringLiteral("-wal")))
        return false;
    auto looked = Connection::open(file, Connection::Mode::Alone);
    auto read = looked ? (*looked)->value(QStringLiteral("SELECT count(*) FROM sqlite_schema"))
                       : Result<QVariant>(failure(looked.error()));
    return !read && read.error().code == ErrorCode::Locked;
}

} // namespace

Result<void> Portfolio::saveCopy(const QString& path, Progress* progress) const {
    QString target = QFileInfo(path).absoluteFilePath();
    if (const QString there = QFileInfo(path).canonicalFilePath(); !there.isEmpty())
        target = there; // what a link leads to
    if ((target == d->path || target == d->file) && QFileInfo::exists(target))
        return failure(ErrorCode::Invalid,
                       Data::Words::tr("This portfolio is that file already. Choose another name for the copy."));
    if (const QFileInfo there(target); there.exists() && !there.isFile())
        return failure(ErrorCode::Invalid,
                       Data::Words::tr("%1 is no file and was left alone. Choose another name.").arg(target));
    if (isOpenElsewhere(target))
        return failure(ErrorCode::Locked,
                       Data::Words::tr("%1 is there already. It was left as it is; choose another name.").arg(target),
                       QStringLiteral("open in another program"));
    if (progress != nullptr)
        progress->total = static_cast<int>(QFileInfo(d->file).size() >> 10); // or less: what was deleted stays behind
    auto copy =
        storage::WholeCopy::write(*d->connection, target, QFileInfo::exists(target) ? target : d->file, progress);
    return copy ? copy->place() : failure(copy.error());
}

} // namespace atlas
