// SPDX-License-Identifier: Apache-2.0
// What a key or a clicker's button asks for during a show. Both windows read keys here, and the help lists them from
// here.
#pragma once

#include <QCoreApplication>
#include <QVector>

#include <optional>

class QKeyEvent;

namespace atlas {

enum class ShowCommand {
    Next,
    Previous,
    Back, ///< Backspace: out of a drill-down, or to the slide before
    First,
    Last,
    Restart,   ///< F5: what clickers send to begin
    StartHere, ///< Shift+F5: as Restart, at the slide where one is
    Leave,
    Black,
    White,
    Digit, ///< of the number of a slide
    Enter, ///< goes to the number typed, or to the next slide
    Language,
    Laser,
    SliderUp,
    SliderDown,
    SliderReset,
    Keep, ///< the moved slider, as a scenario
    FullScreen,
    OtherView, ///< audience's and presenter's, on one display
    Timer,     ///< stops and goes on
    Help
};

struct ShowKey {
    ShowCommand command;
    int digit = 0;
};

/// Nothing where the key has no meaning in a show.
[[nodiscard]] std::optional<ShowKey> showKey(const QKeyEvent& event);

class ShowKeyWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ShowKeyWords)
public:
    struct Line {
        QString keys, meaning;
    };
    [[nodiscard]] static QVector<Line> all();
};

} // namespace atlas
