// SPDX-License-Identifier: Apache-2.0
#include "drawing/chart_page.h"

namespace atlas {

void ChartPage::layout(const ChartDescription& chart, const ChartStyle& style, const QRectF& page, qreal reserved,
                       const ChartEdges& least) {
    m_text.clear();
    const QFont heading = style.font(TypeStep::Heading, QFont::DemiBold);
    const QFont small = style.font(TypeStep::Small);
    const QColor text = style.colour(Colour::Text), muted = style.colour(Colour::MutedText);
    qreal top = page.top(), bottom = page.bottom();

    const auto put = [&](const QStringList& lines, const QFont& font, const QColor& colour, qreal at) {
        const qreal height = QFontMetricsF(font).height() * static_cast<qreal>(lines.size());
        m_text.add(lines, font, colour, QRectF(page.left(), at, page.width(), height), Qt::AlignLeft | Qt::AlignTop);
        return height;
    };
    top += put(wrapText(chart.title, heading, page.width() - reserved), heading, text, top);
    if (!chart.subtitle.isEmpty())
        top += style.px(2) + put(wrapText(chart.subtitle, small, page.width()), small, muted, top + style.px(2));

    QStringList foot;
    // Notes follow each other in one paragraph: a line each would take the drawing's room.
    const QString between = chart.language == Language::Chinese ? QString() : QStringLiteral(" ");
    foot += wrapText(chart.notes.join(between), small, page.width());
    foot += wrapText(chart.sourceLine, small, page.width());
    if (!foot.isEmpty()) {
        const qreal height = QFontMetricsF(small).height() * static_cast<qreal>(foot.size());
        bottom -= height;
        put(foot, small, muted, bottom);
    }
    m_edges = {std::max(least.head, top - page.top()), std::max(least.foot, page.bottom() - bottom)};
    m_drawing = QRectF(QPointF(page.left(), page.top() + m_edges.head + style.px(12)),
                       QPointF(page.right(), page.bottom() - m_edges.foot - style.px(10)));
}

qreal ChartPage::textHeight(const ChartDescription& chart, const ChartStyle& style, qreal width, qreal reserved) {
    ChartPage page;
    page.layout(chart, style, QRectF(0, 0, width, 4000), reserved);
    return 4000 - page.drawing().height();
}

} // namespace atlas
