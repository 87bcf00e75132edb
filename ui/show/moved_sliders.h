// SPDX-License-Identifier: Apache-2.0
// What the sliders of a show's slides were moved to: in memory only, and kept as a scenario where somebody asks for it.
#pragma once

#include "domain/result.h"
#include "domain/story.h"

#include <memory>
#include <vector>

namespace atlas {

class ScenarioPlan;
class Session;
class WhatIf;

class MovedSliders {
public:
    explicit MovedSliders(Session& session);
    ~MovedSliders();

    /// The scenario with the slide's slider moved; nullptr: it was not, or can't be.
    [[nodiscard]] const ScenarioPlan* plan(const Slide& slide) const;
    [[nodiscard]] std::optional<double> rate(const Slide& slide) const; ///< nothing: not moved
    Result<void> move(const Slide& slide, double rate);
    void reset(const Slide& slide);
    [[nodiscard]] const QVector<Slide>& slides() const { return m_slides; } ///< those that were moved
    /// After Session::changed(): the same moves over what the scenario is now.
    void renew();
    /// A new scenario with what was moved on the slide; the move is then forgotten.
    Result<ScenarioId> keep(const Slide& slide, const Text& name);

private:
    [[nodiscard]] qsizetype find(const Slide& slide) const;
    [[nodiscard]] std::unique_ptr<WhatIf> make(const Slide& slide) const;

    Session& m_session;
    QVector<Slide> m_slides;
    std::vector<double> m_rates;
    std::vector<std::unique_ptr<WhatIf>> m_whatIfs; ///< beside m_slides; nullptr: its scenario is gone
};

} // namespace atlas
