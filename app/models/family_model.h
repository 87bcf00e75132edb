// SPDX-License-Identifier: Apache-2.0
// The parts of a node for one indicator and year: base value (a planner may assume one), share, growth, and what each
// contributes; in the last row what they add up to. Every cell has a main text and a note in words, so that an
// assumption, a carried-on rate or a missing target is never told by its look alone. Its roles: NotedCellRole.
#pragma once

#include "domain/figure_ref.h"
#include "domain/result.h"
#include "domain/target.h"
#include "models/noted_cells.h"
#include "models/text_table_model.h"

#include <QHash>

namespace atlas {

class Session;
struct ChangeSet;

class FamilyModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Name, Base, Share, Growth, Points, ColumnCount };

    explicit FamilyModel(Session& session, QObject* parent = nullptr);

    void show(const TargetCell& cell); ///< whose parts
    void follow(const ChangeSet& changes);

    /// Parts that lack a target, or a weight: their names, in their order.
    [[nodiscard]] QStringList withoutTarget() const;
    [[nodiscard]] QStringList withoutWeight() const;

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A base value as an assumption; an empty text takes it back.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const atlas::Error& error); ///< the old value stays

private:
    enum class Mark { None, Own, Carried, RolledUp };
    struct Row {
        NodeId node; ///< invalid: the total
        bool hasWeight = false;
        QString share; ///< rounded so that they add up; empty: it takes no part
        std::optional<double> growth;
        QString points; ///< likewise, without their unit
        Mark mark = Mark::None;
        bool isMovedShare = false; ///< not what equal parts show: a note says that it is rounded
        bool isMovedPoints = false;
        bool operator==(const Row&) const = default;
    };
    struct Figure {
        std::optional<double> value;
        ObservationStatus status = ObservationStatus::Reported;
        QString source;
    };

    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QString headerTip(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != Name; }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void reword() override { m_bases.clear(); }
    [[nodiscard]] QVector<Row> read() const;
    [[nodiscard]] const Figure& base(NodeId node) const; ///< read once
    [[nodiscard]] bool mayAssume(NodeId node) const;
    [[nodiscard]] QString name(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] FigureRef figureAt(const Row& row, int column) const;
    [[nodiscard]] QString note(const Row& row, int column) const;
    [[nodiscard]] QString withNote(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;

    Session& m_session;
    TargetCell m_cell;
    QVector<Row> m_rows;
    mutable QHash<NodeId, Figure> m_bases;
};

} // namespace atlas
