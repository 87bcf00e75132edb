// SPDX-License-Identifier: Apache-2.0
// Slides drawn into pictures, so that turning over to one that was drawn before or ahead costs no drawing.
#pragma once

#include "slides/slide_shot.h"

#include <QList>
#include <QPixmap>

namespace atlas {

class SlidePictures {
public:
    /// For pictures of this size from now on; those of another are dropped.
    void setLook(const Theme& theme, QSize size, qreal ratio);
    [[nodiscard]] bool has(const SlideShot& shot) const;
    /// Drawn now where it was not yet. Empty where there is no size.
    QPixmap of(const SlideShot& shot);
    [[nodiscard]] int drawn() const { return m_drawn; } ///< how many so far
    [[nodiscard]] qsizetype kept() const { return m_pictures.size(); }

private:
    struct Picture {
        quint64 version, slide;
        QPixmap pixmap;
    };
    Theme m_theme;
    QSize m_size;
    qreal m_ratio = 1;
    QList<Picture> m_pictures; ///< the one looked at last at the end
    int m_drawn = 0;
};

} // namespace atlas
