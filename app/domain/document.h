// SPDX-License-Identifier: Apache-2.0
// A file that the portfolio keeps whole: a source, a logo, an attachment. Kept once, under the hash of what it holds.
#pragma once

#include <QByteArray>
#include <QString>

namespace atlas {

struct Document {
    static constexpr qsizetype largest = 25 << 20; ///< bytes

    QString sha256; ///< 64 hexadecimal digits
    QString type;   ///< MIME type
    QByteArray content;

    bool operator==(const Document&) const = default;
};

} // namespace atlas
