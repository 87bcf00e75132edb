// SPDX-License-Identifier: Apache-2.0
// Days and moments in words, in either language.
#pragma once

#include "domain/text.h"

#include <QDateTime>

namespace atlas {

[[nodiscard]] QString dateText(QDate day, Language language);                 ///< "24 November 2026"
[[nodiscard]] QString dayText(const QDateTime& moment, Language language);    ///< "24 Nov 2026", in this place
[[nodiscard]] QString momentText(const QDateTime& moment, Language language); ///< "24 Nov 2026, 14:05", likewise

} // namespace atlas
