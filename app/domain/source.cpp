// SPDX-License-Identifier: Apache-2.0
#include "domain/source.h"

#include <QLocale>

namespace atlas {

QString Source::citation(Language language) const {
    const bool chinese = language == Language::Chinese;
    const QLocale locale(chinese ? QLocale::Chinese : QLocale::English);
    const QString day = locale.toString(date, chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
    QString name = publisher.isEmpty() ? title.in(language) : publisher.in(language);
    if (!date.isValid())
        return name;
    return chinese ? name + QStringLiteral("，") + day : name + QStringLiteral(", ") + day;
}

} // namespace atlas
