// SPDX-License-Identifier: Apache-2.0
// What is written for a reader of another language than the interface's: for as long as one of these stands, tr()
// answers this thread in its language. No widget hears of it, so nothing on the screen changes.
#pragma once

#include "domain/text.h"

#include <optional>

namespace atlas {

class InLanguage {
public:
    explicit InLanguage(Language language);
    ~InLanguage();
    InLanguage(const InLanguage&) = delete;
    InLanguage& operator=(const InLanguage&) = delete;

    /// The innermost one's of this thread; nothing: the interface's. Asked by whoever translates.
    [[nodiscard]] static std::optional<Language> current();

private:
    std::optional<Language> m_before;
};

} // namespace atlas
