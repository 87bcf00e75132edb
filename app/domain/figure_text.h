// SPDX-License-Identifier: Apache-2.0
// Figures as people say them: 1.1 million / 110万; CNY 300 billion / 3000亿元; 6.5% / 6.5%.
// A minus is U+2212. What is not a number (a ratio to nothing) is shown as a dash, a number beyond the limits of
// domain/limits.h as "out of range" / "超出范围".
#pragma once

#include "domain/observation.h"
#include "domain/text.h"
#include "domain/unit.h"

#include <QString>

namespace atlas {

/// Without: "1.1 million" / "110万"; CNY 300 billion becomes "300 billion" / "3000亿". Percent keeps its sign.
enum class UnitWords { With, Without };

/// A value in words of its unit. `value` is in the stored unit (a fraction for Unit::Percent). Four significant digits
/// are shown, three of a percentage, one decimal of an index; the whole part is never rounded, trailing zeros are not
/// shown: 1100000 vehicles → "1.1 million vehicles" / "110万辆"; 360000 → "360 thousand vehicles" / "36万辆"; 300 CNY
/// billion → "CNY 300 billion" / "3000亿元"; 1100 → "CNY 1.1 trillion" / "1.1万亿元"; 0.32727 → "32.7%". What is below
/// 10,000 stands plainly: "9,999 vehicles" / "9,999辆".
[[nodiscard]] QString figureText(double value, Unit unit, Language language, UnitWords words = UnitWords::With);

/// How a value is told: divided by `size` (in the stored unit), with `decimals`, then `word`: 1.1 trillion is
/// {1000, 3, " trillion"} of CNY billion.
struct FigureForm {
    double size = 1;
    int decimals = 0;
    QString word = {};
};

/// The form in which figureText() tells a value.
[[nodiscard]] FigureForm figureForm(double value, Unit unit, Language language);

/// A value in a form that is not its own, such as a part in that of its whole: always with all decimals. What rounds to
/// nothing and is none is told by its bound: "<0.1 billion".
[[nodiscard]] QString figureText(double value, Unit unit, Language language, UnitWords words, const FigureForm& form);

/// A rate as percent, `decimals` at most: 0.065 → "6.5%".
[[nodiscard]] QString percentText(double fraction, Language language, int decimals = 2);

/// A difference of two rates in percentage points, always with its sign: 0.018 → "+1.8 pp" / "+1.8个百分点". What
/// rounds to nothing is "0 pp".
[[nodiscard]] QString pointsText(double fraction, Language language, int decimals = 2);

/// How much more or less something is, in words that say which: no sign, and never "0%" of what is something. As many
/// decimals as one digit needs, two at most: 0.124 → "12%", 0.004 → "0.4%", 0.00002 → "<0.01%".
[[nodiscard]] QString relativeText(double fraction, Language language, int decimals = 0);

/// A share of a whole in whole percent, never a false 0 or 100: "<1%", "33%", ">99%"; "100%" only of all.
[[nodiscard]] QString shareText(double fraction, Language language);

/// A chance, told like a share; draws are never certain: "<1%", "1%" … "99%", ">99%".
[[nodiscard]] QString chanceText(double chance, Language language);

/// A standard deviation in percentage points: 0.02 → "±2 pp", 0.00001 → "±<0.01 pp".
[[nodiscard]] QString deviationText(double sigma, Language language);

/// The value to six decimals with thousands separators and its unit: "1,100,000 vehicles" / "1,100,000 辆", "CNY 1,100
/// billion" / "11,000 亿元".
[[nodiscard]] QString exactText(double value, Unit unit, Language language);

/// The unit's own name: "vehicles" / "辆", "CNY billion" / "十亿元", "%".
[[nodiscard]] QString unitText(Unit unit, Language language);

/// "2023" / "2023年", "as of 2024" / "截至2024年", "ambition" / "目标规模", "first half of 2023" / "2023年上半年", "Q1
/// 2023" / "2023年第一季度", "March 2023" / "2023年3月", "January to March 2023" / "2023年1—3月", "2021–2023" /
/// "2021—2023年".
[[nodiscard]] QString periodText(const Period& period, Language language);

/// "reported", "approximate", "derived", "assumption", "ambition", and their Chinese words.
[[nodiscard]] QString statusText(ObservationStatus status, Language language);

} // namespace atlas
