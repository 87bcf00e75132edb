// SPDX-License-Identifier: Apache-2.0
// The worked example of the planning rules in a starter portfolio: eleven industries and clusters with the targets of
// 2024 that roll up to 9.8 %.
#pragma once

#include "support/edits.h"
#include "support/test_portfolio.h"

#include <cstdlib>

namespace atlas::test {

inline constexpr std::pair<const char*, double> workedTargets[] = {
    {"nev-vehicles", 0.12},       {"electronics", 0.07},     {"software", 0.09},     {"new-energy", 0.15},
    {"life-health", 0.10},        {"smart-equipment", 0.06}, {"new-displays", 0.20}, {"semiconductors", 0.18},
    {"satellite-internet", 0.25}, {"distinctive-4", 0.10},   {"distinctive-5", 0.10}};

/// In a working copy of the published scenario, whose area has a target of 8 %.
struct WorkedExample : StarterSession {
    WorkedExample() {
        workInCopy();
        QVector<std::pair<TargetCell, std::optional<double>>> rates;
        for (const auto& [key, rate] : workedTargets)
            rates.append({cell(key), rate});
        if (!test::setTargets(*session, rates, QStringLiteral("Example")))
            std::abort();
    }
    [[nodiscard]] TargetCell cell(const char* key, int year = 2024) const {
        return {node(key), indicator("industrial-added-value"), year};
    }
    [[nodiscard]] std::optional<double> target(const char* key, int year = 2024) const {
        return session->reading().target(cell(key, year));
    }
    [[nodiscard]] std::optional<double> rollUp(const char* key, int year = 2024) const {
        return session->reading().rollUp(node(key), indicator("industrial-added-value"), year).growth;
    }
    /// The rules spread over all eleven at once: they become siblings, under the leading tier.
    void makeSiblings() {
        for (const auto& [key, rate] : workedTargets)
            if (const NodeId tier = node("leading"); session->outline().parent(node(key)) != tier)
                if (!test::moveNode(*session, node(key), tier, session->outline().childCount(tier)))
                    std::abort();
    }
    void lock(const char* key, const TargetLock& lock, int year = 2024) {
        CellTerms terms = session->reading().terms(cell(key, year));
        terms.lock = lock;
        if (!test::setTerms(*session, {{cell(key, year), terms}}, QStringLiteral("Lock")))
            std::abort();
    }
};

} // namespace atlas::test
