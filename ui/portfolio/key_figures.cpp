// SPDX-License-Identifier: Apache-2.0
#include "portfolio/key_figures.h"

#include "domain/figure_text.h"
#include "session/figures.h"
#include "session/indicator_scope.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "words/node_words.h"

#include <QStringList>

namespace atlas {

QString KeyFigure::sentence() const {
    QStringList words;
    for (const QString& word : {period, status})
        if (!word.isEmpty())
            words.append(word);
    QString brackets = words.join(QStringLiteral(", "));
    if (!source.isEmpty())
        brackets += (brackets.isEmpty() ? QString() : QStringLiteral("; ")) + source;
    const QString shown = value.isEmpty() ? KeyFigures::tr("none yet", "a figure") : value;
    return brackets.isEmpty() ? QStringLiteral("%1: %2").arg(name, shown)
                              : QStringLiteral("%1: %2 (%3)").arg(name, shown, brackets);
}

QString KeyFigures::statusWords(const Observation& observation, Language language) {
    const QString status = statusText(observation.status, language);
    return observation.rounded && observation.status == ObservationStatus::Reported
               ? tr("%1, rounded", "status of a figure").arg(status)
               : status;
}

QString KeyFigures::shortCitation(const Source& source, Language language) {
    const QString name = source.publisher.isEmpty() ? source.title.in(language) : source.publisher.in(language);
    if (!source.date.isValid())
        return name;
    const QString year = QString::number(source.date.year());
    return language == Language::Chinese ? name + QStringLiteral("，") + year + QStringLiteral("年")
                                         : name + QStringLiteral(", ") + year;
}

KeyFigure KeyFigures::fromFigure(const Figure& figure, Language language) {
    const Observation& observation = figure.observation;
    KeyFigure shown;
    shown.key = QStringLiteral("figure/") + figure.indicator.key;
    shown.name = figure.indicator.name.in(language);
    // A bare count of vehicles is told by its name; money is not money without its currency.
    const UnitWords words = figure.indicator.unit == Unit::Vehicles ? UnitWords::Without : UnitWords::With;
    shown.value = figureText(observation.value, figure.indicator.unit, language, words);
    shown.exact = exactText(observation.value, figure.indicator.unit, language);
    shown.period = periodText(observation.period, language);
    shown.status = statusWords(observation, language);
    if (shown.status == shown.period) // an ambition has no year
        shown.period.clear();
    if (figure.source) {
        shown.source = figure.source->citation(language);
        shown.shortSource = shortCitation(*figure.source, language);
    }
    shown.derivation = figure.derivation.in(language);
    shown.figure = FigureRef::of(observation);
    return shown;
}

KeyFigure KeyFigures::fromTarget(const Session& session, const TargetCell& cell, const Indicator& indicator,
                                 Language language) {
    KeyFigure shown;
    shown.key = QStringLiteral("target/") + indicator.key;
    shown.name = indicator.name.in(language);
    shown.period = periodText({PeriodKind::Year, cell.year}, language);
    shown.cell = cell;
    const auto planned = [&](FigureAspect aspect) {
        return FigureRef::planned(session.scenario().mark.uid, cell, aspect);
    };
    if (const std::optional<double> rate = session.reading().target(cell)) {
        shown.value = percentText(*rate, language);
        shown.figure = planned(FigureAspect::Growth);
        shown.exact = percentText(*rate, language, 6);
        shown.status = tr("growth target", "status of a figure");
        const std::optional<Target> stored = session.reading().storedTarget(cell);
        const std::optional<Source> source =
            stored && stored->rate == *rate ? session.figures().source(stored->source) : std::nullopt;
        shown.source = source ? source->citation(language) : tr("planner's own", "source of a figure");
        shown.shortSource = source ? shortCitation(*source, language) : shown.source;
        return shown;
    }
    const planning::RollUp rollUp = session.reading().rollUp(cell.node, cell.indicator, cell.year);
    if (rollUp.growth) {
        shown.value = percentText(*rollUp.growth, language);
        shown.figure = planned(FigureAspect::RollUp);
        shown.exact = percentText(*rollUp.growth, language, 6);
        shown.status = tr("growth, rolled up", "status of a figure");
        shown.source = weightText(rollUp.basis);
        shown.shortSource = shown.source;
        return shown;
    }
    if (const std::optional<double> earlier = session.reading().growth(cell.node, cell.indicator, cell.year)) {
        shown.value = percentText(*earlier, language);
        shown.figure = planned(FigureAspect::Growth);
        shown.status = tr("growth target, carried on", "status of a figure");
        return shown;
    }
    shown.status = tr("no growth target yet", "status of a figure");
    return shown;
}

QVector<KeyFigure> KeyFigures::of(const Session& session, NodeId node, Language language, int limit) {
    QVector<KeyFigure> shown;
    const Outline& outline = session.outline();
    const bool isArea = node == outline.root();
    const int year = session.scenario().firstYear;
    const Indicator* headline = session.figures().headline(node);

    QVector<KeyFigure> targets;
    for (const Indicator& indicator : session.figures().planned()) {
        if (indicator.kind != IndicatorKind::Level || !takesTarget(session.outline(), indicator, node))
            continue;
        const TargetCell cell{node, indicator.id, year};
        if (session.reading().target(cell) || (headline != nullptr && headline->id == indicator.id) ||
            session.reading().growth(node, indicator.id, year))
            targets.append(fromTarget(session, cell, indicator, language));
    }

    if (isArea) {
        shown = targets;
        for (const Indicator& indicator : session.figures().indicators()) {
            if (indicator.appliesTo != AppliesTo::Branch || !outline.contains(indicator.branch))
                continue;
            if (const std::optional<Figure> figure = session.figures().latest(indicator.branch, indicator.key)) {
                shown.append(fromFigure(*figure, language));
                shown.last().node = indicator.branch;
            }
        }
        return shown.mid(0, limit);
    }

    QVector<IndicatorId> seen;
    for (const Figure& figure : session.figures().of(node)) {
        if (seen.contains(figure.indicator.id)) // earlier periods stand in the table of facts
            continue;
        seen.append(figure.indicator.id);
        shown.append(fromFigure(figure, language));
        if (figure.indicator.kind == IndicatorKind::Level && takesTarget(session.outline(), figure.indicator, node))
            shown.last().cell = TargetCell{node, figure.indicator.id, year};
    }
    shown += targets;
    return shown.mid(0, limit);
}

} // namespace atlas
