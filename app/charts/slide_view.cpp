// SPDX-License-Identifier: Apache-2.0
#include "charts/slide_view.h"

#include "charts/catalogue.h"
#include "charts/chart_builders.h"
#include "charts/chart_forms.h"
#include "charts/comparison_charts.h"
#include "charts/hypothetical_marks.h"
#include "charts/slide_figures.h"
#include "domain/figure_text.h"
#include "domain/in_language.h"
#include "domain/limits.h"
#include "session/scenario_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

/// The scenario that a slide is read from, held meanwhile.
struct SlidePlan {
    std::shared_ptr<const ScenarioPlan> held;
    std::optional<PlanReading> reading; ///< empty: the scenario is gone

    SlidePlan(const Session& session, const Slide& slide, const ScenarioPlan* whatIf) {
        const ScenarioId shown = session.scenario().id;
        const ScenarioId wanted = slide.scenario.isValid() ? slide.scenario : shown;
        if (whatIf != nullptr)
            reading.emplace(whatIf->reading());
        else if (wanted == shown && !session.isPreviewing()) // a room and a file see what is stored
            reading.emplace(session.reading());
        else if ((held = session.plan(wanted)) != nullptr)
            reading.emplace(held->reading());
    }
};

/// Describes one slide under one reading of its scenario.
class SlideWriter {
    Q_DECLARE_TR_FUNCTIONS(atlas::SlideView)
public:
    /// \p stored: the same scenario without the slider's move; nullptr: nothing is moved.
    SlideWriter(const Session& session, const PlanReading& plan, const PlanReading* stored, const Slide& slide,
                Language language)
        : m_session(session), m_plan(plan), m_stored(stored), m_slide(slide), m_language(language) {
        m_view.id = slide.id;
        m_view.kind = slide.kind;
        m_view.language = language;
        m_view.heading = slide.heading.in(language);
        m_view.points = linesOf(slide.body);
        m_view.notes = slide.notes.in(language);
    }

    SlideView write() {
        const bool hasNode = m_slide.kind == SlideKind::Chart || m_slide.kind == SlideKind::Page;
        if (hasNode && !m_session.outline().contains(m_slide.node)) {
            m_view.emptyText = tr("What this slide showed is no longer in the portfolio. Choose another place for it.");
            return finished();
        }
        if (m_slide.kind == SlideKind::Chart)
            writeChart();
        if (m_slide.kind == SlideKind::Page)
            writePage();
        writeSlider();
        return finished();
    }

    QString heading() {
        if (!m_view.heading.isEmpty() || !m_session.outline().contains(m_slide.node))
            return m_view.heading;
        if (m_slide.kind == SlideKind::Page)
            return m_session.outline().name(m_slide.node).in(m_language);
        if (m_slide.kind != SlideKind::Chart)
            return {};
        const QString title = titleUnder(m_plan);
        return m_stored == nullptr || titleUnder(*m_stored) == title ? title : whatIf(title);
    }

    /// A slide of a scenario that was deleted shows nothing rather than the figures of another one.
    static SlideView withoutScenario(const Slide& slide, Language language) {
        SlideView view;
        view.id = slide.id;
        view.kind = slide.kind;
        view.language = language;
        view.heading = slide.heading.in(language);
        view.notes = slide.notes.in(language);
        view.emptyText = tr("The scenario of this slide was deleted. Choose another one for it.");
        view.summary = view.emptyText;
        return view;
    }

private:
    [[nodiscard]] QString titleUnder(const PlanReading& plan) const {
        return m_slide.against.isValid() ? described(plan).title
                                         : chartHead(m_session, plan, m_slide.chart, m_slide.node, m_language,
                                                     m_slide.indicator, m_slide.year)
                                               .title;
    }
    [[nodiscard]] static QString whatIf(const QString& title) {
        return tr("What if: %1", "heading of a chart in which a slider was moved").arg(title);
    }

    [[nodiscard]] QStringList linesOf(const Text& text) const {
        QStringList lines;
        for (const QString& line : text.in(m_language).split(QLatin1Char('\n')))
            if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
                lines.append(trimmed);
        return lines;
    }

    [[nodiscard]] ChartDescription described(const PlanReading& plan) const {
        if (!m_slide.against.isValid())
            return describeChart(m_session, plan, m_slide.chart, m_slide.node, m_language, m_slide.indicator,
                                 m_slide.year);
        const ComparisonRequest request{m_session,         m_slide.against, plan.scenario.id, m_slide.node,
                                        m_slide.indicator, m_slide.year,    m_language};
        return m_slide.chart == QLatin1String(ComparisonCharts::waterfallKey) ? ComparisonCharts::waterfall(request)
                                                                              : ComparisonCharts::overlay(request);
    }

    /// Marks what is not as it is stored, in the chart and in words: whoever sees the slide without the slider's words
    /// must not take it for the plan.
    void markHypothetical(ChartDescription& chart, const ChartDescription& stored) const {
        if (!HypotheticalMarks::put(chart, stored, tr("%1 (what if)", "a value that a slider has moved"),
                                    tr("hypothetical", "status of a value that a slider has moved")))
            return;
        chart.subtitle = ChartWords::both(
            chart.subtitle, tr("hatched or dashed: what if, not in “%1”").arg(m_plan.scenario.name.in(m_language)));
        if (chart.title != stored.title)
            chart.title = whatIf(chart.title);
    }

    void writeChart() {
        ChartDescription chart = inForm(described(m_plan), m_slide.form);
        if (m_stored != nullptr)
            markHypothetical(chart, inForm(described(*m_stored), m_slide.form));
        if (m_view.heading.isEmpty())
            m_view.heading = chart.title;
        m_view.subtitle = chart.subtitle;
        m_view.sourceLine = chart.sourceLine;
        // No more than may be entered: nobody can see what another program has put there by the thousand.
        for (const Annotation& each :
             m_slide.annotations.first(std::min(limits::mostAnnotations, m_slide.annotations.size())))
            m_view.annotations.append({each, each.text.in(m_language)});
        m_view.chart = std::move(chart);
    }

    void writePage() {
        const Outline& outline = m_session.outline();
        if (m_view.heading.isEmpty())
            m_view.heading = outline.name(m_slide.node).in(m_language);
        QStringList way;
        for (const NodeId above : outline.ancestors(m_slide.node))
            way.prepend(outline.name(above).in(m_language));
        m_view.subtitle = way.join(QStringLiteral(" › "));
        QStringList sources;
        const auto node = m_session.portfolio().node(m_slide.node);
        if (node) {
            m_view.paragraph =
                m_slide.body.isEmpty() ? node->description.in(m_language) : m_view.points.join(QLatin1Char(' '));
            if (const auto source = m_session.figures().source(node->source))
                sources.append(source->citation(m_language));
        } else {
            m_view.paragraph = node.error().sentence;
        }
        m_view.points.clear();
        m_view.figures = slideFigures(m_session, m_plan, m_slide.node, m_language, sources);
        if (m_stored != nullptr) {
            QStringList same;
            const QVector<SlideFigure> stored = slideFigures(m_session, *m_stored, m_slide.node, m_language, same);
            for (qsizetype i = 0; i < std::min(stored.size(), m_view.figures.size()); ++i)
                if (SlideFigure& figure = m_view.figures[i]; figure.value != stored[i].value)
                    figure.note =
                        ChartWords::both(tr("hypothetical", "status of a value that a slider has moved"), figure.note);
        }
        const QStringList keys = chartsOf(m_session, m_plan, m_slide.node);
        if (!keys.isEmpty()) {
            ChartDescription chart = describeChart(m_session, m_plan, keys.constFirst(), m_slide.node, m_language);
            if (!chart.isEmpty()) {
                if (m_stored != nullptr)
                    markHypothetical(chart,
                                     describeChart(m_session, *m_stored, keys.constFirst(), m_slide.node, m_language));
                m_view.sourceLine = chart.sourceLine;
                m_view.chart = std::move(chart);
            }
        }
        // Its targets have no other line that would say so.
        const QString draft = m_plan.scenario.id.isValid() && m_plan.scenario.state != ScenarioState::Published
                                  ? ChartWords::scenarioLine(m_plan.scenario, m_language)
                                  : QString();
        if (!m_view.figures.isEmpty() && !m_view.sourceLine.contains(draft))
            m_view.sourceLine = ChartWords::both(m_view.sourceLine, draft);
        sources.removeIf([this](const QString& each) { return m_view.sourceLine.contains(each); });
        m_view.sourceLine = ChartWords::both(ChartWords::sourceLine(sources), m_view.sourceLine);
    }

    void writeSlider() {
        // A comparison is of two scenarios as they are stored: it would not follow a slider.
        if (!m_slide.slider || m_slide.against.isValid())
            return;
        const LiveSlider& slider = *m_slide.slider;
        const Indicator* indicator = m_session.figures().indicator(slider.cell.indicator);
        if (indicator == nullptr || !m_session.outline().contains(slider.cell.node) ||
            slider.cell.year < m_plan.scenario.firstYear || slider.cell.year > m_plan.scenario.lastYear)
            return;
        SlideSlider shown;
        shown.slider = slider;
        const QString what =
            slider.cell.node == m_session.outline().root()
                ? indicator->name.in(m_language)
                : tr("%1, %2", "place, indicator")
                      .arg(m_session.outline().name(slider.cell.node).in(m_language), indicator->name.in(m_language));
        shown.label = tr("Growth target %2: %1", "indicator, year").arg(what).arg(slider.cell.year);
        const auto stored = m_plan.storedTarget(slider.cell);
        shown.stored = stored ? stored->rate : 0;
        const auto now = m_plan.target(slider.cell);
        shown.hasStored = stored.has_value();
        shown.hasRate = now.has_value();
        shown.rate = now.value_or(shown.stored);
        if (stored)
            shown.figure = FigureRef::planned(m_plan.scenario.mark.uid, slider.cell, FigureAspect::Growth);
        shown.rateText = now ? percentText(*now, m_language) : tr("no target", "on a slider");
        shown.storedText = stored ? tr("%1: %2", "scenario, rate")
                                        .arg(m_plan.scenario.name.in(m_language), percentText(stored->rate, m_language))
                                  : tr("%1: no target", "scenario").arg(m_plan.scenario.name.in(m_language));
        m_view.slider = shown;
        if (!shown.isMoved())
            return;
        // Whoever photographs the slide takes along that this is nobody's target.
        const QString whatIf = tr("What if %1 were %2 in %3?", "indicator, rate, year")
                                   .arg(what, shown.rateText, QString::number(slider.cell.year));
        m_view.sourceLine = ChartWords::both(whatIf, m_view.sourceLine);
        m_whatIf = whatIf;
        if (m_view.chart)
            m_view.chart->sourceLine = m_view.sourceLine;
    }

    SlideView finished() {
        QStringList sentences{m_view.emptyText, m_whatIf, m_view.paragraph};
        sentences += m_view.points;
        for (const SlideFigure& figure : m_view.figures)
            sentences.append(tr("%1: %2", "figure, value").arg(figure.label, figure.value));
        if (m_view.chart)
            sentences.append(m_view.chart->isEmpty() ? m_view.chart->emptyText : m_view.chart->summary);
        for (const SlideAnnotation& each : m_view.annotations)
            sentences.append(each.text);
        sentences.removeAll(QString());
        for (QString& sentence : sentences)
            sentence = ChartWords::sentence(sentence, m_language);
        m_view.summary = sentences.join(m_language == Language::Chinese ? QString() : QStringLiteral(" "));
        return std::move(m_view);
    }

    const Session& m_session;
    const PlanReading& m_plan;
    const PlanReading* m_stored;
    const Slide& m_slide;
    Language m_language;
    SlideView m_view;
    QString m_whatIf; ///< what is moved, as a question; empty: nothing
};

} // namespace

namespace {

/// The writer of a slide, with what it reads; `writer` is empty where its scenario is gone.
struct Writing {
    SlidePlan plan;
    std::optional<SlidePlan> stored; ///< where something is moved
    std::optional<SlideWriter> writer;

    Writing(const Session& session, const Slide& slide, Language language, const ScenarioPlan* whatIf)
        : plan(session, slide, whatIf) {
        if (whatIf != nullptr)
            stored.emplace(session, slide, nullptr);
        const PlanReading* before = stored && stored->reading ? &*stored->reading : nullptr;
        if (plan.reading)
            writer.emplace(session, *plan.reading, before, slide, language);
    }
};

} // namespace

SlideView describeSlide(const Session& session, const Slide& slide, Language language, const ScenarioPlan* whatIf) {
    const InLanguage inItsLanguage(language);
    Writing writing(session, slide, language, whatIf);
    return writing.writer ? writing.writer->write() : SlideWriter::withoutScenario(slide, language);
}

QString slideHeading(const Session& session, const Slide& slide, Language language, const ScenarioPlan* whatIf) {
    const InLanguage inItsLanguage(language);
    Writing writing(session, slide, language, whatIf);
    return writing.writer ? writing.writer->heading() : slide.heading.in(language);
}

} // namespace atlas
