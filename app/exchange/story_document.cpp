// SPDX-License-Identifier: Apache-2.0
#include "exchange/story_document.h"

#include "exchange/file_name.h"
#include "session/session.h"

namespace atlas {

StoryDocument describeStory(const Session& session, StoryId story, Language language, const QVector<int>& numbers) {
    StoryDocument document;
    document.language = language;
    const Story* told = session.story(story);
    if (told == nullptr)
        return document;
    document.title = told->name.in(language);
    const QVector<Slide> slides = session.slides(story);
    document.count = static_cast<int>(slides.size());
    for (int number = 1; number <= document.count; ++number)
        if (numbers.isEmpty() || numbers.contains(number))
            document.slides.append({number, describeSlide(session, slides.at(number - 1), language)});
    return document;
}

std::optional<StoryId> findStory(const Session& session, const QString& name) {
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const Story& story : session.stories())
            for (const QString& called : {story.key, story.name.en, story.name.zh})
                if (!called.isEmpty() && called.compare(name.trimmed(), sensitivity) == 0)
                    return story.id;
    return std::nullopt;
}

QString storyFileName(const StoryDocument& story) { return fileNameOf(story.title, QStringLiteral("story")); }

} // namespace atlas
