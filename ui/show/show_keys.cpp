// SPDX-License-Identifier: Apache-2.0
#include "show/show_keys.h"

#include <QKeyEvent>

namespace atlas {

namespace {

std::optional<ShowCommand> withControl(int key) {
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Up:
        return ShowCommand::SliderUp;
    case Qt::Key_Left:
    case Qt::Key_Down:
        return ShowCommand::SliderDown;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return ShowCommand::OtherView;
    default:
        return {};
    }
}

std::optional<ShowCommand> plain(int key) {
    switch (key) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_N:
        return ShowCommand::Next;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_P:
        return ShowCommand::Previous;
    case Qt::Key_Backspace:
        return ShowCommand::Back;
    case Qt::Key_Home:
        return ShowCommand::First;
    case Qt::Key_End:
        return ShowCommand::Last;
    case Qt::Key_F5:
        return ShowCommand::Restart;
    case Qt::Key_Escape:
        return ShowCommand::Leave;
    case Qt::Key_B:
    case Qt::Key_Period: // what clickers send
        return ShowCommand::Black;
    case Qt::Key_W:
    case Qt::Key_Comma:
        return ShowCommand::White;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return ShowCommand::Enter;
    case Qt::Key_L:
        return ShowCommand::Language;
    case Qt::Key_S:
        return ShowCommand::Laser;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return ShowCommand::SliderUp;
    case Qt::Key_Minus:
        return ShowCommand::SliderDown;
    case Qt::Key_R:
        return ShowCommand::SliderReset;
    case Qt::Key_K:
        return ShowCommand::Keep;
    case Qt::Key_F:
    case Qt::Key_F11:
        return ShowCommand::FullScreen;
    case Qt::Key_O:
        return ShowCommand::OtherView;
    case Qt::Key_T:
        return ShowCommand::Timer;
    case Qt::Key_Question:
    case Qt::Key_Slash:
    case Qt::Key_F1:
        return ShowCommand::Help;
    default:
        return {};
    }
}

} // namespace

std::optional<ShowKey> showKey(const QKeyEvent& event) {
    const int key = event.key();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (key >= Qt::Key_0 && key <= Qt::Key_9 && modifiers == Qt::NoModifier)
        return ShowKey{ShowCommand::Digit, key - Qt::Key_0};
    if (key == Qt::Key_F5 && modifiers == Qt::ShiftModifier)
        return ShowKey{ShowCommand::StartHere};
    std::optional<ShowCommand> command;
    if (modifiers.testFlag(Qt::ControlModifier))
        command = withControl(key);
    else if (!modifiers.testFlag(Qt::AltModifier) && !modifiers.testFlag(Qt::MetaModifier))
        command = plain(key);
    // The full stop of a Chinese keyboard, which a clicker's key becomes there.
    if (!command && event.text() == QStringLiteral("。"))
        command = ShowCommand::Black;
    return command ? std::optional(ShowKey{*command}) : std::nullopt;
}

QVector<ShowKeyWords::Line> ShowKeyWords::all() {
    return {{tr("Page Down, →, ↓, Space, Enter"), tr("next slide")},
            {tr("Page Up, ←, ↑"), tr("slide before")},
            {tr("Number, Enter"), tr("go to that slide")},
            {tr("Home, End"), tr("first or last slide")},
            {tr("B or “.”, W"), tr("black or white screen")},
            {tr("L"), tr("the other language, for the audience")},
            {tr("S, or hold Ctrl"), tr("laser spot follows the mouse")},
            {tr("+, −"), tr("move the slider")},
            {tr("R"), tr("put the slider back")},
            {tr("K"), tr("keep the moved slider as a scenario")},
            {tr("Tab, then arrows"), tr("slider and points of the chart")},
            {tr("Click a mark"), tr("page of that place; Backspace returns")},
            {tr("O"), tr("audience’s or presenter’s view")},
            {tr("T"), tr("stop the timer, or go on")},
            {tr("F"), tr("full screen, or a window")},
            {tr("F5, Shift+F5"), tr("from the beginning, from here")},
            {tr("Esc"), tr("leave")}};
}

} // namespace atlas
