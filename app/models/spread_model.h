// SPDX-License-Identifier: Apache-2.0
// The parts of a spread: share, growth now, growth after it, the change, and a box that locks or unlocks. Notes in
// words say who is locked, held by a limit or left out. Its roles: NotedCellRole.
#pragma once

#include "models/noted_cells.h"
#include "session/spread_plan.h"

#include <QAbstractTableModel>

namespace atlas {

class SpreadModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Share, Now, Next, Change, Lock, ColumnCount };

    explicit SpreadModel(const Session& session, QObject* parent = nullptr);

    void show(const std::vector<SpreadRow>& rows);
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
    [[nodiscard]] QString text(const SpreadRow& row, int column) const;
    [[nodiscard]] QString note(const SpreadRow& row, int column) const;
    [[nodiscard]] QString lockText(const SpreadRow& row) const; ///< who, why, within what, until when

    const Session& m_session;
    Language m_language = Language::English;
    std::vector<SpreadRow> m_rows;
};

} // namespace atlas
