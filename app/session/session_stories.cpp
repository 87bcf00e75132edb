// SPDX-License-Identifier: Apache-2.0
// Edits of stories and their slides, each turned into the rows before and after.
#include "domain/limits.h"
#include "session/session_data.h"

#include <QSet>

#include <algorithm>

namespace atlas {

const QVector<Story>& Session::stories() const { return d->stories.stories(); }

const Story* Session::story(StoryId id) const { return d->stories.story(id); }

QVector<Slide> Session::slides(StoryId story) const { return d->stories.slides(story); }

const Slide* Session::slide(SlideId id) const { return d->stories.slide(id); }

Result<Story> Session::Data::shownStory(StoryId id) const {
    const Story* shown = stories.story(id);
    if (shown == nullptr)
        return failure(ErrorCode::NotFound, Session::tr("This story is no longer in the portfolio."));
    return *shown;
}

Result<Slide> Session::Data::shownSlide(SlideId id) const {
    const Slide* shown = stories.slide(id);
    if (shown == nullptr)
        return failure(ErrorCode::NotFound, Session::tr("This slide is no longer in the portfolio."));
    return *shown;
}

QString Session::Data::nameOf(const Slide& slide) const {
    const QVector<Slide> all = stories.slides(slide.story);
    const auto at = std::find_if(all.cbegin(), all.cend(), [&](const Slide& each) { return each.id == slide.id; });
    const Story* story = stories.story(slide.story);
    return Session::tr("slide %1 of %2", "number, story")
        .arg(at - all.cbegin() + 1)
        .arg(story != nullptr ? story->name.in(language) : QString());
}

Result<void> Session::Data::checkSlide(const Slide& slide, const Slide& before) const {
    using namespace limits;
    const auto isTooLong = [](const QString& text, const QString& old, qsizetype longest) {
        return text != old && text.size() > longest;
    };
    if (isTooLong(slide.heading.en, before.heading.en, longestHeading) ||
        isTooLong(slide.heading.zh, before.heading.zh, longestHeading))
        return failure(ErrorCode::Invalid, Session::tr("A heading has at most %1 characters.").arg(longestHeading));
    if (isTooLong(slide.body.en, before.body.en, longestText) ||
        isTooLong(slide.body.zh, before.body.zh, longestText) ||
        isTooLong(slide.notes.en, before.notes.en, longestText) ||
        isTooLong(slide.notes.zh, before.notes.zh, longestText))
        return failure(ErrorCode::Invalid,
                       Session::tr("A slide’s text or notes have at most %1 characters.").arg(longestText));
    if (slide.annotations.size() > std::max(mostAnnotations, before.annotations.size()))
        return failure(ErrorCode::Invalid, Session::tr("A slide has at most %1 annotations.").arg(mostAnnotations));
    for (qsizetype at = 0; at < slide.annotations.size(); ++at) {
        const Annotation& each = slide.annotations.at(at);
        if ((at < before.annotations.size() && before.annotations.at(at) == each) || before.annotations.contains(each))
            continue;
        if (std::max(each.text.en.size(), each.text.zh.size()) > longestNote)
            return checkReason(each.text.en.size() > longestNote ? each.text.en : each.text.zh);
        for (const double number : {each.low, each.high, each.from.x(), each.from.y(), each.to.x(), each.to.y()})
            if (!isValue(number))
                return failure(ErrorCode::Invalid, Session::tr("This number is out of range."));
    }
    if (slide.year != before.year && slide.year != 0 && !isYear(slide.year))
        return failure(ErrorCode::Invalid, Session::tr("A year is from %1 to %2.").arg(earliestYear).arg(latestYear));
    if (slide.slider && slide.slider != before.slider &&
        !(slide.slider->lowest >= lowestTarget && slide.slider->highest <= highestTarget &&
          slide.slider->lowest < slide.slider->highest))
        return failure(ErrorCode::Invalid,
                       Session::tr("A slider goes from a lower to a higher rate, between −100 % and 1000 %."));
    return {};
}

void Session::Data::arrange(const QVector<Slide>& order, StoryId story, QVector<SlideChange>& changes) const {
    for (int row = 0; row < order.size(); ++row) {
        Slide after = order.at(row);
        after.story = story;
        after.position = row;
        if (const Slide* before = stories.slide(after.id); before == nullptr)
            changes.append({{}, after});
        else if (*before != after)
            changes.append({*before, after});
    }
}

Result<StoryId> Session::addStory(const Text& name, const QVector<Slide>& slides) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    Story made;
    made.name = *given;
    made.position = stories().isEmpty() ? 0 : stories().constLast().position + 1;
    Edit edit{tr("Make story %1").arg(given->in(d->language)), {}, {}, {}, {}};
    edit.stories.append({{}, made});
    for (int row = 0; row < slides.size(); ++row) {
        Slide slide = slides.at(row);
        if (const auto allowed = d->checkSlide(slide); !allowed)
            return failure(allowed.error());
        slide.id = {};
        slide.story = {};
        slide.position = row;
        edit.slides.append({{}, slide});
    }
    const auto written = d->commit(std::move(edit));
    if (!written)
        return failure(written.error());
    return written->stories.constFirst().after.id;
}

Result<StoryId> Session::copyStory(StoryId from, const Text& name) {
    const auto origin = d->shownStory(from);
    return origin ? addStory(name, slides(from)) : failure(origin.error());
}

Result<void> Session::renameStory(StoryId id, const Text& name) {
    const auto given = d->checkedName(name);
    if (!given)
        return failure(given.error());
    const auto before = d->shownStory(id);
    if (!before)
        return failure(before.error());
    if (before->name == *given)
        return {};
    Story after = *before;
    after.name = *given;
    Edit edit{tr("Rename story %1 to %2").arg(before->name.in(d->language), given->in(d->language)), {}, {}, {}, {}};
    edit.stories.append({*before, after});
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

Result<void> Session::removeStory(StoryId id) {
    const auto before = d->shownStory(id);
    if (!before)
        return failure(before.error());
    Story after = *before;
    after.removed = true;
    Edit edit{tr("Delete story %1").arg(before->name.in(d->language)), {}, {}, {}, {}};
    edit.stories.append({*before, after});
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

Result<void> Session::moveStory(StoryId id, int row) {
    const auto moved = d->shownStory(id);
    if (!moved)
        return failure(moved.error());
    QVector<Story> order = stories();
    order.removeIf([&](const Story& each) { return each.id == id; });
    order.insert(std::clamp<qsizetype>(row, 0, order.size()), *moved);
    Edit edit{tr("Move story %1").arg(moved->name.in(d->language)), {}, {}, {}, {}};
    for (int at = 0; at < order.size(); ++at)
        if (order.at(at).position != at) {
            Story after = order.at(at);
            after.position = at;
            edit.stories.append({order.at(at), after});
        }
    if (edit.isEmpty())
        return {};
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

Result<QVector<SlideId>> Session::addSlides(StoryId id, int row, const QVector<Slide>& added) {
    const auto story = d->shownStory(id);
    if (!story)
        return failure(story.error());
    QVector<Slide> order = slides(id);
    const qsizetype place = std::clamp<qsizetype>(row, 0, order.size());
    for (qsizetype at = 0; at < added.size(); ++at) {
        Slide slide = added.at(at);
        if (const auto allowed = d->checkSlide(slide); !allowed)
            return failure(allowed.error());
        slide.id = {};
        slide.removed = false;
        order.insert(place + at, slide);
    }
    Edit edit{tr("Add %n slide(s) to %1", nullptr, static_cast<int>(added.size())).arg(story->name.in(d->language)),
              {},
              {},
              {},
              {}};
    d->arrange(order, id, edit.slides);
    if (added.isEmpty())
        return QVector<SlideId>{};
    const auto written = d->commit(std::move(edit));
    if (!written)
        return failure(written.error());
    QVector<SlideId> ids;
    for (const SlideChange& change : written->slides)
        if (!change.before)
            ids.append(change.after.id);
    return ids;
}

Result<void> Session::changeSlide(const Slide& slide, const QString& text) {
    const auto before = d->shownSlide(slide.id);
    if (!before)
        return failure(before.error());
    Slide after = slide;
    after.story = before->story;
    after.position = before->position;
    after.removed = false;
    if (after == *before)
        return {};
    if (const auto allowed = d->checkSlide(after, *before); !allowed)
        return allowed;
    Edit edit{text.isEmpty() ? tr("Change %1", "a slide").arg(d->nameOf(*before)) : text, {}, {}, {}, {}};
    edit.slides.append({*before, after});
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

Result<SlideId> Session::splitSlide(const Slide& stays, const Slide& rest, const QString& text) {
    const auto before = d->shownSlide(stays.id);
    if (!before)
        return failure(before.error());
    QVector<Slide> order = slides(before->story);
    for (const Slide* each : {&stays, &rest})
        if (const auto allowed = d->checkSlide(*each); !allowed)
            return failure(allowed.error());
    const auto at = std::find_if(order.cbegin(), order.cend(), [&](const Slide& each) { return each.id == stays.id; });
    const qsizetype place = at - order.cbegin();
    order[place] = stays;
    order[place].removed = false;
    Slide made = rest;
    made.id = {};
    made.removed = false;
    order.insert(place + 1, made);
    Edit edit{text, {}, {}, {}, {}};
    d->arrange(order, before->story, edit.slides);
    const auto written = d->commit(std::move(edit));
    if (!written)
        return failure(written.error());
    const auto added = std::find_if(written->slides.cbegin(), written->slides.cend(),
                                    [](const SlideChange& change) { return !change.before; });
    return added->after.id;
}

Result<void> Session::removeSlides(const QVector<SlideId>& ids) {
    Edit edit;
    for (const SlideId id : ids) {
        const auto before = d->shownSlide(id);
        if (!before)
            return failure(before.error());
        Slide after = *before;
        after.removed = true;
        edit.slides.append({*before, after});
    }
    if (edit.isEmpty())
        return {};
    edit.text = ids.size() == 1 ? tr("Delete %1", "a slide").arg(d->nameOf(*edit.slides.constFirst().before))
                                : tr("Delete %n slide(s)", nullptr, static_cast<int>(ids.size()));
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

Result<void> Session::moveSlides(const QVector<SlideId>& ids, StoryId id, int row) {
    const auto story = d->shownStory(id);
    if (!story)
        return failure(story.error());
    QVector<Slide> moved;
    for (const SlideId each : ids) {
        const auto slide = d->shownSlide(each);
        if (!slide)
            return failure(slide.error());
        moved.append(*slide);
    }
    const QSet<SlideId> leaving(ids.cbegin(), ids.cend());
    QVector<Slide> order;
    qsizetype place = -1;
    const QVector<Slide> now = slides(id);
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
    Edit edit{tr("Move %n slide(s) in %1", nullptr, static_cast<int>(ids.size())).arg(story->name.in(d->language)),
              {},
              {},
              {},
              {}};
    d->arrange(order, id, edit.slides);
    if (edit.isEmpty())
        return {};
    const auto written = d->commit(std::move(edit));
    return written ? Result<void>{} : failure(written.error());
}

} // namespace atlas
