// SPDX-License-Identifier: Apache-2.0
// The parts of a spread: share, growth now, growth after it, the change, and a box that locks or unlocks. Notes in
// words say who is locked, held by a limit or left out. Its roles: NotedCellRole.
#pragma once

#include "domain/figure_ref.h"
#include "models/noted_cells.h"
#include "session/spread_plan.h"

#include <QAbstractTableModel>

namespace atlas {

class SpreadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Share, Now, Next, Change, Lock, ColumnCount };

    explicit SpreadModel(const Session& session, QObject* parent = nullptr);

    /// \p of: whose growth is spread, in the first year.
    void show(const std::vector<SpreadRow>& rows, const TargetCell& of);
    void setLanguage(Language language) { m_language = language; }
    void retranslate();
    [[nodiscard]] NodeId node(int row) const; ///< invalid: no such row

    /// "Proportional", and one sentence of what it does.
    [[nodiscard]] static QString methodName(planning::SpreadMethod method);
    [[nodiscard]] static QString methodSentence(planning::SpreadMethod method);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A tick in the lock's column is answered with lockRequested(); it stands once the session has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void lockRequested(atlas::NodeId node, bool lock);

private:
    /// A share as it is shown: rounded with the others, so that they add up.
    struct ShownShare {
        QString text;
        bool isMoved = false; ///< not what equal parts show: a note says that it is rounded
        bool operator==(const ShownShare&) const = default;
    };
    void roundShares();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] FigureRef figureAt(int row, int column) const;
    [[nodiscard]] QString note(int row, int column) const;
    [[nodiscard]] QString lockText(const SpreadRow& row) const; ///< who, why, within what, until when

    const Session& m_session;
    Language m_language = Language::English;
    TargetCell m_cell;
    std::vector<SpreadRow> m_rows;
    QVector<ShownShare> m_shares; ///< of the rows
};

} // namespace atlas
