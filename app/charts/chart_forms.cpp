// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_forms.h"

#include "charts/chart_builders.h"
#include "domain/figure_text.h"

#include <algorithm>
#include <array>
#include <set>

namespace atlas {

namespace {

constexpr qsizetype mostColumns = 6; ///< of names under vertical bars
constexpr qsizetype mostYears = 12;
constexpr qsizetype mostGrouped = 3; ///< bars side by side

class FormWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartForms)
public:
    static QString dashed() { return tr("Dashed:", "how a note of a line chart begins"); }
    static QString dotted() { return tr("Dotted:", "how a note of a line chart begins"); }
    static QString hatched() { return tr("Hatched:", "how a note of a bar chart begins"); }
    static QString reference(const QString& label, const QString& value) {
        return tr("%1: %2", "a reference line, its value").arg(label, value);
    }
    static QString group(const QString& name, const QString& value) {
        return tr("%1: %2", "a group of a ring, its size").arg(name, value);
    }
};

struct KindWord {
    ChartKind kind;
    const char* word;
    const char* name;
};

constexpr std::array kindWords{
    KindWord{ChartKind::Bars, "bars", QT_TRANSLATE_NOOP("atlas::ChartForms", "Bars")},
    KindWord{ChartKind::HorizontalBars, "horizontal-bars", QT_TRANSLATE_NOOP("atlas::ChartForms", "Horizontal bars")},
    KindWord{ChartKind::StackedBars, "stacked-bars", QT_TRANSLATE_NOOP("atlas::ChartForms", "Stacked bars")},
    KindWord{ChartKind::Line, "line", QT_TRANSLATE_NOOP("atlas::ChartForms", "Line")},
    KindWord{ChartKind::Ring, "ring", QT_TRANSLATE_NOOP("atlas::ChartForms", "Ring")},
    KindWord{ChartKind::Waterfall, "waterfall", QT_TRANSLATE_NOOP("atlas::ChartForms", "Waterfall")},
    KindWord{ChartKind::Fan, "fan", QT_TRANSLATE_NOOP("atlas::ChartForms", "Fan")},
    KindWord{ChartKind::Tornado, "tornado", QT_TRANSLATE_NOOP("atlas::ChartForms", "Tornado")},
    KindWord{ChartKind::Area, "area", QT_TRANSLATE_NOOP("atlas::ChartForms", "Areas")},
    KindWord{ChartKind::Treemap, "treemap", QT_TRANSLATE_NOOP("atlas::ChartForms", "Treemap")},
    KindWord{ChartKind::Slope, "slope", QT_TRANSLATE_NOOP("atlas::ChartForms", "First and last year")},
    KindWord{ChartKind::Bullet, "bullet", QT_TRANSLATE_NOOP("atlas::ChartForms", "Value against target")},
};

std::set<double> yearsOf(const ChartDescription& chart) {
    std::set<double> years;
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            years.insert(point.x);
    return years;
}

const ChartPoint* atYear(const ChartSeries& series, double year) {
    for (const ChartPoint& point : series.points)
        if (point.x == year)
            return &point;
    return nullptr;
}

bool hasNegative(const ChartDescription& chart) {
    for (const ChartSeries& series : chart.series)
        for (const ChartPoint& point : series.points)
            if (point.value.value_or(0) < 0)
                return true;
    return false;
}

/// Every series has a value in the first and in the last year: a slope needs both ends.
bool hasBothEnds(const ChartDescription& chart) {
    const std::set<double> years = yearsOf(chart);
    if (years.size() < 2)
        return false;
    return std::all_of(chart.series.cbegin(), chart.series.cend(), [&](const ChartSeries& series) {
        const ChartPoint *first = atYear(series, *years.begin()), *last = atYear(series, *years.rbegin());
        return first != nullptr && first->value && last != nullptr && last->value;
    });
}

/// The points of every series by the same years, so that they can stand side by side: a year without a value is a gap.
void alignYears(ChartDescription& chart) {
    const std::set<double> years = yearsOf(chart);
    for (ChartSeries& series : chart.series) {
        QVector<ChartPoint> aligned;
        for (const double year : years) {
            const ChartPoint* there = atYear(series, year);
            ChartPoint point;
            if (there != nullptr)
                point = *there;
            point.label = QString::number(static_cast<int>(year));
            point.x = 0; // the year is the category now
            aligned.append(point);
        }
        series.points = aligned;
    }
    chart.x = {};
}

void keepEnds(ChartDescription& chart) {
    const std::set<double> years = yearsOf(chart);
    for (ChartSeries& series : chart.series)
        series.points = {*atYear(series, *years.begin()), *atYear(series, *years.rbegin())};
}

/// All parts of all groups below each other, each in its group's colour.
void flatten(ChartDescription& chart) {
    ChartSeries all;
    all.name = chart.y.title;
    all.colour = chart.series.first().colour;
    for (const ChartSeries& series : std::as_const(chart.series))
        for (ChartPoint point : series.points) {
            if (!point.colour)
                point.colour = series.colour;
            all.points.append(point);
        }
    chart.series = {all};
}

/// The two periods of a slope as series, its items as categories.
void turnAround(ChartDescription& chart) {
    QVector<ChartSeries> periods;
    for (int p = 0; p < 2; ++p) {
        ChartSeries period;
        period.name = chart.series.first().points.at(p).label;
        period.colour = p == 0 ? ColourRole::Muted : ColourRole::Highlight;
        for (const ChartSeries& series : std::as_const(chart.series)) {
            ChartPoint point = series.points.value(p);
            point.label = series.name;
            point.colour.reset(); // the colour tells the period
            period.points.append(point);
        }
        periods.append(period);
    }
    chart.series = periods;
}

QString valueText(const ChartDescription& chart, double value) {
    return chart.y.unit == Unit::Percent ? percentText(value, chart.language)
                                         : figureText(value, chart.y.unit, chart.language, UnitWords::Without);
}

void addTotals(ChartDescription& chart) {
    const qsizetype count = chart.series.first().points.size();
    if (chart.totals.size() == count)
        return; // rounded together with the parts
    chart.totals.clear();
    chart.totalFigures.clear();
    for (qsizetype category = 0; category < count; ++category) {
        double sum = 0;
        for (const ChartSeries& series : std::as_const(chart.series))
            sum += series.points.at(category).value.value_or(0);
        chart.totals.append(valueText(chart, sum));
    }
}

bool dashes(ChartKind kind) { return kind == ChartKind::Line || kind == ChartKind::Fan || kind == ChartKind::Slope; }

/// Notes that stay true, and what the new kind no longer draws, in words.
void sayInNotes(ChartDescription& chart, ChartKind from, ChartKind to) {
    const QString before = dashes(from) ? FormWords::dashed() : FormWords::hatched();
    const QString after = dashes(to) ? FormWords::dashed() : FormWords::hatched();
    for (QString& note : chart.notes) {
        if (note.startsWith(before))
            note.replace(0, before.size(), after);
        else if (!dashes(to) && note.startsWith(FormWords::dotted()))
            note.replace(0, FormWords::dotted().size(), FormWords::hatched());
    }
    if (to != ChartKind::Line && to != ChartKind::Fan && to != ChartKind::Tornado) {
        for (const ReferenceLine& line : std::as_const(chart.references))
            chart.notes.append(ChartWords::sentence(FormWords::reference(line.label, line.valueText.isEmpty()
                                                                                         ? valueText(chart, line.value)
                                                                                         : line.valueText),
                                                    chart.language));
        chart.references.clear();
    }
    const bool inMiddle = to == ChartKind::Ring || to == ChartKind::Area ||
                          (to == ChartKind::Bars && chart.series.first().points.size() <= 3);
    if (!inMiddle && !chart.centreText.isEmpty()) {
        chart.notes.prepend(ChartWords::sentence(ChartWords::both(chart.centreText, chart.centreNote), chart.language));
        chart.centreText.clear();
        chart.centreNote.clear();
    }
}

} // namespace

QVector<ChartKind> formsOf(const ChartDescription& chart) {
    QVector<ChartKind> forms{chart.kind};
    if (chart.isEmpty() || chart.series.first().points.isEmpty())
        return forms;
    const auto years = static_cast<qsizetype>(yearsOf(chart).size());
    const qsizetype count = chart.series.first().points.size(), series = chart.series.size();
    switch (chart.kind) {
    case ChartKind::Ring:
        if (!hasNegative(chart))
            forms += {ChartKind::Treemap, ChartKind::HorizontalBars};
        break;
    case ChartKind::Treemap:
        if (!hasNegative(chart))
            forms += {ChartKind::Ring, ChartKind::HorizontalBars};
        break;
    case ChartKind::Bars:
        if (series == 1)
            forms += ChartKind::HorizontalBars;
        break;
    case ChartKind::HorizontalBars:
        if (series == 1 && count <= mostColumns)
            forms += ChartKind::Bars;
        break;
    case ChartKind::StackedBars:
        if (series <= mostGrouped && count <= mostColumns && !hasNegative(chart))
            forms += ChartKind::Bars;
        break;
    case ChartKind::Line:
        if (hasBothEnds(chart) && years > 2)
            forms += ChartKind::Slope;
        if (years <= mostYears && series <= mostGrouped)
            forms += ChartKind::Bars;
        break;
    case ChartKind::Area:
        forms += ChartKind::Line;
        if (years <= mostYears && !hasNegative(chart))
            forms += ChartKind::StackedBars;
        break;
    case ChartKind::Slope:
        if (series <= mostColumns && std::all_of(chart.series.cbegin(), chart.series.cend(), [](const auto& each) {
                return each.points.size() == 2 && each.points[0].value && each.points[1].value;
            }))
            forms += ChartKind::Bars;
        break;
    case ChartKind::Waterfall:
    case ChartKind::Fan:
    case ChartKind::Tornado:
    case ChartKind::Bullet:
        break; // they say what no other kind says
    }
    return forms;
}

ChartDescription inForm(const ChartDescription& chart, ChartKind kind) {
    if (kind == chart.kind || !formsOf(chart).contains(kind))
        return chart;
    ChartDescription made = chart;
    made.kind = kind;
    switch (chart.kind) {
    case ChartKind::Ring:
    case ChartKind::Treemap:
        if (kind == ChartKind::HorizontalBars)
            flatten(made);
        break;
    case ChartKind::Line:
        if (kind == ChartKind::Slope)
            keepEnds(made);
        else
            alignYears(made);
        break;
    case ChartKind::Area:
        if (kind == ChartKind::StackedBars) {
            alignYears(made);
            addTotals(made);
        }
        break;
    case ChartKind::Slope:
        turnAround(made);
        break;
    default:
        break;
    }
    if (kind == ChartKind::Bars || kind == ChartKind::HorizontalBars || kind == ChartKind::StackedBars)
        made.y.fromZero = true;
    sayInNotes(made, chart.kind, kind);
    return made;
}

ChartDescription inForm(const ChartDescription& chart, const QString& word) {
    const std::optional<ChartKind> kind = formOf(word);
    return kind ? inForm(chart, *kind) : chart;
}

QString formWord(ChartKind kind) {
    for (const KindWord& each : kindWords)
        if (each.kind == kind)
            return QString::fromLatin1(each.word);
    return {};
}

std::optional<ChartKind> formOf(const QString& word) {
    for (const KindWord& each : kindWords)
        if (word == QLatin1String(each.word))
            return each.kind;
    return {};
}

QString formName(ChartKind kind) {
    for (const KindWord& each : kindWords)
        if (each.kind == kind)
            return QCoreApplication::translate("atlas::ChartForms", each.name);
    return {};
}

ChartDescription groupAlone(const ChartDescription& chart, int series) {
    if (series < 0 || series >= chart.series.size() || chart.series.size() < 2)
        return chart;
    ChartDescription alone = chart;
    const ChartSeries group = chart.series.at(series);
    alone.series = {group};
    alone.title = group.nameText.isEmpty() ? group.name : FormWords::group(group.name, group.nameText);
    alone.centreText = group.nameText;
    alone.centreNote = group.name;
    alone.centreFigure = group.figure;
    alone.toldFigures = {group.figure};
    QStringList parts;
    for (const ChartPoint& point : group.points)
        parts.append(FormWords::reference(point.label, point.valueText));
    alone.summary =
        ChartWords::sentence(FormWords::group(group.name, ChartWords::list(parts, chart.language)), chart.language);
    return alone;
}

} // namespace atlas
