// SPDX-License-Identifier: Apache-2.0
#include "show/presenter_window.h"

#include "parts/announcement.h"
#include "show/audience_words.h"
#include "show/laser_spot.h"
#include "show/presenter_slider.h"
#include "slides/slide_canvas.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTime>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {
constexpr int smallestNotes = 12, largestNotes = 48, notesStep = 2;
}

PresenterWindow::PresenterWindow(Presentation& show, const Theme& theme, Language language, QWidget* parent)
    : ShowWindow(show, theme, Qt::Window, parent), m_language(language), m_next(new SlideCanvas(theme, this)),
      m_elapsed(new QLabel(this)), m_clock(new QLabel(this)), m_place(new QLabel(this)), m_nextLabel(new QLabel(this)),
      m_notesLabel(new QLabel(this)), m_status(new QLabel(this)), m_notes(new QPlainTextEdit(this)),
      m_jump(new QComboBox(this)), m_displays(new QComboBox(this)), m_slider(new PresenterSlider(show, this)) {
    setMinimumSize(800, 500);
    resize(1280, 720);
    build();
    connect(&show, &Presentation::slidesChanged, this, &PresenterWindow::listSlides);
    connect(&show, &Presentation::shotChanged, this, &PresenterWindow::follow);
    connect(&show, &Presentation::stateChanged, this, &PresenterWindow::followState);
    connect(&show, &Presentation::clockChanged, this, &PresenterWindow::followClock);
    connect(&show, &Presentation::failed, this, &PresenterWindow::say);
    connect(m_canvas, &SlideCanvas::pointed, &show, &Presentation::pointLaser);
    connect(m_next, &SlideCanvas::clicked, &show, &Presentation::next);
    connect(m_jump, &QComboBox::activated, &show, &Presentation::goTo);
    connect(m_displays, &QComboBox::activated, this, &PresenterWindow::displayChosen);
    connect(m_swap, &QPushButton::clicked, this, &PresenterWindow::swapRequested);
    connect(m_smaller, &QPushButton::clicked, this, [this] { setNotesSize(m_notesSize - notesStep); });
    connect(m_larger, &QPushButton::clicked, this, [this] { setNotesSize(m_notesSize + notesStep); });
    connect(m_timerReset, &QPushButton::clicked, this, [this] {
        m_show.clock().reset();
        followClock();
    });
    m_tick.setInterval(500);
    connect(&m_tick, &QTimer::timeout, this, &PresenterWindow::followClock);
    m_tick.start();
    setNotesSize(m_notesSize);
    retranslate();
    setFocus();
}

PresenterWindow::~PresenterWindow() = default;

QPushButton* PresenterWindow::button(ShowCommand command, bool checkable) {
    auto* made = new QPushButton(this);
    made->setCheckable(checkable);
    connect(made, &QPushButton::clicked, this, [this, command] { m_show.run({command}); });
    return made;
}

void PresenterWindow::build() {
    m_canvas->setLive(true, false); // the slider stands below, as large as a hand needs it
    m_next->setLive(false, false);
    m_elapsed->setFont(Theme::font(TypeStep::Figure, QFont::DemiBold));
    m_clock->setFont(Theme::font(TypeStep::Heading));
    m_place->setFont(Theme::font(TypeStep::Heading));
    for (QLabel* label : {m_clock, m_nextLabel, m_notesLabel, m_status})
        label->setProperty("muted", true);
    m_status->setWordWrap(true);
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_previousButton = button(ShowCommand::Previous, false);
    m_nextButton = button(ShowCommand::Next, false);
    m_nextButton->setProperty("primary", true);
    m_black = button(ShowCommand::Black, true);
    m_laserButton = button(ShowCommand::Laser, true);
    m_languageButton = button(ShowCommand::Language, false);
    m_helpButton = button(ShowCommand::Help, false);
    m_end = new QPushButton(this);
    connect(m_end, &QPushButton::clicked, this, [this] { Q_EMIT m_show.asked(ShowCommand::Leave); });
    m_timer = button(ShowCommand::Timer, false);
    for (QPushButton** made : {&m_timerReset, &m_smaller, &m_larger, &m_swap})
        *made = new QPushButton(this);
    m_jump->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_jump->setMinimumContentsLength(18);
    m_displays->setSizeAdjustPolicy(QComboBox::AdjustToContents);

    const auto row = [](std::initializer_list<QWidget*> widgets) {
        auto* layout = new QHBoxLayout;
        layout->setSpacing(8);
        for (QWidget* widget : widgets)
            layout->addWidget(widget);
        return layout;
    };
    auto* top = row({m_elapsed, m_timer, m_timerReset});
    top->addStretch(1);
    top->addWidget(m_clock);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addLayout(top);
    left->addWidget(m_canvas, 1);
    left->addWidget(m_slider);
    auto* moves = row({m_previousButton, m_nextButton, m_place});
    moves->addWidget(m_jump, 1);
    left->addLayout(moves);
    auto* tools = row({m_black, m_laserButton, m_languageButton, m_helpButton});
    tools->addStretch(1);
    tools->addWidget(m_displays);
    tools->addWidget(m_swap);
    tools->addWidget(m_end);
    left->addLayout(tools);
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_nextLabel);
    right->addWidget(m_next, 2);
    auto* notesHead = row({m_notesLabel});
    notesHead->addStretch(1);
    notesHead->addWidget(m_smaller);
    notesHead->addWidget(m_larger);
    right->addLayout(notesHead);
    right->addWidget(m_notes, 3);
    right->addWidget(m_status);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(20);
    layout->addLayout(left, 5);
    layout->addLayout(right, 3);
    // The arrows and Page Down belong to the slides: a click leaves the keyboard with the window.
    for (QWidget* control : findChildren<QWidget*>())
        if (control->focusPolicy() != Qt::NoFocus) {
            control->setFocusPolicy(Qt::TabFocus);
            control->installEventFilter(this);
        }
}

void PresenterWindow::setTheme(const Theme& theme) {
    ShowWindow::setTheme(theme);
    m_next->setTheme(theme);
}

void PresenterWindow::setMoves(bool moves) {
    ShowWindow::setMoves(moves);
    m_next->setMoves(moves);
}

void PresenterWindow::setLanguage(Language language) {
    m_language = language;
    listSlides();
    follow();
}

void PresenterWindow::setRatio(qreal widthToHeight) {
    m_canvas->setRatio(widthToHeight);
    m_next->setRatio(widthToHeight);
}

void PresenterWindow::setNotesSize(int pixels) {
    pixels = std::clamp(pixels, smallestNotes, largestNotes);
    QFont font = Theme::font(TypeStep::Body);
    font.setPixelSize(pixels);
    m_notes->setFont(font);
    // A style sheet's font would win over the widget's own.
    m_notes->document()->setDefaultFont(font);
    m_smaller->setEnabled(pixels > smallestNotes);
    m_larger->setEnabled(pixels < largestNotes);
    if (pixels == m_notesSize)
        return;
    m_notesSize = pixels;
    Q_EMIT notesSizeChanged(pixels);
}

void PresenterWindow::setAwake(bool kept) {
    m_awake = kept;
    followState();
}

void PresenterWindow::setDisplays(const QStringList& names, int room) {
    const QSignalBlocker blocker(m_displays);
    m_displays->clear();
    m_displays->addItems(names);
    m_displays->setCurrentIndex(room);
    m_displays->setVisible(names.size() > 1);
    m_swap->setVisible(names.size() > 1);
}

void PresenterWindow::say(const QString& sentence) {
    m_said = sentence;
    followState();
}

void PresenterWindow::listSlides() {
    // In place: a list that is open stays as it is but for what differs.
    const QSignalBlocker blocker(m_jump);
    while (m_jump->count() > m_show.count())
        m_jump->removeItem(m_jump->count() - 1);
    for (int place = 0; place < m_show.count(); ++place) {
        if (place == m_jump->count())
            m_jump->addItem({});
        nameSlide(place);
    }
    m_jump->setCurrentIndex(m_show.place());
}

void PresenterWindow::nameSlide(int place) {
    if (place >= m_show.count())
        return;
    const QString name =
        QStringLiteral("%1. %2").arg(place + 1).arg(m_show.heading(m_show.slides()[place], m_language));
    if (m_jump->itemText(place) != name)
        m_jump->setItemText(place, name);
}

void PresenterWindow::showNotes() {
    const Slide& slide = m_show.slides().value(m_show.place());
    const QString text = slide.notes.in(m_language);
    if (m_notes->toPlainText() != text)
        m_notes->setPlainText(text);
}

void PresenterWindow::follow() {
    m_canvas->setShot(m_show.shot());
    const bool last = m_show.place() + 1 >= m_show.count();
    m_next->setShot(m_show.isDrilled() ? m_show.shotAt(m_show.place())
                    : last             ? SlideShot()
                                       : m_show.shotAt(m_show.place() + 1));
    m_canvas->setAhead(m_show.ahead());
    const QSignalBlocker blocker(m_jump);
    nameSlide(m_show.place()); // a chart's title follows its slider
    m_jump->setCurrentIndex(m_show.place());
    showNotes();
    m_slider->follow(m_language);
    speakSlide();
}

void PresenterWindow::speakSlide() {
    const SlideShot shot = m_show.shot();
    const QString name = m_show.isEnd() ? endOfStoryText(m_language) : shot ? slideName(*shot, m_language) : QString();
    if (std::exchange(m_spoken, name) != name && isActiveWindow())
        announce(*this, name);
}

void PresenterWindow::followState() {
    m_place->setText(tr("%1 of %2", "slides").arg(m_show.place() + 1).arg(m_show.count()));
    m_black->setChecked(m_show.blank() == Blank::Black);
    m_laserButton->setChecked(m_show.isLaserOn());
    m_canvas->setLive(!m_show.isLaserOn(), false);
    m_laser->setVisible(m_show.isLaserOn());
    placeLaser();
    m_languageButton->setText(m_show.language() == Language::English ? tr("Audience: English")
                                                                     : tr("Audience: Chinese"));
    m_nextLabel->setText(m_show.isDrilled()                     ? tr("Back in the story")
                         : m_show.place() + 1 >= m_show.count() ? tr("Next: the end of the story")
                                                                : tr("Next"));
    QStringList sentences;
    if (!m_show.number().isEmpty())
        sentences.append(tr("Slide %1: press Enter to go there.").arg(m_show.number()));
    if (m_show.blank() == Blank::Black)
        sentences.append(tr("The room sees a black screen."));
    else if (m_show.blank() == Blank::White)
        sentences.append(tr("The room sees a white screen."));
    else if (m_show.isEnd())
        sentences.append(tr("The room sees the end of the story."));
    if (m_show.isSliderMoved())
        sentences.append(tr("The slider was moved. Nothing has been written."));
    if (!m_said.isEmpty())
        sentences.append(m_said);
    if (m_awake)
        sentences.append(*m_awake ? tr("The displays are kept awake.")
                                  : tr("This desktop can’t be asked to keep the displays awake."));
    const QString status = sentences.join(QLatin1Char(' '));
    if (status != m_status->text() && isActiveWindow())
        announce(*this, status);
    m_status->setText(status);
    m_slider->follow(m_language);
}

void PresenterWindow::followClock() {
    m_elapsed->setText(m_show.clock().text());
    m_clock->setText(QLocale().toString(QTime::currentTime(), QStringLiteral("HH:mm")));
    const QString action = m_show.clock().isRunning() ? tr("Pause") : tr("Go on");
    if (m_timer->text() != action) {
        m_timer->setText(action);
        m_timer->setAccessibleName(m_show.clock().isRunning() ? tr("Pause the timer") : tr("Let the timer go on"));
    }
}

bool PresenterWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && watched != this) {
        auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Left: // they would go on to the next button
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            if (qobject_cast<QPushButton*>(watched) == nullptr)
                break;
            [[fallthrough]];
        case Qt::Key_PageUp: // a clicker turns over, whatever has the keyboard
        case Qt::Key_PageDown:
        case Qt::Key_Escape:
        case Qt::Key_F5:
        case Qt::Key_Period:
            keyPressEvent(key);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PresenterWindow::retranslate() {
    setWindowTitle(tr("Presenter window"));
    setAccessibleName(tr("Presenter window"));
    m_canvas->setAccessibleName(tr("Slide that the room sees"));
    m_next->setAccessibleName(tr("Next slide"));
    m_elapsed->setAccessibleName(tr("Time since the start"));
    m_clock->setAccessibleName(tr("Clock"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notesLabel->setText(tr("Notes"));
    m_notes->setPlaceholderText(tr("No notes for this slide."));
    m_jump->setAccessibleName(tr("Go to slide"));
    m_displays->setAccessibleName(tr("Display for the room"));
    m_status->setAccessibleName(tr("Status"));
    const auto name = [](QPushButton* made, const QString& text, const QString& accessible, const QString& tip) {
        made->setText(text);
        made->setAccessibleName(accessible);
        made->setToolTip(tip);
    };
    name(m_previousButton, tr("Previous"), tr("Previous slide"), tr("Previous slide (Page Up)"));
    name(m_nextButton, tr("Next"), tr("Next slide"), tr("Next slide (Page Down)"));
    name(m_black, tr("Black"), tr("Black screen"), tr("Black screen (B)"));
    name(m_laserButton, tr("Laser"), tr("Laser spot"), tr("The spot follows the mouse over the slide (S)"));
    m_languageButton->setAccessibleName(tr("Language of the audience"));
    m_languageButton->setToolTip(tr("The other language, for the audience (L)"));
    name(m_helpButton, tr("Keys"), tr("Keys"), tr("Keys (F1)"));
    name(m_end, tr("End"), tr("End the show"), tr("End the show (Esc)"));
    name(m_timerReset, tr("Restart"), tr("Restart the timer"), tr("From 0:00 again"));
    name(m_smaller, tr("A−"), tr("Smaller notes"), tr("Smaller notes"));
    name(m_larger, tr("A+"), tr("Larger notes"), tr("Larger notes"));
    name(m_swap, tr("Swap displays"), tr("Swap displays"), tr("The room’s slide and this window change places"));
    m_timer->setText({});
    listSlides();
    followClock();
    followState();
    follow();
}

void PresenterWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
