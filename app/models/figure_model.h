// SPDX-License-Identifier: Apache-2.0
// The facts of one node as a table: indicator, value, period, status, source. Follows the session.
#pragma once

#include "session/figure.h"
#include "session/session.h"

#include <QAbstractTableModel>

namespace atlas {

class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IndicatorName, Value, PeriodColumn, Status, SourceColumn, ColumnCount };
    enum Role { ExactRole = Qt::UserRole, AddressRole }; ///< every digit; the source's page

    explicit FigureModel(const Session& session, QObject* parent = nullptr);

    void setNode(NodeId node);
    [[nodiscard]] NodeId node() const { return m_node; }
    void setLanguage(Language language);
    void retranslate(); ///< the interface speaks another language: headers and words again
    [[nodiscard]] const Figure& figure(int row) const { return m_figures.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void follow(const ChangeSet& changes);
    void replace(QVector<Figure> figures);
    [[nodiscard]] QString text(const Figure& figure, int column) const;

    const Session& m_session;
    NodeId m_node;
    Language m_language = Language::English;
    QVector<Figure> m_figures;
};

} // namespace atlas
