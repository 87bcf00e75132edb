// SPDX-License-Identifier: Apache-2.0
// Writing as a program that did not know the limits yet: what it left in a file is kept, whatever it is.
#pragma once

#include <QStringList>

namespace atlas::test {

/// The statements as such a program would have run them: within an edit of the program's own nothing is refused.
inline QStringList asOlderProgram(const QStringList& statements) {
    return QStringList{QStringLiteral("UPDATE edit_context SET step = (SELECT max(id) FROM edit_step)")} + statements +
           QStringList{QStringLiteral("UPDATE edit_context SET step = NULL")};
}

} // namespace atlas::test
