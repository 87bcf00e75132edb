// SPDX-License-Identifier: Apache-2.0
// A table of texts: headers, languages and the sides that columns stand on, the same for all of them, and how rows come
// to another list without a reset, so that a view keeps what is selected.
#pragma once

#include "domain/text.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QStringList>
#include <QVector>

#include <algorithm>
#include <functional>

namespace atlas {

class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    void setLanguage(Language language);
    void retranslate(); ///< the interface speaks another language: headers and words again

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

protected:
    TextTableModel(int columns, QObject* parent) : QAbstractTableModel(parent), m_columns(columns) {}

    [[nodiscard]] Language language() const { return m_language; }
    void touchRows(int first, int last); ///< all of their cells may say something else
    void touchAll() { touchRows(0, rowCount() - 1); }
    /// Brings `rows` to `now`: those that go, come or stand elsewhere are announced, then each that says something
    /// else. By its key, which no two of them share, a row is the same one in both.
    template <class Row, class Key, class Same = std::equal_to<>>
    void syncRows(QVector<Row>& rows, const QVector<Row>& now, Key key, Same isSame = {});

    [[nodiscard]] virtual int rows() const = 0;
    [[nodiscard]] virtual QStringList headers() const { return {}; } ///< of the columns, in their order
    [[nodiscard]] virtual QString headerTip(int) const { return {}; }
    [[nodiscard]] virtual bool isNumber(int) const { return false; } ///< such a column stands to the right
    [[nodiscard]] virtual QVariant cellData(int row, int column, int role) const = 0;
    virtual void reword() {} ///< what is kept in words is in another language now

private:
    const int m_columns;
    Language m_language = Language::English;
};

template <class Row, class Key, class Same>
void TextTableModel::syncRows(QVector<Row>& rows, const QVector<Row>& now, Key key, Same isSame) {
    const auto keysOf = [&](const QVector<Row>& list) {
        QSet<std::decay_t<std::invoke_result_t<Key, const Row&>>> keys;
        for (const Row& row : list)
            keys.insert(std::invoke(key, row));
        return keys;
    };
    const auto runOf = [&](const QVector<Row>& list, qsizetype from, int step, const auto& others) {
        qsizetype end = from;
        while (end >= 0 && end < list.size() && !others.contains(std::invoke(key, list.at(end))))
            end += step;
        return static_cast<int>(qAbs(end - from));
    };
    const auto wanted = keysOf(now);
    for (int at = static_cast<int>(rows.size()) - 1; at >= 0; --at) {
        if (const int gone = runOf(rows, at, -1, wanted); gone > 0) {
            at -= gone - 1;
            beginRemoveRows({}, at, at + gone - 1);
            rows.remove(at, gone);
            endRemoveRows();
        }
    }
    const auto known = keysOf(rows);
    for (int at = 0; at < now.size(); ++at) {
        if (const int come = runOf(now, at, 1, known); come > 0) {
            beginInsertRows({}, at, at + come - 1);
            rows.insert(at, come, now.at(at));
            std::copy_n(now.cbegin() + at, come, rows.begin() + at);
            endInsertRows();
            at += come - 1;
            continue;
        }
        // All before it are in their places, so it comes from further down.
        const auto old = std::ranges::find(rows.cbegin() + at, rows.cend(), std::invoke(key, now.at(at)), key);
        if (const int from = static_cast<int>(old - rows.cbegin()); from != at) {
            beginMoveRows({}, from, from, {}, at);
            rows.insert(at, rows.takeAt(from));
            endMoveRows();
        }
        const bool isTold = isSame(rows.at(at), now.at(at));
        rows[at] = now.at(at);
        if (!isTold)
            touchRows(at, at);
    }
}

} // namespace atlas
