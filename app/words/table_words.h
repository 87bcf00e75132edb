// SPDX-License-Identifier: Apache-2.0
// What people call a row of a table of the portfolio, where nothing more telling is known of it.
#pragma once

#include <QCoreApplication>

namespace atlas {

class TableWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::TableWords)
public:
    /// "Enterprise", "Link in a chain"; an unknown table by its own name.
    [[nodiscard]] static QString one(const QString& table);
};

} // namespace atlas
