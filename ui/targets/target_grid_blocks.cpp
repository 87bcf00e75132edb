// SPDX-License-Identifier: Apache-2.0
// What the targets table does with many cells at once: copy, paste, clear, fill, one entry for all. Each is one step to
// undo, or nothing.
#include "entry/rate_block.h"
#include "models/target_paste.h"
#include "parts/rows_in_sight.h"
#include "targets/target_grid.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <map>
#include <set>
#include <utility>

namespace atlas {

namespace {
/// The row of its topmost ancestor, and so on down to its own: in the order of the tree.
QVector<int> placeInTree(const QModelIndex& index) {
    QVector<int> place;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        place.prepend(at.row());
    return place;
}
} // namespace

QVector<QModelIndex> TargetGrid::selectedInOrder() const {
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty() && currentIndex().isValid())
        selected.append(currentIndex());
    std::map<std::pair<QVector<int>, int>, QModelIndex> ordered;
    for (const QModelIndex& index : std::as_const(selected))
        if (isInSight(*this, index))
            ordered[{placeInTree(index), index.column()}] = index;
    QVector<QModelIndex> found;
    for (const auto& [place, index] : ordered)
        found.append(index);
    return found;
}

QVector<TargetCell> TargetGrid::selectedCells() const {
    QVector<TargetCell> cells;
    for (const QModelIndex& index : selectedInOrder())
        if (const auto cell = m_model.cellAt(index))
            cells.append(*cell);
    return cells;
}

void TargetGrid::copyBlock(Headings headings) const {
    const QVector<QModelIndex> selected = selectedInOrder();
    if (selected.isEmpty())
        return;
    std::set<int> columns;
    for (const QModelIndex& index : selected)
        columns.insert(index.column());
    if (headings == Headings::With)
        columns.insert(TargetModel::NameColumn);
    else // without a heading its place alone says which cell is which: what is not selected between them is empty
        for (int column = *columns.cbegin(); column < *columns.crbegin(); ++column)
            if (!isColumnHidden(column))
                columns.insert(column);

    QVector<QVector<CopiedCell>> rows;
    if (headings == Headings::With) {
        rows.append(QVector<CopiedCell>{});
        for (const int column : columns)
            rows.last().append({m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), {}, true});
    }
    // A row as wide as the whole block, empty where a cell is not selected.
    const auto addRow = [&] { rows.append(QVector<CopiedCell>(static_cast<qsizetype>(columns.size()))); };
    QModelIndex before;
    for (const QModelIndex& index : selected) {
        if (!before.isValid() || before.internalId() != index.internalId()) {
            if (before.isValid() && headings == Headings::Without)
                for (QModelIndex row = indexBelow(before); row.internalId() != index.internalId();
                     row = indexBelow(row))
                    addRow();
            addRow();
            if (headings == Headings::With)
                rows.last().first().text = index.siblingAtColumn(TargetModel::NameColumn).data().toString();
        }
        before = index;
        const QVariant rate =
            m_model.shows() == TargetModel::Shows::Rates ? index.data(TargetModel::RateRole) : QVariant();
        rows.last()[std::distance(columns.begin(), columns.find(index.column()))] = {
            index.data(TargetModel::EntryRole).toString(),
            rate.isValid() ? std::optional(rate.toDouble()) : std::nullopt, false};
    }
    auto* block = new QMimeData; // the clipboard takes it
    block->setText(blockText(rows));
    block->setHtml(blockHtml(rows));
    QGuiApplication::clipboard()->setMimeData(block);
}

void TargetGrid::pasteBlock() {
    const QVector<QModelIndex> selected = selectedInOrder();
    if (selected.isEmpty() || !mayEnter())
        return;
    const PastePlace place{selected, [this](const QModelIndex& row) { return indexBelow(row); }};
    const auto paste = readPaste(m_model, QGuiApplication::clipboard()->text(), place);
    // A block with names goes to rows that may stand under closed ones: what is written is seen.
    if (paste)
        for (const auto& [cell, rate] : paste->rates)
            bringInSight(*this, m_model.indexOf(cell.node));
    if (!paste)
        Q_EMIT m_model.entryRefused(paste.error().at, paste.error().error);
    else if (m_model.write(paste->rates,
                           tr("Paste %n growth target(s)", nullptr, static_cast<int>(paste->rates.size())),
                           paste->at) &&
             !paste->remark.isEmpty())
        Q_EMIT remarked(paste->remark);
    m_refused = false;
}

void TargetGrid::enterAll(const QString& typed) {
    if (!mayEnter())
        return;
    m_model.enter(selectedInOrder(), typed);
    m_refused = false;
}

void TargetGrid::clearBlock() {
    TargetModel::Rates rates;
    const QVector<QModelIndex> selected = selectedInOrder();
    for (const QModelIndex& index : selected)
        if (const auto cell = m_model.cellAt(index))
            rates.append({*cell, std::nullopt});
    if (!rates.isEmpty() && mayEnter())
        m_model.write(rates, tr("Clear %n growth target(s)", nullptr, static_cast<int>(rates.size())),
                      selected.constFirst());
    m_refused = false;
}

void TargetGrid::fillRight() { fill(false); }
void TargetGrid::fillDown() { fill(true); }

void TargetGrid::fill(bool down) {
    QHash<quint64, double> first; // by column or by row
    TargetModel::Rates rates;
    const QVector<QModelIndex> selected = selectedInOrder();
    for (const QModelIndex& index : selected) {
        const auto cell = m_model.cellAt(index);
        const QVariant rate = index.data(TargetModel::RateRole);
        if (!cell)
            continue;
        const quint64 line = down ? static_cast<quint64>(index.column()) : static_cast<quint64>(index.internalId());
        if (const auto found = first.constFind(line); found != first.cend())
            rates.append({*cell, *found});
        else if (rate.isValid())
            first.insert(line, rate.toDouble());
    }
    if (!rates.isEmpty() && mayEnter())
        m_model.write(rates, tr("Fill %n growth target(s)", nullptr, static_cast<int>(rates.size())),
                      selected.constFirst());
    m_refused = false;
}

} // namespace atlas
