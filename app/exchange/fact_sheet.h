// SPDX-License-Identifier: Apache-2.0
// A fact sheet as plain data: what one page says of a node, in one language or in two side by side. No figure stands
// there without its status in words and its source by number; what is missing is left out or said, and never 0.
#pragma once

#include "charts/chart_description.h"
#include "domain/ids.h"
#include "exchange/contact.h"

#include <QDate>
#include <QStringList>
#include <QVector>

#include <optional>

namespace atlas {

class Session;
struct PlanReading;

/// A key figure or a target, in words.
struct SheetFigure {
    QString key;          ///< the indicator's, to tell it from the others
    QString label;        ///< "Vehicles manufactured"
    QString value;        ///< as people say it: "1.1 million"; of a target "6.5%", or "6.5% in 2024; 7% in 2025–2027"
    QString period;       ///< "2023"; empty where the value or the status says it
    QString status;       ///< "reported, rounded", "ambition", "growth target"
    QString derivation;   ///< how a derived one came about: "360 thousand / 1.1 million"
    QVector<int> sources; ///< numbers in SheetColumn::sources, from 1
    QVector<FigureRef> figures; ///< what the value says: of targets one a year that has one

    /// "2023 · reported, rounded [1]", "2023 · derived (360 thousand / 1.1 million) [1]"
    [[nodiscard]] QString detail() const;
};

/// The sheet in one language.
struct SheetColumn {
    Language language = Language::English;
    QString kicker;  ///< "Fact sheet"
    QString draft;   ///< that its targets are not published: "Draft: …"; empty: they are, or there is no scenario
    QString date;    ///< "25 November 2026"
    QString heading; ///< the node's name
    QString otherHeading;
    QString place; ///< "Industry · Liangjiang New Area › Industry growth › Leading industries"
    QString state; ///< that the source counts it and names it not, or that a user added it; otherwise empty
    QString description;
    QVector<int> descriptionSources;
    QString partsHeading;
    QStringList parts;          ///< names of what stands under it
    qsizetype namedParts = 0;   ///< in all; `parts` has the first of them
    qsizetype unnamedParts = 0; ///< that the source counts and does not name
    QString figuresHeading;
    QVector<SheetFigure> figures;
    QString noFigures; ///< a sentence where there is none
    QString targetsHeading;
    QVector<SheetFigure> targets;
    QString noTargets;
    QString chartsHeading; ///< where they show what it belongs to; otherwise empty
    QVector<ChartDescription> charts;
    QString note; ///< that an ambition is no output, where one stands there
    QString sourcesHeading;
    QStringList sources;
    QString contactHeading;
    QStringList contact; ///< lines; empty: none was given
    QString foot;
};

struct FactSheet {
    NodeId node;
    QString title; ///< for the file's properties
    QVector<SheetColumn> columns;
};

struct FactSheetWish {
    QVector<Language> languages = {Language::English};
    /// Which charts of the node, two at most; nothing: the best ones. Those that are empty for the node don't count,
    /// and where none is left the best ones stand there.
    std::optional<QStringList> charts = std::nullopt;
    Contact contact = {};
    QDate date = {};
    /// Whose targets. Invalid: the published ones (handedScenario()). One that is not published is called a draft on
    /// the sheet.
    ScenarioId scenario = {};
};

inline constexpr qsizetype mostSheetCharts = 2;

/// The charts of a node that have something to show under a plan, the one that says most first.
[[nodiscard]] QStringList sheetCharts(const Session& session, const PlanReading& plan, NodeId node);

/// The node must be in the outline.
[[nodiscard]] FactSheet describeFactSheet(const Session& session, NodeId node, const FactSheetWish& wish);

/// The node's name as a file's, without what a file system or a mail program stumbles over; the ending is the caller's.
[[nodiscard]] QString factSheetFileName(const FactSheet& sheet);

} // namespace atlas
