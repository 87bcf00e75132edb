// SPDX-License-Identifier: Apache-2.0
#include "office/office_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace atlas {

namespace {

/// Where the program was installed, or built (tests stand in a folder under it).
QString moduleFile() {
    QString name = QStringLiteral("/liangjiang-atlas-office.so");
    for (const char* place : {"/" ATLAS_MODULES, "", "/..", "/../.."})
        if (QString file = QCoreApplication::applicationDirPath() + QLatin1String(place) + name;
            QFileInfo::exists(file))
            return file;
    return name;
}

Result<const OfficeFiles*> load() {
    QPluginLoader module(moduleFile());
    if (const auto* files = qobject_cast<OfficeFiles*>(module.instance()))
        return files;
    return failure(ErrorCode::Io,
                   QCoreApplication::translate(
                       "atlas::OfficeFile",
                       "The part of the program that makes files for office programs is missing; install it again."),
                   module.errorString());
}

} // namespace

Result<const OfficeFiles*> officeFiles() {
    static const Result<const OfficeFiles*> loaded = load();
    return loaded;
}

} // namespace atlas
