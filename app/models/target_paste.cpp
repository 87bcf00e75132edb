// SPDX-License-Identifier: Apache-2.0
#include "models/target_paste.h"

#include "entry/rate_block.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

struct TargetPaste {
    Q_DECLARE_TR_FUNCTIONS(TargetPaste)
};

class Reader {
public:
    Reader(TargetModel& model, const RateBlock& block, const PastePlace& place)
        : m_model(model), m_block(block), m_place(place) {}

    tl::expected<Paste, PasteRefusal> read() {
        const bool isPlain = m_block.names().isEmpty() && m_block.years().isEmpty();
        if (isPlain && m_block.rows() == 1 && m_block.columns() == 1 && m_place.selected.size() > 1) {
            m_paste.isOneValue = true;
            for (const QModelIndex& index : m_place.selected)
                if (m_refusal.error.sentence.isEmpty())
                    take(index, 0, 0);
        } else {
            takeBlock();
        }
        if (!m_refusal.error.sentence.isEmpty())
            return tl::unexpected(m_refusal);
        m_paste.remark = m_block.remark(m_model.language());
        return m_paste;
    }

private:
    void takeBlock() {
        // The first selected cell in both directions, even where the selection has holes.
        const int first =
            std::min_element(m_place.selected.begin(), m_place.selected.end(),
                             [](const QModelIndex& a, const QModelIndex& b) { return a.column() < b.column(); })
                ->column();
        QModelIndex row = m_place.selected.constFirst();
        for (int line = 0; line < m_block.rows() && m_refusal.error.sentence.isEmpty(); ++line) {
            if (!m_block.names().isEmpty() && !findRow(line, row))
                continue;
            for (int column = 0; column < m_block.columns() && m_refusal.error.sentence.isEmpty(); ++column) {
                if (m_block.text(line, column).isEmpty() ||
                    (!m_block.years().isEmpty() && m_block.years().at(column) == 0))
                    continue;
                int target = first + column;
                if (!m_block.years().isEmpty()) {
                    const int year = m_block.years().at(column);
                    target = m_model.columnOf(year);
                    if (m_model.yearOf(target) != year)
                        return refuse(TargetPaste::tr("This scenario has no targets for %1.").arg(year), row);
                }
                take(row.isValid() ? row.siblingAtColumn(target) : QModelIndex(), line, column);
            }
            if (m_block.names().isEmpty())
                row = row.isValid() ? m_place.below(row) : row;
        }
    }

    /// False: the line is empty, or refused.
    bool findRow(int line, QModelIndex& row) {
        const QString& name = m_block.names().at(line);
        bool empty = true;
        for (int column = 0; column < m_block.columns(); ++column)
            empty = empty && m_block.text(line, column).isEmpty();
        if (empty)
            return false;
        const QVector<NodeId> found = m_model.named(name);
        if (found.size() == 1) {
            row = m_model.reveal(found.constFirst());
            return true;
        }
        if (name.isEmpty())
            refuse(TargetPaste::tr("A line of the block has figures and no name."), m_place.selected.constFirst());
        else if (found.isEmpty())
            refuse(TargetPaste::tr("“%1” in the block is no row of this table.").arg(name),
                   m_place.selected.constFirst());
        else
            refuse(TargetPaste::tr("“%1” stands for several rows of this table. Paste it without names.").arg(name),
                   m_place.selected.constFirst());
        return false;
    }

    void take(const QModelIndex& index, int line, int column) {
        const auto cell = index.isValid() ? m_model.cellAt(index) : std::nullopt;
        if (!cell)
            return refuse(
                TargetPaste::tr("The copied block does not fit here: part of it would fall outside the growth "
                                "targets."),
                m_place.selected.constFirst());
        const QString where =
            TargetPaste::tr("%1, %2: ", "node, year; what is wrong follows")
                .arg(index.siblingAtColumn(TargetModel::NameColumn).data().toString(), QString::number(cell->year));
        if (m_taken.contains(*cell))
            return refuse(where + TargetPaste::tr("it stands twice in the block."), index);
        m_taken.insert(*cell);
        const QVariant now = index.data(TargetModel::RateRole);
        const auto rate = m_block.rate(line, column, now.isValid() ? std::optional(now.toDouble()) : std::nullopt);
        if (!rate)
            return refuse(where + rate.error().sentence, index);
        if (!*rate)
            return; // an empty cell
        if (!m_paste.at.isValid())
            m_paste.at = index;
        m_paste.rates.append({*cell, *rate});
    }

    void refuse(const QString& sentence, const QModelIndex& at) {
        m_refusal = {
            Error{ErrorCode::Invalid, sentence + QLatin1Char(' ') + TargetPaste::tr("Nothing was pasted."), {}},
            at.isValid() ? at : m_place.selected.constFirst()};
    }

    TargetModel& m_model;
    const RateBlock& m_block;
    const PastePlace& m_place;
    Paste m_paste{{}, {}, {}, false};
    PasteRefusal m_refusal;
    QSet<TargetCell> m_taken;
};

} // namespace

tl::expected<Paste, PasteRefusal> readPaste(TargetModel& model, const QString& text, const PastePlace& place) {
    BlockWords words;
    words.isName = [&](const QString& name) {
        // Most cells are figures, and no node is called "8.5%".
        return std::any_of(name.begin(), name.end(), [](QChar unit) { return unit.isLetter(); }) &&
               !model.named(name).isEmpty();
    };
    for (int column = TargetModel::BaseColumn; column < model.columnCount(); ++column)
        if (model.yearOf(column) == 0)
            words.passedOver.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    const auto block = RateBlock::read(text, words);
    if (!block)
        return tl::unexpected(
            PasteRefusal{Error{ErrorCode::Invalid,
                               block.error().sentence + QLatin1Char(' ') + TargetPaste::tr("Nothing was pasted."),
                               {}},
                         place.selected.constFirst()});
    return Reader(model, *block, place).read();
}

} // namespace atlas
