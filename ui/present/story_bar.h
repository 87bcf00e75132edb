// SPDX-License-Identifier: Apache-2.0
// Which story is worked on, and what can be done with it as a whole: make, copy, rename, delete, export, present.
#pragma once

#include "domain/result.h"
#include "session/session.h"
#include "state/view_state.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace atlas {

class PanelHost;

class StoryBar : public QWidget {
    Q_OBJECT
public:
    StoryBar(Session& session, ViewState& view, PanelHost& host, QWidget* parent = nullptr);

    [[nodiscard]] StoryId story() const; ///< invalid: there is none
    void choose(StoryId id);
    void makeStory(); ///< an empty one, and asks for its name in place
    void setCanPresent(bool can);

Q_SIGNALS:
    void storyChanged(atlas::StoryId id);
    void presentRequested(bool fromStart);
    void exportRequested();
    void refused(const atlas::Error& error);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void fillMenu();
    void copyStory();
    void renameStory();
    void moveStory(int places); ///< in the list, down where positive
    void removeStory();
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    PanelHost& m_host;
    QLabel* m_heading;
    QComboBox* m_stories;
    QToolButton* m_more;
    QMenu* m_menu;
    QPushButton* m_export;
    QPushButton* m_present;
};

} // namespace atlas
