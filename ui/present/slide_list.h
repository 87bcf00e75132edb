// SPDX-License-Identifier: Apache-2.0
// The slides of a story as pictures: put into another order by drag and drop (with Ctrl copied), cut, copied and
// pasted, deleted, doubled. Keyboard: arrows, Alt+Up and Alt+Down move a slide, Enter presents from it.
#pragma once

#include "domain/result.h"
#include "parts/heard_view.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QListView>

namespace atlas {

class SlideModel;
class SlideThumbnails;

class SlideList : public HeardView<QListView> {
    Q_OBJECT
public:
    SlideList(Session& session, ViewState& view, QWidget* parent = nullptr);

    void showStory(StoryId story);
    [[nodiscard]] StoryId story() const;
    [[nodiscard]] SlideId current() const; ///< invalid: none
    [[nodiscard]] int currentRow() const;  ///< -1: none
    void select(SlideId id);
    /// Puts a slide behind the current one, and selects it.
    void add(const Slide& slide);
    [[nodiscard]] QVector<SlideId> selected() const; ///< in their order

    void cut();
    void copy();
    void paste();
    void remove();
    void duplicate();
    void moveBy(int rows);

Q_SIGNALS:
    void currentSlideChanged(atlas::SlideId id);
    void presentRequested();
    void refused(const atlas::Error& error);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void selectAll(const QVector<SlideId>& ids);
    void put(const QVector<Slide>& slides, int row);

    Session& m_session;
    ViewState& m_view;
    SlideModel* m_model;
    SlideThumbnails* m_thumbnails;
};

} // namespace atlas
