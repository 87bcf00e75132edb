// SPDX-License-Identifier: Apache-2.0
// Where a step is seen: the page, and what is selected there. Undo goes there, since what changes out of sight seems
// not to have changed at all.
#pragma once

#include "domain/story.h"
#include "session/change_set.h"
#include "session/session.h"

#include <QObject>
#include <QString>

namespace atlas {

struct StepPlace {
    QString workspace; ///< empty: any, beside the portfolio's tree
    NodeId node;
    std::optional<TargetCell> cell; ///< of the node
    StoryId story;
    SlideId slide;
};

/// Listens to the session while a step is undone or redone.
class StepWatch : public QObject {
    Q_OBJECT
public:
    explicit StepWatch(Session& session);

    [[nodiscard]] bool hasSeen() const { return m_hasSeen; }
    /// \p here and \p workspace: where one stands; what is among the touched stays.
    [[nodiscard]] StepPlace place(const TargetCell& here, const QString& workspace) const;

private:
    void see(const ChangeSet& changes);
    [[nodiscard]] StepPlace placeInStories() const;

    const Session& m_session;
    QVector<Slide> m_slides; ///< of all stories, as they were
    ChangeSet m_changes;
    NodeId m_moved; ///< came or moved, or what went stood under it
    bool m_hasSeen = false;
};

} // namespace atlas
