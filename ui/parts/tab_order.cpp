// SPDX-License-Identifier: Apache-2.0
#include "parts/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QTextEdit>

#include <algorithm>

namespace atlas {

namespace {

bool takesTab(const QWidget& widget) {
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

/// Is it one control, whatever Qt has built it of?
bool isWhole(const QWidget& widget) {
    return qobject_cast<const QAbstractItemView*>(&widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(&widget) != nullptr ||
           qobject_cast<const QComboBox*>(&widget) != nullptr || qobject_cast<const QTextEdit*>(&widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(&widget) != nullptr;
}

class Stops {
public:
    explicit Stops(QWidget& in) { add(in); }
    [[nodiscard]] const QVector<QWidget*>& all() const { return m_stops; }

private:
    void add(QWidget& widget) {
        if (widget.isWindow() && !m_seen.isEmpty())
            return; // has an order of its own
        m_seen.insert(&widget);
        if (takesTab(widget))
            m_stops.append(&widget);
        if (isWhole(widget))
            return;
        if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
            add(*tabs->tabBar());
            for (int i = 0; i < tabs->count(); ++i)
                add(*tabs->widget(i));
        } else if (auto* splitter = qobject_cast<QSplitter*>(&widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                add(*splitter->widget(i));
        } else if (auto* area = qobject_cast<QScrollArea*>(&widget)) {
            if (area->widget() != nullptr)
                add(*area->widget());
        } else {
            if (widget.layout() != nullptr)
                add(*widget.layout());
            addOthers(widget);
        }
    }

    void add(QLayout& layout) {
        struct Item {
            QLayoutItem* item;
            int row;
            int column;
        };
        QVector<Item> items;
        auto* grid = qobject_cast<QGridLayout*>(&layout);
        auto* form = qobject_cast<QFormLayout*>(&layout);
        for (int i = 0; i < layout.count(); ++i) {
            int row = 0, column = i, rows = 0, columns = 0;
            QFormLayout::ItemRole role = QFormLayout::SpanningRole;
            if (grid != nullptr) {
                grid->getItemPosition(i, &row, &column, &rows, &columns);
            } else if (form != nullptr) {
                form->getItemPosition(i, &row, &role);
                column = role;
            }
            items.append({layout.itemAt(i), row, column});
        }
        std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
        for (const Item& each : items)
            if (each.item->widget() != nullptr)
                add(*each.item->widget());
            else if (each.item->layout() != nullptr)
                add(*each.item->layout());
    }

    /// What has been placed by hand: in Qt's own order.
    void addOthers(QWidget& widget) {
        QVector<QWidget*> others;
        for (QObject* child : widget.children())
            if (auto* other = qobject_cast<QWidget*>(child); other != nullptr && !m_seen.contains(other))
                others.append(other);
        for (QWidget* next = widget.nextInFocusChain(); next != &widget && !others.isEmpty();
             next = next->nextInFocusChain())
            if (others.removeOne(next))
                add(*next);
    }

    QVector<QWidget*> m_stops;
    QSet<const QWidget*> m_seen;
};

bool canTake(const QWidget* stop) { return stop->isVisible() && stop->isEnabled(); }

qsizetype placeOf(const QVector<QWidget*>& stops, const QWidget* widget) {
    if (widget == nullptr)
        return -1;
    // An editor in a cell is at its table, the line of a spin box at its box.
    for (const QWidget* at = widget; at != nullptr && !at->isWindow(); at = at->parentWidget())
        if (const qsizetype place = stops.indexOf(const_cast<QWidget*>(at)); place >= 0)
            return place;
    const auto within =
        std::find_if(stops.begin(), stops.end(), [widget](const QWidget* stop) { return widget->isAncestorOf(stop); });
    return within != stops.end() ? within - stops.begin() : -1;
}

} // namespace

QVector<QWidget*> tabStops(QWidget& in) { return Stops(in).all(); }

QWidget* nextStop(const QVector<QWidget*>& stops, const QWidget* from, bool next) {
    const qsizetype count = stops.size(), at = placeOf(stops, from);
    for (qsizetype step = 1; step <= count; ++step) {
        const qsizetype place = at < 0 ? (next ? step - 1 : count - step) : (at + (next ? step : count - step)) % count;
        if (QWidget* stop = stops.at(place); canTake(stop))
            return stop;
    }
    return nullptr;
}

QWidget* nearestStop(const QVector<QWidget*>& stops, const QWidget& gone) {
    const qsizetype count = stops.size(), at = std::max<qsizetype>(placeOf(stops, &gone), 0);
    for (const QWidget* around = gone.parentWidget(); around != nullptr; around = around->parentWidget())
        for (qsizetype step = 0; step < count; ++step)
            if (QWidget* stop = stops.at((at + step) % count);
                stop != &gone && around->isAncestorOf(stop) && canTake(stop))
                return stop;
    return nullptr;
}

} // namespace atlas
