// SPDX-License-Identifier: Apache-2.0
#include "look/theme.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <array>
#include <cmath>

namespace atlas {

namespace {

struct Shades {
    Colour role;
    QRgb light, dark, highContrast;
};

// The marks (Tier1 … Other) reach 3 : 1 on the surface and stay apart for people with colour-blindness; text
// reaches 4.5 : 1. tests/ui/theme_test.cpp computes it.
constexpr std::array shades{
    Shades{Colour::Background, 0xFFF6F7F9, 0xFF12161C, 0xFF000000},
    Shades{Colour::Surface, 0xFFFFFFFF, 0xFF1B2129, 0xFF000000},
    Shades{Colour::Raised, 0xFFEEF1F5, 0xFF252D37, 0xFF1C1C1C},
    Shades{Colour::Text, 0xFF1A2330, 0xFFE8ECF1, 0xFFFFFFFF},
    Shades{Colour::MutedText, 0xFF566273, 0xFFA6B0BD, 0xFFDDDDDD},
    Shades{Colour::Border, 0xFFD9DEE5, 0xFF323C48, 0xFFFFFFFF},
    Shades{Colour::Grid, 0xFFE6EAEF, 0xFF2C353F, 0xFF5A5A5A},
    Shades{Colour::Accent, 0xFF0B62C4, 0xFF5AB3FF, 0xFFFFE14D},
    Shades{Colour::AccentText, 0xFFFFFFFF, 0xFF0B1520, 0xFF000000},
    Shades{Colour::Selection, 0xFFD9E8FB, 0xFF21405F, 0xFF00408A},
    Shades{Colour::Good, 0xFF006D51, 0xFF6BFBBE, 0xFF6BFBBE},
    Shades{Colour::Warning, 0xFF7A5B00, 0xFFE3C74A, 0xFFFFE14D},
    Shades{Colour::Bad, 0xFFB22418, 0xFFFF8A80, 0xFFFA907E},
    Shades{Colour::Tier1, 0xFF298FFD, 0xFF0A90FA, 0xFF2E9DFF},
    Shades{Colour::Tier2, 0xFF006D51, 0xFF6BFBBE, 0xFF6BFBBE},
    Shades{Colour::Tier3, 0xFF813502, 0xFFB97853, 0xFFB97853},
    Shades{Colour::Tier4, 0xFF74419E, 0xFFE449A5, 0xFFE449A5},
    Shades{Colour::Other, 0xFFAC8C1F, 0xFFC7C223, 0xFFC7C223},
    Shades{Colour::Recede, 0xFF8391A3, 0xFF75828F, 0xFFA8A8A8},
    Shades{Colour::Match, 0xFFFFE7A3, 0xFF5C4A00, 0xFF6B5900},
};

/// A family made for Latin text. The system's sans is a Chinese font under a Chinese locale: its forms of the digits in
/// English text have no entry in the character map of a PDF, so nobody could search or copy them, and its quotation
/// marks are as wide as characters.
QString latinFamily() {
    // The package depends on the first; the others are what a system without it is likely to have.
    for (const char* name : {"Noto Sans", "DejaVu Sans", "Liberation Sans", "Open Sans"})
        if (QFontDatabase::hasFamily(QString::fromLatin1(name)))
            return QString::fromLatin1(name);
    // By its real name: of an alias ("Sans Serif") and a family the family would win.
    return QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
}

QRgb shade(const Shades& row, ThemeName theme) {
    switch (theme) {
    case ThemeName::Light:
        return row.light;
    case ThemeName::Dark:
        return row.dark;
    case ThemeName::HighContrast:
        return row.highContrast;
    }
    return row.light;
}

} // namespace

QColor Theme::colour(Colour role) const {
    for (const Shades& row : shades)
        if (row.role == role)
            return QColor::fromRgb(shade(row, m_name));
    return {};
}

QColor Theme::colour(ColourRole role) const {
    switch (role) {
    case ColourRole::Highlight:
    case ColourRole::Tier1:
        return colour(Colour::Tier1);
    case ColourRole::Tier2:
        return colour(Colour::Tier2);
    case ColourRole::Tier3:
        return colour(Colour::Tier3);
    case ColourRole::Tier4:
        return colour(Colour::Tier4);
    case ColourRole::Other:
        return colour(Colour::Other);
    case ColourRole::Muted:
        return colour(Colour::Recede);
    case ColourRole::Good:
        return colour(Colour::Good);
    case ColourRole::Bad:
        return colour(Colour::Bad);
    }
    return colour(Colour::Recede);
}

QColor Theme::bandColour(int band, int count) const {
    const double share = count < 2 ? 0.3 : 0.18 + 0.42 * band / (count - 1);
    const QColor mark = colour(ColourRole::Highlight), ground = colour(Colour::Surface);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {mix(mark.red(), ground.red()), mix(mark.green(), ground.green()), mix(mark.blue(), ground.blue())};
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Colour normal) { palette.setColor(role, colour(normal)); };
    set(QPalette::Window, Colour::Background);
    set(QPalette::WindowText, Colour::Text);
    set(QPalette::Base, Colour::Surface);
    set(QPalette::AlternateBase, Colour::Background);
    set(QPalette::Text, Colour::Text);
    set(QPalette::Button, Colour::Surface);
    set(QPalette::ButtonText, Colour::Text);
    set(QPalette::BrightText, Colour::Bad);
    set(QPalette::Highlight, Colour::Selection);
    set(QPalette::HighlightedText, Colour::Text);
    set(QPalette::ToolTipBase, Colour::Surface);
    set(QPalette::ToolTipText, Colour::Text);
    set(QPalette::PlaceholderText, Colour::MutedText);
    set(QPalette::Link, Colour::Accent);
    set(QPalette::LinkVisited, Colour::Accent);
    set(QPalette::Light, Colour::Raised);
    set(QPalette::Midlight, Colour::Raised);
    set(QPalette::Mid, Colour::Border);
    set(QPalette::Dark, Colour::Border);
    set(QPalette::Shadow, Colour::Border);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Colour::Recede));
    return palette;
}

QFont Theme::font(TypeStep step, QFont::Weight weight) {
    static const QStringList families{latinFamily(), QStringLiteral("Noto Sans CJK SC")};
    QFont font(families);
    font.setPixelSize(static_cast<int>(step));
    font.setWeight(weight);
    // Any spacing, also none, turns ligatures off: as one character "fi" is not found in a PDF, and not copied as "fi".
    font.setLetterSpacing(QFont::PercentageSpacing, 100);
    return font;
}

QString Theme::word(ThemeName name) {
    switch (name) {
    case ThemeName::Light:
        return QStringLiteral("light");
    case ThemeName::Dark:
        return QStringLiteral("dark");
    case ThemeName::HighContrast:
        return QStringLiteral("high-contrast");
    }
    return {};
}

std::optional<ThemeName> Theme::fromWord(const QString& word) {
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast})
        if (Theme::word(name) == word)
            return name;
    return std::nullopt;
}

} // namespace atlas
