// SPDX-License-Identifier: Apache-2.0
#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas {

void Translation::use(Language language) {
    QLocale::setDefault(language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                      : QLocale(QLocale::English, QLocale::UnitedStates));
    if (language == m_language)
        return;
    m_language = language;
    if (language == Language::English) {
        QCoreApplication::removeTranslator(&m_qt);
        QCoreApplication::removeTranslator(&m_own);
        return;
    }
    if (m_own.isEmpty()) {
        (void)m_own.load(QStringLiteral(":/translations/atlas_zh_CN.qm"));
        (void)m_qt.load(QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    }
    QCoreApplication::installTranslator(&m_qt);
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
