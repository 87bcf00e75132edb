// SPDX-License-Identifier: Apache-2.0
// A chart "as a table": the same numbers for those who would rather read them, copy them or have them read out.
#pragma once

#include "charts/chart_description.h"
#include "parts/heard_view.h"

#include <QTableWidget>

namespace atlas {

/// Tab-separated lines of a chart's table, with its heading row: what a spreadsheet takes from the clipboard.
[[nodiscard]] QString chartTsv(const ChartDescription& chart);

class ChartTableView : public HeardView<QTableWidget> {
    Q_OBJECT
public:
    explicit ChartTableView(QWidget* parent = nullptr);
    void setChart(const ChartDescription& chart);

Q_SIGNALS:
    void chartRequested(); ///< T or Escape: back to the drawing

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy();
    void fitColumns();
    QString m_all; ///< the whole table as tab-separated lines
};

} // namespace atlas
