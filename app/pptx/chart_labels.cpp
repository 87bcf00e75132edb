// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_labels.h"

#include "pptx/deck_look.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr const char* extended = "http://schemas.microsoft.com/office/drawing/2012/chart";

/// The label is a text of its own.
bool isTextOnly(const PlotCell& cell) { return !cell.label.isEmpty() && cell.format.isEmpty(); }

} // namespace

void ChartLabels::shows(bool value, bool name) {
    m_xml.val("c:showLegendKey", 0);
    m_xml.val("c:showVal", value ? 1 : 0);
    m_xml.val("c:showCatName", 0);
    m_xml.val("c:showSerName", name ? 1 : 0);
    m_xml.val("c:showPercent", 0);
    m_xml.val("c:showBubbleSize", 0);
}

void ChartLabels::richText(const PlotColumn& column, const PlotCell& cell, const LabelLook& look) {
    const auto field = [&](const char* id, const char* type, const QString& text) {
        m_xml.element("a:fld", {{"id", id}, {"type", type}}, [&] {
            m_xml.element("a:rPr", {{"lang", "en-US"}, {"sz", look::hundredths(look.size)}, {"b", look.bold ? 1 : 0}},
                          [&] {
                              m_marks.solid(look.colour);
                              m_marks.fonts();
                          });
            m_xml.text("a:t", text); // a program that doesn't know the field shows this
        });
    };
    m_xml.element("c:tx", [&] {
        m_xml.element("c:rich", [&] {
            m_xml.leaf("a:bodyPr", {{"wrap", "none"}});
            m_xml.leaf("a:lstStyle");
            m_xml.element("a:p", [&] {
                if (look.withName) {
                    field("{7C2D8A50-3F0B-4B7C-9C11-5A1D0E6F2B01}", "SERIESNAME", column.name);
                    m_xml.element("a:r", [&] {
                        m_xml.leaf("a:rPr", {{"lang", "en-US"}, {"sz", look::hundredths(look.size)}});
                        m_xml.text("a:t", QStringLiteral(" "));
                    });
                }
                field("{7C2D8A50-3F0B-4B7C-9C11-5A1D0E6F2B02}", "CELLRANGE", cell.label);
            });
        });
    });
}

void ChartLabels::one(const PlotColumn& column, qsizetype row, const LabelLook& look) {
    const PlotCell& cell = column.cells.at(row);
    const bool rich = look.withValue && isTextOnly(cell);
    m_xml.element("c:dLbl", [&] {
        m_xml.val("c:idx", row);
        if (rich)
            richText(column, cell, look);
        else if (look.withValue && !cell.format.isEmpty())
            m_xml.leaf("c:numFmt", {{"formatCode", cell.format}, {"sourceLinked", 0}});
        m_marks.invisible();
        m_marks.type(look.size, look.colour, look.bold);
        m_xml.val("c:dLblPos", look.place);
        shows(look.withValue && !rich, look.withName);
        if (!rich)
            m_xml.text("c:separator", QStringLiteral(" "));
        else
            m_xml.element("c:extLst", [&] {
                m_xml.element("c:ext", {{"uri", "{CE6537A1-D6FC-4f65-9D91-7224C49458BB}"}, {"xmlns:c15", extended}},
                              [&] {
                                  m_xml.leaf("c15:dlblFieldTable");
                                  m_xml.val("c15:showDataLabelsRange", 1);
                              });
            });
    });
}

void ChartLabels::write(const PlotColumn& column,
                        const std::function<std::optional<LabelLook>(qsizetype row)>& lookOf) {
    m_xml.element("c:dLbls", [&] {
        for (qsizetype row = 0; row < column.cells.size(); ++row)
            if (const auto look = lookOf(row))
                one(column, row, *look);
        shows(false, false);
    });
}

void ChartLabels::writeRange(const PlotColumn& column, const QString& range) {
    if (std::none_of(column.cells.begin(), column.cells.end(), isTextOnly))
        return;
    m_xml.element("c:extLst", [&] {
        m_xml.element("c:ext", {{"uri", "{02D57815-91ED-43cb-92C2-25804820EDAC}"}, {"xmlns:c15", extended}}, [&] {
            m_xml.element("c15:datalabelsRange", [&] {
                m_xml.text("c15:f", range);
                m_xml.element("c15:dlblRangeCache", [&] {
                    m_xml.val("c:ptCount", column.cells.size());
                    for (qsizetype row = 0; row < column.cells.size(); ++row)
                        if (isTextOnly(column.cells.at(row)))
                            m_xml.element("c:pt", {{"idx", row}},
                                          [&] { m_xml.text("c:v", column.cells.at(row).label); });
                });
            });
        });
    });
}

} // namespace atlas
