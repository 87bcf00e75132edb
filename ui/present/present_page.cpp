// SPDX-License-Identifier: Apache-2.0
#include "present/present_page.h"

#include "charts/catalogue.h"
#include "export/story_export_dialog.h"
#include "look/icon.h"
#include "parts/add_to_story.h"
#include "parts/announcement.h"
#include "parts/command.h"
#include "present/annotation_bar.h"
#include "present/annotation_editor.h"
#include "present/readability_panel.h"
#include "present/slide_list.h"
#include "present/slide_text_form.h"
#include "present/slide_view_form.h"
#include "present/story_bar.h"
#include "session/outline.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "slides/slide_canvas.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {
constexpr qreal slideRatio = 16.0 / 9;

/// A long form scrolls rather than taking the slide's room.
QScrollArea* scrolled(QWidget* form) {
    auto* area = new QScrollArea;
    area->setWidget(form);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // it follows what it holds
    return area;
}
}

PresentPage::PresentPage(Session& session, ViewState& view, PanelHost& host, Settings& settings, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_settings(settings),
      m_bar(new StoryBar(session, view, host, this)), m_list(new SlideList(session, view, this)),
      m_add(new QToolButton(this)), m_stage(new QWidget(this)), m_canvas(new SlideCanvas(view.theme(), m_stage)),
      m_annotations(new AnnotationEditor(session, view, host, *m_canvas)),
      m_annotationBar(new AnnotationBar(*m_annotations, view, m_stage)), m_tabs(new QTabWidget(this)),
      m_text(new SlideTextForm(session, SlideTextForm::About::Slide, this)),
      m_shows(new SlideViewForm(session, view, this)),
      m_notes(new SlideTextForm(session, SlideTextForm::About::Notes, this)),
      m_readability(new ReadabilityPanel(session, view, settings, this)), m_body(new QSplitter(this)),
      m_empty(new QWidget(this)), m_emptyText(new QLabel(m_empty)), m_makeEmpty(new QPushButton(m_empty)),
      m_makeFromCharts(new QPushButton(m_empty)), m_error(new QLabel(this)), m_show(session, view, settings) {
    build();
    connect(m_bar, &StoryBar::storyChanged, this, [this](StoryId id) {
        m_list->showStory(id);
        refresh();
    });
    connect(m_bar, &StoryBar::presentRequested, this, [this](bool fromStart) {
        if (fromStart)
            startAt(0);
        else
            present();
    });
    connect(m_bar, &StoryBar::exportRequested, this, [this] {
        keepTexts();
        showStoryExport(m_session, m_view, m_settings, m_list->story(), window());
    });
    connect(m_list, &SlideList::currentSlideChanged, this, &PresentPage::showSlide);
    connect(m_list, &SlideList::presentRequested, this, &PresentPage::present);
    connect(m_makeEmpty, &QPushButton::clicked, m_bar, &StoryBar::makeStory);
    connect(m_makeFromCharts, &QPushButton::clicked, this, &PresentPage::makeFromCharts);
    connect(m_bar, &StoryBar::refused, this, &PresentPage::say);
    connect(m_list, &SlideList::refused, this, &PresentPage::say);
    connect(m_text, &SlideTextForm::refused, this, &PresentPage::say);
    connect(m_notes, &SlideTextForm::refused, this, &PresentPage::say);
    for (const SlideTextForm* form : {m_text, m_notes})
        connect(form, &SlideTextForm::mended, m_error, &QWidget::hide);
    connect(m_shows, &SlideViewForm::refused, this, &PresentPage::say);
    connect(m_readability, &ReadabilityPanel::refused, this, &PresentPage::say);
    connect(m_annotations, &AnnotationEditor::refused, this, &PresentPage::say);
    connect(m_readability, &ReadabilityPanel::judged, this, [this](bool isGood) {
        m_tabs->setTabText(3, isGood ? tr("Readable", "by the last row")
                                     : QStringLiteral("⚠ ") + tr("Readable", "by the last row"));
    });
    // Not slide by slide: the room must not wait for an editor that nobody looks at.
    connect(&m_show, &SlideShow::ended, m_list, [this] {
        const QVector<Slide> slides = m_session.stories().slides(m_list->story());
        const int place = m_show.presentation()->place();
        if (m_shown == m_list->story() && place < slides.size())
            m_list->select(slides.at(place).id);
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PresentPage::preview);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.stories)
            refresh();
        m_later.start(0);
    });
    connect(&view, &ViewState::languageChanged, this, [this] { m_later.start(0); });
    connect(&view, &ViewState::nodeChanged, this, &PresentPage::refresh);
    connect(&view, &ViewState::themeChanged, this, [this](const Theme& theme) {
        m_canvas->setTheme(theme);
        m_add->setIcon(icon("add", theme));
    });
    retranslate();
    m_list->showStory(m_bar->story());
    refresh();
}

PresentPage::~PresentPage() {
    // What was typed is kept while everybody who hears of it is there.
    if (isVisible())
        hide();
    else
        keepTexts();
}

void PresentPage::keepTexts() {
    for (SlideTextForm* form : {m_text, m_notes})
        form->keep();
}

void PresentPage::build() {
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(new QMenu(m_add));
    m_add->setIcon(icon("add", m_view.theme()));
    m_add->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_add->menu(), &QMenu::aboutToShow, this, &PresentPage::fillAddMenu);
    m_canvas->setRatio(slideRatio);
    m_canvas->setMinimumSize(320, 180);
    m_tabs->addTab(m_text, QString());
    m_tabs->addTab(scrolled(m_shows), QString());
    m_tabs->addTab(m_notes, QString());
    m_tabs->addTab(scrolled(m_readability), QString());
    m_tabs->setDocumentMode(true);
    const char* const tabs[] = {"slide-text", "slide-view", "slide-notes", "slide-readable"};
    for (int i = 0; i < m_tabs->count(); ++i)
        setCommand(m_tabs->widget(i), QString::fromLatin1(tabs[i]));
    const auto command = [this](const char* name, auto run) {
        setCommand(this, QString::fromLatin1(name), [this, run] {
            if (m_list->story().isValid())
                run();
        });
    };
    command("add-slide", [this] { m_add->showMenu(); });
    command("add-page", [this] { m_list->add(pageSlide(m_session, m_view.node())); });
    command("add-title", [this] { addSlide(SlideKind::Title); });
    command("add-text", [this] { addSlide(SlideKind::Text); });
    setCommand(this, QStringLiteral("deck-of-charts"), [this] { makeFromCharts(); });

    auto* left = new QWidget(m_body);
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(8);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(m_add);
    auto* stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(4);
    stage->addWidget(m_annotationBar);
    stage->addWidget(m_canvas, 1);
    auto* right = new QSplitter(Qt::Vertical, m_body);
    right->addWidget(m_stage);
    right->addWidget(m_tabs);
    right->setStretchFactor(0, 3);
    right->setStretchFactor(1, 0);
    right->setSizes({440, 220});
    right->setChildrenCollapsible(false);
    m_body->addWidget(left);
    m_body->addWidget(right);
    m_body->setStretchFactor(1, 1);
    m_body->setSizes({210, 700});
    m_body->setChildrenCollapsible(false);

    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_makeFromCharts->setProperty("primary", true);
    auto* empty = new QVBoxLayout(m_empty);
    empty->setSpacing(12);
    empty->addStretch(1);
    empty->addWidget(m_emptyText);
    empty->addWidget(m_makeFromCharts, 0, Qt::AlignCenter);
    empty->addWidget(m_makeEmpty, 0, Qt::AlignCenter);
    empty->addStretch(2);

    m_error->setWordWrap(true);
    m_error->setProperty("error", true);
    m_error->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_error);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_empty, 1);
}

void PresentPage::refresh() {
    const bool hasStory = m_list->story().isValid();
    m_body->setVisible(hasStory);
    m_empty->setVisible(!hasStory);
    const bool any = hasStory && !m_session.stories().slides(m_list->story()).isEmpty();
    m_bar->setCanPresent(any);
    m_makeFromCharts->setText(
        tr("Make one from the charts of “%1”").arg(m_session.outline().name(m_view.node()).in(m_view.language())));
    m_stage->setVisible(any);
    m_tabs->setVisible(any);
    if (m_show.isRunning() && m_session.stories().story(m_shown) != nullptr)
        if (const QVector<Slide> now = m_session.stories().slides(m_shown); !now.isEmpty())
            m_show.setSlides(now);
}

void PresentPage::showSlide(SlideId id) {
    m_error->hide();
    for (SlideTextForm* form : {m_text, m_notes})
        form->showSlide(id);
    m_shows->showSlide(id);
    m_readability->showSlide(id);
    preview();
}

void PresentPage::preview() {
    m_later.stop();
    const Slide* slide = m_session.stories().slide(m_list->current());
    if (slide == nullptr || !isVisible())
        return;
    auto shot = std::make_shared<ShownSlide>();
    shot->slide = static_cast<quint64>(slide->id.value);
    shot->version = ++m_shots;
    shot->view = describeSlide(m_session, *slide, m_view.language());
    shot->place = {m_list->currentRow() + 1, static_cast<int>(m_session.stories().slides(slide->story).size())};
    m_canvas->setMoves(!m_view.reducedMotion());
    m_canvas->setShot(shot);
    m_canvas->setAccessibleName(
        tr("Slide %1 of %2: %3").arg(shot->place.number).arg(shot->place.count).arg(shot->view.heading));
    m_canvas->setAccessibleDescription(shot->view.summary);
    m_annotations->showSlide(slide->id);
    m_readability->lookSoon();
}

void PresentPage::present() { startAt(std::max(0, m_list->currentRow())); }

void PresentPage::startAt(int place) {
    if (m_session.stories().slides(m_list->story()).isEmpty())
        return;
    keepTexts();
    m_annotations->keep();
    m_shown = m_list->story();
    m_show.start(m_session.stories().slides(m_shown), place, window());
}

void PresentPage::presentChart(NodeId node, const QString& chartKey, const QString& form) {
    QVector<Slide> slides;
    int place = 0;
    for (const QString& key : chartsOf(m_session, node)) {
        if (!chartHead(m_session, key, node, m_view.language()).hasSomething)
            continue;
        if (key == chartKey)
            place = static_cast<int>(slides.size());
        slides.append(chartSlide(m_session, key, node));
        slides.last().scenario = {}; // as it is shown, also after it has changed
        if (key == chartKey)
            slides.last().form = form;
    }
    if (slides.isEmpty())
        return;
    m_shown = {};
    m_show.start(slides, place, window());
}

void PresentPage::fillAddMenu() {
    QMenu* menu = m_add->menu();
    menu->clear();
    const Language language = m_view.language();
    const NodeId node = m_view.node();
    menu->addSection(m_session.outline().name(node).in(language));
    for (const QString& key : chartsOf(m_session, node)) {
        const ChartHead chart = chartHead(m_session, key, node, language);
        if (chart.hasSomething)
            menu->addAction(icon("chart", m_view.theme()), chart.title, this,
                            [this, key, node] { m_list->add(chartSlide(m_session, key, node)); });
    }
    menu->addAction(icon("portfolio", m_view.theme()), tr("Page of this place"), this,
                    [this, node] { m_list->add(pageSlide(m_session, node)); });
    menu->addSeparator();
    menu->addAction(tr("Title slide"), this, [this] { addSlide(SlideKind::Title); });
    menu->addAction(tr("Text slide"), this, [this] { addSlide(SlideKind::Text); });
}

void PresentPage::addSlide(SlideKind kind) {
    Slide slide;
    slide.kind = kind;
    slide.heading = {QStringLiteral("New slide"), QStringLiteral("新幻灯片")};
    m_list->add(slide);
    m_tabs->setCurrentWidget(m_text);
    m_text->setFocus();
}

void PresentPage::makeFromCharts() {
    const NodeId node = m_view.node();
    const Text name = m_session.outline().name(node);
    QVector<Slide> slides;
    Slide title;
    title.kind = SlideKind::Title;
    title.heading = name;
    slides.append(title);
    for (const QString& key : chartsOf(m_session, node))
        if (chartHead(m_session, key, node, m_view.language()).hasSomething)
            slides.append(chartSlide(m_session, key, node));
    if (const auto made = m_session.commit(edits::addStory(m_session, name, slides)))
        m_bar->choose(made->madeStory());
    else
        say(made.error());
}

void PresentPage::say(const Error& error) {
    m_error->setText(error.sentence);
    m_error->show();
    announce(*this, error.sentence);
}

void PresentPage::retranslate() {
    m_tabs->setTabText(0, tr("Text", "of a slide"));
    m_tabs->setTabText(1, tr("Shows", "what a slide shows"));
    m_tabs->setTabText(2, tr("Notes", "of the speaker"));
    m_tabs->setTabText(3, tr("Readable", "by the last row"));
    m_tabs->setAccessibleName(tr("The slide’s text, view and notes"));
    m_add->setText(tr("Add slide"));
    m_add->setAccessibleName(tr("Add slide"));
    m_emptyText->setText(tr("A story is a list of slides for a meeting: charts, pages and text, with what you want to "
                            "say. It stays in the portfolio, and its figures stay up to date."));
    m_makeEmpty->setText(tr("Make an empty one"));
    refresh();
    m_later.start(0);
}

void PresentPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PresentPage::hideEvent(QHideEvent* event) {
    keepTexts(); // also that of the tab behind
    QWidget::hideEvent(event);
}

void PresentPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    preview();
}

} // namespace atlas
