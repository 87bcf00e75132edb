// SPDX-License-Identifier: Apache-2.0
// "Add to story": what a chart or page shows becomes a slide, at the end of a story that is picked from a menu.
#pragma once

#include "session/session.h"

class QMenu;
class QWidget;

namespace atlas {

class PanelHost;
class ViewState;

/// A slide of a chart as it is seen now, with the scenario that is shown.
[[nodiscard]] Slide chartSlide(const Session& session, const QString& chart, NodeId node, IndicatorId indicator = {},
                               int year = 0);
/// The same slide with its chart drawn as another kind.
[[nodiscard]] Slide inForm(Slide slide, const QString& form);
[[nodiscard]] Slide pageSlide(const Session& session, NodeId node);

/// Puts the slide at the end of the only story there is, or opens a menu at the mouse to choose one; where there is
/// none a first one is made. The status line says where it went.
void addToStory(Session& session, const ViewState& view, PanelHost& host, const Slide& slide, QWidget* at);

} // namespace atlas
