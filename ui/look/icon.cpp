// SPDX-License-Identifier: Apache-2.0
#include "look/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace atlas {

namespace {

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QByteArray svg, const QColor& normal, const QColor& disabled)
        : m_svg(std::move(svg)), m_normal(normal), m_disabled(disabled) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        QByteArray svg = m_svg;
        svg.replace("#000000", (mode == QIcon::Disabled ? m_disabled : m_normal).name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }

private:
    QByteArray m_svg;
    QColor m_normal, m_disabled;
};

} // namespace

QIcon icon(const char* name, const Theme& theme, Colour role) {
    QFile file(QStringLiteral(":/resources/icons/%1.svg").arg(QString::fromLatin1(name)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIconEngine(file.readAll(), theme.colour(role), theme.colour(Colour::Recede)));
}

} // namespace atlas
