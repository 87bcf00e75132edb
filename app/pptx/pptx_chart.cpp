// SPDX-License-Identifier: Apache-2.0
#include "pptx/pptx_chart.h"

#include "pptx/chart_labels.h"
#include "pptx/chart_room.h"
#include "pptx/chart_workbook.h"
#include "pptx/deck_look.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr const char* chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
constexpr const char* drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr const char* relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr int categoryAxis = 111'111'111, valueAxis = 222'222'222;

using Part = PlotColumn::Part;
using Dash = ChartMarks::Dash;

/// Paler, for what stands outside its group: towards the surface.
QRgb mixed(QRgb colour, QRgb surface, double share) {
    const auto part = [&](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return qRgb(part(qRed(colour), qRed(surface)), part(qGreen(colour), qGreen(surface)),
                part(qBlue(colour), qBlue(surface)));
}

class ChartWriter {
public:
    ChartWriter(const ChartDescription& chart, const ChartPlot& plot, const DeckColours& colours, QSizeF size)
        : m_chart(chart), m_plot(plot), m_colours(colours), m_room(chart, plot, size), m_places(plot),
          m_marks(m_xml, colours), m_labels(m_xml, m_marks) {}

    QByteArray write(const QString& workbook) {
        m_xml.element("c:chartSpace",
                      {{"xmlns:c", chartNamespace}, {"xmlns:a", drawingNamespace}, {"xmlns:r", relationNamespace}},
                      [&] {
                          m_xml.val("c:date1904", 0);
                          m_xml.val("c:roundedCorners", 0);
                          m_xml.element("c:chart", [&] {
                              m_xml.val("c:autoTitleDeleted", 1);
                              plotArea();
                              if (m_room.hasLegend())
                                  legend();
                              m_xml.val("c:plotVisOnly", 1);
                              // A line joins the years that have a figure.
                              m_xml.val("c:dispBlanksAs", m_plot.form == PlotForm::Lines ? "span" : "gap");
                          });
                          m_marks.invisible();
                          m_marks.type(look::label, m_colours.text);
                          m_xml.element("c:externalData", {{"r:id", workbook}}, [&] { m_xml.val("c:autoUpdate", 0); });
                      });
        return m_xml.bytes();
    }

private:
    void layout(const QRectF& place, bool inner) {
        m_xml.element("c:layout", [&] {
            m_xml.element("c:manualLayout", [&] {
                if (inner)
                    m_xml.val("c:layoutTarget", "inner");
                m_xml.val("c:xMode", "edge");
                m_xml.val("c:yMode", "edge");
                m_xml.val("c:x", place.x());
                m_xml.val("c:y", place.y());
                m_xml.val("c:w", place.width());
                m_xml.val("c:h", place.height());
            });
        });
    }

    void plotArea() {
        m_xml.element("c:plotArea", [&] {
            layout(m_room.plot(), m_room.isPlotInner());
            if (m_plot.form == PlotForm::Rings) {
                rings();
            } else {
                if (m_plot.form == PlotForm::Areas)
                    group("c:areaChart", false);
                else if (m_plot.form != PlotForm::Lines)
                    group("c:barChart", false);
                const bool hasLines = std::any_of(m_plot.columns.begin(), m_plot.columns.end(),
                                                  [&](const PlotColumn& column) { return isLine(column); });
                if (hasLines)
                    group("c:lineChart", true);
                categories();
                values();
            }
            m_marks.invisible();
        });
    }

    [[nodiscard]] bool isLine(const PlotColumn& column) const {
        return column.asLine || m_plot.form == PlotForm::Lines;
    }

    /// The columns of one form: bars, areas or lines.
    void group(const char* name, bool lines) {
        const bool bars = !lines && m_plot.form != PlotForm::Areas;
        m_xml.element(name, [&] {
            if (bars)
                m_xml.val("c:barDir", m_plot.isHorizontal() ? "bar" : "col");
            m_xml.val("c:grouping", !lines && m_plot.isStacked() ? "stacked" : bars ? "clustered" : "standard");
            m_xml.val("c:varyColors", 0);
            for (qsizetype at = 0; at < m_plot.columns.size(); ++at)
                if (isLine(m_plot.columns.at(at)) == lines)
                    series(at);
            if (bars) {
                m_xml.val("c:gapWidth", m_room.gapWidth());
                m_xml.val("c:overlap", m_plot.isStacked() || m_plot.overlaps ? 100 : 0);
            }
            if (lines)
                m_xml.val("c:marker", 1);
            m_xml.val("c:axId", categoryAxis);
            m_xml.val("c:axId", valueAxis);
        });
    }

    void rings() {
        m_xml.element("c:doughnutChart", [&] {
            m_xml.val("c:varyColors", 1);
            for (qsizetype at = 0; at < m_plot.columns.size(); ++at)
                series(at);
            m_xml.val("c:firstSliceAng", 0);
            m_xml.val("c:holeSize", 50);
        });
    }

    void series(qsizetype at) {
        const PlotColumn& column = m_plot.columns.at(at);
        const bool lines = isLine(column);
        m_xml.element("c:ser", [&] {
            m_xml.val("c:idx", at);
            m_xml.val("c:order", at);
            if (!column.name.isEmpty())
                m_xml.element("c:tx", [&] {
                    m_xml.element("c:strRef", [&] {
                        m_xml.text("c:f", m_places.name(at));
                        m_xml.element("c:strCache", [&] {
                            m_xml.val("c:ptCount", 1);
                            m_xml.element("c:pt", {{"idx", 0}}, [&] { m_xml.text("c:v", column.name); });
                        });
                    });
                });
            if (lines)
                lineLook(at);
            else if (m_plot.form == PlotForm::Rings)
                ringLook(at);
            else
                barLook(column);
            labels(column);
            categoryCache();
            valueCache(at);
            if (lines)
                m_xml.val("c:smooth", 0);
            m_labels.writeRange(column, m_places.labels(at));
        });
    }

    [[nodiscard]] QRgb colourOf(const PlotCell& cell) const { return m_colours.of(cell.colour); }

    [[nodiscard]] static bool hasOwnColours(const PlotColumn& column) {
        return std::any_of(column.cells.begin(), column.cells.end(),
                           [&](const PlotCell& cell) { return cell.value && cell.colour != column.colour; });
    }

    [[nodiscard]] static MarkStyle commonStyle(const PlotColumn& column) {
        const MarkStyle first = column.cells.isEmpty() ? MarkStyle::Plain : column.cells.first().style;
        const bool same = std::all_of(column.cells.begin(), column.cells.end(),
                                      [&](const PlotCell& cell) { return cell.style == first; });
        return same ? first : MarkStyle::Plain;
    }

    void barLook(const PlotColumn& column) {
        const bool area = m_plot.form == PlotForm::Areas;
        const auto seriesStyle = commonStyle(column);
        if (column.part == Part::Hidden)
            m_marks.invisible();
        else
            // What stands in the key: where bars have colours of their own it tells only filled from outlined.
            m_marks.filled(m_plot.columns.size() > 1 && hasOwnColours(column)
                               ? m_colours.recede
                               : mixed(m_colours.of(column.colour), m_colours.surface, column.paler),
                           seriesStyle, m_plot.isStacked() && !area);
        if (area)
            return; // an area has no points of its own
        m_xml.val("c:invertIfNegative", 0);
        if (column.part == Part::Hidden)
            return;
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const PlotCell& cell = column.cells.at(row);
            if (!cell.value || (cell.style == seriesStyle && !hasOwnColours(column)))
                continue;
            m_xml.element("c:dPt", [&] {
                m_xml.val("c:idx", row);
                m_xml.val("c:invertIfNegative", 0);
                m_xml.val("c:bubble3D", 0);
                m_marks.filled(colourOf(cell), cell.style, m_plot.isStacked());
            });
        }
    }

    void marker(QRgb outline, QRgb fill) {
        m_xml.element("c:marker", [&] {
            m_xml.val("c:symbol", "circle");
            m_xml.val("c:size", 7);
            m_xml.element("c:spPr", [&] {
                m_marks.solid(fill);
                m_xml.element("a:ln", {{"w", look::emu(2)}}, [&] { m_marks.solid(outline); });
            });
        });
    }

    /// A line before it has the same values: both are seen only where the upper one is dashed.
    [[nodiscard]] bool coversAnother(qsizetype at) const {
        const auto isSame = [](const PlotColumn& one, const PlotColumn& other) {
            return std::equal(one.cells.begin(), one.cells.end(), other.cells.begin(), other.cells.end(),
                              [](const PlotCell& a, const PlotCell& b) { return a.value == b.value; });
        };
        const PlotColumn& column = m_plot.columns.at(at);
        return std::any_of(m_plot.columns.begin(), m_plot.columns.begin() + at, [&](const PlotColumn& before) {
            return isLine(before) && before.part == column.part && isSame(before, column);
        });
    }

    void lineLook(qsizetype at) {
        const PlotColumn& column = m_plot.columns.at(at);
        const bool reference = column.part == Part::Reference, continued = column.part == Part::Continued;
        const QRgb colour = reference ? m_colours.muted : m_colours.of(column.colour);
        const Dash covering = continued ? Dash::Dotted : Dash::Dashed; // the one below is dashed itself
        m_marks.line(colour, reference ? 1.5 : 3,
                     coversAnother(at)        ? covering
                     : reference || continued ? Dash::Dashed
                                              : Dash::None);
        const bool marked = !reference && column.cells.size() <= 14;
        if (marked)
            marker(colour, continued ? m_colours.surface : colour);
        else
            m_xml.element("c:marker", [&] { m_xml.val("c:symbol", "none"); });
        if (reference || continued)
            return;
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const PlotCell& cell = column.cells.at(row);
            if (!cell.value || cell.style == MarkStyle::Plain)
                continue;
            // The stretch that leads to a point that is no stated figure is dashed or dotted, and its mark hollow.
            m_xml.element("c:dPt", [&] {
                m_xml.val("c:idx", row);
                if (marked)
                    marker(colour, m_colours.surface);
                m_xml.val("c:bubble3D", 0);
                m_marks.line(colour, 3, cell.style == MarkStyle::NoTarget ? Dash::Dotted : Dash::Dashed);
            });
        }
    }

    void ringLook(qsizetype at) {
        const bool outer = at > 0;
        m_marks.filled(m_colours.recede, MarkStyle::Plain, true);
        const PlotColumn& column = m_plot.columns.at(at);
        for (qsizetype row = 0; row < column.cells.size(); ++row) {
            const PlotCell& cell = column.cells.at(row);
            if (!cell.value)
                continue;
            const QRgb colour = colourOf(cell);
            m_xml.element("c:dPt", [&] {
                m_xml.val("c:idx", row);
                m_xml.val("c:bubble3D", 0);
                m_marks.filled(outer && cell.style == MarkStyle::Plain ? mixed(colour, m_colours.surface, 0.35)
                                                                       : colour,
                               cell.style, true);
            });
        }
    }

    void labels(const PlotColumn& column) {
        if (m_plot.form == PlotForm::Rings || column.part == Part::Hidden) {
            m_labels.write(column, [](qsizetype) { return std::nullopt; });
            return;
        }
        qsizetype last = column.cells.size() - 1;
        while (last > 0 && !column.cells.at(last).value)
            --last;
        qsizetype first = 0;
        while (first < last && !column.cells.at(first).value)
            ++first;
        m_labels.write(column, [&](qsizetype row) -> std::optional<LabelLook> {
            const PlotCell& cell = column.cells.at(row);
            if (!cell.value)
                return {};
            if (column.part == Part::Reference) {
                if (row != last || !m_room.isNamedDirectly())
                    return {};
                return LabelLook{"r", m_colours.muted, look::label, false, true, false};
            }
            if (isLine(column)) {
                if (m_plot.form == PlotForm::Areas)
                    return {};
                if (row == last && m_room.isNamedDirectly() && !column.endsOpen)
                    return LabelLook{"r", m_colours.text, look::label, true, m_room.hasNames(), true};
                if (row == first && m_room.hasStartLabels() && !cell.label.isEmpty())
                    return LabelLook{"t", m_colours.text, look::label, false, false, true};
                return {};
            }
            if (cell.label.isEmpty() || !m_room.hasLabel(column, row))
                return {};
            const bool strong = m_room.tellsByColour() && cell.colour != ColourRole::Muted;
            if (!m_plot.isStacked())
                return LabelLook{"outEnd", m_colours.text, look::label, strong, false, true};
            const QRgb on = cell.style == MarkStyle::Plain ? m_marks.on(colourOf(cell)) : m_colours.text;
            return LabelLook{"ctr", on, look::label, false, false, true};
        });
    }

    void categoryCache() {
        m_xml.element("c:cat", [&] {
            m_xml.element("c:strRef", [&] {
                m_xml.text("c:f", m_places.categories());
                m_xml.element("c:strCache", [&] {
                    m_xml.val("c:ptCount", m_plot.categories.size());
                    for (qsizetype row = 0; row < m_plot.categories.size(); ++row)
                        m_xml.element("c:pt", {{"idx", row}}, [&] { m_xml.text("c:v", m_plot.categories.at(row)); });
                });
            });
        });
    }

    void valueCache(qsizetype at) {
        const PlotColumn& column = m_plot.columns.at(at);
        m_xml.element("c:val", [&] {
            m_xml.element("c:numRef", [&] {
                m_xml.text("c:f", m_places.values(at));
                m_xml.element("c:numCache", [&] {
                    m_xml.text("c:formatCode", cellFormat(m_chart.y.unit));
                    m_xml.val("c:ptCount", column.cells.size());
                    for (qsizetype row = 0; row < column.cells.size(); ++row)
                        if (column.cells.at(row).value)
                            m_xml.element("c:pt", {{"idx", row}},
                                          [&] { m_xml.text("c:v", XmlPart::number(*column.cells.at(row).value)); });
                });
            });
        });
    }

    void axisLook(QRgb line, bool hasLine, double size, QRgb colour, bool level = false) {
        if (hasLine)
            m_marks.line(line, 1, Dash::None);
        else
            m_marks.invisible();
        m_marks.type(size, colour, false, level);
    }

    void categories() {
        m_xml.element("c:catAx", [&] {
            m_xml.val("c:axId", categoryAxis);
            // Horizontal bars are read from the top.
            m_xml.element("c:scaling",
                          [&] { m_xml.val("c:orientation", m_plot.isHorizontal() ? "maxMin" : "minMax"); });
            m_xml.val("c:delete", 0);
            m_xml.val("c:axPos", m_plot.isHorizontal() ? "l" : "b");
            m_xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", 0}});
            m_xml.val("c:majorTickMark", "none");
            m_xml.val("c:minorTickMark", "none");
            m_xml.val("c:tickLblPos", "low"); // beside negative bars, not on them
            // A few names are broken into lines; of many some would be left out if they could not be turned.
            const bool level = m_plot.form == PlotForm::Columns && m_plot.categories.size() <= 4;
            axisLook(m_colours.recede, true, look::label, m_colours.text, level);
            m_xml.val("c:crossAx", valueAxis);
            m_xml.val("c:crosses", "autoZero");
            m_xml.val("c:auto", 0);
            m_xml.val("c:lblAlgn", "ctr");
            m_xml.val("c:lblOffset", 60);
            m_xml.val("c:noMultiLvlLbl", 1);
        });
    }

    void values() {
        const ChartRoom::Scale scale = m_room.scale();
        m_xml.element("c:valAx", [&] {
            m_xml.val("c:axId", valueAxis);
            m_xml.element("c:scaling", [&] {
                m_xml.val("c:orientation", "minMax");
                if (scale.maximum)
                    m_xml.val("c:max", *scale.maximum);
                if (scale.minimum)
                    m_xml.val("c:min", *scale.minimum);
            });
            m_xml.val("c:delete", m_room.hasScale() ? 0 : 1);
            m_xml.val("c:axPos", m_plot.isHorizontal() ? "t" : "l");
            if (m_room.hasScale())
                m_xml.element("c:majorGridlines", [&] { m_marks.line(m_colours.grid, 1, Dash::None); });
            m_xml.leaf("c:numFmt", {{"formatCode", axisFormat(m_chart.y.unit, scale.span)}, {"sourceLinked", 0}});
            m_xml.val("c:majorTickMark", "none");
            m_xml.val("c:minorTickMark", "none");
            m_xml.val("c:tickLblPos", m_plot.isHorizontal() ? "high" : "low");
            axisLook(m_colours.grid, false, look::small, m_colours.muted);
            m_xml.val("c:crossAx", categoryAxis);
            m_xml.val("c:crosses", "autoZero");
            m_xml.val("c:crossBetween", m_plot.form == PlotForm::Areas ? "midCat" : "between");
        });
    }

    void legend() {
        m_xml.element("c:legend", [&] {
            m_xml.val("c:legendPos", "t");
            for (qsizetype at = 0; at < m_plot.columns.size(); ++at)
                if (m_plot.columns.at(at).part == Part::Hidden || m_plot.columns.at(at).name.isEmpty())
                    m_xml.element("c:legendEntry", [&] {
                        m_xml.val("c:idx", at);
                        m_xml.val("c:delete", 1);
                    });
            layout(m_room.legend(), false);
            m_xml.val("c:overlay", 0);
            m_marks.type(look::label, m_colours.text);
        });
    }

    const ChartDescription& m_chart;
    const ChartPlot& m_plot;
    const DeckColours& m_colours;
    ChartRoom m_room;
    PlotPlaces m_places;
    XmlPart m_xml;
    ChartMarks m_marks;
    ChartLabels m_labels;
};

} // namespace

QByteArray pptxChart(const ChartDescription& chart, const ChartPlot& plot, const DeckColours& colours, QSizeF size,
                     const QString& workbook) {
    return ChartWriter(chart, plot, colours, size).write(workbook);
}

} // namespace atlas
