// SPDX-License-Identifier: Apache-2.0
// A PDF that is drawn page by page and is there as a whole at the end: real text, embedded fonts, Chinese that can be
// searched.
#pragma once

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace atlas {

class PdfDocument {
public:
    /// The pages are without margins. `author` may be empty.
    PdfDocument(const QString& title, const QString& author, const QPageSize& page,
                QPageLayout::Orientation orientation = QPageLayout::Portrait);

    /// To draw the next page with, in the device's own dots; nullptr where that failed.
    [[nodiscard]] QPainter* nextPage();
    [[nodiscard]] const QPagedPaintDevice& paper() const { return m_writer; }
    /// Empty where something failed or no page was drawn. No page comes after it.
    [[nodiscard]] QByteArray finish();

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

} // namespace atlas
