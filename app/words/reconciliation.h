// SPDX-License-Identifier: Apache-2.0
// A target beside what its parts add up to: the facts, and the sentences that every screen says about them in the same
// words. Also the conversions that would be needed before unlike measures could be set side by side.
#pragma once

#include "domain/cell_terms.h"
#include "domain/indicator.h"

#include <QCoreApplication>

namespace atlas {

class Session;

/// Rates are fractions, the gap is bottom-up less top-down. A running preview is included.
struct Reconciliation {
    Q_DECLARE_TR_FUNCTIONS(Reconciliation)
public:
    static Reconciliation of(const Session& session, const TargetCell& cell);

    int year = 0;
    std::optional<double> topDown;  ///< the own target, or the latest earlier one
    int topDownYear = 0;            ///< the year that it was set for; 0: there is none
    std::optional<double> bottomUp; ///< what the parts add up to
    std::optional<double> gap;
    std::optional<GapAcceptance> accepted; ///< of the gap of this year

    [[nodiscard]] bool isOpen() const; ///< there is a gap that can be seen
    /// "+1.8 pp": the difference of the two rates as they are shown. Empty where there is no gap to tell of.
    [[nodiscard]] QString gapText(Language language) const;
    [[nodiscard]] bool isCarriedOn() const { return topDown && topDownYear != year; }

    /// "Top-down 8%, bottom-up 9.8%, gap +1.8 pp, not accepted."
    [[nodiscard]] QString sentence(Language language) const;
    /// "The parts add up to 1.8 points more than the target." Empty where there is nothing to compare.
    [[nodiscard]] QString meaning(Language language) const;
    [[nodiscard]] QString acceptance() const; ///< "Accepted by Li: two large orders"; empty: nobody has
};

/// What is measured, in which prices and where: "Value added, real growth, of every place." and what is never added.
[[nodiscard]] QString scopeSentence(const Session& session, const Indicator& indicator, Language language);

/// A rate that turns one measure into another, where the portfolio has it for just that place and year.
struct Conversion {
    Q_DECLARE_TR_FUNCTIONS(Conversion)
public:
    const Indicator* rate = nullptr; ///< nullptr: none is needed
    NodeId node;
    int year = 0;
    std::optional<double> value;
    bool isStated = false; ///< a source gives it, so it can't be assumed
    QString source;        ///< its citation; may be empty
    QString name;          ///< "GDP deflator, change, 2024"
    QString result;        ///< what follows from it, or what is missing; a sentence

    /// From real to nominal growth of the cell's year. Nothing is needed for other indicators.
    static Conversion toNominal(const Session& session, const TargetCell& cell, Language language);
    /// From a size level, meant as output, to value added. Needed for an indicator of value added whose node or parts
    /// have size levels.
    static Conversion toValueAdded(const Session& session, const TargetCell& cell, Language language);
};

} // namespace atlas
