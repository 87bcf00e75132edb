// SPDX-License-Identifier: Apache-2.0
// What stands around and beside a ring, in both languages and at every size: lines that cross nothing, and a name for
// each part or its group.
#include "drawing/ring_renderer.h"
#include "support/chart_samples.h"
#include "support/drawn_chart.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace atlas {
namespace {

using test::Drawn;

/// Three large parts, three of a sixth of that and five very small ones, as in the size levels of the starter.
ChartDescription unevenRing(Language language) {
    const bool zh = language == Language::Chinese;
    ChartDescription chart = test::ringChart();
    chart.language = language;
    chart.series.clear();
    const QStringList large =
        zh ? QStringList{u"智能网联新能源汽车"_qs, u"新一代电子信息制造"_qs, u"新一代互联网和软件信息"_qs}
           : QStringList{u"Intelligent-connected new energy vehicles"_qs,
                         u"New-generation electronic information manufacturing"_qs,
                         u"New-generation internet and software information"_qs};
    const QStringList middle = zh ? QStringList{u"新能源及新型储能"_qs, u"生命健康"_qs, u"智能装备及制造"_qs}
                                  : QStringList{u"New energy and new-type storage"_qs, u"Life health"_qs,
                                                u"Smart equipment and manufacturing"_qs};
    const auto add = [&](const QString& name, ColourRole colour, const QStringList& parts, double value) {
        ChartSeries group;
        group.name = name;
        const double sum = value * static_cast<double>(parts.size());
        group.nameText = zh ? u"%1亿元"_qs.arg(sum * 10) : u"CNY %1 billion"_qs.arg(sum);
        group.colour = colour;
        for (const QString& part : parts)
            group.points.append(
                test::point(part, value, zh ? u"%1亿元"_qs.arg(value * 10) : u"CNY %1 billion"_qs.arg(value)));
        chart.series.append(group);
    };
    add(zh ? u"主导产业"_qs : u"Leading industries"_qs, ColourRole::Tier1, large, 300);
    add(zh ? u"支柱产业"_qs : u"Pillar industries"_qs, ColourRole::Tier2, middle, 50);
    QStringList small;
    for (int i = 1; i <= 5; ++i)
        small.append(zh ? u"集群%1"_qs.arg(i) : u"Cluster %1"_qs.arg(i));
    add(zh ? u"特色产业集群"_qs : u"Distinctive clusters"_qs, ColourRole::Tier3, small, 10);
    return chart;
}

std::vector<QLineF> linesOf(const QPolygonF& path) {
    std::vector<QLineF> lines;
    for (qsizetype i = 1; i < path.size(); ++i)
        lines.emplace_back(path[i - 1], path[i]);
    return lines;
}

bool cross(const QPolygonF& one, const QPolygonF& other) {
    for (const QLineF& line : linesOf(one))
        for (const QLineF& another : linesOf(other))
            if (line.intersects(another, nullptr) == QLineF::BoundedIntersection)
                return true;
    return false;
}

/// Everything that is written, without spaces and line ends.
QString writtenOn(const Drawn& drawn) {
    QString all;
    for (const TextInk::Piece& piece : drawn.texts())
        all += piece.text;
    return all.remove(u' ').remove(QChar::Nbsp);
}

const QSize sizes[] = {{1920, 1080}, {1280, 720}, {960, 600}, {768, 432}, {640, 400},
                       {520, 380},   {400, 420},  {360, 300}, {330, 420}, {300, 520}};

} // namespace

TEST(RingLabels, LeadersCrossNeitherEachOtherNorTheRing) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const QSize size : sizes)
            for (const bool projector : {false, true}) {
                const Drawn drawn(unevenRing(language), size, projector);
                const auto& leaders = dynamic_cast<const RingRenderer&>(*drawn.renderer).leaders();
                for (size_t i = 0; i < leaders.size(); ++i) {
                    for (size_t j = i + 1; j < leaders.size(); ++j)
                        EXPECT_FALSE(cross(leaders[i], leaders[j]))
                            << size.width() << 'x' << size.height() << ' ' << i << ' ' << j;
                    for (const ChartMark& mark : drawn.renderer->marks())
                        for (const QLineF& line : linesOf(leaders[i]))
                            for (const double part : {0.25, 0.5, 0.75})
                                EXPECT_FALSE(mark.outline.contains(line.pointAt(part)))
                                    << size.width() << 'x' << size.height() << ' ' << i;
                }
            }
}

TEST(RingLabels, EachPartOrItsGroupIsNamedAtEverySize) {
    for (const Language language : {Language::English, Language::Chinese})
        for (const QSize size : sizes) {
            const ChartDescription chart = unevenRing(language);
            const Drawn drawn(chart, size);
            const QString written = writtenOn(drawn);
            for (const ChartSeries& group : chart.series) {
                const auto isNamed = [&](const QString& name) { return written.contains(QString(name).remove(u' ')); };
                const bool hasParts = std::all_of(group.points.begin(), group.points.end(),
                                                  [&](const ChartPoint& point) { return isNamed(point.label); });
                EXPECT_TRUE(isNamed(group.name) || hasParts)
                    << size.width() << 'x' << size.height() << ' ' << group.name.toStdString();
            }
        }
}

TEST(RingLabels, ARingOfOneLevelNamesItsPartsToo) {
    ChartDescription chart = unevenRing(Language::English);
    chart.series = {chart.series.last()};
    for (const QSize size : sizes) {
        const QString written = writtenOn(Drawn(chart, size));
        for (const ChartPoint& point : chart.series[0].points)
            EXPECT_TRUE(written.contains(QString(point.label).remove(u' ')))
                << size.width() << 'x' << size.height() << ' ' << point.label.toStdString();
    }
}

TEST(RingLabels, OnASlideEveryPartHasItsNameAndValue) {
    for (const Language language : {Language::English, Language::Chinese}) {
        const ChartDescription chart = unevenRing(language);
        const QString written = writtenOn(Drawn(chart, QSize(1920, 1080)));
        for (const ChartSeries& group : chart.series.mid(0, 2))
            for (const ChartPoint& point : group.points) {
                EXPECT_TRUE(written.contains(QString(point.label).remove(u' '))) << point.label.toStdString();
                EXPECT_TRUE(written.contains(QString(point.valueText).remove(u' '))) << point.valueText.toStdString();
            }
    }
}

} // namespace atlas
