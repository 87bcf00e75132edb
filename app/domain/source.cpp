// SPDX-License-Identifier: Apache-2.0
#include "domain/source.h"

#include "domain/date_text.h"

namespace atlas {

QString Source::citation(Language language) const {
    QString name = publisher.isEmpty() ? title.in(language) : publisher.in(language);
    if (!date.isValid())
        return name;
    return name + (language == Language::Chinese ? QStringLiteral("，") : QStringLiteral(", ")) +
           dateText(date, language);
}

} // namespace atlas
