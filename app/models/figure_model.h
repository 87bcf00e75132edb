// SPDX-License-Identifier: Apache-2.0
// The facts of one node as a table: indicator, value, period, status, source. Follows the session.
#pragma once

#include "models/text_table_model.h"
#include "session/figure.h"
#include "session/session.h"

namespace atlas {

class FigureModel : public TextTableModel {
    Q_OBJECT
public:
    enum Column { IndicatorName, Value, PeriodColumn, Status, SourceColumn, ColumnCount };
    enum Role { ExactRole = Qt::UserRole, AddressRole }; ///< every digit; the source's page

    explicit FigureModel(const Session& session, QObject* parent = nullptr);

    void setNode(NodeId node);
    [[nodiscard]] NodeId node() const { return m_node; }
    [[nodiscard]] const Figure& figure(int row) const { return m_figures.at(row); }

private:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_figures.size()); }
    [[nodiscard]] QStringList headers() const override;
    [[nodiscard]] bool isNumber(int column) const override { return column == Value; }
    [[nodiscard]] QVariant cellData(int row, int column, int role) const override;
    void follow(const ChangeSet& changes);
    void show(const QVector<Figure>& figures);
    [[nodiscard]] QString text(const Figure& figure, int column) const;

    const Session& m_session;
    NodeId m_node;
    QVector<Figure> m_figures;
};

} // namespace atlas
