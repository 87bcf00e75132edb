// SPDX-License-Identifier: Apache-2.0
#include "models/slide_model.h"

#include "models/portfolio_mark.h"
#include "models/slide_clip.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "storage/portfolio.h"

#include <algorithm>

namespace atlas {

namespace {
qsizetype placeOf(const QVector<Slide>& slides, SlideId id) {
    const auto found = std::find_if(slides.cbegin(), slides.cend(), [&](const Slide& each) { return each.id == id; });
    return found != slides.cend() ? found - slides.cbegin() : -1;
}
} // namespace

SlideModel::SlideModel(Session& session, QObject* parent) : QAbstractListModel(parent), m_session(session) {
    connect(&session, &Session::changed, this, &SlideModel::follow);
}

void SlideModel::setStory(StoryId story) {
    if (story == m_story)
        return;
    m_story = story;
    take(m_session.stories().slides(story));
}

void SlideModel::setLanguage(Language language) {
    if (language == m_language)
        return;
    m_language = language;
    if (!m_slides.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

SlideId SlideModel::slide(int row) const { return row >= 0 && row < m_slides.size() ? m_slides.at(row).id : SlideId{}; }

int SlideModel::row(SlideId id) const { return static_cast<int>(placeOf(m_slides, id)); }

void SlideModel::follow(const ChangeSet& changes) {
    if (changes.stories)
        take(m_session.stories().slides(m_story));
    // What a slide shows may be another figure, name or scenario now.
    if (!m_slides.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::DisplayRole, ChangedRole});
}

void SlideModel::take(const QVector<Slide>& now) {
    for (qsizetype row = m_slides.size() - 1; row >= 0; --row)
        if (placeOf(now, m_slides.at(row).id) < 0) {
            beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
            m_slides.removeAt(row);
            endRemoveRows();
        }
    for (int row = 0; row < now.size(); ++row) {
        const int old = static_cast<int>(placeOf(m_slides, now.at(row).id));
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_slides.insert(row, now.at(row));
            endInsertRows();
        } else if (old != row) { // those before it are in their places, so it comes from further down
            beginMoveRows({}, old, old, {}, row);
            m_slides.move(old, row);
            endMoveRows();
        }
        if (m_slides.at(row) != now.at(row)) {
            m_slides[row] = now.at(row);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

int SlideModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_slides.size());
}

QVariant SlideModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slide& slide = m_slides.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString heading = slide.heading.in(m_language);
        return heading.isEmpty() && m_titles ? m_titles(slide, m_language) : heading;
    }
    case Qt::AccessibleTextRole:
        return tr("Slide %1: %2").arg(index.row() + 1).arg(data(index, Qt::DisplayRole).toString());
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
    } else if (const auto moved = m_session.commit(edits::moveSlides(m_session, ids, m_story, place)); !moved) {
        return fail(moved.error());
    }
    Q_EMIT dropped(ids);
    // The session has moved them already: a view must not take the old rows away.
    return false;
}

} // namespace atlas
