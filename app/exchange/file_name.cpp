// SPDX-License-Identifier: Apache-2.0
#include "exchange/file_name.h"

#include <QRegularExpression>

namespace atlas {

namespace {
constexpr int longest = 80;
} // namespace

QString fileNameOf(const QString& name, const QString& otherwise) {
    static const QRegularExpression awkward(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"));
    QString made = QString(name).replace(awkward, QStringLiteral(" ")).simplified();
    while (made.startsWith(QLatin1Char('.')) || made.startsWith(QLatin1Char(' ')))
        made.remove(0, 1);
    made = made.left(longest).trimmed();
    return made.isEmpty() ? otherwise : made;
}

} // namespace atlas
