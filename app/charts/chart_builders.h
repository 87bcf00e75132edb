// SPDX-License-Identifier: Apache-2.0
// The functions behind the catalogue, a class a family of charts. Each answers a description without its key and
// language, which the catalogue fills in.
#pragma once

#include "charts/chart_description.h"
#include "session/plan_reading.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

/// What a chart is asked for.
struct ChartRequest {
    const Session& session;
    PlanReading plan; ///< of the scenario that is asked about
    NodeId node;
    Language language = Language::English;
    IndicatorId indicator; ///< invalid: the node's headline indicator
    int year = 0;          ///< 0: the scenario's first year
    /// Just its title is wanted, or the emptyText: a builder may leave out what comes after them.
    bool headOnly = false;

    /// The indicator asked for, or the headline; nullptr where there is neither.
    [[nodiscard]] const Indicator* wantedIndicator() const;
    [[nodiscard]] int wantedYear() const;
    /// A figure of the scenario that is asked about.
    [[nodiscard]] FigureRef planned(const TargetCell& cell, FigureAspect aspect) const {
        return FigureRef::planned(plan.scenario.mark.uid, cell, aspect);
    }
    [[nodiscard]] QString nameOf(NodeId id) const { return session.outline().name(id).in(language); }
};

/// Texts that several charts share.
class ChartWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ChartWords)
public:
    /// "1.1 million vehicles", then what it measures and when, status, source: a line each.
    static QString hover(const ChartRequest& request, const Figure& figure);
    static QString hover(const QString& value, const QString& what, const QString& status, const QString& source);
    /// A mark of one figure: label, values, texts, style.
    static ChartPoint point(const ChartRequest& request, const Figure& figure, const QString& label);
    /// "Source: iChongqing, 1 February 2024; …" of the different citations that there are; empty where there is none.
    static QString sourceLine(const QStringList& citations);
    /// How far two rates are apart, as they are shown: "1.8 pp". The words around it say which is more.
    static QString apart(double from, double to, Language language);
    /// "Equal parts may differ in the last digit …": of parts that could not be rounded evenly.
    static QString unevenNote();
    static QString noTargetsUnder(const QString& name);
    static QString scenarioLine(const ChartRequest& request); ///< "Scenario: NAME", "Scenario: NAME (draft)"
    static QString scenarioLine(const Scenario& scenario, Language language);
    static QString scenarioName(const Scenario& scenario, Language language); ///< "NAME", "NAME (draft)"
    static QString both(const QString& one, const QString& two); ///< "one · two", or the one that is there
    /// Those that share the first place, since a tie has no winner: "A and B", "5 parts". Of one its name.
    static QString first(const QStringList& tied, Language language);
    static QString list(const QStringList& items, Language language); ///< "a, b, c" / "a、b、c"
    static QString sentence(const QString& text, Language language);  ///< with its full stop
};

/// The area's figures: vehicles, targets of the year, shares of Chongqing.
class AreaCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::AreaCharts)
public:
    static bool hasVehicles(const Session& session, NodeId node); ///< the area, or the branch of the ratio
    static ChartDescription vehicles(const ChartRequest& request);
    static ChartDescription targets(const ChartRequest& request);
    static ChartDescription shares(const ChartRequest& request);
};

/// What the portfolio consists of.
class StructureCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::StructureCharts)
public:
    /// The tiers that a chart of this node is about: under it, or of its own kind beside it. Empty where none.
    static QVector<NodeId> tiers(const Session& session, NodeId node);
    static bool hasStructure(const Session& session, NodeId node); ///< quicker than describing it
    static ColourRole tierColour(const Session& session, NodeId tier);
    static ChartDescription structure(const ChartRequest& request);
    static ChartDescription byTier(const ChartRequest& request);
};

/// What follows from the targets of the current scenario.
class PlanningCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::PlanningCharts)
public:
    static const Indicator* shareIndicator(const Session& session); ///< the ratio; nullptr: none
    static ChartDescription projection(const ChartRequest& request);
    static ChartDescription shareProjection(const ChartRequest& request);
    static ChartDescription contributions(const ChartRequest& request);
    static ChartDescription gap(const ChartRequest& request);

private:
    static ChartDescription project(const ChartRequest& request, const Indicator& indicator);
};

/// The parts of a node under the plan.
class PartsCharts {
    Q_DECLARE_TR_FUNCTIONS(atlas::PartsCharts)
public:
    // Is there something to say? Quicker than describing it.
    static bool hasByYear(const ChartRequest& request);
    static bool hasGrowthChanges(const ChartRequest& request);
    static bool hasAgainstTarget(const ChartRequest& request);

    static ChartDescription byYear(const ChartRequest& request);        ///< what they come to
    static ChartDescription growthByPart(const ChartRequest& request);  ///< in the first and in the last year
    static ChartDescription againstTarget(const ChartRequest& request); ///< what they add up to, an indicator a row

private:
    static QString notShown(const QStringList& names, Language language);
    /// Whose base is held, and until when.
    static QString heldNote(const QStringList& names, int firstYear, int baseYear, Language language);
};

} // namespace atlas
