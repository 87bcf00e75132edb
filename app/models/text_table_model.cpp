// SPDX-License-Identifier: Apache-2.0
#include "models/text_table_model.h"

namespace atlas {

void TextTableModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    retranslate();
}

void TextTableModel::retranslate() {
    reword();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    touchAll();
}

void TextTableModel::touchRows(int first, int last) {
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, m_columns - 1));
}

int TextTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : rows(); }

int TextTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return cellData(index.row(), index.column(), role);
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return headers().value(section);
    case Qt::ToolTipRole: {
        const QString tip = headerTip(section);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace atlas
