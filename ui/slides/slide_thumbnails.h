// SPDX-License-Identifier: Apache-2.0
// Small pictures of slides for lists. Each is drawn when there is time, one a turn of the event loop, and again when
// what it shows has changed; until then the old one stays.
#pragma once

#include "session/session.h"
#include "state/view_state.h"

#include <QHash>
#include <QPixmap>
#include <QTimer>

namespace atlas {

class SlideThumbnails : public QObject {
    Q_OBJECT
public:
    SlideThumbnails(Session& session, ViewState& view, QObject* parent = nullptr);

    /// As it was last drawn; null for one that never was. Asks for a new one where that is out of date.
    QPixmap of(SlideId id, QSize size, qreal ratio);

Q_SIGNALS:
    void drawn(atlas::SlideId id);

private:
    struct Picture {
        QPixmap pixmap;
        QSize size;
        qreal ratio = 1;
        bool isStale = true;
    };
    void makeStale();
    void drawNext();

    Session& m_session;
    ViewState& m_view;
    QHash<SlideId, Picture> m_pictures;
    QVector<SlideId> m_wanted; ///< in the order of asking
    QTimer m_later;
};

} // namespace atlas
