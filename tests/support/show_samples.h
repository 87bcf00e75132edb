// SPDX-License-Identifier: Apache-2.0
// A small story on the starter portfolio, for tests of what presents it.
#pragma once

#include "domain/story.h"
#include "support/test_portfolio.h"

namespace atlas::test {

inline Slide slideOf(qint64 id, SlideKind kind, const Text& heading) {
    Slide slide;
    slide.id = SlideId{id};
    slide.kind = kind;
    slide.heading = heading;
    slide.notes = {heading.en + QStringLiteral(", said at length"), heading.zh};
    return slide;
}

/// Title, vehicles (marks lead to places), targets with a slider on GDP 2024, closing words.
inline QVector<Slide> smallStory(const StarterSession& starter) {
    QVector<Slide> slides{slideOf(1, SlideKind::Title, {QStringLiteral("Liangjiang"), QStringLiteral("两江新区")}),
                          slideOf(2, SlideKind::Chart, {QStringLiteral("Vehicles"), QStringLiteral("汽车")}),
                          slideOf(3, SlideKind::Chart, {QStringLiteral("Targets"), QStringLiteral("目标")}),
                          slideOf(4, SlideKind::Text, {QStringLiteral("Welcome"), QStringLiteral("欢迎")})};
    const NodeId area = starter.node("liangjiang");
    slides[1].chart = QStringLiteral("vehicles");
    slides[1].node = area;
    slides[2].chart = QStringLiteral("projection");
    slides[2].node = area;
    slides[2].indicator = starter.indicator("gdp");
    slides[2].slider = LiveSlider{{area, starter.indicator("gdp"), 2024}};
    slides[3].body = {QStringLiteral("Come\nSee"), QStringLiteral("来\n看")};
    return slides;
}

} // namespace atlas::test
