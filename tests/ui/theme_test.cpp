// SPDX-License-Identifier: Apache-2.0
// Every colour of every theme is read and told apart, by everybody: see ui/colour_vision.h for the arithmetic.
#include "drawing/chart_text.h"
#include "look/colour_vision.h"
#include "look/theme.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace atlas;

namespace {

/// The smallest difference of two colours, whoever looks at them.
double difference(const QColor& a, const QColor& b) {
    double least = deltaE(a, b);
    for (const ColourSight sight : colourSights)
        least = std::min(least, deltaE(simulated(a, sight), simulated(b, sight)));
    return least;
}

class EveryTheme : public testing::TestWithParam<ThemeName> {
protected:
    Theme theme{GetParam()};
};

} // namespace

TEST_P(EveryTheme, TextReachesFourAndAHalfToOneWhereverItStands) {
    for (const Colour ground : {Colour::Background, Colour::Surface, Colour::Raised, Colour::Selection, Colour::Match})
        EXPECT_GE(contrast(theme.colour(Colour::Text), theme.colour(ground)), 4.5) << static_cast<int>(ground);
    for (const Colour ground : {Colour::Background, Colour::Surface, Colour::Raised})
        EXPECT_GE(contrast(theme.colour(Colour::MutedText), theme.colour(ground)), 4.5) << static_cast<int>(ground);
    EXPECT_GE(contrast(theme.colour(Colour::AccentText), theme.colour(Colour::Accent)), 4.5);
    for (const Colour word : {Colour::Good, Colour::Warning, Colour::Bad, Colour::Accent})
        EXPECT_GE(contrast(theme.colour(word), theme.colour(Colour::Surface)), 4.5) << static_cast<int>(word);
}

TEST_P(EveryTheme, MarksReachThreeToOne) {
    for (const Colour mark :
         {Colour::Tier1, Colour::Tier2, Colour::Tier3, Colour::Tier4, Colour::Other, Colour::Recede})
        EXPECT_GE(contrast(theme.colour(mark), theme.colour(Colour::Surface)), 3.0) << static_cast<int>(mark);
}

TEST_P(EveryTheme, ChartRolesReachThreeToOneToo) {
    for (const ColourRole role : {ColourRole::Highlight, ColourRole::Muted, ColourRole::Good, ColourRole::Bad})
        EXPECT_GE(contrast(theme.colour(role), theme.colour(Colour::Surface)), 3.0) << static_cast<int>(role);
}

TEST_P(EveryTheme, MarksStayApartForEverySight) {
    const std::array marks{Colour::Tier1, Colour::Tier2, Colour::Tier3, Colour::Tier4, Colour::Other};
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j)
            EXPECT_GE(difference(theme.colour(marks[i]), theme.colour(marks[j])), 20.0) << i << " and " << j;
}

TEST_P(EveryTheme, WaterfallMarksStayApartForEverySight) {
    const std::array marks{ColourRole::Highlight, ColourRole::Good, ColourRole::Bad};
    for (size_t i = 0; i < marks.size(); ++i)
        for (size_t j = i + 1; j < marks.size(); ++j)
            EXPECT_GE(difference(theme.colour(marks[i]), theme.colour(marks[j])), 20.0) << i << " and " << j;
}

TEST_P(EveryTheme, TheHighlightStandsOutFromWhatRecedes) {
    EXPECT_GE(difference(theme.colour(ColourRole::Highlight), theme.colour(ColourRole::Muted)), 20.0);
}

TEST_P(EveryTheme, NestedBandsAreTheHighlightsColourInVisibleSteps) {
    for (const int count : {1, 2, 3}) {
        QColor outside = theme.colour(Colour::Surface);
        for (int band = 0; band < count; ++band) {
            const QColor inside = theme.bandColour(band, count);
            EXPECT_GE(difference(outside, inside), 8.0) << band << " of " << count;
            outside = inside;
        }
        EXPECT_GE(difference(outside, theme.colour(ColourRole::Highlight)), 8.0) << count;
    }
}

TEST_P(EveryTheme, TextOnTilesReachesFourAndAHalfToOne) {
    const ChartStyle style{theme, 1};
    for (const ColourRole role : {ColourRole::Highlight, ColourRole::Tier2, ColourRole::Tier3, ColourRole::Tier4,
                                  ColourRole::Other, ColourRole::Muted, ColourRole::Good, ColourRole::Bad})
        EXPECT_GE(contrast(style.on(theme.colour(role)), theme.colour(role)), 4.5) << static_cast<int>(role);
}

TEST_P(EveryTheme, WordGoesThereAndBack) { EXPECT_EQ(Theme::fromWord(Theme::word(GetParam())), GetParam()); }

INSTANTIATE_TEST_SUITE_P(Themes, EveryTheme,
                         testing::Values(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast));

TEST(Theme, ChineseFallsToTheSimplifiedFont) {
    EXPECT_TRUE(Theme::font(TypeStep::Body).families().contains(QStringLiteral("Noto Sans CJK SC")));
}
