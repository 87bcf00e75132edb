// SPDX-License-Identifier: Apache-2.0
// Reads a portfolio written as JSON (data/README.md) into values. Strict: an unknown word, a missing field or a
// reference to nothing is an error that names the place, so that a slip of the pen can't become a missing figure.
#pragma once

#include "domain/indicator.h"
#include "domain/node.h"
#include "domain/observation.h"
#include "domain/result.h"
#include "domain/scenario.h"
#include "domain/source.h"
#include "domain/story.h"
#include "domain/target.h"

#include <QVector>

namespace atlas {

/// Values whose ids are not known yet: what they refer to stands beside them by key.
struct StarterData {
    struct NodeEntry {
        Node node;
        QString parent; ///< empty for the area
        QString source;
    };
    struct IndicatorEntry {
        Indicator indicator;
        QString branch, numerator, denominator; ///< empty where there is none
    };
    struct ObservationEntry {
        Observation observation;
        QString node, indicator, source;
    };
    struct TargetEntry {
        Target target;
        QString node, indicator, source;
    };
    struct ScenarioEntry {
        Scenario scenario;
        QVector<TargetEntry> targets;
    };

    struct SlideEntry {
        Slide slide; ///< its slider's cell without ids
        QString node, scenario, indicator, sliderNode, sliderIndicator;
    };
    struct StoryEntry {
        Story story;
        QVector<SlideEntry> slides;
    };

    QVector<Source> sources;
    QVector<NodeEntry> nodes;           ///< parents before children
    QVector<IndicatorEntry> indicators; ///< the two parts of a ratio before it
    QVector<ObservationEntry> observations;
    QVector<ScenarioEntry> scenarios;
    QVector<StoryEntry> stories;
};

/// ErrorCode::Invalid where the text is no JSON or not of that form.
[[nodiscard]] Result<StarterData> readStarterData(const QByteArray& json);

} // namespace atlas
