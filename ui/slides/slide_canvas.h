// SPDX-License-Identifier: Apache-2.0
// Shows a slide: a picture that is there at once, and over it, as soon as somebody points, walks or moves the slider,
// the living chart and slider.
#pragma once

#include "slides/slide_layout.h"
#include "slides/slide_pictures.h"

#include <QPixmap>
#include <QTimer>
#include <QVariantAnimation>
#include <QVector>
#include <QWidget>

class QSlider;

namespace atlas {

class ChartView;
class SlideSliderBar;

class SlideCanvas : public QWidget {
    Q_OBJECT
public:
    explicit SlideCanvas(const Theme& theme, QWidget* parent = nullptr);
    ~SlideCanvas() override;

    /// Shows a slide. Another state of the slide that is there: its chart follows, and texts where they differ.
    /// `fade`: from the slide before, where movement is wanted.
    void setShot(const SlideShot& shot, bool fade = false);
    [[nodiscard]] const SlideShot& shot() const { return m_shot; }
    /// What comes next, drawn when there is time.
    void setAhead(const QVector<SlideShot>& shots);
    void setTheme(const Theme& theme);
    void setRatio(qreal widthToHeight);            ///< of the slide; 0: as the widget is
    void setMoves(bool moves) { m_moves = moves; } ///< the chart's marks, to their new values
    void setLive(bool chart, bool slider);         ///< which parts a person can touch
    [[nodiscard]] QRectF slideRect() const;

    // The chart's marks.
    [[nodiscard]] bool hasMarks();
    void walk(int steps); ///< to the next mark or back; from none to the first or the last
    void endWalk();
    [[nodiscard]] bool isWalking() const;
    void activateMark();
    [[nodiscard]] QString markText() const; ///< of the mark under the ring

    [[nodiscard]] QSlider* slider() const;                         ///< nullptr: the slide has none to touch
    [[nodiscard]] ChartView* liveChart() const { return m_chart; } ///< nullptr: not yet needed
    ChartView* wakeChart();                                        ///< over the picture; nullptr: there is none to wake
    [[nodiscard]] QRect chartRect() const;                         ///< where it is drawn; empty: there is none
    [[nodiscard]] int drawnPictures() const { return m_pictures.drawn(); }
    [[nodiscard]] bool isFading() const;

    static constexpr int fadeTime = 180; ///< milliseconds

Q_SIGNALS:
    void nodeActivated(atlas::NodeId node);
    void sliderMoved(double rate);
    void pointed(QPointF place); ///< where the mouse is, in parts of the slide
    void laidOut();              ///< the chart may stand elsewhere now
    void clicked();              ///< beside everything that a click means something to

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void placeLive();
    void sleepChart();
    void drawAhead();
    void point(QPointF place);
    [[nodiscard]] bool isChartAwake() const;

    Theme m_theme;
    SlideShot m_shot;
    QVector<SlideShot> m_ahead;
    SlidePictures m_pictures;
    SlideLayout m_layout; ///< of the shot, in the pixels of the widget
    QPixmap m_from;       ///< what fades away
    QVariantAnimation m_fade;
    QTimer m_rest; ///< a slider that rests has its slide drawn as a picture again
    QTimer m_drawAhead;
    ChartView* m_chart = nullptr;
    SlideSliderBar* m_slider = nullptr;
    qreal m_ratio = 0;
    bool m_liveChart = false;
    bool m_liveSlider = false;
    bool m_moves = false;
    bool m_pictureIsOld = false; ///< there is no picture of the shot's state yet: texts are painted, the chart lives
};

} // namespace atlas
