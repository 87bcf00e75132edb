// SPDX-License-Identifier: Apache-2.0
#include "charts/chart_builders.h"

#include "domain/parts_text.h"

#include <QRegularExpression>

namespace atlas {

const Indicator* ChartRequest::wantedIndicator() const {
    return indicator.isValid() ? session.figures().indicator(indicator) : session.figures().headline(node);
}

int ChartRequest::wantedYear() const { return year > 0 ? year : plan.scenario.firstYear; }

QString ChartWords::hover(const QString& value, const QString& what, const QString& status, const QString& source) {
    QStringList lines{value, what, status, source};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString ChartWords::hover(const ChartRequest& request, const Figure& figure) {
    const Observation& seen = figure.observation;
    const Unit unit = figure.indicator.unit;
    QString value = figureText(seen.value, unit, request.language);
    const QString exact = exactText(seen.value, unit, request.language);
    if (unit == Unit::Vehicles && exact != value)
        value = tr("%1 (%2)", "1.1 million vehicles (1,100,000 vehicles)").arg(value, exact);
    if (seen.status == ObservationStatus::Approximate)
        value = tr("about %1").arg(value);
    QString status = statusText(seen.status, request.language);
    if (seen.rounded)
        status = tr("%1, rounded in the source").arg(status);
    QString source = figure.source ? figure.source->citation(request.language) : QString();
    if (const QString derivation = figure.derivation.in(request.language); !derivation.isEmpty())
        source = both(derivation, source);
    return hover(value,
                 tr("%1, %2", "indicator, period")
                     .arg(figure.indicator.name.in(request.language), periodText(seen.period, request.language)),
                 status, source);
}

ChartPoint ChartWords::point(const ChartRequest& request, const Figure& figure, const QString& label) {
    const Observation& seen = figure.observation;
    ChartPoint point;
    point.label = label;
    point.x = seen.period.year;
    point.value = seen.value;
    point.figure = FigureRef::of(seen);
    point.valueText = figureText(seen.value, figure.indicator.unit, request.language, UnitWords::Without);
    point.hoverText = hover(request, figure);
    point.status = statusText(seen.status, request.language);
    point.source = figure.source ? figure.source->citation(request.language) : QString();
    if (seen.status == ObservationStatus::Approximate)
        point.style = MarkStyle::Approximate;
    else if (seen.status == ObservationStatus::Assumption)
        point.style = MarkStyle::Assumption;
    return point;
}

QString ChartWords::sourceLine(const QStringList& citations) {
    QStringList different = citations;
    different.removeAll(QString());
    different.removeDuplicates();
    return different.isEmpty() ? QString() : tr("Source: %1").arg(different.join(QStringLiteral("; ")));
}

QString ChartWords::apart(double from, double to, Language language) {
    QString points = differenceText(from, to, language);
    if (points.startsWith(u'+') || points.startsWith(QChar(0x2212)))
        points.remove(0, 1);
    return points;
}

QString ChartWords::unevenNote() {
    return tr("Parts are rounded so that they add up; equal ones may differ by one in the last digit.");
}

QString ChartWords::noTargetsUnder(const QString& name) {
    return tr("No growth targets under %1 yet. Set one in Targets.").arg(name);
}

QString ChartWords::scenarioLine(const ChartRequest& request) {
    return scenarioLine(request.plan.scenario, request.language);
}

QString ChartWords::scenarioLine(const Scenario& scenario, Language language) {
    return tr("Scenario: %1").arg(scenarioName(scenario, language));
}

QString ChartWords::scenarioName(const Scenario& scenario, Language language) {
    QString name = scenario.name.in(language);
    switch (scenario.state) {
    case ScenarioState::Draft:
        return tr("%1 (draft)", "a scenario").arg(name);
    case ScenarioState::Archived:
        return tr("%1 (archived)", "a scenario").arg(name);
    case ScenarioState::Published:
    case ScenarioState::Removed:
        break;
    }
    return name;
}

QString ChartWords::both(const QString& one, const QString& two) {
    if (one.isEmpty() || two.isEmpty())
        return one + two;
    return one + QStringLiteral(" · ") + two;
}

QString ChartWords::first(const QStringList& tied, Language language) {
    if (tied.size() > 2)
        return tr("%n parts", "that share the first place", static_cast<int>(tied.size()));
    return tied.join(language == Language::Chinese ? QStringLiteral("和") : QStringLiteral(" and "));
}

QString ChartWords::list(const QStringList& items, Language language) {
    return items.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
}

QString ChartWords::sentence(const QString& text, Language language) {
    // Names of companies and quoted sentences bring their own.
    static const QRegularExpression ended(QStringLiteral("[.!?…。！？][\"'”’»」』)）]*$"));
    if (ended.match(text).hasMatch())
        return text;
    return text + (language == Language::Chinese ? QStringLiteral("。") : QStringLiteral("."));
}

} // namespace atlas
