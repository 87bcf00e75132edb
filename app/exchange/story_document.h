// SPDX-License-Identifier: Apache-2.0
// A story as it leaves the building: its slides described at one moment and in one language, so that no edit that comes
// in while files are written makes two of their pages disagree.
#pragma once

#include "charts/slide_view.h"

namespace atlas {

class Session;

struct StorySlide {
    int number = 0; ///< in the story, from 1
    SlideView view;
};

struct StoryDocument {
    QString title;  ///< the story's name
    QString author; ///< for the files' properties; may be empty
    Language language = Language::English;
    int count = 0; ///< of slides in the story
    QVector<StorySlide> slides;
};

/// `numbers`: which slides, from 1, in the story's order; empty: all. The document of a story that is gone has none.
/// Slides without a scenario of their own show \p scenario; invalid: the published one (handedScenario()).
[[nodiscard]] StoryDocument describeStory(const Session& session, StoryId story, Language language,
                                          const QVector<int>& numbers = {}, ScenarioId scenario = {});

/// The numbers of the slides that show a scenario which is not published; each says so.
[[nodiscard]] QVector<int> draftSlides(const Session& session, StoryId story, const QVector<int>& numbers = {});

/// A story by its name in either language or its key: exactly, else without regard to case.
[[nodiscard]] std::optional<StoryId> findStory(const Session& session, const QString& name);

/// The story's name as a file's; the ending is the caller's.
[[nodiscard]] QString storyFileName(const StoryDocument& story);

} // namespace atlas
