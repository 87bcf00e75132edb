// SPDX-License-Identifier: Apache-2.0
#include "show/moved_sliders.h"

#include "session/scenario_edits.h"
#include "session/session.h"
#include "session/what_if.h"

#include <QCoreApplication>

namespace atlas {

namespace {

class SliderWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::MovedSliders)
public:
    static Error noScenario() {
        return {ErrorCode::NotFound, tr("The scenario of this slide can’t be read any more."), {}};
    }
};

} // namespace

MovedSliders::MovedSliders(Session& session) : m_session(session) {}

MovedSliders::~MovedSliders() = default;

qsizetype MovedSliders::find(const Slide& slide) const {
    for (qsizetype i = 0; i < m_slides.size(); ++i) {
        const Slide& one = m_slides[i];
        if (one.id == slide.id && one.scenario == slide.scenario && slide.slider &&
            one.slider->cell == slide.slider->cell)
            return i;
    }
    return -1;
}

std::unique_ptr<WhatIf> MovedSliders::make(const Slide& slide) const {
    return m_session.whatIf(slide.scenario.isValid() ? slide.scenario : m_session.scenario().id);
}

const ScenarioPlan* MovedSliders::plan(const Slide& slide) const {
    const qsizetype at = find(slide);
    return at >= 0 && m_whatIfs[at] ? &m_whatIfs[at]->plan() : nullptr;
}

std::optional<double> MovedSliders::rate(const Slide& slide) const {
    const qsizetype at = find(slide);
    return at >= 0 ? std::optional(m_rates[at]) : std::nullopt;
}

Result<void> MovedSliders::move(const Slide& slide, double rate) {
    if (!slide.slider)
        return {};
    qsizetype at = find(slide);
    if (at < 0) {
        auto whatIf = make(slide);
        if (!whatIf)
            return failure(SliderWords::noScenario());
        TRY(whatIf->move(slide.slider->cell, rate));
        m_slides.append(slide);
        m_rates.push_back(rate);
        m_whatIfs.push_back(std::move(whatIf));
        return {};
    }
    if (!m_whatIfs[at])
        return failure(SliderWords::noScenario());
    auto moved = m_whatIfs[at]->move(slide.slider->cell, rate);
    if (moved)
        m_rates[at] = rate;
    return moved;
}

void MovedSliders::reset(const Slide& slide) {
    const qsizetype at = find(slide);
    if (at < 0)
        return;
    m_slides.removeAt(at);
    m_rates.erase(m_rates.begin() + at);
    m_whatIfs.erase(m_whatIfs.begin() + at);
}

void MovedSliders::renew() {
    for (qsizetype i = 0; i < m_slides.size(); ++i) {
        m_whatIfs[i] = make(m_slides[i]);
        if (m_whatIfs[i] && !m_whatIfs[i]->move(m_slides[i].slider->cell, m_rates[i]))
            m_whatIfs[i].reset();
    }
}

Result<ScenarioId> MovedSliders::keep(const Slide& slide, const Text& name) {
    const qsizetype at = find(slide);
    if (at < 0 || !m_whatIfs[at])
        return failure(SliderWords::noScenario());
    // Copied: the session tells of the new scenario before it answers, and what is moved is made anew then.
    const std::unique_ptr<WhatIf> whatIf = std::exchange(m_whatIfs[at], nullptr);
    const ScenarioId shown = m_session.scenario().id;
    const auto kept = m_session.commit(edits::keepWhatIf(m_session, *whatIf, name));
    if (kept) {
        reset(slide);
        m_session.showScenario(shown); // the rest of the show goes on as it was
    } else {
        renew();
    }
    return kept ? Result<ScenarioId>(kept->madeScenario()) : failure(kept.error());
}

} // namespace atlas
