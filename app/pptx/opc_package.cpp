// SPDX-License-Identifier: Apache-2.0
#include "pptx/opc_package.h"

#include "pptx/xml_part.h"

#include <QCoreApplication>
#include <QDir>

#include <zip.h>

#include <memory>

namespace atlas {

namespace {

class PackageWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::OfficeFile)
public:
    static tl::unexpected<Error> notMade(const QString& detail) {
        return failure(ErrorCode::Io,
                       tr("The document could not be put together. Free some memory or disk space and try again."),
                       detail);
    }
};

constexpr const char* packageNamespace = "http://schemas.openxmlformats.org/package/2006/";

QString ns(const char* rest) { return QLatin1String(packageNamespace) + QLatin1String(rest); }

/// "ppt/slides/slide1.xml" → "ppt/slides/_rels/slide1.xml.rels"; of the package itself "_rels/.rels".
QString relationshipsOf(const QString& part) {
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QStringLiteral("_rels/") + part.mid(slash) + QStringLiteral(".rels");
}

/// Relative, as office programs write it: "../charts/chart1.xml".
QString target(const QString& from, const QString& to) {
    return QDir(QLatin1Char('/') + from.left(from.lastIndexOf(u'/') + 1)).relativeFilePath(QLatin1Char('/') + to);
}

struct ZipDiscard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct SourceFree {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

} // namespace

void OpcPackage::add(const QString& part, const QString& contentType, const QByteArray& bytes) {
    m_parts.append({part, contentType, bytes});
}

QString OpcPackage::relate(const QString& from, const QString& type, const QString& to) {
    QVector<Relationship>& some = m_relationships[from];
    some.append({type, to});
    return QStringLiteral("rId%1").arg(some.size());
}

QByteArray OpcPackage::contentTypes() const {
    XmlPart xml;
    xml.element("Types", {{"xmlns", ns("content-types")}}, [&] {
        xml.leaf("Default",
                 {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        for (const Part& part : m_parts)
            xml.leaf("Override", {{"PartName", QLatin1Char('/') + part.name}, {"ContentType", part.contentType}});
    });
    return xml.bytes();
}

QVector<OpcPackage::Part> OpcPackage::relationshipParts() const {
    QVector<Part> parts;
    for (auto from = m_relationships.begin(); from != m_relationships.end(); ++from) {
        XmlPart xml;
        xml.element("Relationships", {{"xmlns", ns("relationships")}}, [&] {
            int id = 0;
            for (const Relationship& each : from.value())
                xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(++id)},
                                          {"Type", each.type},
                                          {"Target", target(from.key(), each.to)}});
        });
        parts.append({relationshipsOf(from.key()), {}, xml.bytes()});
    }
    return parts;
}

Result<QByteArray> OpcPackage::bytes(const QDateTime& time) const {
    QVector<Part> all{{QStringLiteral("[Content_Types].xml"), {}, contentTypes()}};
    all += relationshipParts();
    all += m_parts;

    zip_error_t error;
    zip_error_init(&error);
    const std::unique_ptr<zip_source_t, SourceFree> file(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (file == nullptr)
        return PackageWords::notMade(QString::fromUtf8(zip_error_strerror(&error)));
    std::unique_ptr<zip_t, ZipDiscard> zip(zip_open_from_source(file.get(), ZIP_TRUNCATE, &error));
    if (zip == nullptr)
        return PackageWords::notMade(QString::fromUtf8(zip_error_strerror(&error)));
    zip_source_keep(file.get()); // the archive has taken it; we still read from it
    // Without a time of one's own the first day that a ZIP file can tell.
    const qint64 seconds =
        time.isValid() ? time.toSecsSinceEpoch() : QDateTime(QDate(1980, 1, 1), {}).toSecsSinceEpoch();
    for (const Part& part : all) {
        zip_source_t* source =
            zip_source_buffer(zip.get(), part.bytes.constData(), static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index =
            source == nullptr ? -1 : zip_file_add(zip.get(), part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return PackageWords::notMade(QString::fromUtf8(zip_strerror(zip.get())));
        }
        zip_file_set_mtime(zip.get(), static_cast<zip_uint64_t>(index), static_cast<time_t>(seconds), 0);
    }
    if (zip_close(zip.get()) != 0)
        return PackageWords::notMade(QString::fromUtf8(zip_strerror(zip.get())));
    static_cast<void>(zip.release());

    zip_stat_t stat;
    if (zip_source_stat(file.get(), &stat) != 0 || zip_source_open(file.get()) != 0)
        return PackageWords::notMade(QString::fromUtf8(zip_error_strerror(zip_source_error(file.get()))));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(file.get(), bytes.data(), stat.size);
    zip_source_close(file.get());
    if (read != static_cast<zip_int64_t>(stat.size))
        return PackageWords::notMade(QStringLiteral("the archive could not be read back"));
    return bytes;
}

} // namespace atlas
