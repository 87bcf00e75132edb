// SPDX-License-Identifier: Apache-2.0
// What readers of PDF files find in one: poppler's pdftotext, pdfinfo and pdffonts.
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace atlas::test {

inline QString squeezed(QString text) {
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

inline QString askPdf(const char* program, const QStringList& arguments) {
    QProcess reader;
    reader.start(QString::fromLatin1(program), arguments);
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAll()) : QString();
}

/// Without spaces: lines break where they must.
inline QString pdfText(const QString& path) {
    return squeezed(askPdf("pdftotext", {QStringLiteral("-raw"), path, QStringLiteral("-")}));
}

/// 0: no PDF.
inline int pdfPages(const QString& path) {
    static const QRegularExpression pages(QStringLiteral("Pages:\\s+(\\d+)"));
    return pages.match(askPdf("pdfinfo", {path})).captured(1).toInt();
}

/// A line a font, as pdffonts lists it.
inline QStringList pdfFonts(const QString& path) {
    return askPdf("pdffonts", {path}).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
}

} // namespace atlas::test
