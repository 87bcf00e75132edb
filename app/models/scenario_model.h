// SPDX-License-Identifier: Apache-2.0
// The scenarios as a table: name (editable), what it was made from, author, date, state, description. Archived ones are
// left out until they are wanted. Follows the session.
#pragma once

#include "models/text_table_model.h"
#include "session/session.h"

namespace atlas {

class ScenarioModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { Name, Parent, Author, Created, State, Description, ColumnCount };
    enum Role { ShownRole = Qt::UserRole, ProtectedRole, ArchivedRole }; ///< is it the one on screen; can it be edited

    explicit ScenarioModel(Session& session, QObject* parent = nullptr);

    void setShowArchived(bool shown);        ///< the one on screen is always in the table
    [[nodiscard]] int archivedCount() const; ///< in the table or not
    [[nodiscard]] ScenarioId scenario(int row) const;
    [[nodiscard]] int row(ScenarioId id) const; ///< -1: not there

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Renames in the language that is shown; the other language's name stays.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void refused(const atlas::Error& error); ///< an edit was refused; the old value stays

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_scenarios.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void follow(const ChangeSet& changes);
    [[nodiscard]] QVector<Scenario> wanted() const;
    void takeWanted();
    [[nodiscard]] QString text(const Scenario& scenario, int column) const;

    Session& m_session;
    bool m_showArchived = false;
    QVector<Scenario> m_scenarios; ///< as last announced to the views
};

} // namespace atlas
