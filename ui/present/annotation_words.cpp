// SPDX-License-Identifier: Apache-2.0
#include "present/annotation_words.h"

#include "charts/annotation_mark.h"
#include "domain/figure_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

class AnnotationWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::AnnotationWords)
public:
    explicit AnnotationWords(const ChartDescription& chart) : m_chart(chart) {}

    [[nodiscard]] QString name(const Annotation& annotation) const {
        const QString& words = annotation.text.in(m_chart.language);
        const QString what = kindAndPlace(annotation);
        return words.isEmpty() ? what : tr("%1: %2", "kind and place of an annotation, its words").arg(what, words);
    }

private:
    [[nodiscard]] QString kindAndPlace(const Annotation& a) const {
        switch (a.kind) {
        case AnnotationKind::Text:
            return tr("Text at %1% from the left, %2% from the top").arg(percent(a.from.x())).arg(percent(a.from.y()));
        case AnnotationKind::Arrow:
            if (const QString mark = markText(a); !mark.isEmpty())
                return tr("Arrow to %1", "a mark").arg(mark);
            return tr("Arrow to %1% from the left, %2% from the top").arg(percent(a.to.x())).arg(percent(a.to.y()));
        case AnnotationKind::Band:
            return tr("Band from %1 to %2").arg(at(a, a.low), at(a, a.high));
        case AnnotationKind::Line:
            return tr("Line at %1").arg(at(a, a.low));
        }
        return {};
    }

    [[nodiscard]] static int percent(double part) { return qRound(part * 100); }

    [[nodiscard]] QString markText(const Annotation& a) const {
        const auto mark = annotationMark(a, m_chart);
        if (!mark)
            return {};
        const ChartSeries& series = m_chart.series[mark->series];
        const ChartPoint& point = series.points[mark->point];
        return point.label.isEmpty() ? series.name : point.label;
    }

    [[nodiscard]] QString at(const Annotation& a, double value) const {
        if (a.axis == AnnotationAxis::Value)
            return m_chart.y.unit == Unit::Percent ? percentText(value, m_chart.language)
                                                   : figureText(value, m_chart.y.unit, m_chart.language);
        const bool byYear = m_chart.kind == ChartKind::Line || m_chart.kind == ChartKind::Area ||
                            m_chart.kind == ChartKind::Fan || m_chart.kind == ChartKind::Slope;
        const int number = qRound(value);
        if (byYear || m_chart.series.isEmpty())
            return QString::number(number);
        const auto& points = m_chart.series.constFirst().points;
        return number >= 0 && number < points.size() ? points[number].label : QString::number(number + 1);
    }

    const ChartDescription& m_chart;
};

} // namespace

QString annotationName(const Annotation& annotation, const ChartDescription& chart) {
    return AnnotationWords(chart).name(annotation);
}

} // namespace atlas
