// SPDX-License-Identifier: Apache-2.0
#include "export/story_pages.h"

#include "drawing/chart_text.h"
#include "slides/slide_picture.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr QSizeF slideSize(1280, 720);
constexpr qreal cssPixelsPerInch = 96;
constexpr qreal margin = 56; ///< on pages with more than a slide, about 15 mm
constexpr qreal footHeight = 32, gap = 24, ruleGap = 30;

QFont textFont(int pixels) {
    QFont font = Theme::font(TypeStep::Body);
    font.setPixelSize(pixels);
    // The least there is: with it no two letters become one picture, which a reader's search might not know.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}
QFont notesFont() { return textFont(15); }
QFont footFont() { return textFont(12); }

const Theme& paperTheme() {
    static const Theme light(ThemeName::Light);
    return light;
}

/// The largest slide in a rectangle, in its middle.
QRectF fitted(const QRectF& room) {
    const QSizeF size = slideSize.scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center() - QPointF(size.width(), size.height()) / 2, size};
}

} // namespace

StoryPages::StoryPages(StoryDocument story, StoryForm form, const Theme& theme, QSizeF paper)
    : m_story(std::move(story)), m_form(form), m_theme(theme), m_paper(paper) {
    if (form == StoryForm::Notes) {
        layNotes();
        return;
    }
    const int each = form == StoryForm::Handout ? slidesOnHandout : 1;
    const int slides = static_cast<int>(m_story.slides.size());
    for (int first = 0; first < slides; first += each)
        m_pages.append({first, std::min(each, slides - first), {}});
}

QRectF StoryPages::slideRect() const {
    const QRectF room(margin, margin, m_paper.width() - 2 * margin, m_paper.height() * 0.5 - margin);
    const QRectF slide = fitted(room);
    return {QPointF(slide.left(), room.top()), slide.size()};
}

void StoryPages::layNotes() {
    const QFontMetricsF metrics(notesFont());
    const qreal bottom = m_paper.height() - margin - footHeight;
    const auto linesIn = [&](qreal height) {
        return std::max(qsizetype{1}, static_cast<qsizetype>(height / metrics.lineSpacing()));
    };
    for (int slide = 0; slide < static_cast<int>(m_story.slides.size()); ++slide) {
        QStringList lines;
        const QString notes = m_story.slides.at(slide).view.notes;
        if (!notes.isEmpty())
            for (const QString& paragraph : notes.split(QLatin1Char('\n')))
                lines += paragraph.isEmpty() ? QStringList{QString()}
                                             : wrapText(paragraph, notesFont(), m_paper.width() - 2 * margin);
        const qsizetype first = linesIn(bottom - slideRect().bottom() - gap), later = linesIn(bottom - margin);
        m_pages.append({slide, 1, lines.mid(0, first)});
        for (qsizetype at = first; at < lines.size(); at += later)
            m_pages.append({slide, 0, lines.mid(at, later)});
    }
}

void StoryPages::paintSlide(QPainter& painter, int slide, const QRectF& rect, bool framed) const {
    const StorySlide& shown = m_story.slides.at(slide);
    painter.save();
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / slideSize.width(), rect.height() / slideSize.height());
    drawSlide(painter, shown.view, m_theme, slideSize, {shown.number, m_story.count});
    painter.restore();
    if (!framed)
        return;
    painter.setPen(QPen(paperTheme().colour(Colour::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect);
}

void StoryPages::paintNotes(QPainter& painter, const Page& page) const {
    qreal top = margin;
    if (page.slides > 0) {
        paintSlide(painter, page.first, slideRect(), true);
        top = slideRect().bottom() + gap;
    }
    TextInk ink;
    const qreal height = QFontMetricsF(notesFont()).lineSpacing() * static_cast<qreal>(page.notes.size());
    ink.add(page.notes, notesFont(), paperTheme().colour(Colour::Text),
            QRectF(margin, top, m_paper.width() - 2 * margin, height), Qt::AlignLeft | Qt::AlignTop);
    ink.paint(painter);
}

/// Slides under each other on the left, lines to write on beside them.
void StoryPages::paintHandout(QPainter& painter, const Page& page) const {
    const qreal height = (m_paper.height() - 2 * margin - footHeight - gap * (slidesOnHandout - 1)) / slidesOnHandout;
    const qreal width = (m_paper.width() - 2 * margin) * 0.58;
    for (int i = 0; i < page.slides; ++i) {
        const QRectF room(margin, margin + i * (height + gap), width, height);
        const QSizeF size = slideSize.scaled(room.size(), Qt::KeepAspectRatio);
        const QRectF slide(room.topLeft(), size);
        paintSlide(painter, page.first + i, slide, true);
        painter.setPen(QPen(paperTheme().colour(Colour::Border), 1));
        for (int rule = 1; rule * ruleGap <= slide.height() + 0.5; ++rule) {
            const qreal y = slide.top() + rule * ruleGap;
            painter.drawLine(QPointF(slide.right() + gap, y), QPointF(m_paper.width() - margin, y));
        }
    }
}

void StoryPages::paintFoot(QPainter& painter, int page) const {
    const QRectF place(margin, m_paper.height() - margin - footHeight, m_paper.width() - 2 * margin, footHeight);
    const QFont font = footFont();
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(count());
    const qreal left = place.width() - QFontMetricsF(font).horizontalAdvance(number) - gap;
    TextInk ink;
    ink.add(QFontMetricsF(font).elidedText(m_story.title, Qt::ElideRight, left), font,
            paperTheme().colour(Colour::MutedText), place, Qt::AlignLeft | Qt::AlignBottom);
    ink.add(number, font, paperTheme().colour(Colour::MutedText), place, Qt::AlignRight | Qt::AlignBottom);
    ink.paint(painter);
}

void StoryPages::paint(QPainter& painter, int page) const {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Page& shown = m_pages.at(page);
    if (m_form == StoryForm::Slides) {
        paintSlide(painter, shown.first, fitted(QRectF(QPointF(), m_paper)), false);
        return;
    }
    if (m_form == StoryForm::Notes)
        paintNotes(painter, shown);
    else
        paintHandout(painter, shown);
    paintFoot(painter, page);
}

QSizeF roomOn(const QPagedPaintDevice& paper) {
    return paper.pageLayout().paintRect(QPageLayout::Inch).size() * cssPixelsPerInch;
}

void drawStoryPage(QPainter& painter, const StoryPages& pages, int page, const QPagedPaintDevice& paper) {
    const qreal dots = paper.logicalDpiX() / cssPixelsPerInch;
    painter.save();
    painter.scale(dots, dots);
    pages.paint(painter, page);
    painter.restore();
}

} // namespace atlas
