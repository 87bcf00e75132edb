// SPDX-License-Identifier: Apache-2.0
// Planners of edits of the current scenario's targets, of what stands beside them, and of assumed figures. Each answers
// the rows before and after, for Session::commit(); an empty edit where nothing would change.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

namespace atlas {
class Session;
}

namespace atlas::edits {

[[nodiscard]] Result<Edit> setTarget(const Session& session, const TargetCell& cell, std::optional<double> rate,
                                     const QString& reason = {});
[[nodiscard]] Result<Edit> setTargets(const Session& session,
                                      const QVector<std::pair<TargetCell, std::optional<double>>>& rates,
                                      const QString& text, const QString& reason = {});
/// What is said beside targets. A lock or acceptance without an author gets the session's.
[[nodiscard]] Result<Edit> setTerms(const Session& session, const QVector<std::pair<TargetCell, CellTerms>>& terms,
                                    const QString& text, const QString& reason = {});
/// A base value, deflator or value-added rate that no source gives, as an assumption; nothing takes it out. Refused
/// where a source gives the figure, for a negative level, and for an indicator without levels.
[[nodiscard]] Result<Edit> setAssumption(const Session& session, NodeId node, IndicatorId indicator, int year,
                                         std::optional<double> value, const QString& reason = {});

} // namespace atlas::edits
