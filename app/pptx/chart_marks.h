// SPDX-License-Identifier: Apache-2.0
// How the marks of a native chart are filled, outlined and written on.
#pragma once

#include "pptx/chart_plot.h"
#include "pptx/deck.h"
#include "pptx/xml_part.h"

namespace atlas {

class ChartMarks {
public:
    enum class Dash { None, Dashed, Dotted };

    ChartMarks(XmlPart& xml, const DeckColours& colours) : m_xml(xml), m_colours(colours) {}

    void solid(QRgb colour);
    /// A bar, segment or area: filled, hatched or outlined by its style. Segments have a hairline between them.
    void filled(QRgb colour, MarkStyle style, bool separated = false);
    void line(QRgb colour, double width, Dash dash);
    void invisible();
    /// `c:txPr`: size in points. `level`: never turned, broken into lines instead.
    void type(double size, QRgb colour, bool bold = false, bool level = false);
    /// Text or surface, whichever stands out more on `background`.
    [[nodiscard]] QRgb on(QRgb background) const;
    /// Within a:rPr or a:defRPr.
    void fonts();

private:
    void ln(QRgb colour, double width, Dash dash);

    XmlPart& m_xml;
    const DeckColours& m_colours;
};

} // namespace atlas
