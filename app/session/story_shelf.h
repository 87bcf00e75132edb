// SPDX-License-Identifier: Apache-2.0
// The stories of a portfolio with their slides, read when somebody first asks: who only browses pays nothing for them.
// While they can't be read the ones that were read before stay.
#pragma once

#include "session/reading_faults.h"
#include "storage/portfolio.h"

namespace atlas {

class StoryShelf {
public:
    StoryShelf(const Portfolio& portfolio, ReadingFaults& faults) : m_portfolio(portfolio), m_faults(faults) {}

    [[nodiscard]] const QVector<Story>& stories() const;      ///< in their order, without removed ones
    [[nodiscard]] QVector<Slide> slides(StoryId story) const; ///< likewise
    [[nodiscard]] const Story* story(StoryId id) const;       ///< nullptr: none, or removed
    [[nodiscard]] const Slide* slide(SlideId id) const;       ///< likewise

    // What was written.
    void put(const Story& story);
    void put(const Slide& slide);
    void forget() { m_isRead = false; } ///< somebody else wrote
    /// After they could not be read. Answers whether they can be now.
    bool readAgain();

private:
    void readOnce() const;
    bool read() const;

    const Portfolio& m_portfolio;
    ReadingFaults& m_faults;
    mutable bool m_isRead = false;
    mutable bool m_isKnown = false; ///< read once, though somebody may have written since
    mutable QVector<Story> m_stories;
    mutable QVector<Slide> m_slides;
};

} // namespace atlas
