// SPDX-License-Identifier: Apache-2.0
// Many fact sheets, one a turn of the event loop: drawing needs the window's thread, and the window answers meanwhile.
#pragma once

#include "domain/ids.h"
#include "domain/result.h"

#include <QObject>
#include <QVector>

#include <functional>
#include <optional>

namespace atlas {

class FactSheetBatch : public QObject {
    Q_OBJECT
public:
    /// `make` makes the sheet of one node whole, or answers why it can't; what comes after it is then left.
    using Make = std::function<Result<void>(NodeId)>;
    FactSheetBatch(QVector<NodeId> nodes, Make make, QObject* parent);

    void start();
    void cancel(); ///< the sheets that are made stay

    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] int count() const { return static_cast<int>(m_nodes.size()); }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void progressed(int made, int count);
    void finished(); ///< all made, cancelled or failed; once

private:
    void next();
    void finish();

    QVector<NodeId> m_nodes;
    Make m_make;
    int m_made = 0;
    bool m_cancelled = false;
    bool m_over = false;
    std::optional<Error> m_error;
};

} // namespace atlas
