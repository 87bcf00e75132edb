// SPDX-License-Identifier: Apache-2.0
// The stories of a portfolio with their slides, read when somebody first asks: who only browses pays nothing for them.
#pragma once

#include "storage/portfolio.h"

namespace atlas {

class StoryShelf {
public:
    explicit StoryShelf(const Portfolio& portfolio) : m_portfolio(portfolio) {}

    [[nodiscard]] const QVector<Story>& stories() const;      ///< in their order, without removed ones
    [[nodiscard]] QVector<Slide> slides(StoryId story) const; ///< likewise
    [[nodiscard]] const Story* story(StoryId id) const;       ///< nullptr: none, or removed
    [[nodiscard]] const Slide* slide(SlideId id) const;       ///< likewise

    // What was written.
    void put(const Story& story);
    void put(const Slide& slide);
    void forget() { m_isRead = false; } ///< somebody else wrote

private:
    void read() const;

    const Portfolio& m_portfolio;
    mutable bool m_isRead = false;
    mutable QVector<Story> m_stories;
    mutable QVector<Slide> m_slides;
};

} // namespace atlas
