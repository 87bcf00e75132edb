// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_pictures.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace atlas {

namespace {
constexpr qint64 mostBytes = 96'000'000; ///< eleven slides of 1920 × 1080
constexpr qsizetype fewestPictures = 4;  ///< the one that is shown, its neighbours, and the one that fades
} // namespace

void SlidePictures::setLook(const Theme& theme, QSize size, qreal ratio) {
    if (theme.name() == m_theme.name() && size == m_size && ratio == m_ratio)
        return;
    m_theme = theme;
    m_size = size;
    m_ratio = ratio;
    m_pictures.clear();
}

bool SlidePictures::has(const SlideShot& shot) const {
    return shot && std::any_of(m_pictures.begin(), m_pictures.end(),
                               [&](const Picture& each) { return each.version == shot->version; });
}

QPixmap SlidePictures::of(const SlideShot& shot) {
    if (!shot || m_size.isEmpty())
        return {};
    for (qsizetype i = 0; i < m_pictures.size(); ++i)
        if (m_pictures[i].version == shot->version) {
            m_pictures.append(m_pictures.takeAt(i));
            return m_pictures.last().pixmap;
        }
    // Up to the next whole pixel, and none left as it comes: at 150 % a slide may end in the middle of one.
    QPixmap pixmap(qCeil(m_size.width() * m_ratio), qCeil(m_size.height() * m_ratio));
    pixmap.fill(m_theme.colour(Colour::Surface));
    pixmap.setDevicePixelRatio(m_ratio);
    QPainter painter(&pixmap);
    drawSlide(painter, shot->view, m_theme, m_size, shot->place);
    painter.end();
    ++m_drawn;
    // What the slide looked like before is never asked for again; a fade has its own.
    if (shot->slide != 0)
        m_pictures.removeIf([&](const Picture& each) { return each.slide == shot->slide; });
    const qint64 bytes = qint64(pixmap.width()) * pixmap.height() * 4;
    const qsizetype most = std::max<qsizetype>(fewestPictures, mostBytes / std::max<qint64>(bytes, 1));
    while (m_pictures.size() >= most)
        m_pictures.removeFirst();
    m_pictures.append({shot->version, shot->slide, pixmap});
    return pixmap;
}

} // namespace atlas
