// SPDX-License-Identifier: Apache-2.0
// The targets of one indicator under the current scenario: a row a node, a column a year, after the base value. A year
// shows a rate or the projected level, and beside the rate of a parent what its parts add up to and the gap. Entries
// are read as people type them and go to the session; a refused one leaves the old value.
#pragma once

#include "domain/figure_ref.h"
#include "domain/figure_text.h"
#include "domain/result.h"
#include "domain/target.h"
#include "models/node_tree_model.h"
#include "planning/rollup_tree.h"

#include <QHash>

#include <functional>
#include <optional>
#include <utility>

namespace atlas {

struct ChangeSet;
struct Figure;
struct Indicator;
struct Reconciliation;

class TargetModel : public NodeTreeModel {
    Q_OBJECT
public:
    /// The years follow these.
    enum Column { NameColumn, BaseColumn, FirstYearColumn };
    enum Role {
        CarriedRole = FirstFreeRole, ///< bool: no target of its own in this year, the latest earlier one carried on
        RolledUpRole,                ///< bool: no target at all, what the parts add up to
        RateRole,                    ///< double: the rate shown; invalid where there is none
        EntryRole,                   ///< QString: the rate for an editor or a clipboard, "8.5%"
        LockedRole,                  ///< bool: a lock is in force
        NoteRole,                    ///< QString
        SigmaRole,                   ///< double, a fraction; invalid where none is stated
        AcceptedGapRole,             ///< QString: why its gap is accepted; invalid where it is not
        AssumedRole,                 ///< bool: a base value that a planner assumes
        BottomUpRole,       ///< QString: roll-up and gap of a parent's target, small: "9.3 +1.3", accepted: "✓"
        OpenGapRole,        ///< bool: of these two, a gap that nobody has accepted
        BottomUpFigureRole, ///< FigureRef of the roll-up in BottomUpRole
        GapFigureRole       ///< FigureRef of its gap
    };
    enum class Shows { Rates, Levels };
    using Rates = QVector<std::pair<TargetCell, std::optional<double>>>;

    explicit TargetModel(Session& session, QObject* parent = nullptr);

    void setIndicator(IndicatorId indicator);
    [[nodiscard]] IndicatorId indicator() const { return m_indicator; }
    void setYear(int year); ///< the selected one; another than the scenario's leaves it
    [[nodiscard]] int year() const { return m_year; }
    void setShows(Shows shows); ///< in the years
    [[nodiscard]] Shows shows() const { return m_shows; }

    [[nodiscard]] int yearOf(int column) const; ///< 0: not a year's column
    [[nodiscard]] int columnOf(int year) const; ///< the nearest year's column
    [[nodiscard]] int yearCount() const { return m_yearCount; }
    [[nodiscard]] int lastColumn() const { return FirstYearColumn + m_yearCount - 1; }

    /// The target cell of an index; nothing where no target may stand.
    [[nodiscard]] std::optional<TargetCell> cellAt(const QModelIndex& index) const;
    [[nodiscard]] bool hasRow(NodeId node) const; ///< of this indicator, announced or not
    /// The row to show where a node has none: the branch or the area that the indicator is about.
    [[nodiscard]] NodeId nearestRow(NodeId node) const;
    /// Why there is no roll-up, or how it was weighted; one sentence.
    [[nodiscard]] QString rollUpNote(NodeId node, int year) const;
    /// Top-down, bottom-up and gap, and whether the gap is accepted; one sentence.
    [[nodiscard]] QString gapNote(NodeId node, int year) const;
    /// Why nothing is entered while levels are shown; one sentence.
    [[nodiscard]] static QString onlyRatesText();

    /// The rows whose English or Chinese name is this one, letter case and spaces around it aside.
    [[nodiscard]] QVector<NodeId> named(const QString& name) const;
    /// The rows whose names contain a text, as Outline::search() finds them; at most `limit`.
    [[nodiscard]] QVector<NodeId> find(const QString& text, int limit) const;

    /// What was typed into a cell, "=goal" included; nothing: clear it.
    [[nodiscard]] Result<std::optional<double>> read(const TargetCell& cell, const QString& typed) const;
    /// The same entry into all of these cells as one undo step; a step such as "+0.5" from the rate of each. One that
    /// can't be entered is told and nothing changes.
    bool enter(const QVector<QModelIndex>& cells, const QString& typed);
    /// Writes cells as one undo step. A refusal is told through protectedEdit() or entryRefused() at `at`.
    bool write(const Rates& rates, const QString& text, const QModelIndex& at);
    /// Somebody who may keep an entry, `text` of its step, to write it later: answers whether it does.
    void setHolder(std::function<bool(const Rates& rates, const QString& text)> holder) {
        m_holder = std::move(holder);
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    /// Refuses an entry that was begun when the cell said something else, such as before somebody else changed it.
    void refuseChanged(const QModelIndex& index);

Q_SIGNALS:
    /// What was entered can't stand there; the old value stays.
    void entryRefused(const QModelIndex& index, const atlas::Error& error);
    /// The scenario is protected; these rates are what was to be written.
    void protectedEdit(const atlas::TargetModel::Rates& rates, const QString& text);
    void held(const QString& sentence); ///< an entry went around a locked year

protected:
    [[nodiscard]] std::optional<Subset> subset() const override;
    [[nodiscard]] bool reshapes(NodeId node) const override;
    void reword() override;

private:
    enum class Kind { None, Own, Carried, RolledUp, Projected };
    struct Rate {
        std::optional<double> value;
        Kind kind = Kind::None;
    };
    struct Base; // what the base column and the unit of a level need; read once

    [[nodiscard]] const Indicator* shown() const;
    [[nodiscard]] bool isRatio() const;
    [[nodiscard]] bool isAbout(NodeId node) const; ///< false for rows that only lead to the indicator's branch
    [[nodiscard]] bool concerns(IndicatorId indicator) const;
    [[nodiscard]] Rate rate(NodeId node, int year) const;
    [[nodiscard]] const Base& base(NodeId node) const;
    [[nodiscard]] QString cellText(NodeId node, int column) const;
    [[nodiscard]] QString levelText(NodeId node, int year, UnitWords words) const;     ///< projected
    [[nodiscard]] std::optional<Reconciliation> bottomUp(NodeId node, int year) const; ///< of a parent's own target
    [[nodiscard]] QString bottomUpText(const Reconciliation& now) const;
    [[nodiscard]] QString yearTip(NodeId node, int year) const;
    [[nodiscard]] FigureRef figureAt(NodeId node, int column) const;
    [[nodiscard]] QString toolTip(NodeId node, int column) const;
    [[nodiscard]] QString accessibleText(NodeId node, int column) const;
    [[nodiscard]] QVariant termsData(NodeId node, int year, int role) const; ///< of what is said beside a target
    void readYears();                                                        ///< of the scenario
    void follow(const ChangeSet& changes);

    IndicatorId m_indicator;
    int m_firstYear = 0;
    int m_yearCount = 0;
    int m_year = 0;
    Shows m_shows = Shows::Rates;
    std::function<bool(const Rates&, const QString&)> m_holder;
    mutable QHash<NodeId, Base> m_bases;
};

struct TargetModel::Base {
    bool isIndex = false;
    int year = 0;
    std::optional<double> value;
    int status = 0; ///< ObservationStatus
    QString source; ///< citation in the model's language

    [[nodiscard]] bool isAssumed() const { return value && status == static_cast<int>(ObservationStatus::Assumption); }
};

} // namespace atlas
