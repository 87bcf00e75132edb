// SPDX-License-Identifier: Apache-2.0
// The labels on the marks of a native chart. They follow when somebody edits a number: through a number format where
// one says it like the label, otherwise as the text in the workbook's own column of labels.
#pragma once

#include "pptx/chart_marks.h"
#include "pptx/chart_plot.h"
#include "pptx/xml_part.h"

#include <functional>

namespace atlas {

/// How one label stands.
struct LabelLook {
    const char* place = "outEnd"; ///< as c:dLblPos has it
    QRgb colour = 0;
    double size = 16;
    bool bold = false;
    bool withName = false; ///< the series' name before it
    bool withValue = true;
};

class ChartLabels {
public:
    ChartLabels(XmlPart& xml, ChartMarks& marks) : m_xml(xml), m_marks(marks) {}

    /// c:dLbls of a series; `lookOf` answers nothing for a point without a label.
    void write(const PlotColumn& column, const std::function<std::optional<LabelLook>(qsizetype row)>& lookOf);
    /// The extension of a series that says where its label texts are; writes nothing where no label needs it.
    void writeRange(const PlotColumn& column, const QString& range);

private:
    void one(const PlotColumn& column, qsizetype row, const LabelLook& look);
    void richText(const PlotColumn& column, const PlotCell& cell, const LabelLook& look);
    void shows(bool value, bool name);

    XmlPart& m_xml;
    ChartMarks& m_marks;
};

} // namespace atlas
