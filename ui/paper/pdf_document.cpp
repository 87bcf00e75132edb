// SPDX-License-Identifier: Apache-2.0
#include "paper/pdf_document.h"

#include "paper/pdf_text.h"

namespace atlas {

namespace {

constexpr int resolution = 1200;

/// The author, whom Qt's own properties leave out. The packet takes the place of all others, so it has the title too.
QByteArray properties(const QString& title, const QString& author) {
    return QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                          "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">"
                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                          "<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>"
                          "<xmp:CreatorTool>Liangjiang Atlas</xmp:CreatorTool>"
                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
        .arg(title.toHtmlEscaped(), author.toHtmlEscaped())
        .toUtf8();
}

} // namespace

PdfDocument::PdfDocument(const QString& title, const QString& author, const QPageSize& page,
                         QPageLayout::Orientation orientation)
    : m_buffer(&m_bytes), m_writer(&m_buffer) {
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setTitle(title);
    m_writer.setCreator(QStringLiteral("Liangjiang Atlas"));
    if (!author.isEmpty())
        m_writer.setDocumentXmpMetadata(properties(title, author));
    m_writer.setPageSize(page);
    m_writer.setPageOrientation(orientation);
    m_writer.setPageMargins(QMarginsF());
    m_writer.setResolution(resolution);
}

QPainter* PdfDocument::nextPage() {
    const bool ready = m_painter.isActive() ? m_writer.newPage() : m_painter.begin(&m_writer);
    return ready ? &m_painter : nullptr;
}

QByteArray PdfDocument::finish() {
    return m_painter.isActive() && m_painter.end() ? withPlainChinese(m_bytes) : QByteArray();
}

} // namespace atlas
