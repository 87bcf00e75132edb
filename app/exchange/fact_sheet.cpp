// SPDX-License-Identifier: Apache-2.0
#include "exchange/fact_sheet.h"

#include "charts/catalogue.h"
#include "domain/date_text.h"
#include "domain/in_language.h"
#include "exchange/file_name.h"
#include "exchange/sheet_figures.h"
#include "session/handed_plan.h"
#include "session/session.h"
#include "words/node_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

constexpr qsizetype mostParts = 12;

/// What says most of a place comes first: what is made there, what it consists of, where it goes.
constexpr const char* byWeight[] = {"vehicles",   "structure",          "share-projection", "contributions",
                                    "projection", "industries-by-tier", "targets-2024",     "shares"};

class SheetText {
    Q_DECLARE_TR_FUNCTIONS(atlas::FactSheet)
public:
    static void head(const Session& session, const Node& node, SheetColumn& column);
    static void parts(const Session& session, NodeId node, SheetColumn& column);
    static void headings(SheetColumn& column, const FactSheetWish& wish);
    static void targetHeadings(const Scenario& scenario, SheetColumn& column);
    static QString unreadable() {
        return tr("The targets can’t be read, so the sheet has none and no charts. Check the portfolio.");
    }
    static void contact(const Contact& contact, SheetColumn& column);
    static QString partOf(const QString& name) { return tr("What it belongs to: %1").arg(name); }
};

void SheetText::head(const Session& session, const Node& node, SheetColumn& column) {
    const Outline& outline = session.outline();
    column.heading = node.name.in(column.language);
    const QString& other = column.language == Language::Chinese ? node.name.en : node.name.zh;
    column.otherHeading = other == column.heading ? QString() : other;
    const QVector<NodeId> ancestors = outline.ancestors(node.id);
    QStringList way;
    for (auto it = ancestors.crbegin(); it != ancestors.crend(); ++it)
        way.append(outline.name(*it).in(column.language));
    column.place = kindText(node.kind);
    if (!way.isEmpty())
        column.place += QStringLiteral(" · ") + way.join(QStringLiteral(" › "));
    if (node.status != NodeStatus::Stated)
        column.state = nodeStatusText(node.status);
    column.description = node.description.in(column.language).simplified();
}

void SheetText::parts(const Session& session, NodeId node, SheetColumn& column) {
    const Outline& outline = session.outline();
    column.partsHeading = tr("What belongs to it");
    for (int row = 0; row < outline.childCount(node); ++row) {
        const NodeId child = outline.child(node, row);
        const bool named = outline.status(child) != NodeStatus::Unnamed;
        ++(named ? column.namedParts : column.unnamedParts);
        if (named && column.parts.size() < mostParts)
            column.parts.append(outline.name(child).in(column.language));
    }
}

void SheetText::headings(SheetColumn& column, const FactSheetWish& wish) {
    column.kicker = tr("Fact sheet");
    column.date = wish.date.isValid() ? dateText(wish.date, column.language) : QString();
    column.figuresHeading = tr("Key figures");
    column.sourcesHeading = tr("Sources");
    column.contactHeading = tr("Contact");
    if (column.figures.isEmpty())
        column.noFigures = tr("No figure is stated for it yet.");
    column.foot = tr("Numbers in brackets name the source. Made with Liangjiang Atlas.");
}

void SheetText::targetHeadings(const Scenario& scenario, SheetColumn& column) {
    if (!scenario.id.isValid())
        return;
    const QString name = scenario.name.in(column.language);
    column.targetsHeading = tr("Growth targets · %1", "%1: a scenario").arg(name);
    if (column.targets.isEmpty())
        column.noTargets = tr("No growth target is set for it in this scenario.");
    // What was not published must not look as if it were.
    if (scenario.state == ScenarioState::Published)
        return;
    const QString state = scenarioStateText(scenario.state);
    column.targetsHeading += QStringLiteral(" · ") + state;
    column.draft =
        tr("%1: the growth targets of “%2” are not published.", "state of a scenario, its name").arg(state, name);
}

void SheetText::contact(const Contact& contact, SheetColumn& column) {
    const auto together = [](QString text) { return text.replace(QLatin1Char(' '), QChar(QChar::Nbsp)); };
    for (const QString& line : {contact.organisation.in(column.language), contact.person.in(column.language),
                                contact.phone.isEmpty() ? QString() : together(tr("Phone %1").arg(contact.phone)),
                                contact.email.isEmpty() ? QString() : together(tr("E-mail %1").arg(contact.email)),
                                contact.address.in(column.language)})
        if (!line.isEmpty())
            column.contact.append(line);
}

/// Which charts of which node: the wanted ones, the best, or those of the nearest place above that has some.
struct ChosenCharts {
    NodeId node;
    QStringList keys;
};

ChosenCharts chosenCharts(const Session& session, const PlanReading& plan, NodeId node,
                          const std::optional<QStringList>& wanted) {
    if (wanted && wanted->isEmpty())
        return {node, {}};
    const QStringList own = sheetCharts(session, plan, node);
    QStringList keys;
    if (wanted)
        std::copy_if(wanted->cbegin(), wanted->cend(), std::back_inserter(keys),
                     [&](const QString& key) { return own.contains(key); });
    if (keys.isEmpty())
        keys = own;
    if (!keys.isEmpty())
        return {node, keys.mid(0, mostSheetCharts)};
    for (const NodeId above : session.outline().ancestors(node)) {
        // One is enough to show where a place stands.
        if (const QStringList found = sheetCharts(session, plan, above); !found.isEmpty())
            return {above, found.mid(0, 1)};
    }
    return {node, {}};
}

} // namespace

QString SheetFigure::detail() const {
    QString text = period.isEmpty() || status.isEmpty() ? period + status : period + QStringLiteral(" · ") + status;
    if (!derivation.isEmpty())
        text += QStringLiteral(" (%1)").arg(derivation);
    // A number stays on the line of what it belongs to.
    for (const int source : sources)
        text += QChar(QChar::Nbsp) + QStringLiteral("[%1]").arg(source);
    return text.trimmed();
}

QStringList sheetCharts(const Session& session, const PlanReading& plan, NodeId node) {
    QStringList keys;
    for (const QString& key : chartsOf(session, plan, node))
        if (chartHead(session, plan, key, node, Language::English).hasSomething)
            keys.append(key);
    const auto weight = [](const QString& key) {
        return std::find_if(std::begin(byWeight), std::end(byWeight),
                            [&](const char* each) { return key == QLatin1String(each); }) -
               std::begin(byWeight);
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString& one, const QString& two) { return weight(one) < weight(two); });
    return keys;
}

FactSheet describeFactSheet(const Session& session, NodeId node, const FactSheetWish& wish) {
    FactSheet sheet;
    sheet.node = node;
    Node row;
    if (const auto read = session.portfolio().node(node))
        row = *read;
    else
        row.description = {read.error().sentence, read.error().sentence};
    row.id = node;
    row.name = session.outline().name(node);
    row.kind = session.outline().kind(node);
    row.status = session.outline().status(node);

    const HandedPlan handed(session, wish.scenario);
    const PlanReading* plan = handed.reading();
    const ChosenCharts charts =
        plan != nullptr ? chosenCharts(session, *plan, node, wish.charts) : ChosenCharts{node, {}};
    for (const Language language : wish.languages) {
        const InLanguage spoken(language);
        SheetColumn column;
        column.language = language;
        SheetText::head(session, row, column);
        SheetText::parts(session, node, column);
        // The figures that are known need no plan; any will do where this one can't be read.
        const PlanReading shown = session.reading();
        SheetFigures figures(session, plan != nullptr ? *plan : shown, language);
        if (!column.description.isEmpty())
            column.descriptionSources = figures.cite(row.source);
        column.figures = figures.of(node);
        if (plan != nullptr)
            column.targets = figures.targets(node);
        column.note = figures.note();
        column.sources = figures.sources();
        SheetText::headings(column, wish);
        if (plan != nullptr)
            SheetText::targetHeadings(plan->scenario, column);
        else
            column.noTargets = SheetText::unreadable();
        SheetText::contact(wish.contact, column);
        if (wish.languages.size() > 1)
            column.otherHeading.clear();
        for (const QString& key : charts.keys)
            column.charts.append(describeChart(session, *plan, key, charts.node, language));
        if (charts.node != node)
            column.chartsHeading = SheetText::partOf(session.outline().name(charts.node).in(language));
        sheet.title += (sheet.title.isEmpty() ? QString() : QStringLiteral(" · ")) + column.heading;
        sheet.columns.append(column);
    }
    return sheet;
}

QString factSheetFileName(const FactSheet& sheet) {
    QStringList names;
    for (const SheetColumn& column : sheet.columns)
        names.append(column.heading);
    names.removeDuplicates();
    return fileNameOf(names.join(QLatin1Char(' ')), QStringLiteral("fact-sheet"));
}

} // namespace atlas
