// SPDX-License-Identifier: Apache-2.0
// The Targets workspace: the growth targets of one indicator under the current scenario as a table by node and year,
// the selected one as a slider, and charts that follow every step.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

#include <array>

class QComboBox;
class QFrame;
class QLabel;
class QSplitter;
class QToolButton;

namespace atlas {

class CellTermsEditor;
class FindBar;
class GrowthEditor;
class OpenNodes;
class PanelHost;
class PlanningSide;
class RateDelegate;
class ReasonStrip;
class TargetEntry;
class TargetGrid;
class TargetModel;
class WorkingCopyBanner;

class TargetsPage : public QWidget {
    Q_OBJECT
public:
    TargetsPage(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);
    ~TargetsPage() override;

    [[nodiscard]] QByteArray saveState() const; ///< open nodes and the places of the edge between table and panels
    bool restoreState(const QByteArray& state);
    void switchRatesAndLevels();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectParts();
    void connectTable();
    void retranslate();
    void applyTheme();
    void arrangeColumns();
    [[nodiscard]] int widestText(std::initializer_list<int> columns) const; ///< in pixels, of the first rows
    void placePanels(); ///< under the table, or beside it where the window is wide
    void showLevels(bool levels);

    void fillScenarios();
    void fillIndicators();
    void chooseIndicator(IndicatorId indicator);
    void showView(); ///< the table follows the view's state
    void followCurrent(const QModelIndex& current);
    void showSelection(); ///< strip, note and charts follow the table
    void describeCell();  ///< just strip and note
    [[nodiscard]] QString cellWords(const QModelIndex& index) const;

    void follow(const ChangeSet& changes);
    void refuse(const QModelIndex& index, const Error& error); ///< at the cell, where there is one
    /// What was typed or pasted, once more; answers what is to be said of it, or nothing where it was not written.
    std::optional<QString> enterInCopy(const QVector<std::pair<TargetCell, std::optional<double>>>& rates,
                                       const QString& text);
    void editTerms(bool note);
    void toggleLock(); ///< opens the strip, or unlocks where all are locked

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    TargetModel* m_model;
    TargetEntry* m_entry;
    QLabel *m_scenarioLabel, *m_indicatorLabel;
    QComboBox *m_scenario, *m_indicator;
    QFrame* m_stripe; ///< which kind of scenario, in its colour; and in a word
    QLabel* m_state;
    QLabel* m_unit; ///< measure and price basis of the indicator
    QToolButton *m_rates, *m_levels;
    WorkingCopyBanner* m_banner;
    QSplitter* m_splitter;
    TargetGrid* m_table;
    RateDelegate* m_delegate;
    FindBar* m_find;
    CellTermsEditor* m_terms;
    OpenNodes* m_open;
    QSet<IndicatorId> m_opened; ///< indicators whose first levels have been opened
    QLabel* m_refusal;          ///< why the last entry was refused
    bool m_isJustRefused = false;
    ReasonStrip* m_reasons;
    GrowthEditor* m_editor;
    PlanningSide* m_side;
    std::array<QByteArray, 2> m_edges; ///< the splitter's state: panels under the table, and beside it
    bool m_following = false;
    bool m_behind = true; ///< hidden: the view's state has moved on
};

} // namespace atlas
