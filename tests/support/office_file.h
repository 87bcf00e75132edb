// SPDX-License-Identifier: Apache-2.0
// Reads Office and OpenDocument files as tests see them: a ZIP of parts, XML in them, the cells of a workbook.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QXmlStreamReader>

#include <zip.h>

#include <functional>

namespace atlas::test {

/// The parts by name; empty where it is no ZIP file.
inline QMap<QString, QByteArray> zipParts(const QByteArray& bytes) {
    QMap<QString, QByteArray> parts;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (zip == nullptr) {
        zip_source_free(source);
        return parts;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(zip, 0); ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_file_t* file = zip_fopen_index(zip, index, 0);
        if (file == nullptr || zip_stat_index(zip, index, 0, &stat) != 0)
            continue;
        QByteArray content(static_cast<qsizetype>(stat.size), '\0');
        if (zip_fread(file, content.data(), stat.size) == static_cast<zip_int64_t>(stat.size))
            parts.insert(QString::fromUtf8(stat.name), content);
        zip_fclose(file);
    }
    zip_discard(zip);
    return parts;
}

/// Calls for every element; answers what is wrong with the XML, empty where nothing is.
inline QString eachElement(const QByteArray& xml, const std::function<void(QXmlStreamReader&)>& visit) {
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement)
            visit(reader);
    return reader.hasError() ? reader.errorString() : QString();
}

/// Values of one attribute of all elements of a name, prefixes included.
inline QStringList attributes(const QByteArray& xml, const QString& element, const QString& attribute) {
    QStringList values;
    eachElement(xml, [&](QXmlStreamReader& reader) {
        if (reader.qualifiedName() == element && reader.attributes().hasAttribute(attribute))
            values.append(reader.attributes().value(attribute).toString());
    });
    return values;
}

/// Texts of all elements of a name that hold nothing but text.
inline QStringList texts(const QByteArray& xml, const QString& element) {
    QStringList found;
    eachElement(xml, [&](QXmlStreamReader& reader) {
        if (reader.qualifiedName() == element)
            found.append(reader.readElementText());
    });
    return found;
}

/// How the numbers of the first sheet are shown, by their address: the code of the format, empty where a cell has none.
inline QMap<QString, QString> sheetFormats(const QByteArray& workbook) {
    const QMap<QString, QByteArray> parts = zipParts(workbook);
    const QByteArray styles = parts.value(QStringLiteral("xl/styles.xml"));
    // ECMA-376, 18.8.30: these have numbers of their own.
    QMap<QString, QString> codes{{QStringLiteral("9"), QStringLiteral("0%")},
                                 {QStringLiteral("10"), QStringLiteral("0.00%")}};
    QStringList used; // of each style
    bool inCells = false;
    QXmlStreamReader reader(styles);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("cellXfs") && !reader.isCharacters())
            inCells = reader.isStartElement();
        else if (reader.isStartElement() && reader.name() == QLatin1String("numFmt"))
            codes.insert(reader.attributes().value(QLatin1String("numFmtId")).toString(),
                         reader.attributes().value(QLatin1String("formatCode")).toString());
        else if (reader.isStartElement() && inCells && reader.name() == QLatin1String("xf"))
            used.append(reader.attributes().value(QLatin1String("numFmtId")).toString());
    }
    QMap<QString, QString> formats;
    eachElement(parts.value(QStringLiteral("xl/worksheets/sheet1.xml")), [&](QXmlStreamReader& cell) {
        if (cell.name() == QLatin1String("c") && cell.attributes().value(QLatin1String("t")).isEmpty())
            formats.insert(cell.attributes().value(QLatin1String("r")).toString(),
                           codes.value(used.value(cell.attributes().value(QLatin1String("s")).toInt())));
    });
    return formats;
}

/// Cells of the first sheet by their address, "B2"; numbers as the file has them.
inline QMap<QString, QString> sheetCells(const QByteArray& workbook) {
    const QMap<QString, QByteArray> parts = zipParts(workbook);
    QStringList shared;
    eachElement(parts.value(QStringLiteral("xl/sharedStrings.xml")), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("t"))
            shared.append(reader.readElementText());
    });
    QMap<QString, QString> cells;
    QString address, type;
    eachElement(parts.value(QStringLiteral("xl/worksheets/sheet1.xml")), [&](QXmlStreamReader& reader) {
        if (reader.name() == QLatin1String("c")) {
            address = reader.attributes().value(QLatin1String("r")).toString();
            type = reader.attributes().value(QLatin1String("t")).toString();
        } else if (reader.name() == QLatin1String("v")) {
            const QString value = reader.readElementText();
            cells.insert(address, type == QLatin1String("s") ? shared.value(value.toInt()) : value);
        }
    });
    return cells;
}

} // namespace atlas::test
