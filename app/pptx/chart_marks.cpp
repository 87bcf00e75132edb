// SPDX-License-Identifier: Apache-2.0
#include "pptx/chart_marks.h"

#include "pptx/deck_look.h"

#include <cmath>

namespace atlas {

namespace {

/// Relative luminance, WCAG 2.
double luminance(QRgb colour) {
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) + 0.0722 * linear(qBlue(colour));
}

double contrast(QRgb a, QRgb b) {
    const double one = luminance(a) + 0.05, two = luminance(b) + 0.05;
    return one > two ? one / two : two / one;
}

} // namespace

QRgb ChartMarks::on(QRgb background) const {
    return contrast(m_colours.text, background) > contrast(m_colours.surface, background) ? m_colours.text
                                                                                          : m_colours.surface;
}

void ChartMarks::solid(QRgb colour) {
    m_xml.element("a:solidFill", [&] { m_xml.val("a:srgbClr", XmlPart::hex(colour)); });
}

void ChartMarks::ln(QRgb colour, double width, Dash dash) {
    m_xml.element("a:ln", {{"w", look::emu(width)}, {"cap", dash != Dash::None ? "flat" : "rnd"}}, [&] {
        solid(colour);
        if (dash != Dash::None)
            m_xml.val("a:prstDash", dash == Dash::Dotted ? "sysDot" : "sysDash");
        m_xml.leaf("a:round");
    });
}

void ChartMarks::filled(QRgb colour, MarkStyle style, bool separated) {
    m_xml.element("c:spPr", [&] {
        switch (style) {
        case MarkStyle::Approximate:
        case MarkStyle::Assumption:
        case MarkStyle::NoTarget:
            m_xml.element("a:pattFill", {{"prst", "wdUpDiag"}}, [&] {
                m_xml.element("a:fgClr", [&] { m_xml.val("a:srgbClr", XmlPart::hex(colour)); });
                m_xml.element("a:bgClr", [&] { m_xml.val("a:srgbClr", XmlPart::hex(m_colours.surface)); });
            });
            ln(colour, 1.5, Dash::None);
            return;
        case MarkStyle::Empty:
            solid(m_colours.surface);
            ln(colour, 1.5, Dash::None);
            return;
        case MarkStyle::Plain:
            break;
        }
        solid(colour);
        if (separated)
            ln(m_colours.surface, 1.5, Dash::None);
        else
            m_xml.element("a:ln", [&] { m_xml.leaf("a:noFill"); });
    });
}

void ChartMarks::line(QRgb colour, double width, Dash dash) {
    m_xml.element("c:spPr", [&] { ln(colour, width, dash); });
}

void ChartMarks::invisible() {
    m_xml.element("c:spPr", [&] {
        m_xml.leaf("a:noFill");
        m_xml.element("a:ln", [&] { m_xml.leaf("a:noFill"); });
    });
}

void ChartMarks::fonts() {
    m_xml.leaf("a:latin", {{"typeface", look::latinFont}});
    m_xml.leaf("a:ea", {{"typeface", look::chineseFont}});
}

void ChartMarks::type(double size, QRgb colour, bool bold, bool level) {
    m_xml.element("c:txPr", [&] {
        if (level)
            m_xml.leaf("a:bodyPr", {{"rot", 0}, {"vert", "horz"}});
        else
            m_xml.leaf("a:bodyPr");
        m_xml.leaf("a:lstStyle");
        m_xml.element("a:p", [&] {
            m_xml.element("a:pPr", [&] {
                m_xml.element("a:defRPr", {{"sz", look::hundredths(size)}, {"b", bold ? 1 : 0}}, [&] {
                    solid(colour);
                    fonts();
                });
            });
            m_xml.leaf("a:endParaRPr", {{"lang", "en-US"}});
        });
    });
}

} // namespace atlas
