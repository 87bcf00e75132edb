// SPDX-License-Identifier: Apache-2.0
// How much room a text takes in a document whose fonts are those of the reader's machine: an estimate on the safe side
// for a common sans.
#pragma once

#include <QString>
#include <QStringList>

namespace atlas {

/// Width in points of one line.
[[nodiscard]] double textWidth(const QString& text, double size, bool bold = false);
/// Lines that it takes in a width in points; 0 of an empty text.
[[nodiscard]] int textLines(const QString& text, double size, double width, bool bold = false);
/// The text, or where it takes more lines its beginning and an ellipsis; empty where there is no line at all.
[[nodiscard]] QString shortenedText(const QString& text, double size, double width, int lines);
[[nodiscard]] double widestText(const QStringList& texts, double size, bool bold = false);

} // namespace atlas
