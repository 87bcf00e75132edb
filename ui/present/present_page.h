// SPDX-License-Identifier: Apache-2.0
// Pick a chart of the current node or of the area, look at it, and show it full screen to the room.
#pragma once

#include "charts/chart_description.h"
#include "present/slide_show.h"
#include "session/session.h"
#include "settings.h"
#include "view_state.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace atlas {

class AudienceWindow;
class ChartCard;

class PresentPage : public QWidget {
    Q_OBJECT
public:
    PresentPage(Session& session, ViewState& view, QWidget* parent = nullptr);
    ~PresentPage() override;

    /// Opens the audience window, full screen, at the picked chart.
    void present();
    /// Picks a chart, or where the key is empty the node's first, and presents it.
    void presentChart(atlas::NodeId node, const QString& chartKey);
    [[nodiscard]] AudienceWindow* audienceWindow() const;
    [[nodiscard]] SlideShow& slideShow() { return m_show; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void fillList();
    void preview();
    [[nodiscard]] ChartDescription describe(int slide) const;
    [[nodiscard]] int picked() const; ///< the slide picked in the list; -1: none
    void pick(int slide);
    void addHeading(NodeId node);
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    QLabel* m_heading;
    QLabel* m_lead;
    QListWidget* m_list;
    QPushButton* m_button;
    QLabel* m_keys;
    ChartCard* m_card = nullptr;
    QWidget* m_cardPlace;
    QTimer m_later;
    QVector<Slide> m_slides;
    Settings m_settings;
    SlideShow m_show;
};

} // namespace atlas
