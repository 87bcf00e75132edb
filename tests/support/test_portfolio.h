// SPDX-License-Identifier: Apache-2.0
// Portfolios for tests: real files in a folder that goes away.
#pragma once

#include "support/session_facets.h"

#include <QTemporaryDir>

#include <memory>

namespace atlas::test {

/// A folder with a starter portfolio in it (made once a process, then copied: quick).
class StarterFile {
public:
    StarterFile();
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("starter.atlas")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// A session on a starter portfolio of its own. Aborts the test program with the reason where it can't be opened.
struct StarterSession {
    StarterFile file;
    std::unique_ptr<Session> session;

    StarterSession();
    Session* operator->() const { return session.get(); }
    Session& operator*() const { return *session; }
    /// A node by its key; aborts where there is none.
    [[nodiscard]] NodeId node(const char* key) const;
    [[nodiscard]] IndicatorId indicator(const char* key) const;
    /// Continues in an unprotected copy of the published scenario.
    ScenarioId workInCopy();
};

} // namespace atlas::test
