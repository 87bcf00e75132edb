// SPDX-License-Identifier: Apache-2.0
#include "program/chart_command.h"

#include "charts/catalogue.h"
#include "charts/chart_forms.h"
#include "drawing/chart_export.h"
#include "export/handed_choice.h"
#include "session/handed_plan.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartCommand)
};

constexpr QSize usualSize(960, 600);

} // namespace

Result<void> exportChart(const Session& session, const CommandLine& line, Language language, const Theme& theme) {
    const QString chartKey = line.chart.section(QLatin1Char(':'), 0, 0), form = line.chart.section(QLatin1Char(':'), 1);
    if (!chartKeys().contains(chartKey))
        return failure(ErrorCode::Invalid, Words::tr("There is no chart “%1”. The charts are: %2.")
                                               .arg(chartKey, chartKeys().join(QStringLiteral(", "))));
    TRY(const auto node, chosenNode(session, line.select));
    TRY(const auto scenario, chosenScenario(session, line.scenario, language));
    const HandedPlan plan(session, scenario);
    if (plan.reading() == nullptr)
        return failure(ErrorCode::Damaged,
                       Words::tr("The targets of the scenario can't be read. Check the portfolio."));
    const ChartDescription chart = describeChart(session, *plan.reading(), chartKey, node, language);
    if (chart.isEmpty())
        return failure(ErrorCode::NotFound, chart.emptyText);
    if (const auto kind = formOf(form); !form.isEmpty() && (!kind || !formsOf(chart).contains(*kind))) {
        QStringList words;
        for (const ChartKind each : formsOf(chart))
            words.append(formWord(each));
        return failure(ErrorCode::Invalid, Words::tr("The chart “%1” can’t be drawn as “%2”, only as: %3.")
                                               .arg(chartKey, form, words.join(QStringLiteral(", "))));
    }
    return exportChart(inForm(chart, form), theme, *line.exportFile, line.sizeGiven ? line.size : usualSize);
}

} // namespace atlas
