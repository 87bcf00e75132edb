// SPDX-License-Identifier: Apache-2.0
#include "present/slide_list.h"

#include "charts/slide_view.h"
#include "models/portfolio_mark.h"
#include "models/slide_clip.h"
#include "models/slide_model.h"
#include "parts/command.h"
#include "present/slide_delegate.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "slides/slide_thumbnails.h"
#include "storage/portfolio.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

#include <algorithm>

namespace atlas {

SlideList::SlideList(Session& session, ViewState& view, QWidget* parent)
    : HeardView(parent), m_session(session), m_view(view), m_model(new SlideModel(session, this)),
      m_thumbnails(new SlideThumbnails(session, view, this)) {
    m_model->setLanguage(view.language());
    m_model->setTitles(
        [&session](const Slide& slide, Language language) { return slideHeading(session, slide, language); });
    setModel(m_model);
    setItemDelegate(new SlideDelegate(*m_thumbnails, view, this));
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // a bar that comes and goes would change every picture's size
    connect(m_thumbnails, &SlideThumbnails::drawn, this, [this](SlideId id) {
        if (const int row = m_model->row(id); row >= 0)
            update(m_model->index(row, 0));
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid())
            setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_model, &SlideModel::refused, this, &SlideList::refused);
    connect(m_model, &SlideModel::dropped, this, &SlideList::selectAll);
    connect(this, &QListView::activated, this, &SlideList::presentRequested);
    connect(&view, &ViewState::languageChanged, m_model, &SlideModel::setLanguage);
    connect(&view, &ViewState::themeChanged, viewport(), qOverload<>(&QWidget::update));
    const auto command = [this](const char* name, auto run) { setCommand(this, QString::fromLatin1(name), run); };
    command("cut-slides", [this] { cut(); });
    command("copy-slides", [this] { copy(); });
    command("paste-slides", [this] { paste(); });
    command("double-slides", [this] { duplicate(); });
    command("slides-up", [this] { moveBy(-1); });
    command("slides-down", [this] { moveBy(1); });
    command("delete-slides", [this] { remove(); });
    retranslate();
}

void SlideList::showStory(StoryId story) {
    m_model->setStory(story);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    if (m_model->rowCount() == 0)
        Q_EMIT currentSlideChanged({});
}

StoryId SlideList::story() const { return m_model->story(); }

SlideId SlideList::current() const { return m_model->slide(currentRow()); }

int SlideList::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void SlideList::select(SlideId id) { selectAll({id}); }

void SlideList::selectAll(const QVector<SlideId>& ids) {
    QItemSelection all;
    for (const SlideId id : ids)
        if (const QModelIndex index = m_model->index(m_model->row(id), 0); index.isValid())
            all.select(index, index);
    if (all.isEmpty())
        return;
    setCurrentIndex(all.indexes().constFirst());
    selectionModel()->select(all, QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

QVector<SlideId> SlideList::selected() const {
    QVector<int> rows;
    const QModelIndexList indexes = selectionModel()->selectedIndexes();
    for (const QModelIndex& each : indexes)
        rows.append(each.row());
    std::sort(rows.begin(), rows.end());
    QVector<SlideId> ids;
    for (const int row : rows)
        ids.append(m_model->slide(row));
    return ids;
}

void SlideList::put(const QVector<Slide>& slides, int row) {
    const auto added = m_session.commit(edits::addSlides(m_session, story(), row, slides));
    if (added)
        selectAll(added->madeSlides());
    else
        Q_EMIT refused(added.error());
}

void SlideList::add(const Slide& slide) { put({slide}, currentRow() < 0 ? m_model->rowCount() : currentRow() + 1); }

void SlideList::copy() {
    QVector<Slide> slides;
    for (const SlideId id : selected())
        if (const Slide* slide = m_session.stories().slide(id))
            slides.append(*slide);
    if (!slides.isEmpty())
        QApplication::clipboard()->setMimeData(slideClip(slides, portfolioMark(m_session.portfolio())).release());
}

void SlideList::cut() {
    copy();
    remove();
}

void SlideList::paste() {
    const QVector<Slide> slides = slidesOf(QApplication::clipboard()->mimeData(), portfolioMark(m_session.portfolio()));
    if (!slides.isEmpty())
        put(slides, selected().isEmpty() ? m_model->rowCount() : m_model->row(selected().constLast()) + 1);
}

void SlideList::remove() {
    const int row = currentRow();
    if (const auto removed = m_session.commit(edits::removeSlides(m_session, selected())); !removed) {
        Q_EMIT refused(removed.error());
        return;
    }
    if (m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

void SlideList::duplicate() {
    QVector<Slide> slides;
    for (const SlideId id : selected())
        slides.append(*m_session.stories().slide(id));
    if (!slides.isEmpty())
        put(slides, m_model->row(selected().constLast()) + 1);
}

void SlideList::moveBy(int rows) {
    const QVector<SlideId> ids = selected();
    if (ids.isEmpty())
        return;
    const int first = m_model->row(ids.constFirst()), last = m_model->row(ids.constLast());
    if ((rows < 0 && first == 0) || (rows > 0 && last == m_model->rowCount() - 1))
        return;
    const auto moved = m_session.commit(edits::moveSlides(m_session, ids, story(), rows < 0 ? first - 1 : last + 2));
    if (moved)
        selectAll(ids);
    else
        Q_EMIT refused(moved.error());
}

void SlideList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    HeardView::currentChanged(current, previous);
    Q_EMIT currentSlideChanged(m_model->slide(current.isValid() ? current.row() : -1));
}

bool SlideList::event(QEvent* event) {
    // Cut, copy and paste are ours while the list has the focus, whatever the window's menus say.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
        for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::Delete})
            if (key->matches(standard)) {
                event->accept();
                return true;
            }
    }
    return QListView::event(event);
}

void SlideList::keyPressEvent(QKeyEvent* event) {
    const bool alt = event->modifiers() == Qt::AltModifier;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // Keys are asked one by one where a system has more than one for a thing: under X11 Ctrl+D deletes, too.
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        duplicate();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        remove();
    else if (alt && event->key() == Qt::Key_Up)
        moveBy(-1);
    else if (alt && event->key() == Qt::Key_Down)
        moveBy(1);
    else
        QListView::keyPressEvent(event);
}

void SlideList::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = !selected().isEmpty();
    const bool canPaste =
        !slidesOf(QApplication::clipboard()->mimeData(), portfolioMark(m_session.portfolio())).isEmpty() &&
        story().isValid();
    menu->addAction(tr("Present from this slide"), this, &SlideList::presentRequested)->setEnabled(any);
    menu->addSeparator();
    menu->addAction(tr("Cut"), QKeySequence::Cut, this, &SlideList::cut)->setEnabled(any);
    menu->addAction(tr("Copy"), QKeySequence::Copy, this, &SlideList::copy)->setEnabled(any);
    menu->addAction(tr("Paste"), QKeySequence::Paste, this, &SlideList::paste)->setEnabled(canPaste);
    menu->addAction(tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::Key_D), this, &SlideList::duplicate)->setEnabled(any);
    menu->addSeparator();
    menu->addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this, [this] { moveBy(-1); })->setEnabled(any);
    menu->addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), this, [this] { moveBy(1); })
        ->setEnabled(any);
    menu->addSeparator();
    menu->addAction(tr("Delete"), QKeySequence::Delete, this, &SlideList::remove)->setEnabled(any);
    menu->popup(event->globalPos());
}

void SlideList::dropEvent(QDropEvent* event) {
    // Not QListView's: that moves rows by itself where it can, and slides are moved by the session.
    QAbstractItemView::dropEvent(event);
}

void SlideList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the pictures are as wide as the list
}

void SlideList::retranslate() { setAccessibleName(tr("Slides")); }

void SlideList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

} // namespace atlas
