// SPDX-License-Identifier: Apache-2.0
// The contributions of a roll-up and the shares of its parts as texts: rounded once, over the whole family, so that
// chart, table and inspector show the same digits and these add up to the roll-up.
#pragma once

#include "domain/parts_text.h"
#include "planning/rollup_tree.h"

namespace atlas {

class ContributionText {
public:
    ContributionText(const planning::RollUp& rollUp, Language language);

    // By the place among the contributions; empty, or 0, where it takes no part.
    [[nodiscard]] QString points(size_t place) const; ///< "+5.63 pp"
    [[nodiscard]] QString share(size_t place) const;  ///< "33.4%"
    [[nodiscard]] double shownPoints(size_t place) const;
    /// The equal parts differ in it: it is not what the part's own value would be rounded to.
    [[nodiscard]] bool isMovedShare(size_t place) const;
    [[nodiscard]] bool isMovedPoints(size_t place) const;

    /// Several of them as one: what is shown of them, added up, and what they really come to.
    [[nodiscard]] QString pointsOf(double shown, double value) const { return m_points.textOf(shown, value); }
    [[nodiscard]] QString wholePoints() const; ///< "+6.63 pp": the row of the sum
    [[nodiscard]] QString wholeShare() const { return m_shares.whole(); }
    [[nodiscard]] bool isUneven() const { return m_points.isUneven(); }

private:
    static constexpr size_t none = static_cast<size_t>(-1);
    std::vector<size_t> m_places; ///< among those that take part
    std::vector<double> m_exactPoints, m_exactShares;
    PartsText m_points, m_shares;
    double m_growth = 0;
    Language m_language;
};

} // namespace atlas
