// SPDX-License-Identifier: Apache-2.0
#include "exchange/story_document.h"

#include "domain/with_name.h"
#include "exchange/file_name.h"
#include "session/handed_plan.h"
#include "session/session.h"
#include "session/story_shelf.h"

#include <algorithm>

namespace atlas {

namespace {
Slide handed(Slide slide, ScenarioId scenario) {
    if (!slide.scenario.isValid())
        slide.scenario = scenario;
    return slide;
}
} // namespace

StoryDocument describeStory(const Session& session, StoryId story, Language language, const QVector<int>& numbers,
                            ScenarioId scenario) {
    StoryDocument document;
    document.language = language;
    const Story* told = session.stories().story(story);
    if (told == nullptr)
        return document;
    document.title = told->name.in(language);
    const QVector<Slide> slides = session.stories().slides(story);
    const ScenarioId chosen = handedScenario(session, scenario);
    document.count = static_cast<int>(slides.size());
    for (int number = 1; number <= document.count; ++number)
        if (numbers.isEmpty() || numbers.contains(number))
            document.slides.append({number, describeSlide(session, handed(slides.at(number - 1), chosen), language)});
    return document;
}

QVector<int> draftSlides(const Session& session, StoryId story, const QVector<int>& numbers) {
    const ScenarioId chosen = handedScenario(session);
    const auto isDraft = [&](ScenarioId id) {
        return std::any_of(session.scenarios().cbegin(), session.scenarios().cend(), [&](const Scenario& each) {
            return each.id == id && each.state != ScenarioState::Published;
        });
    };
    QVector<int> found;
    int number = 0;
    for (const Slide& slide : session.stories().slides(story)) {
        ++number;
        const bool showsPlace = slide.kind == SlideKind::Chart || slide.kind == SlideKind::Page;
        if (showsPlace && (numbers.isEmpty() || numbers.contains(number)) &&
            (isDraft(handed(slide, chosen).scenario) || isDraft(slide.against)))
            found.append(number);
    }
    return found;
}

std::optional<StoryId> findStory(const Session& session, const QString& name) {
    const Story* found = withName(session.stories().stories(), name);
    return found != nullptr ? std::optional(found->id) : std::nullopt;
}

QString storyFileName(const StoryDocument& story) { return fileNameOf(story.title, QStringLiteral("story")); }

} // namespace atlas
