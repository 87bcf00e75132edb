// SPDX-License-Identifier: Apache-2.0
#include "portfolio/child_card.h"

#include "domain/figure_text.h"
#include "session/figures.h"
#include "session/outline.h"
#include "session/plan_reading.h"
#include "words/node_words.h"

namespace atlas {

ChildCard::ChildCard(const ViewState& view, QWidget* parent) : Card(view, parent) {}

void ChildCard::show(const Session& session, NodeId child, Language language) {
    m_node = child;
    const Outline& outline = session.outline();
    m_unnamed = outline.status(child) == NodeStatus::Unnamed;
    const QString name = outline.name(child).in(language);
    QString size;
    if (const std::optional<double> level = session.figures().sizeLevel(child))
        size = tr("%1 level, an ambition", "size level of a node").arg(figureText(*level, Unit::CnyBillion, language));

    QString growth;
    const Indicator* headline = session.figures().headline(child);
    if (headline != nullptr) {
        const int year = session.scenario().firstYear;
        const TargetCell cell{child, headline->id, year};
        if (const std::optional<double> target = session.reading().target(cell))
            growth = tr("Growth target %1: %2").arg(year).arg(percentText(*target, language));
        else if (const std::optional<double> rolledUp = session.reading().growth(child, headline->id, year))
            growth = tr("Growth %1, rolled up: %2").arg(year).arg(percentText(*rolledUp, language));
    }

    setFrame(m_unnamed ? Frame::Dashed : Frame::Solid);
    const QString action = m_unnamed ? tr("Name this place") : QString();
    setLines({
        Line{kindText(outline.kind(child)), TypeStep::Small, QFont::Normal, Colour::MutedText, 0, false, {}},
        Line{name, TypeStep::Body, QFont::DemiBold, m_unnamed ? Colour::MutedText : Colour::Text, 0, false, {}},
        Line{size, TypeStep::Small, QFont::Normal, Colour::MutedText, 4, false, {}},
        Line{growth, TypeStep::Small, QFont::Normal, Colour::Text, size.isEmpty() ? 4 : 0, false, {}},
        Line{action, TypeStep::Small, QFont::DemiBold, Colour::Accent, 4, false, {}},
    });
    setLeads(true, m_unnamed ? action : tr("Open", "the page of a node"));
    QStringList words{name};
    for (const QString& word : {size, growth, action})
        if (!word.isEmpty())
            words.append(word);
    setAccessibleName(words.join(QStringLiteral(", ")));
    setCopyText(name);
}

} // namespace atlas
