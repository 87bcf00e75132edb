// SPDX-License-Identifier: Apache-2.0
// How a chart is saved: kind of file, size and colours. The program remembers the last choice.
#pragma once

#include "look/theme.h"

#include <QSize>
#include <QString>

namespace atlas {

struct ExportChoice {
    QString ending = QStringLiteral("png"); ///< png, svg, pdf, csv or pptx
    QSize size = QSize(1280, 720);          ///< in CSS pixels: text grows with it
    int scale = 2;                          ///< device pixels for each, of a PNG
    ThemeName theme = ThemeName::Light;

    bool operator==(const ExportChoice&) const = default;
};

} // namespace atlas
