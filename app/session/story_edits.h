// SPDX-License-Identifier: Apache-2.0
// Planners of edits of stories and their slides. Each answers the rows before and after, for Session::commit(); an
// empty edit where nothing would change.
#pragma once

#include "domain/edit.h"
#include "domain/result.h"

namespace atlas {
class Session;
}

namespace atlas::edits {

/// "Story 3": one that no other story has.
[[nodiscard]] Text newStoryName(const Session& session);
/// \p slides: their story and place are given. A name that another story has gets a number.
[[nodiscard]] Result<Edit> addStory(const Session& session, const Text& name, const QVector<Slide>& slides = {});
[[nodiscard]] Result<Edit> copyStory(const Session& session, StoryId from, const Text& name);
/// Refused where another story is called so.
[[nodiscard]] Result<Edit> renameStory(const Session& session, StoryId id, const Text& name);
[[nodiscard]] Result<Edit> removeStory(const Session& session, StoryId id); ///< with its slides
/// \p row: counted without the story itself.
[[nodiscard]] Result<Edit> moveStory(const Session& session, StoryId id, int row);
/// Puts slides before the one in `row`, at the end where there is none: new ones, or copies of others.
/// Edit::madeSlides() are they, in their order.
[[nodiscard]] Result<Edit> addSlides(const Session& session, StoryId story, int row, const QVector<Slide>& slides);
/// Of one slide, what it shows and says; its story and place stay. `text` empty: "Change slide 3 of STORY".
[[nodiscard]] Result<Edit> changeSlide(const Session& session, const Slide& slide, const QString& text = {});
/// Makes two slides of one in one step: \p stays is what it becomes, \p rest comes after it.
[[nodiscard]] Result<Edit> splitSlide(const Session& session, const Slide& stays, const Slide& rest,
                                      const QString& text);
[[nodiscard]] Result<Edit> removeSlides(const Session& session, const QVector<SlideId>& ids);
/// In the order that they have, to before the slide in `row` of a story, also of another one.
[[nodiscard]] Result<Edit> moveSlides(const Session& session, const QVector<SlideId>& ids, StoryId story, int row);

} // namespace atlas::edits
