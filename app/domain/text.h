// SPDX-License-Identifier: Apache-2.0
// Content in two languages. Where one language lacks a text the other is shown.
#pragma once

#include <QString>

namespace atlas {

enum class Language { English, Chinese };

struct Text {
    QString en;
    QString zh;

    [[nodiscard]] const QString& in(Language language) const {
        const QString& wanted = language == Language::Chinese ? zh : en;
        return wanted.isEmpty() ? (language == Language::Chinese ? en : zh) : wanted;
    }
    [[nodiscard]] bool isEmpty() const { return en.isEmpty() && zh.isEmpty(); }
    bool operator==(const Text&) const = default;
};

} // namespace atlas
