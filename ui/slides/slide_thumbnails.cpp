// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_thumbnails.h"

#include "session/story_shelf.h"
#include "slides/slide_picture.h"

#include <QPainter>

namespace atlas {

SlideThumbnails::SlideThumbnails(Session& session, ViewState& view, QObject* parent)
    : QObject(parent), m_session(session), m_view(view) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SlideThumbnails::drawNext);
    connect(&session, &Session::changed, this, &SlideThumbnails::makeStale);
    connect(&view, &ViewState::languageChanged, this, &SlideThumbnails::makeStale);
    connect(&view, &ViewState::themeChanged, this, &SlideThumbnails::makeStale);
}

void SlideThumbnails::makeStale() {
    m_pictures.removeIf([this](const auto& each) { return m_session.stories().slide(each.key()) == nullptr; });
    for (Picture& picture : m_pictures)
        picture.isStale = true;
}

QPixmap SlideThumbnails::of(SlideId id, QSize size, qreal ratio) {
    Picture& picture = m_pictures[id];
    if (picture.size != size || picture.ratio != ratio) {
        picture.size = size;
        picture.ratio = ratio;
        picture.isStale = true;
    }
    if (picture.isStale && !m_wanted.contains(id)) {
        m_wanted.append(id);
        m_later.start(0);
    }
    return picture.pixmap;
}

void SlideThumbnails::drawNext() {
    if (m_wanted.isEmpty())
        return;
    const SlideId id = m_wanted.takeFirst();
    const Slide* slide = m_session.stories().slide(id);
    const auto picture = m_pictures.find(id);
    if (slide != nullptr && picture != m_pictures.end()) {
        QPixmap drawn(picture->size * picture->ratio);
        drawn.setDevicePixelRatio(picture->ratio);
        drawn.fill(m_view.theme().colour(Colour::Surface));
        QPainter painter(&drawn);
        painter.setRenderHint(QPainter::Antialiasing);
        drawSlide(painter, describeSlide(m_session, *slide, m_view.language()), m_view.theme(), picture->size);
        painter.end();
        picture->pixmap = drawn;
        picture->isStale = false;
        Q_EMIT this->drawn(id);
    }
    if (!m_wanted.isEmpty())
        m_later.start(0);
}

} // namespace atlas
