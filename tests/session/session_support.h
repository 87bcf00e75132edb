// SPDX-License-Identifier: Apache-2.0
// What the tests of the session share: the whole content of a portfolio as lines to compare, portfolios of any size,
// and the signals of a session in the order of their coming.
#pragma once

#include "support/printers.h"
#include "support/session_facets.h"

#include <QStringList>
#include <gtest/gtest.h>

#include <algorithm>

namespace atlas::test {

inline QString line(const Node& node) {
    return QStringLiteral("node %1 under %2 at %3 kind %4 status %5 removed %6 key %7 | %8 | %9")
        .arg(node.id.value)
        .arg(node.parent.value)
        .arg(node.position)
        .arg(int(node.kind))
        .arg(int(node.status))
        .arg(node.removed)
        .arg(node.key, node.name.en + QLatin1Char('/') + node.name.zh,
             node.description.en + QLatin1Char('/') + node.description.zh);
}

inline QString line(ScenarioId scenario, const TargetCell& cell, const CellTerms& terms, int digits = 17) {
    const auto number = [digits](std::optional<double> value) {
        return value ? QString::number(*value, 'g', digits) : QStringLiteral("-");
    };
    const TargetLock lock = terms.lock.value_or(TargetLock{});
    const GapAcceptance gap = terms.acceptedGap.value_or(GapAcceptance{});
    return QStringLiteral("beside %1 of %2 %3 %4: ")
               .arg(scenario.value)
               .arg(cell.node.value)
               .arg(cell.indicator.value)
               .arg(cell.year) +
           QStringList{terms.lock ? QStringLiteral("locked") : QString(),
                       lock.author,
                       lock.reason,
                       number(lock.lowest),
                       number(lock.highest),
                       lock.expires.toString(Qt::ISODate),
                       number(terms.sigma),
                       terms.note,
                       terms.acceptedGap ? QStringLiteral("accepted") : QString(),
                       gap.author,
                       gap.reason}
               .join(QLatin1Char('|'));
}

/// The stories with their slides, those of a deleted story left out.
inline QStringList storiesOf(const Portfolio& portfolio, int digits) {
    QStringList lines;
    const QVector<Slide> slides = portfolio.slides().value_or(QVector<Slide>{});
    for (const Story& story : portfolio.stories().value_or(QVector<Story>{})) {
        if (story.removed)
            continue;
        lines.append(QStringLiteral("story %1 %2 at %3").arg(story.id.value).arg(story.name.en).arg(story.position));
        for (const Slide& slide : slides) {
            if (slide.removed || slide.story != story.id)
                continue;
            const LiveSlider slider = slide.slider.value_or(LiveSlider{});
            QString text = QStringLiteral("slide %1 at %2 kind %3 %4 %5 %6 of %7 slider %8 %9 %10")
                               .arg(slide.id.value)
                               .arg(slide.position)
                               .arg(int(slide.kind))
                               .arg(slide.heading.en, slide.notes.zh, slide.chart)
                               .arg(slide.node.value)
                               .arg(slider.cell.year)
                               .arg(slider.lowest, 0, 'g', digits)
                               .arg(slider.highest, 0, 'g', digits);
            for (const Annotation& each : slide.annotations)
                text += QStringLiteral(" [%1 %2 %3 %4 to %5 %6]")
                            .arg(each.text.en)
                            .arg(each.from.x())
                            .arg(each.point)
                            .arg(each.low)
                            .arg(each.target ? each.target->node.value : 0)
                            .arg(each.target ? each.target->year : 0);
            lines.append(text);
        }
    }
    return lines;
}

/// Every row that can be seen: what was taken out is left out. `digits`: what comes out of the change log keeps fewer.
inline QStringList contentOf(const Portfolio& portfolio, int digits = 17) {
    QStringList lines;
    QVector<NodeId> nodes;
    EXPECT_TRUE(portfolio.forEachNode([&](const NodeRow& row) { nodes.append(row.id); }).has_value());
    for (const NodeId id : nodes) {
        const auto node = portfolio.node(id);
        lines.append(node ? line(*node) : QStringLiteral("unreadable"));
        for (const Observation& each : portfolio.observations(id).value_or(QVector<Observation>{}))
            lines.append(QStringLiteral("figure %1 of %2 %3 %4 is %5 %6 %7")
                             .arg(each.id.value)
                             .arg(id.value)
                             .arg(each.indicator.value)
                             .arg(each.period.year)
                             .arg(each.value, 0, 'g', digits)
                             .arg(int(each.status))
                             .arg(each.note.en));
    }
    const auto scenarios = portfolio.scenarios();
    for (const Scenario& scenario : scenarios.value_or(QVector<Scenario>{})) {
        if (scenario.state == ScenarioState::Removed)
            continue;
        lines.append(QStringLiteral("scenario %1 computed %2 %3 %4 protected %5 says %6")
                         .arg(scenario.id.value)
                         .arg(scenario.seed)
                         .arg(scenario.correlation)
                         .arg(scenario.sizeWeights)
                         .arg(scenario.isProtected)
                         .arg(scenario.description.en));
        lines.append(QStringLiteral("scenario %1 %2 %3 state %4 parent %5 made %6")
                         .arg(scenario.id.value)
                         .arg(scenario.name.en, scenario.author)
                         .arg(int(scenario.state))
                         .arg(scenario.parent.value)
                         .arg(scenario.created.toString(Qt::ISODateWithMs)));
        QStringList targets;
        for (const Target& target : portfolio.targets(scenario.id).value_or(QVector<Target>{}))
            targets.append(QStringLiteral("target %1 of %2 %3 %4: %5 %6 %7")
                               .arg(scenario.id.value)
                               .arg(target.cell.node.value)
                               .arg(target.cell.indicator.value)
                               .arg(target.cell.year)
                               .arg(target.rate, 0, 'g', digits)
                               .arg(target.source.value)
                               .arg(target.rationale));
        for (const auto& [cell, terms] :
             portfolio.terms(scenario.id).value_or(QVector<std::pair<TargetCell, CellTerms>>{}))
            targets.append(line(scenario.id, cell, terms, digits));
        targets.sort();
        lines += targets;
    }
    return lines + storiesOf(portfolio, digits);
}

/// What the session shows, in the same words as another session or the portfolio would.
inline QStringList outlineOf(const Session& session) {
    QStringList lines;
    const Outline& outline = session.outline();
    outline.forEachUnder(outline.root(), [&](NodeId id) {
        lines.append(QStringLiteral("%1 %2 under %3 row %4 kind %5 status %6")
                         .arg(id.value)
                         .arg(outline.name(id).en)
                         .arg(outline.parent(id).value)
                         .arg(outline.row(id))
                         .arg(int(outline.kind(id)))
                         .arg(int(outline.status(id))));
    });
    return lines;
}

/// What a session that opens the portfolio now would show.
inline QStringList freshOutlineOf(const QString& path) {
    const auto session = Session::open(path, QStringLiteral("Reader"));
    return session ? outlineOf(**session) : QStringList{session.error().sentence};
}

/// Follows a session as an item model does and says what it heard: "+3" a node came, "-3", ">3".
class Listener : public QObject {
public:
    explicit Listener(Session& session) {
        connect(&session, &Session::nodeAboutToBeInserted, this, [this, &session](NodeId parent, int row) {
            EXPECT_TRUE(m_open.isEmpty());
            EXPECT_LE(row, session.outline().childCount(parent));
            m_count = session.outline().childCount(parent);
            m_row = row;
            m_open = QStringLiteral("+");
        });
        connect(&session, &Session::nodeInserted, this, [this, &session](NodeId id) {
            EXPECT_EQ(m_open, QStringLiteral("+"));
            EXPECT_EQ(session.outline().row(id), m_row);
            EXPECT_EQ(session.outline().childCount(session.outline().parent(id)), m_count + 1);
            done(id);
        });
        connect(&session, &Session::nodeAboutToBeRemoved, this, [this, &session](NodeId id) {
            EXPECT_TRUE(m_open.isEmpty());
            EXPECT_TRUE(session.outline().contains(id));
            m_node = id;
            m_row = session.outline().row(id);
            m_open = QStringLiteral("-");
        });
        connect(&session, &Session::nodeRemoved, this, [this, &session](NodeId, int row) {
            EXPECT_EQ(m_open, QStringLiteral("-"));
            EXPECT_EQ(row, m_row);
            EXPECT_FALSE(session.outline().contains(m_node));
            done(m_node);
        });
        connect(&session, &Session::nodeAboutToBeMoved, this, [this](NodeId id, NodeId, int row) {
            EXPECT_TRUE(m_open.isEmpty());
            m_node = id;
            m_row = row;
            m_open = QStringLiteral(">");
        });
        connect(&session, &Session::nodeMoved, this, [this, &session](NodeId id) {
            EXPECT_EQ(m_open, QStringLiteral(">"));
            EXPECT_EQ(id, m_node);
            EXPECT_EQ(session.outline().row(id), m_row);
            done(id);
        });
        connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
            EXPECT_TRUE(m_open.isEmpty()) << "a step told of before it was done";
            sets.append(changes);
        });
        connect(&session, &Session::editFailed, this, [this](const Error& error) { errors.append(error); });
        connect(&session, &Session::othersEdited, this, [this](const QString& author, int) { others.append(author); });
    }

    QStringList steps;
    QVector<ChangeSet> sets;
    QVector<Error> errors;
    QStringList others;

    void clear() {
        steps.clear();
        sets.clear();
        errors.clear();
        others.clear();
    }

private:
    void done(NodeId id) {
        steps.append(m_open + QString::number(id.value));
        m_open.clear();
    }

    QString m_open;
    NodeId m_node;
    int m_row = 0;
    int m_count = 0;
};

/// A portfolio of `industries` industries under one tier, with an indicator that applies everywhere and one scenario.
inline std::unique_ptr<Portfolio> widePortfolio(const QString& path, int industries) {
    auto made = Portfolio::create(path);
    if (!made) {
        ADD_FAILURE() << made.error().detail.toStdString();
        return {};
    }
    Portfolio& portfolio = **made;
    const auto written = portfolio.write(QStringLiteral("Build"), QStringLiteral("Tester"), [&]() -> Result<void> {
        Node node;
        node.kind = NodeKind::Area;
        node.key = QStringLiteral("area");
        node.name.en = QStringLiteral("Area");
        const auto area = portfolio.insert(node);
        if (!area)
            return failure(area.error());
        node.parent = *area;
        node.kind = NodeKind::Aspect;
        node.key = QStringLiteral("aspect");
        node.name.en = QStringLiteral("Aspect");
        const auto aspect = portfolio.insert(node);
        if (!aspect)
            return failure(aspect.error());
        node.parent = *aspect;
        node.kind = NodeKind::Tier;
        node.key = QStringLiteral("tier");
        node.name.en = QStringLiteral("Tier");
        const auto tier = portfolio.insert(node);
        if (!tier)
            return failure(tier.error());
        Indicator growing;
        growing.key = QStringLiteral("output");
        growing.name.en = QStringLiteral("Output");
        growing.unit = Unit::CnyBillion;
        growing.measure = Measure::Output;
        const auto output = portfolio.insert(growing);
        if (!output)
            return failure(output.error());
        Scenario scenario;
        scenario.name.en = QStringLiteral("Plan");
        scenario.author = QStringLiteral("Tester");
        scenario.created = QDateTime(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
        const auto plan = portfolio.insert(scenario);
        if (!plan)
            return failure(plan.error());
        node.parent = *tier;
        node.kind = NodeKind::Industry;
        node.key.clear();
        for (int at = 0; at < industries; ++at) {
            node.position = at;
            node.name = {QStringLiteral("Industry %1").arg(at), QStringLiteral("产业%1").arg(at)};
            const auto industry = portfolio.insert(node);
            if (!industry)
                return failure(industry.error());
            Observation base;
            base.node = *industry;
            base.indicator = *output;
            base.period = {PeriodKind::Year, 2023};
            base.value = 1;
            if (const auto stated = portfolio.insert(base); !stated)
                return failure(stated.error());
        }
        return {};
    });
    EXPECT_TRUE(written.has_value()) << (written ? "" : written.error().detail.toStdString());
    return std::move(*made);
}

} // namespace atlas::test
