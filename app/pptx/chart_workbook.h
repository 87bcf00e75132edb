// SPDX-License-Identifier: Apache-2.0
// The workbook inside a native chart: what opens when somebody chooses "Edit data" in an office program. The chart's
// own references point into its first sheet.
#pragma once

#include "domain/result.h"
#include "pptx/chart_plot.h"

#include <QByteArray>
#include <QDateTime>

namespace atlas {

/// An .xlsx file. First sheet: categories in column A, a series in each following column, and behind them the labels
/// that are texts of their own. Second sheet: title, what is measured, notes and source. Texts are texts, whatever they
/// begin with.
[[nodiscard]] Result<QByteArray> chartWorkbook(const ChartDescription& chart, const ChartPlot& plot,
                                               const QDateTime& created = {});

/// Where things stand in the first sheet: "Sheet1!$B$2:$B$9".
class PlotPlaces {
public:
    explicit PlotPlaces(const ChartPlot& plot) : m_plot(plot) {}
    [[nodiscard]] QString categories() const { return range(0); }
    [[nodiscard]] QString name(qsizetype column) const;
    [[nodiscard]] QString values(qsizetype column) const { return range(column + 1); }
    [[nodiscard]] QString labels(qsizetype column) const { return range(m_plot.columns.size() + 1 + column); }

private:
    [[nodiscard]] QString range(qsizetype column) const;
    const ChartPlot& m_plot;
};

} // namespace atlas
