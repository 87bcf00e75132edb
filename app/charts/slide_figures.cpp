// SPDX-License-Identifier: Apache-2.0
#include "charts/slide_figures.h"

#include "domain/figure_text.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

namespace {
constexpr qsizetype mostFigures = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atlas::SlideView)
};

SlideFigure shown(const Figure& figure, Language language) {
    const Observation& observation = figure.observation;
    // A bare count of vehicles is told by its name; money is not money without its currency.
    const UnitWords words = figure.indicator.unit == Unit::Vehicles ? UnitWords::Without : UnitWords::With;
    const QString period = periodText(observation.period, language);
    const QString status = statusText(observation.status, language);
    return {figure.indicator.name.in(language), figureText(observation.value, figure.indicator.unit, language, words),
            period == status ? status : Words::tr("%1, %2", "period, status").arg(period, status),
            FigureRef::of(observation)};
}

} // namespace

QVector<SlideFigure> slideFigures(const Session& session, const PlanReading& plan, NodeId node, Language language,
                                  QStringList& citations) {
    QVector<SlideFigure> figures;
    QVector<IndicatorId> seen;
    for (const Figure& figure : session.figures().of(node)) {
        if (seen.contains(figure.indicator.id) || figures.size() == mostFigures)
            continue; // earlier periods
        seen.append(figure.indicator.id);
        figures.append(shown(figure, language));
        if (figure.source)
            citations.append(figure.source->citation(language));
    }
    const int year = plan.scenario.firstYear;
    for (const Indicator& indicator : session.figures().planned()) {
        const auto stored = plan.storedTarget({node, indicator.id, year});
        const auto rate = plan.target({node, indicator.id, year});
        if (!rate || figures.size() == mostFigures)
            continue;
        figures.append({indicator.name.in(language), percentText(*rate, language),
                        Words::tr("%1, growth target", "period").arg(periodText({PeriodKind::Year, year}, language)),
                        FigureRef::planned(plan.scenario.mark.uid, {node, indicator.id, year}, FigureAspect::Growth)});
        if (const auto source =
                stored && stored->rate == *rate ? session.figures().source(stored->source) : std::nullopt)
            citations.append(source->citation(language));
    }
    return figures;
}

} // namespace atlas
