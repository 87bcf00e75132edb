// SPDX-License-Identifier: Apache-2.0
#include "domain/date_text.h"

#include <QLocale>

namespace atlas {

namespace {
template <class When>
QString in(Language language, const When& when, const char* english, const char* chinese) {
    const bool zh = language == Language::Chinese;
    return QLocale(zh ? QLocale::Chinese : QLocale::English).toString(when, QString::fromUtf8(zh ? chinese : english));
}
} // namespace

QString dateText(QDate day, Language language) { return in(language, day, "d MMMM yyyy", "yyyy年M月d日"); }

QString dayText(const QDateTime& moment, Language language) {
    return in(language, moment.toLocalTime(), "d MMM yyyy", "yyyy年M月d日");
}

QString momentText(const QDateTime& moment, Language language) {
    return in(language, moment.toLocalTime(), "d MMM yyyy, HH:mm", "yyyy年M月d日 HH:mm");
}

} // namespace atlas
