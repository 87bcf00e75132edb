// SPDX-License-Identifier: Apache-2.0
// The bar at the top: back and forward, the field that finds commands and places, undo and redo with what they are
// about, and the other language.
#pragma once

#include <QToolBar>

class QPushButton;

namespace atlas {

class MainActions;
class Theme;
class UndoStack;

class MainToolBar : public QToolBar {
    Q_OBJECT
public:
    MainToolBar(MainActions& actions, UndoStack& stack, QWidget* parent);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void findRequested();
    void languageRequested(); ///< the other one

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showSteps(); ///< what can be undone and redone, on the buttons and the actions

    MainActions& m_actions;
    UndoStack& m_stack;
    QPushButton *m_find, *m_undo, *m_redo, *m_language;
};

} // namespace atlas
