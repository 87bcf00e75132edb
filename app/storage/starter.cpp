// SPDX-License-Identifier: Apache-2.0
#include "storage/starter.h"

#include "storage/portfolio.h"
#include "storage/starter_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

// A resource in a static library is only there once it has been asked for; the macro needs the global namespace.
static void initialiseData() { Q_INIT_RESOURCE(atlas_data); }

namespace atlas {

namespace {

/// Puts the values into an open portfolio and gives each reference the id that its key got.
class Writer {
public:
    Writer(Portfolio& portfolio, const StarterData& data) : m_portfolio(portfolio), m_data(data) {}

    Result<void> write() {
        for (const auto step : {&Writer::sources, &Writer::nodes, &Writer::indicators, &Writer::observations,
                                &Writer::scenarios, &Writer::stories})
            TRY((this->*step)());
        return {};
    }

private:
    template <class Ids, class Value>
    Result<void> insert(Ids& ids, const QString& key, const Value& value) {
        TRY(const auto id, m_portfolio.insert(value));
        ids.insert(key, id);
        return {};
    }

    Result<void> sources() {
        for (const Source& source : m_data.sources)
            TRY(insert(m_sources, source.key, source));
        return {};
    }

    Result<void> nodes() {
        for (const auto& entry : m_data.nodes) {
            Node node = entry.node;
            node.parent = m_nodes.value(entry.parent);
            node.source = m_sources.value(entry.source);
            TRY(insert(m_nodes, node.key, node));
        }
        return {};
    }

    Result<void> indicators() {
        for (const auto& entry : m_data.indicators) {
            Indicator indicator = entry.indicator;
            indicator.branch = m_nodes.value(entry.branch);
            indicator.numerator = m_indicators.value(entry.numerator);
            indicator.denominator = m_indicators.value(entry.denominator);
            TRY(insert(m_indicators, indicator.key, indicator));
        }
        return {};
    }

    Result<void> observations() {
        for (const auto& entry : m_data.observations) {
            Observation observation = entry.observation;
            observation.node = m_nodes.value(entry.node);
            observation.indicator = m_indicators.value(entry.indicator);
            observation.source = m_sources.value(entry.source);
            TRY(m_portfolio.insert(observation));
        }
        return {};
    }

    Result<void> scenarios() {
        for (const auto& entry : m_data.scenarios) {
            TRY(const auto id, m_portfolio.insert(entry.scenario));
            m_scenarios.insert(entry.scenario.key, id);
            for (const auto& each : entry.targets) {
                Target target = each.target;
                target.cell.node = m_nodes.value(each.node);
                target.cell.indicator = m_indicators.value(each.indicator);
                target.source = m_sources.value(each.source);
                TRY(m_portfolio.insert(id, target));
            }
        }
        return {};
    }

    Result<void> stories() {
        for (const auto& entry : m_data.stories) {
            TRY(const auto id, m_portfolio.insert(entry.story));
            for (const auto& each : entry.slides) {
                Slide slide = each.slide;
                slide.story = id;
                slide.node = m_nodes.value(each.node);
                slide.scenario = m_scenarios.value(each.scenario);
                slide.indicator = m_indicators.value(each.indicator);
                if (slide.slider) {
                    slide.slider->cell.node = m_nodes.value(each.sliderNode);
                    slide.slider->cell.indicator = m_indicators.value(each.sliderIndicator);
                }
                TRY(m_portfolio.insert(slide));
            }
        }
        return {};
    }

    Portfolio& m_portfolio;
    const StarterData& m_data;
    QHash<QString, SourceId> m_sources;
    QHash<QString, NodeId> m_nodes;
    QHash<QString, IndicatorId> m_indicators;
    QHash<QString, ScenarioId> m_scenarios;
};

} // namespace

Result<std::unique_ptr<Portfolio>> createPortfolioFrom(const QByteArray& json, const QString& path) {
    TRY(const auto data, readStarterData(json));
    return Portfolio::create(path, [&](Portfolio& portfolio) {
        return portfolio.write(QCoreApplication::translate("atlas::Starter", "Starter portfolio"),
                               QString::fromLatin1(starterAuthor), [&] { return Writer(portfolio, data).write(); });
    });
}

Result<std::unique_ptr<Portfolio>> createStarterPortfolio(const QString& path) {
    initialiseData();
    QFile file(QStringLiteral(":/data/starter/portfolio.json"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("atlas::Starter", "The program's starter data is missing. "
                                                                     "Install Liangjiang Atlas again."),
                       file.errorString());
    return createPortfolioFrom(file.readAll(), path);
}

} // namespace atlas
