// SPDX-License-Identifier: Apache-2.0
// Parts and the whole that they add up to, as texts that add up as they are shown: in one magnitude, with the same
// decimals, rounded together. Every table, chart and text that shows a family takes its digits from here.
#pragma once

#include "domain/figure_text.h"
#include "domain/rounding.h"

#include <span>
#include <vector>

namespace atlas {

class PartsText {
public:
    PartsText() = default;
    /// Shares or rates, fractions: "33.4%".
    static PartsText percents(std::span<const double> fractions, double whole, Language language, int decimals = 2);
    /// Contributions or steps, fractions, with their sign: "+5.63 pp". The whole is a rate: "6.63%".
    static PartsText points(std::span<const double> fractions, double whole, Language language, int decimals = 2);
    /// Values of a unit, in the magnitude and with the decimals in which their whole is told: "0.195 trillion" of 1.583
    /// trillion. Where the usual texts of all of them are exact they add up as they are, and stay: CNY 300 billion.
    static PartsText figures(std::span<const double> values, double whole, Unit unit, Language language,
                             UnitWords words);
    /// Several families in one form, such as the same parts year by year: that of the largest whole.
    struct Family {
        std::vector<double> values;
        double whole = 0;
    };
    static std::vector<PartsText> figures(std::span<const Family> families, Unit unit, Language language,
                                          UnitWords words);

    [[nodiscard]] size_t size() const { return m_values.size(); }
    [[nodiscard]] QString text(size_t part) const { return textOf(shown(part), m_values[part]); }
    [[nodiscard]] QString textWithUnit(size_t part) const; ///< the same digits with their unit: "CNY 0.195 trillion"
    /// What the part's text says, in the unit of the values; 0 of one that is told by its bound.
    [[nodiscard]] double shown(size_t part) const { return m_rounded.values[part] * m_form.size; }
    [[nodiscard]] QString whole() const; ///< in the same form, without zeros at its end
    [[nodiscard]] double shownWhole() const { return m_rounded.whole * m_form.size; }
    /// Several parts told as one: `shown` is the sum of theirs, `value` what they really come to.
    [[nodiscard]] QString textOf(double shown, double value) const;
    /// The sum of some parts before the last: a running total, told as the whole is.
    [[nodiscard]] QString totalOf(double shown) const;
    /// Equal parts show different figures, since the sum leaves no other way: a note has to say that they are rounded.
    [[nodiscard]] bool isUneven() const { return m_rounded.isUneven; }

private:
    enum class As { Percent, Points, Figure, Usual };

    void round(std::span<const double> values, double whole);
    void trim(); ///< as many decimals as somebody needs
    [[nodiscard]] int neededDecimals() const;
    [[nodiscard]] QString told(double shown, double value, UnitWords words) const;

    As m_as = As::Percent;
    Unit m_unit = Unit::Percent;
    Language m_language = Language::English;
    UnitWords m_words = UnitWords::Without;
    FigureForm m_form;
    std::vector<double> m_values;
    RoundedParts m_rounded; ///< in units of the form
};

/// The difference of two rates as the difference of what is shown of them: 8% and 9.81% are +1.81 pp apart. What is
/// less than can be shown is "0 pp".
[[nodiscard]] QString differenceText(double from, double to, Language language, int decimals = 2);

} // namespace atlas
