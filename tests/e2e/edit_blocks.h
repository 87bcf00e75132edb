// SPDX-License-Identifier: Apache-2.0
// Steps of many rows for the program that is killed and for the one that looks afterwards: which cells a step writes,
// and what stands in them when it is whole.
#pragma once

#include "session/session.h"
#include "support/edits.h"

namespace atlas::test {

enum class Block { Spread, Beside, Merge };
constexpr int blockCount = 3;
constexpr int spreadCells = 50, besideCells = 20, mergedCells = 30;

inline Block blockOf(int number) { return static_cast<Block>(number % blockCount); }
inline int rowsOf(Block block) {
    return block == Block::Spread ? spreadCells : block == Block::Beside ? besideCells : mergedCells;
}
inline double rateOf(int number) { return number / 10000.0; }
inline QString noteOf(int number) { return QStringLiteral("note %1").arg(number); }

/// Cells of the current scenario, the same ones in every process: a spread's, then a merge's; a note stands beside the
/// first ones.
inline QVector<TargetCell> blockCells(const Session& session) {
    QVector<TargetCell> cells;
    const Indicator* indicator = session.figures().indicator(u"industrial-added-value");
    session.outline().forEachUnder(session.outline().root(), [&](NodeId node) {
        for (int year = 2024; year <= 2030 && takesTarget(session.outline(), *indicator, node); ++year)
            cells.append({node, indicator->id, year});
    });
    return cells.mid(0, spreadCells + mergedCells);
}

/// Edit number `number`.
inline Result<void> editBlock(Session& session, int number) {
    const QVector<TargetCell> cells = blockCells(session);
    if (blockOf(number) == Block::Beside) {
        QVector<std::pair<TargetCell, CellTerms>> beside;
        for (int at = 0; at < besideCells; ++at) {
            CellTerms terms;
            terms.note = noteOf(number);
            terms.sigma = rateOf(number);
            beside.append({cells.at(at), terms});
        }
        return test::setTerms(session, beside, QStringLiteral("Beside"));
    }
    const bool isSpread = blockOf(number) == Block::Spread;
    const QVector<TargetCell> block = isSpread ? cells.mid(0, spreadCells) : cells.mid(spreadCells);
    QVector<std::pair<TargetCell, std::optional<double>>> rates;
    for (const TargetCell& cell : block)
        rates.append({cell, rateOf(number)});
    return test::setTargets(session, rates, isSpread ? QStringLiteral("Spread") : QStringLiteral("Merge"));
}

} // namespace atlas::test
