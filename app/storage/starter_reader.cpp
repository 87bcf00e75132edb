// SPDX-License-Identifier: Apache-2.0
#include "storage/starter_reader.h"

#include "domain/limits.h"
#include "storage/json_fields.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>

namespace atlas {

namespace {

class Reader {
public:
    Result<StarterData> read(const QByteArray& json);

private:
    void readSource(JsonFields& fields);
    void readNode(JsonFields& fields, const QString& parent, const QString& parentSource, int position);
    void readIndicator(JsonFields& fields);
    void readObservation(JsonFields& fields);
    void readScenario(JsonFields& fields);
    StarterData::TargetEntry readTarget(JsonFields& fields, const Scenario& scenario);
    void readStory(JsonFields& fields);
    StarterData::SlideEntry readSlide(JsonFields& fields, int position);

    /// Calls for the fields of every object in a list.
    template <class Function>
    void each(const QJsonArray& list, const QString& place, Function read) {
        for (qsizetype at = 0; at < list.size(); ++at) {
            JsonFields fields(list.at(at).toObject(), QStringLiteral("%1 %2").arg(place).arg(at + 1), m_problem);
            if (!list.at(at).isObject())
                fields.wrong(QStringLiteral("an object is expected"));
            read(fields);
            fields.finish();
        }
    }
    /// The key of something new; from then on problems are told with it.
    QString newKey(JsonFields& fields, const QString& place, QSet<QString>& known);
    /// The key of something that was read before.
    QString reference(JsonFields& fields, const QString& name, const QSet<QString>& known);
    /// The same, empty where the field is not there.
    QString optionalReference(JsonFields& fields, const QString& name, const QSet<QString>& known) {
        return fields.has(name) ? reference(fields, name, known) : QString();
    }
    static Period period(JsonFields& fields);

    JsonProblem m_problem;
    StarterData m_data;
    QSet<QString> m_sources, m_nodes, m_indicators, m_levels, m_scenarios, m_stories;
};

QString Reader::newKey(JsonFields& fields, const QString& place, QSet<QString>& known) {
    QString key = fields.word(QStringLiteral("key"));
    if (key.isEmpty())
        return key;
    fields.setPlace(QStringLiteral("%1 \"%2\"").arg(place, key));
    if (known.contains(key))
        fields.wrong(QStringLiteral("the key is there twice"));
    known.insert(key);
    return key;
}

QString Reader::reference(JsonFields& fields, const QString& name, const QSet<QString>& known) {
    QString key = fields.word(name);
    if (!key.isEmpty() && !known.contains(key))
        fields.wrong(QStringLiteral("\"%1\" refers to \"%2\", which is not there").arg(name, key));
    return key;
}

Period Reader::period(JsonFields& fields) {
    const QString word = fields.word(QStringLiteral("period"));
    if (word == QLatin1String("ambition"))
        return {PeriodKind::Ambition, 0};
    const QString asOf = QStringLiteral("as of ");
    const bool since = word.startsWith(asOf);
    bool ok = false;
    const int year = (since ? word.mid(asOf.size()) : word).toInt(&ok);
    if ((!ok || !limits::isYear(year)) && !word.isEmpty())
        fields.wrong(QStringLiteral("\"%1\" is no period").arg(word));
    return {since ? PeriodKind::AsOf : PeriodKind::Year, year};
}

void Reader::readSource(JsonFields& fields) {
    Source source;
    source.key = newKey(fields, QStringLiteral("source"), m_sources);
    source.title = fields.text(QStringLiteral("title"));
    source.publisher = fields.text(QStringLiteral("publisher"));
    source.author = fields.text(QStringLiteral("author"));
    source.address = fields.optionalWord(QStringLiteral("address"));
    source.note = fields.optionalText(QStringLiteral("note"));
    const QString day = fields.word(QStringLiteral("date"));
    source.date = QDate::fromString(day, Qt::ISODate);
    if (!source.date.isValid() && !day.isEmpty())
        fields.wrong(QStringLiteral("\"%1\" is no date").arg(day));
    m_data.sources.append(source);
}

void Reader::readNode(JsonFields& fields, const QString& parent, const QString& parentSource, int position) {
    StarterData::NodeEntry entry;
    Node& node = entry.node;
    node.position = position;
    node.key = newKey(fields, QStringLiteral("node"), m_nodes);
    node.kind = fields.oneOf<NodeKind>(QStringLiteral("kind"));
    node.status =
        fields.has(QStringLiteral("status")) ? fields.oneOf<NodeStatus>(QStringLiteral("status")) : NodeStatus::Stated;
    node.name = fields.text(QStringLiteral("name"));
    node.description = fields.text(QStringLiteral("description"));
    if ((node.kind == NodeKind::Area) != parent.isEmpty())
        fields.wrong(QStringLiteral("the root, and nothing else, is of the kind \"area\""));
    entry.parent = parent;
    entry.source = parentSource;
    if (parentSource.isEmpty() || fields.has(QStringLiteral("source")))
        entry.source = reference(fields, QStringLiteral("source"), m_sources);
    m_data.nodes.append(entry);

    int row = 0;
    each(fields.optionalList(QStringLiteral("children")), fields.place() + QStringLiteral(", child"),
         [&](JsonFields& child) { readNode(child, node.key, entry.source, row++); });
}

void Reader::readIndicator(JsonFields& fields) {
    StarterData::IndicatorEntry entry;
    Indicator& indicator = entry.indicator;
    indicator.position = static_cast<int>(m_data.indicators.size());
    indicator.key = newKey(fields, QStringLiteral("indicator"), m_indicators);
    indicator.name = fields.text(QStringLiteral("name"));
    indicator.description = fields.text(QStringLiteral("description"));
    indicator.unit = fields.oneOf<Unit>(QStringLiteral("unit"));
    indicator.measure = fields.oneOf<Measure>(QStringLiteral("measure"));
    indicator.priceBasis = fields.oneOf<PriceBasis>(QStringLiteral("price-basis"));
    indicator.kind = fields.oneOf<IndicatorKind>(QStringLiteral("kind"));
    indicator.appliesTo = fields.oneOf<AppliesTo>(QStringLiteral("applies-to"));
    if (indicator.appliesTo == AppliesTo::Branch)
        entry.branch = reference(fields, QStringLiteral("branch"), m_nodes);
    if (indicator.kind == IndicatorKind::Ratio) {
        entry.numerator = reference(fields, QStringLiteral("numerator"), m_levels);
        entry.denominator = reference(fields, QStringLiteral("denominator"), m_levels);
    }
    if (indicator.kind == IndicatorKind::Level)
        m_levels.insert(indicator.key);
    m_data.indicators.append(entry);
}

void Reader::readObservation(JsonFields& fields) {
    StarterData::ObservationEntry entry;
    Observation& observation = entry.observation;
    entry.node = reference(fields, QStringLiteral("node"), m_nodes);
    entry.indicator = reference(fields, QStringLiteral("indicator"), m_indicators);
    entry.source = reference(fields, QStringLiteral("source"), m_sources);
    observation.period = period(fields);
    observation.value = fields.number(QStringLiteral("value"));
    if (!limits::isValue(observation.value))
        fields.wrong(QStringLiteral("the value is out of range"));
    observation.status = fields.oneOf<ObservationStatus>(QStringLiteral("status"));
    observation.rounded = fields.optionalTruth(QStringLiteral("rounded"));
    observation.note = fields.optionalText(QStringLiteral("note"));
    m_data.observations.append(entry);
}

void Reader::readScenario(JsonFields& fields) {
    StarterData::ScenarioEntry entry;
    Scenario& scenario = entry.scenario;
    scenario.key = newKey(fields, QStringLiteral("scenario"), m_scenarios);
    scenario.name = fields.text(QStringLiteral("name"));
    scenario.description = fields.text(QStringLiteral("description"));
    scenario.author = fields.word(QStringLiteral("author"));
    const QString created = fields.word(QStringLiteral("created"));
    scenario.created = QDateTime::fromString(created, Qt::ISODate).toUTC();
    if (!scenario.created.isValid() && !created.isEmpty())
        fields.wrong(QStringLiteral("\"%1\" is no date and time").arg(created));
    scenario.state = fields.oneOf<ScenarioState>(QStringLiteral("state"));
    scenario.isProtected = fields.truth(QStringLiteral("protected"));
    scenario.baseYear = fields.whole(QStringLiteral("base-year"));
    scenario.firstYear = fields.whole(QStringLiteral("first-year"));
    scenario.lastYear = fields.whole(QStringLiteral("last-year"));
    if (scenario.baseYear >= scenario.firstYear || scenario.firstYear > scenario.lastYear)
        fields.wrong(QStringLiteral("the years must be in the order base, first, last"));
    if (!limits::isYear(scenario.baseYear) || !limits::isYear(scenario.lastYear))
        fields.wrong(QStringLiteral("the years are out of range"));
    each(fields.list(QStringLiteral("targets")), fields.place() + QStringLiteral(", target"),
         [&](JsonFields& target) { entry.targets.append(readTarget(target, scenario)); });
    m_data.scenarios.append(entry);
}

StarterData::TargetEntry Reader::readTarget(JsonFields& fields, const Scenario& scenario) {
    StarterData::TargetEntry entry;
    entry.node = reference(fields, QStringLiteral("node"), m_nodes);
    entry.indicator = reference(fields, QStringLiteral("indicator"), m_levels);
    entry.source = reference(fields, QStringLiteral("source"), m_sources);
    entry.target.cell.year = fields.whole(QStringLiteral("year"));
    entry.target.rate = fields.number(QStringLiteral("rate"));
    entry.target.rationale = fields.optionalWord(QStringLiteral("rationale"));
    if (entry.target.cell.year < scenario.firstYear || entry.target.cell.year > scenario.lastYear)
        fields.wrong(QStringLiteral("the year is outside the scenario"));
    if (entry.target.rate < lowestTarget || entry.target.rate > highestTarget)
        fields.wrong(QStringLiteral("the rate is outside what a target may be"));
    return entry;
}

void Reader::readStory(JsonFields& fields) {
    StarterData::StoryEntry entry;
    entry.story.position = static_cast<int>(m_data.stories.size());
    entry.story.key = newKey(fields, QStringLiteral("story"), m_stories);
    entry.story.name = fields.text(QStringLiteral("name"));
    each(fields.list(QStringLiteral("slides")), fields.place() + QStringLiteral(", slide"),
         [&](JsonFields& slide) { entry.slides.append(readSlide(slide, static_cast<int>(entry.slides.size()))); });
    m_data.stories.append(entry);
}

StarterData::SlideEntry Reader::readSlide(JsonFields& fields, int position) {
    StarterData::SlideEntry entry;
    Slide& slide = entry.slide;
    slide.position = position;
    slide.kind = fields.oneOf<SlideKind>(QStringLiteral("kind"));
    slide.heading = fields.optionalText(QStringLiteral("heading"));
    slide.body = fields.optionalText(QStringLiteral("body"));
    slide.notes = fields.optionalText(QStringLiteral("notes"));
    slide.chart = fields.optionalWord(QStringLiteral("chart"));
    slide.form = fields.optionalWord(QStringLiteral("form"));
    entry.node = optionalReference(fields, QStringLiteral("node"), m_nodes);
    entry.scenario = optionalReference(fields, QStringLiteral("scenario"), m_scenarios);
    entry.indicator = optionalReference(fields, QStringLiteral("indicator"), m_indicators);
    slide.year = fields.has(QStringLiteral("year")) ? fields.whole(QStringLiteral("year")) : 0;
    if ((slide.kind == SlideKind::Chart) == slide.chart.isEmpty())
        fields.wrong(QStringLiteral("a slide of a chart, and no other, has a chart"));
    if ((slide.kind == SlideKind::Chart || slide.kind == SlideKind::Page) == entry.node.isEmpty())
        fields.wrong(QStringLiteral("a slide of a chart or page, and no other, has a node"));
    if (!fields.has(QStringLiteral("slider")))
        return entry;
    JsonFields moved(fields.object(QStringLiteral("slider")), fields.place() + QStringLiteral(", slider"), m_problem);
    LiveSlider slider;
    entry.sliderNode = reference(moved, QStringLiteral("node"), m_nodes);
    entry.sliderIndicator = reference(moved, QStringLiteral("indicator"), m_levels);
    slider.cell.year = moved.whole(QStringLiteral("year"));
    slider.lowest = moved.number(QStringLiteral("lowest"));
    slider.highest = moved.number(QStringLiteral("highest"));
    if (slider.lowest < lowestTarget || slider.highest > highestTarget || slider.lowest >= slider.highest)
        moved.wrong(QStringLiteral("the rates are outside what a slider may have"));
    moved.finish();
    slide.slider = slider;
    return entry;
}

Result<StarterData> Reader::read(const QByteArray& json) {
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        m_problem.note(QStringLiteral("character %1: %2").arg(parsed.offset).arg(parsed.errorString()));

    JsonFields all(document.object(), QStringLiteral("portfolio"), m_problem);
    if (all.whole(QStringLiteral("format")) != 1)
        all.wrong(QStringLiteral("the format must be 1"));
    each(all.list(QStringLiteral("sources")), QStringLiteral("source"), [&](JsonFields& one) { readSource(one); });
    JsonFields tree(all.object(QStringLiteral("tree")), QStringLiteral("tree"), m_problem);
    readNode(tree, {}, {}, 0);
    tree.finish();
    each(all.list(QStringLiteral("indicators")), QStringLiteral("indicator"),
         [&](JsonFields& one) { readIndicator(one); });
    each(all.list(QStringLiteral("observations")), QStringLiteral("observation"),
         [&](JsonFields& one) { readObservation(one); });
    each(all.list(QStringLiteral("scenarios")), QStringLiteral("scenario"),
         [&](JsonFields& one) { readScenario(one); });
    each(all.optionalList(QStringLiteral("stories")), QStringLiteral("story"),
         [&](JsonFields& one) { readStory(one); });
    all.finish();

    if (!m_problem.text.isEmpty())
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("atlas::Starter", "This portfolio data can't be used: %1.")
                           .arg(m_problem.text));
    return std::move(m_data);
}

} // namespace

Result<StarterData> readStarterData(const QByteArray& json) { return Reader().read(json); }

} // namespace atlas
