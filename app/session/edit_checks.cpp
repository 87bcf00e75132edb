// SPDX-License-Identifier: Apache-2.0
#include "session/edit_checks.h"

#include "domain/clean_text.h"
#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/figures.h"
#include "session/held_rates.h"
#include "session/indicator_scope.h"
#include "session/outline_update.h"
#include "session/plan_reading.h"
#include "session/session.h"
#include "session/story_shelf.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::checks {

namespace {
bool isRate(double value) { return std::isfinite(value) && value >= lowestTarget && value <= highestTarget; }
} // namespace

Result<void> cell(const Session& session, const TargetCell& cell) {
    const Scenario& current = session.scenario();
    const Indicator* indicator = session.figures().indicator(cell.indicator);
    if (!current.id.isValid())
        return failure(ErrorCode::Invalid, Session::tr("Make a scenario first: a growth target belongs to one."));
    if (indicator == nullptr || !takesTarget(session.outline(), *indicator, cell.node))
        return failure(ErrorCode::Invalid,
                       indicator == nullptr
                           ? Session::tr("Choose what the growth target is of.")
                           : Session::tr("“%1” has no growth target here. Choose another indicator or place.")
                                 .arg(indicator->name.in(session.language())));
    if (cell.year < current.firstYear || cell.year > current.lastYear)
        return failure(ErrorCode::Invalid, Session::tr("This scenario has growth targets for the years %1 to %2.")
                                               .arg(current.firstYear)
                                               .arg(current.lastYear));
    if (current.isProtected)
        return failure(
            ErrorCode::Protected,
            Session::tr("“%1” is protected. Continue in a working copy of it.").arg(nameOf(session, current)));
    return {};
}

Result<void> target(const Session& session, const TargetCell& cell, std::optional<double> rate) {
    if (rate && !isRate(*rate))
        return failure(ErrorCode::Invalid, Session::tr("A growth target is between −100 % and 1000 % a year."));
    TRY(checks::cell(session, cell));
    const auto lock = lockInForce(session, cell);
    if (!lock || rate == session.reading().targets.storedRate(cell))
        return {};
    return lockLimits(session, cell, *lock, rate);
}

Result<void> lockLimits(const Session& session, const TargetCell& cell, const TargetLock& lock,
                        std::optional<double> rate) {
    const QString where = Session::tr("%1, %2", "node, year").arg(nameOf(session, cell.node)).arg(cell.year);
    const QString why =
        lock.reason.isEmpty() ? QString() : QLatin1Char(' ') + Session::tr("Reason: %1").arg(lock.reason);
    if (!lock.hasLimits())
        return failure(ErrorCode::Invalid,
                       Session::tr("%1 is locked by %2. Unlock it to change it.").arg(where, lock.author) + why);
    if (rate && lock.allows(*rate))
        return {};
    const QString lowest = percentText(lock.lowest.value_or(lowestTarget), session.language());
    const QString highest = percentText(lock.highest.value_or(highestTarget), session.language());
    return failure(ErrorCode::Invalid,
                   Session::tr("%1 is kept between %2 and %3 by %4. Unlock it to leave these limits.")
                           .arg(where, lowest, highest, lock.author) +
                       why);
}

Result<void> reason(const QString& reason) {
    if (reason.size() > limits::longestNote)
        return failure(ErrorCode::Invalid,
                       Session::tr("A note or reason has at most %1 characters.").arg(limits::longestNote));
    return {};
}

Result<void> terms(const Session& session, const TargetCell& cell, const CellTerms& terms) {
    TRY(checks::cell(session, cell));
    if (terms.sigma && (!std::isfinite(*terms.sigma) || *terms.sigma < 0 || *terms.sigma > highestTarget))
        return failure(ErrorCode::Invalid,
                       Session::tr("A standard deviation is between 0 and 1000 percentage points."));
    if (terms.lock) {
        for (const auto& limit : {terms.lock->lowest, terms.lock->highest})
            if (limit && !isRate(*limit))
                return failure(ErrorCode::Invalid, Session::tr("A limit is between −100 % and 1000 % a year."));
        if (terms.lock->lowest && terms.lock->highest && *terms.lock->lowest > *terms.lock->highest)
            return failure(ErrorCode::Invalid, Session::tr("The lower limit is above the upper one. Exchange them."));
        // What is carried on into the year counts as well: the lock would be broken as soon as it is there.
        const TargetTable& targets = session.reading().targets;
        auto rate = targets.storedRate(cell);
        for (TargetCell earlier = cell; !rate && --earlier.year >= session.scenario().firstYear;)
            rate = targets.storedRate(earlier);
        if (rate && !terms.lock->allows(*rate))
            return failure(ErrorCode::Invalid,
                           Session::tr("The target of %1 lies outside these limits. Change it first, or the limits.")
                               .arg(nameOf(session, cell.node)));
    }
    // What an older file has beyond the limits may stay, and stands in the way of nothing else.
    const CellTerms before = session.reading().terms(cell);
    const auto lockReason = [](const CellTerms& of) { return of.lock ? of.lock->reason : QString(); };
    const auto gapReason = [](const CellTerms& of) { return of.acceptedGap ? of.acceptedGap->reason : QString(); };
    for (const auto& [old, now] : {std::pair(before.note, terms.note), std::pair(lockReason(before), lockReason(terms)),
                                   std::pair(gapReason(before), gapReason(terms))})
        if (now != old)
            TRY(reason(now));
    return {};
}

Result<Text> description(const Text& typed, const Text& base, const Text& now) {
    constexpr qsizetype quoted = 120; // characters
    Text wanted = now;
    for (const auto language : {&Text::en, &Text::zh}) {
        const QString text = cleanText(typed.*language).trimmed();
        if (text == cleanText(base.*language).trimmed() || text == now.*language)
            continue;
        if (now.*language != base.*language) {
            QString theirs = (now.*language).simplified();
            if (theirs.size() > quoted)
                theirs = theirs.left(quoted) + QChar(0x2026);
            return failure(ErrorCode::Conflict,
                           Session::tr("Somebody else has changed this text meanwhile. Save again to put yours in its "
                                       "place, or cancel to keep theirs: “%1”")
                               .arg(theirs));
        }
        if (text.size() > limits::longestText)
            return failure(ErrorCode::Invalid,
                           Session::tr("A description has at most %1 characters.").arg(limits::longestText));
        wanted.*language = text;
    }
    return wanted;
}

Result<Text> name(const Text& name) {
    const Text trimmed{cleanText(name.en).simplified(), cleanText(name.zh).simplified()};
    if (trimmed.isEmpty())
        return failure(ErrorCode::Invalid, Session::tr("Give a name in English or Chinese."));
    if (trimmed.en.size() > limits::longestName || trimmed.zh.size() > limits::longestName)
        return failure(ErrorCode::Invalid, Session::tr("A name has at most %1 characters.").arg(limits::longestName));
    return trimmed;
}

Result<void> slide(const Slide& slide, const Slide& before) {
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
            return reason(each.text.en.size() > longestNote ? each.text.en : each.text.zh);
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

Result<Node> shownNode(const Session& session, NodeId id) {
    const Outline& outline = session.outline();
    if (!outline.contains(id))
        return failure(ErrorCode::NotFound, Session::tr("This place is no longer in the portfolio."));
    TRY(const auto stored, session.portfolio().node(id));
    if (stored.removed || stored.parent != outline.parent(id) || stored.position != session.positions().of(id) ||
        stored.name != outline.name(id) || stored.kind != outline.kind(id) || stored.status != outline.status(id))
        return failure(ErrorCode::Conflict,
                       Session::tr("Somebody else has just changed “%1”. Look at it again, then repeat your edit.")
                           .arg(nameOf(session, id)));
    return stored;
}

Result<Scenario> shownScenario(const Session& session, ScenarioId id) {
    const QVector<Scenario>& all = session.scenarios();
    const auto shown = std::find_if(all.cbegin(), all.cend(), [&](const Scenario& each) { return each.id == id; });
    if (shown == all.cend())
        return failure(ErrorCode::NotFound, Session::tr("This scenario is no longer in the portfolio."));
    return *shown;
}

Result<Story> shownStory(const Session& session, StoryId id) {
    const Story* shown = session.stories().story(id);
    if (shown == nullptr)
        return failure(ErrorCode::NotFound, Session::tr("This story is no longer in the portfolio."));
    return *shown;
}

Result<Slide> shownSlide(const Session& session, SlideId id) {
    const Slide* shown = session.stories().slide(id);
    if (shown == nullptr)
        return failure(ErrorCode::NotFound, Session::tr("This slide is no longer in the portfolio."));
    return *shown;
}

QString nameOf(const Session& session, NodeId id) { return session.outline().name(id).in(session.language()); }

QString nameOf(const Session& session, const Scenario& scenario) { return scenario.name.in(session.language()); }

} // namespace atlas::checks
