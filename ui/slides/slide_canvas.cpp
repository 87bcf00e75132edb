// SPDX-License-Identifier: Apache-2.0
#include "slides/slide_canvas.h"

#include "drawing/chart_view.h"
#include "slides/slide_slider.h"

#include <QMouseEvent>
#include <QPainter>
#include <QSlider>

#include <algorithm>

namespace atlas {

namespace {
constexpr int restTime = 200; ///< milliseconds without a move
}

SlideCanvas::SlideCanvas(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setMinimumSize(96, 54);
    m_fade.setDuration(fadeTime);
    m_fade.setStartValue(0.0);
    m_fade.setEndValue(1.0);
    m_fade.setEasingCurve(QEasingCurve::InOutQuad);
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] {
        m_from = {};
        update();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restTime);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        m_pictureIsOld = false;
        if (!m_liveChart)
            sleepChart();
        update();
    });
    m_drawAhead.setSingleShot(true);
    connect(&m_drawAhead, &QTimer::timeout, this, &SlideCanvas::drawAhead);
}

SlideCanvas::~SlideCanvas() = default;

QRectF SlideCanvas::slideRect() const {
    if (m_ratio <= 0)
        return rect();
    const QSizeF size = QSizeF(m_ratio, 1).scaled(QSizeF(this->size()), Qt::KeepAspectRatio);
    return QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size).toAlignedRect() & rect();
}

bool SlideCanvas::isFading() const { return m_fade.state() == QAbstractAnimation::Running; }

void SlideCanvas::setShot(const SlideShot& shot, bool fade) {
    if (shot == m_shot)
        return;
    const bool follows = shot && m_shot && shot->slide == m_shot->slide;
    // A key during a fade shows the next slide at once.
    const bool fades = fade && !follows && !isFading() && isVisible() && m_pictures.has(m_shot);
    m_fade.stop();
    m_from = fades ? m_pictures.of(m_shot) : QPixmap();
    m_shot = shot;
    if (!follows) {
        sleepChart();
        m_pictureIsOld = false;
        m_rest.stop();
        lay();
        placeLive();
        update();
        if (fades)
            m_fade.start();
        return;
    }
    const SlideLayout before = m_layout;
    lay();
    const bool canLive = m_shot->view.chart && !m_shot->view.chart->isEmpty();
    if (m_pictures.has(m_shot) || !canLive || !isVisible()) {
        m_pictureIsOld = false;
        update();
    } else {
        m_pictureIsOld = true;
        m_rest.start();
        if (!m_layout.sameFrame(before) || !isChartAwake() || !m_liveSlider)
            update();
        wakeChart();
    }
    if (isChartAwake()) {
        m_chart->setMoves(m_moves);
        m_chart->setDescription(*m_shot->view.chart);
        m_chart->setAnnotations(m_shot->view.annotations);
        m_chart->setGeometry(m_layout.chart().translated(slideRect().topLeft().toPoint()));
    }
    placeLive();
}

void SlideCanvas::setAhead(const QVector<SlideShot>& shots) {
    m_ahead = shots;
    m_drawAhead.start(0);
}

void SlideCanvas::drawAhead() {
    if (!isVisible() || m_pictureIsOld)
        return;
    for (const SlideShot& shot : m_ahead)
        if (shot && !m_pictures.has(shot)) {
            (void)m_pictures.of(shot);
            m_drawAhead.start(0); // one at a time: a key may wait
            return;
        }
}

void SlideCanvas::setTheme(const Theme& theme) {
    m_theme = theme;
    if (m_chart != nullptr)
        m_chart->setTheme(theme);
    lay();
    placeLive();
    m_drawAhead.start(0);
    update();
}

void SlideCanvas::setRatio(qreal widthToHeight) {
    m_ratio = widthToHeight;
    lay();
    placeLive();
    update();
}

void SlideCanvas::setLive(bool chart, bool slider) {
    m_liveChart = chart;
    m_liveSlider = slider;
    if (!chart && !m_pictureIsOld)
        sleepChart();
    placeLive();
}

void SlideCanvas::lay() {
    const QRect slide = slideRect().toRect();
    m_pictures.setLook(m_theme, slide.size(), devicePixelRatioF());
    m_layout =
        m_shot && !slide.isEmpty() ? SlideLayout(m_shot->view, m_theme, slide.size(), m_shot->place) : SlideLayout();
}

bool SlideCanvas::isChartAwake() const { return m_chart != nullptr && !m_chart->isHidden(); }

void SlideCanvas::sleepChart() {
    if (!isChartAwake())
        return;
    m_chart->setCurrentMark(-1);
    m_chart->hide();
}

QRect SlideCanvas::chartRect() const {
    const QRect chart = m_shot && m_shot->view.chart ? m_layout.chart() : QRect();
    return chart.isEmpty() ? QRect() : chart.translated(slideRect().topLeft().toPoint());
}

ChartView* SlideCanvas::wakeChart() {
    if (isChartAwake())
        return m_chart;
    if (!m_shot || !m_shot->view.chart || m_layout.chart().isEmpty())
        return nullptr;
    if (m_chart == nullptr) {
        m_chart = new ChartView(m_theme, this);
        m_chart->setProjector(true);
        m_chart->viewport()->installEventFilter(this);
        connect(m_chart, &ChartView::nodeActivated, this, &SlideCanvas::nodeActivated);
    }
    m_chart->setDescription(*m_shot->view.chart);
    m_chart->setAnnotations(m_shot->view.annotations);
    placeLive();
    m_chart->show();
    if (m_slider != nullptr)
        m_slider->raise();
    update(m_layout.chart().translated(slideRect().topLeft().toPoint()));
    return m_chart;
}

void SlideCanvas::placeLive() {
    const QPoint corner = slideRect().topLeft().toPoint();
    if (m_chart != nullptr) {
        m_chart->setDrawingScale(m_layout.style().scale);
        m_chart->setGeometry(m_layout.chart().translated(corner));
        m_chart->setAttribute(Qt::WA_TransparentForMouseEvents, !m_liveChart);
        m_chart->setAccessibleDescription(m_shot ? m_shot->view.summary : QString());
    }
    const bool wanted = m_liveSlider && m_shot && m_shot->view.slider && !m_layout.slider().isEmpty();
    if (wanted) {
        if (m_slider == nullptr) {
            m_slider = new SlideSliderBar(this);
            connect(m_slider, &SlideSliderBar::moved, this, &SlideCanvas::sliderMoved);
        }
        m_slider->setGeometry(m_layout.slider().translated(corner));
        m_slider->setSlider(*m_shot->view.slider, m_layout.style());
    }
    if (m_slider != nullptr)
        m_slider->setVisible(wanted);
    Q_EMIT laidOut();
}

QSlider* SlideCanvas::slider() const {
    return m_slider != nullptr && !m_slider->isHidden() ? m_slider->control() : nullptr;
}

bool SlideCanvas::hasMarks() {
    return m_liveChart && m_shot && m_shot->view.chart && !m_shot->view.chart->isEmpty() && !m_layout.chart().isEmpty();
}

bool SlideCanvas::isWalking() const { return isChartAwake() && m_chart->currentMark() >= 0; }

void SlideCanvas::walk(int steps) {
    if (!hasMarks())
        return;
    wakeChart();
    const int count = m_chart->markCount(), current = m_chart->currentMark();
    const int from = current < 0 ? (steps > 0 ? -1 : count) : current;
    if (count > 0)
        m_chart->setCurrentMark(std::clamp(from + steps, 0, count - 1));
}

void SlideCanvas::endWalk() {
    if (m_chart != nullptr)
        m_chart->setCurrentMark(-1);
}

void SlideCanvas::activateMark() {
    if (isWalking())
        m_chart->activate(m_chart->currentMark());
}

QString SlideCanvas::markText() const { return isWalking() ? m_chart->markText(m_chart->currentMark()) : QString(); }

void SlideCanvas::point(QPointF place) {
    const QRectF slide = slideRect();
    if (!slide.isEmpty())
        Q_EMIT pointed({(place.x() - slide.left()) / slide.width(), (place.y() - slide.top()) / slide.height()});
}

bool SlideCanvas::eventFilter(QObject* watched, QEvent* event) {
    if (m_chart != nullptr && watched == m_chart->viewport()) {
        if (event->type() == QEvent::MouseMove)
            point(m_chart->viewport()->mapTo(this, static_cast<QMouseEvent*>(event)->position()));
    }
    return QWidget::eventFilter(watched, event);
}

void SlideCanvas::mouseMoveEvent(QMouseEvent* event) {
    point(event->position());
    const QRect chart = m_layout.chart().translated(slideRect().topLeft().toPoint());
    if (m_liveChart && !isFading() && chart.contains(event->position().toPoint()))
        wakeChart();
    QWidget::mouseMoveEvent(event);
}

void SlideCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
    else
        QWidget::mouseReleaseEvent(event);
}

void SlideCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const QRect slide = slideRect().toRect();
    if (!m_shot || slide != rect())
        painter.fillRect(event->rect(), m_theme.colour(m_shot ? Colour::Background : Colour::Surface));
    if (!m_shot)
        return;
    painter.fillRect(slide, m_theme.colour(Colour::Surface)); // to the edge, wherever that lies between two pixels
    if (m_pictureIsOld) {
        painter.translate(slide.topLeft());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_layout.paint(painter);
        if (!m_liveSlider)
            m_layout.paintSlider(painter);
        return;
    }
    const QPixmap picture = m_pictures.of(m_shot);
    painter.drawPixmap(slide.topLeft(), picture);
    if (isFading() && !m_from.isNull()) {
        painter.setOpacity(1 - m_fade.currentValue().toDouble());
        painter.drawPixmap(slide.topLeft(), m_from);
        painter.setOpacity(1);
    }
    if (isChartAwake()) // it draws itself, on the slide's ground
        painter.fillRect(m_layout.chart().translated(slide.topLeft()), m_theme.colour(Colour::Surface));
    if (!m_ahead.isEmpty())
        m_drawAhead.start(0);
}

void SlideCanvas::resizeEvent(QResizeEvent* event) {
    m_fade.stop();
    m_from = {};
    lay();
    placeLive();
    QWidget::resizeEvent(event);
}

void SlideCanvas::showEvent(QShowEvent* event) {
    lay();
    placeLive();
    QWidget::showEvent(event);
}

void SlideCanvas::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        lay();
    QWidget::changeEvent(event);
}

} // namespace atlas
