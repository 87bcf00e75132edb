// SPDX-License-Identifier: Apache-2.0
#include "domain/parts_text.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int mostDecimals = 9;

FigureForm percentForm(int decimals) { return {0.01, decimals, QStringLiteral("%")}; }

/// Its usual text says all of it.
bool isExact(double value, Unit unit, Language language) {
    const FigureForm form = figureForm(value, unit, language);
    const double units = value / form.size;
    return std::abs(roundHalfUp(units, form.decimals) - units) <= 1e-12 * std::abs(units);
}

/// Shown as nothing though it is something.
bool isHidden(double shown, double units) { return shown == 0 && roundHalfUp(units, mostDecimals) != 0; }

/// How many decimals a rounded number has that aren't zero.
int decimalsOf(double rounded, int most) {
    int decimals = 0;
    while (decimals < most && std::abs(roundHalfUp(rounded, decimals) - rounded) > 1e-12 * std::abs(rounded))
        ++decimals;
    return decimals;
}

} // namespace

void PartsText::round(std::span<const double> values, double whole) {
    m_values.assign(values.begin(), values.end());
    // A percentage is rounded as percentText() does it, from the number times a hundred.
    const bool isRate = m_form.size == 0.01;
    std::vector<double> units;
    units.reserve(values.size());
    for (const double value : values)
        units.push_back(isRate ? value * 100 : value / m_form.size);
    m_rounded = roundToSum(units, isRate ? whole * 100 : whole / m_form.size, m_form.decimals);
}

int PartsText::neededDecimals() const {
    int needed = decimalsOf(m_rounded.whole, m_form.decimals);
    for (size_t i = 0; i < m_values.size() && needed < m_form.decimals; ++i) {
        const double units = m_rounded.values[i];
        needed = isHidden(units, m_values[i] / m_form.size) ? m_form.decimals // "<0.1" tells by the decimals how much
                                                            : std::max(needed, decimalsOf(units, m_form.decimals));
    }
    return needed;
}

void PartsText::trim() { m_form.decimals = neededDecimals(); }

PartsText PartsText::percents(std::span<const double> fractions, double whole, Language language, int decimals) {
    PartsText made;
    made.m_language = language;
    made.m_form = percentForm(std::clamp(decimals, 0, mostDecimals));
    made.round(fractions, whole);
    made.trim();
    return made;
}

PartsText PartsText::points(std::span<const double> fractions, double whole, Language language, int decimals) {
    PartsText made = percents(fractions, whole, language, decimals);
    made.m_as = As::Points;
    return made;
}

PartsText PartsText::figures(std::span<const double> values, double whole, Unit unit, Language language,
                             UnitWords words) {
    const Family family{{values.begin(), values.end()}, whole};
    return figures({&family, 1}, unit, language, words).front();
}

std::vector<PartsText> PartsText::figures(std::span<const Family> families, Unit unit, Language language,
                                          UnitWords words) {
    PartsText like;
    like.m_as = As::Usual;
    like.m_unit = unit;
    like.m_language = language;
    like.m_words = words;
    const auto exact = [&](double value) { return isExact(value, unit, language); };
    double largest = 0;
    for (const Family& family : families) {
        if (!(std::abs(largest) >= std::abs(family.whole)))
            largest = family.whole;
        if (!exact(family.whole) || !std::all_of(family.values.begin(), family.values.end(), exact))
            like.m_as = As::Figure;
    }
    like.m_form = figureForm(largest, unit, language);
    if (like.m_as == As::Usual) // the texts don't need it, and rounding must not touch what is exact
        like.m_form = {1, mostDecimals, {}};
    std::vector<PartsText> made;
    int needed = 0;
    for (const Family& family : families) {
        made.push_back(like);
        made.back().round(family.values, family.whole);
        if (like.m_as == As::Figure)
            needed = std::max(needed, made.back().neededDecimals());
    }
    for (PartsText& each : made)
        if (each.m_as == As::Figure)
            each.m_form.decimals = needed;
    return made;
}

QString PartsText::told(double shown, double value, UnitWords words) const {
    if (m_as == As::Usual || !std::isfinite(value))
        return figureText(value, m_unit, m_language, words);
    // Told by its bound, on the side of what it is.
    const bool hidden = isHidden(shown, value / m_form.size);
    const double number = hidden ? std::copysign(std::pow(10.0, -m_form.decimals) * m_form.size / 4, value) : shown;
    QString text = figureText(number, m_unit, m_language, words, m_form);
    if (m_as != As::Points)
        return text;
    text.chop(1); // the sign of the percent
    if (number > 0 && !hidden)
        text.prepend(u'+');
    return text + (m_language == Language::Chinese ? QStringLiteral("个百分点") : QStringLiteral(" pp"));
}

QString PartsText::textOf(double shown, double value) const { return told(shown, value, m_words); }

QString PartsText::textWithUnit(size_t part) const { return told(shown(part), m_values[part], UnitWords::With); }

QString PartsText::totalOf(double shown) const {
    if (m_as == As::Usual)
        return figureText(shown, m_unit, m_language, m_words);
    FigureForm form = m_form;
    form.decimals = decimalsOf(roundHalfUp(shown / form.size, form.decimals), form.decimals);
    return figureText(shown, m_unit, m_language, m_words, form);
}

QString PartsText::whole() const { return totalOf(shownWhole()); }

QString differenceText(double from, double to, Language language, int decimals) {
    const double unit = std::pow(10.0, -decimals) / 100;
    const double difference = to - from;
    if (!std::isfinite(difference))
        return pointsText(difference, language, decimals);
    if (roundHalfUp(difference * 100, decimals) == 0)
        return pointsText(0, language, decimals);
    const double shown = (roundHalfUp(to * 100, decimals) - roundHalfUp(from * 100, decimals)) / 100;
    return pointsText(std::abs(shown) < unit / 2 ? std::copysign(unit, difference) : shown, language, decimals);
}

} // namespace atlas
