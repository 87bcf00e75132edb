// SPDX-License-Identifier: Apache-2.0
// A widget that draws things which are no widgets (the marks of a chart, the slides of a show), each of which a screen
// reader hears by itself: a widget that only changes its own name is spoken once.
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace atlas {

class SpokenParts {
public:
    virtual ~SpokenParts() = default;

    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0; ///< of the widget itself
    [[nodiscard]] virtual int partCount() const = 0;
    [[nodiscard]] virtual int currentPart() const = 0; ///< -1: none
    [[nodiscard]] virtual QString partName(int part) const = 0;
    [[nodiscard]] virtual QString partDescription(int part) const = 0;
    [[nodiscard]] virtual QRect partRect(int part) const = 0; ///< in the widget
    virtual void pressPart(int part) = 0;
    /// Are its child widgets heard, too, after its parts?
    [[nodiscard]] virtual bool hasSpokenChildren() const { return false; }

protected:
    SpokenParts() = default;
    SpokenParts(const SpokenParts&) = default;
    SpokenParts& operator=(const SpokenParts&) = default;
};

/// From then on, whatever is both a widget and has spoken parts is heard that way.
void installSpokenParts();
/// Says that the keyboard has come to a part; the widget itself for -1.
void speakPart(QWidget& widget, int part);

} // namespace atlas
