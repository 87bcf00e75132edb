// SPDX-License-Identifier: Apache-2.0
#include "program/translation.h"

#include "domain/in_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace atlas {

namespace {
QString textsOf(Language language) {
    return language == Language::Chinese ? QStringLiteral(":/translations/atlas_zh_CN.qm")
                                         : QStringLiteral(":/translations/atlas_en.qm");
}
} // namespace

bool ContentTranslator::use(Language language) {
    m_language = language;
    m_other.reset();
    return load(textsOf(language));
}

QString ContentTranslator::translate(const char* context, const char* text, const char* disambiguation, int n) const {
    const Language wanted = InLanguage::current().value_or(m_language);
    if (wanted == m_language)
        return QTranslator::translate(context, text, disambiguation, n);
    if (m_other == nullptr) {
        m_other = std::make_unique<QTranslator>();
        (void)m_other->load(textsOf(wanted));
    }
    const QString translated = m_other->translate(context, text, disambiguation, n);
    // What has no entry is the text as it stands there: asking on would bring the interface's language.
    return translated.isNull() ? QString::fromUtf8(text) : translated;
}

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
    if (m_own.use(language))
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
