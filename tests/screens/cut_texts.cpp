// SPDX-License-Identifier: Apache-2.0
#include "screens/cut_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QHeaderView>
#include <QLabel>
#include <QScreen>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace atlas::test {

namespace {

QString shown(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')).left(60); }

QString fault(const QWidget& widget, const QString& text, const QString& what) {
    return QStringLiteral("%1 \"%2\": %3")
        .arg(QString::fromLatin1(widget.metaObject()->className()), shown(text), what);
}

/// As it is drawn: without the mark before the key that chooses it.
QString withoutKey(QString text) { return text.remove(QLatin1Char('&')); }

int widest(const QFontMetrics& metrics, const QString& text) {
    int width = 0;
    for (const QString& line : text.split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

QString needs(int wanted, int has) { return QStringLiteral("needs %1 pixels and has %2").arg(wanted).arg(has); }

/// A widget within a scroll area may lie outside what is in sight: it can be scrolled to.
bool canBeScrolledTo(const QWidget& widget) {
    for (const QWidget* above = widget.parentWidget(); above != nullptr && !above->isWindow();
         above = above->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(above) != nullptr)
            return true;
    return false;
}

std::optional<QString> cutLabel(const QLabel& label) {
    const QString text = label.text();
    if (text.isEmpty() || label.inherits("atlas::ElidedLabel"))
        return std::nullopt;
    const QRect room = label.contentsRect();
    const bool isRich = label.textFormat() == Qt::RichText || Qt::mightBeRichText(text);
    if (label.wordWrap() || isRich) {
        const int wanted = label.hasHeightForWidth() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        if (wanted > label.height() + 1)
            return fault(label, text, QStringLiteral("height, ") + needs(wanted, label.height()));
        return std::nullopt;
    }
    const int wanted = widest(label.fontMetrics(), label.buddy() == nullptr ? text : withoutKey(text));
    return wanted > room.width() + 1 ? std::optional(fault(label, text, needs(wanted, room.width()))) : std::nullopt;
}

std::optional<QString> cutButton(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    if (button.text().isEmpty() || (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return std::nullopt;
    const QString text = withoutKey(button.text());
    const int beside = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int wanted = button.fontMetrics().horizontalAdvance(text) + beside;
    return wanted > button.width() + 1 ? std::optional(fault(button, text, needs(wanted, button.width())))
                                       : std::nullopt;
}

std::optional<QString> cutTab(const QTabBar& bar) {
    const bool scrolls = bar.usesScrollButtons() && bar.sizeHint().width() > bar.width();
    for (int i = 0; i < bar.count() && !scrolls; ++i) {
        const int wanted = bar.fontMetrics().horizontalAdvance(withoutKey(bar.tabText(i)));
        if (bar.elideMode() == Qt::ElideNone && wanted > bar.tabRect(i).width())
            return fault(bar, bar.tabText(i), needs(wanted, bar.tabRect(i).width()));
    }
    return std::nullopt;
}

std::optional<QString> cutHeading(const QHeaderView& header) {
    if (header.orientation() != Qt::Horizontal || header.model() == nullptr)
        return std::nullopt;
    for (int i = 0; i < header.count(); ++i) {
        if (header.isSectionHidden(i) || header.textElideMode() != Qt::ElideNone)
            continue;
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        const int wanted = widest(header.fontMetrics(), text);
        if (wanted > header.sectionSize(i))
            return fault(header, text, needs(wanted, header.sectionSize(i)));
    }
    return std::nullopt;
}

std::optional<QString> cutText(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return cutLabel(*label);
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return cutButton(*button);
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return cutTab(*bar);
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
        return cutHeading(*header);
    return std::nullopt;
}

/// Where a control reaches beyond what holds it and nothing scrolls.
std::optional<QString> outside(const QWidget& widget) {
    if (widget.isWindow() || widget.focusPolicy() == Qt::NoFocus || canBeScrolledTo(widget))
        return std::nullopt;
    QRect seen = widget.rect();
    for (const QWidget* holder = widget.parentWidget(); holder != nullptr; holder = holder->parentWidget()) {
        seen &= QRect(widget.mapFrom(holder, QPoint()), holder->size());
        if (holder->isWindow())
            break;
    }
    if (seen.width() + 1 >= widget.width() && seen.height() + 1 >= widget.height())
        return std::nullopt;
    return fault(widget, widget.accessibleName(),
                 QStringLiteral("%1 × %2 of %3 × %4 can be seen")
                     .arg(seen.width())
                     .arg(seen.height())
                     .arg(widget.width())
                     .arg(widget.height()));
}

} // namespace

QStringList cutTexts(const QWidget& window) {
    QStringList found;
    const QRect screen = window.screen()->availableGeometry();
    if (!screen.contains(window.geometry()))
        found.append(fault(window, window.windowTitle(),
                           QStringLiteral("%1 × %2 at %3, %4 on a screen of %5 × %6")
                               .arg(window.width())
                               .arg(window.height())
                               .arg(window.x())
                               .arg(window.y())
                               .arg(screen.width())
                               .arg(screen.height())));
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto cut = cutText(*widget))
            found.append(*cut);
        if (const auto beyond = outside(*widget))
            found.append(*beyond);
    }
    return found;
}

} // namespace atlas::test
