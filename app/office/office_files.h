// SPDX-License-Identifier: Apache-2.0
// What the files of office programs are packed with: ZIP archives and workbooks. The libraries that make them load a
// dozen megabytes which nobody needs to look at a portfolio, so they are in a module of their own, loaded when first
// asked for.
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QVector>
#include <QtPlugin>

#include <optional>

namespace atlas {

struct ZipPart {
    QString name; ///< "ppt/slides/slide1.xml"
    QByteArray bytes;
};

struct WorkbookCell {
    int row = 0, column = 0;
    QString text;                 ///< is a text, whatever it begins with
    std::optional<double> number; ///< in place of the text
    bool isHeading = false;
};

struct WorkbookSheet {
    struct Width {
        int first = 0, last = 0; ///< columns
        double characters = 0;
    };
    QString name;
    QVector<WorkbookCell> cells; ///< what is empty is left out
    QVector<Width> widths;
};

struct Workbook {
    QString numberFormat;
    QDateTime created; ///< invalid: now
    QVector<WorkbookSheet> sheets;
};

class OfficeFiles {
public:
    virtual ~OfficeFiles() = default;

    /// A ZIP file; its parts carry `time`, so that the same parts are the same bytes. The error is of the library, for
    /// the log.
    [[nodiscard]] virtual tl::expected<QByteArray, QString> zip(const QVector<ZipPart>& parts,
                                                                const QDateTime& time) const = 0;
    /// An .xlsx file.
    [[nodiscard]] virtual tl::expected<QByteArray, QString> workbook(const Workbook& workbook) const = 0;
};

/// The module, loaded at the first call; ErrorCode::Io where the program is incomplete.
[[nodiscard]] Result<const OfficeFiles*> officeFiles();

} // namespace atlas

Q_DECLARE_INTERFACE(atlas::OfficeFiles, "atlas.OfficeFiles/1")
