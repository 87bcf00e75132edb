// SPDX-License-Identifier: Apache-2.0
// A fact sheet as it will be, as large as there is room.
#pragma once

#include "exchange/fact_sheet.h"

#include <QPixmap>
#include <QWidget>

namespace atlas {

class SheetPreview : public QWidget {
    Q_OBJECT
public:
    explicit SheetPreview(QWidget* parent = nullptr);

    void setSheet(const FactSheet& sheet);
    void setEdge(const QColor& edge); ///< of the paper
    [[nodiscard]] const FactSheet& sheet() const { return m_sheet; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    FactSheet m_sheet;
    QPixmap m_drawn; ///< for the size that it was last shown at
    QColor m_edge;
};

} // namespace atlas
