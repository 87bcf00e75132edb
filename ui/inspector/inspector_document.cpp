// SPDX-License-Identifier: Apache-2.0
#include "inspector/inspector_document.h"

#include "charts/chart_builders.h"
#include "domain/date_text.h"
#include "domain/figure_text.h"
#include "session/contribution_text.h"
#include "session/indicator_scope.h"
#include "words/change_text.h"
#include "words/node_words.h"
#include "words/reconciliation.h"

#include <QUrl>

namespace atlas {

namespace {
constexpr int mostCellChanges = 3;
constexpr int mostContributions = 12;
} // namespace

InspectorDocument::InspectorDocument(const Session& session, const ViewState& view, const QVector<LogEntry>& log)
    : m_session(session), m_view(view), m_log(log), m_node(view.node()), m_language(view.language()) {}

QString InspectorDocument::styleSheet(const Theme& theme) {
    return QStringLiteral(
               "p.head { font-size: 12px; font-weight: 600; color: %2; margin-top: 16px; margin-bottom: 4px; }"
               "p { margin-top: 0; margin-bottom: 6px; color: %1; }"
               "p.muted, span.muted { color: %2; font-size: 12px; }"
               "p.figure { font-size: 18px; font-weight: 600; margin-bottom: 0; }"
               "p.name { margin-bottom: 0; }"
               "td { color: %1; padding-top: 2px; padding-bottom: 2px; }"
               "td.name { color: %2; padding-right: 12px; }"
               "a { color: %3; text-decoration: none; }")
        .arg(theme.colour(Colour::Text).name(), theme.colour(Colour::MutedText).name(),
             theme.colour(Colour::Accent).name());
}

QString InspectorDocument::html() {
    m_html.clear();
    if (!m_session.outline().contains(m_node)) {
        paragraph(tr("Choose a place in the tree: what is known of it stands here, with who says so."), "muted");
        return m_html;
    }
    addCell();
    addDescription();
    addFigures();
    addHistory();
    return m_html;
}

void InspectorDocument::heading(const QString& text) {
    m_html += QStringLiteral("<p class=\"head\">%1</p>").arg(text.toHtmlEscaped());
}

void InspectorDocument::paragraph(const QString& text, const char* style) {
    if (text.isEmpty())
        return;
    m_html += style == nullptr
                  ? QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped())
                  : QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(style), text.toHtmlEscaped());
}

void InspectorDocument::startPairs() { m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">"); }

void InspectorDocument::endPairs() { m_html += QStringLiteral("</table>"); }

void InspectorDocument::pair(const QString& name, const QString& value, bool strong) {
    const QString shown = strong ? QStringLiteral("<b>%1</b>").arg(value.toHtmlEscaped()) : value.toHtmlEscaped();
    m_html += QStringLiteral("<tr><td class=\"name\">%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), shown);
}

void InspectorDocument::addCell() {
    const Indicator* indicator = m_session.figures().indicator(m_view.indicator());
    const int year = m_view.year();
    if (indicator == nullptr || year == 0 || !takesTarget(m_session.outline(), *indicator, m_node))
        return;
    const TargetCell cell{m_node, indicator->id, year};
    heading(tr("%1, growth target %2").arg(indicator->name.in(m_language)).arg(year));

    const std::optional<double> rate = m_session.reading().target(cell);
    const std::optional<Target> stored = m_session.reading().storedTarget(cell);
    paragraph(rate ? percentText(*rate, m_language) : tr("No target set"), "figure");
    startPairs();
    if (rate && stored && stored->rate != *rate)
        pair(tr("Saved"), percentText(stored->rate, m_language));
    if (rate) {
        const std::optional<Source> source =
            stored && stored->rate == *rate ? m_session.figures().source(stored->source) : std::nullopt;
        pair(tr("Source"), source ? source->citation(m_language) : tr("planner's own"));
    } else if (const std::optional<double> growth = m_session.reading().growth(m_node, indicator->id, year)) {
        pair(tr("Growth meanwhile"), percentText(*growth, m_language));
    }
    if (stored && !stored->rationale.isEmpty())
        pair(tr("Rationale"), stored->rationale);
    if (const std::optional<double> level = m_session.reading().projectedLevel(m_node, indicator->id, year)) {
        const Projection projection = m_session.reading().projection(m_node, indicator->id);
        QString shown = projection.isIndex ? tr("%1 (index, %2 = 100)")
                                                 .arg(figureText(*level, Unit::Index, m_language, UnitWords::Without))
                                                 .arg(projection.baseYear)
                                           : figureText(*level, indicator->unit, m_language);
        if (const auto* projected = planning::yearOf(projection.years, year);
            projected != nullptr && !projected->hasTarget)
            shown = tr("%1, held: no target is stated yet", "a level").arg(shown);
        pair(tr("Level %1").arg(year), shown);
    }
    pair(tr("Scenario"), m_session.scenario().name.in(m_language));
    endPairs();
    addRollUp(*indicator);
    addCellHistory(cell);
}

void InspectorDocument::addCellHistory(const TargetCell& cell) {
    LogFilter filter;
    filter.cell = cell;
    filter.scenario = m_session.scenario().id;
    const auto changes = m_session.portfolio().log(filter, 0, mostCellChanges);
    if (!changes || changes->isEmpty())
        return;
    heading(tr("Last changes of this target"));
    for (const LogEntry& entry : *changes)
        addChange(entry);
    m_html += QStringLiteral("<p><a href=\"atlas:cell-history\">%1</a></p>")
                  .arg(tr("All of it", "the history of a target").toHtmlEscaped());
}

void InspectorDocument::addChange(const LogEntry& entry) {
    const ChangeText change = ChangeText::of(m_session, entry, m_language);
    const QString from = change.from.isEmpty() ? QStringLiteral("–") : change.from;
    const QString to = change.to.isEmpty() ? QStringLiteral("–") : change.to;
    paragraph(change.aspect, "name");
    paragraph(tr("%1 → %2", "from, to").arg(from.left(80), to.left(80)), "name");
    QStringList words{momentText(entry.at, m_language), entry.author};
    if (entry.author.isEmpty())
        words.last() = entry.step.isValid() ? tr("the program") : tr("another program");
    if (!entry.reason.isEmpty())
        words.append(entry.reason);
    paragraph(words.join(QStringLiteral(" · ")), "muted");
}

void InspectorDocument::addRollUp(const Indicator& indicator) {
    const planning::RollUp rollUp = m_session.reading().rollUp(m_node, indicator.id, m_view.year());
    if (rollUp.why == planning::NoRollUp::NoChildren)
        return;
    heading(tr("Rolled up from what stands under it"));
    if (!rollUp.growth) {
        paragraph(noRollUpText(rollUp.why, m_session.outline().name(m_node).in(m_language)), "muted");
        return;
    }
    paragraph(percentText(*rollUp.growth, m_language), "figure");
    paragraph(weightText(rollUp.basis), "muted");
    startPairs();
    QStringList missing;
    int left = 0;
    int shown = 0;
    const ContributionText texts(rollUp, m_language);
    for (size_t place = 0; place < rollUp.contributions.size(); ++place) {
        const planning::Contribution& part = rollUp.contributions[place];
        const NodeId child{part.slot};
        if (!m_session.outline().contains(child))
            continue;
        const QString name = m_session.outline().name(child).in(m_language);
        if (!part.points) {
            missing.append(name);
        } else if (shown < mostContributions) {
            ++shown;
            pair(name, tr("%1, its growth %2", "contribution in points, growth of the child itself")
                           .arg(texts.points(place), percentText(*part.growth, m_language)));
        } else {
            ++left;
        }
    }
    endPairs();
    if (left > 0)
        paragraph(tr("And %n more.", nullptr, left), "muted");
    if (texts.isUneven())
        paragraph(ChartWords::unevenNote(), "muted");
    if (!missing.isEmpty()) {
        const qsizetype more = missing.size() - mostContributions;
        QString list = missing.mid(0, mostContributions)
                           .join(m_language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
        if (more > 0)
            list += QLatin1Char(' ') + tr("and %n more", nullptr, static_cast<int>(more));
        paragraph(tr("Without weight or target, so not counted: %1").arg(list), "muted");
    }
    const Reconciliation now = Reconciliation::of(m_session, {m_node, indicator.id, m_view.year()});
    if (now.isOpen())
        paragraph(tr("Gap, rolled up less target: %1").arg(now.gapText(m_language)));
    else if (now.gap)
        paragraph(now.meaning(m_language));
}

void InspectorDocument::addDescription() {
    const auto node = m_session.portfolio().node(m_node);
    heading(tr("Description"));
    if (!node) {
        paragraph(node.error().sentence);
        return;
    }
    const Text& description = node->description;
    if (description.isEmpty())
        paragraph(tr("Nothing is written here yet."), "muted");
    paragraph(description.in(m_language));
    const QString& other = m_language == Language::Chinese ? description.en : description.zh;
    if (other != description.in(m_language))
        paragraph(other, "muted");
    if (const std::optional<Source> source = m_session.figures().source(node->source))
        paragraph(tr("Named in: %1").arg(source->citation(m_language)), "muted");
}

void InspectorDocument::addFigures() {
    const QVector<Figure> figures = m_session.figures().of(m_node);
    heading(tr("Figures"));
    if (figures.isEmpty()) {
        paragraph(tr("No figure is stated for this place yet."), "muted");
        return;
    }
    QVector<Source> sources;
    for (const Figure& figure : figures) {
        const Observation& observation = figure.observation;
        paragraph(figureText(observation.value, figure.indicator.unit, m_language), "figure");
        paragraph(figure.indicator.name.in(m_language), "name");
        QStringList words{periodText(observation.period, m_language)};
        const QString status = statusText(observation.status, m_language);
        if (status != words.first())
            words.append(status);
        if (observation.rounded && observation.status == ObservationStatus::Reported)
            words.append(tr("rounded in the source"));
        if (!figure.derivation.isEmpty())
            words.append(figure.derivation.in(m_language));
        if (figure.source) {
            words.append(figure.source->citation(m_language));
            if (!sources.contains(*figure.source))
                sources.append(*figure.source);
        }
        paragraph(words.join(QStringLiteral(" · ")), "muted");
        paragraph(observation.note.in(m_language), "muted");
    }
    if (sources.isEmpty())
        return;
    heading(tr("Who says so"));
    for (const Source& source : sources)
        addSource(source);
}

void InspectorDocument::addSource(const Source& source) {
    paragraph(source.title.in(m_language), "name");
    paragraph(source.citation(m_language), "muted");
    if (!source.author.isEmpty())
        paragraph(tr("By %1").arg(source.author.in(m_language)), "muted");
    paragraph(source.note.in(m_language), "muted");
    const QUrl address(source.address, QUrl::StrictMode);
    const bool web =
        address.isValid() && (address.scheme() == QLatin1String("https") || address.scheme() == QLatin1String("http"));
    if (web)
        m_html += QStringLiteral("<p><a href=\"%1\">%2</a></p>")
                      .arg(source.address.toHtmlEscaped(), tr("Open the page").toHtmlEscaped());
    else
        paragraph(source.address, "muted");
}

void InspectorDocument::addHistory() {
    heading(tr("Last changes here"));
    for (const LogEntry& entry : m_log)
        addChange(entry);
    if (m_log.isEmpty())
        paragraph(tr("Nothing was changed here lately."), "muted");
    else
        m_html +=
            QStringLiteral("<p><a href=\"atlas:history\">%1</a></p>").arg(tr("The whole history").toHtmlEscaped());
}

} // namespace atlas
