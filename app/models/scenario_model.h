// SPDX-License-Identifier: Apache-2.0
// The scenarios as a table: name (editable), what it was made from, author, date, state. Follows the session.
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace atlas {

class ScenarioModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Parent, Author, Created, State, ColumnCount };
    enum Role { ShownRole = Qt::UserRole, ProtectedRole }; ///< is it the one on screen; can it be edited

    explicit ScenarioModel(Session& session, QObject* parent = nullptr);

    void setLanguage(Language language);
    void retranslate();
    [[nodiscard]] ScenarioId scenario(int row) const;
    [[nodiscard]] int row(ScenarioId id) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames in the language that is shown; the other language's name stays.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const atlas::Error& error); ///< an edit was refused; the old value stays

private:
    void follow(const ChangeSet& changes);
    [[nodiscard]] QString text(const Scenario& scenario, int column) const;

    Session& m_session;
    Language m_language = Language::English;
    QVector<Scenario> m_scenarios; ///< as last announced to the views
};

} // namespace atlas
