// SPDX-License-Identifier: Apache-2.0
// A story on paper, laid out for one size of it: a slide a page, a slide with what is said about it, or a handout of
// three with room to write. A document and a printer get the same pages.
#pragma once

#include "exchange/story_document.h"
#include "look/theme.h"

#include <QStringList>

class QPagedPaintDevice;
class QPainter;

namespace atlas {

enum class StoryForm { Slides, Notes, Handout };

class StoryPages {
public:
    /// `paper`: what there is of a page to draw on, in CSS pixels.
    StoryPages(StoryDocument story, StoryForm form, const Theme& theme, QSizeF paper);

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// At the painter's origin, in CSS pixels. Paper is white; only the slides are in the colours of the theme.
    void paint(QPainter& painter, int page) const;

    static constexpr int slidesOnHandout = 3;

private:
    struct Page {
        int first = 0, slides = 0; ///< which slides of the document stand on it
        QStringList notes;         ///< lines, wrapped
    };
    void layNotes();
    [[nodiscard]] QRectF slideRect() const; ///< of a page with notes
    void paintSlide(QPainter& painter, int slide, const QRectF& rect, bool framed) const;
    void paintNotes(QPainter& painter, const Page& page) const;
    void paintHandout(QPainter& painter, const Page& page) const;
    void paintFoot(QPainter& painter, int page) const;

    StoryDocument m_story;
    StoryForm m_form;
    Theme m_theme;
    QSizeF m_paper;
    QVector<Page> m_pages;
};

/// On the current page of what `painter` draws on, which has to be `paper`.
void drawStoryPage(QPainter& painter, const StoryPages& pages, int page, const QPagedPaintDevice& paper);

/// What a page of this paper leaves between its margins, in CSS pixels.
[[nodiscard]] QSizeF roomOn(const QPagedPaintDevice& paper);

} // namespace atlas
