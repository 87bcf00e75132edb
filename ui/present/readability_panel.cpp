// SPDX-License-Identifier: Apache-2.0
#include "present/readability_panel.h"

#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "state/settings.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace atlas {

namespace {

QString number(double value, int decimals = 1) { return QLocale::c().toString(value, 'f', decimals); }

QStringList linesOf(const QString& text) { return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

QString joined(const QString& above, const QString& below) {
    return above.isEmpty() || below.isEmpty() ? above + below : above + QLatin1Char('\n') + below;
}

} // namespace

ReadabilityPanel::ReadabilityPanel(Session& session, ViewState& view, Settings& settings, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_settings(settings), m_room(settings.room()),
      m_intro(new QLabel(this)), m_heightLabel(new QLabel(this)), m_height(new QDoubleSpinBox(this)),
      m_distanceLabel(new QLabel(this)), m_distance(new QDoubleSpinBox(this)), m_size(new QLabel(this)),
      m_whole(new QLabel(this)), m_contrast(new QLabel(this)), m_colours(new QLabel(this)),
      m_mendSize(new QPushButton(this)), m_mendWhole(new QPushButton(this)), m_mendContrast(new QPushButton(this)) {
    m_intro->setProperty("muted", true);
    m_intro->setWordWrap(true);
    for (QDoubleSpinBox* box : {m_height, m_distance}) {
        box->setDecimals(1);
        box->setSingleStep(box == m_height ? 0.1 : 0.5);
        box->setKeyboardTracking(false);
    }
    m_height->setRange(0.2, 12);
    m_distance->setRange(0.3, 100);
    m_height->setValue(m_room.screenHeight);
    m_distance->setValue(m_room.distance);
    auto* room = new QHBoxLayout;
    room->setSpacing(8);
    room->addWidget(m_heightLabel);
    room->addWidget(m_height);
    room->addSpacing(8);
    room->addWidget(m_distanceLabel);
    room->addWidget(m_distance);
    room->addStretch(1);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_intro, 0, 0, 1, 2);
    layout->addLayout(room, 1, 0, 1, 2);
    int row = 2;
    for (const auto& [label, button] :
         {std::pair(m_size, m_mendSize), std::pair(m_whole, m_mendWhole), std::pair(m_contrast, m_mendContrast),
          std::pair(m_colours, static_cast<QPushButton*>(nullptr))}) {
        label->setWordWrap(true);
        layout->addWidget(label, row, 0);
        if (button != nullptr)
            layout->addWidget(button, row, 1, Qt::AlignTop);
        ++row;
    }
    layout->setRowStretch(row, 1);
    const auto roomChanged = [this] {
        m_room = {m_height->value(), m_distance->value()};
        m_settings.setRoom(m_room);
        look();
    };
    connect(m_height, &QDoubleSpinBox::valueChanged, this, roomChanged);
    connect(m_distance, &QDoubleSpinBox::valueChanged, this, roomChanged);
    for (QPushButton* button : {m_mendSize, m_mendWhole, m_mendContrast})
        connect(button, &QPushButton::clicked, this,
                [this, button] { run(static_cast<Mend>(button->property("mend").toInt())); });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &ReadabilityPanel::look);
    connect(&view, &ViewState::themeChanged, this, [this] { m_later.start(0); });
    connect(&view, &ViewState::languageChanged, this, [this] { m_later.start(0); });
    retranslate();
}

void ReadabilityPanel::showSlide(SlideId id) {
    m_slide = id;
    m_later.start(0);
}

void ReadabilityPanel::look() {
    m_later.stop();
    const Slide* slide = m_session.stories().slide(m_slide);
    setEnabled(slide != nullptr);
    if (slide == nullptr)
        return;
    m_found = readabilityOf(describeSlide(m_session, *slide, m_view.language()), m_view.theme(), m_room);
    m_first = Mend::None;
    const bool isLarge = m_found.isLargeEnough(m_room);
    tell(m_size, isLarge,
         m_found.smallestText == 0
             ? tr("There is no text on this slide.")
             : tr("The smallest text, “%1”, can be read up to %2 m; the last row is at %3 m.")
                   .arg(m_found.smallest.left(40), number(m_found.readableTo), number(m_room.distance)));
    offer(m_mendSize, isLarge ? Mend::None : sizeMend(*slide));
    tell(m_whole, !m_found.isShortened,
         m_found.isShortened ? tr("A text is too long for the slide and ends with “…”.")
                             : tr("All texts are shown whole."));
    offer(m_mendWhole, m_found.isShortened && slide->body.in(m_view.language()).contains(QLatin1Char('\n'))
                           ? Mend::Split
                           : Mend::None);
    const bool hasContrast = m_found.hasContrast();
    tell(m_contrast, hasContrast,
         m_found.markContrast > 0 ? tr("Contrast: text %1 : 1 (4.5 needed), marks %2 : 1 (3 needed).")
                                        .arg(number(m_found.textContrast), number(m_found.markContrast))
                                  : tr("Contrast: text %1 : 1 (4.5 needed).").arg(number(m_found.textContrast)));
    offer(m_mendContrast,
          hasContrast || m_view.theme().name() == ThemeName::HighContrast ? Mend::None : Mend::HighContrast);
    tell(m_colours, m_found.areColoursApart(),
         m_found.colourDistance == 0 ? tr("One colour only: nothing has to be told apart by colour.")
                                     : tr("Colours stay apart for colour-blind people: ΔE %1 at least (20 needed).")
                                           .arg(number(m_found.colourDistance, 0)));
    Q_EMIT judged(m_found.isGood(m_room));
}

void ReadabilityPanel::tell(QLabel* label, bool isGood, const QString& sentence) {
    label->setText((isGood ? QStringLiteral("✓  ") : QStringLiteral("⚠  ")) + sentence);
    label->setAccessibleName((isGood ? tr("Good: %1") : tr("To mend: %1")).arg(sentence));
    QFont font = label->font();
    font.setWeight(isGood ? QFont::Normal : QFont::DemiBold);
    label->setFont(font);
}

ReadabilityPanel::Mend ReadabilityPanel::sizeMend(const Slide& slide) const {
    if (slide.kind == SlideKind::Chart && !slide.body.isEmpty())
        return Mend::PointsToNotes;
    if (slide.kind == SlideKind::Text && linesOf(slide.body.in(m_view.language())).size() > 1)
        return Mend::Split;
    return Mend::None;
}

void ReadabilityPanel::offer(QPushButton* button, Mend mend) {
    button->setVisible(mend != Mend::None);
    button->setProperty("mend", static_cast<int>(mend));
    button->setShortcut({});
    switch (mend) {
    case Mend::None:
        return;
    case Mend::Split:
        button->setText(tr("Continue on a further slide"));
        break;
    case Mend::PointsToNotes:
        button->setText(tr("Points to the notes"));
        break;
    case Mend::HighContrast:
        button->setText(tr("High contrast"));
        break;
    }
    button->setAccessibleName(button->text());
    if (m_first == Mend::None) {
        m_first = mend;
        const QKeySequence key(Qt::ALT | Qt::Key_M);
        button->setShortcut(key);
        button->setToolTip(tr("Mend (%1)").arg(key.toString(QKeySequence::NativeText)));
    }
}

void ReadabilityPanel::mend() { run(m_first); }

void ReadabilityPanel::run(Mend mend) {
    const Slide* slide = m_session.stories().slide(m_slide);
    if (slide == nullptr)
        return;
    if (mend == Mend::Split)
        split(*slide);
    else if (mend == Mend::PointsToNotes)
        movePointsToNotes(*slide);
    else if (mend == Mend::HighContrast)
        m_view.setTheme(ThemeName::HighContrast);
    look();
}

void ReadabilityPanel::split(const Slide& slide) {
    const auto half = [](const QString& text, bool first) {
        const QStringList lines = linesOf(text);
        const qsizetype middle = (lines.size() + 1) / 2;
        return (first ? lines.mid(0, middle) : lines.mid(middle)).join(QLatin1Char('\n'));
    };
    Slide stays = slide, rest;
    stays.body = {half(slide.body.en, true), half(slide.body.zh, true)};
    rest.kind = SlideKind::Text;
    rest.heading = slide.heading;
    if (rest.heading.isEmpty()) {
        const QString heading = slideHeading(m_session, slide, m_view.language());
        (m_view.language() == Language::Chinese ? rest.heading.zh : rest.heading.en) = heading;
    }
    rest.body = {half(slide.body.en, false), half(slide.body.zh, false)};
    if (const auto made =
            m_session.commit(edits::splitSlide(m_session, stays, rest, tr("Continue on a further slide")));
        !made)
        Q_EMIT refused(made.error());
}

void ReadabilityPanel::movePointsToNotes(Slide slide) {
    slide.notes = {joined(slide.body.en, slide.notes.en), joined(slide.body.zh, slide.notes.zh)};
    slide.body = {};
    if (const auto changed = m_session.commit(edits::changeSlide(m_session, slide)); !changed)
        Q_EMIT refused(changed.error());
}

void ReadabilityPanel::retranslate() {
    m_intro->setText(tr("What the last row can read, computed from the slide as it is drawn."));
    m_heightLabel->setText(tr("Picture, height"));
    m_distanceLabel->setText(tr("Last row, distance"));
    m_height->setAccessibleName(tr("Height of the picture in metres"));
    m_distance->setAccessibleName(tr("Distance of the last row in metres"));
    for (QDoubleSpinBox* box : {m_height, m_distance})
        box->setSuffix(tr(" m", "metres"));
    m_later.start(0);
}

void ReadabilityPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
