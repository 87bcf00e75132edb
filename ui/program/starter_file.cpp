// SPDX-License-Identifier: Apache-2.0
#include "program/starter_file.h"

#include "program/program.h"
#include "storage/portfolio.h"
#include "storage/starter.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace atlas {

Result<QString> starterFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io,
                       Program::tr("The folder %1 can't be made. Check that you may write there.").arg(folder));
    constexpr int mostNames = 9;
    std::optional<Error> why;
    for (int number = 1; number <= mostNames; ++number) {
        const QString more = number < 2 ? QString() : QStringLiteral(" (%1)").arg(number);
        const QString path = QDir(folder).filePath(QStringLiteral("Liangjiang 2024%1.atlas").arg(more));
        if (!QFileInfo::exists(path)) {
            const auto made = createStarterPortfolio(path);
            if (made)
                return path;
            if (!QFileInfo::exists(path)) { // else another window made it just now
                if (made.error().code != ErrorCode::Invalid)
                    return failure(made.error());
                why = made.error(); // something that belongs to a file of this name is left
                continue;
            }
        }
        const auto there = Portfolio::open(path, Portfolio::Access::ReadOnly);
        const auto nodes = there ? (*there)->nodeCount() : Result<int>(failure(there.error()));
        if (nodes && *nodes > 0)
            return path;
        if (!nodes)
            why = nodes.error();
    }
    return failure(why.value_or(Error{ErrorCode::Damaged, Program::tr("The portfolio was not made"), folder}));
}

} // namespace atlas
