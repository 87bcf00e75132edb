// SPDX-License-Identifier: Apache-2.0
#include "pptx/slide_shapes.h"

#include "pptx/deck_look.h"

#include <QRegularExpression>

namespace atlas {

namespace {

constexpr const char* chartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

} // namespace

void SlideShapes::tree(const std::function<void()>& body) {
    m_xml.element("p:spTree", [&] {
        m_xml.element("p:nvGrpSpPr", [&] {
            m_xml.leaf("p:cNvPr", {{"id", 1}, {"name", ""}});
            m_xml.leaf("p:cNvGrpSpPr");
            m_xml.leaf("p:nvPr");
        });
        m_xml.leaf("p:grpSpPr");
        body();
    });
}

void SlideShapes::identity(const QString& name, const QString& description) {
    ++m_id;
    if (description.isEmpty())
        m_xml.leaf("p:cNvPr", {{"id", m_id}, {"name", name}});
    else
        m_xml.leaf("p:cNvPr", {{"id", m_id}, {"name", name}, {"descr", description}});
}

void SlideShapes::placeholder(const QString& type, int index) {
    m_xml.element("p:nvPr", [&] {
        if (type.isEmpty())
            return;
        if (index >= 0)
            m_xml.leaf("p:ph", {{"type", type}, {"idx", index}});
        else
            m_xml.leaf("p:ph", {{"type", type}});
    });
}

void SlideShapes::transform(const char* element, const QRectF& place) {
    m_xml.element(element, [&] {
        m_xml.leaf("a:off", {{"x", look::emu(place.x())}, {"y", look::emu(place.y())}});
        m_xml.leaf("a:ext", {{"cx", look::emu(place.width())}, {"cy", look::emu(place.height())}});
    });
}

void SlideShapes::bodyProperties(const TextBox& box) {
    const auto fit = [&] {
        if (box.shrinks)
            m_xml.leaf("a:normAutofit");
        else if (box.grows)
            m_xml.leaf("a:spAutoFit");
        else
            m_xml.leaf("a:noAutofit");
    };
    m_xml.element("a:bodyPr",
                  {{"wrap", box.grows ? "none" : "square"},
                   {"lIns", look::emu(box.inset)},
                   {"tIns", look::emu(box.inset * look::cardInsetAbove)},
                   {"rIns", look::emu(box.inset)},
                   {"bIns", look::emu(box.inset * look::cardInsetAbove)},
                   {"numCol", box.columns},
                   {"spcCol", look::emu(24)},
                   {"anchor", box.anchor.isEmpty() ? QStringLiteral("t") : box.anchor}},
                  fit);
}

void SlideShapes::fill(const QString& colour) {
    static const QRegularExpression digits(QStringLiteral("^[0-9A-F]{6}$"));
    m_xml.element("a:solidFill", [&] {
        if (digits.match(colour).hasMatch())
            m_xml.val("a:srgbClr", colour);
        else
            m_xml.val("a:schemeClr", colour);
    });
}

void SlideShapes::runProperties(const char* element, const TextRun& run) {
    const bool chinese = m_language == Language::Chinese;
    const auto look = [&] {
        if (!run.colour.isEmpty())
            fill(run.colour);
        if (run.size <= 0)
            return;
        // Said outright: not every program gives a text box the theme's fonts.
        m_xml.leaf("a:latin", {{"typeface", "+mn-lt"}});
        m_xml.leaf("a:ea", {{"typeface", "+mn-ea"}});
    };
    const QString language = chinese ? QStringLiteral("zh-CN") : QStringLiteral("en-US");
    const QString other = chinese ? QStringLiteral("en-US") : QStringLiteral("zh-CN");
    if (run.size > 0)
        m_xml.element(
            element,
            {{"lang", language}, {"altLang", other}, {"sz", look::hundredths(run.size)}, {"b", run.bold ? 1 : 0}},
            look);
    else
        m_xml.element(element, {{"lang", language}, {"altLang", other}}, look);
}

void SlideShapes::run(const TextRun& run) {
    m_xml.element("a:r", [&] {
        runProperties("a:rPr", run);
        m_xml.text("a:t", run.text);
    });
}

void SlideShapes::paragraph(const TextParagraph& paragraph) {
    m_xml.element("a:p", [&] {
        const auto inside = [&] {
            if (paragraph.above > 0)
                m_xml.element("a:spcBef", [&] { m_xml.val("a:spcPts", look::hundredths(paragraph.above)); });
            if (paragraph.plain)
                m_xml.leaf("a:buNone");
            if (paragraph.tab > 0)
                m_xml.element("a:tabLst", [&] {
                    m_xml.leaf("a:tab", {{"pos", look::emu(paragraph.tab)}, {"algn", "r"}});
                });
        };
        if (paragraph.plain)
            m_xml.element("a:pPr", {{"marL", 0}, {"indent", 0}}, inside);
        else if (!paragraph.align.isEmpty())
            m_xml.element("a:pPr", {{"algn", paragraph.align}}, inside);
        else if (paragraph.indent > 0)
            m_xml.element("a:pPr", {{"marL", look::emu(paragraph.indent)}, {"indent", -look::emu(paragraph.indent)}},
                          inside);
        else if (paragraph.above > 0 || paragraph.tab > 0)
            m_xml.element("a:pPr", inside);
        for (const TextRun& each : paragraph.runs)
            run(each);
        if (paragraph.runs.isEmpty())
            runProperties("a:endParaRPr", {});
    });
}

void SlideShapes::text(const TextBox& box) {
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            identity(box.name);
            if (box.placeholder.isEmpty())
                m_xml.leaf("p:cNvSpPr", {{"txBox", 1}});
            else
                m_xml.element("p:cNvSpPr", [&] { m_xml.leaf("a:spLocks", {{"noGrp", 1}}); });
            placeholder(box.placeholder, box.index);
        });
        m_xml.element("p:spPr", [&] {
            if (!box.place.isNull())
                transform("a:xfrm", box.place);
            if (!box.placeholder.isEmpty())
                return;
            if (box.fill.isEmpty()) {
                m_xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { m_xml.leaf("a:avLst"); });
                m_xml.leaf("a:noFill");
                return;
            }
            m_xml.element("a:prstGeom", {{"prst", "roundRect"}}, [&] {
                m_xml.element("a:avLst", [&] { m_xml.leaf("a:gd", {{"name", "adj"}, {"fmla", "val 8000"}}); });
            });
            fill(box.fill);
        });
        m_xml.element("p:txBody", [&] {
            bodyProperties(box);
            m_xml.leaf("a:lstStyle");
            for (const TextParagraph& each : box.paragraphs)
                paragraph(each);
            if (box.paragraphs.isEmpty())
                paragraph({});
        });
    });
}

void SlideShapes::bar(const QString& name, const QRectF& place, const QString& colour) {
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            identity(name);
            m_xml.leaf("p:cNvSpPr");
            m_xml.leaf("p:nvPr", {{"userDrawn", 1}});
        });
        m_xml.element("p:spPr", [&] {
            transform("a:xfrm", place);
            m_xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { m_xml.leaf("a:avLst"); });
            fill(colour);
            m_xml.element("a:ln", [&] { m_xml.leaf("a:noFill"); });
        });
        m_xml.element("p:txBody", [&] {
            m_xml.leaf("a:bodyPr");
            m_xml.leaf("a:lstStyle");
            paragraph({});
        });
    });
}

void SlideShapes::connector(const QString& name, QPointF from, QPointF to, double width,
                            const std::function<void()>& line) {
    m_xml.element("p:cxnSp", [&] {
        m_xml.element("p:nvCxnSpPr", [&] {
            identity(name);
            m_xml.leaf("p:cNvCxnSpPr");
            m_xml.leaf("p:nvPr");
        });
        m_xml.element("p:spPr", [&] {
            // A line goes from the top left to the bottom right of its box, which is turned over where it must.
            const QRectF box = QRectF(from, to).normalized();
            m_xml.element("a:xfrm", {{"flipH", to.x() < from.x() ? 1 : 0}, {"flipV", to.y() < from.y() ? 1 : 0}}, [&] {
                m_xml.leaf("a:off", {{"x", look::emu(box.x())}, {"y", look::emu(box.y())}});
                m_xml.leaf("a:ext", {{"cx", look::emu(box.width())}, {"cy", look::emu(box.height())}});
            });
            m_xml.element("a:prstGeom", {{"prst", "straightConnector1"}}, [&] { m_xml.leaf("a:avLst"); });
            m_xml.element("a:ln", {{"w", look::emu(width)}}, line);
        });
    });
}

void SlideShapes::arrow(const QString& name, QPointF from, QPointF to, const QString& colour) {
    connector(name, from, to, 2.25, [&] {
        fill(colour);
        m_xml.leaf("a:tailEnd", {{"type", "triangle"}});
    });
}

void SlideShapes::rule(const QString& name, QPointF from, QPointF to, const QString& colour) {
    connector(name, from, to, 1.5, [&] {
        fill(colour);
        m_xml.val("a:prstDash", "dash");
    });
}

void SlideShapes::chart(const QString& name, const QString& description, const QRectF& place, const QString& relation) {
    m_xml.element("p:graphicFrame", [&] {
        m_xml.element("p:nvGraphicFramePr", [&] {
            identity(name, description);
            m_xml.element("p:cNvGraphicFramePr", [&] { m_xml.leaf("a:graphicFrameLocks", {{"noGrp", 1}}); });
            m_xml.leaf("p:nvPr");
        });
        transform("p:xfrm", place);
        m_xml.element("a:graphic", [&] {
            m_xml.element("a:graphicData", {{"uri", chartUri}}, [&] {
                m_xml.leaf("c:chart", {{"xmlns:c", chartUri}, {"r:id", relation}});
            });
        });
    });
}

void SlideShapes::number(const QRectF& place, int number) {
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            identity(QStringLiteral("Slide number"));
            m_xml.element("p:cNvSpPr", [&] { m_xml.leaf("a:spLocks", {{"noGrp", 1}}); });
            m_xml.element("p:nvPr", [&] { m_xml.leaf("p:ph", {{"type", "sldNum"}, {"sz", "quarter"}, {"idx", 12}}); });
        });
        m_xml.element("p:spPr", [&] {
            transform("a:xfrm", place);
            m_xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { m_xml.leaf("a:avLst"); });
        });
        m_xml.element("p:txBody", [&] {
            TextBox box;
            box.anchor = QStringLiteral("b");
            bodyProperties(box);
            m_xml.leaf("a:lstStyle");
            m_xml.element("a:p", [&] {
                m_xml.leaf("a:pPr", {{"algn", "r"}});
                m_xml.element("a:fld", {{"id", "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}"}, {"type", "slidenum"}}, [&] {
                    runProperties("a:rPr", {{}, look::small, QStringLiteral("tx2"), false});
                    m_xml.text("a:t", number > 0 ? QString::number(number) : QStringLiteral("‹#›"));
                });
            });
        });
    });
}

void SlideShapes::slideImage(const QRectF& place) {
    m_xml.element("p:sp", [&] {
        m_xml.element("p:nvSpPr", [&] {
            identity(QStringLiteral("Slide image"));
            m_xml.element("p:cNvSpPr", [&] {
                m_xml.leaf("a:spLocks", {{"noGrp", 1}, {"noRot", 1}, {"noChangeAspect", 1}});
            });
            m_xml.element("p:nvPr", [&] { m_xml.leaf("p:ph", {{"type", "sldImg"}}); });
        });
        m_xml.element("p:spPr", [&] {
            transform("a:xfrm", place);
            m_xml.element("a:prstGeom", {{"prst", "rect"}}, [&] { m_xml.leaf("a:avLst"); });
        });
    });
}

QVector<TextParagraph> SlideShapes::lines(const QString& text, const TextRun& look) {
    QVector<TextParagraph> paragraphs;
    for (const QString& line : text.split(u'\n')) {
        TextParagraph paragraph;
        if (!line.isEmpty()) {
            paragraph.runs = {look};
            paragraph.runs[0].text = line;
        }
        paragraphs.append(paragraph);
    }
    return paragraphs;
}

XmlPart::Attributes slideNamespaces() {
    static const std::initializer_list<XmlPart::Attribute> all{
        {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
        {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
        {"xmlns:p", "http://schemas.openxmlformats.org/presentationml/2006/main"}};
    return all;
}

} // namespace atlas
