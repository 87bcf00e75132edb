// SPDX-License-Identifier: Apache-2.0
// One part of an Office document as XML. Elements nest as the code does, so that none stays open; text loses what XML
// can't hold.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <functional>
#include <initializer_list>
#include <utility>

namespace atlas {

class XmlPart {
public:
    /// A name and its value. A number is written shortest, so that it reads back as the same double.
    struct Attribute {
        Attribute(const char* attribute, const QString& text) : name(attribute), value(text) {}
        Attribute(const char* attribute, const char* text) : name(attribute), value(QString::fromUtf8(text)) {}
        Attribute(const char* attribute, qint64 number) : name(attribute), value(QString::number(number)) {}
        Attribute(const char* attribute, int number) : name(attribute), value(QString::number(number)) {}
        Attribute(const char* attribute, double number) : name(attribute), value(XmlPart::number(number)) {}

        const char* name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    XmlPart();
    XmlPart(const XmlPart&) = delete;
    XmlPart& operator=(const XmlPart&) = delete;

    /// An element with what `body` writes inside.
    void element(const char* name, Attributes attributes, const std::function<void()>& body);
    void element(const char* name, const std::function<void()>& body) { element(name, {}, body); }
    void leaf(const char* name, Attributes attributes = {});
    /// One more for the element just begun: first thing in its body.
    void attribute(const Attribute& attribute);
    /// `<name val="…"/>`, of which charts are full.
    template <class Value>
    void val(const char* name, const Value& value) {
        leaf(name, {Attribute("val", value)});
    }
    /// `<name>text</name>`
    void text(const char* name, const QString& text, Attributes attributes = {});

    /// The whole part, with its XML declaration.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

    [[nodiscard]] static QString number(double value);
    /// Six hexadecimal digits.
    [[nodiscard]] static QString hex(unsigned int rgb);

private:
    void start(const char* name, Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_writer;
};

} // namespace atlas
