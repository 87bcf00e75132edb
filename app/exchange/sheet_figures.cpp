// SPDX-License-Identifier: Apache-2.0
#include "exchange/sheet_figures.h"

#include "domain/figure_text.h"
#include "session/indicator_scope.h"
#include "session/session.h"
#include "words/node_words.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype mostRuns = 3;

/// Years in a row with the same target of the same source.
struct Run {
    int first = 0, last = 0;
    double rate = 0;
    SourceId source;
};

QString yearsText(const Run& run, Language language) {
    const QString years =
        run.first == run.last ? QString::number(run.first) : QStringLiteral("%1–%2").arg(run.first).arg(run.last);
    return language == Language::Chinese ? years + QStringLiteral("年") : years;
}

QString sourceText(const Source& source, Language language) {
    QString text = source.citation(language);
    const QString title = source.title.in(language);
    if (!source.publisher.isEmpty() && !title.isEmpty())
        text +=
            language == Language::Chinese ? QStringLiteral("：《%1》").arg(title) : QStringLiteral(": “%1”").arg(title);
    if (!source.address.isEmpty())
        text += QStringLiteral(" · ") + source.address;
    return text;
}

} // namespace

QVector<int> SheetFigures::citeText(const QString& text) {
    qsizetype place = m_sources.indexOf(text);
    if (place < 0) {
        place = m_sources.size();
        m_sources.append(text);
    }
    return {static_cast<int>(place) + 1};
}

QVector<int> SheetFigures::cite(SourceId source) {
    const std::optional<Source> found = source.isValid() ? m_session.figures().source(source) : std::nullopt;
    return found ? citeText(sourceText(*found, m_language)) : QVector<int>();
}

QVector<int> SheetFigures::sourcesOf(const Figure& figure) {
    if (figure.source)
        return citeText(sourceText(*figure.source, m_language));
    if (figure.observation.id.isValid())
        return citeText(tr("Entered in this portfolio, without a published source"));
    // A derived one stands on figures of several sources.
    QVector<int> cited;
    const auto add = [&](const Figure& below) {
        for (const int number : sourcesOf(below))
            if (!cited.contains(number))
                cited.append(number);
    };
    for (const Figure& below : m_session.figures().of(figure.observation.node))
        if (below.observation.id.isValid() && below.observation.period == figure.observation.period &&
            (below.indicator.id == figure.indicator.numerator || below.indicator.id == figure.indicator.denominator))
            add(below);
    return cited.isEmpty() ? citeText(tr("Worked out from figures of this portfolio")) : cited;
}

SheetFigure SheetFigures::inWords(const Figure& figure) {
    const Observation& seen = figure.observation;
    SheetFigure words;
    words.key = figure.indicator.key;
    words.label = figure.indicator.name.in(m_language);
    // A bare count of vehicles is told by its name; money is not money without its currency.
    words.value = figureText(seen.value, figure.indicator.unit, m_language,
                             figure.indicator.unit == Unit::Vehicles ? UnitWords::Without : UnitWords::With);
    words.status = statusText(seen.status, m_language);
    if (seen.rounded && seen.status == ObservationStatus::Reported)
        words.status = tr("%1, rounded", "status of a figure").arg(words.status);
    words.period = periodText(seen.period, m_language);
    if (words.period == words.status) // an ambition has no year
        words.period.clear();
    words.derivation = figure.derivation.in(m_language);
    words.figures = {FigureRef::of(seen)};
    for (const QChar sign : {QChar(0x00D7), QChar(u'/')}) // "3 × 300" is no place for a new line
        words.derivation.replace(QLatin1Char(' ') + sign + QLatin1Char(' '),
                                 QChar(QChar::Nbsp) + QString(sign) + QChar(QChar::Nbsp));
    words.sources = sourcesOf(figure);
    m_ambition = m_ambition || seen.status == ObservationStatus::Ambition || seen.period.kind == PeriodKind::Ambition;
    return words;
}

QVector<SheetFigure> SheetFigures::of(NodeId node) {
    const Outline& outline = m_session.outline();
    QVector<SheetFigure> words;
    QVector<IndicatorId> seen;
    const auto add = [&](const Figure& figure) {
        if (seen.contains(figure.indicator.id)) // an earlier period
            return;
        seen.append(figure.indicator.id);
        words.append(inWords(figure));
    };
    if (node == outline.root())
        for (const Indicator& indicator : m_session.figures().indicators())
            if (indicator.appliesTo == AppliesTo::Branch && outline.contains(indicator.branch))
                if (const std::optional<Figure> figure = m_session.figures().latest(indicator.branch, indicator.key))
                    add(*figure);
    for (const Figure& figure : m_session.figures().of(node))
        add(figure);
    return words;
}

std::optional<SheetFigure> SheetFigures::ownTargets(NodeId node, const Indicator& indicator) {
    const Scenario& scenario = m_plan.scenario;
    QVector<Run> runs;
    QVector<FigureRef> figures;
    for (int year = scenario.firstYear; year <= scenario.lastYear; ++year) {
        const TargetCell cell{node, indicator.id, year};
        const std::optional<double> rate = m_plan.target(cell);
        if (!rate)
            continue;
        figures.append(FigureRef::planned(scenario.mark.uid, cell, FigureAspect::Growth));
        // While a target is being dragged its published source no longer says this number.
        const std::optional<Target> stored = m_plan.storedTarget(cell);
        const SourceId source = stored && stored->rate == *rate ? stored->source : SourceId();
        if (!runs.isEmpty() && runs.last().last == year - 1 && runs.last().rate == *rate &&
            runs.last().source == source)
            runs.last().last = year;
        else
            runs.append({year, year, *rate, source});
    }
    if (runs.isEmpty())
        return {};
    SheetFigure words;
    words.key = indicator.key;
    words.label = indicator.name.in(m_language);
    words.status = tr("growth target", "status of a figure");
    words.figures = figures;
    bool own = false;
    QStringList rates;
    for (const Run& run : runs.mid(0, mostRuns)) {
        QString text = percentText(run.rate, m_language);
        if (runs.size() > 1) // a year stays beside its rate
            text = tr("%1 in %2", "rate, years")
                       .arg(text, yearsText(run, m_language))
                       .replace(QLatin1Char(' '), QChar(QChar::Nbsp));
        rates.append(text);
        const QVector<int> cited = cite(run.source);
        own = own || cited.isEmpty();
        for (const int number : cited)
            if (!words.sources.contains(number))
                words.sources.append(number);
    }
    words.value = rates.join(m_language == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; "));
    if (runs.size() > mostRuns)
        words.value = tr("%1; others until %2").arg(words.value, QString::number(runs.last().last));
    if (runs.size() == 1)
        words.period = yearsText(runs.first(), m_language);
    if (own)
        words.sources += citeText(tr("Planner’s own, set in the scenario “%1”").arg(scenario.name.in(m_language)));
    return words;
}

std::optional<SheetFigure> SheetFigures::rolledUp(NodeId node, const Indicator& indicator) {
    const int year = m_plan.scenario.firstYear;
    const planning::RollUp rollUp = m_plan.rollUp(node, indicator.id, year);
    if (!rollUp.growth)
        return {};
    SheetFigure words;
    words.key = indicator.key;
    words.label = indicator.name.in(m_language);
    words.value = percentText(*rollUp.growth, m_language);
    words.figures = {FigureRef::planned(m_plan.scenario.mark.uid, {node, indicator.id, year}, FigureAspect::RollUp)};
    words.period = periodText({PeriodKind::Year, year}, m_language);
    words.status = tr("derived: rolled up from its parts", "status of a figure") + QStringLiteral(" · ") +
                   weightText(rollUp.basis);
    words.sources =
        citeText(tr("Worked out from the targets of the scenario “%1”").arg(m_plan.scenario.name.in(m_language)));
    return words;
}

QVector<SheetFigure> SheetFigures::targets(NodeId node) {
    QVector<SheetFigure> words;
    if (!m_plan.scenario.id.isValid())
        return words;
    for (const Indicator& indicator : m_session.figures().planned()) {
        if (indicator.kind != IndicatorKind::Level || !takesTarget(m_session.outline(), indicator, node))
            continue;
        if (auto own = ownTargets(node, indicator))
            words.append(*own);
        else if (auto sum = rolledUp(node, indicator))
            words.append(*sum);
    }
    return words;
}

QString SheetFigures::note() const {
    return m_ambition ? tr("An ambition is what a place is meant to grow to, not its output.") : QString();
}

} // namespace atlas
