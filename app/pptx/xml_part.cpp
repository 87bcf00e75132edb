// SPDX-License-Identifier: Apache-2.0
#include "pptx/xml_part.h"

#include <QLocale>

#include <algorithm>

namespace atlas {

namespace {

/// Control characters and lone surrogates get into names by pasting; a document with one in it can't be opened.
QString allowed(const QString& text) {
    const auto isAllowed = [&](qsizetype at) {
        const QChar c = text.at(at);
        if (c.isHighSurrogate())
            return at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        if (c.isLowSurrogate())
            return at > 0 && text.at(at - 1).isHighSurrogate();
        return c >= u' ' ? c != QChar(0xFFFE) && c != QChar(0xFFFF) : c == u'\t' || c == u'\n';
    };
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        if (isAllowed(at))
            kept.append(text.at(at));
    return kept;
}

} // namespace

XmlPart::XmlPart() : m_writer(&m_bytes) { m_writer.writeStartDocument(QStringLiteral("1.0"), true); }

void XmlPart::start(const char* name, Attributes attributes) {
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const Attribute& attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), allowed(attribute.value));
}

void XmlPart::attribute(const Attribute& attribute) {
    m_writer.writeAttribute(QString::fromLatin1(attribute.name), allowed(attribute.value));
}

void XmlPart::element(const char* name, Attributes attributes, const std::function<void()>& body) {
    start(name, attributes);
    body();
    m_writer.writeEndElement();
}

void XmlPart::leaf(const char* name, Attributes attributes) {
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const Attribute& attribute : attributes)
        m_writer.writeAttribute(QString::fromLatin1(attribute.name), allowed(attribute.value));
}

void XmlPart::text(const char* name, const QString& text, Attributes attributes) {
    start(name, attributes);
    m_writer.writeCharacters(allowed(text));
    m_writer.writeEndElement();
}

QString XmlPart::number(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString XmlPart::hex(unsigned int rgb) {
    return QStringLiteral("%1").arg(rgb & 0xFFFFFFU, 6, 16, QLatin1Char('0')).toUpper();
}

} // namespace atlas
