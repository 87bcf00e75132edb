// SPDX-License-Identifier: Apache-2.0
// A chart with its heading, subtitle, source line, "as a table" view and menu: what pages are made of.
#pragma once

#include "charts/chart_description.h"
#include "theme.h"

#include <QFrame>

#include <memory>

namespace atlas {

/// Accessible name "Chart: TITLE", accessible description the chart's summary. Keyboard: Tab reaches the card, T or
/// Alt+T toggles the table.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    explicit ChartCard(const Theme& theme, QWidget* parent = nullptr);
    ~ChartCard() override;

    /// Shows a description. The same key and shape as before: only marks that differ are touched, so it can follow
    /// every step of a drag.
    void setChart(const ChartDescription& chart);
    [[nodiscard]] const ChartDescription& chart() const;
    void setTheme(const Theme& theme);
    void showAsTable(bool table);
    [[nodiscard]] bool isTableShown() const;

Q_SIGNALS:
    void nodeActivated(atlas::NodeId node); ///< a mark that leads somewhere was clicked
    void presentRequested();                ///< from the card's menu: show full screen

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace atlas
