// SPDX-License-Identifier: Apache-2.0
#include "window/main_tool_bar.h"

#include "look/icon.h"
#include "session/undo_stack.h"
#include "window/main_actions.h"

#include <QEvent>
#include <QPushButton>

namespace atlas {

MainToolBar::MainToolBar(MainActions& actions, UndoStack& stack, QWidget* parent)
    : QToolBar(parent), m_actions(actions), m_stack(stack), m_find(new QPushButton(this)),
      m_undo(new QPushButton(this)), m_redo(new QPushButton(this)), m_language(new QPushButton(this)) {
    setObjectName(QStringLiteral("toolBar"));
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    m_find->setMinimumWidth(300);
    auto* leftSpace = new QWidget(this);
    auto* rightSpace = new QWidget(this);
    for (QWidget* space : {leftSpace, rightSpace})
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addActions({actions.back, actions.forward});
    for (QWidget* each : std::initializer_list<QWidget*>{leftSpace, m_find, rightSpace, m_undo, m_redo})
        addWidget(each);
    addSeparator();
    addWidget(m_language);
    connect(m_undo, &QPushButton::clicked, actions.undo, &QAction::trigger);
    connect(m_redo, &QPushButton::clicked, actions.redo, &QAction::trigger);
    connect(m_find, &QPushButton::clicked, this, &MainToolBar::findRequested);
    connect(m_language, &QPushButton::clicked, this, &MainToolBar::languageRequested);
    connect(&stack, &UndoStack::indexChanged, this, &MainToolBar::showSteps);
    retranslate();
}

void MainToolBar::retranslate() {
    setWindowTitle(tr("Toolbar"));
    setAccessibleName(tr("Toolbar"));
    m_find->setText(tr("Find a command or node…   Ctrl+K"));
    m_find->setAccessibleName(tr("Find a command or node"));
    m_undo->setText(tr("Undo", "push button"));
    m_undo->setAccessibleName(tr("Undo", "push button"));
    m_redo->setText(tr("Redo", "push button"));
    m_redo->setAccessibleName(tr("Redo", "push button"));
    m_language->setText(tr("中文", "button that switches to the other language"));
    m_language->setAccessibleName(tr("Switch to Chinese"));
    showSteps();
}

void MainToolBar::setTheme(const Theme& theme) {
    m_undo->setIcon(icon("undo", theme));
    m_redo->setIcon(icon("redo", theme));
    m_find->setIcon(icon("search", theme, Colour::MutedText));
    m_language->setIcon(icon("language", theme));
}

void MainToolBar::showSteps() {
    const auto describe = [](QPushButton* button, QAction* action, bool can, const QString& what, const QString& verb) {
        action->setEnabled(can);
        button->setEnabled(can);
        button->setToolTip(can ? verb.arg(what) : QString());
        button->setAccessibleDescription(what);
    };
    describe(m_undo, m_actions.undo, m_stack.canUndo(), m_stack.undoText(), tr("Undo: %1"));
    describe(m_redo, m_actions.redo, m_stack.canRedo(), m_stack.redoText(), tr("Redo: %1"));
}

void MainToolBar::changeEvent(QEvent* event) {
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace atlas
