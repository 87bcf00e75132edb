// SPDX-License-Identifier: Apache-2.0
// The shapes of a slide: placeholders, text boxes, a chart's frame. Text is text, in the theme's colours and fonts, so
// that somebody can go on working with it.
#pragma once

#include "domain/text.h"
#include "pptx/xml_part.h"

#include <QRectF>
#include <QVector>

namespace atlas {

/// A stretch of text in one look. Colours are the theme's: "tx1" text, "tx2" muted, "accent1" …; or six digits.
struct TextRun {
    QString text;
    double size = 0; ///< points; 0: the placeholder's
    QString colour;  ///< empty: the placeholder's
    bool bold = false;
};

struct TextParagraph {
    QVector<TextRun> runs;
    QString align;      ///< "l", "ctr", "r"; empty: the placeholder's
    double tab = 0;     ///< a right tab stop, points
    double above = 0;   ///< points
    double indent = 0;  ///< points, of a bullet's text; 0: the placeholder's
    bool plain = false; ///< without the placeholder's bullet
};

struct TextBox {
    QString name;
    QString placeholder; ///< its type, "title"; empty: a text box
    int index = -1;      ///< of the placeholder
    QRectF place;        ///< points; null: the layout's
    QString anchor;      ///< "t", "ctr", "b"
    bool shrinks = false;
    bool grows = false; ///< to one side, on one line
    int columns = 1;
    QString fill;     ///< of a card with round corners; empty: none
    double inset = 0; ///< points, of the text
    QVector<TextParagraph> paragraphs;
};

class SlideShapes {
public:
    SlideShapes(XmlPart& xml, Language language) : m_xml(xml), m_language(language) {}

    /// p:spTree with what `body` puts into it.
    void tree(const std::function<void()>& body);
    void text(const TextBox& box);
    void bar(const QString& name, const QRectF& place, const QString& colour);
    void arrow(const QString& name, QPointF from, QPointF to, const QString& colour);
    /// A dashed line.
    void rule(const QString& name, QPointF from, QPointF to, const QString& colour);
    void chart(const QString& name, const QString& description, const QRectF& place, const QString& relation);
    /// The number of the slide, as a field.
    void number(const QRectF& place, int number);
    /// The picture of the slide on its notes page.
    void slideImage(const QRectF& place);

    /// Paragraphs of a text with lines.
    [[nodiscard]] static QVector<TextParagraph> lines(const QString& text, const TextRun& look = {});

private:
    void identity(const QString& name, const QString& description = {});
    void placeholder(const QString& type, int index);
    void transform(const char* element, const QRectF& place);
    void bodyProperties(const TextBox& box);
    void paragraph(const TextParagraph& paragraph);
    void run(const TextRun& run);
    void runProperties(const char* element, const TextRun& run);
    void fill(const QString& colour);
    /// From one point to another, as \p line says what it looks like.
    void connector(const QString& name, QPointF from, QPointF to, double width, const std::function<void()>& line);

    XmlPart& m_xml;
    Language m_language;
    int m_id = 1;
};

/// The namespaces of a slide, a layout, a master.
[[nodiscard]] XmlPart::Attributes slideNamespaces();

} // namespace atlas
