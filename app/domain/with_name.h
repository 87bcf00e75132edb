// SPDX-License-Identifier: Apache-2.0
// What somebody calls by name, as on the command line.
#pragma once

#include <QString>
#include <QVector>

namespace atlas {

/// The first of that key or that name in either language: exactly, else without regard to case. nullptr: none is.
template <class Value>
[[nodiscard]] const Value* withName(const QVector<Value>& all, const QString& name) {
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const Value& each : all)
            for (const QString& called : {each.key, each.name.en, each.name.zh})
                if (!called.isEmpty() && called.compare(name.trimmed(), sensitivity) == 0)
                    return &each;
    return nullptr;
}

} // namespace atlas
