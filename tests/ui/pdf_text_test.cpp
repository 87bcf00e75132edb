// SPDX-License-Identifier: Apache-2.0
#include "paper/pdf_text.h"

#include "look/theme.h"
#include "support/printers.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace atlas {
namespace {

QByteArray pdfOf(const QString& text) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font = Theme::font(TypeStep::Figure);
    font.setPixelSize(120);
    painter.setFont(font);
    painter.drawText(QPointF(200, 400), text);
    painter.end();
    return bytes;
}

QString textOf(const QByteArray& pdf) {
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess reader;
    reader.start(u"pdftotext"_qs, {file.fileName(), u"-"_qs});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAll()).trimmed() : QString();
}

TEST(PdfText, ChineseIsFoundAsItIsTyped) {
    for (const QString& text :
         {u"新能源汽车占汽车产量比重"_qs, u"一二三人口工厂大小长门风飞马贝"_qs, u"车"_qs, u"2024年生产总值 GDP"_qs})
        EXPECT_EQ(textOf(withPlainChinese(pdfOf(text))), text);
}

TEST(PdfText, NothingElseOfTheDocumentChanges) {
    const QByteArray pdf = pdfOf(u"汽车 vehicles"_qs);
    EXPECT_EQ(withPlainChinese(pdf).size(), pdf.size());
    const QByteArray latin = pdfOf(u"vehicles 100"_qs);
    EXPECT_EQ(withPlainChinese(latin), latin);
    EXPECT_EQ(withPlainChinese("no pdf beginbfrange\n<0001"), "no pdf beginbfrange\n<0001");
}

} // namespace
} // namespace atlas
