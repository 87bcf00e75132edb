// SPDX-License-Identifier: Apache-2.0
#include "paper/picture_bytes.h"

#include "look/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace atlas {

QByteArray pngBytes(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svgBytes(QSize size, const QString& title, const QString& description,
                    const std::function<void(QPainter&)>& draw) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    generator.setResolution(96);
    generator.setTitle(title);
    generator.setDescription(description);
    QPainter painter(&generator);
    draw(painter);
    painter.end();
    // Qt writes only the first family; another program needs to know which font has the Chinese.
    const QByteArray family = Theme::font(TypeStep::Body).family().toUtf8();
    bytes.replace("font-family=\"" + family + "\"", "font-family=\"" + family + ", Noto Sans CJK SC, sans-serif\"");
    return bytes;
}

} // namespace atlas
