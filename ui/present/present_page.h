// SPDX-License-Identifier: Apache-2.0
// Stories: their slides as pictures, the chosen slide large with what it says and shows beside it, and the show.
#pragma once

#include "session/session.h"
#include "show/slide_show.h"
#include "state/view_state.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class QToolButton;

namespace atlas {

class AnnotationBar;
class AnnotationEditor;
class PanelHost;
class ReadabilityPanel;
class SlideCanvas;
class SlideList;
class SlideTextForm;
class SlideViewForm;
class StoryBar;

class PresentPage : public QWidget {
    Q_OBJECT
public:
    PresentPage(Session& session, ViewState& view, PanelHost& host, Settings& settings, QWidget* parent = nullptr);
    ~PresentPage() override;

    /// Shows the story full screen: from its beginning, or from the chosen slide on. Without one the page says what a
    /// story is.
    void presentFromStart();
    void present();
    void choose(atlas::StoryId story, atlas::SlideId slide); ///< what is not there any more changes nothing
    /// Shows the charts of a node as they are, without a story, from one of them on.
    void presentChart(atlas::NodeId node, const QString& chartKey, const QString& form = {});
    [[nodiscard]] SlideShow& slideShow() { return m_show; }

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void keepTexts();
    void build();
    void showSlide(SlideId id);
    void preview();
    void startAt(int place); ///< the show of the story
    void addSlide(SlideKind kind);
    void refresh();
    void fillAddMenu();
    void makeFromCharts(); ///< a story of the charts of the place that is selected
    void say(const Error& error);
    void retranslate();

    Session& m_session;
    ViewState& m_view;
    Settings& m_settings;
    StoryBar* m_bar;
    SlideList* m_list;
    QToolButton* m_add;
    QWidget* m_stage; ///< the slide, with what is put over its chart
    SlideCanvas* m_canvas;
    AnnotationEditor* m_annotations;
    AnnotationBar* m_annotationBar;
    QTabWidget* m_tabs;
    SlideTextForm* m_text;
    SlideViewForm* m_shows;
    SlideTextForm* m_notes;
    ReadabilityPanel* m_readability;
    QSplitter* m_body;
    QWidget* m_empty;
    QLabel* m_emptyText;
    QLabel* m_noSlides; ///< in the place of the slide, of a story that has none
    QPushButton* m_makeEmpty;
    QPushButton* m_makeFromCharts;
    QLabel* m_error;
    QTimer m_later;
    quint64 m_shots = 0; ///< how many states the canvas has been given
    SlideShow m_show;
    StoryId m_shown; ///< whose slides the room sees; invalid: those of no story
};

} // namespace atlas
