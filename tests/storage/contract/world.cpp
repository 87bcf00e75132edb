// SPDX-License-Identifier: Apache-2.0
#include "storage/contract/world.h"

#include "domain/limits.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace atlas::test {

template <class Row>
Row World::keep(Row row) {
    Edit edit;
    edit.others.of<Row>().append({std::nullopt, row});
    const auto applied = m_portfolio.apply(edit, QStringLiteral("World"));
    EXPECT_TRUE(applied.has_value()) << (applied ? "" : applied.error().detail.toStdString());
    return applied ? applied->others.of<Row>().constFirst().after : row;
}

World::World(Portfolio& portfolio) : m_portfolio(portfolio) {
    const auto named = [this](const char* name) {
        Source row;
        row.key = word("source");
        row.title = both(name);
        return row;
    };
    source = keep(named("A yearbook")).id;
    otherSource = keep(named("A report")).id;
    Node root;
    root.kind = NodeKind::Area;
    root.name = both("Area");
    const auto written = portfolio.write(QStringLiteral("World"), {}, [&]() -> Result<void> {
        area = portfolio.insert(root).value();
        node = freshNode();
        otherNode = freshNode();
        thirdNode = freshNode();
        for (IndicatorId* each : {&indicator, &otherIndicator, &thirdIndicator}) {
            Indicator row;
            row.key = word("indicator");
            row.name = both("Something");
            *each = portfolio.insert(row).value();
        }
        for (ScenarioId* each : {&plan, &otherPlan}) {
            Scenario row;
            row.key = word("scenario");
            row.name = both("A plan");
            row.created = moment(0);
            *each = portfolio.insert(row).value();
        }
        for (StoryId* each : {&story, &otherStory}) {
            Story row;
            row.name = both("A story");
            *each = portfolio.insert(row).value();
        }
        return {};
    });
    EXPECT_TRUE(written.has_value());
    for (PersonId* each : {&person, &otherPerson})
        *each = keep(Person{{}, both("Li"), {}, {}, {}}).id;
    for (EnterpriseId* each : {&enterprise, &otherEnterprise}) {
        Enterprise row;
        row.name = both("A maker of things");
        *each = keep(row).id;
    }
    for (PlaceId* each : {&place, &otherPlace})
        *each = keep(Place{{}, node, freshNode(), words("upstream"), 0}).id;
    for (TagId* each : {&tag, &otherTag})
        *each = keep(Tag{{}, both("A tag")}).id;
    document = portfolio.keep("one", QStringLiteral("text/plain")).value();
    otherDocument = portfolio.keep("another", QStringLiteral("text/plain")).value();
    for (QString* each : {&chart, &otherChart})
        *each = keep(ChartRow{{}, word("chart"), both("A chart")}).key;
    kind = freshKind();
    otherKind = freshKind();
}

QString World::word(const char* stem) { return QStringLiteral("%1-%2").arg(QString::fromLatin1(stem)).arg(++m_serial); }

int World::year() { return limits::earliestYear + ++m_years; }

NodeId World::freshNode() {
    Node row;
    row.parent = area;
    row.kind = NodeKind::Industry;
    row.name = both("Industry");
    return m_portfolio.insert(row).value();
}

QString World::freshKind() {
    KindRow row;
    row.key = word("kind");
    row.name = both("A kind");
    return keep(row).key;
}

} // namespace atlas::test
