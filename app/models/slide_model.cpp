// SPDX-License-Identifier: Apache-2.0
#include "models/slide_model.h"

#include "models/portfolio_mark.h"
#include "models/slide_clip.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace atlas {

SlideModel::SlideModel(Session& session, QObject* parent) : TextTableModel(1, parent), m_session(session) {
    connect(&session, &Session::changed, this, &SlideModel::follow);
}

void SlideModel::setStory(StoryId story) {
    if (story == m_story)
        return;
    m_story = story;
    syncRows(m_slides, m_session.stories().slides(story), &Slide::id);
}

SlideId SlideModel::slide(int row) const { return row >= 0 && row < m_slides.size() ? m_slides.at(row).id : SlideId{}; }

int SlideModel::row(SlideId id) const {
    const auto found = std::ranges::find(m_slides, id, &Slide::id);
    return found != m_slides.cend() ? static_cast<int>(found - m_slides.cbegin()) : -1;
}

void SlideModel::follow(const ChangeSet& changes) {
    if (changes.stories)
        syncRows(m_slides, m_session.stories().slides(m_story), &Slide::id);
    // What a slide shows may be another figure, name or scenario now.
    if (!m_slides.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DisplayRole, ChangedRole});
}

QVariant SlideModel::cellData(int row, int column, int role) const {
    const Slide& slide = m_slides.at(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString heading = slide.heading.in(language());
        return heading.isEmpty() && m_titles ? m_titles(slide, language()) : heading;
    }
    case Qt::AccessibleTextRole:
        return tr("Slide %1: %2").arg(row + 1).arg(cellData(row, column, Qt::DisplayRole).toString());
    case IdRole:
        return slide.id.value;
    default:
        return {};
    }
}

Qt::ItemFlags SlideModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren
                           : Qt::ItemIsDropEnabled; // between the slides, never onto one
}

QStringList SlideModel::mimeTypes() const { return {QString::fromLatin1(slideClipType)}; }

QMimeData* SlideModel::mimeData(const QModelIndexList& indexes) const {
    QVector<int> rows;
    for (const QModelIndex& each : indexes)
        rows.append(each.row());
    std::sort(rows.begin(), rows.end());
    QVector<Slide> slides;
    for (const int row : rows)
        slides.append(m_slides.at(row));
    return slideClip(slides, portfolioMark(m_session.portfolio())).release();
}

bool SlideModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const {
    return m_story.isValid() && !slidesOf(data, portfolioMark(m_session.portfolio())).isEmpty();
}

bool SlideModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent) {
    const QVector<Slide> slides = slidesOf(data, portfolioMark(m_session.portfolio()));
    if (slides.isEmpty() || !m_story.isValid())
        return false;
    const int place = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    QVector<SlideId> ids;
    for (const Slide& each : slides)
        ids.append(each.id);
    const auto fail = [this](const Error& error) {
        Q_EMIT refused(error);
        return false;
    };
    if (action == Qt::CopyAction) {
        const auto added = m_session.commit(edits::addSlides(m_session, m_story, place, slides));
        if (!added)
            return fail(added.error());
        ids = added->madeSlides();
    } else {
        const auto moved = m_session.commit(edits::moveSlides(m_session, ids, m_story, place));
        if (!moved)
            return fail(moved.error());
    }
    Q_EMIT dropped(ids);
    // The session has moved them already: a view must not take the old rows away.
    return false;
}

} // namespace atlas
