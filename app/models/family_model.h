// SPDX-License-Identifier: Apache-2.0
// The parts of a node for one indicator and year: base value (a planner may assume one), share, growth, and what each
// contributes; in the last row what they add up to. Every cell has a main text and a note in words, so that an
// assumption, a carried-on rate or a missing target is never told by its look alone. Its roles: NotedCellRole.
#pragma once

#include "domain/figure_ref.h"
#include "domain/result.h"
#include "domain/target.h"
#include "models/noted_cells.h"

#include <QAbstractTableModel>
#include <QHash>

namespace atlas {

class Session;
struct ChangeSet;

class FamilyModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Base, Share, Growth, Points, ColumnCount };

    explicit FamilyModel(Session& session, QObject* parent = nullptr);

    void show(const TargetCell& cell); ///< whose parts
    void follow(const ChangeSet& changes);
    void setLanguage(Language language);
    void retranslate();

    /// Parts that lack a target, or a weight: their names, in their order.
    [[nodiscard]] QStringList withoutTarget() const;
    [[nodiscard]] QStringList withoutWeight() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
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

    [[nodiscard]] QVector<Row> read() const;
    void put(QVector<Row> rows, bool allTexts);
    [[nodiscard]] const Figure& base(NodeId node) const; ///< read once
    [[nodiscard]] bool mayAssume(NodeId node) const;
    [[nodiscard]] QString name(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] FigureRef figureAt(const Row& row, int column) const;
    [[nodiscard]] QString note(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;

    Session& m_session;
    Language m_language = Language::English;
    TargetCell m_cell;
    QVector<Row> m_rows;
    mutable QHash<NodeId, Figure> m_bases;
};

} // namespace atlas
