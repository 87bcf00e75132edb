// SPDX-License-Identifier: Apache-2.0
#include "session/contribution_text.h"

#include <cmath>

namespace atlas {

namespace {
constexpr int shareDecimals = 1;
constexpr int pointDecimals = 2;

bool isMoved(double shown, double exact, int decimals) {
    return std::abs(shown * 100 - roundHalfUp(exact * 100, decimals)) > std::pow(10.0, -decimals) / 2;
}
} // namespace

ContributionText::ContributionText(const planning::RollUp& rollUp, Language language)
    : m_growth(rollUp.growth.value_or(0)), m_language(language) {
    for (const planning::Contribution& each : rollUp.contributions) {
        m_places.push_back(each.points ? m_exactPoints.size() : none);
        if (!each.points)
            continue;
        m_exactPoints.push_back(*each.points);
        m_exactShares.push_back(each.weight.value_or(0));
    }
    m_points = PartsText::points(m_exactPoints, m_growth, language, pointDecimals);
    m_shares = PartsText::percents(m_exactShares, m_exactShares.empty() ? 0 : 1, language, shareDecimals);
}

QString ContributionText::points(size_t place) const {
    return m_places[place] != none ? m_points.text(m_places[place]) : QString();
}

QString ContributionText::share(size_t place) const {
    return m_places[place] != none ? m_shares.text(m_places[place]) : QString();
}

double ContributionText::shownPoints(size_t place) const {
    return m_places[place] != none ? m_points.shown(m_places[place]) : 0;
}

bool ContributionText::isMovedShare(size_t place) const {
    const size_t at = m_places[place];
    return at != none && m_shares.isUneven() && isMoved(m_shares.shown(at), m_exactShares[at], shareDecimals);
}

bool ContributionText::isMovedPoints(size_t place) const {
    const size_t at = m_places[place];
    return at != none && m_points.isUneven() && isMoved(m_points.shown(at), m_exactPoints[at], pointDecimals);
}

QString ContributionText::wholePoints() const { return pointsText(m_growth, m_language, pointDecimals); }

} // namespace atlas
