// SPDX-License-Identifier: Apache-2.0
#include "pptx/pptx_slide.h"

#include "pptx/chart_room.h"
#include "pptx/deck_look.h"
#include "pptx/slide_shapes.h"
#include "pptx/text_room.h"

#include <algorithm>

namespace atlas {

namespace {

// Colours of the presentation's theme.
constexpr QLatin1String text("tx1"), muted("tx2");

// Before it goes on in another line: a part of the chart's width, as on our own slides, and points.
constexpr double widestCallout = 0.34, narrowestCallout = 110;

class SlideWriter {
public:
    SlideWriter(const DeckSlide& slide, const SlidePlan& plan, const ChartPlot& plot, const Deck& deck)
        : m_slide(slide), m_plan(plan), m_plot(plot), m_deck(deck), m_shapes(m_xml, deck.language) {}

    QByteArray write(int number, const QString& relation) {
        m_xml.element("p:sld", slideNamespaces(), [&] {
            m_xml.element("p:cSld", [&] {
                m_shapes.tree([&] {
                    heading();
                    if (!m_plan.paragraph.isEmpty())
                        box(QStringLiteral("Paragraph"), m_plan.paragraphPlace, m_plan.paragraph, m_plan.paragraphSize,
                            text);
                    for (qsizetype i = 0; i < m_slide.figures.size(); ++i)
                        card(m_slide.figures.at(i), m_plan.figurePlaces.at(i));
                    if (!m_slide.bullets.isEmpty())
                        bullets();
                    if (m_slide.chart && m_slide.chartTitled)
                        chartTitle();
                    if (!relation.isEmpty())
                        chart(relation);
                    else if (m_slide.chart)
                        box(QStringLiteral("Text"), m_plan.chartPlace, m_slide.chart->emptyText, look::body, muted);
                    for (const DeckCallout& each : m_slide.callouts)
                        over(each);
                    if (!m_slide.underChart.isEmpty())
                        box(QStringLiteral("Under the chart"), m_plan.underPlace, m_slide.underChart, look::label,
                            text);
                    if (!m_plan.foot.isEmpty())
                        box(QStringLiteral("Source"), m_plan.footPlace, m_plan.foot, look::small, muted, "b");
                    if (m_plan.layout != SlidePlan::Layout::Opening)
                        m_shapes.number(m_plan.numberPlace, number);
                });
            });
            m_xml.element("p:clrMapOvr", [&] { m_xml.leaf("a:masterClrMapping"); });
        });
        return m_xml.bytes();
    }

private:
    void box(const QString& name, const QRectF& place, const QString& words, double size, const QString& colour,
             const char* anchor = "t") {
        TextBox made;
        made.name = name;
        made.place = place;
        made.anchor = QLatin1String(anchor);
        made.paragraphs = SlideShapes::lines(words, {{}, size, colour, false});
        m_shapes.text(made);
    }

    void heading() {
        const bool opening = m_plan.layout == SlidePlan::Layout::Opening;
        TextBox title;
        title.name = QStringLiteral("Title");
        title.placeholder = opening ? QStringLiteral("ctrTitle") : QStringLiteral("title");
        title.place = m_plan.headingPlace;
        title.anchor = QStringLiteral("t");
        title.shrinks = true;
        title.paragraphs =
            SlideShapes::lines(m_plan.heading, {{}, opening ? m_plan.openingSize : look::heading, text, true});
        m_shapes.text(title);
        if (m_plan.subtitle.isEmpty())
            return;
        if (!opening) {
            box(QStringLiteral("Subtitle"), m_plan.subtitlePlace, m_plan.subtitle, look::subtitle, muted);
            return;
        }
        TextBox subtitle;
        subtitle.name = QStringLiteral("Subtitle");
        subtitle.placeholder = QStringLiteral("subTitle");
        subtitle.index = 1;
        subtitle.place = m_plan.subtitlePlace;
        subtitle.paragraphs = SlideShapes::lines(m_plan.subtitle, {{}, look::openingLine, muted, false});
        for (TextParagraph& each : subtitle.paragraphs)
            each.plain = true;
        m_shapes.text(subtitle);
    }

    void card(const DeckFigure& figure, const QRectF& place) {
        double size = look::figure;
        while (size > look::small && textWidth(figure.value, size, true) > place.width() - 2 * look::cardInset - 10)
            size -= 1;
        TextBox made;
        made.name = QStringLiteral("Key figure");
        made.place = place;
        made.anchor = QStringLiteral("ctr");
        made.fill = XmlPart::hex(m_deck.colours.raised);
        made.inset = look::cardInset;
        made.paragraphs = SlideShapes::lines(figure.label, {{}, look::small, muted, false}) +
                          SlideShapes::lines(figure.value, {{}, size, text, true}) +
                          SlideShapes::lines(figure.note, {{}, look::small, muted, false});
        for (TextParagraph& each : made.paragraphs)
            each.align = QStringLiteral("l");
        m_shapes.text(made);
    }

    void chartTitle() {
        TextBox made;
        made.name = QStringLiteral("Chart heading");
        made.place = m_plan.chartTitlePlace;
        made.paragraphs = SlideShapes::lines(m_slide.chart->title, {{}, look::chartTitle, text, true});
        if (!m_slide.chart->subtitle.isEmpty())
            made.paragraphs += SlideShapes::lines(m_slide.chart->subtitle, {{}, look::small, muted, false});
        m_shapes.text(made);
    }

    /// Words stand where they were put; an arrow's end at its tail, on the side that it does not point to.
    void over(const DeckCallout& callout) {
        const QRectF& chart = m_plan.chartPlace;
        const auto placed = [&](QPointF part) {
            return QPointF(chart.left() + part.x() * chart.width(), chart.top() + part.y() * chart.height());
        };
        QPointF at = placed(callout.at);
        const double most = std::max(narrowestCallout, chart.width() * widestCallout);
        const double width = std::min(most, textWidth(callout.text, look::label, true) + 4);
        const int lines = std::max(1, textLines(callout.text, look::label, width, true));
        const double height = lines * look::label * look::lineHeight;
        if (callout.head) {
            const QPointF head = placed(*callout.head);
            m_shapes.arrow(QStringLiteral("Arrow"), at, head, QStringLiteral("tx1"));
            at += QPointF(head.x() < at.x() ? 4 : -4 - width, -height / 2);
        }
        if (callout.text.isEmpty())
            return;
        at.setX(std::clamp(at.x(), 0.0, std::max(0.0, look::slideWidth - width)));
        at.setY(std::clamp(at.y(), 0.0, std::max(0.0, look::slideHeight - height)));
        TextBox made;
        made.name = QStringLiteral("Note");
        made.place = QRectF(at, QSizeF(width, height));
        made.grows = lines == 1;
        made.paragraphs = SlideShapes::lines(callout.text, {{}, look::label, text, true});
        m_shapes.text(made);
    }

    void bullets() {
        TextBox body;
        body.name = QStringLiteral("Text");
        body.placeholder = QStringLiteral("body");
        body.index = 1;
        body.place = m_plan.bulletsPlace;
        body.shrinks = true;
        for (const QString& bullet : m_slide.bullets) {
            TextParagraph paragraph;
            QString line = bullet;
            paragraph.runs = {{line.replace(u'\n', u' '), m_plan.bulletSize, text, false}};
            paragraph.above = body.paragraphs.isEmpty() ? 0 : m_plan.bulletSize * look::bulletGap;
            paragraph.indent = m_plan.bulletSize * look::bulletIndent;
            body.paragraphs.append(paragraph);
        }
        m_shapes.text(body);
    }

    void chart(const QString& relation) {
        const ChartDescription& shown = *m_slide.chart;
        m_shapes.chart(shown.title, shown.summary, m_plan.chartPlace, relation);
        if (m_plot.form == PlotForm::Rings)
            ringList();
        linesAcross();
        if (!shown.centreText.isEmpty() && !m_plan.calloutPlace.isNull())
            callout();
    }

    /// Office programs draw none across horizontal bars: each is a line of its own over the chart.
    void linesAcross() {
        if (m_plot.across.isEmpty())
            return;
        const ChartRoom room(*m_slide.chart, m_plot, m_plan.chartPlace.size());
        for (const auto& [from, to, words] : room.linesAcross()) {
            const auto placed = [&](QPointF part) {
                const QRectF& chart = m_plan.chartPlace;
                return QPointF(chart.left() + part.x() * chart.width(), chart.top() + part.y() * chart.height());
            };
            m_shapes.rule(QStringLiteral("Value line"), placed(from), placed(to), muted);
            const double width = textWidth(words, look::small) + 4, height = look::small * look::lineHeight;
            const double left = std::clamp(placed(from).x() - width / 2, m_plan.chartPlace.left(),
                                           std::max(m_plan.chartPlace.left(), m_plan.chartPlace.right() - width));
            TextBox made;
            made.name = QStringLiteral("Value line");
            made.place = {left, placed(from).y() - height, width, height};
            made.grows = true;
            made.paragraphs = SlideShapes::lines(words, {{}, look::small, muted, false});
            m_shapes.text(made);
        }
    }

    /// What the chart comes to: in the middle of a ring, on the baseline beside bars.
    void callout() {
        const bool ring = m_plot.form == PlotForm::Rings;
        const ChartDescription& shown = *m_slide.chart;
        double size = ring ? 26 : 44;
        // In a ring it may stand in two lines where it has words.
        const int lines = ring && shown.centreText.contains(u' ') ? 2 : 1;
        while (size > look::small && textLines(shown.centreText, size, m_plan.calloutPlace.width(), true) > lines)
            size -= 1;
        TextBox made;
        made.name = QStringLiteral("Figure");
        made.place = m_plan.calloutPlace;
        made.anchor = ring ? QStringLiteral("ctr") : QStringLiteral("b");
        made.paragraphs = SlideShapes::lines(shown.centreText, {{}, size, text, true});
        if (!shown.centreNote.isEmpty())
            made.paragraphs +=
                SlideShapes::lines(shown.centreNote, {{}, ring ? look::small : look::subtitle, muted, false});
        for (TextParagraph& each : made.paragraphs)
            each.align = ring ? QStringLiteral("ctr") : QStringLiteral("l");
        m_shapes.text(made);
    }

    /// The names and numbers of a ring, which has no room for them in itself: groups in their colour, points below.
    void ringList() {
        const ChartDescription& shown = *m_slide.chart;
        qsizetype lines = 0;
        for (const ChartSeries& series : shown.series)
            lines += 1 + series.points.size();
        const double line = look::label * 1.3;
        const auto columnsFor = [&](qsizetype count) {
            const double needed = static_cast<double>(count) * line + static_cast<double>(shown.series.size()) * 6;
            return needed <= m_plan.listPlace.height() ? 1 : needed <= 1.9 * m_plan.listPlace.height() ? 2 : 3;
        };
        TextBox made;
        made.name = QStringLiteral("Key");
        made.place = m_plan.listPlace;
        made.anchor = QStringLiteral("ctr");
        made.columns = columnsFor(lines);
        // Too many to be read on a slide: the groups alone.
        const bool groupsOnly = made.columns > 2 || (made.columns > 1 && m_plan.listPlace.width() < 420);
        if (groupsOnly)
            made.columns = 1;
        else if (made.columns > 1)
            made.anchor = QStringLiteral("t");
        const double width = (m_plan.listPlace.width() - 24 * (made.columns - 1)) / made.columns;
        for (const ChartSeries& series : shown.series) {
            TextParagraph group;
            group.above = made.paragraphs.isEmpty() ? 0 : 6;
            group.runs = {{QStringLiteral("■ "), look::label, XmlPart::hex(m_deck.colours.of(series.colour)), true},
                          {series.name, look::label, text, true}};
            made.paragraphs.append(group);
            if (groupsOnly)
                continue;
            for (const ChartPoint& point : series.points) {
                TextParagraph each;
                each.tab = width;
                each.runs = {{point.label, look::small, text, false}};
                if (!point.valueText.isEmpty()) {
                    QString value = point.valueText;
                    value.replace(u' ', QChar::Nbsp); // beside a long name it goes to the next line as a whole
                    each.runs.append({u'\t' + value, look::small, muted, false});
                }
                made.paragraphs.append(each);
            }
        }
        m_shapes.text(made);
    }

    const DeckSlide& m_slide;
    const SlidePlan& m_plan;
    const ChartPlot& m_plot;
    const Deck& m_deck;
    XmlPart m_xml;
    SlideShapes m_shapes;
};

} // namespace

QByteArray pptxSlide(const DeckSlide& slide, const SlidePlan& plan, const ChartPlot& plot, const Deck& deck, int number,
                     const QString& relation) {
    return SlideWriter(slide, plan, plot, deck).write(number, relation);
}

QByteArray pptxNotes(const QString& notes, Language language) {
    XmlPart xml;
    SlideShapes shapes(xml, language);
    xml.element("p:notes", slideNamespaces(), [&] {
        xml.element("p:cSld", [&] {
            shapes.tree([&] {
                shapes.slideImage({54, 60, 432, 243});
                TextBox body;
                body.name = QStringLiteral("Notes");
                body.placeholder = QStringLiteral("body");
                body.index = 1;
                body.place = {54, 330, 432, 330};
                body.paragraphs = SlideShapes::lines(notes);
                shapes.text(body);
            });
        });
        xml.element("p:clrMapOvr", [&] { xml.leaf("a:masterClrMapping"); });
    });
    return xml.bytes();
}

} // namespace atlas
