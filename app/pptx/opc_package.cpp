// SPDX-License-Identifier: Apache-2.0
#include "pptx/opc_package.h"

#include "office/office_files.h"
#include "pptx/xml_part.h"

#include <QCoreApplication>
#include <QDir>

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
    QVector<ZipPart> all{{QStringLiteral("[Content_Types].xml"), contentTypes()}};
    for (const QVector<Part>& parts : {relationshipParts(), m_parts})
        for (const Part& part : parts)
            all.append({part.name, part.bytes});
    TRY(const OfficeFiles* const files, officeFiles());
    const auto zipped = files->zip(all, time);
    return zipped ? Result<QByteArray>(*zipped) : PackageWords::notMade(zipped.error());
}

} // namespace atlas
