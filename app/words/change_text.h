// SPDX-License-Identifier: Apache-2.0
// A row of the change log in words: what was changed, from what, to what, as people say it.
#pragma once

#include "session/session.h"
#include "storage/portfolio.h"

#include <QCoreApplication>

namespace atlas {

class ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
public:
    QString subject; ///< the node, scenario, indicator or source that it is about
    QString aspect;  ///< what of it: "name", "Industrial added value growth 2025"
    QString from;
    QString to;

    [[nodiscard]] QString what() const; ///< "Robots: name"

    /// Decodes the rows before and after, JSON objects. Values that are not known to it are shown as they stand.
    [[nodiscard]] static ChangeText of(const Session& session, const LogEntry& entry, Language language);
};

} // namespace atlas
