// SPDX-License-Identifier: Apache-2.0
#include "models/portfolio_mark.h"

#include "storage/portfolio.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace atlas {

QString portfolioMark(const Portfolio& portfolio) {
    const QFileInfo file(portfolio.path());
    const QString place = file.canonicalFilePath().isEmpty() ? file.absoluteFilePath() : file.canonicalFilePath();
    // What was written first is there as long as the portfolio is: nothing is ever taken out of the log.
    constexpr qint64 second = 2;
    const auto begun = portfolio.log(second, 1);
    const LogEntry first = begun && !begun->isEmpty() ? begun->constFirst() : LogEntry{};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : {place, first.at.toString(Qt::ISODateWithMs), first.author, first.after}) {
        hash.addData(part.toUtf8());
        hash.addData(QByteArray(1, '\0'));
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace atlas
