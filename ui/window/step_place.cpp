// SPDX-License-Identifier: Apache-2.0
#include "window/step_place.h"

#include "session/outline.h"
#include "session/story_shelf.h"

#include <algorithm>

namespace atlas {

namespace {

QVector<Slide> allSlides(const Session& session) {
    QVector<Slide> all;
    for (const Story& story : session.stories().stories())
        all += session.stories().slides(story.id);
    return all;
}

} // namespace

StepWatch::StepWatch(Session& session) : m_session(session), m_slides(allSlides(session)) {
    connect(&session, &Session::changed, this, &StepWatch::see);
    connect(&session, &Session::nodeInserted, this, [this](NodeId node) { m_moved = node; });
    connect(&session, &Session::nodeMoved, this, [this](NodeId node) { m_moved = node; });
    connect(&session, &Session::nodeRemoved, this, [this](NodeId parent) { m_moved = parent; });
}

void StepWatch::see(const ChangeSet& changes) {
    if (changes.origin != ChangeSet::Origin::Own)
        return;
    m_hasSeen = true;
    m_changes.nodes += changes.nodes;
    m_changes.targets += changes.targets;
    m_changes.structure = m_changes.structure || changes.structure;
    m_changes.scenarios = m_changes.scenarios || changes.scenarios;
    m_changes.currentScenario = m_changes.currentScenario || changes.currentScenario;
    m_changes.stories = m_changes.stories || changes.stories;
}

StepPlace StepWatch::placeInStories() const {
    StepPlace place;
    place.workspace = QStringLiteral("Present");
    const QVector<Slide> now = allSlides(m_session);
    const auto other =
        std::find_if(now.cbegin(), now.cend(), [&](const Slide& each) { return !m_slides.contains(each); });
    if (other != now.cend()) {
        place.story = other->story;
        place.slide = other->id;
        return place;
    }
    const auto gone =
        std::find_if(m_slides.cbegin(), m_slides.cend(), [&](const Slide& each) { return !now.contains(each); });
    if (gone != m_slides.cend())
        place.story = gone->story;
    return place;
}

StepPlace StepWatch::place(const TargetCell& here, const QString& workspace) const {
    StepPlace place;
    if (m_changes.stories)
        return placeInStories();
    if (m_changes.structure || !m_changes.nodes.isEmpty()) {
        place.node = m_changes.structure                   ? m_moved
                     : m_changes.nodes.contains(here.node) ? here.node
                                                           : m_changes.nodes.constFirst();
        return place;
    }
    if (m_changes.scenarios) { // Targets says in which scenario one is, too
        place.workspace = workspace == QLatin1String("Targets") ? workspace : QStringLiteral("Scenarios");
        return place;
    }
    place.workspace = QStringLiteral("Targets");
    if (!m_changes.targets.isEmpty()) {
        place.cell = m_changes.targets.contains(here) ? here : m_changes.targets.constFirst();
        place.node = place.cell->node;
    }
    return place;
}

} // namespace atlas
