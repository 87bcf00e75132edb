// SPDX-License-Identifier: Apache-2.0
// How GoogleTest prints Qt values and ours.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/text.h"

#include <QString>
#include <QVariant>

#include <ostream>

inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QByteArray& bytes, std::ostream* out) { *out << '"' << bytes.toStdString() << '"'; }
inline void PrintTo(const QVariant& value, std::ostream* out) { *out << value.toString().toStdString(); }

namespace atlas {
template <class Tag>
void PrintTo(const Id<Tag>& id, std::ostream* out) {
    *out << '#' << id.value;
}
inline void PrintTo(const Error& error, std::ostream* out) {
    *out << error.sentence.toStdString() << " (" << error.detail.toStdString() << ')';
}
inline void PrintTo(Language language, std::ostream* out) {
    *out << (language == Language::Chinese ? "Chinese" : "English");
}
} // namespace atlas

/// Asserts that a Result holds a value, and says its error where it does not.
#define ASSERT_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto& okResult = (result);                                                                               \
        ASSERT_TRUE(okResult.has_value())                                                                              \
            << okResult.error().sentence.toStdString() << " / " << okResult.error().detail.toStdString();              \
    } while (false)
