// SPDX-License-Identifier: Apache-2.0
#include "show/show_shortcuts.h"

#include "show/show_keys.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

ShowShortcuts::ShowShortcuts(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setFocusPolicy(Qt::NoFocus);
    hide();
    retranslate();
}

void ShowShortcuts::setTheme(const Theme& theme) {
    m_theme = theme;
    update();
}

void ShowShortcuts::open() {
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void ShowShortcuts::retranslate() {
    setAccessibleName(tr("Keys"));
    QStringList lines;
    for (const ShowKeyWords::Line& line : ShowKeyWords::all())
        lines.append(line.keys + QStringLiteral(": ") + line.meaning);
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
    update();
}

void ShowShortcuts::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), QColor(0, 0, 0, 150));
    const QVector<ShowKeyWords::Line> lines = ShowKeyWords::all();

    // As large as fits: the presenter reads it from the table, too.
    int pixels = std::max(12, height() / 36);
    QFont font, strong;
    qreal row = 0, keys = 0, meanings = 0;
    for (;; --pixels) {
        font = Theme::font(TypeStep::Body);
        font.setPixelSize(pixels);
        strong = font;
        strong.setWeight(QFont::DemiBold);
        row = QFontMetricsF(font).height() * 1.2;
        keys = meanings = 0;
        for (const ShowKeyWords::Line& line : lines) {
            keys = std::max(keys, QFontMetricsF(strong).horizontalAdvance(line.keys));
            meanings = std::max(meanings, QFontMetricsF(font).horizontalAdvance(line.meaning));
        }
        const qreal high = row * static_cast<qreal>(lines.size() + 2) + pixels * 2;
        if (pixels <= 10 || (high < height() * 0.96 && keys + meanings + pixels * 5 < width() * 0.96))
            break;
    }
    const qreal pad = pixels * 1.5, gap = pixels * 2;
    const QSizeF size(keys + meanings + gap + 2 * pad, row * static_cast<qreal>(lines.size() + 1) + 2 * pad);
    const QRectF panel(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size);
    painter.setPen(QPen(m_theme.colour(Colour::Border), 1));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawRoundedRect(panel, 8, 8);
    QRectF at(panel.left() + pad, panel.top() + pad, panel.width() - 2 * pad, row);
    QFont heading = strong;
    heading.setPixelSize(qRound(pixels * 1.25));
    painter.setFont(heading);
    painter.setPen(m_theme.colour(Colour::Text));
    painter.drawText(at, Qt::AlignLeft | Qt::AlignTop, tr("Keys"));
    for (const ShowKeyWords::Line& line : lines) {
        at.translate(0, row);
        painter.setFont(strong);
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter, line.keys);
        painter.setFont(font);
        painter.drawText(at.adjusted(keys + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.meaning);
    }
}

void ShowShortcuts::mouseReleaseEvent(QMouseEvent*) { hide(); }

void ShowShortcuts::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace atlas
