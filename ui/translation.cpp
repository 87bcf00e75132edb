// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas {

void Translation::use(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    if (chinese && m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    // Ours last: it is asked first, and its arrival is what tells the widgets.
    if (m_own.load(chinese ? QStringLiteral(":/translations/atlas_zh_CN.qm")
                           : QStringLiteral(":/translations/atlas_en.qm")))
        QCoreApplication::installTranslator(&m_own);
}

std::optional<Language> Translation::fromWord(const QString& word) {
    if (word == QLatin1String("en"))
        return Language::English;
    if (word == QLatin1String("zh_CN"))
        return Language::Chinese;
    return std::nullopt;
}

} // namespace atlas
