// SPDX-License-Identifier: Apache-2.0
// Which figures a node's page leads with, and the words that each is shown in.
#pragma once

#include "domain/figure_ref.h"
#include "session/figure.h"
#include "session/session.h"

#include <QCoreApplication>

namespace atlas {

/// One figure in words, ready to be shown.
struct KeyFigure {
    QString key;                    ///< tells it from the others of the page: "target/gdp", "figure/vehicles"
    QString name;                   ///< the indicator's
    QString value;                  ///< as people say it; empty: there is none yet
    QString exact;                  ///< with every digit
    QString period;                 ///< "2024"
    QString status;                 ///< "target", "reported, rounded"
    QString source;                 ///< citation
    QString shortSource;            ///< where the citation has no room: "iChongqing, 2024"
    QString derivation;             ///< how a derived one came about
    NodeId node;                    ///< where a click leads; invalid: nowhere
    std::optional<TargetCell> cell; ///< where a click leads, in the targets
    FigureRef figure;               ///< what the value is; empty: there is none yet

    /// "Vehicles: 1.1 million (2023, reported; iChongqing, 1 February 2024)"
    [[nodiscard]] QString sentence() const;
    bool operator==(const KeyFigure&) const = default;
};

class KeyFigures {
    Q_DECLARE_TR_FUNCTIONS(KeyFigures)
public:
    /// The area's: its targets of the scenario's first year, then the figures of the branches that have indicators of
    /// their own (vehicles, NEVs, their share). Others: size level, figures, targets. At most `limit`.
    [[nodiscard]] static QVector<KeyFigure> of(const Session& session, NodeId node, Language language, int limit = 8);

    /// A stated or derived figure in words.
    [[nodiscard]] static KeyFigure fromFigure(const Figure& figure, Language language);
    /// "reported, rounded"
    [[nodiscard]] static QString statusWords(const Observation& observation, Language language);
    [[nodiscard]] static QString shortCitation(const Source& source, Language language);

private:
    static KeyFigure fromTarget(const Session& session, const TargetCell& cell, const Indicator& indicator,
                                Language language);
};

} // namespace atlas
