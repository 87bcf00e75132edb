// SPDX-License-Identifier: Apache-2.0
// The language that the interface speaks: installs and takes out the translators, which tells every widget at once.
#pragma once

#include "domain/text.h"

#include <QTranslator>

#include <memory>
#include <optional>

namespace atlas {

/// Our texts, in the language of the interface; within an InLanguage in that one's.
class ContentTranslator : public QTranslator {
    Q_OBJECT
public:
    bool use(Language language);
    [[nodiscard]] QString translate(const char* context, const char* text, const char* disambiguation = nullptr,
                                    int n = -1) const override;

private:
    Language m_language = Language::English;
    mutable std::unique_ptr<QTranslator> m_other; ///< of the other language; read when it is first wanted
};

class Translation {
public:
    /// Speaks a language from now on; widgets get QEvent::LanguageChange.
    void use(Language language);

    [[nodiscard]] static std::optional<Language> fromWord(const QString& word); ///< "en", "zh_CN"

private:
    ContentTranslator m_own;            ///< our texts; in English only the plural forms
    QTranslator m_qt;                   ///< Qt's own: buttons of dialogs, context menus of fields
    std::optional<Language> m_language; ///< none yet
};

} // namespace atlas
