// SPDX-License-Identifier: Apache-2.0
// Colours by meaning, type steps and spacing: one table with a light, a dark and a high-contrast value for each role.
#pragma once

#include "charts/chart_description.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

namespace atlas {

enum class ThemeName { Light, Dark, HighContrast };

enum class Colour {
    Background, ///< of the window
    Surface,    ///< of cards, tables, menus
    Raised,     ///< of a hovered or alternate row
    Text,
    MutedText,
    Border, ///< hairlines
    Grid,   ///< of charts
    Accent,
    AccentText, ///< on the accent
    Selection,  ///< behind selected rows
    Good,
    Warning,
    Bad,
    Tier1,
    Tier2,
    Tier3,
    Tier4,
    Other,
    Recede, ///< marks that stand back behind the highlighted one
    Match   ///< behind search matches
};

/// Type steps of the design, in pixels at 100 %.
enum class TypeStep { Small = 12, Body = 14, Heading = 18, Title = 24, Figure = 36 };

class Theme {
public:
    explicit Theme(ThemeName name = ThemeName::Light) : m_name(name) {}

    [[nodiscard]] ThemeName name() const { return m_name; }
    [[nodiscard]] bool isDark() const { return m_name != ThemeName::Light; }
    [[nodiscard]] QColor colour(Colour role) const;
    [[nodiscard]] QColor colour(ColourRole role) const; ///< of a chart's marks
    /// Fill of one of `count` nested bands, the widest first: the highlight's colour, stronger towards the middle.
    [[nodiscard]] QColor bandColour(int band, int count) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static QFont font(TypeStep step, QFont::Weight weight = QFont::Normal);
    [[nodiscard]] static QString word(ThemeName name); ///< "light", "dark", "high-contrast": command line and settings
    [[nodiscard]] static std::optional<ThemeName> fromWord(const QString& word);

private:
    ThemeName m_name;
};

} // namespace atlas
