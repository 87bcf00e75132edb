// SPDX-License-Identifier: Apache-2.0
// What a panel may ask of the window that it stands in: to say something, to go somewhere, to take a slide into a
// story. The window is handed in; a call is all that lies between them.
#pragma once

#include "domain/story.h"
#include "domain/target.h"

#include <QString>

namespace atlas {

class PanelHost {
public:
    virtual ~PanelHost() = default;

    /// Says in the status line what has happened.
    virtual void say(const QString& sentence) = 0;
    /// Says there why something could not be done, until it is read.
    virtual void refuse(const QString& sentence) = 0;
    /// "Portfolio", "Targets", "Scenarios", "Present" or "History".
    virtual void showWorkspace(const QString& name) = 0;
    virtual void showHistory(const TargetCell& cell) = 0;
    /// What a panel shows, to be put into a story.
    virtual void offerSlide(const Slide& slide) = 0;

protected:
    PanelHost() = default;
    PanelHost(const PanelHost&) = default;
    PanelHost& operator=(const PanelHost&) = default;
};

} // namespace atlas
