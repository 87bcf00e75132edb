// SPDX-License-Identifier: Apache-2.0
// A picture as the bytes of a file: PNG, or SVG with real text.
#pragma once

#include <QByteArray>
#include <QSize>

#include <functional>

class QImage;
class QPainter;
class QString;

namespace atlas {

/// Empty where it can't be made.
[[nodiscard]] QByteArray pngBytes(const QImage& image);
/// `draw` in CSS pixels; `description` says it to those who can't see it.
[[nodiscard]] QByteArray svgBytes(QSize size, const QString& title, const QString& description,
                                  const std::function<void(QPainter&)>& draw);

} // namespace atlas
