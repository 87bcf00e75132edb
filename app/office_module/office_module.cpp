// SPDX-License-Identifier: Apache-2.0
// The module that office/office_files.h loads: all that uses libzip and libxlsxwriter.
#include "office/office_files.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <memory>

namespace atlas {

namespace {

using Bytes = tl::expected<QByteArray, QString>;

tl::unexpected<QString> failed(const char* words) { return tl::unexpected(QString::fromUtf8(words)); }

struct ZipDiscard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

// A cell of a sheet holds no more.
constexpr qsizetype longestCell = 32'000;

lxw_error fill(lxw_worksheet* sheet, const WorkbookSheet& wanted, lxw_format* numbers, lxw_format* heading) {
    lxw_error error = LXW_NO_ERROR;
    const auto check = [&](lxw_error one) {
        if (one != LXW_NO_ERROR)
            error = one;
    };
    for (const WorkbookCell& cell : wanted.cells) {
        const auto row = static_cast<lxw_row_t>(cell.row);
        const auto column = static_cast<lxw_col_t>(cell.column);
        if (cell.number)
            check(worksheet_write_number(sheet, row, column, *cell.number, numbers));
        else
            check(worksheet_write_string(sheet, row, column, cell.text.left(longestCell).toUtf8().constData(),
                                         cell.isHeading ? heading : nullptr));
    }
    for (const WorkbookSheet::Width& width : wanted.widths)
        check(worksheet_set_column(sheet, static_cast<lxw_col_t>(width.first), static_cast<lxw_col_t>(width.last),
                                   width.characters, nullptr));
    return error;
}

} // namespace

class OfficeModule : public QObject, public OfficeFiles {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "atlas.OfficeFiles/1")
    Q_INTERFACES(atlas::OfficeFiles)
public:
    [[nodiscard]] Bytes zip(const QVector<ZipPart>& parts, const QDateTime& time) const override {
        zip_error_t error;
        zip_error_init(&error);
        const std::unique_ptr<zip_source_t, SourceFree> file(zip_source_buffer_create(nullptr, 0, 0, &error));
        if (file == nullptr)
            return failed(zip_error_strerror(&error));
        std::unique_ptr<zip_t, ZipDiscard> zip(zip_open_from_source(file.get(), ZIP_TRUNCATE, &error));
        if (zip == nullptr)
            return failed(zip_error_strerror(&error));
        zip_source_keep(file.get()); // the archive has taken it; we still read from it
        // Without a time of one's own the first day that a ZIP file can tell.
        const qint64 seconds =
            time.isValid() ? time.toSecsSinceEpoch() : QDateTime(QDate(1980, 1, 1), {}).toSecsSinceEpoch();
        for (const ZipPart& part : parts) {
            zip_source_t* source =
                zip_source_buffer(zip.get(), part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
            const zip_int64_t index =
                source == nullptr ? -1
                                  : zip_file_add(zip.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
            if (index < 0) {
                zip_source_free(source);
                return failed(zip_strerror(zip.get()));
            }
            zip_file_set_mtime(zip.get(), static_cast<zip_uint64_t>(index), static_cast<time_t>(seconds), 0);
        }
        if (zip_close(zip.get()) != 0)
            return failed(zip_strerror(zip.get()));
        static_cast<void>(zip.release());

        zip_stat_t stat;
        if (zip_source_stat(file.get(), &stat) != 0 || zip_source_open(file.get()) != 0)
            return failed(zip_error_strerror(zip_source_error(file.get())));
        QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(file.get(), bytes.data(), stat.size);
        zip_source_close(file.get());
        if (read != static_cast<zip_int64_t>(stat.size))
            return failed("the archive could not be read back");
        return bytes;
    }

    [[nodiscard]] Bytes workbook(const Workbook& workbook) const override {
        const QTemporaryDir folder; // the library writes files only
        if (!folder.isValid())
            return tl::unexpected(folder.errorString());
        const QString path = folder.filePath(QStringLiteral("chart.xlsx"));
        const QByteArray name = QFile::encodeName(path), place = QFile::encodeName(folder.path());
        // The library takes its names as char*, though it only reads them.
        lxw_workbook_options options{LXW_FALSE, const_cast<char*>(place.constData()), LXW_FALSE};
        lxw_workbook* book = workbook_new_opt(name.constData(), &options);
        if (book == nullptr)
            return failed("workbook_new_opt");
        lxw_doc_properties properties{};
        properties.created = // 0: now
            workbook.created.isValid() ? static_cast<time_t>(workbook.created.toSecsSinceEpoch()) : 0;
        workbook_set_properties(book, &properties);
        lxw_format* numbers = workbook_add_format(book);
        format_set_num_format(numbers, workbook.numberFormat.toUtf8().constData());
        lxw_format* heading = workbook_add_format(book);
        format_set_bold(heading);

        QVector<lxw_error> errors;
        for (const WorkbookSheet& sheet : workbook.sheets)
            errors.append(fill(workbook_add_worksheet(book, sheet.name.toUtf8().constData()), sheet, numbers, heading));
        errors.append(workbook_close(book));
        const auto error =
            std::find_if(errors.cbegin(), errors.cend(), [](lxw_error each) { return each != LXW_NO_ERROR; });
        if (error != errors.cend())
            return failed(lxw_strerror(*error));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return tl::unexpected(file.errorString());
        return file.readAll();
    }
};

} // namespace atlas

#include "office_module.moc"
