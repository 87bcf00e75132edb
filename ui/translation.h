// SPDX-License-Identifier: Apache-2.0
// The language that the interface speaks: installs and takes out the translators, which tells every widget at once.
#pragma once

#include "domain/text.h"

#include <QTranslator>

#include <optional>

namespace atlas {

class Translation {
public:
    /// Speaks a language from now on; widgets get QEvent::LanguageChange.
    void use(Language language);

    [[nodiscard]] static std::optional<Language> fromWord(const QString& word); ///< "en", "zh_CN"

private:
    QTranslator m_own;                  ///< our texts; in English only the plural forms
    QTranslator m_qt;                   ///< Qt's own: buttons of dialogs, context menus of fields
    std::optional<Language> m_language; ///< none yet
};

} // namespace atlas
