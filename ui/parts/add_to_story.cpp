// SPDX-License-Identifier: Apache-2.0
#include "parts/add_to_story.h"

#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "state/panel_host.h"
#include "state/view_state.h"

#include <QCoreApplication>
#include <QCursor>
#include <QMenu>

namespace atlas {

namespace {

class StoryMenu {
    Q_DECLARE_TR_FUNCTIONS(atlas::StoryMenu)
public:
    static void add(Session& session, const ViewState& view, PanelHost& host, const Slide& slide, StoryId story) {
        const auto added = session.commit(
            edits::addSlides(session, story, static_cast<int>(session.stories().slides(story).size()), {slide}));
        if (!added)
            host.refuse(added.error().sentence);
        else if (const Story* to = session.stories().story(story))
            host.say(tr("Slide %1 of “%2” shows this now.")
                         .arg(session.stories().slides(story).size())
                         .arg(to->name.in(view.language())));
    }

    static void addToNew(Session& session, const ViewState& view, PanelHost& host, const Slide& slide) {
        const Text name = edits::newStoryName(session);
        const auto made = session.commit(edits::addStory(session, name, {slide}));
        if (made)
            host.say(tr("This is the first slide of the new story “%1”.").arg(name.in(view.language())));
        else
            host.refuse(made.error().sentence);
    }

    static void open(Session& session, const ViewState& view, PanelHost& host, const Slide& slide, QWidget* at) {
        auto* menu = new QMenu(at);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addSection(tr("Add to story"));
        for (const Story& story : session.stories().stories())
            menu->addAction(story.name.in(view.language()), menu,
                            [&session, &view, &host, slide, id = story.id] { add(session, view, host, slide, id); });
        menu->addSeparator();
        menu->addAction(tr("New story"), menu,
                        [&session, &view, &host, slide] { addToNew(session, view, host, slide); });
        menu->popup(QCursor::pos());
    }
};

} // namespace

Slide chartSlide(const Session& session, const QString& chart, NodeId node, IndicatorId indicator, int year) {
    Slide slide;
    slide.kind = SlideKind::Chart;
    slide.chart = chart;
    slide.node = node;
    slide.scenario = session.scenario().id;
    slide.indicator = indicator;
    slide.year = year;
    return slide;
}

Slide inForm(Slide slide, const QString& form) {
    slide.form = form;
    return slide;
}

Slide pageSlide(const Session& session, NodeId node) {
    Slide slide = chartSlide(session, {}, node);
    slide.kind = SlideKind::Page;
    return slide;
}

void addToStory(Session& session, const ViewState& view, PanelHost& host, const Slide& slide, QWidget* at) {
    if (session.stories().stories().isEmpty())
        StoryMenu::addToNew(session, view, host, slide);
    else if (session.stories().stories().size() == 1)
        StoryMenu::add(session, view, host, slide, session.stories().stories().constFirst().id);
    else
        StoryMenu::open(session, view, host, slide, at);
}

} // namespace atlas
