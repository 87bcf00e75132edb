// SPDX-License-Identifier: Apache-2.0
#include "session/story_shelf.h"

#include <algorithm>

namespace atlas {

namespace {

bool isBefore(const Story& a, const Story& b) { return std::pair(a.position, a.id) < std::pair(b.position, b.id); }
bool isBefore(const Slide& a, const Slide& b) {
    return std::tuple(a.story, a.position, a.id) < std::tuple(b.story, b.position, b.id);
}

template <class Value>
void place(QVector<Value>& all, const Value& value) {
    all.removeIf([&](const Value& each) { return each.id == value.id; });
    if (!value.removed)
        all.insert(std::upper_bound(all.begin(), all.end(), value,
                                    [](const Value& a, const Value& b) { return isBefore(a, b); }),
                   value);
}

template <class Value, class IdType>
const Value* withId(const QVector<Value>& all, IdType id) {
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Value& each) { return each.id == id; });
    return found != all.cend() ? &*found : nullptr;
}

template <class Value>
QVector<Value> present(QVector<Value> all) {
    all.removeIf([](const Value& each) { return each.removed; });
    return all;
}

} // namespace

void StoryShelf::readOnce() const {
    if (!m_isRead && !m_faults.isOpen({Reading::Of::Stories}))
        read();
}

bool StoryShelf::read() const {
    const auto stories = m_portfolio.stories();
    if (!m_faults.check({Reading::Of::Stories}, stories))
        return false;
    const auto slides = m_portfolio.slides();
    if (!m_faults.check({Reading::Of::Stories}, slides))
        return false;
    m_stories = present(*stories);
    m_slides = present(*slides);
    m_isRead = m_isKnown = true;
    return true;
}

bool StoryShelf::readAgain() { return read(); }

const QVector<Story>& StoryShelf::stories() const {
    readOnce();
    return m_stories;
}

QVector<Slide> StoryShelf::slides(StoryId story) const {
    readOnce();
    QVector<Slide> of;
    std::copy_if(m_slides.cbegin(), m_slides.cend(), std::back_inserter(of),
                 [&](const Slide& each) { return each.story == story; });
    return of;
}

const Story* StoryShelf::story(StoryId id) const { return withId(stories(), id); }

const Slide* StoryShelf::slide(SlideId id) const {
    readOnce();
    const Slide* found = withId(m_slides, id);
    return found != nullptr && story(found->story) != nullptr ? found : nullptr;
}

void StoryShelf::put(const Story& story) {
    if (m_isKnown)
        place(m_stories, story);
}

void StoryShelf::put(const Slide& slide) {
    if (m_isKnown)
        place(m_slides, slide);
}

} // namespace atlas
