// SPDX-License-Identifier: Apache-2.0
// Two scenarios compared: their paths over the years, what changes the growth of the place that is selected in the
// tree, and a table of all that differs.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace atlas {

class ChartCard;
class ComparisonModel;
class PanelHost;
class ScenarioCombo;

class ComparePanel : public QWidget {
    Q_OBJECT
public:
    ComparePanel(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    void compare(ScenarioId scenario); ///< with what it was made from, or another one

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void follow(const ChangeSet& changes);
    void readAgain(); ///< all of it, once the panel is seen
    void fillChoices();
    void chooseDefaults();
    void drawCharts();
    void offerSlide(const QString& chart); ///< one of the two, for a story
    void updateTable();
    void arrange(); ///< charts above the differences, or where the window is low one of the two at a time
    void makeCopy();
    [[nodiscard]] NodeId place() const;         ///< of what is compared: the one selected, or of a share its branch
    [[nodiscard]] NodeId waterfallNode() const; ///< the place, or the nearest above it that has parts
    void goTo(const QModelIndex& index);

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    ComparisonModel* m_model;
    QLabel* m_fromLabel;
    ScenarioCombo* m_from;
    QLabel* m_toLabel;
    ScenarioCombo* m_to;
    QLabel* m_indicatorLabel;
    QComboBox* m_indicator;
    QLabel* m_yearLabel;
    QComboBox* m_year;
    QLabel* m_place;
    QStackedWidget* m_stack; ///< why there is nothing to compare, or the comparison
    QLabel* m_empty;
    QPushButton* m_copy;
    QTabBar* m_views; ///< in a low window
    QWidget *m_charts, *m_differences;
    ChartCard* m_overlay;
    ChartCard* m_waterfall;
    QLabel* m_count;
    QCheckBox* m_onlyTargets;
    QTableView* m_table;
    bool m_stale = true;
};

} // namespace atlas
