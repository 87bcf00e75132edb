// SPDX-License-Identifier: Apache-2.0
// A chart with its heading, subtitle, source line, "as a table" view and menu: what pages are made of.
#pragma once

#include "charts/chart_description.h"
#include "look/theme.h"

#include <QFrame>

#include <memory>

namespace atlas {

/// Accessible name "Chart: TITLE", accessible description the chart's summary. Keyboard: Tab reaches the card, arrow
/// keys walk its marks, Enter goes where a mark leads or shows a ring's group alone, Esc and Backspace show
/// all groups again, T or Alt+T toggles the table, Ctrl+C copies the numbers.
class ViewState;

class ChartCard : public QFrame {
    Q_OBJECT
public:
    /// \p view outlives it, keeps how a chart was last saved and says whether marks move.
    explicit ChartCard(ViewState& view, QWidget* parent = nullptr);
    ~ChartCard() override;

    /// Shows a description. The same key and shape as before: only marks that differ are touched, so it can follow
    /// every step of a drag.
    void setChart(const ChartDescription& chart);
    /// What it shows: in the form that was chosen, one group of a ring alone.
    [[nodiscard]] const ChartDescription& chart() const;
    /// Another kind of the same figures, see formsOf(); it holds until a chart of another key comes.
    void showAs(ChartKind kind);
    [[nodiscard]] QString form() const; ///< the chosen one's word, for a slide; empty: the chart's own
    void setTheme(const Theme& theme);
    void showAsTable(bool table);
    [[nodiscard]] bool isTableShown() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void nodeActivated(atlas::NodeId node);   ///< a mark that leads somewhere was clicked
    void presentRequested();                  ///< from the card's menu: show full screen
    void storyRequested(const QString& form); ///< likewise: add it to a story, in the form in which it is drawn

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take();     ///< shows the description in its form
    void follow();   ///< heading, texts and table by what the drawing shows
    void place();    ///< heading, drawing and buttons by the card's size
    void describe(); ///< for assistive technology
    void retranslate();
    void fillTable();
    void openMenu(const QPoint& place);
    void copyImage();
    void copyData();

    struct Parts;
    std::unique_ptr<Parts> m;
};

} // namespace atlas
