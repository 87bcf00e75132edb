// SPDX-License-Identifier: Apache-2.0
// The figures and targets of a fact sheet in words of one language, and the list of sources that their numbers mean.
#pragma once

#include "exchange/fact_sheet.h"
#include "session/plan_reading.h"

#include <QCoreApplication>

namespace atlas {

class SheetFigures {
    Q_DECLARE_TR_FUNCTIONS(atlas::SheetFigures)
public:
    /// \p plan: whose targets.
    SheetFigures(const Session& session, const PlanReading& plan, Language language)
        : m_session(session), m_plan(plan), m_language(language) {}

    /// The number of a source, which joins the list where it is new; none for one that isn't there.
    QVector<int> cite(SourceId source);
    /// The latest figure of each indicator; the area's include those of its branches.
    QVector<SheetFigure> of(NodeId node);
    /// Of the scenario, a line an indicator: the node's own, or what the parts come to in the first year.
    QVector<SheetFigure> targets(NodeId node);
    /// What has to be said of the figures seen so far: that an ambition is no output.
    [[nodiscard]] QString note() const;
    [[nodiscard]] const QStringList& sources() const { return m_sources; }

private:
    QVector<int> citeText(const QString& text);
    QVector<int> sourcesOf(const Figure& figure);
    SheetFigure inWords(const Figure& figure);
    std::optional<SheetFigure> ownTargets(NodeId node, const Indicator& indicator);
    std::optional<SheetFigure> rolledUp(NodeId node, const Indicator& indicator);

    const Session& m_session;
    const PlanReading& m_plan;
    Language m_language;
    QStringList m_sources;
    bool m_ambition = false;
};

} // namespace atlas
