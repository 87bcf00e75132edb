// SPDX-License-Identifier: Apache-2.0
#include "parts/mnemonic.h"

#include <QRegularExpression>

namespace atlas {

QString withoutMnemonic(QString text) {
    // Chinese has no letters to underline, so they are added in brackets.
    static const QRegularExpression added(QStringLiteral("\\s*[(（]&[^&][)）]"));
    static const QRegularExpression marked(QStringLiteral("&(.)"));
    return text.remove(added).replace(marked, QStringLiteral("\\1"));
}

} // namespace atlas
