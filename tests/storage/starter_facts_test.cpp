// SPDX-License-Identifier: Apache-2.0
// Holds the starter portfolio against what the source says: the places that it counts and names, and every figure with
// value, unit, period, status and source.
#include "storage/portfolio.h"
#include "storage/starter.h"
#include "support/found.h"
#include "support/printers.h"

#include <QHash>
#include <QTemporaryDir>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace atlas;
using testing::ElementsAre;
using testing::SizeIs;

namespace {

/// The starter portfolio, read once.
class StarterFacts : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        auto made = createStarterPortfolio(s_folder->filePath(QStringLiteral("starter.atlas")));
        ASSERT_OK(made);
        s_portfolio = std::move(*made);
        QVector<NodeId> ids;
        ASSERT_OK(s_portfolio->forEachNode([&](const NodeRow& row) { ids.append(row.id); }));
        for (const NodeId id : ids) {
            const auto node = s_portfolio->node(id);
            ASSERT_OK(node);
            s_nodes.append(*node);
        }
        const auto indicators = s_portfolio->indicators();
        ASSERT_OK(indicators);
        s_indicators = *indicators;
        const auto sources = s_portfolio->sources();
        ASSERT_OK(sources);
        s_sources = *sources;
        const auto scenarios = s_portfolio->scenarios();
        ASSERT_OK(scenarios);
        s_scenarios = *scenarios;
    }
    static void TearDownTestSuite() {
        s_portfolio.reset();
        s_folder.reset();
        s_nodes.clear();
        s_indicators.clear();
        s_sources.clear();
        s_scenarios.clear();
    }

    static Node node(const char* key) {
        for (const Node& node : s_nodes)
            if (node.key == QLatin1String(key))
                return node;
        ADD_FAILURE() << "no node " << key;
        return {};
    }
    static Indicator indicator(const char* key) {
        for (const Indicator& indicator : s_indicators)
            if (indicator.key == QLatin1String(key))
                return indicator;
        ADD_FAILURE() << "no indicator " << key;
        return {};
    }
    static QVector<Node> childrenOf(const char* key) {
        const NodeId parent = node(key).id;
        QVector<Node> found;
        for (const Node& node : s_nodes)
            if (node.parent == parent)
                found.append(node);
        return found;
    }
    static std::vector<std::string> names(const char* key, QString Text::*language = &Text::en) {
        std::vector<std::string> found;
        for (const Node& node : childrenOf(key))
            found.push_back((node.name.*language).toStdString());
        return found;
    }
    static qsizetype unnamedUnder(const char* key) {
        const QVector<Node> children = childrenOf(key);
        return std::count_if(children.begin(), children.end(),
                             [](const Node& node) { return node.status == NodeStatus::Unnamed; });
    }
    static QVector<Observation> observations(const char* nodeKey, const char* indicatorKey) {
        const auto all = s_portfolio->observations(node(nodeKey).id);
        if (!all) {
            ADD_FAILURE() << all.error().sentence.toStdString();
            return {};
        }
        QVector<Observation> found;
        for (const Observation& observation : *all)
            if (observation.indicator == indicator(indicatorKey).id)
                found.append(observation);
        return found;
    }
    static qsizetype observationCount() {
        qsizetype count = 0;
        for (const Indicator& indicator : s_indicators)
            count += s_portfolio->observationsOf(indicator.id).value_or(QVector<Observation>()).size();
        return count;
    }

    static std::unique_ptr<QTemporaryDir> s_folder;
    static std::unique_ptr<Portfolio> s_portfolio;
    static QVector<Node> s_nodes;
    static QVector<Indicator> s_indicators;
    static QVector<Source> s_sources;
    static QVector<Scenario> s_scenarios;
};

std::unique_ptr<QTemporaryDir> StarterFacts::s_folder;
std::unique_ptr<Portfolio> StarterFacts::s_portfolio;
QVector<Node> StarterFacts::s_nodes;
QVector<Indicator> StarterFacts::s_indicators;
QVector<Source> StarterFacts::s_sources;
QVector<Scenario> StarterFacts::s_scenarios;

bool hasChinese(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() >= 0x4e00 && c.unicode() <= 0x9fff; });
}

struct StatedFigure {
    const char* node;
    const char* indicator;
    double value;
    Unit unit;
    Period period;
    ObservationStatus status;
    bool rounded;
};

constexpr Period in2023{PeriodKind::Year, 2023};
constexpr Period asOf2024{PeriodKind::AsOf, 2024};
constexpr Period ambition{PeriodKind::Ambition, 0};
using enum ObservationStatus;

const StatedFigure statedFigures[] = {
    {"nev-vehicles", "vehicles", 1'100'000, Unit::Vehicles, in2023, Reported, true},
    {"nev-vehicles", "nevs", 360'000, Unit::Vehicles, in2023, Reported, true},
    {"liangjiang", "share-gdp", 0.15, Unit::Percent, asOf2024, Approximate, false},
    {"liangjiang", "share-industrial-output", 0.20, Unit::Percent, asOf2024, Reported, false},
    {"liangjiang", "share-trade", 0.38, Unit::Percent, asOf2024, Reported, false},
    {"liangjiang", "share-fg500", 0.60, Unit::Percent, asOf2024, Reported, false},
    {"nev-vehicles", "size-level", 300, Unit::CnyBillion, ambition, Ambition, false},
    {"electronics", "size-level", 300, Unit::CnyBillion, ambition, Ambition, false},
    {"software", "size-level", 300, Unit::CnyBillion, ambition, Ambition, false},
    {"new-energy", "size-level", 50, Unit::CnyBillion, ambition, Ambition, false},
    {"life-health", "size-level", 50, Unit::CnyBillion, ambition, Ambition, false},
    {"smart-equipment", "size-level", 50, Unit::CnyBillion, ambition, Ambition, false},
    {"new-displays", "size-level", 10, Unit::CnyBillion, ambition, Ambition, false},
    {"semiconductors", "size-level", 10, Unit::CnyBillion, ambition, Ambition, false},
    {"satellite-internet", "size-level", 10, Unit::CnyBillion, ambition, Ambition, false},
    {"distinctive-4", "size-level", 10, Unit::CnyBillion, ambition, Ambition, false},
    {"distinctive-5", "size-level", 10, Unit::CnyBillion, ambition, Ambition, false},
};

struct StatedTarget {
    const char* indicator;
    double rate;
};
const StatedTarget statedTargets[] = {
    {"gdp", 0.065}, {"fixed-asset-investment", 0.05}, {"industrial-added-value", 0.08}, {"retail-sales", 0.085}};

// The hierarchy.

TEST_F(StarterFacts, TheAreaShowsThreeAspects) {
    EXPECT_EQ(node("liangjiang").kind, NodeKind::Area);
    EXPECT_THAT(names("liangjiang"), ElementsAre("Industry growth", "Demand expansion", "Urban renewal"));
    EXPECT_THAT(names("liangjiang", &Text::zh), ElementsAre("产业增长", "扩大需求", "城市更新"));
}

TEST_F(StarterFacts, IndustryGrowthHasFourTiers) {
    EXPECT_THAT(names("industry-growth"),
                ElementsAre("Leading industries", "Pillar industries", "Distinctive clusters", "Rising-star clusters"));
    EXPECT_THAT(names("industry-growth", &Text::zh),
                ElementsAre("主导产业", "支柱产业", "特色产业集群", "“新星”产业集群"));
}

TEST_F(StarterFacts, ThreeLeadingIndustriesAreNamed) {
    EXPECT_THAT(names("leading"), ElementsAre("Intelligent-connected new energy vehicles",
                                              "New-generation electronic information manufacturing",
                                              "New-generation internet and software information"));
    EXPECT_THAT(names("leading", &Text::zh),
                ElementsAre("智能网联新能源汽车", "新一代电子信息制造", "新一代互联网和软件信息"));
    EXPECT_EQ(unnamedUnder("leading"), 0);
}

TEST_F(StarterFacts, ThreePillarIndustriesAreNamed) {
    EXPECT_THAT(names("pillar"),
                ElementsAre("New energy and new-type storage", "Life health", "Smart equipment and manufacturing"));
    EXPECT_THAT(names("pillar", &Text::zh), ElementsAre("新能源及新型储能", "生命健康", "智能装备及制造"));
    EXPECT_EQ(unnamedUnder("pillar"), 0);
}

TEST_F(StarterFacts, OfFiveDistinctiveClustersTwoAreNotNamed) {
    EXPECT_THAT(names("distinctive"), ElementsAre("New displays", "Semiconductors", "Satellite internet",
                                                  "Distinctive cluster 4, not named in the source",
                                                  "Distinctive cluster 5, not named in the source"));
    EXPECT_THAT(
        names("distinctive", &Text::zh),
        ElementsAre("新型显示", "半导体", "卫星互联网", "特色产业集群4（来源未列名）", "特色产业集群5（来源未列名）"));
    EXPECT_EQ(unnamedUnder("distinctive"), 2);
}

TEST_F(StarterFacts, OfElevenRisingStarsNineAreNotNamed) {
    const QVector<Node> clusters = childrenOf("rising-stars");
    ASSERT_THAT(clusters, SizeIs(11));
    EXPECT_EQ(clusters[0].name, (Text{QStringLiteral("Artificial intelligence"), QStringLiteral("人工智能")}));
    EXPECT_EQ(clusters[1].name, (Text{QStringLiteral("Robots"), QStringLiteral("机器人")}));
    EXPECT_EQ(unnamedUnder("rising-stars"), 9);
    for (int number = 3; number <= 11; ++number)
        EXPECT_EQ(clusters[number - 1].name.en,
                  QStringLiteral("Rising-star cluster %1, not named in the source").arg(number));
}

TEST_F(StarterFacts, NothingElseIsUnnamed) {
    qsizetype unnamed = 0;
    for (const Node& node : s_nodes) {
        unnamed += node.status == NodeStatus::Unnamed;
        EXPECT_NE(node.status, NodeStatus::Added) << node.key.toStdString();
    }
    EXPECT_EQ(unnamed, 2 + 9);
}

TEST_F(StarterFacts, VehiclesReachFromMotorsToSystemIntegration) {
    EXPECT_THAT(names("nev-vehicles"),
                ElementsAre("Approach asked of automakers", "Motors", "Electronic control systems", "Key components",
                            "System integration"));
    EXPECT_THAT(names("key-components"), ElementsAre("Car-grade chips", "Sensing-assisted communication"));
    EXPECT_THAT(names("system-integration"), ElementsAre("Automated driving", "Intelligent cockpit"));
}

TEST_F(StarterFacts, LifeHealthHasThreeFields) {
    EXPECT_THAT(names("life-health"), ElementsAre("Bio-medicine", "Healthy food", "Digital diagnosis"));
    EXPECT_THAT(names("bio-medicine"), ElementsAre("Chemicals", "Bio-products", "Modern Chinese medicine",
                                                   "Medical devices", "Contract research organization (CRO) services"));
    EXPECT_THAT(names("digital-diagnosis"), ElementsAre("Medical big data", "Medical AI", "5G telemedicine"));
}

TEST_F(StarterFacts, NewDisplaysReachFromMaterialsToScenarios) {
    EXPECT_THAT(names("new-displays"),
                ElementsAre("Specialised materials", "Flexible displays", "Silicon-based micro-displays",
                            "Ultra-HD video and content enterprises", "Application scenarios"));
    EXPECT_THAT(names("application-scenarios"), ElementsAre("Smart homes", "In-car entertainment", "Telemedicine"));
}

TEST_F(StarterFacts, IndustriesWithoutFocusAreasInTheSourceHaveNone) {
    for (const char* key : {"electronics", "software", "new-energy", "smart-equipment", "semiconductors",
                            "satellite-internet", "artificial-intelligence", "robots"})
        EXPECT_THAT(childrenOf(key), SizeIs(0)) << key;
}

TEST_F(StarterFacts, DemandExpansionIsThreeStrategies) {
    EXPECT_THAT(names("demand-expansion"),
                ElementsAre("Increasing investment", "Enhancing consumer spending", "Further opening up"));
    for (const Node& node : test::found(childrenOf("demand-expansion"), 3))
        EXPECT_EQ(node.kind, NodeKind::Strategy);
}

TEST_F(StarterFacts, UrbanRenewalIsConstructionAndUpgrades) {
    EXPECT_THAT(names("urban-renewal"), ElementsAre("Construction and functional upgrades"));
}

TEST_F(StarterFacts, KindsFollowTheTier) {
    for (const char* tier : {"leading", "pillar"})
        for (const Node& node : test::found(childrenOf(tier), 3))
            EXPECT_EQ(node.kind, NodeKind::Industry) << node.key.toStdString();
    for (const char* tier : {"distinctive", "rising-stars"})
        for (const Node& node : test::found(childrenOf(tier), 3))
            EXPECT_EQ(node.kind, NodeKind::Cluster) << node.key.toStdString();
}

// The figures.

TEST_F(StarterFacts, EveryStatedFigureIsThere) {
    for (const StatedFigure& stated : statedFigures) {
        SCOPED_TRACE(std::string(stated.node) + " " + stated.indicator);
        const QVector<Observation> found = observations(stated.node, stated.indicator);
        ASSERT_THAT(found, SizeIs(1));
        EXPECT_EQ(found[0].value, stated.value);
        EXPECT_EQ(indicator(stated.indicator).unit, stated.unit);
        EXPECT_EQ(found[0].period, stated.period);
        EXPECT_EQ(found[0].status, stated.status);
        EXPECT_EQ(found[0].rounded, stated.rounded);
        EXPECT_EQ(found[0].source, s_sources[0].id);
    }
}

TEST_F(StarterFacts, NoOtherFigureIsThere) {
    EXPECT_EQ(observationCount(), static_cast<qsizetype>(std::size(statedFigures)));
}

TEST_F(StarterFacts, TheDerivedNevShareAndItsPartsAgreeWithTheSource) {
    const Indicator share = indicator("nev-share");
    EXPECT_EQ(share.kind, IndicatorKind::Ratio);
    EXPECT_EQ(share.numerator, indicator("nevs").id);
    EXPECT_EQ(share.denominator, indicator("vehicles").id);
    EXPECT_NEAR(observations("nev-vehicles", "nevs")[0].value / observations("nev-vehicles", "vehicles")[0].value,
                0.327, 0.0005);
}

TEST_F(StarterFacts, StatedSizeLevelsAddUpToElevenHundred) {
    const auto levels = s_portfolio->observationsOf(indicator("size-level").id);
    ASSERT_OK(levels);
    EXPECT_THAT(*levels, SizeIs(11));
    double sum = 0;
    for (const Observation& level : *levels)
        sum += level.value;
    EXPECT_EQ(sum, 900 + 150 + 50);
}

TEST_F(StarterFacts, TheIndicatorsSayWhatTheyMeasureAndWhere) {
    struct Expected {
        const char* key;
        IndicatorKind kind;
        Unit unit;
        AppliesTo appliesTo;
    };
    const Expected expected[] = {
        {"gdp", IndicatorKind::Level, Unit::CnyBillion, AppliesTo::Area},
        {"fixed-asset-investment", IndicatorKind::Level, Unit::CnyBillion, AppliesTo::Area},
        {"industrial-added-value", IndicatorKind::Level, Unit::CnyBillion, AppliesTo::Tree},
        {"retail-sales", IndicatorKind::Level, Unit::CnyBillion, AppliesTo::Area},
        {"vehicles", IndicatorKind::Level, Unit::Vehicles, AppliesTo::Branch},
        {"nevs", IndicatorKind::Level, Unit::Vehicles, AppliesTo::Branch},
        {"nev-share", IndicatorKind::Ratio, Unit::Percent, AppliesTo::Branch},
        {"size-level", IndicatorKind::SizeLevel, Unit::CnyBillion, AppliesTo::Tree},
        {"share-gdp", IndicatorKind::Share, Unit::Percent, AppliesTo::Area},
        {"share-industrial-output", IndicatorKind::Share, Unit::Percent, AppliesTo::Area},
        {"share-trade", IndicatorKind::Share, Unit::Percent, AppliesTo::Area},
        {"share-fg500", IndicatorKind::Share, Unit::Percent, AppliesTo::Area},
        {"gdp-deflator", IndicatorKind::Share, Unit::Percent, AppliesTo::Area},     // no figure: a planner assumes it
        {"value-added-rate", IndicatorKind::Share, Unit::Percent, AppliesTo::Tree}, // likewise
    };
    ASSERT_EQ(s_indicators.size(), static_cast<qsizetype>(std::size(expected)));
    for (const Expected& each : expected) {
        const Indicator found = indicator(each.key);
        EXPECT_EQ(found.kind, each.kind) << each.key;
        EXPECT_EQ(found.unit, each.unit) << each.key;
        EXPECT_EQ(found.appliesTo, each.appliesTo) << each.key;
        EXPECT_EQ(found.branch, each.appliesTo == AppliesTo::Branch ? node("nev-vehicles").id : NodeId()) << each.key;
    }
}

// The published targets.

TEST_F(StarterFacts, ThePublishedScenarioIsProtected) {
    ASSERT_THAT(s_scenarios, SizeIs(1));
    const Scenario& scenario = s_scenarios[0];
    EXPECT_EQ(scenario.key, QStringLiteral("published-2024"));
    EXPECT_EQ(scenario.state, ScenarioState::Published);
    EXPECT_TRUE(scenario.isProtected);
    EXPECT_EQ(scenario.author, s_sources[0].publisher.en);
    EXPECT_EQ(scenario.baseYear, 2023);
    EXPECT_EQ(scenario.firstYear, 2024);
    EXPECT_EQ(scenario.lastYear, 2030);
}

TEST_F(StarterFacts, ThePublishedTargetsAreTheFourOfTheSource) {
    const auto all = s_portfolio->targets(s_scenarios[0].id);
    ASSERT_OK(all);
    EXPECT_THAT(*all, SizeIs(std::size(statedTargets)));
    for (const StatedTarget& stated : statedTargets) {
        const auto target = s_portfolio->target(
            s_scenarios[0].id, TargetCell{node("liangjiang").id, indicator(stated.indicator).id, 2024});
        ASSERT_OK(target);
        ASSERT_TRUE(target->has_value()) << stated.indicator;
        EXPECT_EQ((*target)->rate, stated.rate) << stated.indicator;
        EXPECT_EQ((*target)->source, s_sources[0].id) << stated.indicator;
    }
}

// The source.

TEST_F(StarterFacts, TheOneSourceIsTheArticle) {
    ASSERT_THAT(s_sources, SizeIs(1));
    const Source& source = s_sources[0];
    EXPECT_EQ(source.publisher.en, QStringLiteral("iChongqing"));
    EXPECT_EQ(source.title.en, QStringLiteral("National New Area Releases Opportunity List for Global Investors"));
    EXPECT_EQ(source.date, QDate(2024, 2, 1));
    EXPECT_TRUE(source.author.en.contains(QStringLiteral("Dai Yuan")));
    EXPECT_TRUE(source.author.en.contains(QStringLiteral("Guo Shuyu, Liangjiang New Area Media Center")));
}

TEST_F(StarterFacts, EveryNodeNamesItsSource) {
    for (const Node& node : test::found(s_nodes, 40))
        EXPECT_EQ(node.source, s_sources[0].id) << node.key.toStdString();
}

// Both languages.

TEST_F(StarterFacts, EveryTextStandsInBothLanguages) {
    QHash<QString, Text> texts;
    for (const Node& node : s_nodes) {
        texts.insert(node.key + QStringLiteral(" name"), node.name);
        texts.insert(node.key + QStringLiteral(" description"), node.description);
    }
    for (const Indicator& indicator : s_indicators) {
        texts.insert(indicator.key + QStringLiteral(" name"), indicator.name);
        texts.insert(indicator.key + QStringLiteral(" description"), indicator.description);
    }
    for (const Scenario& scenario : s_scenarios) {
        texts.insert(scenario.key + QStringLiteral(" name"), scenario.name);
        texts.insert(scenario.key + QStringLiteral(" description"), scenario.description);
    }
    for (const Source& source : s_sources) { // the publisher's name is the same in both
        texts.insert(QStringLiteral("title"), source.title);
        texts.insert(QStringLiteral("author"), source.author);
        texts.insert(QStringLiteral("note"), source.note);
    }
    EXPECT_GT(texts.size(), 100);
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        EXPECT_FALSE(each->en.isEmpty()) << each.key().toStdString();
        EXPECT_TRUE(hasChinese(each->zh)) << each.key().toStdString();
        EXPECT_FALSE(hasChinese(each->en)) << each.key().toStdString();
        EXPECT_NE(each->en, each->zh) << each.key().toStdString();
    }
}

TEST_F(StarterFacts, KeysAreUniqueWords) {
    QSet<QString> keys;
    for (const Node& node : test::found(s_nodes, 40)) {
        EXPECT_THAT(node.key.toStdString(), testing::MatchesRegex("[a-z0-9]+(-[a-z0-9]+)*"));
        EXPECT_FALSE(keys.contains(node.key)) << node.key.toStdString();
        keys.insert(node.key);
    }
}

TEST_F(StarterFacts, TheNewPortfolioPassesItsOwnCheck) {
    const auto found = s_portfolio->check();
    ASSERT_OK(found);
    EXPECT_THAT(*found, SizeIs(0));
}

} // namespace
