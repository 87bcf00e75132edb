// SPDX-License-Identifier: Apache-2.0
// The parts of a spread: share, growth now, growth after it, the change, and a box that locks or unlocks. Notes in
// words say who is locked, held by a limit or left out. Its roles: NotedCellRole.
#pragma once

#include "domain/figure_ref.h"
#include "models/noted_cells.h"
#include "models/text_table_model.h"
#include "session/spread_plan.h"

namespace atlas {

class SpreadModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Name, Share, Now, Next, Change, Lock, ColumnCount };

    explicit SpreadModel(const Session& session, QObject* parent = nullptr);

    /// \p of: whose growth is spread, in the first year.
    void show(const std::vector<SpreadRow>& rows, const TargetCell& of);
    [[nodiscard]] NodeId node(int row) const; ///< invalid: no such row

    /// "Proportional", and one sentence of what it does.
    [[nodiscard]] static QString methodName(planning::SpreadMethod method);
    [[nodiscard]] static QString methodSentence(planning::SpreadMethod method);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A tick in the lock's column is answered with lockRequested(); it stands once the session has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void lockRequested(atlas::NodeId node, bool lock);

private:
    struct Row : SpreadRow {
        QString shareText = {};    ///< rounded with the others, so that they add up
        bool isMovedShare = false; ///< not what equal parts show: a note says that it is rounded
        bool operator==(const Row&) const = default;
    };

    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QString headerTip(int column) const override;
    [[nodiscard]] bool isNumber(int column) const override { return column != Name; }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void reword() override { roundShares(m_rows); }
    void roundShares(QVector<Row>& rows) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] FigureRef figureAt(const Row& row, int column) const;
    [[nodiscard]] QString note(const Row& row, int column) const;
    [[nodiscard]] QString lockText(const SpreadRow& row) const; ///< who, why, within what, until when

    const Session& m_session;
    TargetCell m_cell;
    QVector<Row> m_rows;
};

} // namespace atlas
