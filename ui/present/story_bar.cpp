// SPDX-License-Identifier: Apache-2.0
#include "present/story_bar.h"

#include "look/icon.h"
#include "parts/command.h"
#include "parts/name_dialog.h"
#include "session/story_edits.h"
#include "session/story_shelf.h"
#include "state/panel_host.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace atlas {

StoryBar::StoryBar(Session& session, ViewState& view, PanelHost& host, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(view), m_host(host), m_heading(new QLabel(this)),
      m_stories(new QComboBox(this)), m_more(new QToolButton(this)), m_menu(new QMenu(this)),
      m_export(new QPushButton(this)), m_present(new QPushButton(this)) {
    m_heading->setFont(Theme::font(TypeStep::Title, QFont::DemiBold));
    m_stories->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stories->setMinimumContentsLength(14);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_present->setProperty("primary", true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addSpacing(8);
    layout->addWidget(m_stories, 1);
    layout->addWidget(m_more);
    layout->addStretch(1);
    layout->addWidget(m_export);
    layout->addWidget(m_present);
    connect(m_stories, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT storyChanged(story()); });
    connect(m_menu, &QMenu::aboutToShow, this, &StoryBar::fillMenu);
    connect(m_present, &QPushButton::clicked, this, [this] { Q_EMIT presentRequested(false); });
    connect(m_export, &QPushButton::clicked, this, &StoryBar::exportRequested);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.stories)
            fill();
    });
    connect(&view, &ViewState::languageChanged, this, &StoryBar::fill);
    connect(&view, &ViewState::themeChanged, this,
            [this](const Theme& theme) { m_more->setIcon(icon("more", theme)); });
    m_more->setIcon(icon("more", view.theme()));
    setCommand(m_export, QStringLiteral("export-story"));
    setCommand(m_present, QStringLiteral("from-here"));
    const auto command = [this](const char* name, auto run) {
        setCommand(this, QString::fromLatin1(name), [this, run] {
            if (story().isValid())
                run();
        });
    };
    setCommand(this, QStringLiteral("new-story"), [this] { makeStory(); });
    command("copy-story", [this] { copyStory(); });
    command("rename-story", [this] { renameStory(); });
    command("story-up", [this] {
        if (m_stories->currentIndex() > 0)
            moveStory(-1);
    });
    command("story-down", [this] {
        if (m_stories->currentIndex() < m_stories->count() - 1)
            moveStory(1);
    });
    command("delete-story", [this] { removeStory(); });
    command("from-first", [this] {
        if (m_present->isEnabled())
            Q_EMIT presentRequested(true);
    });
    fill();
    retranslate();
}

StoryId StoryBar::story() const { return StoryId{m_stories->currentData().toLongLong()}; }

void StoryBar::choose(StoryId id) { m_stories->setCurrentIndex(std::max(m_stories->findData(id.value), 0)); }

void StoryBar::fill() {
    const StoryId before = story();
    {
        const QSignalBlocker quiet(m_stories);
        m_stories->clear();
        for (const Story& each : m_session.stories().stories())
            m_stories->addItem(each.name.in(m_view.language()), each.id.value);
        m_stories->setCurrentIndex(std::max(m_stories->findData(before.value), m_stories->count() > 0 ? 0 : -1));
    }
    m_stories->setEnabled(m_stories->count() > 1);
    if (story() != before)
        Q_EMIT storyChanged(story());
}

void StoryBar::setCanPresent(bool can) {
    m_present->setEnabled(can);
    m_export->setEnabled(can);
}

Text StoryBar::freeName() const {
    const auto number = m_session.stories().stories().size() + 1;
    return {QStringLiteral("Story %1").arg(number), QStringLiteral("演示文稿%1").arg(number)};
}

void StoryBar::makeStory() {
    const auto made = m_session.commit(edits::addStory(m_session, freeName()));
    if (!made) {
        Q_EMIT refused(made.error());
        return;
    }
    choose(made->madeStory());
    renameStory();
}

void StoryBar::copyStory() {
    const Story* origin = m_session.stories().story(story());
    if (origin == nullptr)
        return;
    const Text name{origin->name.en.isEmpty() ? QString() : origin->name.en + QStringLiteral(" (copy)"),
                    origin->name.zh.isEmpty() ? QString() : origin->name.zh + QStringLiteral("（副本）")};
    if (const auto made = m_session.commit(edits::copyStory(m_session, story(), name)))
        choose(made->madeStory());
    else
        Q_EMIT refused(made.error());
}

void StoryBar::renameStory() { NameDialog::ask(m_session, story(), this); }

void StoryBar::moveStory(int places) {
    const int row = m_stories->currentIndex() + places;
    if (const auto moved = m_session.commit(edits::moveStory(m_session, story(), row)); !moved)
        Q_EMIT refused(moved.error());
    else
        m_host.say(tr("“%1” is number %2 of %3 stories now.")
                       .arg(m_stories->currentText())
                       .arg(row + 1)
                       .arg(m_stories->count()));
}

void StoryBar::removeStory() {
    if (const auto removed = m_session.commit(edits::removeStory(m_session, story())); !removed)
        Q_EMIT refused(removed.error());
    else
        m_host.say(tr("The story was deleted. Undo brings it back."));
}

void StoryBar::fillMenu() {
    m_menu->clear();
    const bool any = story().isValid();
    m_menu->addAction(tr("New story"), this, &StoryBar::makeStory);
    m_menu->addAction(tr("Copy this story"), this, &StoryBar::copyStory)->setEnabled(any);
    m_menu->addAction(tr("Rename…"), this, &StoryBar::renameStory)->setEnabled(any);
    m_menu->addAction(tr("Move up", "a story in the list"), this, [this] { moveStory(-1); })
        ->setEnabled(m_stories->currentIndex() > 0);
    m_menu->addAction(tr("Move down", "a story in the list"), this, [this] { moveStory(1); })
        ->setEnabled(any && m_stories->currentIndex() < m_stories->count() - 1);
    m_menu->addSeparator();
    m_menu->addAction(tr("Present from the first slide"), this, [this] { Q_EMIT presentRequested(true); })
        ->setEnabled(m_present->isEnabled());
    m_menu->addSeparator();
    m_menu->addAction(tr("Delete this story"), this, &StoryBar::removeStory)->setEnabled(any);
}

void StoryBar::retranslate() {
    m_heading->setText(tr("Present"));
    m_stories->setAccessibleName(tr("Story"));
    m_more->setAccessibleName(tr("Story menu"));
    m_more->setToolTip(tr("New, copy, rename, move, delete"));
    m_export->setText(tr("Export…"));
    m_export->setAccessibleName(tr("Export the story"));
    m_export->setToolTip(tr("As PDF, presentation or pictures, or on paper"));
    m_present->setText(tr("Present"));
    m_present->setAccessibleName(tr("Present from the chosen slide"));
    m_present->setToolTip(tr("Present (%1)").arg(QKeySequence(Qt::Key_F5).toString(QKeySequence::NativeText)));
}

void StoryBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
