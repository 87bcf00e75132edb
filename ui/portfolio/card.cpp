// SPDX-License-Identifier: Apache-2.0
#include "portfolio/card.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace atlas {

namespace {

constexpr int padding = 12;
constexpr int radius = 8;
constexpr int textFlags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// Only a card that leads somewhere is a button; another one is a piece of text.
QAccessibleInterface* plainCard(const QString&, QObject* object) {
    auto* card = qobject_cast<Card*>(object);
    return card != nullptr && !card->leads() ? new QAccessibleWidget(card, QAccessible::StaticText) : nullptr;
}

bool isFigureCharacter(QChar character) {
    return character.isDigit() || QStringLiteral(".,%+\u2212\u2013").contains(character);
}

struct Run {
    QString text;
    bool large = false;
    bool spaced = false; ///< a space stands before it
};

/// "CNY 300 billion" → "CNY", "300", "billion"
QVector<Run> runs(const QString& text) {
    QVector<Run> found;
    bool spaced = false;
    for (const QChar character : text) {
        if (character.isSpace()) {
            spaced = true;
            continue;
        }
        const bool large = isFigureCharacter(character);
        if (found.isEmpty() || spaced || found.last().large != large)
            found.append(Run{{}, large, spaced});
        found.last().text += character;
        spaced = false;
    }
    return found;
}

struct FigureSteps {
    TypeStep digits;
    TypeStep words;
};

/// Draws, or only measures, a figure; answers its width.
qreal drawFigure(const QVector<Run>& figure, FigureSteps steps, QPointF baseline, QPainter* painter) {
    qreal x = baseline.x();
    for (const Run& run : figure) {
        const QFont font =
            run.large ? Theme::font(steps.digits, QFont::DemiBold) : Theme::font(steps.words, QFont::Medium);
        x += run.spaced ? 4 : 0;
        if (painter != nullptr) {
            painter->setFont(font);
            painter->drawText(QPointF(x, baseline.y()), run.text);
        }
        x += QFontMetricsF(font).horizontalAdvance(run.text);
    }
    return x - baseline.x();
}

/// The largest steps at which a figure has room.
FigureSteps stepsFor(const QVector<Run>& figure, TypeStep digits, int width) {
    for (const FigureSteps steps : {FigureSteps{digits, TypeStep::Body}, FigureSteps{digits, TypeStep::Small}})
        if (drawFigure(figure, steps, {}, nullptr) <= width)
            return steps;
    return {TypeStep::Title, TypeStep::Small};
}

} // namespace

Card::Card(const ViewState& view, QWidget* parent) : QAbstractButton(parent), m_view(view) {
    static const bool installed = [] {
        QAccessible::installFactory(plainCard);
        return true;
    }();
    Q_UNUSED(installed)
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    connect(&view, &ViewState::themeChanged, this, qOverload<>(&Card::update));
}

void Card::setLines(const QVector<Line>& lines) {
    m_lines = lines;
    updateGeometry();
    update();
}

void Card::setFrame(Frame frame) {
    m_frame = frame;
    update();
}

void Card::setLeads(bool leads, const QString& where) {
    m_leads = leads;
    m_where = where;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAccessibleDescription(leads ? where : QString());
}

int Card::heightForWidth(int width) const { return layOut(width, nullptr); }

QSize Card::sizeHint() const {
    constexpr int width = 180;
    return QSize(width, heightForWidth(width));
}

int Card::layOut(int width, QPainter* painter) const {
    const int inner = width - 2 * padding;
    qreal y = padding;
    for (const Line& line : m_lines) {
        if (line.text.isEmpty())
            continue;
        y += line.gap;
        const QFont font = Theme::font(line.step, line.weight);
        const QFontMetricsF metrics(font);
        if (painter != nullptr) {
            painter->setFont(font);
            painter->setPen(m_view.theme().colour(line.colour));
        }
        if (line.figure) {
            const QVector<Run> figure = runs(line.text);
            // The row keeps its height where the digits have to be smaller, so that cards beside each other align.
            drawFigure(figure, stepsFor(figure, line.step, inner), QPointF(padding, y + metrics.ascent()), painter);
            y += metrics.ascent() + 8;
            continue;
        }
        QString text = line.text;
        if (!line.shorter.isEmpty() && metrics.horizontalAdvance(text) > inner)
            text = line.shorter;
        const QRectF bounds = metrics.boundingRect(QRectF(0, 0, inner, 10000), textFlags, text);
        if (painter != nullptr)
            painter->drawText(QRectF(padding, y, inner, bounds.height() + 1), textFlags, text);
        y += bounds.height();
    }
    return static_cast<int>(std::ceil(y)) + padding;
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_view.theme();
    const bool focused = hasFocus();
    const bool hovered = m_leads && underMouse();
    const qreal stroke = focused ? 2 : 1;
    QPen pen(theme.colour(focused                    ? Colour::Accent
                          : m_frame == Frame::Dashed ? Colour::Recede
                                                     : Colour::Border),
             stroke);
    if (m_frame == Frame::Dashed)
        pen.setDashPattern({4, 3});
    painter.setPen(pen);
    if (isDown())
        painter.setBrush(theme.colour(Colour::Selection));
    else if (hovered)
        painter.setBrush(theme.colour(Colour::Raised));
    else if (m_frame == Frame::Dashed)
        painter.setBrush(Qt::NoBrush);
    else
        painter.setBrush(theme.colour(Colour::Surface));
    const qreal half = stroke / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    layOut(width(), &painter);
}

void Card::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (m_leads && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Card::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_leads)
        connect(menu->addAction(m_where), &QAction::triggered, this, &Card::click);
    if (!m_copyText.isEmpty()) {
        QAction* copyAction = menu->addAction(tr("Copy", "to the clipboard"));
        copyAction->setShortcut(QKeySequence::Copy);
        connect(copyAction, &QAction::triggered, this, &Card::copy);
    }
    menu->popup(event->globalPos());
}

bool Card::event(QEvent* event) {
    // The window's own Ctrl+C, where it has one, must not swallow the card's.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QAbstractButton::event(event);
}

void Card::copy() {
    if (m_copyText.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_copyText);
    Q_EMIT copied(m_copyText);
}

} // namespace atlas
