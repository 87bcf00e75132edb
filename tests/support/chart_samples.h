// SPDX-License-Identifier: Apache-2.0
// Chart descriptions made by hand, one of each kind, for tests of what draws them.
#pragma once

#include "charts/chart_forms.h"
#include "session/projection.h"

#include <QLocale>

#include <cmath>
#include <string>

namespace atlas::test {

inline ChartPoint point(const QString& label, double value, const QString& text, MarkStyle style = MarkStyle::Plain,
                        NodeId node = {}) {
    ChartPoint made;
    made.label = label;
    made.value = value;
    made.valueText = text;
    made.hoverText = text + u"\n"_qs + label + u", 2023\nreported\niChongqing, 1 February 2024"_qs;
    made.status = u"reported"_qs;
    made.source = u"iChongqing, 1 February 2024"_qs;
    made.style = style;
    made.node = node;
    return made;
}

inline ChartDescription framed(const char* key, ChartKind kind, const QString& title) {
    ChartDescription chart;
    chart.key = QString::fromUtf8(key);
    chart.kind = kind;
    chart.title = title;
    chart.subtitle = u"What is measured, unit, 2023"_qs;
    chart.notes = {u"A note."_qs};
    chart.sourceLine = u"Source: iChongqing, 1 February 2024"_qs;
    chart.summary = u"In 2023, 1.1 million vehicles were made, of which 360 thousand were new energy vehicles."_qs;
    return chart;
}

inline ChartDescription barChart() {
    ChartDescription chart = framed("vehicles", ChartKind::Bars, u"One vehicle in three is a NEV"_qs);
    chart.y.unit = Unit::Vehicles;
    ChartSeries series;
    series.name = u"Vehicles"_qs;
    series.points = {point(u"Vehicles manufactured"_qs, 1'100'000, u"1,100,000"_qs),
                     point(u"New energy vehicles"_qs, 360'000, u"360,000"_qs, MarkStyle::Plain, NodeId{7})};
    series.points[0].colour = ColourRole::Muted;
    chart.series = {series};
    return chart;
}

inline ChartDescription shareChart() {
    ChartDescription chart = framed("shares", ChartKind::HorizontalBars, u"在渝FG500企业的60%在此"_qs);
    chart.language = Language::Chinese;
    chart.y.unit = Unit::Percent;
    chart.y.maximum = 1;
    ChartSeries series;
    series.points = {point(u"占在渝FG500企业比重"_qs, 0.6, u"60%"_qs),
                     point(u"占重庆地区生产总值比重"_qs, 0.15, u"约15%"_qs, MarkStyle::Approximate)};
    chart.series = {series};
    return chart;
}

inline ChartDescription contributionChart() {
    ChartDescription chart = framed("contributions", ChartKind::HorizontalBars, u"Vehicles add most"_qs);
    chart.y.unit = Unit::Percent;
    ChartSeries series;
    for (int i = 0; i < 9; ++i)
        series.points.append(
            point(u"A part of the whole with a rather long name, number %1"_qs.arg(i), 0.03 - 0.005 * i, u"+1 pp"_qs));
    chart.series = {series};
    return chart;
}

inline ChartDescription stackedChart() {
    ChartDescription chart = framed("industries-by-tier", ChartKind::StackedBars, u"Half are named"_qs);
    chart.y.unit = Unit::Count;
    ChartSeries named, places;
    named.name = u"Named"_qs;
    places.name = u"Not named"_qs;
    named.points = {point(u"Leading"_qs, 3, u"3"_qs), point(u"Rising stars"_qs, 2, u"2"_qs)};
    places.points = {point(u"Leading"_qs, 0, u"0"_qs, MarkStyle::Empty),
                     point(u"Rising stars"_qs, 9, u"9"_qs, MarkStyle::Empty)};
    chart.series = {named, places};
    return chart;
}

inline ChartDescription lineChart() {
    ChartDescription chart = framed("projection", ChartKind::Line, u"GDP: 30% higher in 2028 than in 2023"_qs);
    chart.y.unit = Unit::Index;
    chart.y.fromZero = false;
    ChartSeries series;
    series.name = u"GDP"_qs;
    for (int i = 0; i < 6; ++i) {
        series.points.append(point(QString::number(2023 + i), 100 + 5 * i, QString::number(100 + 5 * i),
                                   i > 2 ? MarkStyle::Assumption : MarkStyle::Plain));
        series.points.last().x = 2023 + i;
    }
    chart.series = {series};
    chart.references = {{120, u"goal"_qs}};
    return chart;
}

inline ChartDescription ringChart() {
    ChartDescription chart = framed("structure", ChartKind::Ring, u"Leading industries carry most"_qs);
    chart.y.unit = Unit::CnyBillion;
    chart.centreText = u"CNY 1.05 trillion"_qs;
    chart.centreNote = u"ambition"_qs;
    ChartSeries leading, pillar;
    leading.name = u"Leading industries"_qs;
    leading.colour = ColourRole::Tier1;
    leading.node = NodeId{2};
    pillar.name = u"Pillar industries"_qs;
    pillar.colour = ColourRole::Tier2;
    pillar.node = NodeId{3};
    for (int i = 0; i < 3; ++i) {
        leading.points.append(
            point(u"Industry %1"_qs.arg(i), 300, u"CNY 300 billion"_qs, MarkStyle::Plain, NodeId{10 + i}));
        pillar.points.append(point(u"Pillar %1"_qs.arg(i), 50, u"CNY 50 billion"_qs,
                                   i == 2 ? MarkStyle::Empty : MarkStyle::Plain, NodeId{20 + i}));
    }
    chart.series = {leading, pillar};
    return chart;
}

/// A text in the language of a sample.
inline QString in(Language language, const char* english, const char* chinese) {
    return QString::fromUtf8(language == Language::Chinese ? chinese : english);
}

inline ChartDescription framed(const char* key, ChartKind kind, Language language, const char* english,
                               const char* chinese) {
    ChartDescription chart = framed(key, kind, in(language, english, chinese));
    chart.language = language;
    if (language == Language::Chinese) {
        chart.subtitle = u"指标、单位，2023年"_qs;
        chart.notes = {u"一条说明。"_qs};
        chart.sourceLine = u"来源：iChongqing，2024年2月1日"_qs;
    }
    return chart;
}

inline ChartDescription waterfallChart(Language language = Language::English, double start = 0.065) {
    ChartDescription chart =
        framed("waterfall", ChartKind::Waterfall, language, "Vehicles carry the change", "汽车产业贡献最大");
    chart.y.unit = Unit::Percent;
    ChartSeries series;
    const auto add = [&](const QString& label, double value, bool total) {
        const QString number = QString::number(std::abs(value) * 100, 'g', 3);
        const QString sign = value < 0 ? u"−"_qs : total || value == 0 ? QString() : u"+"_qs;
        series.points.append(point(label, value, sign + number + (total ? u"%"_qs : in(language, " pp", "个百分点"))));
        series.points.last().isTotal = total;
    };
    add(in(language, "Baseline scenario", "基准方案"), start, true);
    const double steps[] = {0.012, 0.008, -0.004, 0.006, -0.011, 0.003, 0.0005, -0.0007, 0.002, 0.001};
    const char* english[] = {"Intelligent connected new energy vehicles",
                             "Next-generation electronic information manufacturing",
                             "Advanced materials",
                             "Intelligent equipment and smart manufacturing",
                             "Software and information services",
                             "Life health and biomedicine",
                             "Green energy and low-carbon technology",
                             "Modern logistics",
                             "Financial services",
                             "Inspection and testing"};
    const char* chinese[] = {
        "智能网联新能源汽车", "新一代电子信息制造业", "先进材料", "智能装备及智能制造", "软件信息服务",
        "大健康与生物医药",   "绿色能源与低碳技术",   "现代物流", "金融服务",           "检验检测"};
    double end = start;
    for (int i = 0; i < 10; ++i) {
        add(in(language, english[i], chinese[i]), steps[i], false);
        end += steps[i];
    }
    add(in(language, "Faster scenario", "加快方案"), end, true);
    series.points[1].node = NodeId{7};
    chart.series = {series};
    return chart;
}

/// With few steps and short names: columns.
inline ChartDescription shortWaterfallChart(Language language = Language::English) {
    ChartDescription chart =
        framed("short-waterfall", ChartKind::Waterfall, language, "From −200 to 150", "从−200到150");
    chart.y.unit = Unit::Index;
    ChartSeries series;
    series.points = {point(in(language, "2023", "2023年"), -200, u"−200"_qs),
                     point(in(language, "New", "新增"), 300, u"+300"_qs, MarkStyle::Assumption),
                     point(in(language, "Lost", "减少"), -80, u"−80"_qs),
                     point(in(language, "Prices", "价格"), 130, u"+130"_qs),
                     point(in(language, "2028", "2028年"), 150, u"150"_qs)};
    series.points.first().isTotal = series.points.last().isTotal = true;
    chart.series = {series};
    return chart;
}

inline ChartDescription fanChart(Language language = Language::English) {
    ChartDescription chart =
        framed("fan", ChartKind::Fan, language, "Nine runs in ten stay above the goal", "九成模拟结果高于目标");
    chart.y.unit = Unit::Index;
    chart.y.fromZero = false;
    ChartSeries median, target;
    median.name = in(language, "Median", "中位数");
    target.name = in(language, "Target", "目标");
    target.colour = ColourRole::Tier3;
    QVector<ChartBand> bands{{u"5–95%"_qs, u"5%"_qs, u"95%"_qs, {}},
                             {u"10–90%"_qs, u"10%"_qs, u"90%"_qs, {}},
                             {u"25–75%"_qs, u"25%"_qs, u"75%"_qs, {}}};
    for (int i = 0; i < 8; ++i) {
        const double middle = 100 * std::pow(1.065, i);
        median.points.append(point(QString::number(2023 + i), middle, QString::number(middle, 'f', 1),
                                   i > 4 ? MarkStyle::Assumption : MarkStyle::Plain));
        median.points.last().x = 2023 + i;
        for (int b = 0; b < 3; ++b) {
            const double wide = (3.2 - b) * i;
            bands[b].points.append({2023.0 + i, middle - wide, middle + wide * 1.2,
                                    QString::number(middle - wide, 'f', 1),
                                    QString::number(middle + wide * 1.2, 'f', 1)});
        }
    }
    target.points.append(point(u"2030"_qs, 150, u"150"_qs));
    target.points.last().x = 2030;
    chart.series = {median, target};
    chart.bands = bands;
    return chart;
}

inline ChartDescription tornadoChart(Language language = Language::English) {
    ChartDescription chart =
        framed("tornado", ChartKind::Tornado, language, "Vehicles decide most", "汽车产业影响最大");
    chart.y.unit = Unit::Percent;
    chart.references = {{0.065, in(language, "Base 6.5%", "基准6.5%"), u"6.5%"_qs}};
    chart.lowName = in(language, "1 pp lower", "低1个百分点");
    chart.highName = in(language, "1 pp higher", "高1个百分点");
    ChartSeries series;
    const char* english[] = {"Intelligent connected new energy vehicles",
                             "Electronic information manufacturing",
                             "Import prices of energy",
                             "Software and information services",
                             "Modern logistics",
                             "Floor space"};
    const char* chinese[] = {
        "智能网联新能源汽车", "新一代电子信息制造业", "能源进口价格", "软件信息服务", "现代物流", "楼宇面积"};
    const double lows[] = {0.052, 0.057, 0.071, 0.062, 0.066, 0.0648};
    const double highs[] = {0.079, 0.073, 0.060, 0.068, 0.069, 0.0652};
    for (int i = 0; i < 6; ++i) {
        ChartPoint made = point(in(language, english[i], chinese[i]), 0, QString());
        made.value.reset();
        made.low = lows[i];
        made.high = highs[i];
        made.lowText = QString::number(lows[i] * 100, 'g', 3) + u"%"_qs;
        made.highText = QString::number(highs[i] * 100, 'g', 3) + u"%"_qs;
        series.points.append(made);
    }
    series.points[0].node = NodeId{7};
    chart.series = {series};
    return chart;
}

inline QVector<ChartSeries> industrySeries(Language language, int years) {
    QVector<ChartSeries> all;
    const char* english[] = {"Vehicles", "Electronic information", "Equipment", "Materials", "Services"};
    const char* chinese[] = {"汽车", "电子信息", "智能装备", "先进材料", "现代服务业"};
    const ColourRole roles[] = {ColourRole::Tier1, ColourRole::Tier2, ColourRole::Tier3, ColourRole::Tier4,
                                ColourRole::Other};
    const double levels[] = {300, 260, 90, 60, 12}, rates[] = {0.08, 0.05, 0.09, 0.02, 0.11};
    for (int s = 0; s < 5; ++s) {
        ChartSeries series;
        series.name = in(language, english[s], chinese[s]);
        series.colour = roles[s];
        series.node = NodeId{2 + s};
        for (int i = 0; i < years; ++i) {
            const double value = levels[s] * std::pow(1 + rates[s], i * 6.0 / years);
            series.points.append(point(QString::number(2023 + i), value,
                                       in(language, "CNY %1 billion", "%1亿元").arg(QString::number(value, 'f', 0)),
                                       i > 3 ? MarkStyle::Assumption : MarkStyle::Plain, NodeId{2 + s}));
            series.points.last().x = 2023 + i;
        }
        all.append(series);
    }
    return all;
}

inline ChartDescription areaChart(Language language = Language::English) {
    ChartDescription chart = framed("area", ChartKind::Area, language, "Vehicles and electronics stay three quarters",
                                    "汽车与电子信息仍占四分之三");
    chart.y.unit = Unit::CnyBillion;
    chart.series = industrySeries(language, 6);
    chart.centreText = in(language, "CNY 990 billion", "9900亿元");
    chart.centreNote = in(language, "in all", "合计");
    return chart;
}

inline ChartDescription manyLinesChart(Language language = Language::English) {
    ChartDescription chart =
        framed("many-lines", ChartKind::Line, language, "Nine lines end close together", "九条线终点相近");
    chart.y.unit = Unit::Index;
    for (int s = 0; s < 9; ++s) {
        ChartSeries series;
        series.name = in(language, "Industry with a name %1", "名称较长的产业%1").arg(s);
        series.colour = s == 0 ? ColourRole::Highlight : ColourRole::Muted;
        for (int i = 0; i < 6; ++i) {
            const double value = 100 + i * (4 + 0.3 * s);
            series.points.append(point(QString::number(2023 + i), value, QString::number(value, 'f', 1)));
            series.points.last().x = 2023 + i;
        }
        chart.series.append(series);
    }
    return chart;
}

inline ChartDescription slopeChart(Language language = Language::English) {
    ChartDescription chart = framed("slope", ChartKind::Slope, language, "Services catch up", "现代服务业加快追赶");
    chart.y.unit = Unit::CnyBillion;
    chart.y.fromZero = false;
    chart.series = industrySeries(language, 2);
    for (ChartSeries& series : chart.series)
        series.colour = series.node == NodeId{3} ? ColourRole::Highlight : ColourRole::Muted;
    return chart;
}

inline ChartDescription treemapChart(Language language = Language::English) {
    ChartDescription chart =
        framed("treemap", ChartKind::Treemap, language, "Leading industries carry most", "主导产业占比最大");
    chart.y.unit = Unit::CnyBillion;
    const char* groups[2][3] = {{"Leading industries", "Pillar industries", "Rising stars"},
                                {"主导产业", "支柱产业", "新星产业"}};
    const char* names[2][4] = {{"Intelligent connected vehicles", "Electronic information", "Biomedicine", "Aerospace"},
                               {"智能网联新能源汽车", "新一代电子信息", "生物医药", "航空航天"}};
    const double values[3][4] = {{300, 300, 120, 50}, {100, 80, 50, 12}, {10, 10, 5, 2}};
    for (int s = 0; s < 3; ++s) {
        ChartSeries series;
        series.name = QString::fromUtf8(groups[language == Language::Chinese ? 1 : 0][s]);
        series.nameText = QString::number(s);
        series.colour = s == 0 ? ColourRole::Tier1 : s == 1 ? ColourRole::Tier2 : ColourRole::Tier3;
        series.node = NodeId{2 + s};
        for (int i = 0; i < 4; ++i)
            series.points.append(point(QString::fromUtf8(names[language == Language::Chinese ? 1 : 0][i]), values[s][i],
                                       in(language, "CNY %1 billion", "%1亿元").arg(values[s][i]),
                                       s == 1 && i > 0   ? MarkStyle::Assumption
                                       : s == 2 && i > 1 ? MarkStyle::Empty
                                                         : MarkStyle::Plain,
                                       NodeId{10 + 4 * s + i}));
        chart.series.append(series);
    }
    return chart;
}

inline ChartDescription bulletChart(Language language = Language::English) {
    ChartDescription chart =
        framed("bullets", ChartKind::Bullet, language, "Two of four targets are met", "四项目标已完成两项");
    chart.y.unit = Unit::Percent;
    ChartSeries series;
    const char* english[] = {"Gross domestic product", "Industrial output above designated size", "Imports and exports",
                             "Retail sales of consumer goods"};
    const char* chinese[] = {"地区生产总值", "规模以上工业增加值", "进出口总额", "社会消费品零售总额"};
    const double values[] = {0.072, 0.081, 0.021, 0.065}, targets[] = {0.065, 0.085, 0.03, 0.06};
    for (int i = 0; i < 4; ++i) {
        ChartPoint made =
            point(in(language, english[i], chinese[i]), values[i], QString::number(values[i] * 100, 'g', 3) + u"%"_qs,
                  i == 1 ? MarkStyle::Approximate : MarkStyle::Plain, NodeId{2 + i});
        made.target = targets[i];
        made.targetText = QString::number(targets[i] * 100, 'g', 3) + u"%"_qs;
        series.points.append(made);
    }
    chart.series = {series};
    return chart;
}

inline ChartDescription groupedBarChart(Language language = Language::English) {
    ChartDescription chart =
        framed("grouped", ChartKind::Bars, language, "More vehicles each year", "汽车产量逐年增加");
    chart.y.unit = Unit::Vehicles;
    ChartSeries all, green;
    all.name = in(language, "Vehicles manufactured", "汽车产量");
    all.colour = ColourRole::Muted;
    green.name = in(language, "New energy vehicles", "新能源汽车产量");
    const auto add = [&](ChartSeries& series, int year, int value) {
        series.points.append(point(QString::number(year), value,
                                   language == Language::Chinese ? u"%1万"_qs.arg(value / 10'000)
                                                                 : QLocale(QLocale::English).toString(value)));
    };
    for (int i = 0; i < 5; ++i) {
        add(all, 2019 + i, 700'000 + 100'000 * i);
        add(green, 2019 + i, 40'000 + 80'000 * i);
    }
    chart.series = {all, green};
    return chart;
}

inline ChartDescription emptyChart() {
    ChartDescription chart = framed("projection", ChartKind::Line, u"Projection"_qs);
    chart.emptyText = u"No growth target yet. Set one in Targets."_qs;
    return chart;
}

/// The kinds that are laid out by ourselves alone, and the two that grew with them.
inline QVector<ChartDescription> bilingualCharts(Language language) {
    return {waterfallChart(language),      waterfallChart(language, -0.012),
            shortWaterfallChart(language), fanChart(language),
            tornadoChart(language),        areaChart(language),
            treemapChart(language),        slopeChart(language),
            bulletChart(language),         manyLinesChart(language),
            groupedBarChart(language)};
}

inline QVector<ChartDescription> allCharts() {
    return QVector<ChartDescription>{barChart(),  shareChart(), contributionChart(), stackedChart(),
                                     lineChart(), ringChart(),  emptyChart()} +
           bilingualCharts(Language::English);
}

/// A name that a test may have: letters, digits and underscores.
inline std::string testName(const QString& text) {
    std::string name;
    for (const QChar letter : text)
        name += letter.isLetterOrNumber() && letter.unicode() < 128 ? letter.toLatin1() : '_';
    return name;
}

/// All samples in one language, and all forms of each.
inline QVector<ChartDescription> everyForm(Language language) {
    QVector<ChartDescription> charts;
    for (const ChartDescription& chart :
         bilingualCharts(language) + QVector<ChartDescription>{barChart(), shareChart(), contributionChart(),
                                                               stackedChart(), lineChart(), ringChart()}) {
        for (const ChartKind kind : formsOf(chart)) {
            charts.append(inForm(chart, kind));
            charts.last().key += QLatin1Char('_') + formWord(kind);
        }
        if (chart.kind == ChartKind::Ring)
            charts.append(groupAlone(chart, 0));
    }
    return charts;
}

} // namespace atlas::test
