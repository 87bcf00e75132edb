// SPDX-License-Identifier: Apache-2.0
#include "session/story_edits.h"

#include "domain/clean_text.h"
#include "domain/limits.h"
#include "session/edit_checks.h"
#include "session/session.h"
#include "session/story_shelf.h"

#include <QSet>

#include <algorithm>

namespace atlas::edits {

namespace {

/// "slide 3 of STORY"
QString nameOf(const Session& session, const Slide& slide) {
    const QVector<Slide> all = session.stories().slides(slide.story);
    const auto at = std::find_if(all.cbegin(), all.cend(), [&](const Slide& each) { return each.id == slide.id; });
    const Story* story = session.stories().story(slide.story);
    return Session::tr("slide %1 of %2", "number, story")
        .arg(at - all.cbegin() + 1)
        .arg(story != nullptr ? story->name.in(session.language()) : QString());
}

/// The slides of a story in a new order; those that are new or stood elsewhere are changed too.
void arrange(const Session& session, const QVector<Slide>& order, StoryId story, QVector<SlideChange>& changes) {
    for (int row = 0; row < order.size(); ++row) {
        Slide after = order.at(row);
        after.story = story;
        after.position = row;
        if (const Slide* before = session.stories().slide(after.id); before == nullptr)
            changes.append({{}, after});
        else if (*before != after)
            changes.append({*before, after});
    }
}

/// Is there another story that is called so, in either language?
bool isTaken(const Session& session, const Text& name, StoryId but = {}) {
    const QVector<Story>& all = session.stories().stories();
    return std::any_of(all.cbegin(), all.cend(), [&](const Story& each) {
        const auto same = [](const QString& one, const QString& other) {
            return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
        };
        return each.id != but && (same(each.name.en, name.en) || same(each.name.zh, name.zh));
    });
}

/// The name, with a number where it is taken: nobody could tell two stories of one name apart.
Text freeName(const Session& session, const Text& name) {
    Text free = name;
    for (int number = 2; isTaken(session, free); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        const auto numbered = [&](const QString& text) {
            return text.isEmpty() ? text : text.left(limits::longestName - suffix.size()) + suffix;
        };
        free = {numbered(name.en), numbered(name.zh)};
    }
    return free;
}

/// Texts as people paste them, without what no screen can show.
Slide cleaned(Slide slide) {
    QVector<Text*> texts{&slide.heading, &slide.body, &slide.notes};
    for (Annotation& annotation : slide.annotations)
        texts.append(&annotation.text);
    for (Text* text : texts)
        *text = {cleanText(text->en), cleanText(text->zh)};
    return slide;
}

} // namespace

Text newStoryName(const Session& session) {
    for (auto number = session.stories().stories().size() + 1;; ++number) {
        Text name{QStringLiteral("Story %1").arg(number), QStringLiteral("演示文稿%1").arg(number)};
        if (!isTaken(session, name))
            return name;
    }
}

Result<Edit> addStory(const Session& session, const Text& name, const QVector<Slide>& slides) {
    TRY(const Text wanted, checks::name(name));
    const Text given = freeName(session, wanted);
    Story made;
    made.name = given;
    made.position = session.stories().stories().isEmpty() ? 0 : session.stories().stories().constLast().position + 1;
    Edit edit{.text = Session::tr("Make story %1").arg(given.in(session.language()))};
    edit.stories.append({{}, made});
    for (int row = 0; row < slides.size(); ++row) {
        Slide slide = slides.at(row);
        TRY(checks::slide(slide));
        slide.id = {};
        slide.story = {};
        slide.position = row;
        edit.slides.append({{}, slide});
    }
    return edit;
}

Result<Edit> copyStory(const Session& session, StoryId from, const Text& name) {
    TRY(checks::shownStory(session, from));
    return addStory(session, name, session.stories().slides(from));
}

Result<Edit> renameStory(const Session& session, StoryId id, const Text& name) {
    TRY(const Text given, checks::name(name));
    TRY(const Story before, checks::shownStory(session, id));
    if (before.name == given)
        return Edit{};
    if (isTaken(session, given, id))
        return failure(ErrorCode::Invalid, Session::tr("There is a story “%1” already. Give this one another name.")
                                               .arg(given.in(session.language())));
    Story after = before;
    after.name = given;
    Edit edit{
        .text =
            Session::tr("Rename story %1 to %2").arg(before.name.in(session.language()), given.in(session.language()))};
    edit.stories.append({before, after});
    return edit;
}

Result<Edit> removeStory(const Session& session, StoryId id) {
    TRY(const Story before, checks::shownStory(session, id));
    Story after = before;
    after.removed = true;
    Edit edit{.text = Session::tr("Delete story %1").arg(before.name.in(session.language()))};
    edit.stories.append({before, after});
    return edit;
}

Result<Edit> moveStory(const Session& session, StoryId id, int row) {
    TRY(const Story moved, checks::shownStory(session, id));
    QVector<Story> order = session.stories().stories();
    order.removeIf([&](const Story& each) { return each.id == id; });
    order.insert(std::clamp<qsizetype>(row, 0, order.size()), moved);
    Edit edit{.text = Session::tr("Move story %1").arg(moved.name.in(session.language()))};
    for (int at = 0; at < order.size(); ++at)
        if (order.at(at).position != at) {
            Story after = order.at(at);
            after.position = at;
            edit.stories.append({order.at(at), after});
        }
    return edit;
}

Result<Edit> addSlides(const Session& session, StoryId id, int row, const QVector<Slide>& added) {
    TRY(const Story story, checks::shownStory(session, id));
    QVector<Slide> order = session.stories().slides(id);
    const qsizetype place = std::clamp<qsizetype>(row, 0, order.size());
    for (qsizetype at = 0; at < added.size(); ++at) {
        Slide slide = cleaned(added.at(at));
        TRY(checks::slide(slide));
        slide.id = {};
        slide.removed = false;
        order.insert(place + at, slide);
    }
    Edit edit{.text = Session::tr("Add %n slide(s) to %1", nullptr, static_cast<int>(added.size()))
                          .arg(story.name.in(session.language()))};
    arrange(session, order, id, edit.slides);
    return added.isEmpty() ? Edit{} : edit;
}

Result<Edit> changeSlide(const Session& session, const Slide& slide, const QString& text) {
    TRY(const Slide before, checks::shownSlide(session, slide.id));
    Slide after = cleaned(slide);
    after.story = before.story;
    after.position = before.position;
    after.removed = false;
    if (after == before)
        return Edit{};
    TRY(checks::slide(after, before));
    Edit edit{.text = text.isEmpty() ? Session::tr("Change %1", "a slide").arg(nameOf(session, before)) : text};
    edit.slides.append({before, after});
    return edit;
}

Result<Edit> splitSlide(const Session& session, const Slide& stays, const Slide& rest, const QString& text) {
    TRY(const Slide before, checks::shownSlide(session, stays.id));
    QVector<Slide> order = session.stories().slides(before.story);
    for (const Slide* each : {&stays, &rest})
        TRY(checks::slide(*each));
    const auto at = std::find_if(order.cbegin(), order.cend(), [&](const Slide& each) { return each.id == stays.id; });
    const qsizetype place = at - order.cbegin();
    order[place] = stays;
    order[place].removed = false;
    Slide made = rest;
    made.id = {};
    made.removed = false;
    order.insert(place + 1, made);
    Edit edit{.text = text};
    arrange(session, order, before.story, edit.slides);
    return edit;
}

Result<Edit> removeSlides(const Session& session, const QVector<SlideId>& ids) {
    Edit edit;
    for (const SlideId id : ids) {
        TRY(const Slide before, checks::shownSlide(session, id));
        Slide after = before;
        after.removed = true;
        edit.slides.append({before, after});
    }
    if (edit.isEmpty())
        return Edit{};
    edit.text = ids.size() == 1
                    ? Session::tr("Delete %1", "a slide").arg(nameOf(session, *edit.slides.constFirst().before))
                    : Session::tr("Delete %n slide(s)", nullptr, static_cast<int>(ids.size()));
    return edit;
}

Result<Edit> moveSlides(const Session& session, const QVector<SlideId>& ids, StoryId id, int row) {
    TRY(const Story story, checks::shownStory(session, id));
    QVector<Slide> moved;
    for (const SlideId each : ids) {
        TRY(const Slide slide, checks::shownSlide(session, each));
        moved.append(slide);
    }
    const QSet<SlideId> leaving(ids.cbegin(), ids.cend());
    QVector<Slide> order;
    qsizetype place = -1;
    const QVector<Slide> now = session.stories().slides(id);
    for (int at = 0; at <= now.size(); ++at) {
        if (at == row)
            place = order.size();
        if (at < now.size() && !leaving.contains(now.at(at).id))
            order.append(now.at(at));
    }
    if (place < 0)
        place = order.size();
    for (qsizetype at = 0; at < moved.size(); ++at)
        order.insert(place + at, moved.at(at));
    Edit edit{.text = Session::tr("Move %n slide(s) in %1", nullptr, static_cast<int>(ids.size()))
                          .arg(story.name.in(session.language()))};
    arrange(session, order, id, edit.slides);
    return edit;
}

} // namespace atlas::edits
