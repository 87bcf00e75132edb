// SPDX-License-Identifier: Apache-2.0
#include "exchange/story_deck.h"

#include "charts/annotation_mark.h"
#include "domain/figure_text.h"
#include "domain/in_language.h"

#include <QCoreApplication>

#include <cmath>

namespace atlas {

namespace {

/// One slide, in the language that is spoken.
class DeckSlideWriter {
    Q_DECLARE_TR_FUNCTIONS(atlas::StoryDeck)
public:
    explicit DeckSlideWriter(const SlideView& view) : m_view(view) {}

    DeckSlide write() {
        m_slide.heading = m_view.heading;
        m_slide.subtitle = m_view.subtitle;
        m_slide.notes = m_view.notes;
        m_slide.sourceLine = m_view.sourceLine;
        if (!m_view.emptyText.isEmpty()) {
            m_slide.paragraph = m_view.emptyText;
            return std::move(m_slide);
        }
        if (m_view.kind == SlideKind::Title) {
            m_slide.subtitle = (QStringList(m_view.subtitle) + m_view.points).join(QLatin1Char('\n')).trimmed();
            return std::move(m_slide);
        }
        m_slide.paragraph = m_view.paragraph;
        m_slide.bullets = m_view.points;
        for (const SlideFigure& figure : m_view.figures)
            m_slide.figures.append({figure.label, figure.value, figure.note, figure.figure});
        m_slide.chart = m_view.chart;
        m_slide.chartTitled = m_view.kind == SlideKind::Page && m_view.chart;
        if (m_view.slider) {
            m_slide.underChart = sliderLine(*m_view.slider);
            m_slide.underChartFigure = m_view.slider->figure;
        }
        if (m_slide.chart)
            for (const SlideAnnotation& each : m_view.annotations)
                annotate(each);
        return std::move(m_slide);
    }

private:
    static QString sliderLine(const SlideSlider& slider) {
        QStringList parts{slider.label, slider.rateText};
        if (slider.isMoved())
            parts.append(slider.storedText);
        return parts.join(QStringLiteral(" · "));
    }

    void annotate(const SlideAnnotation& shown) {
        const Annotation& annotation = shown.annotation;
        switch (annotation.kind) {
        case AnnotationKind::Text:
            if (!shown.text.isEmpty())
                m_slide.callouts.append({shown.text, annotation.from, std::nullopt});
            return;
        case AnnotationKind::Arrow:
            if (const auto mark = annotationMark(annotation, *m_view.chart))
                tell(tr("Arrow to %1").arg(m_view.chart->series.at(mark->series).points.at(mark->point).label),
                     shown.text);
            else
                m_slide.callouts.append({shown.text, annotation.from, annotation.to});
            return;
        case AnnotationKind::Line: {
            const QString at = placeText(annotation, annotation.low);
            if (annotation.axis == AnnotationAxis::Value)
                m_slide.chart->references.append({annotation.low, shown.text.isEmpty() ? at : shown.text, at});
            else
                tell(tr("Line at %1").arg(at), shown.text);
            return;
        }
        case AnnotationKind::Band:
            tell(tr("Marked from %1 to %2")
                     .arg(placeText(annotation, annotation.low), placeText(annotation, annotation.high)),
                 shown.text);
            return;
        }
    }

    /// A place on an axis, as people say it.
    [[nodiscard]] QString placeText(const Annotation& annotation, double place) const {
        if (annotation.axis == AnnotationAxis::Value)
            return figureText(place, m_view.chart->y.unit, m_view.language);
        const ChartSeries first = m_view.chart->series.value(0);
        for (const ChartPoint& point : first.points)
            if (point.x != 0 && point.x == std::round(place))
                return point.label;
        const auto row = static_cast<qsizetype>(std::lround(place));
        return row >= 0 && row < first.points.size() ? first.points.at(row).label : QString::number(std::round(place));
    }

    void tell(const QString& where, const QString& words) {
        const QString line = words.isEmpty() ? tr("On the chart: %1.", "where").arg(where)
                                             : tr("On the chart: %1: %2", "where, words").arg(where, words);
        m_slide.notes += (m_slide.notes.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }

    const SlideView& m_view;
    DeckSlide m_slide;
};

} // namespace

Deck storyDeck(const StoryDocument& story, const DeckColours& colours) {
    const InLanguage spoken(story.language);
    Deck deck;
    deck.title = story.title;
    deck.author = story.author;
    deck.language = story.language;
    deck.colours = colours;
    deck.created = QDateTime::currentDateTimeUtc();
    for (const StorySlide& slide : story.slides)
        deck.slides.append(DeckSlideWriter(slide.view).write());
    return deck;
}

Deck storyDeck(const Session& session, StoryId story, Language language, const DeckColours& colours) {
    return storyDeck(describeStory(session, story, language), colours);
}

} // namespace atlas
