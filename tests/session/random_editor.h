// SPDX-License-Identifier: Apache-2.0
// Edits of every kind in a random order, and the figures that a session shows after them.
#pragma once

#include "session/session_support.h"
#include "support/edits.h"
#include "support/test_portfolio.h"

#include <random>

namespace atlas::test {

/// Makes edits of every kind as they come; some are refused, as a user's are.
class RandomEditor {
public:
    RandomEditor(Session& session, unsigned seed) : m_session(session), m_random(seed) {}

    void edit() {
        const NodeId node = anyNode();
        switch (below(15)) {
        case 0: {
            const QVector<NodeKind> kinds = node_rules::childKinds(m_session.outline(), node);
            if (!kinds.isEmpty())
                take(test::addNode(m_session, node, below(outline().childCount(node) + 1),
                                   kinds[below(int(kinds.size()))], name()));
            break;
        }
        case 1:
            take(test::renameNode(m_session, node, name()));
            break;
        case 2:
            take(test::describeNode(m_session, node, name()));
            break;
        case 3:
            if (below(4) == 0)
                take(test::removeNode(m_session, node));
            break;
        case 4: // among its siblings
            if (const NodeId parent = outline().parent(node); parent.isValid())
                take(test::moveNode(m_session, node, parent, below(outline().childCount(parent))));
            break;
        case 5:
            if (const NodeId parent = anyNode(); node_rules::mayMove(m_session.outline(), node, parent))
                take(test::moveNode(m_session, node, parent, below(outline().childCount(parent) + 1)));
            break;
        case 6:
            if (below(5) == 0)
                take(test::forkScenario(m_session, m_session.scenario().id, name()));
            else if (below(5) == 0)
                take(test::removeScenario(m_session, m_session.scenario().id));
            else
                take(test::renameScenario(m_session, m_session.scenario().id, name()));
            break;
        case 7:
            editTerms();
            break;
        case 8:
            take(test::setAssumption(
                m_session, node,
                m_session.figures().indicators()[below(int(m_session.figures().indicators().size()))].id,
                2022 + below(3), below(4) == 0 ? std::optional<double>{} : below(500),
                QStringLiteral("guess %1").arg(below(9))));
            break;
        case 9:
            editScenario();
            break;
        case 10: {
            QVector<std::pair<TargetCell, std::optional<double>>> block;
            for (int count = below(5); count >= 0; --count)
                block.append({cell(), rate()});
            take(test::setTargets(m_session, block, QStringLiteral("Paste")));
            break;
        }
        case 11:
            editStories();
            break;
        default:
            take(test::setTarget(m_session, cell(), rate(),
                                 below(3) == 0 ? QStringLiteral("why %1").arg(below(9)) : QString()));
        }
    }

    int done = 0;

private:
    const Outline& outline() const { return m_session.outline(); }
    int below(int limit) { return limit > 0 ? static_cast<int>(m_random() % static_cast<unsigned>(limit)) : 0; }
    NodeId anyNode() {
        QVector<NodeId> all;
        outline().forEachUnder(outline().root(), [&](NodeId id) { all.append(id); });
        return all[below(int(all.size()))];
    }
    Text name() { return {QStringLiteral("Name %1").arg(below(1000)), QStringLiteral("名称%1").arg(below(1000))}; }
    void editTerms() {
        CellTerms terms;
        if (below(3) == 0)
            terms.lock =
                TargetLock{{}, QStringLiteral("agreed"), std::nullopt, 0.1 * below(20), QDate(2020 + below(20), 1, 1)};
        if (below(3) == 0)
            terms.sigma = 0.01 * below(5);
        if (below(3) == 0)
            terms.note = QStringLiteral("note %1").arg(below(9));
        if (below(3) == 0)
            terms.acceptedGap = GapAcceptance{{}, QStringLiteral("for now")};
        take(test::setTerms(m_session, {{cell(), terms}}, QStringLiteral("Terms")));
    }
    Slide slide() {
        Slide made;
        made.kind = static_cast<SlideKind>(below(4));
        made.heading = name();
        made.notes = name();
        made.chart = QStringLiteral("structure");
        made.node = anyNode();
        if (below(2) == 0)
            made.slider = LiveSlider{cell(), -0.1 * below(5), 0.1 + 0.01 * below(50)};
        for (int count = below(3); count > 0; --count)
            made.annotations.append({AnnotationKind::Arrow,
                                     name(),
                                     {0.01 * below(100), 0.2},
                                     {0.5, 0.1 * below(9)},
                                     0,
                                     below(4),
                                     AnnotationAxis::Category,
                                     0.3 * below(9),
                                     2024,
                                     AnnotationTarget{anyNode(), {}, 2024 + below(3)}});
        return made;
    }
    void editStories() {
        const QVector<Story> stories = m_session.stories().stories();
        if (stories.isEmpty() || below(6) == 0)
            return take(test::addStory(m_session, name(), {slide(), slide()}));
        const StoryId story = stories[below(int(stories.size()))].id;
        const QVector<Slide> slides = m_session.stories().slides(story);
        if (slides.isEmpty() || below(5) == 0)
            return take(test::addSlides(m_session, story, below(int(slides.size()) + 1), {slide(), slide()}));
        Slide any = slides[below(int(slides.size()))];
        switch (below(6)) {
        case 0:
            return take(test::renameStory(m_session, story, name()));
        case 1:
            return take(test::removeSlides(m_session, {any.id}));
        case 2:
            return take(test::moveSlides(m_session, {any.id}, stories[below(int(stories.size()))].id, below(9)));
        case 3:
            return take(below(3) == 0 ? test::removeStory(m_session, story)
                                      : test::moveStory(m_session, story, below(4)));
        default: {
            Slide changed = slide();
            changed.id = any.id;
            take(test::changeSlide(m_session, changed));
        }
        }
    }
    void editScenario() {
        Scenario wanted = m_session.scenario();
        wanted.seed = below(100);
        wanted.correlation = 0.1 * below(11);
        wanted.sizeWeights = below(2) == 0;
        switch (below(4)) {
        case 0:
            return take(test::setComputation(m_session, wanted.id, wanted));
        case 1:
            return take(test::describeScenario(m_session, wanted.id, name()));
        case 2:
            take(test::protectScenario(m_session, wanted.id, true));
            return take(test::protectScenario(m_session, wanted.id, false));
        default:
            take(test::archiveScenario(m_session, wanted.id, true));
            take(test::archiveScenario(m_session, wanted.id, false));
        }
    }
    TargetCell cell() {
        const QVector<Indicator> planned = m_session.figures().planned();
        return {anyNode(), planned[below(int(planned.size()))].id, 2023 + below(9)};
    }
    std::optional<double> rate() { return below(4) == 0 ? std::optional<double>{} : -1.2 + (0.1 * below(30)); }
    template <class T>
    void take(const Result<T>& result) {
        if (result)
            ++done;
        else
            EXPECT_TRUE(result.error().code == ErrorCode::Invalid || result.error().code == ErrorCode::Protected)
                << result.error().sentence.toStdString() << result.error().detail.toStdString();
    }

    Session& m_session;
    std::mt19937 m_random;
};

/// Every rate, roll-up and size level that the session shows.
inline QStringList figuresOf(const Session& session) {
    QStringList lines;
    const auto text = [](std::optional<double> value) {
        return value ? QString::number(*value, 'g', 10) : QStringLiteral("-");
    };
    const Outline& outline = session.outline();
    outline.forEachUnder(outline.root(), [&](NodeId id) {
        QString line = QStringLiteral("%1 size %2").arg(id.value).arg(text(session.figures().sizeLevel(id)));
        for (const Indicator& each : session.figures().planned()) {
            for (int year = session.scenario().firstYear; year <= session.scenario().lastYear; ++year)
                line += QStringLiteral(" %1/%2").arg(text(session.reading().growth(id, each.id, year)),
                                                     text(session.reading().gap(id, each.id, year)));
        }
        lines.append(line);
    });
    return lines;
}

} // namespace atlas::test
