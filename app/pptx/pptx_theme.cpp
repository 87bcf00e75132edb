// SPDX-License-Identifier: Apache-2.0
#include "pptx/pptx_theme.h"

#include "pptx/deck_look.h"
#include "pptx/slide_shapes.h"

namespace atlas {

namespace {

constexpr double width = look::slideWidth - 2 * look::margin;
constexpr qint64 firstLayoutId = 2147483649; // above it, as the standard asks

void writeColourMap(XmlPart& xml) {
    xml.leaf("p:clrMap", {{"bg1", "lt1"},
                          {"tx1", "dk1"},
                          {"bg2", "lt2"},
                          {"tx2", "dk2"},
                          {"accent1", "accent1"},
                          {"accent2", "accent2"},
                          {"accent3", "accent3"},
                          {"accent4", "accent4"},
                          {"accent5", "accent5"},
                          {"accent6", "accent6"},
                          {"hlink", "hlink"},
                          {"folHlink", "folHlink"}});
}

void writeBackground(XmlPart& xml) {
    xml.element("p:bg", [&] {
        xml.element("p:bgPr", [&] {
            xml.element("a:solidFill", [&] { xml.val("a:schemeClr", "bg1"); });
            xml.leaf("a:effectLst");
        });
    });
}

/// The look of a level of text.
void writeLevel(XmlPart& xml, const char* level, double size, bool bold, const char* bullet, double indent) {
    xml.element(level,
                {{"marL", look::emu(indent)},
                 {"indent", -look::emu(bullet != nullptr ? 16 : 0)},
                 {"algn", "l"},
                 {"defTabSz", look::emu(72)},
                 {"eaLnBrk", 1},
                 {"latinLnBrk", 0},
                 {"hangingPunct", 1}},
                [&] {
                    xml.element("a:lnSpc", [&] { xml.val("a:spcPct", 100000); });
                    xml.element("a:spcBef", [&] { xml.val("a:spcPts", bullet != nullptr ? 800 : 0); });
                    if (bullet != nullptr) {
                        xml.element("a:buClr", [&] { xml.val("a:schemeClr", "accent1"); });
                        xml.leaf("a:buFont", {{"typeface", "Arial"}});
                        xml.leaf("a:buChar", {{"char", QString::fromUtf8(bullet)}});
                    } else {
                        xml.leaf("a:buNone");
                    }
                    xml.element("a:defRPr", {{"sz", look::hundredths(size)}, {"b", bold ? 1 : 0}, {"kern", 1200}}, [&] {
                        xml.element("a:solidFill", [&] { xml.val("a:schemeClr", "tx1"); });
                        xml.leaf("a:latin", {{"typeface", bold ? "+mj-lt" : "+mn-lt"}});
                        xml.leaf("a:ea", {{"typeface", bold ? "+mj-ea" : "+mn-ea"}});
                        xml.leaf("a:cs", {{"typeface", bold ? "+mj-cs" : "+mn-cs"}});
                    });
                });
}

constexpr const char* levels[] = {"a:lvl1pPr", "a:lvl2pPr", "a:lvl3pPr", "a:lvl4pPr", "a:lvl5pPr"};

void writeTextStyles(XmlPart& xml) {
    xml.element("p:txStyles", [&] {
        xml.element("p:titleStyle", [&] { writeLevel(xml, levels[0], look::heading, true, nullptr, 0); });
        xml.element("p:bodyStyle", [&] {
            double indent = 16;
            for (const char* level : levels) {
                writeLevel(xml, level, indent < 20 ? look::body : look::subtitle, false, "•", indent);
                indent += 18;
            }
        });
        xml.element("p:otherStyle", [&] {
            for (const char* level : levels)
                writeLevel(xml, level, look::subtitle, false, nullptr, 0);
        });
    });
}

TextBox placeholder(const char* name, const char* type, int index, const QRectF& place, const QString& words) {
    TextBox box;
    box.name = QString::fromLatin1(name);
    box.placeholder = QString::fromLatin1(type);
    box.index = index;
    box.place = place;
    box.shrinks = true;
    box.paragraphs = SlideShapes::lines(words);
    return box;
}

/// What an empty placeholder says; office programs replace it by words of their own language.
QString hint(Language language, const char* en, const char* zh) {
    return QString::fromUtf8(language == Language::Chinese ? zh : en);
}
QString titleHint(Language language) { return hint(language, "Click to add the message", "单击此处添加标题"); }
QString textHint(Language language) { return hint(language, "Click to add text", "单击此处添加文本"); }

const QRectF titlePlace(look::margin, look::headingTop, width, 72);
const QRectF bodyPlace(look::margin, 150, width, 320);
const QRectF numberPlace(look::margin + width - 48, 496, 48, 20);

} // namespace

QByteArray pptxTheme(const DeckColours& colours) {
    XmlPart xml;
    const auto colour = [&](const char* name, QRgb rgb) {
        xml.element(name, [&] { xml.val("a:srgbClr", XmlPart::hex(rgb)); });
    };
    const auto font = [&](const char* name) {
        xml.element(name, [&] {
            xml.leaf("a:latin", {{"typeface", look::latinFont}});
            xml.leaf("a:ea", {{"typeface", look::chineseFont}});
            xml.leaf("a:cs", {{"typeface", ""}});
            xml.leaf("a:font", {{"script", "Hans"}, {"typeface", look::chineseFont}});
        });
    };
    const auto fill = [&] { xml.element("a:solidFill", [&] { xml.val("a:schemeClr", "phClr"); }); };
    xml.element("a:theme",
                {{"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"}, {"name", "Liangjiang Atlas"}},
                [&] {
                    xml.element("a:themeElements", [&] {
                        xml.element("a:clrScheme", {{"name", "Liangjiang Atlas"}}, [&] {
                            colour("a:dk1", colours.text);
                            colour("a:lt1", colours.surface);
                            colour("a:dk2", colours.muted);
                            colour("a:lt2", colours.grid);
                            colour("a:accent1", colours.highlight);
                            colour("a:accent2", colours.tier2);
                            colour("a:accent3", colours.tier3);
                            colour("a:accent4", colours.tier4);
                            colour("a:accent5", colours.other);
                            colour("a:accent6", colours.recede);
                            colour("a:hlink", colours.accent);
                            colour("a:folHlink", colours.accent);
                        });
                        xml.element("a:fontScheme", {{"name", "Liangjiang Atlas"}}, [&] {
                            font("a:majorFont");
                            font("a:minorFont");
                        });
                        // Flat throughout; the standard asks for three of each.
                        xml.element("a:fmtScheme", {{"name", "Flat"}}, [&] {
                            xml.element("a:fillStyleLst", [&] {
                                for (int i = 0; i < 3; ++i)
                                    fill();
                            });
                            xml.element("a:lnStyleLst", [&] {
                                for (int i = 1; i <= 3; ++i)
                                    xml.element("a:ln", {{"w", look::emu(i * 0.75)}}, fill);
                            });
                            xml.element("a:effectStyleLst", [&] {
                                for (int i = 0; i < 3; ++i)
                                    xml.element("a:effectStyle", [&] { xml.leaf("a:effectLst"); });
                            });
                            xml.element("a:bgFillStyleLst", [&] {
                                for (int i = 0; i < 3; ++i)
                                    fill();
                            });
                        });
                    });
                });
    return xml.bytes();
}

QByteArray pptxMaster(const QStringList& layouts, Language language) {
    XmlPart xml;
    SlideShapes shapes(xml, language);
    xml.element("p:sldMaster", slideNamespaces(), [&] {
        xml.element("p:cSld", [&] {
            writeBackground(xml);
            shapes.tree([&] {
                shapes.text(placeholder("Title", "title", -1, titlePlace, titleHint(language)));
                shapes.text(placeholder("Text", "body", 1, bodyPlace, textHint(language)));
                shapes.number(numberPlace, 0);
            });
        });
        writeColourMap(xml);
        xml.element("p:sldLayoutIdLst", [&] {
            qint64 id = firstLayoutId;
            for (const QString& layout : layouts)
                xml.leaf("p:sldLayoutId", {{"id", id++}, {"r:id", layout}});
        });
        writeTextStyles(xml);
    });
    return xml.bytes();
}

QByteArray pptxLayout(SlidePlan::Layout layout, Language language) {
    const bool opening = layout == SlidePlan::Layout::Opening, text = layout == SlidePlan::Layout::Text;
    const char* type = opening ? "title" : text ? "obj" : "titleOnly";
    const QString name = opening ? hint(language, "Opening", "标题页")
                         : text  ? hint(language, "Message and text", "标题和文本")
                                 : hint(language, "Message and chart", "标题和图表");
    XmlPart xml;
    SlideShapes shapes(xml, language);
    xml.element("p:sldLayout", slideNamespaces(), [&] {
        xml.attribute({"type", type});
        xml.element("p:cSld", {{"name", name}}, [&] {
            shapes.tree([&] {
                if (opening) {
                    shapes.bar(QStringLiteral("Mark"), {look::margin, look::openingTop - 22, 70, 6},
                               QStringLiteral("accent1"));
                    TextBox title =
                        placeholder("Title", "ctrTitle", -1, {look::margin, look::openingTop, width * 0.9, 130}, {});
                    title.paragraphs = SlideShapes::lines(titleHint(language), {{}, look::opening, {}, true});
                    shapes.text(title);
                    shapes.text(placeholder("Subtitle", "subTitle", 1, {look::margin, 330, width * 0.9, 120},
                                            textHint(language)));
                    return;
                }
                shapes.text(placeholder("Title", "title", -1, titlePlace, titleHint(language)));
                if (text)
                    shapes.text(placeholder("Text", "body", 1, bodyPlace, textHint(language)));
                shapes.number(numberPlace, 0);
            });
        });
        xml.element("p:clrMapOvr", [&] { xml.leaf("a:masterClrMapping"); });
    });
    return xml.bytes();
}

QByteArray pptxNotesMaster(Language language) {
    XmlPart xml;
    SlideShapes shapes(xml, language);
    xml.element("p:notesMaster", slideNamespaces(), [&] {
        xml.element("p:cSld", [&] {
            writeBackground(xml);
            shapes.tree([&] {
                shapes.slideImage({54, 60, 432, 243});
                TextBox body = placeholder("Notes", "body", 1, {54, 330, 432, 330}, textHint(language));
                body.shrinks = false;
                shapes.text(body);
            });
        });
        writeColourMap(xml);
        xml.element("p:notesStyle", [&] { writeLevel(xml, levels[0], 12, false, nullptr, 0); });
    });
    return xml.bytes();
}

} // namespace atlas
