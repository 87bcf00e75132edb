// SPDX-License-Identifier: Apache-2.0
#include "session/figures.h"

#include "domain/figure_text.h"
#include "domain/limits.h"
#include "session/indicator_scope.h"
#include "session/projections.h"

#include <algorithm>

namespace atlas {

namespace {
constexpr int cachedNodes = 512;
} // namespace

Figures::Figures(const Portfolio& portfolio, const Outline& outline, const SizeLevels& sizes, ReadingFaults& faults)
    : m_portfolio(portfolio), m_outline(outline), m_sizes(sizes), m_faults(faults), m_observations(cachedNodes) {}

void Figures::setTables(QVector<Indicator> indicators, const QVector<Source>& sources) {
    std::stable_sort(indicators.begin(), indicators.end(),
                     [](const Indicator& a, const Indicator& b) { return a.position < b.position; });
    m_indicators = std::move(indicators);
    m_sources.clear();
    for (const Source& each : sources)
        m_sources.insert(each.id, each);
}

void Figures::renew(NodeId node, const QVector<Observation>& observations) {
    if (auto* known = m_observations.object(node))
        *known = observations;
}

void Figures::forgetAll() { m_observations.clear(); }

const Indicator* Figures::indicator(IndicatorId id) const {
    const auto found =
        std::find_if(m_indicators.cbegin(), m_indicators.cend(), [&](const Indicator& each) { return each.id == id; });
    return found != m_indicators.cend() ? &*found : nullptr;
}

const Indicator* Figures::indicator(QStringView key) const {
    const auto found = std::find_if(m_indicators.cbegin(), m_indicators.cend(),
                                    [&](const Indicator& each) { return each.key == key; });
    return found != m_indicators.cend() ? &*found : nullptr;
}

QVector<Indicator> Figures::planned() const {
    QVector<Indicator> chosen;
    std::copy_if(m_indicators.cbegin(), m_indicators.cend(), std::back_inserter(chosen), [](const Indicator& each) {
        return each.kind == IndicatorKind::Level || each.kind == IndicatorKind::Ratio;
    });
    return chosen;
}

const Indicator* Figures::headline(NodeId node) const {
    // The wanted measure first, else the first that a target of the node could be of.
    const Measure wanted = node == m_outline.root() ? Measure::Gdp : Measure::ValueAdded;
    const Indicator* best = nullptr;
    for (const Indicator& each : m_indicators) {
        if (!takesTarget(m_outline, each, node))
            continue;
        if (each.measure == wanted)
            return &each;
        if (best == nullptr)
            best = &each;
    }
    return best;
}

std::optional<Source> Figures::source(SourceId id) const {
    const auto found = m_sources.constFind(id);
    if (found == m_sources.cend())
        return {};
    return *found;
}

const QVector<Observation>& Figures::observations(NodeId node) const {
    static const QVector<Observation> nothing;
    if (const auto* known = m_observations.object(node))
        return *known;
    const Reading reading{Reading::Of::Figures, node.value};
    if (m_faults.isOpen(reading))
        return nothing; // the session reads it again
    auto read = m_portfolio.observations(node);
    if (!m_faults.check(reading, read))
        return nothing;
    m_observations.insert(node, new QVector<Observation>(std::move(*read)));
    const auto* kept = m_observations.object(node);
    return kept != nullptr ? *kept : nothing;
}

const QVector<Observation>* Figures::readable(NodeId node) const {
    const QVector<Observation>& stated = observations(node);
    return isUnreadable(node) ? nullptr : &stated;
}

bool Figures::isUnreadable(NodeId node) const {
    return !m_observations.contains(node) && m_faults.isOpen({Reading::Of::Figures, node.value});
}

Figure Figures::stated(const Indicator& indicator, const Observation& observation) const {
    return {indicator, observation, source(observation.source), {}};
}

QVector<Figure> Figures::statedOf(const Indicator& indicator, NodeId node) const {
    QVector<Figure> all;
    for (const Observation& each : observations(node)) {
        if (each.indicator == indicator.id)
            all.append(stated(indicator, each));
    }
    return all;
}

Figure Figures::quotient(const Indicator& ratio, const Figure& numerator, const Figure& denominator) const {
    Figure derived;
    derived.indicator = ratio;
    derived.observation.node = numerator.observation.node;
    derived.observation.indicator = ratio.id;
    derived.observation.period = numerator.observation.period;
    derived.observation.value = numerator.observation.value / denominator.observation.value;
    derived.observation.status = ObservationStatus::Derived;
    derived.observation.rounded = numerator.observation.rounded || denominator.observation.rounded;
    if (numerator.observation.source == denominator.observation.source) {
        derived.observation.source = numerator.observation.source;
        derived.source = numerator.source;
    }
    // In the digits in which the two figures themselves are told.
    const auto fraction = [&](Language language) {
        const auto text = [&](const Figure& of) {
            return figureText(of.observation.value, of.indicator.unit, language, UnitWords::Without);
        };
        return QStringLiteral("%1 / %2").arg(text(numerator), text(denominator));
    };
    derived.derivation = {fraction(Language::English), fraction(Language::Chinese)};
    return derived;
}

QVector<Figure> Figures::ratiosOf(const Indicator& ratio, NodeId node) const {
    QVector<Figure> all = statedOf(ratio, node);
    const Indicator* numerator = indicator(ratio.numerator);
    const Indicator* denominator = indicator(ratio.denominator);
    if (numerator == nullptr || denominator == nullptr || !isInScope(m_outline, ratio, node))
        return all;
    const QVector<Figure> below = statedOf(*denominator, node);
    for (const Figure& above : statedOf(*numerator, node)) {
        const Period period = above.observation.period;
        const auto isOfPeriod = [&](const Figure& each) { return each.observation.period == period; };
        if (!limits::isInRange(above.observation))
            continue;
        const auto match = std::find_if(below.cbegin(), below.cend(), isOfPeriod);
        if (match != below.cend() && match->observation.value > 0 && limits::isInRange(match->observation) &&
            std::none_of(all.cbegin(), all.cend(), isOfPeriod))
            all.append(quotient(ratio, above, *match));
    }
    std::stable_sort(all.begin(), all.end(), [](const Figure& a, const Figure& b) {
        return a.observation.period.year > b.observation.period.year;
    });
    return all;
}

std::optional<Figure> Figures::sumOfSizes(const Indicator& indicator, NodeId node) const {
    const auto sum = m_sizes.level(node);
    if (!sum || m_sizes.stated(node))
        return {};
    Figure derived;
    derived.indicator = indicator;
    derived.indicator.name = {QStringLiteral("Sum of the stated size levels"), QStringLiteral("已列目标规模合计")};
    derived.observation.node = node;
    derived.observation.indicator = indicator.id;
    derived.observation.period = {PeriodKind::Ambition, 0};
    derived.observation.value = *sum;
    derived.observation.status = ObservationStatus::Derived;
    derived.observation.source = m_sizes.commonSource(node);
    derived.source = source(derived.observation.source);
    derived.derivation = m_sizes.derivation(node);
    return derived;
}

QVector<Figure> Figures::allOf(const Indicator& indicator, NodeId node) const {
    if (indicator.kind == IndicatorKind::Ratio)
        return ratiosOf(indicator, node);
    QVector<Figure> all = statedOf(indicator, node);
    if (indicator.kind == IndicatorKind::SizeLevel) {
        if (auto sum = sumOfSizes(indicator, node))
            all.append(std::move(*sum));
    }
    return all;
}

QVector<Figure> Figures::of(NodeId node) const {
    QVector<Figure> all;
    for (const Indicator& indicator : m_indicators)
        all += allOf(indicator, node);
    return all;
}

std::optional<Figure> Figures::latest(NodeId node, QStringView indicatorKey) const {
    const Indicator* found = indicator(indicatorKey);
    return found != nullptr ? latest(node, found->id) : std::nullopt;
}

std::optional<Figure> Figures::latest(NodeId node, IndicatorId id) const {
    const Indicator* found = indicator(id);
    if (found == nullptr)
        return {};
    const QVector<Figure> all = allOf(*found, node);
    if (all.isEmpty())
        return {};
    return all.constFirst();
}

std::optional<Figure> Figures::base(NodeId node, IndicatorId id, int year) const {
    const Indicator* found = indicator(id);
    if (found == nullptr)
        return {};
    for (const Observation& each : observations(node)) {
        if (each.indicator == id && projections::isBase(each, year))
            return stated(*found, each);
    }
    return {};
}

std::optional<Figure> Figures::ratio(NodeId node, const Indicator& ratio, int year) const {
    const auto numerator = base(node, ratio.numerator, year);
    const auto denominator = base(node, ratio.denominator, year);
    if (!numerator || !denominator || denominator->observation.value <= 0)
        return {};
    return quotient(ratio, *numerator, *denominator);
}

} // namespace atlas
